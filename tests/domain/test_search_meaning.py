"""Nearness in meaning moves entries up, is worth as much in a small manual as in a large one, and never takes away."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.search.analysis import analyse
from bridge.domain.search.asked import Stats
from bridge.domain.search.certainty import certainty
from bridge.domain.search.compared import Compared
from bridge.domain.search.documents import index_terms
from bridge.domain.search.meaning import GRANTED, Vector, gains, pack
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.ranking import rank
from bridge.store.morphemes import analyse as mecab

ASKED = Vector(pack([1.0, 0.0]))


def at(cosine: float) -> Vector:
    return Vector(pack([cosine, math.sqrt(1 - cosine * cosine)]))


@given(st.lists(st.floats(-1, 1, width=32), min_size=8, max_size=8), st.lists(st.floats(-1, 1), min_size=8, max_size=8))
def test_a_byte_for_each_number_keeps_the_angle(one: list[float], other: list[float]) -> None:
    lengths = math.hypot(*one) * math.hypot(*other)
    if max(map(abs, one)) < 0.01 or max(map(abs, other)) < 0.01:
        return
    true = sum(a * b for a, b in zip(one, other, strict=True)) / lengths
    assert Vector(pack(one)).nearness(Vector(pack(other))) == pytest.approx(true, abs=0.02)


def test_what_says_nothing_is_near_to_nothing() -> None:
    assert Vector(pack([0.0, 0.0])).nearness(ASKED) == 0.0
    assert gains(ASKED, {"a": Vector(b"")}, usual=0.8)["a"] == 0.0


def test_the_nearest_gains_most_and_none_loses() -> None:
    found = gains(ASKED, {"near": at(0.92), "usual": at(0.85), "far": at(0.7)}, usual=0.85)
    assert found["near"] > 0.3
    assert found["near"] > found["usual"] >= found["far"] == 0.0


def test_a_small_manual_counts_by_what_is_usual_for_the_model() -> None:
    alone = gains(ASKED, {"near": at(0.92)}, usual=0.85)["near"]
    many = gains(ASKED, {"near": at(0.92), **{str(number): at(0.85) for number in range(59)}}, usual=0.85)["near"]
    assert alone == pytest.approx(many, rel=0.05)


def test_an_entry_without_a_vector_yet_is_neither_held_back_nor_put_forward() -> None:
    found = gains(ASKED, {"near": at(0.95), "far": at(0.8), "new": None}, usual=0.85)
    assert found["new"] == pytest.approx((found["near"] + found["far"]) / 2)
    assert gains(ASKED, {"new": None}, usual=0.85) == {}


def test_what_is_gained_counts_beside_the_words_and_is_not_taken_for_certainty() -> None:
    manual = {
        "혜택": index_terms("카드 혜택", [], "카드로 사면 적립됩니다.", mecab),
        "분실": index_terms("카드 분실", [], "카드를 잃어버리면 정지합니다.", mecab),
        "배송": index_terms("배송 지연", [], "예정일이 지났습니다.", mecab),
    }
    terms = analyse("카드 도난당했어요", mecab)
    holding = Counter(token for document in manual.values() for token in document.tokens())
    stats = Stats(len(manual), 5.0, holding)
    candidates = [(key, Prepared(document)) for key, document in manual.items()]
    plain = rank(Compared(terms), candidates, stats)
    moved = rank(Compared(terms), candidates, stats, gained={"분실": 0.3, "혜택": 0.1})
    assert [hit.key for hit in plain] == ["혜택", "분실"]
    # What shares no word with the query is not found, however near: nobody could tell an agent why.
    assert [hit.key for hit in moved] == ["분실", "혜택"]
    assert moved[0].score == pytest.approx(plain[1].score + 0.3)
    told = certainty(terms, (), moved, stats, granted=GRANTED)
    assert 0 < told < certainty(terms, (), moved, stats)
    assert certainty(terms, (), moved, stats, granted=9.0) == 0.0
