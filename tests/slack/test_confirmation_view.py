"""Names for the lead, totals for the client, and never more than Slack takes."""

from __future__ import annotations

import pytest
from support.blocks import buttons, check_message, everything

from bridge.messages import load_messages
from bridge.services.confirmation import Confirmed, Roll, Totals, Unconfirmed
from bridge.slack.views.confirmation import confirmed_message, roll_message, totals_message
from bridge.slack.views.manual import UNCONFIRMED

KO = load_messages("ko")


def person(name: str, *, later: bool = False, user: str | None = "U1") -> Unconfirmed:
    return Unconfirmed(name, "T1", user, joined_since=later)


def test_an_agent_reads_one_line_and_no_figures() -> None:
    message = confirmed_message(Confirmed(True, "간편환불", Totals(1, 9), may_see_names=False), "1:2", KO)
    assert message.text == "확인했어요. ‘간편환불’ 매뉴얼을 읽으신 것으로 남겼어요."
    assert "9명" not in everything(message)
    assert buttons(message) == {}


def test_a_lead_goes_on_to_the_list() -> None:
    message = confirmed_message(Confirmed(False, "간편환불", Totals(1, 9), may_see_names=True), "1:2", KO)
    assert buttons(message) == {UNCONFIRMED: "1:2"}
    assert "9명 중 1명" in everything(message)


def test_the_list_tells_newcomers_apart() -> None:
    message = roll_message(
        Roll("간편환불", Totals(1, 4), (person("상담 정"), person("야간 오"), person("신입 한", later=True))), KO
    )
    assert [block["text"]["text"] for block in message.blocks] == [
        "*간편환불 · 미확인자*\n지금까지 4명 중 1명이 확인했어요.",
        "*아직 확인하지 않은 분 2명*\n상담 정, 야간 오",
        "*배포된 뒤에 들어온 분 1명*\n신입 한",
    ]


def test_nobody_missing_is_said() -> None:
    assert "모두 확인했어요." in everything(roll_message(Roll("간편환불", Totals(4, 4), ()), KO))


@pytest.mark.parametrize("count", [1, 300, 5000])
def test_a_list_of_any_length_can_be_sent(count: int) -> None:
    people = tuple(person(f"상담사 {number} <@U{number}> & 동료") for number in range(count))
    message = roll_message(Roll("간편환불" * 100, Totals(0, count), people), KO)
    check_message(message)
    assert "<@U" not in str(message.blocks)
    if count == 300:
        assert all(f"상담사 {number} " in everything(message) for number in range(count))


def test_who_has_no_name_yet_is_still_listed() -> None:
    shown = everything(roll_message(Roll("x", Totals(0, 2), (person("", user="U9"), person("", user=None))), KO))
    assert "<@U9>, 이름 없는 상담사" in shown


def test_totals_name_nobody() -> None:
    assert "9명 중 1명" in everything(totals_message(Totals(1, 9), KO))
