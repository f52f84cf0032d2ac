"""Fetching a channel's past: page by page as Slack allows, kept so that it can go on where it stopped.

A later walk asks for all of it once more: only the message above a thread tells that somebody has replied since.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bridge.errors import DeliveryError
from bridge.services.chat import Archive, Page
from bridge.services.notes import moment_of, note_in
from bridge.store.database import Database
from bridge.store.directory import BoundChannel
from bridge.store.once import insert_once
from bridge.store.schema import HistoryRow, WalkRow

PAGE = 200
PACE = 1.2
"""Seconds between two pages: Slack allows some fifty a minute."""
_PATIENCE = 8
_READ = "bridge_read_to"
"""Beside a kept message: its newest reply that has been read."""


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
    if walker.channel():
        walker.again()
    else:
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

    def channel(self) -> bool:
        """Fetch what stands in the channel itself, newest first; True where an earlier walk had begun."""
        team, channel = self.bound.team_id, self.bound.channel_id
        begun: bool | None = None
        while True:
            with self.database.write(self.bound.client_id) as session:
                row = _walk(session, self.bound, self.since)
                before, done = row.reached, row.done
                begun = before is not None if begun is None else begun
                standing = Progress(_kept(session, self.bound), _at(before))
            self.progress(standing)
            if done:
                return begun
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

    def again(self) -> None:
        """Ask for all of the channel once more: for what was said since, what was edited, and threads in which somebody has replied."""
        with self.database.read(self.bound.client_id) as session:
            standing = self._standing(session)
        before: str | None = None
        more = True
        while more:
            ask = partial(
                self.archive.page,
                self.bound.team_id,
                self.bound.channel_id,
                oldest=self.since,
                before=before,
                limit=PAGE,
            )
            page = self._asked(ask, standing)
            with self.database.write(self.bound.client_id) as session:
                for message in page.messages:
                    _keep(session, self.bound, message)
                    _renew(session, self.bound, message)
                after = self._standing(session)
            before = min((str(message["ts"]) for message in page.messages), default=before)
            more = page.more and bool(page.messages)
            if after != standing:
                self.progress(after)
                standing = after
            if more:
                self.sleep(PACE)

    def threads(self) -> int:
        """Fetch the replies of every kept message that has unread ones: which have been read, stands beside it."""
        team, channel = self.bound.team_id, self.bound.channel_id
        with self.database.read(self.bound.client_id) as session:
            standing = self._standing(session)
            waiting = _unread(session, self.bound)
        for ts, read in waiting:
            after = read
            more = True
            while more:
                page = self._asked(partial(self.archive.replies, team, channel, ts, after=after, limit=PAGE), standing)
                more, after = page.more, max((str(message["ts"]) for message in page.messages), default=after)
                with self.database.write(self.bound.client_id) as session:
                    for message in page.messages:
                        _keep(session, self.bound, message)
                    if not more:
                        _thread_read(session, self.bound, ts, after or ts)
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


def _unread(session: Session, bound: BoundChannel) -> list[tuple[str, str | None]]:
    """Return the kept messages with replies that have not been read yet, newest first, each with the newest one that was."""
    rows = session.scalars(
        select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id).order_by(HistoryRow.ts.desc())
    )
    return [(row.ts, row.message.get(_READ)) for row in rows if int(row.message.get("reply_count") or 0)]


def _newest(session: Session, bound: BoundChannel) -> str | None:
    """Return the newest kept message of the channel itself."""
    rows = session.scalars(select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id))
    return max((row.ts for row in rows if row.message.get("thread_ts") in (None, row.ts)), default=None)


def _thread_read(session: Session, bound: BoundChannel, ts: str, newest: str) -> None:
    row = _row(session, bound, ts)
    if row is not None:
        row.message = {key: value for key, value in row.message.items() if key != "reply_count"} | {_READ: newest}


def _renew(session: Session, bound: BoundChannel, message: Mapping[str, Any]) -> None:
    """Keep a message as it stands now; its replies are read once more where there is a newer one."""
    row = _row(session, bound, str(message["ts"]))
    if row is None:
        return
    read = row.message.get(_READ)
    kept = dict(message) if read is None else {**message, _READ: read}
    if read is not None and str(message.get("latest_reply") or read) <= read:
        kept.pop("reply_count", None)
    if kept != row.message:
        row.message = kept


def _row(session: Session, bound: BoundChannel, ts: str) -> HistoryRow | None:
    return session.scalar(select(HistoryRow).where(HistoryRow.channel_id == bound.channel_id, HistoryRow.ts == ts))


def _patience(error: DeliveryError, failures: int) -> float:
    """Return for how long to wait before asking again, in seconds; raise where there is no sense in it."""
    if error.permanent or failures > _PATIENCE:
        raise error
    return error.retry_after if error.retry_after is not None else min(60.0, 2.0**failures)


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


def _at(ts: str | None) -> datetime | None:
    return moment_of(ts) if ts else None
