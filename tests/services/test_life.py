"""A launch's life in any order, against a model of what each person must have seen."""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from support.databases import Databases
from support.floor import AGENT, PLANNER, SECOND, SECRET
from support.town import Town, build_town, kst

from bridge.domain.people import Actor
from bridge.errors import BridgeError
from bridge.services import confirmation, delivery
from bridge.store.database import Database
from bridge.store.schema import EntryRow, OutboxRow

WEEKDAYS = "월화수목금토일"
PEOPLE = {"D_AGENT": AGENT, "D_SECOND": SECOND}
"""The center's agents, by where the bot writes to each alone."""


class Life(RuleBasedStateMachine):
    """The model knows what people did; it is compared with what stands in Slack, never with our own tables."""

    databases: Databases

    def __init__(self) -> None:
        super().__init__()
        self._folder = contextlib.ExitStack()
        place = Path(self._folder.enter_context(tempfile.TemporaryDirectory()))
        self._database = self._folder.enter_context(
            contextlib.closing(Database(self.databases.sqlite(place), pool_size=2))
        )
        self.town: Town = build_town(self._database, ready=False)
        self.now: datetime = kst(11, 24, 11)
        self.opens, self.fee = kst(12, 1, 10), "없"
        self.approved: tuple[datetime, str] | None = None
        self.told = self.cancelled = self.live = False
        self.openings = self.waits = self.before = 0
        self.asked_again = self.steps = 0
        self.confirmed: set[Actor] = set()
        self.reminded: Counter[str] = Counter()
        self.town.policy(remind="dm")

    def teardown(self) -> None:
        self._folder.close()

    @property
    def waiting(self) -> bool:
        """Whether something was said that nobody has approved yet."""
        return self.approved != (self.opens, self.fee)

    @property
    def grown(self) -> bool:
        """Whether enough has happened that it may come to an end: most lives would be cut short at once."""
        return self.steps >= 5

    def drain(self) -> None:
        self.steps += 1
        self.before = len(self.town.chat.posted)
        fresh = self.town.at(self.now)
        self.reminded.update(kept.channel for kept in fresh if "아직 확인하지 않으셨어요" in kept.message.text)

    @initialize(approved=st.sampled_from([True, True, False]))
    def it_begins(self, approved: bool) -> None:
        if approved:
            self.somebody_approves()

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.drain()

    @precondition(lambda self: not self.cancelled)
    @rule()
    def somebody_approves(self) -> None:
        with contextlib.suppress(BridgeError):
            self.town.approve(self.now)
            if self.approved not in (None, (self.opens, self.fee)):
                self.asked_again += 1  # the date or the price is not what they confirmed
                self.confirmed.clear()
                self.reminded.clear()
            self.approved, self.told = (self.opens, self.fee), True
        self.drain()

    @precondition(lambda self: not self.cancelled and not self.live)
    @rule(days=st.integers(1, 5), hour=st.sampled_from([9, 14, 16]))
    def it_is_put_off(self, days: int, hour: int) -> None:
        self.now += timedelta(minutes=1)
        to = max(self.opens, self.now).replace(hour=hour, minute=0, second=0) + timedelta(days=days)
        said = f"{to.month}/{to.day}({WEEKDAYS[to.weekday()]}) {to:%H:%M}"
        self.town.note(f"[변경] 간편환불 오픈 일정이 {said}로 변경됩니다. 기존 일정 → 새 일정", self.now)
        self.opens = to
        self.drain()

    @precondition(lambda self: not self.cancelled and not self.live and self.opens > self.now + timedelta(days=2))
    @rule(hour=st.sampled_from([9, 15]))
    def it_is_brought_forward(self, hour: int) -> None:
        self.now += timedelta(minutes=1)
        to = (self.opens - timedelta(days=1)).replace(hour=hour, minute=0, second=0)
        said = f"{to.month}/{to.day}({WEEKDAYS[to.weekday()]}) {to:%H:%M}"
        self.town.note(f"[변경] 간편환불 오픈을 {said}로 앞당깁니다.", self.now)
        self.opens = to
        self.drain()

    @precondition(lambda self: not self.cancelled)
    @rule(fee=st.sampled_from(["300원", "500원", "700원"]))
    def the_price_is_corrected(self, fee: str) -> None:
        self.now += timedelta(minutes=1)
        self.town.note(f"[정정] 간편환불 수수료 정정드립니다. 수수료는 무료가 아니라 건당 {fee}입니다.", self.now)
        self.fee = fee
        self.drain()

    @precondition(lambda self: not self.cancelled and not self.live and self.grown)
    @rule()
    def it_opens(self) -> None:
        with self._database.write(self.town.floor.client) as session:
            delivery.opened(session, self.town.floor.launch, by=PLANNER, now=self.now)
        self.live, self.openings = True, self.openings + 1
        self.drain()

    @precondition(lambda self: not self.cancelled and self.grown)
    @rule()
    def it_is_cancelled(self) -> None:
        self.now += timedelta(minutes=1)
        self.town.note("간편환불 오픈이 취소되었습니다. 추후 재공지하겠습니다.", self.now)
        self.cancelled = True
        self.drain()

    @precondition(lambda self: self.told and not self.cancelled)
    @rule(who=st.sampled_from([AGENT, SECOND]))
    def an_agent_confirms(self, who: Actor) -> None:
        with self._database.write(self.town.floor.client) as session:
            entry = session.get_one(EntryRow, self.town.floor.entry)
            confirmation.confirm(session, entry.approved_revision_id or 0, by=who, now=self.now)
        self.confirmed.add(who)
        self.now += confirmation.COALESCE  # many who click at once are one change of the message
        self.drain()

    @invariant()
    def agents_have_what_was_approved_last(self) -> None:
        manuals = [kept for kept in self.town.chat.in_channel("C_AGENTS") if kept.message.text.startswith("[필독]")]
        assert len(manuals) == (1 if self.told else 0)
        if not manuals:
            return
        shown = str(manuals[0].message.blocks)
        if self.cancelled:
            assert "취소됐어요" in shown
        elif self.approved is not None:
            assert self.approved[1] in shown

    @invariant()
    def the_manual_shows_how_many_have_confirmed_what_stands(self) -> None:
        manuals = [kept for kept in self.town.chat.in_channel("C_AGENTS") if kept.message.text.startswith("[필독]")]
        if manuals and not self.cancelled:
            shown = re.findall(r"확인 (\d+)/(\d+)", str(manuals[0].message.blocks))
            # Nobody is asked to confirm what may be wrong.
            assert shown == ([] if self.waiting else [(str(len(self.confirmed)), str(len(PEOPLE)))])

    @invariant()
    def nobody_is_reminded_of_what_he_confirmed_or_more_than_twice(self) -> None:
        fresh = self.town.chat.posted[self.before :]
        asked = [kept.channel for kept in fresh if "아직 확인하지 않으셨어요" in kept.message.text]
        assert not [channel for channel in asked if PEOPLE[channel] in self.confirmed]
        assert not [channel for channel, times in self.reminded.items() if times > 2]

    @invariant()
    def they_are_asked_to_confirm_again_each_time_date_or_price_changed(self) -> None:
        again = [text for text in self.town.said() if "다시 확인해 주세요" in text]
        assert len(again) == self.asked_again

    @invariant()
    def the_date_they_see_is_the_one_that_was_approved(self) -> None:
        manuals = [kept for kept in self.town.chat.in_channel("C_AGENTS") if kept.message.text.startswith("[필독]")]
        if manuals and self.approved is not None and not (self.cancelled or self.live):
            opens = self.approved[0]
            assert f"{opens.month}월 {opens.day}일" in str(manuals[0].message.blocks)

    @invariant()
    def nothing_internal_ever_reaches_the_center(self) -> None:
        center = [
            kept for kept in self.town.chat.posted if kept.channel in ("C_AGENTS", "D_LEAD", "D_AGENT", "D_SECOND")
        ]
        assert SECRET not in str([kept.message for kept in center])

    @invariant()
    def it_is_open_only_when_a_person_said_so(self) -> None:
        said = [text for text in self.town.said() if text.startswith("*오픈됐어요.*")]
        assert len(said) <= self.openings

    @invariant()
    def who_was_told_nothing_hears_of_no_change(self) -> None:
        if not self.told:
            assert self.town.said() == []

    @invariant()
    def while_something_is_looked_into_nobody_is_reminded(self) -> None:
        if self.told and (self.waiting or self.cancelled):
            fresh = self.town.chat.posted[self.before :]
            assert not [kept for kept in fresh if "곧 오픈해요" in kept.message.text]

    @invariant()
    def nothing_that_is_due_is_left(self) -> None:
        with self._database.read(self.town.floor.client) as session:
            left = session.scalars(
                select(OutboxRow.kind).where(
                    OutboxRow.state.in_(("pending", "sending", "failed")), OutboxRow.due_at <= self.now
                )
            ).all()
        assert left == []


@pytest.mark.timeout(240)
def test_a_launch_may_live_in_any_order(databases: Databases) -> None:
    Life.databases = databases
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=12,
            stateful_step_count=12,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
