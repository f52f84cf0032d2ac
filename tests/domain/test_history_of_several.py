"""In a channel's past, too, a note that moves one launch and calls another off does both."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bridge.domain.history import Outcome, Told, read
from bridge.domain.reading import read_note

SEOUL = ZoneInfo("Asia/Seoul")


def told(day: int, text: str) -> Told:
    at = datetime(2026, 11, day, 10, tzinfo=SEOUL)
    return Told(f"{at.timestamp():.6f}", "C_PLANNING", text, at, read_note(text, posted_at=at))


def test_one_moves_and_the_other_falls() -> None:
    found = read(
        [
            told(20, "*자동충전* 12/1(화) 오전 10시 오픈합니다. 전 회원 대상이에요."),
            told(20, "*선물포장* 12/9(수) 오전 10시 오픈합니다. 포장비는 2,000원입니다."),
            told(23, "자동충전은 12/15(화)로 연기되고 선물포장은 취소됩니다."),
        ],
        now=datetime(2026, 11, 24, 10, tzinfo=SEOUL),
    )
    coming, fallen = found.items
    assert (coming.outcome, coming.moment.at) == (Outcome.COMING, datetime(2026, 12, 15, tzinfo=SEOUL))
    assert fallen.outcome is Outcome.CANCELLED
    assert found.unmatched == ()
