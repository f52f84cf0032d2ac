"""What was called off comes again by a plain word about it, and by no other."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.known_launches import Known, called_in
from bridge.domain.news_patch import patch_of
from bridge.domain.notes import Moment, Precision
from bridge.domain.resuming import takes_up_again

AT = datetime(2026, 11, 25, 14, tzinfo=ZoneInfo("Asia/Seoul"))
WAS = Moment(Precision.DAY, datetime(2026, 12, 1, tzinfo=ZoneInfo("Asia/Seoul")))


@pytest.mark.parametrize(
    "text",
    [
        "취소 아니고 예정대로 진행합니다! 착오였어요",
        "취소가 아니라 12/9로 연기입니다",
        "취소 철회됐습니다. 그대로 갑니다",
        "보안 점검 끝나서 12/10(목) 10시에 다시 오픈합니다",
        "그때 말씀드린 대로 다시 진행합니다",
        "다시 진행하기로 했어요! 일정은 다시 안내드려요",
        "간편환불은 법무 검토가 끝나 다시 진행하게 됐습니다",
        "간편환불 재오픈 확정됐어요 12/10 10시",
        "It's back on! Dec 9, 10am",
        "간편환불 is not cancelled after all",
        "not cancelled, it goes ahead as planned",
    ],
)
def test_what_comes_all_the_same(text: str) -> None:
    assert takes_up_again(text, ["간편환불"])


@pytest.mark.parametrize(
    "text",
    [
        "주문 취소가 아니라 반품으로 안내 부탁드려요",
        "취소가 아니라 반품으로 안내해 주세요",
        "환불 취소가 아니에요",
        "취소 버튼이 아니라 환불 버튼이에요",
        "쿠폰 지급은 다시 진행합니다",
        "다시 진행 안 합니다",
        "다시 진행하지 않기로 했습니다",
        "다시 오픈할 때 공지할게요",
        "다시 진행하게 되면 공지하겠습니다",
        "검토 끝나면 다시 진행합니다",
        "취소 아닌가요?",
        "회의 다시 진행합니다",
        "When will it resume?",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert not takes_up_again(text, ["간편환불"])


@pytest.mark.parametrize(
    "text", ["예정대로 갑니다", "그대로 진행할게요", "12/10(목) 10시에 오픈합니다", "Back on. Same date."]
)
def test_under_what_was_called_off_it_is_enough_that_it_goes_ahead(text: str) -> None:
    assert takes_up_again(text, ["간편환불"], ahead=True)


@pytest.mark.parametrize(
    "text", ["12/10(목)에 오픈할까요?", "검토되면 12/10에 오픈합니다", "선물포장은 12/10에 오픈합니다", "취소 맞습니다"]
)
def test_under_it_too_a_doubt_or_another_launch_takes_up_nothing(text: str) -> None:
    assert not takes_up_again(text, ["간편환불"], ahead=True)


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("간편환불 12/10 다시 오픈합니다", True),
        ("간편 환불 재개합니다", True),
        ("[간편환불] 다시 진행", True),
        ("간편환불 12.10(목) 다시 오픈", True),
        ("간편환불 9.1(화) 다시 오픈", True),
        ("간편환불 2.0 12/10 다시 오픈합니다", False),
        ("간편환불2.0 재개", False),
        ("간편환불함 재개합니다", False),
        ("신규간편환불 재개", False),
    ],
)
def test_a_name_is_called_by_itself(text: str, called: bool) -> None:
    assert bool(called_in(text, [Known(1, "간편환불")])) is called


def test_of_two_names_the_longer_one_is_called() -> None:
    known = [Known(1, "간편환불"), Known(2, "간편환불 2.0")]
    assert [one.id for one in called_in("간편환불 2.0 다시 오픈합니다", known)] == [2]


def test_a_day_that_is_told_later_is_none_now() -> None:
    said = "다시 진행하기로 했어요! 일정은 다시 안내드려요"
    assert patch_of(said, None, said_at=AT, ref="news:1").moved(WAS) == Moment()
    assert patch_of("다시 진행하기로 했어요!", None, said_at=AT, ref="news:1").moved(WAS) is None
