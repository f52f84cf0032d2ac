"""The day from which a value is another one is the value's, and the launch that it is of is told by its whole name."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.dated_values import bearer, says_which, values_from
from bridge.domain.known_launches import Known
from bridge.domain.news import speaks_of_known
from bridge.domain.news_patch import patch_of, says_what
from bridge.domain.notes import Field, Moment, Precision
from bridge.domain.reading import read_note

SEOUL = ZoneInfo("Asia/Seoul")
AT = datetime(2026, 11, 25, 14, tzinfo=SEOUL)
WAS = Moment(Precision.MINUTE, datetime(2026, 12, 1, 10, tzinfo=SEOUL))
KNOWN = [Known(1, "간편환불"), Known(2, "선물포장")]


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("이용료가 12/10부터 500원으로 인상됩니다", True),
        ("수수료가 12/10부터 무료로 바뀝니다", True),
        ("대상이 12/10(목)부터 전체 회원으로 확대됩니다", True),
        ("이용료가 12/10부터 인상됩니다", False),
        ("정책이 12/10부터 변경됩니다", False),
    ],
)
def test_a_value_that_is_another_from_a_day_on_is_understood_where_it_is_said(text: str, which: bool) -> None:
    (value,) = values_from(text, AT)
    assert says_which(value.text) is which
    found = read_note(text, posted_at=AT).launches
    patch = patch_of(text, found[0] if found else None, said_at=AT, ref="news:1")
    assert patch.moved(WAS) is None
    assert says_what(text, patch) is which
    assert [fact.text for fact in patch.besides] == [text]


@pytest.mark.parametrize(
    "text", ["12/10부터 오픈하는 것으로 변경됩니다", "12/10(목)에 배송비가 500원 인상됩니다", "12/10 오픈"]
)
def test_other_days_are_of_no_value(text: str) -> None:
    assert values_from(text, AT) == ()


def test_the_opening_beside_a_value_keeps_its_own_day() -> None:
    text = "적립이 12/7부터 3%로 변경됩니다. 12/10(목) 10시에 오픈합니다"
    patch = patch_of(text, read_note(text, posted_at=AT).launches[0], said_at=AT, ref="news:1")
    assert [fact.text for fact in patch.besides] == ["적립이 12/7부터 3%로 변경됩니다"]
    moved = patch.moved(WAS)
    assert moved is not None
    assert moved.at == datetime(2026, 12, 10, 10, tzinfo=SEOUL)


def test_a_value_is_filed_by_its_noun_and_not_by_the_name_before_it() -> None:
    (value,) = values_from("간편환불 수수료가 12/10부터 500원으로 인상됩니다", AT)
    assert value.field is Field.PRICE


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("간편환불 이용료가 12/10부터 인상됩니다", True),
        ("간편환불 수수료가 12/10(목)부터 건당 500원으로 변경됩니다.", True),
        ("간편환불 한도가 하루 5회로 늘었어요", True),
        ("간편환불 수수료 500원으로 올렸습니다", True),
        ("간편환불 2.0 이용료가 12/10부터 500원으로 인상됩니다", False),
        ("환불 수수료가 12/10부터 500원으로 인상됩니다", False),
        ("새벽배송 배송비가 12/10부터 3,500원으로 인상됩니다", False),
        ("간편환불 수수료 면제 12/10(목) 10시에 오픈합니다", False),
    ],
)
def test_a_value_of_a_known_launch_is_no_launch_of_its_own(text: str, known: bool) -> None:
    assert speaks_of_known(text, read_note(text, posted_at=AT), KNOWN) is known


def test_whose_value_a_name_is() -> None:
    assert bearer("간편환불 이용료") == "간편환불"
    assert bearer("간편환불의 한도") == "간편환불"
    assert bearer("선물포장") is None
    assert bearer("선물포장 포장비") == "선물포장"
    assert bearer("간편환불 이용 요금") == "간편환불"
