"""Names for the lead, totals for the client, and never more than Slack takes."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.blocks import buttons, check_message, everything

from bridge.messages import load_messages
from bridge.services.confirmation import Confirmed
from bridge.services.readers import Totals
from bridge.services.rollcall import Reader, Roll, Stand
from bridge.slack.views.confirmation import (
    ALL,
    PAGE,
    TOLD,
    UNDO,
    confirmed_message,
    read_of,
    roll_message,
    totals_message,
)
from bridge.slack.views.manual import UNCONFIRMED

KO = load_messages("ko")


def person(name: str, stand: Stand = Stand.WAITING, *, user: str | None = "U1", number: int = 1, **more: Any) -> Reader:
    return Reader(number, name, user, more.get("team", ""), more.get("shift", ""), stand)


def roll(totals: Totals, *people: Reader, title: str = "간편환불") -> Roll:
    return Roll(1, 2, 3, title, None, ZoneInfo("Asia/Seoul"), totals, people)


def boxes(message: Any) -> list[str]:
    return [
        option["text"]["text"]
        for block in message.blocks
        if block.get("accessory", {}).get("type") == "checkboxes"
        for option in block["accessory"]["options"]
    ]


def texts(message: Any) -> list[str]:
    return [block["text"]["text"] for block in message.blocks if block["type"] == "section"]


def test_an_agent_reads_one_line_and_no_figures() -> None:
    message = confirmed_message(Confirmed(True, "간편환불", Totals(1, 9), may_see_names=False), "1:2", KO)
    assert message.text == "확인했어요. ‘간편환불’ 매뉴얼을 읽으신 것으로 남겼어요."
    assert "9명" not in everything(message)
    assert buttons(message) == {}


def test_a_lead_goes_on_to_the_list() -> None:
    message = confirmed_message(Confirmed(False, "간편환불", Totals(1, 9), may_see_names=True), "1:2", KO)
    assert buttons(message) == {UNCONFIRMED: "1:2"}
    assert "9명 중 1명" in everything(message)


def test_the_roll_has_a_box_for_everybody_who_is_missing_and_names_the_rest() -> None:
    message = roll_message(
        roll(
            Totals(1, 6, told=1),
            person("상담 정", team="주간 A"),
            person("상담 오", team="주간 A", shift="주간"),
            person("신입 한", Stand.JOINED),
            person("야간 남", Stand.OFF_SHIFT),
            person("휴가 윤", Stand.AWAY),
            person("조회 문", Stand.TOLD),
            person("상담 최", Stand.READ),
        ),
        KO,
    )
    check_message(message)
    assert texts(message) == [
        "*간편환불 · 미확인자*\n지금까지 6명 중 1명이 직접 확인했고, 1명은 조회에서 전달받았어요.",
        "*주간 A · 아직 확인하지 않은 분 2명*",
        "*배포된 뒤에 들어온 분 1명*",
        "*지금 근무 시간이 아닌 분 1명*",
        "*조회에서 전달한 분 1명*\n조회 문",
        "*자리에 없는 분 1명*\n휴가 윤",
    ]
    assert boxes(message) == ["상담 정", "상담 오 (주간)", "신입 한", "야간 남"]
    assert buttons(message)[TOLD] == "1:2"
    assert "상담 최" not in everything(message)


def test_nobody_missing_is_said_and_offers_nothing_to_tick() -> None:
    message = roll_message(roll(Totals(4, 4)), KO)
    assert "더 기다릴 분이 없어요." in everything(message)
    assert buttons(message) == {}


def test_what_was_done_can_be_undone() -> None:
    message = roll_message(roll(Totals(0, 1), person("상담 정")), KO, did="1명을 표시했어요.", undo="1:2:told:7")
    assert buttons(message)[UNDO] == "1:2:told:7"
    assert message.blocks[0]["text"]["text"] == "1명을 표시했어요."


@pytest.mark.parametrize("ticked", [False, True])
@pytest.mark.parametrize("count", [1, 300, 5000])
def test_a_list_of_any_length_can_be_sent_and_read_to_its_end(count: int, ticked: bool) -> None:
    people = [person(f"상담사 {number} <@U{number}> & 동료", number=10**6 + number) for number in range(count)]
    others = [person(f"이름 {number}", Stand.TOLD) for number in range(count)]
    found = roll(Totals(0, count), *people, *others, title="간편환불" * 100)
    seen: list[str] = []
    start = 0
    for _ in range(300):
        undo = "1:2:told:" + ",".join(["1000000"] * 240)
        message = roll_message(found, KO, start=start, ticked=ticked, did="표시했어요.", undo=undo)
        check_message(message)
        assert "<@U" not in "".join(texts(message))
        seen += boxes(message)
        further = buttons(message).get(PAGE)
        if further is None:
            break
        assert (ALL in buttons(message)) is not ticked
        start = int(further.rpartition(":")[2])
        assert start == len(seen)
    assert len(set(seen)) == count


def test_who_has_no_name_yet_is_still_listed() -> None:
    shown = boxes(roll_message(roll(Totals(0, 2), person("", user="U9"), person("", user=None)), KO))
    assert shown == ["이름 없는 상담사 U9", "이름 없는 상담사"]


def test_totals_name_nobody() -> None:
    assert "9명 중 1명" in everything(totals_message(Totals(1, 9), KO))
    assert read_of(Totals(1, 9, told=3), KO) == "9명 중 1명 확인, 3명 조회 전달"
