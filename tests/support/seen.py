"""What must hold of a launch's life whatever has happened: each person sees what the model says he must have seen, and nothing else."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from hypothesis.stateful import RuleBasedStateMachine, invariant

from bridge.playground.records import Json
from support.life import Life
from support.sight import Sight
from support.twocenters import CHANNELS, CLIENT, LEADS, NAMES
from support.workspace import LocalSlack

SECRET = "3천만원"
FEES = {"customer": ("100원", "200원", "300원"), "owner": ("500원", "600원", "700원")}
TO = {"customer": "고객", "owner": "사장님"}
CENTER = (*LEADS.values(), *NAMES)
EVERYBODY = (*CLIENT, *CENTER, "outsider")


class Seen(RuleBasedStateMachine):
    """The model beside what stands in Slack, `before` which time something is not new."""

    slack: LocalSlack
    life: Life
    sight: Sight
    now: datetime
    before: str
    reminded: Counter[tuple[str, int]]

    def card(self, audience: str, who: str = "approver") -> list[Json]:
        """Return the cards on which an approver may decide on a center's manual."""
        return [card for card in self.sight.offers(who, "review_approve") if f"{TO[audience]} 응대용" in card["shown"]]

    @invariant()
    def slack_refused_nothing(self) -> None:
        assert self.slack.refused == []

    @invariant()
    def agents_have_what_was_approved_for_them_last(self) -> None:
        for audience, side in self.life.sides.items():
            for who in side.agents:
                manuals = self.sight.messages(who, "[필독] 묶음배달", room=CHANNELS[audience])
                assert len(manuals) == (1 if side.approved else 0)
                if side.approved is None:
                    continue
                shown = manuals[0]["shown"]
                assert ("취소됐어요" in shown) is self.life.cancelled
                if not self.life.cancelled:
                    assert side.approved.fee in shown
                    assert ("변경 소식이 있어 확인하고 있어요" in shown) is side.held
                if not (self.life.cancelled or self.life.live):
                    opens = side.approved.opens
                    assert f"{opens.month}월 {opens.day}일" in shown

    @invariant()
    def nobody_is_told_what_another_center_is(self) -> None:
        for audience, side in self.life.sides.items():
            for who in (*side.agents, LEADS[audience]):
                shown = self.sight.everything(who)
                for other in set(FEES) - {audience}:
                    assert not [fee for fee in FEES[other] if fee in shown]

    @invariant()
    def whoever_was_told_nothing_hears_of_nothing(self) -> None:
        assert "묶음배달" not in self.sight.everything("outsider")
        for side in self.life.sides.values():
            if not self.life.told(side):
                told = [m for who in side.agents for m in self.sight.messages(who, "묶음배달")]
                assert all(message["ephemeral"] for message in told)  # his own question, not found

    @invariant()
    def nothing_internal_and_no_agents_name_crosses(self) -> None:
        assert not [who for who in (*CENTER, "outsider") if SECRET in self.sight.everything(who)]
        assert not [(who, name) for who in CLIENT for name in NAMES.values() if name in self.sight.everything(who)]

    @invariant()
    def a_heads_up_is_told_once(self) -> None:
        for side in self.life.sides.values():
            for who in side.agents:
                assert len(self.sight.messages(who, "오픈 예고: 묶음배달")) == (1 if self.life.headsup else 0)

    @invariant()
    def they_are_asked_to_confirm_again_each_time_their_date_or_price_changed(self) -> None:
        for audience, side in self.life.sides.items():
            for who in side.agents:
                again = self.sight.messages(who, "다시 확인해 주세요", room=CHANNELS[audience])
                assert len(again) == side.asked_again

    @invariant()
    def the_manual_shows_how_many_have_confirmed_what_stands(self) -> None:
        for audience in self.life.answered:
            side = self.life.sides[audience]
            (manual,) = self.sight.messages(side.agents[0], "[필독] 묶음배달", room=CHANNELS[audience])
            assert f"확인 {len(side.confirmed)}/{len(side.agents)}" in str(manual["blocks"])

    @invariant()
    def nobody_is_reminded_of_what_he_confirmed_or_more_than_twice(self) -> None:
        for audience, side in self.life.sides.items():
            for who in side.agents:
                asked = [m for m in self.fresh(who) if "아직 확인하지 않으셨어요" in m["shown"]]
                assert not (asked and (who in side.confirmed or audience == "owner"))
                self.reminded[who, side.asked_again] += len(asked)
                assert self.reminded[who, side.asked_again] <= 2
            asked = [m for m in self.fresh(LEADS[audience]) if "챙겨 주세요" in m["shown"]]
            assert not (asked and (audience == "customer" or not side.missing))

    @invariant()
    def it_is_open_only_when_a_person_said_so(self) -> None:
        for audience, side in self.life.sides.items():
            for who in side.agents:
                said = [m for m in self.sight.messages(who, "묶음배달이 열렸어요") if m.get("thread_ts") != m["ts"]]
                assert len(said) == side.openings
                manuals = self.sight.messages(who, "[필독] 묶음배달", room=CHANNELS[audience])
                if manuals and not (self.life.cancelled or side.held):
                    assert ("안내하지 마세요" in manuals[0]["shown"].split("고객이 이미")[0]) is not self.life.live

    @invariant()
    def approvers_can_decide_on_all_that_waits_and_on_nothing_else(self) -> None:
        for audience, side in self.life.sides.items():
            for who in ("approver", "deputy"):
                cards = self.card(audience, who)
                assert len(cards) == (1 if audience in self.life.undecided else 0)
                if cards:
                    terms = self.life.terms(side)
                    assert terms.fee in cards[0]["shown"]
                    assert f"{terms.opens.month}월 {terms.opens.day}일" in cards[0]["shown"]

    @invariant()
    def it_opens_without_a_manual_only_after_everybody_was_warned(self) -> None:
        since, opens = self.life.unready_since, self.life.opens
        for who in CLIENT:
            if since is not None and since < opens <= self.now and not self.life.live:
                warned = [m for m in self.sight.direct(who) if "매뉴얼 없이" in m["shown"]]
                assert [m for m in warned if float(m["ts"]) >= since.timestamp()], who
            if not self.life.undecided:
                assert not [m for m in self.fresh(who) if "매뉴얼 없이" in m["shown"]]

    @invariant()
    def the_planner_is_asked_when_it_should_be_open_and_only_then(self) -> None:
        due = self.now >= self.life.opens and not (self.life.live or self.life.cancelled)
        assert bool(self.sight.offers("planner", "opening_opened")) is due

    @invariant()
    def nobody_reads_the_same_twice_at_once(self) -> None:
        for who in EVERYBODY:
            fresh = Counter(
                (m["channel"], m.get("thread_ts"), m["shown"]) for m in self.fresh(who) if not m["ephemeral"]
            )
            assert not [(who, *found) for found, times in fresh.items() if times > 1]

    def fresh(self, who: str) -> list[Json]:
        """Return what somebody sees only since the last thing that happened."""
        return [message for message in self.sight.messages(who, "") if message["ts"] > self.before]
