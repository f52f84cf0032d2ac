"""Money is said with its unit where the note leaves it out, and nothing else gets one."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as, told

from bridge.domain.notes import Field

DAY = datetime(2027, 3, 8, tzinfo=KST)


def _told(line: str, field: Field, more: str = "보증금 3,000원") -> str:
    note = f"포근 담요 대여 3/8(월) 오픈\n- {line}\n- {more}"
    return told(drafted_as(note, "3/8(월)", DAY, [(field, line)], name="포근 담요 대여"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("소 12,000 / 대 19,500", ("12,000원", "19,500원")),
        ("대여료 9,900 → 12,900", ("9,900원", "12,900원")),
        ("장기 대여는 월 1만", ("1만원",)),
        ("얼리버드는 19만 9천원", ("19만 9천원",)),
    ],
)
def test_money_without_a_unit_gets_it(line: str, said: tuple[str, ...]) -> None:
    text = _told(line, Field.PRICE)
    assert all(amount in text for amount in said)
    assert "원원" not in text
    assert "만원 9" not in text


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("선착순 12,000 한정", "보증금 3,000원"),
        ("하루 최대 12,000 걸음까지 적립", "보증금 3,000원"),
        ("대여료는 12,000 포인트", "보증금 3,000원"),
        ("대여료는 12,000", "보증금 30달러"),
    ],
)
def test_what_is_counted_or_paid_otherwise_gets_none(line: str, more: str) -> None:
    assert "12,000원" not in _told(line, Field.PRICE, more)
