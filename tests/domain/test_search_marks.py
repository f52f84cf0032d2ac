"""Marks say of what is absent that it is absent; what is there is never missed, in any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.search.marks import looking_for, marks

TEXTS = st.text(alphabet="가각갂환불송ㄱㅏ값az09\n", max_size=60)


def may_stand(stretches: list[str], text: str, size: int) -> list[int]:
    return list(looking_for(stretches, size)(marks(text, size)))[: len(stretches)]


@given(TEXTS, st.sampled_from([2, 4]))
def test_every_stretch_of_a_text_is_marked(text: str, size: int) -> None:
    stretches = [text[place : place + size] for place in range(len(text) - size + 1)]
    assert all(may_stand(stretches, text, size))


@pytest.mark.parametrize("size", [2, 4])
def test_what_is_too_short_to_be_marked_is_ruled_out_nowhere(size: int) -> None:
    assert may_stand(["가"], "", size) == [1]


@pytest.mark.parametrize(("stretch", "size"), [("환불", 2), ("환불쿠폰", 4)])
def test_nothing_stands_in_no_text(stretch: str, size: int) -> None:
    assert may_stand([stretch], "", size) == [0]


def test_what_is_absent_is_mostly_seen_to_be_so() -> None:
    absent = [chr(code) + "불" for code in range(ord("가"), ord("가") + 1000)]
    assert sum(may_stand(absent, "부분취소하면쿠폰은어떻게되나요", 2)) < 20
