"""An approver's own words: which sentences of an entry can be edited, and what becomes of them when versions cross.

A form names sentences by their place in one version. `carry` finds the same sentences in a newer one, so that nobody's
text is lost; `reveals` keeps held-back parts of the note from being pasted into what the center sees (P3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bridge.domain.additions import field_of
from bridge.domain.comparing import bare
from bridge.domain.drafting import Edit, InquiryEdit, NameEdit, PieceAdded, PieceEdit
from bridge.domain.drafting.cutting import sentences
from bridge.domain.drafting.draft import PARTS
from bridge.domain.drafting.editing import OpenEdit
from bridge.domain.entries import Entry, Inquiry, Part
from bridge.domain.notes import Field, HeldBack, Visibility
from bridge.domain.sentences import say_each

# Shorter held-back words ("11/30", "비공개") stand in harmless sentences too.
_TELLING = 6

Texts = Mapping[str, str]
"""New texts by the key of their slot; "" takes the sentence out. Under `adding(part)` stand new sentences, one a line."""

NAME = "name"
"""The key of what the entry is called."""
_ADD = "add-"
_FOR_AGENTS = frozenset({Part.EMBARGO, Part.HANDLING, Part.AVOID, Part.ORIGINAL})


@dataclass(frozen=True, slots=True)
class Slot:
    """One sentence that can be edited. `key` is its place: "name"; "piece-3"; "say-0", "when-0-1", "case-0-1", "ask-0",
    "handover-0" and "paste-0" of an inquiry; "open-0" of an open point.
    """

    key: str
    text: str
    part: Part | None = None
    inquiry: int | None = None
    case: int | None = None
    point: int | None = None


def slots(entry: Entry) -> tuple[Slot, ...]:
    """Return every sentence of the entry that can be edited, in reading order."""
    found = [Slot(NAME, entry.name)]
    found += [Slot(f"piece-{index}", piece.text, part=piece.part) for index, piece in enumerate(entry.pieces)]
    for index, inquiry in enumerate(entry.inquiries):
        found.append(Slot(f"say-{index}", inquiry.say, inquiry=index))
        for place, case in enumerate(inquiry.cases):
            found.append(Slot(f"when-{index}-{place}", case.when, inquiry=index, case=place))
            found.append(Slot(f"case-{index}-{place}", case.say, inquiry=index, case=place))
        beside = (("ask", inquiry.ask_back), ("handover", inquiry.handover))
        found += [Slot(f"{kind}-{index}", text, inquiry=index) for kind, text in beside if text]
        found.append(Slot(f"paste-{index}", inquiry.paste, inquiry=index))
    found += [Slot(f"open-{place}", point.meanwhile, point=place) for place, point in enumerate(entry.open_points)]
    return tuple(found)


def adding(part: Part) -> str:
    """Return the key under which sentences are added to a part."""
    return f"{_ADD}{part.value}"


def adds_to(key: str) -> Part | None:
    """Return the part to which sentences are added under a key, None for a key of a sentence that stands."""
    return Part(key[len(_ADD) :]) if key.startswith(_ADD) and key[len(_ADD) :] in set(Part) else None


def taken_up(line: str, visibility: Visibility) -> dict[str, str]:
    """Return the texts by which a line of the note enters an entry: sayable where customers may be told, else in its own words."""
    if visibility is not Visibility.CUSTOMER:
        return {adding(Part.HANDLING): line}
    field = field_of(line)
    field = Field.LIMITS if field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT) else field
    part = PARTS.get(field, Part.LIMITS)
    told = (say_each(line[one.span.start : one.span.end], field, topic=one.topic) for one in sentences(line))
    return {adding(part): " ".join(saying.text for sayings in told for saying in sayings)}


def changed(entry: Entry, texts: Texts) -> dict[str, str]:
    """Return only what differs from the entry; keys that it does not have are dropped."""
    before = {slot.key: slot.text for slot in slots(entry)}
    return {
        key: text.strip()
        for key, text in texts.items()
        if (key in before and text.strip() != before[key].strip()) or (adds_to(key) and text.strip())
    }


def edits(entry: Entry, texts: Texts) -> tuple[Edit, ...]:
    """Return the edits that these texts make. An inquiry whose spoken answer is left empty is taken out.

    What an entry is called and when a case holds cannot be taken out: left empty they stay as they were.
    """
    texts = changed(entry, texts)
    name = " ".join(texts.get(NAME, "").split())
    made: list[Edit] = [NameEdit(name)] if name and name != entry.name else []
    made += [
        PieceEdit(index, piece.text, texts[f"piece-{index}"])
        for index, piece in enumerate(entry.pieces)
        if f"piece-{index}" in texts
    ]
    for index, inquiry in enumerate(entry.inquiries):
        made += _of_inquiry(index, inquiry, texts)
    for index, point in enumerate(entry.open_points):
        if f"open-{index}" in texts:
            made.append(OpenEdit(index, point.meanwhile, texts[f"open-{index}"]))
    for key, text in texts.items():
        part = adds_to(key)
        if part is not None:
            visibility = Visibility.AGENT if part in _FOR_AGENTS else Visibility.CUSTOMER
            lines = (line.strip() for line in text.splitlines())
            made += [PieceAdded(part, line, visibility) for line in lines if line]
    return tuple(made)


def _of_inquiry(index: int, inquiry: Inquiry, texts: Texts) -> list[Edit]:
    say, paste = texts.get(f"say-{index}"), texts.get(f"paste-{index}")
    ask_back, handover = texts.get(f"ask-{index}"), texts.get(f"handover-{index}")
    places = range(len(inquiry.cases))
    cases = tuple((place, texts[key]) for place in places if (key := f"case-{index}-{place}") in texts)
    whens = tuple((place, text) for place in places if (text := texts.get(f"when-{index}-{place}")))
    if say is paste is ask_back is handover is None and not cases and not whens:
        return []
    new_say = inquiry.say if say is None else say
    # A chat form left empty is the spoken answer.
    new_paste = new_say if paste == "" else paste
    return [InquiryEdit(index, inquiry.say, new_say, new_paste, ask_back, handover, cases, whens)]


def carry(old: Entry, new: Entry, texts: Texts) -> tuple[dict[str, str], tuple[str, ...]]:
    """Move texts meant for `old` onto `new`: where the sentence still stands it is replaced, the others are returned."""
    before = {slot.key: slot for slot in slots(old)}
    free = list(slots(new))
    moved: dict[str, str] = {}
    left: list[str] = []
    for key, text in changed(old, texts).items():
        if adds_to(key):
            moved[key] = text
            continue
        match = next((slot for slot in free if _same_sentence(slot, before[key])), None)
        if match is not None:
            free.remove(match)
            moved[match.key] = text
        elif text:
            left.append(text)
    return moved, tuple(left)


def reveals(text: str, held: Iterable[HeldBack], *, before: str = "") -> HeldBack | None:
    """Return the held-back part that `text` repeats word for word and `before` did not, None where it repeats none."""
    now, then = bare(text), bare(before)
    for part in held:
        words = bare(part.text)
        if len(words) >= _TELLING and words in now and words not in then:
            return part
    return None


def _same_sentence(slot: Slot, other: Slot) -> bool:
    return (
        slot.text == other.text
        and slot.part is other.part
        and slot.key.partition("-")[0] == other.key.partition("-")[0]
    )
