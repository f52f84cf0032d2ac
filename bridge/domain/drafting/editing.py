"""What an approver does to a draft: edits, the confirmed part alone, and a newer note meeting older edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.alike import Changed, changed_pieces, said_alike
from bridge.domain.entries import Entry, Inquiry, Part, Piece, Source, SourceKind
from bridge.domain.notes import Visibility
from bridge.errors import OutdatedError


@dataclass(frozen=True, slots=True)
class PieceEdit:
    """Replace the piece at `index`, whose text is `was`, by `text`; "" takes it out."""

    index: int
    was: str
    text: str


@dataclass(frozen=True, slots=True)
class PieceAdded:
    """Add a piece to `part`."""

    part: Part
    text: str
    visibility: Visibility = Visibility.CUSTOMER


@dataclass(frozen=True, slots=True)
class InquiryEdit:
    """Give the inquiry at `index`, whose answer is `was`, another answer; "" takes the inquiry out.

    An answer of the approver's own is confirmed. `paste` defaults to the old form with the answer replaced in it.
    """

    index: int
    was: str
    say: str
    paste: str | None = None


@dataclass(frozen=True, slots=True)
class NameEdit:
    """Call the launch otherwise."""

    name: str


Edit = PieceEdit | PieceAdded | InquiryEdit | NameEdit


def revise(entry: Entry, edits: Sequence[Edit], *, ref: str) -> Entry:
    """Return the next entry, every edited text sourced to the edit `ref`.

    A sentence that is changed among the pieces is changed in the answers that say it, too, unless these are edited themselves.

    Raises OutdatedError where what an edit speaks of is no longer there.
    """
    pieces: list[Piece | None] = list(entry.pieces)
    inquiries: list[Inquiry | None] = list(entry.inquiries)
    added: list[Piece] = []
    changed: list[Changed] = []
    answered: set[int] = set()
    name = entry.name
    for edit in edits:
        match edit:
            case PieceEdit(index, was, text):
                piece = pieces[index] if 0 <= index < len(pieces) else None
                if piece is None or piece.text != was:
                    raise OutdatedError
                pieces[index] = edited = replace(piece, text=text, sources=_by(text, ref)) if text.strip() else None
                changed += [(piece, edited)] if edited else []
            case InquiryEdit(index, was, say, paste):
                inquiry = inquiries[index] if 0 <= index < len(inquiries) else None
                if inquiry is None or inquiry.say != was:
                    raise OutdatedError
                inquiries[index] = _answered(inquiry, say, paste, ref) if say.strip() else None
                answered.add(index)
            case PieceAdded(part, text, visibility):
                added.append(Piece(part, text, visibility, _by(text, ref)))
            case NameEdit(new_name):
                name = new_name
    order = list(Part)
    kept = sorted([*(piece for piece in pieces if piece), *added], key=lambda piece: order.index(piece.part))
    told = [
        inquiry if index in answered else said_alike([inquiry], changed)[0]
        for index, inquiry in enumerate(inquiries)
        if inquiry
    ]
    return replace(entry, name=name, pieces=tuple(kept), inquiries=tuple(told))


def _by(text: str, ref: str) -> tuple[Source, ...]:
    return (Source(SourceKind.EDIT, text, ref=ref),)


def _answered(inquiry: Inquiry, say: str, paste: str | None, ref: str) -> Inquiry:
    if paste is None:
        paste = inquiry.paste.replace(inquiry.say, say) if inquiry.say and inquiry.say in inquiry.paste else say
    return replace(inquiry, say=say, paste=paste, confirmed=True, sources=_by(say, ref))


def confirmed_only(entry: Entry) -> Entry:
    """Return the entry without inquiries whose answer is open (확정된 내용만 배포).

    The open points stay: an agent has to know what is on hold and what to say meanwhile.
    """
    return replace(entry, inquiries=tuple(inquiry for inquiry in entry.inquiries if inquiry.confirmed))


@dataclass(frozen=True, slots=True)
class Conflict:
    """An approver's edit of something that the note has changed since: both are shown, and he chooses."""

    key: str
    edited: str
    note: str


def carry_edits(edited: Entry, old_draft: Entry, new_draft: Entry) -> tuple[Entry, tuple[Conflict, ...]]:
    """Bring an approver's edits of `old_draft` (giving `edited`) over to `new_draft`, drafted from a changed note.

    An edit always stays, and is said alike wherever the new draft says what it replaces. Where the note changed the same
    thing too, the conflict is reported.
    """
    conflicts: list[Conflict] = []
    pieces = list(new_draft.pieces)
    for part in Part:
        mine = [piece for piece in edited.pieces if piece.part is part]
        if not any(_is_edit(piece.sources) for piece in mine) and _texts(edited, part) == _texts(old_draft, part):
            continue
        theirs = _texts(new_draft, part)
        if theirs != _texts(old_draft, part) and theirs != [piece.text for piece in mine]:
            conflicts.append(Conflict(part.value, "\n".join(piece.text for piece in mine), "\n".join(theirs)))
        pieces = [piece for piece in pieces if piece.part is not part] + mine
    order = list(Part)
    pieces.sort(key=lambda piece: order.index(piece.part))
    told = replace(new_draft, pieces=tuple(pieces))
    inquiries = list(said_alike(new_draft.inquiries, changed_pieces(new_draft, told)))
    alike = said_alike(old_draft.inquiries, changed_pieces(old_draft, edited))
    followed = {(item.type, item.say) for item in alike}
    for inquiry in edited.inquiries:
        if not _is_edit(inquiry.sources) or (inquiry.type, inquiry.say) in followed:
            continue
        before = next((item.say for item in old_draft.inquiries if item.type == inquiry.type), "")
        place = next((index for index, item in enumerate(inquiries) if item.type == inquiry.type), None)
        if place is None:
            inquiries.append(inquiry)
            continue
        if inquiries[place].say not in (before, inquiry.say):
            conflicts.append(Conflict(inquiry.type, inquiry.say, inquiries[place].say))
        inquiries[place] = inquiry
    name = edited.name if edited.name != old_draft.name else new_draft.name
    if name != new_draft.name and new_draft.name not in (old_draft.name, name):
        conflicts.append(Conflict("name", name, new_draft.name))
    return replace(told, name=name, inquiries=tuple(inquiries)), tuple(conflicts)


def _is_edit(sources: Sequence[Source]) -> bool:
    return any(source.kind is SourceKind.EDIT for source in sources)


def _texts(entry: Entry, part: Part) -> list[str]:
    return [piece.text for piece in entry.pieces if piece.part is part]
