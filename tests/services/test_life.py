"""A launch's life in any order, against a model of what each person must have seen: two centers with an audience each, and the client.

People do what Slack lets them do: they post, click what they are shown, type commands. What they see is read from the workspace.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from support.databases import Databases
from support.life import Life, Side
from support.seen import EVERYBODY, FEES, SECRET, TO, Seen
from support.sight import Sight
from support.stage import staged
from support.town import kst
from support.twocenters import AGENTS, CHANNELS, LEADS, NAMES, set_up_both, two_centers

WEEKDAYS = "월화수목금토일"
NOTE = f"""12/1(화) 오전 10시에 *묶음배달* 서비스를 오픈합니다.
• 대상: 앱 7.2 이상
[고객]
• 수수료 100원
[사장님]
• 수수료 500원
(내부) 첫 주 예산 {SECRET}
"""
AUDIENCES = st.sampled_from(sorted(AGENTS))


class Launch(Seen):
    """The model knows what people did; it is compared with what stands in Slack, never with our own tables."""

    databases: Databases

    def __init__(self) -> None:
        super().__init__()
        self._folder = contextlib.ExitStack()
        place = Path(self._folder.enter_context(tempfile.TemporaryDirectory()))
        self.now = kst(11, 24, 11)
        self.stage = self._folder.enter_context(staged(two_centers(), self.databases.sqlite(place), place, self.now))
        self.slack = self.stage.slack
        set_up_both(self.stage, remind_in={"한결센터": "dm", "한별센터": "lead"})
        sides = {audience: Side(AGENTS[audience], FEES[audience][0]) for audience in AGENTS}
        self.life = Life(sides, kst(12, 1, 10), unready_since=self.now)
        self.steps, self.reminded = 0, Counter[tuple[str, int]]()
        self.note = self.slack.post("planner", "planning", NOTE)
        self.sight, self.before = Sight(self.slack, EVERYBODY), ""
        self.drain()

    def teardown(self) -> None:
        self._folder.close()

    @property
    def grown(self) -> bool:
        """Whether enough has happened that it may come to an end: most lives would be cut short at once."""
        return self.steps >= 5

    def drain(self) -> None:
        self.steps += 1
        self.before = max((m["ts"] for who in EVERYBODY for m in self.sight.messages(who, "")), default="")
        self.stage.at(self.now)
        self.stage.work()
        self.sight = Sight(self.slack, EVERYBODY)

    def later(self) -> None:
        """Let a minute pass: people do one thing after the other."""
        self.now += timedelta(minutes=1)
        self.stage.at(self.now)

    def says(self, text: str) -> None:
        self.slack.post("planner", "planning", text)

    # -- what people do --------------------------------------------------------------------------------------------

    @initialize(told=st.sampled_from([(), ("customer",), ("customer", "owner")]))
    def it_begins(self, told: tuple[str, ...]) -> None:
        for audience in told:
            self.let_through(audience, "approver")

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.drain()

    @precondition(
        lambda self: (
            not self.life.headsup and not any(s.approved for s in self.life.sides.values()) and not self.life.cancelled
        )
    )
    @rule()
    def the_approver_tells_ahead(self) -> None:
        self.later()
        card = self.sight.offers("approver", "headsup_send")[-1]
        self.slack.click("approver", card, "headsup_send")
        self.life.headsup = True
        self.drain()

    @precondition(lambda self: self.life.undecided)
    @rule(data=st.data(), who=st.sampled_from(["approver", "deputy"]))
    def an_approver_approves(self, data: st.DataObject, who: str) -> None:
        self.let_through(data.draw(st.sampled_from(self.life.undecided)), who)

    def let_through(self, audience: str, who: str) -> None:
        self.later()
        (card,) = self.card(audience)
        self.slack.click(who, card, "review_approve")
        again = self.life.approves(audience)
        self.drain()
        if again:
            self.they_hear_which_answers_were_wrong(audience)

    def they_hear_which_answers_were_wrong(self, audience: str) -> None:
        side, lead = self.life.sides[audience], LEADS[audience]
        for who in side.agents:
            (changed,) = [m for m in self.fresh(who) if "다시 확인해 주세요" in m["shown"]]
            assert "오안내 가능 구간" in changed["shown"]
        told = "".join(
            m["shown"] for m in self.fresh(lead) if "오안내 가능 구간" in m["shown"] and m in self.sight.direct(lead)
        )
        assert told
        named = {who for who, name in NAMES.items() if name in told}
        assert side.old_answers <= named <= side.ever
        side.old_answers.clear()

    @precondition(lambda self: not self.life.cancelled)
    @rule(days=st.integers(1, 5), hour=st.sampled_from([9, 14, 16]))
    def it_is_put_off(self, days: int, hour: int) -> None:
        self.later()
        to = max(self.life.opens, self.now).replace(hour=hour, minute=0, second=0) + timedelta(days=days)
        self.says(f"[변경] 묶음배달 오픈 일정이 {said(to)}로 변경됩니다. 기존 일정 → 새 일정")
        self.life.moves(to, self.now)
        self.drain()

    @precondition(
        lambda self: not self.life.cancelled and not self.life.live and self.life.opens > self.now + timedelta(days=2)
    )
    @rule(hour=st.sampled_from([9, 15]))
    def it_is_brought_forward(self, hour: int) -> None:
        self.later()
        to = (self.life.opens - timedelta(days=1)).replace(hour=hour, minute=0, second=0)
        self.says(f"[변경] 묶음배달 오픈을 {said(to)}로 앞당깁니다.")
        self.life.moves(to, self.now)
        self.drain()

    @precondition(lambda self: not self.life.cancelled)
    @rule(audience=AUDIENCES, which=st.integers(0, 2))
    def a_price_is_corrected(self, audience: str, which: int) -> None:
        self.later()
        fee = FEES[audience][which]
        self.says(f"[정정] 묶음배달 {TO[audience]} 수수료 정정드립니다.\n[{TO[audience]}]\n• 수수료 {fee}")
        self.life.price(audience, fee, self.now)
        self.drain()

    @precondition(lambda self: not self.life.cancelled and not self.life.live and self.grown)
    @rule()
    def somebody_says_that_it_is_open(self) -> None:
        self.later()
        asked = self.sight.offers("planner", "opening_opened")
        if asked:
            self.slack.click("planner", asked[-1], "opening_opened")
        else:
            self.slack.reply("planner", "planning", self.note.ts, "오픈됐어요!")
        self.life.opened()
        self.drain()

    @precondition(lambda self: not self.life.cancelled and self.grown)
    @rule()
    def it_is_cancelled(self) -> None:
        self.later()
        self.says("묶음배달 오픈이 취소되었습니다. 추후 재공지하겠습니다.")
        self.life.cancels()
        self.drain()

    @precondition(lambda self: self.life.answered)
    @rule(data=st.data())
    def an_agent_confirms(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from([one for audience in self.life.answered for one in AGENTS[audience]]))
        side = self.side(who)
        offered = self.sight.offers(who, "confirmation_confirm")
        self.later()
        self.slack.click(who, offered[-1], "confirmation_confirm")
        if not side.held:
            side.confirmed.add(who)
        self.now += timedelta(seconds=5)  # many who click at once are one change of the message
        self.drain()

    @precondition(lambda self: self.steps % 3 == 0)
    @rule(who=st.sampled_from(sorted(NAMES)))
    def an_agent_looks_it_up(self, who: str) -> None:
        self.later()
        side, audience = self.side(who), audience_of(who)
        self.slack.command(who, CHANNELS[audience], "/manual", "묶음배달 수수료")
        self.drain()
        answer = [m for m in self.sight.messages(who, "", room=CHANNELS[audience]) if m["ephemeral"]][-1]["shown"]
        if side.approved is None:
            assert "찾지 못했어요" in answer
        elif self.life.cancelled:
            assert "취소" in answer
        else:
            assert side.approved.fee in answer
            assert ("확인하고 있어요" in answer) is side.held
            assert side.held or ("먼저 안내하지" in answer) is not self.life.live
            self.life.looks_up(audience, who)

    @precondition(lambda self: self.life.answered)
    @rule(data=st.data())
    def a_lead_asks_who_is_missing(self, data: st.DataObject) -> None:
        audience = data.draw(st.sampled_from(self.life.answered))
        lead, side = LEADS[audience], self.life.sides[audience]
        offered = self.sight.offers(lead, "confirmation_unconfirmed")
        self.later()
        self.slack.click(lead, offered[-1], "confirmation_unconfirmed")
        self.drain()
        answer = [m for m in self.sight.messages(lead, "") if m["ephemeral"]][-1]["shown"]
        assert {who for who, name in NAMES.items() if name in answer} == side.missing

    def side(self, who: str) -> Side:
        return self.life.sides[audience_of(who)]


def said(at: datetime) -> str:
    return f"{at.month}/{at.day}({WEEKDAYS[at.weekday()]}) {at:%H:%M}"


def audience_of(who: str) -> str:
    return next(audience for audience, agents in AGENTS.items() if who in agents)


@pytest.mark.timeout(300)
def test_a_launch_may_live_in_any_order(databases: Databases) -> None:
    Launch.databases = databases
    run_state_machine_as_test(
        seed(1)(Launch),  # six lives in which everything happens; any other seed must hold as well
        settings=settings(
            max_examples=6,
            stateful_step_count=16,
            deadline=None,
            derandomize=False,
            database=None,
            phases=(Phase.generate,),  # a life is read as it was lived: to shorten one takes minutes
            suppress_health_check=list(HealthCheck),
        ),
    )
