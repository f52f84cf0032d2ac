"""Notes that stand in files: a message with documents waits until its files are read, then it is taken as one note.

The files are fetched by the worker, while no transaction is open. What cannot be read is told to its author privately, where the
message has to do with a launch; nobody is bothered about other files.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bridge.domain.states import AnnouncementState
from bridge.errors import DeliveryError
from bridge.services import documents
from bridge.services.chat import Archive
from bridge.services.drafts import read_text
from bridge.services.notes import author_of, moment_of
from bridge.services.who import NoteLink
from bridge.store import directory, outbox
from bridge.store.database import EVERYONE, Database
from bridge.store.directory import BoundChannel
from bridge.store.outbox import Sending
from bridge.store.schema import AnnouncementRow, AttachedRow

KIND = "file_unread"
MOST = 5
"""Files of one message that are read."""
_TRIES = (5, 15, 60, 300)
"""Seconds between attempts; then the note is taken without its file."""
_LEASE = timedelta(seconds=90)
_WAITING, _READ = "waiting", "read"
_PERHAPS = re.compile(r"오픈|출시|[런론]칭|공지|배포|릴리[즈스]|변경|종료|개편|launch|release|notice", re.IGNORECASE)
_WHY = {"missing_scope": "scope", "too_large": "too_large", "file_not_found": "gone", "file_deleted": "gone"}

Event = Mapping[str, Any]
Take = Callable[[Session, BoundChannel, Event], None]
"""Takes a message's event once its files are read."""


@dataclass(frozen=True, slots=True)
class UnreadView:
    """What its author is told: each file that could not be read, and why (a key under `attached.why.`)."""

    files: tuple[tuple[str, str], ...]
    link: NoteLink


@dataclass(frozen=True, slots=True)
class _Job:
    row_id: int
    client_id: int
    team_id: str
    attempts: int
    files: tuple[tuple[str, str, str], ...]


def waits(session: Session, bound: BoundChannel, event: Event, *, now: datetime) -> bool:
    """Tell whether a message has files that are not read yet; then it is kept and taken up when they are."""
    message = _message(event)
    wanted, ts = _wanted(message), str(message.get("ts") or "")
    if not wanted or author_of(message, bound.team_id) is None:
        return False
    row = _row(session, bound.channel_id, ts)
    if row is None:
        row = AttachedRow(
            bridge_id=bound.bridge_id,
            team_id=bound.team_id,
            channel_id=bound.channel_id,
            ts=ts,
            author_user=str(message["user"]),
            event=dict(event),
            texts={},
            state=_WAITING,
            due_at=now,
        )
        session.add(row)
        return True
    if all(file_id in row.texts for file_id, _, _ in wanted):
        return False
    row.event, row.state, row.due_at, row.attempts = dict(event), _WAITING, now, 0
    return True


def words(session: Session, bound: BoundChannel, message: Event) -> tuple[str, bool]:
    """Return what stands in a message's files, as far as it was read, and whether any of them could not be."""
    files = _wanted(message)
    row = _row(session, bound.channel_id, str(message.get("ts") or "")) if files else None
    if row is None:
        return "", False
    found = (row.texts.get(file_id, {}).get("text", "") for file_id, _, _ in files)
    return "\n\n".join(text for text in found if text), bool(_unread(row))


def fetch_step(database: Database, archive: Archive, take: Take, *, now: datetime) -> bool:
    """Read the files of one message, if any waits; True where one did."""
    with database.read(EVERYONE) as session:
        if _due(session, now) is None:
            return False
    job = _lease(database, now=now)
    if job is None:
        return True
    texts: dict[str, dict[str, str]] = {}
    for file_id, name, kind in job.files:
        try:
            texts[file_id] = _read(archive, job.team_id, file_id, name, kind)
        except DeliveryError as error:
            if not error.permanent and job.attempts <= len(_TRIES):
                _put_off(database, job, error, now=now)
                return True
            texts[file_id] = {"name": name, "why": _WHY.get(str(error.values.get("reason")), "unreachable")}
    with database.write(job.client_id) as session:
        row = session.get(AttachedRow, job.row_id, populate_existing=True)
        bound = directory.channel(session, row.channel_id) if row is not None else None
        if row is None or bound is None or (row.state, row.attempts) != (_WAITING, job.attempts):
            return True
        row.texts, row.state = {**row.texts, **texts}, _READ
        session.flush()
        take(session, bound, row.event)
        session.flush()
        _tell(session, row, now=now)
        row.event = {}  # what it said stands in the announcement now
    return True


def load(session: Session, row_id: int) -> UnreadView | None:
    """Return what an author is told of his files; None where all were read."""
    row = session.get(AttachedRow, row_id)
    unread = _unread(row) if row is not None else ()
    return UnreadView(unread, NoteLink(row.channel_id, row.ts)) if row is not None and unread else None


def _read(archive: Archive, team_id: str, file_id: str, name: str, kind: str) -> dict[str, str]:
    if name and not documents.is_readable(name, kind):
        return {"name": name, "why": "kind"}
    fetched = archive.file(team_id, file_id, most=documents.MOST_BYTES)
    if not documents.is_document(fetched.name, fetched.kind):
        return {"name": fetched.name, "text": ""}  # a picture after all
    try:
        text = documents.text_in(fetched.name, fetched.kind, fetched.content)
    except documents.UnreadableError as error:
        return {"name": fetched.name, "why": error.why}
    return {"name": fetched.name, "text": text}


def _lease(database: Database, *, now: datetime) -> _Job | None:
    """Take the next message, by compare-and-swap: of two workers one reads it."""
    with database.write(EVERYONE) as session:
        row = _due(session, now)
        if row is None:
            return None
        attempts = row.attempts + 1
        taken = session.execute(
            update(AttachedRow)
            .where(AttachedRow.id == row.id, AttachedRow.attempts == row.attempts, AttachedRow.state == _WAITING)
            .values(attempts=attempts, due_at=now + _LEASE)
        )
        if not taken.rowcount:  # type: ignore[attr-defined]
            return None
        files = tuple(one for one in _wanted(_message(row.event)) if one[0] not in row.texts)
        return _Job(row.id, row.client_id, row.team_id, attempts, files)


def _put_off(database: Database, job: _Job, error: DeliveryError, *, now: datetime) -> None:
    wait = error.retry_after if error.retry_after is not None else _TRIES[min(job.attempts, len(_TRIES)) - 1]
    with database.write(job.client_id) as session:
        session.execute(
            update(AttachedRow)
            .where(AttachedRow.id == job.row_id, AttachedRow.attempts == job.attempts)
            .values(due_at=now + timedelta(seconds=wait))
        )


def _tell(session: Session, row: AttachedRow, *, now: datetime) -> None:
    message = _message(row.event)
    unread = _unread(row)
    if not unread or not _concerns(session, row, message):
        return
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{KIND}:{row.id}:{len(row.texts)}",
            bridge_id=row.bridge_id,
            kind=KIND,
            method="dm",
            team_id=row.team_id,
            target=row.author_user,
            due_at=now,
            subject_id=row.id,
        ),
        now=now,
    )


def _concerns(session: Session, row: AttachedRow, message: Event) -> bool:
    """Tell whether a message has to do with a launch, or may have, if only one could read it."""
    state = session.scalar(
        select(AnnouncementRow.state).where(AnnouncementRow.channel_id == row.channel_id, AnnouncementRow.ts == row.ts)
    )
    said = " ".join([str(message.get("text") or ""), *(str(kept.get("name")) for kept in row.texts.values())])
    if state in (AnnouncementState.ACCEPTED, AnnouncementState.ASKED) or _PERHAPS.search(said) is not None:
        return True
    text, posted_at = str(message.get("text") or ""), moment_of(row.ts)  # nobody was asked, because it says nothing
    return bool(text.strip()) and posted_at is not None and read_text(session, row.bridge_id, text, posted_at).ask


def _unread(row: AttachedRow) -> tuple[tuple[str, str], ...]:
    return tuple((kept["name"], kept["why"]) for kept in row.texts.values() if "why" in kept)


def _message(event: Event) -> Event:
    """Return the message of an event that tells of a new or of a changed one."""
    inner = event.get("message")
    return inner if isinstance(inner, Mapping) else event


def _wanted(message: Event) -> list[tuple[str, str, str]]:
    """Return id, name and kind of a message's documents; a file of which Slack says nothing yet may be one."""
    found = []
    for file in message.get("files") or ():
        if not isinstance(file, Mapping) or not isinstance(file.get("id"), str):
            continue
        name, kind = str(file.get("name") or ""), str(file.get("filetype") or "")
        if documents.is_document(name, kind) or file.get("file_access") == "check_file_info":
            found.append((file["id"], name, kind))
    return found[:MOST]


def _due(session: Session, now: datetime) -> AttachedRow | None:
    return session.scalar(
        select(AttachedRow)
        .where(AttachedRow.state == _WAITING, AttachedRow.due_at <= now)
        .order_by(AttachedRow.due_at, AttachedRow.id)
        .limit(1)
    )


def _row(session: Session, channel_id: str, ts: str) -> AttachedRow | None:
    return session.scalar(select(AttachedRow).where(AttachedRow.channel_id == channel_id, AttachedRow.ts == ts))
