"""News finds the launch it speaks of, or asks which one is meant."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from bridge.domain.notes import LaunchReading, Moment, Precision
from bridge.domain.reading import read_note
from bridge.domain.reading.references import Context, KnownLaunch, likeness, resolve, same_launch

KST = timezone(timedelta(hours=9))


def at(month: int, day: int, hour: int = 10) -> Moment:
    return Moment(Precision.MINUTE, datetime(2026, month, day, hour, tzinfo=KST))


SEATS = KnownLaunch("seats", "사전 좌석 지정", at(12, 21), channel="C-air", thread="1.1")
BAGS = KnownLaunch("bags", "위탁수하물 추가 구매", at(12, 28), channel="C-air", thread="1.1")
LOUNGE = KnownLaunch("lounge", "라운지 무료 이용", at(12, 21), channel="C-air", thread="2.2", aliases=("라운지",))
KNOWN = (SEATS, BAGS, LOUNGE)
HERE = Context(channel="C-air")


def news(text: str, where: Context = HERE):
    reading = read_note(text, posted_at=datetime(2026, 12, 15, 10, tzinfo=KST))
    return resolve(reading.launches[0], text, KNOWN, where)


def test_a_part_of_the_name_is_enough_where_only_one_launch_has_it():
    assert news("좌석 지정 12/21 → 12/23(수)로 미뤄졌어요").launch == SEATS


def test_an_alias_finds_its_launch():
    assert news("라운지 오픈은 취소됐습니다").launch == LOUNGE


def test_a_reply_in_the_thread_settles_it_without_a_name():
    assert news("하루 미뤄서 12/22(화)로 변경합니다", Context(channel="C-air", thread="2.2")).launch == LOUNGE


def test_one_thread_with_two_launches_and_no_name_is_asked_about():
    reference = news("하루 뒤로 미룹니다. 12/29(화)로 변경", Context(channel="C-air", thread="1.1"))
    assert reference.ask
    assert {match.launch.id for match in reference.candidates} >= {"seats", "bags"}


def test_the_one_that_moved_is_told_from_its_sibling_by_name():
    where = Context(channel="C-air", thread="1.1")
    assert news("위탁수하물 추가만 12/30(수)로 미룹니다", where).launch == BAGS


def test_nothing_alike_is_asked_about():
    assert news("로밍 요금제 오픈 12/24(목)로 연기됐습니다").ask


def test_the_same_launch_in_two_channels_is_noticed():
    again = LaunchReading("사전좌석 지정", at(12, 21))
    assert same_launch(again, SEATS, channel="C-web")
    assert not same_launch(again, SEATS, channel="C-air")
    assert not same_launch(LaunchReading("사전좌석 지정", at(12, 29)), SEATS, channel="C-web")
    assert not same_launch(LaunchReading("좌석 알림", at(12, 21)), LOUNGE, channel="C-web")


def test_likeness_is_symmetric_and_bounded():
    for one, other in (("사전 좌석 지정", "좌석 지정"), ("라운지", "라운지 무료 이용"), ("eSIM", "esim 셀프개통")):
        assert likeness(one, other) == likeness(other, one)
        assert 0.5 < likeness(one, other) <= 1.0
    assert likeness("", "라운지") == 0.0
