"""Reading a channel's past: page by page as Slack allows, kept so that it can go on where it stopped, then taken in order.

What is still to come is taken up as if it were said now. What has opened becomes a proposed manual that nobody is sent and that
nobody can find before an approver approved it. What is unsure is listed; nobody is asked about old messages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bridge.domain import history
from bridge.domain.history import History, Item, Outcome, Told
from bridge.domain.news_patch import patched
from bridge.domain.people import CENTER_ROLES
from bridge.domain.states import AnnouncementState
from bridge.errors import DeliveryError
from bridge.services import announcements, drafts, intake, review
from bridge.services.chat import Archive, Page
from bridge.services.notes import Note, moment_of, note_in
from bridge.services.people import roles_of
from bridge.services.playbook import Playbook
from bridge.store.database import Database
from bridge.store.directory import BoundChannel
from bridge.store.once import insert_once
from bridge.store.schema import EntryRow, HistoryRow, WalkRow

ORIGIN = "backfill"
PAGE = 200
PACE = 1.2
"""Seconds between two pages: Slack allows some fifty a minute."""
_PATIENCE = 8


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the walk is: messages kept, the moment it has come back to, and, where Slack asks for it, seconds to wait."""

    kept: int
    back_to: datetime | None
    wait: float | None = None


def walk(
    database: Database,
    archive: Archive,
    bound: BoundChannel,
    *,
    since: datetime,
    sleep: Callable[[float], None],
    progress: Callable[[Progress], None],
) -> int:
    """Fetch what stands in a channel since `since`, then its threads, going on where an earlier walk stopped; return how much is kept.

    Raises DeliveryError where Slack refuses for good, or does not answer for long.
    """
    walker = _Walker(database, archive, bound, since, sleep, progress)
    walker.channel()
    walker.newer()
    return walker.threads()


@dataclass(frozen=True, slots=True)
class _Walker:
    database: Database
    archive: Archive
    bound: BoundChannel
    since: datetime
    sleep: Callable[[float], None]
    progress: Callable[[Progress], None]

    def channel(self) -> None:
        """Fetch what stands in the channel itself, newest first."""
        team, channel = self.bound.team_id, self.bound.channel_id
        while True:
            with self.database.write(self.bound.client_id) as session:
                row = _walk(session, self.bound, self.since)
                before, done = row.reached, row.done
                standing = Progress(_kept(session, self.bound), _at(before))
            self.progress(standing)
            if done:
                return
            page = self._asked(
                partial(self.archive.page, team, channel, oldest=self.since, before=before, limit=PAGE), standing
            )
            with self.database.write(self.bound.client_id) as session:
                row = _walk(session, self.bound, self.since)
                for message in page.messages:
                    _keep(session, self.bound, message)
                row.reached = min([str(message["ts"]) for message in page.messages], default=row.reached)
                row.done = not page.more
            if page.more:
                self.sleep(PACE)

    def newer(self) -> None:
        """Fetch what was said since the newest message that is kept; kept all at once, so that stopping leaves no gap."""
        team, channel = self.bound.team_id, self.bound.channel_id
        with self.database.read(self.bound.client_id) as session:
            newest = _newest(session, self.bound)
            standing = self._standing(session)
        oldest = max(self.since, _at(newest) or self.since)
        found: list[Mapping[str, Any]] = []
        more = True
        while more:
            before = min((str(message["ts"]) for message in found), default=None)
            ask = partial(self.archive.page, team, channel, oldest=oldest, before=before, limit=PAGE)
            page = self._asked(ask, standing)
            found += page.messages
            more = page.more and bool(page.messages)
            if more:
                self.sleep(PACE)
        with self.database.write(self.bound.client_id) as session:
            for message in found:
                _keep(session, self.bound, message)
            after = self._standing(session)
        if after != standing:
            self.progress(after)

    def threads(self) -> int:
        """Fetch the replies of every kept message that has some; which have been read, its count of replies says."""
        team, channel = self.bound.team_id, self.bound.channel_id
        with self.database.read(self.bound.client_id) as session:
            standing = self._standing(session)
            waiting = _unread(session, self.bound)
        for ts in waiting:
            after: str | None = None
            more = True
            while more:
                page = self._asked(partial(self.archive.replies, team, channel, ts, after=after, limit=PAGE), standing)
                more, after = page.more, max((str(message["ts"]) for message in page.messages), default=ts)
                with self.database.write(self.bound.client_id) as session:
                    for message in page.messages:
                        _keep(session, self.bound, message)
                    if not more:
                        _thread_read(session, self.bound, ts)
                    standing = self._standing(session)
                self.progress(standing)
                self.sleep(PACE)
        return standing.kept

    def _standing(self, session: Session) -> Progress:
        return Progress(_kept(session, self.bound), _at(_walk(session, self.bound, self.since).reached))

    def _asked(self, ask: Callable[[], Page], standing: Progress) -> Page:
        """Return what Slack answers, however often it must be asked."""
        failures = 0
        while True:
            try:
                return ask()
            except DeliveryError as error:
                failures += 1
                wait = _patience(error, failures)
                self.progress(replace(standing, wait=wait))
                self.sleep(wait)


def _unread(session: Session, bound: BoundChannel) -> list[str]:
    """Return the kept messages whose replies have not been read yet, newest first."""
    rows = session.scalars(
        select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id).order_by(HistoryRow.ts.desc())
    )
    return [row.ts for row in rows if int(row.message.get("reply_count") or 0)]


def _newest(session: Session, bound: BoundChannel) -> str | None:
    """Return the newest kept message of the channel itself."""
    rows = session.scalars(select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id))
    return max((row.ts for row in rows if row.message.get("thread_ts") in (None, row.ts)), default=None)


def _thread_read(session: Session, bound: BoundChannel, ts: str) -> None:
    row = session.scalar(select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id, HistoryRow.ts == ts))
    if row is not None:
        row.message = {key: value for key, value in row.message.items() if key != "reply_count"}


def _patience(error: DeliveryError, failures: int) -> float:
    """Return for how long to wait before asking again, in seconds; raise where there is no sense in it."""
    if error.permanent or failures > _PATIENCE:
        raise error
    return error.retry_after if error.retry_after is not None else min(60.0, 2.0**failures)


def read(session: Session, bound: BoundChannel, *, now: datetime) -> History:
    """Return what the kept messages tell, those excepted that are known already."""
    told = []
    for row in session.scalars(
        select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id).order_by(HistoryRow.ts)
    ):
        note = note_in(row.message, team_id=bound.team_id)
        if note is None or not note.text.strip() or (note.thread_ts is not None and _guest(session, bound, note)):
            continue
        if announcements.find(session, bound.channel_id, note.ts) is None:
            reading = drafts.read_text(session, bound.bridge_id, note.text, note.posted_at)
            told.append(Told(note.ts, bound.channel_id, note.text, note.posted_at, reading, note.thread_ts))
    return history.read(told, now=now)


def take(database: Database, bound: BoundChannel, playbook: Playbook, *, now: datetime) -> History:
    """Take up what the kept messages tell, one message a transaction, and forget them; return what they told."""
    with database.read(bound.client_id) as session:
        found = read(session, bound, now=now)
        messages = {
            row.ts: row.message
            for row in session.scalars(select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id))
        }
    coming = {item.note.ts for item in found.items if item.outcome is Outcome.COMING}
    news = {ts for item in found.items if item.note.ts in coming for ts in item.news}
    # What fell by a note that goes on about another is known, or the whole of the note would be taken for the other's.
    coming |= {item.note.ts for item in found.items if item.outcome is Outcome.CANCELLED and news & set(item.news)}
    threads = {ts for ts, message in messages.items() if message.get("thread_ts") in coming}
    for ts in sorted(coming | news | threads):
        with database.write(bound.client_id) as session:
            event = {"type": "message", "channel": bound.channel_id, **messages[ts]}
            intake.message(session, bound, event, playbook, now)
    opened = [item for item in found.items if item.outcome is Outcome.OPENED and item.note.ts not in coming]
    for ts in sorted({item.note.ts for item in opened}):
        with database.write(bound.client_id) as session:
            items = [item for item in opened if item.note.ts == ts and item.launch.name]
            _propose(session, bound, items, messages[ts], playbook, now=now)
            for said in sorted({one for item in items for one in item.news}):
                _settled(session, bound, messages[said], now=now)
    with database.write(bound.client_id) as session:
        session.execute(delete(HistoryRow).where(HistoryRow.channel_id == bound.channel_id))
        session.execute(delete(WalkRow).where(WalkRow.channel_id == bound.channel_id))
    return found


def _propose(
    session: Session,
    bound: BoundChannel,
    items: Sequence[Item],
    message: Mapping[str, Any],
    playbook: Playbook,
    *,
    now: datetime,
) -> None:
    """Put the manuals of what a message announced and has opened into review: an entry without a launch is sent to nobody."""
    note = note_in(message, team_id=bound.team_id)
    if note is None or not items or announcements.find(session, bound.channel_id, note.ts) is not None:
        return
    kept = announcements.add(session, bound, note, items[0].note.reading, now=now)
    kept.state = AnnouncementState.DISMISSED  # there is nothing to announce any more
    for item in items:
        launch, said = patched(item.launch, item.patches, item.note.text)
        body = playbook.draft(launch, item.note.reading, item.note.text, answers=(*said, *item.added))
        entry = EntryRow(bridge_id=bound.bridge_id, launch_id=None, title=body.name, created_at=now)
        session.add(entry)
        session.flush()
        review.propose(session, entry.id, body, origin=ORIGIN, by=note.author, now=now)


def _settled(session: Session, bound: BoundChannel, message: Mapping[str, Any], *, now: datetime) -> None:
    """Remember the news of what has opened as read, so that the next walk does not wonder what it changes."""
    note = note_in(message, team_id=bound.team_id)
    if note is None or announcements.find(session, bound.channel_id, note.ts) is not None:
        return
    reading = drafts.read_text(session, bound.bridge_id, note.text, note.posted_at)
    announcements.add(session, bound, note, reading, now=now).state = AnnouncementState.DISMISSED


def _walk(session: Session, bound: BoundChannel, since: datetime) -> WalkRow:
    row = session.scalar(select(WalkRow).where(WalkRow.channel_id == bound.channel_id))
    if row is None:
        row = WalkRow(bridge_id=bound.bridge_id, channel_id=bound.channel_id, since=since, done=False)
        session.add(row)
        session.flush()
    elif since < row.since:  # further back than before: what is kept stays, the walk goes on
        row.since, row.done = since, False
    elif since > row.since:  # less far back: what is older is no longer asked for
        first = f"{since.timestamp():.6f}"
        session.execute(delete(HistoryRow).where(HistoryRow.channel_id == bound.channel_id, HistoryRow.ts < first))
        row.since, row.reached = since, max(row.reached, first) if row.reached else None
    return row


def _keep(session: Session, bound: BoundChannel, message: Mapping[str, Any]) -> None:
    if note_in(message, team_id=bound.team_id) is None:
        return
    insert_once(
        session,
        HistoryRow,
        bridge_id=bound.bridge_id,
        channel_id=bound.channel_id,
        ts=str(message["ts"]),
        message=dict(message),
    )


def _kept(session: Session, bound: BoundChannel) -> int:
    return session.scalar(select(func.count(HistoryRow.id)).where(HistoryRow.channel_id == bound.channel_id)) or 0


def _guest(session: Session, bound: BoundChannel, note: Note) -> bool:
    """Tell whether somebody of the center wrote it: in a thread planners speak for their announcements."""
    return not CENTER_ROLES.isdisjoint(roles_of(session, note.author, bridge_id=bound.bridge_id))


def _at(ts: str | None) -> datetime | None:
    return moment_of(ts) if ts else None
