"""What the bot knows, for the panel beside the chat: read from its own database and changed nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bridge.domain import clock
from bridge.domain.notes import Moment, Precision
from bridge.domain.policy import parse_policy
from bridge.domain.reading import read_note
from bridge.domain.states import EMBARGOED, OPEN_LAUNCHES, Grade, LaunchState
from bridge.services import audiences, ending, readers
from bridge.services.coming import coming_of
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import (
    AnnouncementRow,
    BridgeRow,
    ClientRow,
    EntryRow,
    InboxRow,
    LaunchRow,
    OutboxRow,
    RevisionRow,
)

Json = dict[str, Any]
LISTED = 60
STAMPS = ("announced", "headsup", "approved", "distributed", "confirmed", "opened", "first_question")


def insight(database: Database, *, now: datetime) -> Json:
    """Return launches with their clocks, the outbox and the notes that were read, newest first."""
    with database.read(EVERYONE) as session:
        bridges = {row.id: row for row in session.scalars(select(BridgeRow))}
        clients = {row.id: row.name for row in session.scalars(select(ClientRow))}
        launches = list(session.scalars(select(LaunchRow).order_by(LaunchRow.id.desc()).limit(LISTED)))
        outbox = list(session.scalars(select(OutboxRow).order_by(OutboxRow.id.desc()).limit(LISTED)))
        notes = list(session.scalars(select(AnnouncementRow).order_by(AnnouncementRow.id.desc()).limit(LISTED)))
        names = {launch.id: launch.name or launch.approved_name or "" for launch in launches}
        return {
            "now": _iso(now),
            "launches": [_launch(session, row, bridges[row.bridge_id], clients, now=now) for row in launches],
            "outbox": [_outbox(row, names) for row in outbox],
            "waiting": session.scalar(select(func.count()).where(OutboxRow.state.in_(["pending", "sending"]))),
            "notes": [_note(row, bridges[row.bridge_id]) for row in notes],
        }


def next_due(database: Database, *, now: datetime) -> datetime | None:
    """Return the next moment after `now` at which something falls due by itself, None where nothing does."""
    with database.read(EVERYONE) as session:
        found = [
            session.scalar(
                select(func.min(OutboxRow.due_at)).where(OutboxRow.state == "pending", OutboxRow.due_at > now)
            ),
            session.scalar(
                select(func.min(LaunchRow.opens_at)).where(
                    LaunchRow.state.in_([state.value for state in EMBARGOED]), LaunchRow.opens_at > now
                )
            ),
            session.scalar(
                ending.running().with_only_columns(func.min(EntryRow.ends_at)).where(EntryRow.ends_at > now)
            ),
            session.scalar(
                select(func.min(LaunchRow.look_at)).where(
                    LaunchRow.state.in_([state.value for state in OPEN_LAUNCHES]), LaunchRow.look_at > now
                )
            ),
        ]
    return min((at for at in found if at is not None), default=None)


def busy(database: Database, *, now: datetime) -> bool:
    """Tell whether the bot still has something in hand: an event, a message or a briefing that is due, a launch to look at."""
    with database.read(EVERYONE) as session:
        due = OutboxRow.state == "sending", (OutboxRow.state == "pending") & (OutboxRow.due_at <= now)
        waiting = (
            select(func.count()).select_from(OutboxRow).where(or_(*due)),
            select(func.count()).select_from(InboxRow).where(InboxRow.state == "new"),
            select(func.count()).select_from(BridgeRow).where(BridgeRow.brief_at <= now),
            select(func.count()).select_from(BridgeRow).where(BridgeRow.reverify_at <= now),
            ending.running().with_only_columns(func.count()).where(EntryRow.ends_at <= now),
            select(func.count())
            .select_from(LaunchRow)
            .where(LaunchRow.state.in_([state.value for state in OPEN_LAUNCHES]), LaunchRow.look_at <= now),
        )
        return any(session.scalar(query) for query in waiting)


def _launch(session: Session, row: LaunchRow, bridge: BridgeRow, clients: dict[int, str], *, now: datetime) -> Json:
    zone = ZoneInfo(bridge.zone)
    entries = [_entry(session, entry) for entry in audiences.entries(session, row.id)]
    ready = bool(entries) and all(entry["version"] is not None for entry in entries)
    confirmed, agents = (sum(int(entry[name]) for entry in entries) for name in ("confirmed", "agents"))
    return {
        "id": row.id,
        "client": clients.get(row.client_id, ""),
        "name": row.name or row.approved_name or "",
        "state": row.state,
        "coming": coming_of(session, row.id).value,
        "grade": row.grade,
        "precision": row.precision,
        "opens_at": _iso(row.opens_at),
        "opens_text": row.opens_text,
        "stamps": {name: _iso(getattr(row, f"{name}_at")) for name in STAMPS},
        "entries": entries,
        "confirmed": confirmed,
        **_clock(row, bridge, zone, ready=ready, confirmed=bool(agents) and confirmed >= agents, now=now),
    }


def _entry(session: Session, entry: EntryRow) -> Json:
    """Return the manual of one audience: the version that its agents have, and how many of them know it."""
    revision = session.get(RevisionRow, entry.approved_revision_id) if entry.approved_revision_id else None
    totals = readers.count(session, revision, bridge_id=entry.bridge_id, center=None) if revision else None
    return {
        "audiences": audiences.reached(session, entry),
        "version": revision.number if revision else None,
        "confirmed": totals.reached if totals else 0,
        "agents": totals.agents if totals else 0,
    }


def _clock(row: LaunchRow, bridge: BridgeRow, zone: tzinfo, *, ready: bool, confirmed: bool, now: datetime) -> Json:
    moment = Moment(Precision(row.precision), row.opens_at)
    found = clock.plan(
        moment, since=row.moved_at or row.announced_at, policy=parse_policy(bridge.policy or {}), zone=zone
    )
    if found is None:
        return {"due": {}, "late": None}
    status = clock.Status(
        LaunchState(row.state),
        told=row.headsup_at is not None or row.distributed_at is not None,
        ready=ready,
        distributed=row.distributed_at is not None,
        confirmed=confirmed or row.confirmed_at is not None,
        asks_confirmation=Grade(row.grade).asks_confirmation,
        opened_at=row.opened_at,
    )
    behind = clock.late(found, status, now=now)
    return {
        "due": {
            "headsup": _iso(found.headsup_by),
            "approved": _iso(found.approve_by),
            "distributed": _iso(found.ready_by),
            "confirmed": _iso(found.confirm_by),
            "opened": _iso(found.opening),
        },
        "late": {"step": behind.step.value, "since": _iso(behind.since)} if behind else None,
    }


def _outbox(row: OutboxRow, names: dict[int, str]) -> Json:
    return {
        "id": row.id,
        "kind": row.kind,
        "method": row.method,
        "target": row.target,
        "state": row.state,
        "due_at": _iso(row.due_at),
        "sent_at": _iso(row.sent_at),
        "attempts": row.attempts,
        "launch": names.get(row.launch_id or 0, ""),
        "error": row.reason or row.error or "",
    }


def _note(row: AnnouncementRow, bridge: BridgeRow) -> Json:
    """Return a note with what was read in it, marked by its place; the reader says the same of the same note every time."""
    reading = read_note(row.text, posted_at=row.posted_at.astimezone(ZoneInfo(bridge.zone)))
    marks: list[tuple[int, int, str, str]] = []
    for launch in reading.launches:
        if launch.name_span:
            marks.append((launch.name_span.start, launch.name_span.end, "name", ""))
        spans = [moment.span for moment in (launch.moment, launch.end) if moment and moment.span]
        marks += [(span.start, span.end, "when", "") for span in spans]
        marks += [(fact.span.start, fact.span.end, "fact", fact.field.value) for fact in launch.facts]
    held = [(part.span.start, part.span.end, "internal", part.reason) for part in reading.held]
    return {
        "id": row.id,
        "kind": reading.kind.value,
        "confidence": round(reading.confidence, 2),
        "state": row.state,
        "posted_at": _iso(row.posted_at),
        "channel": row.channel_id,
        "launches": [launch.name or "" for launch in reading.launches],
        "text": marked(row.text, held, marks),
    }


def marked(
    text: str, held: Iterable[tuple[int, int, str, str]], others: Iterable[tuple[int, int, str, str]]
) -> list[Json]:
    """Cut `text` into runs, each with the mark that stands over it; what is held back goes before all else."""
    over: list[tuple[str, str] | None] = [None] * len(text)
    for start, end, kind, detail in (*sorted(others, key=lambda mark: mark[0] - mark[1]), *held):
        over[start:end] = [(kind, detail)] * (min(end, len(text)) - start)
    runs: list[Json] = []
    for sign, mark in zip(text, over, strict=True):
        kind, detail = mark or ("", "")
        if runs and (runs[-1]["mark"], runs[-1]["detail"]) == (kind, detail):
            runs[-1]["text"] += sign
        else:
            runs.append({"text": sign, "mark": kind, "detail": detail})
    return runs


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
