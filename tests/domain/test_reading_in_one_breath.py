"""Notes written in one breath: a line that says one thing after another with no stop between."""

from __future__ import annotations

from datetime import datetime

import pytest

from bridge.domain.notes import Field, LaunchReading
from bridge.domain.reading import layout, read_note, tagger
from bridge.domain.reading.page import open_page

POSTED = datetime.fromisoformat("2026-12-01T10:00:00+09:00")
BUFFET = (
    "내일 11시 딸기뷔페 시작 성인 39,000원 어린이 19,000원 좌석은 두 시간 납품단가는 초록농장 7 우리 3이라 어디에도 쓰지 말고 "
    "주차는 세 시간 무료예요 예약은 앱에서만 가능"
)


def clauses(text: str) -> list[str]:
    page = open_page(text)
    return [clause.text(page) for clause in layout.clauses(page, layout.lines(page))]


def launch(text: str) -> LaunchReading:
    (found,) = read_note(text, posted_at=POSTED).launches
    return found


def test_what_stands_around_a_secret_is_told_and_the_secret_is_not() -> None:
    reading = read_note(BUFFET, posted_at=POSTED)
    told = " / ".join(fact.text for fact in reading.launches[0].facts)

    assert "성인 39,000원" in told
    assert "어린이 19,000원" in told
    assert "주차는 세 시간 무료" in told
    assert "예약은 앱에서만" in told
    assert "초록농장" not in told
    assert any("초록농장 7 우리 3" in part.text for part in reading.held)


@pytest.mark.parametrize(
    "line",
    [
        "오늘 저녁부터 하기로 한 봄맞이 새벽꽃배송은 농장이 문을 닫아서 물량이 안 나온다고 해서 이번 시즌에는 오픈 안 해요",
        "약 부작용을 말씀하시는 고객은 상담사 선에서 판단하지 말고 약국 당직 약사에게 바로 연결한 다음 통화 기록을 남기면 됩니다",
    ],
)
def test_what_is_one_thing_stays_one(line: str) -> None:
    assert not any(clause.endswith(("오픈", "말고")) for clause in clauses(line))


def test_a_line_with_stops_is_cut_at_its_stops_only() -> None:
    line = "딸기뷔페는 성인 39,000원 어린이 19,000원 좌석은 두 시간입니다. 예약은 앱에서만 가능하고, 주차는 세 시간까지 무료예요."

    assert "좌석은 두 시간입니다" not in [clause.rstrip(".") for clause in clauses(line)]


def test_hours_that_change_are_a_fact() -> None:
    facts = launch(
        "물류센터 이전으로 저녁배송 마감 앞당김. 21:00 → 20:00, 2026-12-14(월) 주문분부터, 경기남부 9개 시 한정."
    ).facts

    assert any(fact.text == "21:00 → 20:00" for fact in facts)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("추가 요금은 따로 없어요", Field.PRICE),
        ("좌석 지정료 없고요", Field.PRICE),
        ("최소 주문금액은 5,000원", Field.LIMITS),
        ("최대 1,000P", Field.LIMITS),
        ("보험기간은 최대 30일", Field.LIMITS),
        ("최대 20% 할인", Field.PRICE),
    ],
)
def test_what_is_said_in_so_many_words_is_filed_so(said: str, field: Field) -> None:
    assert tagger.rank(said, tagger.Place())[0] is field


def test_what_is_paid_for_going_back_is_no_price() -> None:
    assert tagger.rank("출발 전날까지 취소 수수료는 없어요", tagger.Place())[0] is Field.POLICY
