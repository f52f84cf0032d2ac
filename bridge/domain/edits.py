"""An approver's own words: which sentences of an entry can be edited, and what becomes of them when versions cross.

A form names sentences by their place in one version. `carry` finds the same sentences in a newer one, so that nobody's
text is lost; `reveals` keeps held-back parts of the note from being pasted into what the center sees (P3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bridge.domain.drafting import Edit, InquiryEdit, PieceEdit
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import HeldBack

# Shorter held-back words ("11/30", "비공개") stand in harmless sentences too.
_TELLING = 6

Texts = Mapping[str, str]
"""New texts by the key of their slot; "" takes the sentence out."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One sentence that can be edited. `key` is its place: "piece-3", or "say-0" and "paste-0" of an inquiry."""

    key: str
    text: str
    part: Part | None = None
    inquiry: int | None = None


def slots(entry: Entry) -> tuple[Slot, ...]:
    """Return every sentence of the entry that can be edited, in reading order."""
    found = [Slot(f"piece-{index}", piece.text, part=piece.part) for index, piece in enumerate(entry.pieces)]
    for index, inquiry in enumerate(entry.inquiries):
        found.append(Slot(f"say-{index}", inquiry.say, inquiry=index))
        found.append(Slot(f"paste-{index}", inquiry.paste, inquiry=index))
    return tuple(found)


def changed(entry: Entry, texts: Texts) -> dict[str, str]:
    """Return only what differs from the entry; keys that it does not have are dropped."""
    before = {slot.key: slot.text for slot in slots(entry)}
    return {key: text.strip() for key, text in texts.items() if key in before and text.strip() != before[key].strip()}


def edits(entry: Entry, texts: Texts) -> tuple[Edit, ...]:
    """Return the edits that these texts make. An inquiry whose spoken answer is left empty is taken out."""
    texts = changed(entry, texts)
    made: list[Edit] = [
        PieceEdit(index, piece.text, texts[f"piece-{index}"])
        for index, piece in enumerate(entry.pieces)
        if f"piece-{index}" in texts
    ]
    for index, inquiry in enumerate(entry.inquiries):
        say, paste = texts.get(f"say-{index}"), texts.get(f"paste-{index}")
        if say is not None or paste is not None:
            # A chat form left empty is the spoken answer.
            new_say = inquiry.say if say is None else say
            made.append(InquiryEdit(index, inquiry.say, new_say, new_say if paste == "" else paste))
    return tuple(made)


def carry(old: Entry, new: Entry, texts: Texts) -> tuple[dict[str, str], tuple[str, ...]]:
    """Move texts meant for `old` onto `new`: where the sentence still stands it is replaced, the others are returned."""
    before = {slot.key: slot for slot in slots(old)}
    free = list(slots(new))
    moved: dict[str, str] = {}
    left: list[str] = []
    for key, text in changed(old, texts).items():
        match = next((slot for slot in free if _same_sentence(slot, before[key])), None)
        if match is not None:
            free.remove(match)
            moved[match.key] = text
        elif text:
            left.append(text)
    return moved, tuple(left)


def reveals(text: str, held: Iterable[HeldBack], *, before: str = "") -> HeldBack | None:
    """Return the held-back part that `text` repeats word for word and `before` did not, None where it repeats none."""
    now, then = _bare(text), _bare(before)
    for part in held:
        words = _bare(part.text)
        if len(words) >= _TELLING and words in now and words not in then:
            return part
    return None


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _same_sentence(slot: Slot, other: Slot) -> bool:
    return (
        slot.text == other.text
        and slot.part is other.part
        and slot.key.partition("-")[0] == other.key.partition("-")[0]
    )
