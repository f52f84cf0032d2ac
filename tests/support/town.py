"""A furnished bridge with a clock to turn, a worker that renders and sends, and a chat that keeps what was said."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.people import Actor
from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services import announcements, clockwork, crossing, delivery, replies, review, revisions, sending, windows
from bridge.services.chat import Member, Message, Posted
from bridge.services.notes import Note
from bridge.services.playbook import Playbook, load_playbook
from bridge.slack.outgoing import all_renderers
from bridge.store import claims, directory
from bridge.store.claims import Claim
from bridge.store.database import Database
from bridge.store.schema import BridgeRow, LaunchRow, LookupRow, OutboxRow, PersonRow
from bridge.worker import Parts, Timing, Worker
from support.chat import FakeChat, Kept
from support.floor import AGENT, APPROVER, LEAD, PLANNER, SECOND, Floor, furnish

SEOUL = ZoneInfo("Asia/Seoul")
TEAMS = {PLANNER.team_id, LEAD.team_id}


def kst(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """Return a moment of 2026 in Seoul."""
    return datetime(2026, month, day, hour, minute, tzinfo=SEOUL)


@dataclass
class Town:
    """Everything of one bridge; `now` is turned by the tests."""

    database: Database
    floor: Floor
    now: datetime
    chat: FakeChat = field(default_factory=lambda: FakeChat(teams=set(TEAMS)))
    playbook: Playbook = field(default_factory=lambda: _playbook())
    locale: str = "ko"

    def __post_init__(self) -> None:
        self._renderers = all_renderers(self.playbook)
        self.chat.now = lambda: self.now
        parts = Parts(
            database=self.database,
            chat=self.chat,
            handle=lambda _session, _row: None,
            render=self._render,
            sent=self._sent,
            now=lambda: self.now,
            real_now=lambda: self.now,
            on_failure=lambda session, claimed, error: sending.not_sent(session, claimed, error, now=self.now),
        )
        self.worker = Worker(parts, owner="town", timing=Timing(pace=claims.Pace(timedelta(0), 1)))

    def at(self, now: datetime) -> list[Kept]:
        """Turn the clock, let it look and send; return what was newly posted."""
        self.now = now
        before = len(self.chat.posted)
        for _ in range(100):
            if not any([clockwork.scan_step(self.database, now=now), self.worker.send_one()]):
                break
        return self.chat.posted[before:]

    def through(self, start: datetime, end: datetime, *, every: timedelta = timedelta(minutes=30)) -> list[Kept]:
        """Let time pass; return what was posted meanwhile."""
        found: list[Kept] = []
        at = start
        while at <= end:
            found += self.at(at)
            at += every
        return found

    def kinds(self) -> dict[str, int]:
        """Count the messages that were sent, by kind."""
        counts: dict[str, int] = {}
        with self.database.read(self.floor.client) as session:
            for kind in session.scalars(select(OutboxRow.kind).where(OutboxRow.state == "sent")):
                counts[kind] = counts.get(kind, 0) + 1
        return counts

    def launch(self) -> LaunchRow:
        """Return the launch as it stands."""
        with self.database.read(self.floor.client) as session:
            return session.get_one(LaunchRow, self.floor.launch)

    def change(self, **values: object) -> None:
        """Change the launch."""
        with self.database.write(self.floor.client) as session:
            launch = session.get_one(LaunchRow, self.floor.launch)
            for name, value in values.items():
                setattr(launch, name, value)
            launch.look_at = None

    def policy(self, **document: object) -> None:
        """Write the bridge's policy."""
        with self.database.write(self.floor.client) as session:
            session.get_one(BridgeRow, self.floor.bridge).policy = dict(document)

    def person(self, who: Actor, role: str, name: str, center: str = "") -> None:
        """Make somebody one of the bridge's people."""
        with self.database.write(self.floor.client) as session:
            session.add(
                PersonRow(
                    bridge_id=self.floor.bridge,
                    team_id=who.team_id,
                    user_id=who.user_id,
                    role=role,
                    name=name,
                    center=center,
                    joined_at=self.now,
                )
            )
        self.chat.channels.setdefault("C_EVERYBODY", []).append(Member(who.team_id, who.user_id, name, False))

    def note(self, text: str, at: datetime, *, said_at: datetime | None = None, thread_ts: str | None = None) -> None:
        """Let the planner post in the planning channel at `at`; `said_at` where it reaches us late."""
        self.now = at
        said_at = said_at or at
        note = Note(f"{said_at.timestamp():.6f}", text, PLANNER, said_at, thread_ts=thread_ts)
        with self.database.write(self.floor.client) as session:
            bound = directory.channel(session, self.floor.planning)
            assert bound is not None
            take = announcements.received if thread_ts is None else replies.replied
            take(session, bound, note, playbook=self.playbook, now=at)

    def approve(self, at: datetime, *, by: Actor = APPROVER) -> int:
        """Approve the newest version of the launch's manual, in the note's words wherever they cross the approver's own."""
        self.now = at
        with self.database.write(self.floor.client) as session:
            newest = revisions.newest(session, self.floor.entry)
            assert newest is not None
            made = newest.id
            for conflict in revisions.conflicts_of(newest):
                made = crossing.choose(session, made, conflict.key, note=True, by=by, playbook=self.playbook, now=at)
            return review.approve(session, made, by=by, now=at)

    def reject(self, at: datetime) -> None:
        """Reject it."""
        self.now = at
        with self.database.write(self.floor.client) as session:
            newest = revisions.newest(session, self.floor.entry)
            assert newest is not None
            review.reject(session, newest.id, reason=review.REASONS[0], by=APPROVER, now=at)

    def look_up(self, who: Actor, at: datetime, *, revision: int | None = None) -> None:
        """Let somebody find the manual with `/manual`."""
        with self.database.write(self.floor.client) as session:
            session.add(
                LookupRow(
                    bridge_id=self.floor.bridge,
                    team_id=who.team_id,
                    user_id=who.user_id,
                    at=at,
                    query="환불",
                    found=True,
                    entry_id=self.floor.entry,
                    revision_id=revision or self.floor.revision,
                )
            )

    def said(self, channel: str = "C_AGENTS") -> list[str]:
        """Return what was posted in a channel, in order."""
        return [kept.message.text for kept in self.chat.in_channel(channel)]

    def _render(self, session: Session, claimed: Claim) -> Message | None:
        renderer = self._renderers.get(claimed.kind)
        return renderer(session, claimed, load_messages(self.locale)) if renderer is not None else None

    def _sent(self, session: Session, claimed: Claim, posted: Posted) -> None:
        delivery.sent(session, claimed, now=self.now)
        windows.sent(session, claimed, now=self.now)


@cache
def _playbook() -> Playbook:
    return load_playbook(resource("manuals"))


def build_town(database: Database, *, ready: bool = True, grade: str = "must_read") -> Town:
    """Furnish a bridge; `ready` says whether its manual is approved and stands in the agents' channel."""
    floor = furnish(database, grade=grade)
    town = Town(database, floor, kst(11, 24, 10))
    town.chat.channels |= {"C_PLANNING": [], "C_REVIEW": [], "C_AGENTS": [], "C_EVERYBODY": []}
    for who in (PLANNER, APPROVER, LEAD, AGENT, SECOND):
        town.chat.channels["C_EVERYBODY"].append(Member(who.team_id, who.user_id, who.user_id, False))
    town.chat.posted.append(Kept("C_AGENTS", "1764000000.000100", Message("매뉴얼"), "public", PLANNER.team_id))
    town.change(approved_name="간편환불")
    if not ready:
        unmake(town)
    return town


def unmake(town: Town) -> None:
    """Take the manual back: announced, drafted, nothing told."""
    from bridge.store.schema import DeliveryRow, EntryRow, ExpectedInquiryRow, RevisionRow

    town.chat.posted.clear()
    with town.database.write(town.floor.client) as session:
        launch = session.get_one(LaunchRow, town.floor.launch)
        launch.state, launch.look_at = "announced", None
        launch.headsup_at = launch.approved_at = launch.distributed_at = launch.approved_name = None
        session.get_one(EntryRow, town.floor.entry).approved_revision_id = None
        session.get_one(RevisionRow, town.floor.revision).state = "in_review"
        for row in (*session.scalars(select(DeliveryRow)), *session.scalars(select(ExpectedInquiryRow))):
            session.delete(row)
        session.flush()
        session.delete(session.get_one(OutboxRow, town.floor.manual))
