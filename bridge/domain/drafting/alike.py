"""A sentence that an approver changes in one place is changed wherever the manual says it.

An inquiry's answer is made of the same sentences as the pieces. Were only the piece edited, agents would read one price on top
and another one under the question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bridge.domain.entries import Entry, Inquiry, Part, Piece, Source
from bridge.domain.notes import Visibility

Changed = tuple[Piece, Piece]
"""A piece as it was and as it is."""


def changed_pieces(was: Entry, now: Entry) -> tuple[Changed, ...]:
    """Return the pieces whose text differs, where a part has as many as before; what came or went replaces nothing."""
    found: list[Changed] = []
    for part in Part:
        before = [piece for piece in was.pieces if piece.part is part]
        after = [piece for piece in now.pieces if piece.part is part]
        if len(before) == len(after):
            found += [(one, other) for one, other in zip(before, after, strict=True) if one.text != other.text]
    return tuple(found)


def said_alike(inquiries: Iterable[Inquiry], changes: Iterable[Changed]) -> tuple[Inquiry, ...]:
    """Return the inquiries with every changed sentence said as it is now, and resting on what it rests on."""
    found = tuple(inquiries)
    for was, now in changes:
        if was.visibility is now.visibility is Visibility.CUSTOMER and was.text.strip() and now.text.strip():
            found = tuple(_said(inquiry, was.text, now) for inquiry in found)
    return found


def without(inquiry: Inquiry, gone: Iterable[Piece], sources: tuple[Source, ...]) -> Inquiry | None:
    """Return the inquiry without sentences that an approver took out; None where no answer is left.

    `sources` tells who took them out.
    """
    found = inquiry
    for piece in gone:
        if piece.visibility is not Visibility.CUSTOMER:
            continue
        say = re.sub(r"  +", " ", _put(found.say, piece.text, "")).strip()
        kept = ((case, _put(case.say, piece.text, "").strip()) for case in found.cases)
        cases = tuple(replace(case, say=text) for case, text in kept if text)
        if not say:
            return None
        paste = found.paste.replace(found.say, say)
        found = replace(found, say=say, cases=cases, paste=paste)
    return found if found == inquiry else replace(found, sources=(*inquiry.sources, *sources))


def _said(inquiry: Inquiry, was: str, now: Piece) -> Inquiry:
    cases = tuple(replace(case, say=_put(case.say, was, now.text)) for case in inquiry.cases)
    say = _put(inquiry.say, was, now.text)
    if say == inquiry.say and cases == inquiry.cases:
        return inquiry
    paste = inquiry.paste.replace(inquiry.say, say)
    sources = tuple(dict.fromkeys((*inquiry.sources, *now.sources)))
    return replace(inquiry, say=say, paste=paste, cases=cases, sources=sources)


def _put(text: str, was: str, now: str) -> str:
    """Put the sentence in the old one's place; 네 and 아니요 were said to the old one."""
    return re.sub(rf"(?:^(?:네|아니요),\s)?(?<!\S){re.escape(was)}(?!\S)", lambda _: now, text)
