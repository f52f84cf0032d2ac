"""A client's desk: a planner's note in review, the people who decide, and a worker that sends what they cause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.entries import Entry
from bridge.domain.notes import LaunchReading, Reading, Visibility
from bridge.domain.people import Actor
from bridge.domain.reading import read_note
from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services import delivery, headsup, review
from bridge.services.chat import Member, Message, Posted
from bridge.services.playbook import Playbook, load_playbook
from bridge.slack.outgoing import all_renderers
from bridge.store.claims import Claim, Pace
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import (
    AnnouncementRow,
    BridgeRow,
    ChannelRow,
    ClientRow,
    EntryRow,
    FactRow,
    LaunchRow,
    OutboxRow,
    PersonRow,
    RevisionRow,
)
from bridge.worker import Parts, Timing, Worker
from support.blocks import check_message
from support.chat import FakeChat, Kept

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 24, 5, 2, tzinfo=UTC)
INTERNAL = "오픈 첫 주 환불액 한도 일 3천만원, 초과 시 수동 전환"
STORY = f"""안녕하세요 기획팀입니다. 12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.
• 대상: 앱 5.2 이상, 카드 결제 주문 고객
• 이용: 주문내역 > 간편환불 버튼, 접수 후 1영업일 내 환불
• 수수료 없음. 부분환불은 아직 안 돼요(1월 예정)
• (내부) {INTERNAL}"""

TEAM, CENTER_TEAM = "T0CLIENT", "T0CENTER"
PLANS, REVIEWS, AGENTS = "C0PLANS", "C0REVIEW", "C0AGENTS"
PLANNER = Actor(TEAM, "U0PLANNER")
APPROVER = Actor(TEAM, "U0APPROVER")
DEPUTY = Actor(TEAM, "U0DEPUTY")
AGENT = Actor(CENTER_TEAM, "U0AGENT")
LEAD = Actor(CENTER_TEAM, "U0LEAD")
STRANGER = Actor("T0OTHER", "U0STRANGER")
OTHER_APPROVER = Actor("T0OTHER", "U0THEIRS")
OURS = [
    (PLANNER, "planner", ""),
    (APPROVER, "approver", "김승인"),
    (DEPUTY, "deputy", "박대리"),
    (AGENT, "agent", "최상담"),
    (LEAD, "lead", "이팀장"),
]

PLAYBOOK: Playbook = load_playbook(resource("manuals"))


@dataclass
class Desk:
    """Ids of what stands on the desk, its chat, and its clock (`at`)."""

    database: Database
    client: int
    bridge: int
    launch: int
    entry: int
    revision: int
    chat: FakeChat = field(default_factory=FakeChat)
    at: datetime = NOW

    def now(self) -> datetime:
        """Return the desk's time."""
        return self.at

    def do(self, act: Callable[..., Any], *args: Any, **values: Any) -> Any:
        """Do something in a transaction of its own."""
        with self.database.write(self.client) as session:
            return act(session, *args, now=self.at, **values)

    def send(self) -> None:
        """Let the worker send all that is due, checking every message against Slack's limits."""
        worker = Worker(
            Parts(
                database=self.database,
                chat=self.chat,
                handle=lambda _session, _row: None,
                render=self._render,
                sent=self._sent,
                now=self.now,
            ),
            owner="desk",
            timing=Timing(pace=Pace(gap=timedelta(0))),
        )
        for _ in range(200):
            if not worker.send_one():
                return
        raise AssertionError("the worker never rests")

    def cards(self, channel: str = REVIEWS) -> list[Kept]:
        """Return what stands in a channel once all is sent."""
        self.send()
        return self.chat.in_channel(channel)

    def card(self, kind: str) -> Message:
        """Return the newest card of a kind as it stands in the review channel (or wherever it was sent)."""
        self.send()
        with self.database.read(self.client) as session:
            row = session.scalars(
                select(OutboxRow).where(OutboxRow.kind == kind, OutboxRow.method != "update").order_by(OutboxRow.id)
            ).all()[-1]
        return next(kept.message for kept in self.chat.posted if kept.ts == row.slack_ts)

    def row(self, revision_id: int | None = None) -> RevisionRow:
        """Return a version as the database has it."""
        with self.database.read(self.client) as session:
            return session.get_one(RevisionRow, revision_id or self.revision)

    def newest(self) -> RevisionRow:
        """Return the newest version."""
        with self.database.read(self.client) as session:
            query = select(RevisionRow).where(RevisionRow.entry_id == self.entry).order_by(RevisionRow.number.desc())
            return session.scalars(query.limit(1)).one()

    def launch_row(self) -> LaunchRow:
        """Return the launch as the database has it."""
        with self.database.read(self.client) as session:
            return session.get_one(LaunchRow, self.launch)

    def outbox(self, kind: str) -> list[OutboxRow]:
        """Return the outbox's rows of a kind, oldest first."""
        with self.database.read(self.client) as session:
            return list(session.scalars(select(OutboxRow).where(OutboxRow.kind == kind).order_by(OutboxRow.id)))

    def _render(self, session: Session, claimed: Claim) -> Message | None:
        message = all_renderers(PLAYBOOK)[claimed.kind](session, claimed, load_messages("ko"))
        if message is not None:
            check_message(message)
        return message

    def _sent(self, session: Session, claimed: Claim, _posted: Posted) -> None:
        delivery.sent(session, claimed, now=self.at)


def furnish(database: Database, note: str = STORY, *, entry: Entry | None = None, name: str = "한빛") -> Desk:
    """Make a client whose planner has posted `note`; its cards wait to be sent."""
    with database.write(EVERYONE) as session:
        client = ClientRow(name=name, created_at=NOW)
        session.add(client)
        session.flush()
        client_id = client.id
    mark = "" if name == "한빛" else f"-{name}"
    with database.write(client_id) as session:
        bridge = BridgeRow(name=f"{name} 앱", zone="Asia/Seoul", locale="ko", policy={}, created_at=NOW)
        session.add(bridge)
        session.flush()
        for role, channel in (("planning", PLANS), ("review", REVIEWS), ("agents", AGENTS)):
            session.add(ChannelRow(bridge_id=bridge.id, team_id=TEAM, channel_id=channel + mark, role=role))
        people = [(OTHER_APPROVER, "approver", "남승인")] if mark else OURS
        for who, role, called in people:
            session.add(
                PersonRow(
                    bridge_id=bridge.id,
                    team_id=who.team_id,
                    user_id=who.user_id,
                    role=role,
                    name=called,
                    joined_at=NOW - timedelta(days=30),
                )
            )
        launch = announce(session, bridge.id, note, channel=PLANS + mark)
        found, reading = read(note)
        headsup.start(session, launch, now=NOW)
        revision_id = review.start(session, launch, entry or PLAYBOOK.draft(found, reading, note), now=NOW)
        entry_id = session.scalars(select(EntryRow.id).where(EntryRow.launch_id == launch.id)).one()
        desk = Desk(database, client_id, bridge.id, launch.id, entry_id, revision_id)
    members = [Member(who.team_id, who.user_id, called, is_bot=False) for who, _, called in people]
    desk.chat = FakeChat(channels={channel + mark: members for channel in (PLANS, REVIEWS, AGENTS)}, now=desk.now)
    return desk


def announce(
    session: Session,
    bridge_id: int,
    note: str,
    *,
    channel: str = PLANS,
    ts: str = "1795479300.000100",
    planner: Actor = PLANNER,
) -> LaunchRow:
    """Write down a planner's note and the launch it announces, as intake does."""
    found, reading = read(note)
    announcement = AnnouncementRow(
        bridge_id=bridge_id,
        team_id=planner.team_id,
        channel_id=channel,
        ts=ts,
        author_team=planner.team_id,
        author_user=planner.user_id,
        text=note,
        kind="launch",
        state="accepted",
        posted_at=NOW,
        received_at=NOW,
    )
    session.add(announcement)
    session.flush()
    launch = LaunchRow(
        bridge_id=bridge_id,
        announcement_id=announcement.id,
        name=found.name,
        state="announced",
        precision=found.moment.precision.value,
        opens_at=found.moment.at,
        opens_text=found.moment.text,
        planner_team=planner.team_id,
        planner_user=planner.user_id,
        announced_at=NOW,
    )
    session.add(launch)
    session.flush()
    for part in reading.held:
        session.add(
            FactRow(
                launch_id=launch.id,
                field="internal",
                text=part.text,
                span_start=part.span.start,
                span_end=part.span.end,
                visibility=Visibility.INTERNAL.value,
                reason=part.reason,
            )
        )
    session.flush()
    return launch


def read(note: str) -> tuple[LaunchReading, Reading]:
    """Read a note as intake does."""
    reading = read_note(note, posted_at=NOW.astimezone(SEOUL))
    return (reading.launches[0] if reading.launches else LaunchReading(name=None)), reading


def waiting(body: Entry, asked: str = "") -> Entry:
    """Return a draft whose last inquiry nobody has answered, whatever drafting answers; `asked` is how customers ask it."""
    *others, last = body.inquiries
    return replace(
        body, inquiries=(*others, replace(last, confirmed=False, questions=(asked,) if asked else last.questions))
    )


def draft(note: str) -> Entry:
    """Draft the entry of a note."""
    found, reading = read(note)
    return PLAYBOOK.draft(found, reading, note)


def reworded(entry: Entry, text: str) -> Entry:
    """Return the entry with another first sentence."""
    first, *rest = entry.pieces
    return replace(entry, pieces=(replace(first, text=text), *rest))
