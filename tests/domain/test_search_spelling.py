"""Slips are put right where the manual says what was meant, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.domain.search.spelling import correct
from bridge.store.morphemes import cost

MANUAL = "충전 한도 매장 픽업 선물을 다른 사람한테 보냈어요 상품권 잔액 확인 지역 안내 구매 확정 환불"


def lookup(pairs: set[str]) -> Mapping[str, int]:
    return {pair: 1 for pair in pairs if pair in MANUAL}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("충젼 한도", "충전 한도"),
        ("선물을 보넸어요", "선물을 보냈어요"),
        ("상품꿘 잔액", "상품권 잔액"),
        ("ㅣㅈ역 안내", "지역 안내"),
        ("환뷸", "환불"),
    ],
)
def test_a_slip_is_put_right(typed: str, meant: str) -> None:
    assert correct(typed, lookup, cost) == meant


@pytest.mark.parametrize("typed", ["환불", "세탁물 보상", "구매 확정", "vip 등급", "ㅎㅂ", "", "냉장고", "9.0.2"])
def test_what_is_written_well_is_left_alone(typed: str) -> None:
    assert correct(typed, lookup, cost) is None


def test_what_the_manual_does_not_know_is_not_invented() -> None:
    assert correct("충젼", lambda _pairs: {}, cost) is None


def test_nothing_is_looked_up_for_plausible_words() -> None:
    def never(_pairs: set[str]) -> Mapping[str, int]:
        raise AssertionError

    assert correct("환불 기간을 알려 주세요", never, cost) is None


@settings(deadline=None)
@given(st.text("환불충젼ㅎㅂㅏㅐ뷁 abc12", max_size=30))
def test_correcting_keeps_the_words_and_looks_up_only_so_much(typed: str) -> None:
    asked: list[int] = []

    def counting(pairs: set[str]) -> Mapping[str, int]:
        asked.append(len(pairs))
        return lookup(pairs)

    typed = " ".join(typed.split())
    found = correct(typed, counting, cost)
    assert found is None or found.count(" ") == typed.count(" ")
    assert len(asked) <= 4
    assert sum(asked) <= 8_000
