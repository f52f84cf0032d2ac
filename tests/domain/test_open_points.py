"""What stands open is what customers of this launch will ask: no refund of a widget, and nothing where only the day has moved."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.reading import read_note

AT = datetime(2026, 11, 24, 10, tzinfo=timezone(timedelta(hours=9)))


def left_open(note: str) -> tuple[str, ...]:
    reading = read_note(note, posted_at=AT)
    entry = draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=note
    )
    return tuple(point.label for point in entry.open_points)


@pytest.mark.parametrize(
    "note",
    [
        "*포장 추천* 12/3(목) 오전 10시 오픈. 최근 주문에서 5개까지 골라 드려요. 결제수단이 없으면 안 보입니다",
        "12/7(월) 11시에 *주문 알림 모아보기* 나갑니다. 알림함에서 켜면 되고 하루 3번까지 와요. 비회원 주문은 제외",
    ],
)
def test_no_refund_is_asked_of_what_nobody_pays_for(note: str) -> None:
    assert "변경·취소·환불 기준" not in left_open(note)


@pytest.mark.parametrize(
    "note",
    [
        "*캠핑장 야간 예약* 12/3(목) 오전 10시 오픈. 앱에서 날짜를 고르면 됩니다. 1박 45,000원이고 4인까지",
        "12/7(월) 11시에 *책방 정기구독* 시작합니다. 매달 두 권, 월 19,000원, 앱에서 신청하시면 돼요",
    ],
)
def test_a_refund_is_asked_of_what_is_sold_or_booked(note: str) -> None:
    assert "변경·취소·환불 기준" in left_open(note)


@pytest.mark.parametrize(
    "note",
    [
        "딸기농장 체험 예약 오픈일을 12/3(목)에서 12/10(목) 오전 10시로 변경합니다. 나머지는 동일해요",
        "*모둠회 특가* 12/4 아니고 12/11(금) 오전 9시로 미룹니다",
    ],
)
def test_where_only_the_day_has_moved_its_rules_are_not_open(note: str) -> None:
    assert left_open(note) == ()


def test_of_a_bare_announcement_only_what_it_is_gives_reason_to_ask_of_money() -> None:
    assert left_open("12/3(목) 오전 10시 *구름 사진첩* 오픈합니다.") == ("이용 대상", "이용 방법")
    assert "변경·취소·환불 기준" in left_open("12/3(목) 오전 10시 *마당극 티켓 예약* 오픈합니다.")
    assert "변경·취소·환불 기준" in left_open("12/3(목) 오전 10시 *바로환불*이 오픈됩니다.")
