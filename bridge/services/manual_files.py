"""Approved manuals to files and back. What comes back is a proposal: nothing imported is approved (P1).

A file is matched with the entry it left from, or with the one of the same name; else it becomes an entry without a launch. What a
file says about its own sources is not believed: unchanged sentences keep the sources they have here, the others are marked as
imported (P2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.edits import reveals
from bridge.domain.entries import Entry, Inquiry, Piece, SourceKind
from bridge.domain.entries import Source as Origin
from bridge.domain.entry_json import to_json
from bridge.domain.entry_markdown import Document
from bridge.domain.notes import Moment, Visibility
from bridge.domain.people import Action, Actor
from bridge.domain.states import LaunchState, RevisionState
from bridge.domain.visibility import center_copy
from bridge.errors import NotFoundError
from bridge.services import review, revisions
from bridge.services.held_back import held_back
from bridge.services.manual_reading import Source, Trouble
from bridge.services.people import record, require
from bridge.store.held import held
from bridge.store.schema import BridgeRow, ClientRow, EntryRow, LaunchRow, RevisionRow

IMPORT = "import"
T = TypeVar("T", Piece, Inquiry)


class Outcome(StrEnum):
    """What an import makes of one manual."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Plan:
    """What importing one manual does: a first version of a new entry, or a further one of `entry_id`."""

    outcome: Outcome
    body: Entry
    entry_id: int | None = None


# Out


def exported(session: Session, bridge_id: int, *, by: Actor | None, now: datetime) -> tuple[Document, ...]:
    """Return the bridge's approved manuals, oldest first, as the center's leads may have them, with what a file says about itself.

    Neither sources nor the announcement's own words leave. Raises NotFoundError, NotAllowedError (`by` None: the command line).
    """
    bridge, client = _bridge(session, bridge_id, by)
    rows = session.execute(
        select(EntryRow, RevisionRow, LaunchRow.state)
        .join(RevisionRow, RevisionRow.id == EntryRow.approved_revision_id)
        .outerjoin(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(EntryRow.bridge_id == bridge_id, RevisionRow.state == RevisionState.APPROVED)
        .order_by(EntryRow.id)
    )
    documents = tuple(
        Document(
            center_copy(revisions.body_of(revision), Visibility.LEAD), _meta(entry, revision, state, bridge, client)
        )
        for entry, revision, state in rows
    )
    details = {"bridge_id": bridge_id, "count": len(documents)}
    record(session, "manuals.exported", by=by, now=now, subject="bridge", subject_id=bridge_id, **details)
    return documents


def _meta(
    entry: EntryRow, revision: RevisionRow, state: str | None, bridge: BridgeRow, client: ClientRow
) -> dict[str, object]:
    return {
        "id": tag(entry.id),
        "version": revision.number,
        "status": _status(entry, state),
        "client": client.name,
        "bridge": bridge.name,
    }


def _status(entry: EntryRow, state: str | None) -> str:
    """Return what a file says of its manual; `state` is its launch's."""
    if state in (LaunchState.CANCELLED, LaunchState.DISMISSED):
        return "cancelled"
    return "ended" if entry.ended_at is not None else "approved"


def tag(entry_id: int) -> str:
    """Return the name that an entry goes by in files."""
    return f"BR-{entry_id}"


# In


def doubles(sources: Iterable[Source]) -> tuple[tuple[Source, ...], tuple[Trouble, ...]]:
    """Split what was read into the manuals to import and those that another file already names.

    Two of one name that are told apart by their ids are a launch's manuals for different audiences.
    """
    by_id: dict[int, Source] = {}
    by_name: dict[str, list[Source]] = {}
    kept, troubles = [], []
    for source in sources:
        number, named = _number(source.document), by_name.setdefault(_same_name(source.document.entry.name), [])
        other = by_id.get(number) if number is not None else None
        other = other or next((one for one in named if number is None or _number(one.document) is None), None)
        if other is not None:
            place = other.file if other.line is None else f"{other.file}:{other.line}"
            troubles.append(Trouble(source.file, source.line, "twice", {"other": place}))
            continue
        if number is not None:
            by_id[number] = source
        named.append(source)
        kept.append(source)
    return tuple(kept), tuple(troubles)


def plan(session: Session, bridge_id: int, source: Source, *, by: Actor | None) -> Plan | Trouble:
    """Say what importing a manual would do, changing nothing. Raises NotFoundError, NotAllowedError."""
    bridge, client = _bridge(session, bridge_id, by)
    meta = source.document.meta
    foreign = meta.get("client")
    if foreign is not None and str(foreign) != client.name:
        return _trouble(source, "other_client", client=str(foreign)[:60], here=client.name)
    entry = _entry(session, bridge, source)
    if isinstance(entry, Trouble):
        return entry
    body = source.document.entry
    if entry is None:
        if meta.get("status") in ("ended", "cancelled"):
            return _trouble(source, str(meta["status"]))
        return Plan(Outcome.NEW, _sourced(body, [], source.file))
    return _against(session, entry, source, is_ours=meta.get("bridge") == bridge.name)


def take(session: Session, bridge_id: int, source: Source, *, by: Actor | None, now: datetime) -> Plan | Trouble:
    """Import one manual: put what is new or different into review. Taking the same file again does nothing.

    Raises NotFoundError, NotAllowedError.
    """
    # Held, so that of two imports at once the second finds the entry that the first one made.
    held(session, BridgeRow, bridge_id)
    planned = plan(session, bridge_id, source, by=by)
    if isinstance(planned, Trouble) or planned.outcome is Outcome.SAME:
        return planned
    entry_id = planned.entry_id
    if entry_id is None:
        entry = EntryRow(bridge_id=bridge_id, launch_id=None, title=planned.body.name, created_at=now)
        session.add(entry)
        session.flush()
        entry_id = entry.id
    review.propose(session, entry_id, planned.body, origin=IMPORT, by=by, now=now)
    return replace(planned, entry_id=entry_id)


def _against(session: Session, entry: EntryRow, source: Source, *, is_ours: bool) -> Plan | Trouble:
    latest = revisions.newest(session, entry.id)
    approved = revisions.revision(session, entry.approved_revision_id) if entry.approved_revision_id else None
    base = approved or latest
    known = [revisions.body_of(row) for row in (approved, latest) if row is not None]
    body = _sourced(source.document.entry, known, source.file)
    if any(row is not None and row.body == to_json(body) for row in (approved, latest)):
        return Plan(Outcome.SAME, body, entry.id)
    if latest is not None and latest.state == RevisionState.IN_REVIEW and latest.origin != IMPORT:
        return _trouble(source, "in_review", number=latest.number)
    version = source.document.meta.get("version")
    if is_ours and approved is not None and version is not None and str(version) != str(approved.number):
        return _trouble(source, "outdated", version=str(version)[:20], number=approved.number)
    before = set(_texts(revisions.body_of(base))) if base else set()
    held = held_back(session, entry.launch_id)
    if any(reveals(text, held) for text in _texts(body) if text not in before):
        return _trouble(source, "reveals")
    return Plan(Outcome.CHANGED, body, entry.id)


def _entry(session: Session, bridge: BridgeRow, source: Source) -> EntryRow | Trouble | None:
    """Return the entry that a file is about, None where it is a new one."""
    meta, number = source.document.meta, _number(source.document)
    if number is not None and meta.get("bridge") == bridge.name:
        row = session.scalar(select(EntryRow).where(EntryRow.id == number, EntryRow.bridge_id == bridge.id))
        return row or _trouble(source, "unknown_id", id=tag(number))
    name = source.document.entry.name
    titled = EntryRow.title.in_({name, " ".join(name.split())})
    query = select(EntryRow).where(EntryRow.bridge_id == bridge.id, titled).order_by(EntryRow.id)
    found = list(session.scalars(query))
    if len(found) > 1:
        return _trouble(source, "ambiguous", ids=", ".join(tag(row.id) for row in found), bridge=bridge.name)
    return found[0] if found else None


def _bridge(session: Session, bridge_id: int, by: Actor | None) -> tuple[BridgeRow, ClientRow]:
    bridge = session.scalar(select(BridgeRow).where(BridgeRow.id == bridge_id))
    if bridge is None:
        raise NotFoundError
    if by is not None:
        require(session, by, Action.ADMINISTER, bridge_id=bridge_id)
    return bridge, session.get_one(ClientRow, bridge.client_id)


def _trouble(source: Source, code: str, **values: object) -> Trouble:
    return Trouble(source.file, source.line, code, values)


def _number(document: Document) -> int | None:
    found = re.fullmatch(r"BR-([0-9]{1,15})", str(document.meta.get("id", "")))
    return int(found[1]) if found else None


def _same_name(name: str) -> str:
    return " ".join(name.split())


# Sources


def _sourced(body: Entry, known: Sequence[Entry], file: str) -> Entry:
    """Give each sentence the source it has in a known version; what none has word for word comes from the file."""
    mark = (Origin(SourceKind.EDIT, ref=f"import:{file}"[:200]),)
    pieces = [piece for entry in known for piece in entry.pieces]
    inquiries = [inquiry for entry in known for inquiry in entry.inquiries]
    return replace(
        body,
        moment=_moment(body.moment, [entry.moment for entry in known]),
        end=_moment(body.end, [entry.end for entry in known if entry.end]) if body.end else None,
        pieces=tuple(_known(piece, pieces) or replace(piece, sources=mark) for piece in body.pieces),
        inquiries=tuple(_known(item, inquiries) or replace(item, sources=mark) for item in body.inquiries),
    )


def _known(item: T, left: list[T]) -> T | None:
    bare = replace(item, sources=())
    found = next((other for other in left if replace(other, sources=()) == bare), None)
    if found is not None:
        left.remove(found)
    return found


def _moment(moment: Moment, known: Sequence[Moment]) -> Moment:
    """Return the moment as it stands here where it is the same one: a file lacks the announcement's own words for it."""
    same = (one for one in known if (one.precision, one.at) == (moment.precision, moment.at))
    return next(same, Moment(moment.precision, moment.at))


def _texts(entry: Entry) -> Iterator[str]:
    yield entry.name
    for piece in entry.pieces:
        yield piece.text
    for item in entry.inquiries:
        yield from (*item.questions, item.say, item.paste, item.ask_back, item.handover, *item.unsaid, *item.quotes)
        for case in item.cases:
            yield from (case.when, case.say)
    for point in entry.open_points:
        yield from (point.label, point.question, point.meanwhile)
