"""What an approver does to a draft: edits, the confirmed part alone, and a newer note meeting older edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.alike import Changed, changed_pieces, said_alike, without
from bridge.domain.drafting.renaming import renamed
from bridge.domain.entries import Entry, Inquiry, OpenPoint, Part, Piece, Source, SourceKind
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

    An answer of the approver's own is confirmed. `paste` defaults to the old form with the answer replaced in it. `ask_back`,
    `handover` and `cases` (by their places) are what stands beside the answer; "" takes it out, what is not given stays.
    `whens` say otherwise when the cases at their places hold.
    """

    index: int
    was: str
    say: str
    paste: str | None = None
    ask_back: str | None = None
    handover: str | None = None
    cases: tuple[tuple[int, str], ...] = ()
    whens: tuple[tuple[int, str], ...] = ()

    @property
    def beside_only(self) -> bool:
        """Whether the answer itself stays as it was."""
        beside = self.ask_back is not None or self.handover is not None or bool(self.cases or self.whens)
        return beside and self.say == self.was and self.paste is None


@dataclass(frozen=True, slots=True)
class NameEdit:
    """Call the launch otherwise."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenEdit:
    """Say something else, instead of `was`, while the open point at `index` is open; "" takes the point out."""

    index: int
    was: str
    text: str


Edit = PieceEdit | PieceAdded | InquiryEdit | NameEdit | OpenEdit


def revise(entry: Entry, edits: Sequence[Edit], *, ref: str) -> Entry:
    """Return the next entry, every edited text sourced to the edit `ref`.

    A sentence that is changed among the pieces is changed in the answers that say it, too, unless these are edited themselves;
    one that is taken out is taken out of them.

    Raises OutdatedError where what an edit speaks of is no longer there.
    """
    pieces: list[Piece | None] = list(entry.pieces)
    inquiries: list[Inquiry | None] = list(entry.inquiries)
    points: list[OpenPoint | None] = list(entry.open_points)
    added: list[Piece] = []
    changed: list[Changed] = []
    gone: list[Piece] = []
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
                gone += [piece] if edited is None else []
            case InquiryEdit(index, was, say):
                inquiry = inquiries[index] if 0 <= index < len(inquiries) else None
                if inquiry is None or inquiry.say != was:
                    raise OutdatedError
                inquiries[index] = _edited(inquiry, edit, ref) if say.strip() else None
                answered |= set() if edit.beside_only else {index}
            case OpenEdit(index, was, text):
                point = points[index] if 0 <= index < len(points) else None
                if point is None or point.meanwhile != was:
                    raise OutdatedError
                points[index] = replace(point, meanwhile=text) if text.strip() else None
                inquiries = [_waiting(inquiry, was, text, ref) if inquiry else None for inquiry in inquiries]
            case PieceAdded(part, text, visibility):
                added.append(Piece(part, text, visibility, _by(text, ref)))
            case NameEdit(new_name):
                name = new_name
    order = list(Part)
    kept = sorted([*(piece for piece in pieces if piece), *added], key=lambda piece: order.index(piece.part))
    still = {piece.text for piece in kept}
    unsaid = [piece for piece in gone if piece.text not in still]
    told = [
        inquiry if index in answered else without(said_alike([inquiry], changed)[0], unsaid, _by("", ref))
        for index, inquiry in enumerate(inquiries)
        if inquiry
    ]
    revised = replace(
        entry,
        pieces=tuple(kept),
        inquiries=tuple(inquiry for inquiry in told if inquiry),
        open_points=tuple(point for point in points if point),
    )
    return renamed(revised, name)


def _by(text: str, ref: str) -> tuple[Source, ...]:
    return (Source(SourceKind.EDIT, text, ref=ref),)


def _edited(inquiry: Inquiry, edit: InquiryEdit, ref: str) -> Inquiry:
    new, when = dict(edit.cases), dict(edit.whens)
    cases = [
        replace(case, when=when.get(place, case.when), say=new.get(place, case.say))
        for place, case in enumerate(inquiry.cases)
    ]
    beside = replace(
        inquiry,
        ask_back=inquiry.ask_back if edit.ask_back is None else edit.ask_back,
        handover=inquiry.handover if edit.handover is None else edit.handover,
        cases=tuple(case for case in cases if case.say.strip()),
    )
    if not edit.beside_only:
        return _answered(beside, edit.say, edit.paste, ref)
    words = "\n".join(filter(None, (edit.ask_back, edit.handover, *new.values(), *when.values())))
    return replace(beside, sources=(*inquiry.sources, *_by(words, ref)))


def _waiting(inquiry: Inquiry, was: str, text: str, ref: str) -> Inquiry | None:
    """Say the same of an inquiry that waits for what an open point leaves open."""
    if inquiry.confirmed or inquiry.say != was:
        return inquiry
    if not text.strip():
        return None
    paste = inquiry.paste.replace(was, text)
    return replace(inquiry, say=text, paste=paste, sources=(*inquiry.sources, *_by(text, ref)))


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

    An edit always stays, and is said alike wherever the new draft says what it replaces; a name of his stands in the new
    draft's own lines. Where the note changed the same thing too, the conflict is reported. What was answered to an agent's
    question is no less theirs: it stays beside what the note says, in the place of what it settled.
    """
    conflicts: list[Conflict] = []
    drafted_name = new_draft.name
    if edited.name != old_draft.name:
        if drafted_name not in (old_draft.name, edited.name):
            conflicts.append(Conflict("name", edited.name, drafted_name))
        old_draft, new_draft = renamed(old_draft, edited.name), renamed(new_draft, edited.name)
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
    followed = {_whole(item) for item in alike}
    inquiries = _not_taken_out(inquiries, edited, old_draft)
    for inquiry in edited.inquiries:
        before = _counterpart(inquiry, edited, old_draft.inquiries)
        replied = _is_reply(inquiry) and (before is None or _whole(before) != _whole(inquiry))
        if not (_is_edit(inquiry.sources) or replied) or _whole(inquiry) in followed:
            continue
        standing = _counterpart(inquiry, edited, inquiries)
        place = next((index for index, item in enumerate(inquiries) if item is standing), None)
        if place is None:
            inquiries.append(inquiry)
            continue
        was = _whole(before) if before else None
        if _whole(inquiries[place]) not in (was, _whole(inquiry)):
            conflicts.append(Conflict(inquiry.type, all_said(inquiry), all_said(inquiries[place])))
        inquiries[place] = inquiry
    points = _carried_points(edited, old_draft, new_draft)
    return replace(told, inquiries=tuple(inquiries), open_points=points), tuple(conflicts)


def _counterpart(inquiry: Inquiry, edited: Entry, among: Sequence[Inquiry]) -> Inquiry | None:
    """Return what asks the same as `inquiry`: of its type and sharing a question, else of its type where it is the only one of that.

    A reply to an agent's question stands beside what is drafted of its type; that one is another inquiry.
    """
    alike = [item for item in among if item.type == inquiry.type]
    same = next((item for item in alike if set(item.questions) & set(inquiry.questions)), None)
    only = len([item for item in edited.inquiries if item.type == inquiry.type]) == 1
    return same or next(iter(alike if only else ()), None)


def _is_reply(inquiry: Inquiry) -> bool:
    """Whether an inquiry rests on replies alone, not on the note beside them."""
    return bool(inquiry.sources) and all(source.kind is SourceKind.ANSWER for source in inquiry.sources)


def all_said(inquiry: Inquiry) -> str:
    """Return everything an inquiry gives an agent to say or do, a line each."""
    cases = (f"{case.when}: {case.say}" for case in inquiry.cases)
    return "\n".join(filter(None, (inquiry.say, *cases, inquiry.ask_back, inquiry.handover)))


def _whole(inquiry: Inquiry) -> tuple[object, ...]:
    return (inquiry.type, inquiry.say, inquiry.cases, inquiry.ask_back, inquiry.handover)


def _not_taken_out(inquiries: Sequence[Inquiry], edited: Entry, old_draft: Entry) -> list[Inquiry]:
    """Leave out what an approver took out, as long as it would be answered as it was; what waited may have an answer now."""
    there = {inquiry.type for inquiry in edited.inquiries}
    gone = {(item.type, item.say) for item in old_draft.inquiries if item.confirmed and item.type not in there}
    return [inquiry for inquiry in inquiries if (inquiry.type, inquiry.say) not in gone]


def _carried_points(edited: Entry, old_draft: Entry, new_draft: Entry) -> tuple[OpenPoint, ...]:
    """Return the draft's open points with what an approver says meanwhile, where it is not what the old draft said.

    A point that was taken out, or settled by a reply, stays out.
    """
    drafted = {(point.field, point.label): point.meanwhile for point in old_draft.open_points}
    mine = {(point.field, point.label): point.meanwhile for point in edited.open_points}
    gone = drafted.keys() - mine.keys()
    found = ((point, (point.field, point.label)) for point in new_draft.open_points)
    return tuple(
        replace(point, meanwhile=mine[key]) if key in mine and mine[key] != drafted.get(key) else point
        for point, key in found
        if key not in gone
    )


def _is_edit(sources: Sequence[Source]) -> bool:
    return any(source.kind is SourceKind.EDIT for source in sources)


def _texts(entry: Entry, part: Part) -> list[str]:
    return [piece.text for piece in entry.pieces if piece.part is part]
