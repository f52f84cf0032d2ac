"""Runs a simulated quarter: people act, the clock jumps from one moment at which something is due to the next."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import bindparam, event, func, select, text
from sqlalchemy.orm import Session

from benchmarks.quarter_people import AGENTS, CLIENTS, LEAD_ACTS, MISSES, OFFICE, ON_LEAVE, START, Plan, working_delay
from benchmarks.quarter_slack import QuarterSlack
from bridge.domain.people import Actor, Role
from bridge.errors import BridgeError
from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services import (
    clockwork,
    confirmation,
    delivery,
    headsup,
    intake,
    opening,
    review,
    revisions,
    rollcall,
    sending,
    windows,
)
from bridge.services.bridges import ChannelSpec, PersonSpec, Setup, set_up
from bridge.services.chat import Posted
from bridge.services.playbook import load_playbook
from bridge.slack.outgoing import all_renderers, manual
from bridge.store import inbox
from bridge.store.claims import Claim
from bridge.store.database import EVERYONE, Database
from bridge.store.inbox import Incoming
from bridge.store.schema import AnnouncementRow, EntryRow, InboxRow, LaunchRow, OutboxRow, PersonRow
from bridge.worker import POINTS, Parts, Worker

DIES = 0.003  # chance that a worker dies where it stands, at each boundary it crosses
OUTAGES = 4
CENTER = "T0CENTER"


_WATCHED = text("launches.state IN ('announced', 'approved', 'live')")
_NEXT = select(
    select(func.min(OutboxRow.due_at)).where(text("outbox.state IN ('pending', 'sending')")).scalar_subquery(),
    select(func.min(OutboxRow.due_at))
    .where(text("outbox.state IN ('pending', 'sending')"), OutboxRow.due_at > bindparam("now"))
    .scalar_subquery(),
    select(func.min(LaunchRow.look_at)).where(_WATCHED).scalar_subquery(),
    select(InboxRow.id).where(text("inbox.state = 'new'")).limit(1).scalar_subquery(),
)
"""What was due first, what falls due next, when to look at a launch next, and whether an event waits."""


class Died(BaseException):
    """kill -9, as far as the database can tell: what was not committed never happened."""


@dataclass(order=True)
class Planned:
    """Something a person will do."""

    at: datetime
    order: int
    act: Callable[[], None] = field(compare=False)


class Quarter:
    """One simulated quarter on one database."""

    def __init__(self, database: Database, plans: list[Plan], seed: int) -> None:
        self.database, self.plans = database, plans
        self.now = START.astimezone(UTC)
        self.random = random.Random(seed + 1)
        self.slack = QuarterSlack(lambda: self.now, random.Random(seed + 2))
        self.ids: dict[int, tuple[int, int]] = {}
        self.ts: dict[int, str] = {}
        self.away: list[tuple[datetime, datetime]] = []
        self.died = 0
        self._playbook = load_playbook(resource("manuals"))
        self._renderers = all_renderers(self._playbook)
        self._planned: list[Planned] = []
        self._by_ts: dict[str, Plan] = {}
        self._serial = count()
        self._worker = self._new_worker()
        if database.is_sqlite:  # the quarter is about what is sent, not about the disk
            event.listen(database.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))

    def run(self, progress: Callable[[str], None] = lambda _line: None) -> None:
        """Let it all happen."""
        self._set_up()
        end = max(plan.opens for plan in self.plans).astimezone(UTC) + timedelta(days=4)
        for plan in self.plans:
            self._plan(plan.announced, lambda plan=plan: self._announce(plan))  # type: ignore[misc]
            for at, kind, words in plan.news:
                self._plan(at, lambda plan=plan, kind=kind, words=words: self._news(plan, kind, words))  # type: ignore[misc]
            self._plan(self._opening_click(plan), lambda plan=plan: self._opened(plan))  # type: ignore[misc]
        self._plan_outages(end)
        steps = 0
        while self.now < end:
            self._work()
            while self._planned and self._planned[0].at <= self.now:
                heapq.heappop(self._planned).act()
                self._work()
            self.now = min(end, self._next())
            steps += 1
            if steps % 500 == 0:
                progress(f"{self.now:%Y-%m-%d %H:%M} · {len(self.slack.posted)} messages")

    def launch(self, session: Session, plan: Plan) -> LaunchRow | None:
        """Return the launch that a plan has become."""
        ts = self.ts.get(plan.number)
        return session.scalar(
            select(LaunchRow)
            .join(AnnouncementRow, AnnouncementRow.id == LaunchRow.announcement_id)
            .where(AnnouncementRow.ts == ts, AnnouncementRow.channel_id == f"C{plan.client}PLAN")
        )

    def _set_up(self) -> None:
        for client in range(CLIENTS):
            team = f"T{client}CLIENT"
            people = [
                PersonSpec(Role(role), Actor(team, f"U{client}{role.upper()}"), name)
                for role, name in (("approver", "승인"), ("deputy", "부승인"), ("admin", "관리"))
            ] + [PersonSpec(Role.LEAD, Actor(CENTER, f"U{client}LEAD"), "팀장")]
            channels = tuple(
                ChannelSpec(role, team, f"C{client}{role[:4].upper()}") for role in ("planning", "review", "agents")
            )
            setup = Setup(
                f"고객사 {client}", f"브리지 {client}", center="센터", channels=channels, people=tuple(people)
            )
            with self.database.write(EVERYONE) as session:
                done = set_up(session, setup, now=self.now)
            self.ids[client] = (done.client_id, done.bridge_id)
            with self.database.write(done.client_id) as session:
                for number in range(AGENTS):
                    session.add(
                        PersonRow(
                            bridge_id=done.bridge_id,
                            team_id=CENTER,
                            user_id=f"U{client}A{number}",
                            role="agent",
                            name=f"상담 {number}",
                            center="센터",
                            joined_at=self.now,
                        )
                    )

    def _plan(self, at: datetime, act: Callable[[], None]) -> None:
        heapq.heappush(self._planned, Planned(at.astimezone(UTC), next(self._serial), act))

    def _plan_outages(self, end: datetime) -> None:
        for _ in range(OUTAGES):
            start = self.now + (end - self.now) * self.random.random()
            stop = start + timedelta(hours=self.random.uniform(0.5, 4))
            self.away.append((start, stop))
            self._plan(start, lambda: setattr(self.slack, "away", True))
            self._plan(stop, lambda: setattr(self.slack, "away", False))

    def _event(self, plan: Plan, payload: dict[str, Any], key: str) -> None:
        body = {"event": {"type": "message", "channel": f"C{plan.client}PLAN", **payload}}
        with self.database.write(EVERYONE) as session:
            inbox.put(session, Incoming(key, f"T{plan.client}CLIENT", "message", body), now=self.now)

    def _announce(self, plan: Plan) -> None:
        self.ts[plan.number] = ts = f"{self.now.timestamp():.0f}.{plan.number:06d}"
        self._by_ts[ts] = plan
        self._event(plan, {"user": f"U{plan.client}PLANNER", "text": plan.text, "ts": ts}, f"Ev{plan.number}")
        if plan.headsup and plan.approval is not None:
            self._plan(self.now + timedelta(minutes=self.random.uniform(2, 40)), lambda: self._headsup(plan))
        if plan.approval is not None:
            self._plan(OFFICE.add_working(self.now, plan.approval), lambda: self._approve(plan))

    def _news(self, plan: Plan, kind: str, words: str) -> None:
        who = f"U{plan.client}PLANNER"
        ts = f"{self.now.timestamp():.0f}.{plan.number:06d}"
        if kind == "edit":
            message = {"user": who, "text": words, "ts": self.ts[plan.number], "edited": {"user": who, "ts": ts}}
            self._event(plan, {"subtype": "message_changed", "message": message}, f"EvEdit{plan.number}")
        else:
            self._event(plan, {"user": who, "text": words, "ts": ts}, f"EvNews{plan.number}")
        if kind != "cancel":  # what is corrected is approved at once: people are waiting for it
            self._plan(
                OFFICE.add_working(self.now, timedelta(minutes=self.random.uniform(5, 60))), lambda: self._approve(plan)
            )

    def _opening_click(self, plan: Plan) -> datetime:
        start = plan.opens.replace(hour=10) if plan.day_only else plan.opens
        return max(start, plan.announced) + timedelta(minutes=self.random.uniform(1, 180) ** 0.8)

    def _headsup(self, plan: Plan) -> None:
        self._act(plan, lambda session, launch: headsup.send(session, launch.id, by=self._approver(plan), now=self.now))

    def _approve(self, plan: Plan) -> None:
        def approve(session: Session, launch: LaunchRow) -> None:
            entry = session.scalar(select(EntryRow.id).where(EntryRow.launch_id == launch.id))
            newest = revisions.newest(session, entry) if entry is not None else None
            if newest is not None and newest.state == "in_review":
                review.approve(session, newest.id, by=self._approver(plan), now=self.now)

        self._act(plan, approve)

    def _opened(self, plan: Plan) -> None:
        by = Actor(f"T{plan.client}CLIENT", f"U{plan.client}PLANNER")
        self._act(plan, lambda session, launch: opening.opened(session, launch.id, by=by, now=self.now))

    def _confirm(self, plan: Plan, who: Actor, revision_id: int) -> None:
        def confirm(session: Session, _launch: LaunchRow) -> None:
            confirmation.confirm(session, revision_id, by=who, now=self.now)

        self._act(plan, confirm)

    def _act(self, plan: Plan, act: Callable[[Session, LaunchRow], None]) -> None:
        client, _ = self.ids[plan.client]
        try:
            with self.database.write(client) as session:
                launch = self.launch(session, plan)
                if launch is not None:
                    act(session, launch)
        except BridgeError:
            return  # too late, already done, outdated: what a person is told in Slack

    def _approver(self, plan: Plan) -> Actor:
        return Actor(f"T{plan.client}CLIENT", f"U{plan.client}APPROVER")

    def _work(self) -> None:
        for _ in range(1_000):
            try:
                found = self._worker.receive_one() or clockwork.scan_step(self.database, now=self.now)
                while self._worker.send_one():
                    found = True
                if not found:
                    return
            except Died:
                self.died += 1
                self._worker = self._new_worker()

    def _next(self) -> datetime:
        """Return when something may happen next."""
        with self.database.read(EVERYONE) as session:
            first, due, look, waiting = session.execute(_NEXT, {"now": self.now}).one()
        moments = [one for one in (due, look) if one is not None and one > self.now]
        if self._planned:
            moments.append(self._planned[0].at)
        if waiting or (first is not None and first <= self.now):
            moments.append(self.now + timedelta(seconds=30 if self.slack.away else 3))
        return max(min(moments, default=self.now + timedelta(days=30)), self.now + timedelta(milliseconds=1))

    def _new_worker(self) -> Worker:
        parts = Parts(
            database=self.database,
            chat=self.slack,
            handle=lambda session, row: intake.handle(session, row, playbook=self._playbook, now=self.now),
            render=lambda session, claimed: self._renderers[claimed.kind](session, claimed, load_messages("ko")),
            sent=self._sent,
            now=lambda: self.now,
            real_now=lambda: self.now,
            on_failure=lambda session, claimed, error: sending.not_sent(session, claimed, error, now=self.now),
            reached=self._reached,
        )
        return Worker(parts, owner=f"worker-{self.died}")

    def _reached(self, point: str) -> None:
        if point in POINTS and self.random.random() < DIES:
            raise Died

    def _sent(self, session: Session, claimed: Claim, _posted: Posted) -> None:
        delivery.sent(session, claimed, now=self.now)
        windows.sent(session, claimed, now=self.now)
        manual.after_sent(session, claimed, load_messages("ko"), now=self.now)
        if claimed.kind == "manual" or claimed.kind == "changed":
            self._agents_read(session, claimed)
        if claimed.kind == "clock_nudge" or (claimed.kind == "clock_warning" and claimed.subject_id == 0):
            self._warned(session, claimed)
        if claimed.kind in ("lead_reminder", "unconfirmed") and self.random.random() < LEAD_ACTS:
            self._lead_reads(session, claimed)

    def _agents_read(self, session: Session, claimed: Claim) -> None:
        launch = session.get_one(LaunchRow, claimed.launch_id or 0)
        plan = self._plan_of(session, launch)
        for number in range(AGENTS):
            if self.random.random() >= MISSES and claimed.method != "update":
                who = Actor(CENTER, f"U{plan.client}A{number}")
                at = OFFICE.add_working(self.now, working_delay(self.random, 2.0, 0.8))
                self._plan(at, lambda who=who: self._confirm(plan, who, claimed.revision_id or 0))  # type: ignore[misc]

    def _lead_reads(self, session: Session, claimed: Claim) -> None:
        """At the shift's meeting the lead tells those on the list, and says who is not there."""
        plan, revision_id = (
            self._plan_of(session, session.get_one(LaunchRow, claimed.launch_id or 0)),
            claimed.revision_id,
        )
        lead = Actor(CENTER, f"U{plan.client}LEAD")

        def meet(session: Session, _launch: LaunchRow) -> None:
            listed = rollcall.roll(session, revision_id or 0, by=lead, now=self.now).standing(*rollcall.MISSING)
            away = [one.person_id for one in listed if self.random.random() < ON_LEAVE]
            there = [one.person_id for one in listed if one.person_id not in away]
            for people, act in ((there, rollcall.tell), (away, rollcall.absent)):
                if people:
                    act(session, revision_id or 0, people, by=lead, now=self.now)

        self._plan(self.now + timedelta(minutes=self.random.uniform(10, 45)), lambda: self._act(plan, meet))

    def _warned(self, session: Session, claimed: Claim) -> None:
        plan = self._plan_of(session, session.get_one(LaunchRow, claimed.launch_id or 0))
        if plan.approval is None:
            at = OFFICE.add_working(self.now, timedelta(minutes=self.random.uniform(10, 150)))
            self._plan(at, lambda: self._approve(plan))

    def _plan_of(self, session: Session, launch: LaunchRow) -> Plan:
        return self._by_ts[session.get_one(AnnouncementRow, launch.announcement_id).ts]
