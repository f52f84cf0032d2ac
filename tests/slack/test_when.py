"""A moment is said as exactly as it is known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bridge.domain.notes import Moment, Precision
from bridge.messages import load_messages
from bridge.slack.views.when import say_at, say_in_full, say_moment

KST = timezone(timedelta(hours=9))
AT = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("precision", "said"),
    [
        (Precision.MINUTE, "12/1(화) 10:00"),
        (Precision.DAY, "12/1(화)"),
        (Precision.WEEK, "12/1 주"),
        (Precision.MONTH, "2026년 12월 중"),
        (Precision.QUARTER, "2026년 4분기 중"),
        (Precision.HALF_YEAR, "2026년 하반기 중"),
        (Precision.YEAR, "2026년 중"),
        (Precision.UNKNOWN, "일정 미정"),
    ],
)
def test_no_more_exact_than_known(precision: Precision, said: str) -> None:
    assert say_moment(Moment(precision, AT), KST, load_messages("ko")) == said


def test_english() -> None:
    assert say_at(AT, KST, load_messages("en")) == "Tue 1 Dec 10:00"


@pytest.mark.parametrize(
    ("hour", "korean", "english"),
    [
        (0, "12월 15일(화) 0시", "Tue 15 December, 12:00 am"),
        (10, "12월 15일(화) 오전 10:00", "Tue 15 December, 10:00 am"),
        (12, "12월 15일(화) 오후 12:00", "Tue 15 December, 12:00 pm"),
        (23, "12월 15일(화) 오후 11:00", "Tue 15 December, 11:00 pm"),
    ],
)
def test_midnight_is_not_taken_for_noon(hour: int, korean: str, english: str) -> None:
    moment = Moment(Precision.MINUTE, datetime(2026, 12, 15, hour, tzinfo=KST))
    assert say_in_full(moment, KST, load_messages("ko")) == korean
    assert say_in_full(moment, KST, load_messages("en")) == english
