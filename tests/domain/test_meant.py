"""News finds every launch it speaks of, by name, place, order or all at once; what is not sure is asked."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.meant import changed, meant, shift_of
from bridge.domain.news_patch import patch_of, patched
from bridge.domain.notes import LaunchReading, Moment, Precision
from bridge.domain.reading import read_note
from bridge.domain.reading.references import Context, KnownLaunch

SEOUL = ZoneInfo("Asia/Seoul")
POSTED = datetime(2026, 11, 24, 10, tzinfo=SEOUL)


def launch(number: int, name: str) -> KnownLaunch:
    moment = Moment(Precision.DAY, datetime(2026, 12, number, tzinfo=SEOUL))
    return KnownLaunch(str(number), name, moment, channel="C", thread="1.1", announced_at=POSTED - timedelta(days=3))


REFUND, CHARGE, GIFT = launch(1, "간편환불"), launch(2, "자동충전"), launch(3, "포인트 선물하기")
KNOWN = (REFUND, CHARGE, GIFT)


def found(text: str, *scope: KnownLaunch) -> list[str | None]:
    reading = read_note(text, posted_at=POSTED)
    where = Context(channel="C", posted_at=POSTED)
    told = [share.launch for share in changed(text, reading, KNOWN, where, scope)]
    answer = told or meant(text, reading, KNOWN, where, scope).values()
    return [one.name if one else None for one in answer]


@pytest.mark.parametrize(
    ("text", "scope", "names"),
    [
        ("자동충전 오픈이 12/8(화)로 연기됐습니다", (), ["자동충전"]),
        ("선물하기는 12/8(화)로 미뤄졌어요", (), ["포인트 선물하기"]),
        ("두 번째 건은 12/8로 연기합니다", (REFUND, CHARGE), ["자동충전"]),
        ("1번은 예정대로, 2번은 취소합니다", (REFUND, CHARGE), ["자동충전"]),
        ("둘 다 12/8(화)로 미뤄졌어요", (REFUND, CHARGE), ["간편환불", "자동충전"]),
        ("위 건 12/8로 연기됐습니다", (GIFT,), ["포인트 선물하기"]),
        ("12/8로 연기됐습니다", (REFUND, CHARGE), [None]),
        ("12/8로 연기됐습니다", (), [None]),
        ("다섯 번째 건은 취소합니다", (REFUND, CHARGE), [None]),
        ("간편환불은 취소되었습니다. 자동충전은 예정대로 12/2 오픈합니다.", (), ["간편환불"]),
        ("자동충전은 예정대로 오픈하고, 간편환불은 취소합니다.", (), ["간편환불"]),
        ("간편환불과 자동충전은 취소되었습니다. 포인트 선물하기는 예정대로 진행합니다.", (), ["간편환불", "자동충전"]),
    ],
)
def test_which_launch_is_meant(text: str, scope: tuple[KnownLaunch, ...], names: list[str | None]) -> None:
    assert found(text, *scope) == names


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("간편환불 오픈 일주일 연기합니다", 7),
        ("일정이 3일 밀렸어요", 3),
        ("이틀 앞당겨 오픈합니다", -2),
        ("2주 미뤄졌습니다", 14),
        ("한 주 더 뒤로 미룹니다", 7),
        ("12/3일 연기", None),
        ("12월 3일 연기했던 건", None),
        ("3영업일 연기", None),
        ("조금 미뤄졌어요", None),
    ],
)
def test_by_how_much_it_moves(text: str, days: int | None) -> None:
    assert shift_of(text) == (None if days is None else timedelta(days=days))


def test_a_shift_moves_what_is_known_and_guesses_nothing() -> None:
    reading = LaunchReading("간편환불", moment=Moment(Precision.MINUTE, datetime(2026, 12, 1, 10, tzinfo=SEOUL)))
    text = "간편환불 오픈 일주일 연기합니다"
    patch = patch_of(text, None, said_at=POSTED, ref="news:1", shift=shift_of(text))
    assert patched(reading, [patch])[0].moment.at == datetime(2026, 12, 8, 10, tzinfo=SEOUL)
    assert patched(LaunchReading("간편환불"), [patch])[0].moment.at is None
