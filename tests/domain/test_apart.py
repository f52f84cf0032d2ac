"""A note is cut where it turns to another launch, and nowhere else."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.apart import alone, shares
from bridge.domain.meant import said_of
from bridge.domain.notes import Moment, Precision
from bridge.domain.reading import read_note
from bridge.domain.reading.references import KnownLaunch

SEOUL = ZoneInfo("Asia/Seoul")
POSTED = datetime(2026, 11, 24, 10, tzinfo=SEOUL)


def launch(number: int, name: str) -> KnownLaunch:
    moment = Moment(Precision.MINUTE, datetime(2026, 12, number, 10, tzinfo=SEOUL))
    return KnownLaunch(str(number), name, moment, channel="C", announced_at=POSTED - timedelta(days=3))


REFUND, CHARGE, GIFT, WRAP, NEXT = (
    launch(1, "간편환불"),
    launch(2, "자동충전"),
    launch(3, "포인트 선물하기"),
    launch(9, "선물포장"),
    launch(12, "간편환불 2.0"),
)
KNOWN = (REFUND, CHARGE, GIFT, WRAP, NEXT)


def told(text: str, *scope: KnownLaunch) -> dict[str, str]:
    return {one.launch.name if one.launch else "": one.act.value for one in shares(text, KNOWN, scope, POSTED)}


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("간편환불은 12/15로 연기되고 자동충전은 취소됩니다.", "changes off"),
        ("공유드린 두 건 중 간편환불은 하루 앞당겨 12/15(화)에 열고, 자동충전은 안 하기로 했어요", "changes off"),
        ("간편환불은 12/15로 당기고 자동충전은 홀딩입니다", "changes changes"),
        ("간편환불은 12/15로 미뤄졌고, 자동충전은 이번엔 안 합니다", "changes off"),
        ("간편환불은 취소, 선물포장은 그대로 12/9 10시에 오픈해요", "off stays"),
        ("자동충전은 연기, 간편환불은 12/1 10시에 오픈해요", "changes stays"),
        ("[변경] 간편환불은 12/8(화)로, 자동충전은 12/10(목)로 연기됩니다", "changes changes"),
        ("간편환불과 자동충전은 취소되었습니다. 포인트 선물하기는 예정대로 진행합니다.", "off off stays"),
        ("- 간편환불: 12/15로 연기\n- 자동충전: 취소\n- 선물포장: 변동 없음", "changes off stays"),
        ("간편환불 → 12/15(화), 자동충전 → 취소", "changes off"),
        ("1) 간편환불 → 그대로\n2) ~자동충전~ → 제외, 다시 넣을 계획 없음\n3) 선물포장 → 그대로", "stays off stays"),
        ("간편환불 2.0은 12/15로 연기되고 자동충전은 취소", "changes off"),
        ("간편환불을 12/15로 미루고 자동충전을 취소합니다", "changes off"),
        ("간편환불이 12/15로 연기됨에 따라 자동충전은 취소합니다", "changes off"),
        ("간편환불은 취소하고 자동충전은 12/15에 오픈합니다", "off changes"),
        ("간편환불은 취소가 아니라 12/15로 연기입니다. 자동충전은 취소예요.", "changes off"),
        ("간편환불은 12/15로 연기됐고 자동충전은 일부 기능만 취소합니다", "changes changes"),
        ("간편환불은 주문 취소 화면이 바뀌고 자동충전은 12/15로 연기됩니다", "changes changes"),
        ("간편환불은 12/15로 연기하고, 자동충전은 상황 보고 취소될 경우 다시 말씀드리겠습니다", "changes unclear"),
    ],
)
def test_each_launch_that_a_note_turns_to_gets_its_own_act(text: str, acts: str) -> None:
    assert " ".join(told(text).values()) == acts


@pytest.mark.parametrize(
    "text",
    [
        "간편환불은 자동충전과 같은 방식으로 12/15로 연기됩니다",
        "자동충전이 오픈되면 간편환불은 취소됩니다",
        "간편환불은 자동충전 오픈 이후인 12/15로 연기합니다",
        "자동충전은 간편환불처럼 취소합니다",
        "간편환불과 달리 자동충전은 12/15로 연기됩니다",
        "간편환불은 취소합니다. 자동충전 고객은 간편환불을 이용하실 수 없습니다.",
        "안심 간편환불은 취소되고 자동충전은 12/15로 연기",  # a launch that nobody knows
        "간편환불 2.0은 12/15로 연기됩니다",
        "간편환불은 예정대로 오픈하고 자동충전도 그대로 갑니다",
        "간편환불은 결제 후 취소할 수 있고 자동충전은 이용할 수 없습니다.",
    ],
)
def test_a_name_that_is_only_mentioned_turns_to_nothing(text: str) -> None:
    assert told(text) == {}


def test_what_is_counted_is_told_apart_as_what_is_named() -> None:
    assert told("1번은 12/15로 연기하고 2번은 취소합니다", REFUND, CHARGE) == {"간편환불": "changes", "자동충전": "off"}
    assert told("1번은 12/15로 연기하고 2번은 취소합니다") == {}


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("이번에 취소되는 건 간편환불이고, 자동충전은 12/15로 연기됩니다", {"간편환불": "off", "자동충전": "changes"}),
        ("취소되는 건 자동충전뿐이고 간편환불은 예정대로 갑니다", {"자동충전": "off", "간편환불": "stays"}),
        ("연기되는 건 간편환불(12/15), 취소되는 건 자동충전입니다", {"간편환불": "changes", "자동충전": "off"}),
    ],
)
def test_an_act_may_stand_before_the_name(text: str, acts: dict[str, str]) -> None:
    assert told(text) == acts


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("12/15로 미뤄졌고, 자동충전은 취소입니다", {"간편환불": "changes", "자동충전": "off"}),
        ("이번엔 취소하기로 했어요. 자동충전은 12/15로 연기합니다", {"간편환불": "off", "자동충전": "changes"}),
        ("일정 변경 건 공유드려요. 자동충전은 취소", {}),
        ("안녕하세요, 자동충전은 취소, 선물포장은 그대로", {"자동충전": "off", "선물포장": "stays"}),
        ("일정이 바뀌었습니다.\n간편환불은 12/15로, 자동충전은 취소", {"간편환불": "changes", "자동충전": "off"}),
    ],
)
def test_what_stands_before_any_name_is_said_of_the_launch_that_the_note_answers(
    text: str, acts: dict[str, str]
) -> None:
    assert told(text, REFUND) == acts


def test_two_launches_of_one_name_are_nobodys_guess() -> None:
    found = shares("간편환불은 취소되고 자동충전은 12/15로 연기", [*KNOWN, launch(20, "간편환불")], (), POSTED)
    assert [one.launch.id if one.launch else None for one in found] == [None, "2"]


def test_what_a_note_says_of_one_launch_holds_nothing_of_the_other_and_nothing_that_is_held_back() -> None:
    text = "간편환불은 12/15로 연기되고 수수료는 300원입니다.\n자동충전은 취소됩니다. 수수료는 500원이었습니다.\n(내부) 원가는 100원입니다."
    first, second = shares(text, KNOWN, (), POSTED)
    assert "자동충전" not in alone(text, first.at)
    assert len(alone(text, first.at)) == len(text)
    reading = read_note(text, posted_at=POSTED)
    said = said_of(text, first.at, reading, POSTED)
    other = said_of(text, second.at, reading, POSTED)
    assert said is not None
    assert said.moment.at is not None
    assert said.moment.at.date() == datetime(2026, 12, 15, tzinfo=SEOUL).date()
    assert [fact.text for fact in said.facts] == ["수수료는 300원입니다"]
    assert other is not None
    assert not any("원가" in fact.text for fact in other.facts)
