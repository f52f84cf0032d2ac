"""What the first line says already is not told again; what a change leaves as it was is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from support.noted import KST, drafted_as, place, told

from bridge.domain.drafting.on_top import struck, told_on_top
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Field, Kind, LaunchReading, Moment, Phase, Precision, Span, Visibility

DAY = datetime(2027, 3, 9, 15, tzinfo=KST)


def _unit(text: str, topic: str = "") -> Unit:
    return Unit(text, Span(0, len(text)), Field.LIMITS, Visibility.CUSTOMER, topic=topic)


MOVED = LaunchReading("포근 예약", Moment(Precision.MINUTE, DAY, "3월 9일 오후 3시", Span(0, 5)))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("9일 낮 12시 아니고 같은 날 오후 3시입니다", ""),
        ("3월 2일 말고 3월 9일(화)로 옮깁니다", ""),
        ("3/2(화) 오전 9시", "당초"),
        ("당초 3/2(화) 오전 9시", ""),
    ],
)
def test_a_day_that_moves_is_told_once(text: str, topic: str) -> None:
    assert told_on_top(_unit(text, topic), MOVED, Kind.CHANGE)
    assert not told_on_top(_unit(text, topic), MOVED, Kind.LAUNCH)


@pytest.mark.parametrize("text", ["3월 2일 예약분은 3월 9일로 옮깁니다", "환불은 3월 9일까지", "당초 금액은 3,000원"])
def test_what_says_more_than_the_day_is_told(text: str) -> None:
    assert not told_on_top(_unit(text), MOVED, Kind.CHANGE)


def test_the_steps_of_a_rollout_are_told_once() -> None:
    line = "3/9(화) 10% → 3/12(금) 50%"
    steps = tuple(Phase(Moment(Precision.DAY, DAY, part, place(line, part)), part) for part in ("3/9(화)", "3/12(금)"))
    launch = replace(MOVED, phases=steps)
    assert told_on_top(_unit(line), launch, Kind.LAUNCH)
    assert not told_on_top(_unit(f"{line} 안드로이드만"), launch, Kind.LAUNCH)


def test_a_line_that_is_struck_out_is_known() -> None:
    note = "포근 예약\n~3/9(화) 10%~\n3/10(수) 10%"
    assert struck(note, place(note, "3/9(화) 10%"))
    assert not struck(note, place(note, "3/10(수) 10%"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("나머지 혜택은 그대로", "나머지 혜택은 그대로입니다."),
        ("1층·2층 변동 없음", "1층·2층은 변동이 없습니다."),
        ("적립 방식은 no change", "적립 방식은 변경이 없습니다."),
    ],
)
def test_what_stays_as_it_was_is_told_though_nobody_filed_it(line: str, said: str) -> None:
    assert said in told(drafted_as(f"포근 예약 3/9(화) 오후 3시로 변경돼요. {line}", "3/9(화)", DAY, name="포근 예약"))


def test_what_colleagues_do_as_before_is_not_told() -> None:
    entry = drafted_as("포근 예약 3/9(화) 오후 3시 변경돼요. 상담 문서는 그대로", "3/9(화)", DAY, name="포근 예약")
    assert "문서" not in told(entry)


def test_a_question_of_the_planners_own_is_told_to_nobody() -> None:
    note = (
        "포근 예약 이거 전 지점인가요 일부인가요?? ........ 찾았어요. 3/9(화)부터 역삼점만 됩니다. 캘린더에 있습니다."
    )
    asked, where = "포근 예약 이거 전 지점인가요", "캘린더에 있습니다"
    facts = [(Field.TARGET, asked), (Field.TARGET, "역삼점만 됩니다"), (Field.HOW_TO, where)]
    said = told(drafted_as(note, "3/9(화)", DAY, facts, name="포근 예약"))
    assert "역삼점만 됩니다" in said
    assert "인가요" not in said
    assert "캘린더" not in said


def test_what_a_planner_has_heard_is_told_as_it_is() -> None:
    note = "포근 예약 3/9(화) 오픈. 한 번에 두 명까지만 가능하다고 하고 예약금은 없다고 합니다"
    facts = [(Field.LIMITS, "한 번에 두 명까지만 가능하다고 하고"), (Field.PRICE, "예약금은 없다고 합니다")]
    said = told(drafted_as(note, "3/9(화)", DAY, facts, name="포근 예약"))
    assert "한 번에 두 명까지만 가능합니다. 예약금은 없습니다." in said


def test_what_stands_behind_a_name_and_a_dash_is_told_without_the_name() -> None:
    note = "3/9(화) 업데이트\n1) 포근 예약 - 인증 매장만 선택 가능"
    said = told(drafted_as(note, "3/9(화)", DAY, [(Field.TARGET, "인증 매장만 선택 가능")], name="포근 예약"))
    assert "인증 매장만 선택하실 수 있습니다." in said
    assert "예약 - " not in said
