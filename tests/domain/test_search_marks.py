"""Marks say of what is absent that it is absent; what is there is never missed, in any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.search.marks import mark, marks

TEXTS = st.text(alphabet="가각갂환불송ㄱㅏ값az09\n", max_size=60)


@given(TEXTS, st.sampled_from([2, 4]))
def test_every_stretch_of_a_text_has_its_mark_in_it(text: str, size: int) -> None:
    held = marks(text, size)
    stretches = [text[place : place + size] for place in range(len(text) - size + 1)]
    assert len(held) == len(stretches)
    assert all(mark(stretch, size) in held for stretch in stretches)


@pytest.mark.parametrize("size", [2, 4])
def test_what_is_too_short_to_have_a_mark_is_ruled_out_nowhere(size: int) -> None:
    assert mark("가", size) in marks("", size)


def test_what_is_absent_is_mostly_seen_to_be_so() -> None:
    held = marks("부분취소하면쿠폰은어떻게되나요", 2)
    absent = [chr(code) + "불" for code in range(ord("가"), ord("가") + 1000)]
    assert sum(mark(pair, 2) in held for pair in absent) < 20
