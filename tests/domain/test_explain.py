"""Why a note was read as it was can be shown: places, words and weights."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain.notes import Kind
from bridge.domain.reading import read_note
from bridge.domain.reading.explain import explain

KST = timezone(timedelta(hours=9))
POSTED = datetime(2026, 11, 24, 9, 15, tzinfo=KST)
NOTE = """*바로 반품* 오픈 안내드립니다
• 일시: 12/8(화) 오전 10시, 11/30까지 점검
• 대상: 멤버십 회원만
• 수수료는 3,000원
참고로 회수 업체 계약 단가는 건당 2,150원이에요
"""


def test_a_reading_is_explained_by_what_it_stands_on() -> None:
    why = explain(NOTE, posted_at=POSTED)
    assert why.reading == read_note(NOTE, posted_at=POSTED)
    assert sum(why.chances.values()) == pytest.approx(1)
    assert max(why.chances, key=lambda kind: why.chances[kind]) is why.reading.kind
    assert why.kind
    (launch,) = why.launches
    assert launch.moments[0].moment.span == why.reading.launches[0].moment.span
    assert [seen.weight for seen in launch.moments] == sorted((seen.weight for seen in launch.moments), reverse=True)
    assert len(launch.moments) == 2
    assert tuple(fact for fact, _ in launch.facts) == why.reading.launches[0].facts
    reasons = {fact.text: {reason.words for reason in reasons} for fact, reasons in launch.facts}
    assert "3,000원" in reasons["수수료는 3,000원"]
    assert "대상" in reasons["멤버십 회원만"]


def test_what_is_held_back_names_the_words() -> None:
    why = explain(NOTE, posted_at=POSTED)
    ((part, reasons),) = why.held
    assert part.text.startswith("참고로")
    assert [reason.rule for reason in reasons] == [part.reason]
    assert all(reason.words in part.text for reason in reasons)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "네 확인했습니다",
        "두 번째 건은 일주일 연기합니다",
        "1. 자동충전 - 12/3(목) 10시 오픈\n2. 포인트 선물하기 - 12/4(금) 10시 오픈",
        "| 상품 | 월 요금 | 환불 |\n|---|---|---|\n| 라이트 | 9,900원 | 7일 |\n| 베이직 | 19,900원 | 14일 |\n12/8 판매 시작",
        "바로 반품 오픈은 취소됐어요 <https://admin.example/x|관리자>",
        "오픈 " * 9_000,
    ],
)
def test_whatever_was_read_can_be_explained(note: str) -> None:
    why = explain(note, posted_at=POSTED)
    assert why.reading == read_note(note, posted_at=POSTED)
    assert len(why.launches) == len(why.reading.launches)
    assert set(why.chances) == set(Kind)
