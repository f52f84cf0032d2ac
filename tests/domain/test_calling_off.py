"""Only what calls the launch itself off stops it; what calls something else off is a person's to read."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.calling_off import stops
from bridge.domain.moving import not_that_day
from bridge.domain.news import NewsKind, kind_of
from bridge.domain.news_patch import patch_of, says_what
from bridge.domain.notes import Kind, Moment, Precision, Reading

AT = datetime(2026, 11, 25, 14, tzinfo=ZoneInfo("Asia/Seoul"))
WAS = Moment(Precision.DAY, datetime(2026, 12, 1, tzinfo=ZoneInfo("Asia/Seoul")))


@pytest.mark.parametrize(
    "text",
    [
        "내부 사정으로 오픈 취소합니다",
        "QA가 안 끝나서 취소합니다",
        "아쉽지만 이번 건은 접기로 했습니다",
        "12/1 오픈 예정이던 간편환불은 취소됐습니다",
        "말씀드린 건 취소됐습니다",
        "간편환불 서비스는 법무 검토 결과 출시하지 않기로 결정되었습니다",
        "[취소] 간편환불 오픈 취소 안내",
        "드랍합니다",
        "We have cancelled 간편환불.",
        "The launch has been called off",
    ],
)
def test_what_calls_the_launch_off(text: str) -> None:
    assert stops(text, ["간편환불"])


@pytest.mark.parametrize(
    "text",
    [
        "해외카드 지원은 취소됐어요",
        "간편환불 해외 지원은 취소됐어요",
        "쿠폰 증정은 안 하기로 했어요",
        "가격 인상은 안 하기로 했어요",
        "연기 안 하기로 했어요",
        "취소 안 하기로 했어요",
        "조기 마감 안 하기로 했어요",
        "수수료 없애기로 했어요",
        "이벤트만 취소합니다",
        "알림톡 발송은 중단하기로 했어요",
        "2차 오픈은 안 하기로 했어요",
        "리허설은 취소됐어요",
        "환불은 안 하기로 했어요",
        "The refund coupon is cancelled.",
    ],
)
def test_what_calls_something_else_off(text: str) -> None:
    assert not stops(text, ["간편환불"])
    assert kind_of(text, Reading(Kind.CANCEL, 0.9), WAS, None, ["간편환불"]) is NewsKind.CHANGE


@pytest.mark.parametrize("text", ["심사 리젝돼서 내일 못 엽니다", "오픈 못 해요 오늘", "이번 주에는 못 나갑니다"])
def test_what_does_not_open_on_its_day_has_none_any_more(text: str) -> None:
    patch = patch_of(text, None, said_at=AT, ref="news:1")
    moved = patch.moved(WAS)
    assert moved == Moment()
    assert says_what(text, patch)
    assert kind_of(text, Reading(Kind.CANCEL, 0.9), WAS, moved, ["간편환불"]) is NewsKind.POSTPONED


def test_what_never_opens_is_more_than_late() -> None:
    assert not_that_day("이번 주에 못 열게 돼서 취소합니다") is None


def test_what_is_not_put_off_keeps_its_day() -> None:
    assert patch_of("연기 안 하기로 했어요", None, said_at=AT, ref="news:1").moved(WAS) is None
