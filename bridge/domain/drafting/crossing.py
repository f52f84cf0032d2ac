"""An approver's words and a later note's, where both say something of the same thing: which still cross, and taking the note's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bridge.domain.drafting.alike import changed_pieces, said_alike
from bridge.domain.drafting.editing import Conflict, all_said
from bridge.domain.drafting.renaming import renamed
from bridge.domain.entries import Entry, Part

NAME = "name"


def _texts(entry: Entry, key: str) -> list[str]:
    """Return what stands in the entry under a conflict's key: a part, the inquiries of a type, or the name."""
    if key == NAME:
        return [entry.name]
    if key in set(Part):
        return ["\n".join(piece.text for piece in entry.pieces if piece.part.value == key)]
    asked = [inquiry for inquiry in entry.inquiries if inquiry.type == key]
    return [text for inquiry in asked for text in (all_said(inquiry), inquiry.say)]


def still_crossing(entry: Entry, conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Return the conflicts whose edited words stand in the entry, the newest of each thing."""
    found = {conflict.key: conflict for conflict in conflicts if conflict.edited in _texts(entry, conflict.key)}
    return tuple(found.values())


def take_note(entry: Entry, draft: Entry, key: str) -> Entry:
    """Return the entry with what the draft says under `key` in the place of the approver's words, wherever these are said."""
    if key == NAME:
        return renamed(entry, draft.name)
    if key in set(Part):
        order = list(Part)
        pieces = [piece for piece in entry.pieces if piece.part.value != key]
        pieces += [piece for piece in draft.pieces if piece.part.value == key]
        taken = replace(entry, pieces=tuple(sorted(pieces, key=lambda piece: order.index(piece.part))))
        return replace(taken, inquiries=said_alike(entry.inquiries, changed_pieces(entry, taken)))
    theirs = {inquiry.type: inquiry for inquiry in draft.inquiries if inquiry.type == key}
    inquiries = tuple(theirs.get(inquiry.type, inquiry) for inquiry in entry.inquiries)
    return replace(entry, inquiries=inquiries)
