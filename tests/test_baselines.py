"""The plain searches that ours is measured against are no straw men: each finds what it is made to find."""

from __future__ import annotations

import pytest

from benchmarks.baselines import plain

ENTRIES = [
    {"id": 1, "title": "부분취소 쿠폰", "body": "쿠폰은 다시 계산합니다."},
    {"id": 2, "title": "새벽배송 지역", "body": "서울로 보냅니다."},
    {"id": 3, "title": "비밀번호 재설정", "body": "본인 확인을 합니다."},
]


@pytest.mark.parametrize(
    ("name", "query", "first"),
    [
        ("morphemes", "쿠폰을 취소하면", "1"),
        ("pairs of syllables", "새벽배송지역", "2"),
        ("normalised sum", "비밀번호제설정", "3"),
        ("normalised sum", "ㅅㅂㅂㅅ", "2"),
        ("normalised sum", "znvhs", "1"),
    ],
)
def test_a_plain_search_finds_what_it_is_made_to_find(name: str, query: str, first: str) -> None:
    assert plain(ENTRIES)[name](query)[0] == first
