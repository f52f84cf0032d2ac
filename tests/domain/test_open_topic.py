"""What is undecided is named as its sentence names it, and never by half a clause."""

from __future__ import annotations

import pytest

from bridge.domain.drafting.left_open import left_open
from bridge.domain.drafting.open_topic import poor


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("세 자녀 감면은 조례 개정 중이라 확정 전", "세 자녀 감면"),
        ("부산 새벽배송? 설 전엔 확정된 거 없음", "부산 새벽배송"),
        ("끈 색상 추가?→아직 몰라요", "끈 색상 추가"),
        ("7월에 담요 하냐고 묻는 분 계신데 아직 모름", "7월에 담요 하는지"),
        ("당일배송은 업체 알아보는 중", "당일배송"),
        ("회원 추천은 7월부터 없앨지 아직 고민중이니 기다려 달라고", "회원 추천"),
        ("검진센터 적용 여부 (센터장님과 협의중)", "검진센터 적용 여부"),
    ],
)
def test_what_is_open_is_named_by_the_head_of_its_clause(text: str, what: str) -> None:
    assert left_open(text) == what


@pytest.mark.parametrize(
    "what",
    [
        "설 전엔",
        "아직",
        "묻는 분 계신데",
        "date",
        "번 제주 언제되는지",
        "색상 추",
        "PC web은 Q2",
        "끝나",
        "이건 준비되는대로라 날짜",
    ],
)
def test_half_a_clause_is_no_name(what: str) -> None:
    assert poor(what)


@pytest.mark.parametrize("what", ["4월 며칠인지", "ETF", "아이폰 가격", "PC client launch date", "추가 수량"])
def test_a_name_is_one(what: str) -> None:
    assert not poor(what)


def test_a_statement_leaves_nothing_open() -> None:
    assert left_open("다자녀 감면은 절반입니다") == ""
    assert left_open("검토 중인 건은 내역에서 보입니다") == ""
