"""A launch that is not quite as its note has it, moved, corrected or only copied, is drafted from the same note as before."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import Answer, draft_entry
from bridge.domain.entries import Entry
from bridge.domain.news_patch import Patch, patched
from bridge.domain.notes import Field, LaunchReading, Moment, Precision, Reading, Span
from bridge.domain.reading import read_note

AT = datetime(2026, 11, 24, 9, 15, tzinfo=ZoneInfo("Asia/Seoul"))
OPENING = """[공지] 구독 상자 건너뛰기 기능 오픈 안내

12/2(수) 오전 10시에 구독 상자 건너뛰기 기능이 오픈됩니다.

■ 대상: 구독 상자를 이용 중인 회원
■ 이용 방법: 마이페이지 > 구독 관리 > 건너뛰기
■ 유의사항: 배송 3일 전까지만 건너뛸 수 있어요.
■ 환불 정책은 아직 논의 중입니다."""
RISE = """1월 5일부터 보관함 이용료가 1만원에서 1만 2천원으로 오릅니다.
- 대상: 신규 이용 고객
- 지금 이용 중이신 분은 다음 결제일부터 적용됩니다."""
SEVERAL = """[서비스기획] 다음 배포 안내드립니다.
1. *가족 보관함* — 12/1(화) 오전 10시 오픈. 가족 대표가 구성원 한도를 정할 수 있어요. 이용료 없음
2. *영수증 묶음 저장* — 12/3(목) 오후 2시 오픈. 이용: 이용내역 > 묶음 저장. 저장 기간은 미정입니다."""


def drafted(launch: LaunchReading, reading: Reading, note: str, *answers: Answer) -> Entry:
    types, template = inquiry_types(), entry_template()
    return draft_entry(launch, reading=reading, types=types, template=template, note=note, answers=answers)


@pytest.mark.parametrize("note", [OPENING, RISE, SEVERAL], ids=["an opening", "a rise", "several"])
def test_a_copy_of_a_launch_is_drafted_like_the_launch(note: str) -> None:
    reading = read_note(note, posted_at=AT)
    for launch in reading.launches:
        assert drafted(replace(launch), reading, note) == drafted(launch, reading, note)


def test_what_the_note_leaves_open_stays_open_when_the_day_moves() -> None:
    reading = read_note(OPENING, posted_at=AT)
    launch, _ = patched(reading.launches[0], [moved(12, 9)], OPENING)
    entry = drafted(launch, reading, OPENING)
    assert "환불 정책" in [point.label for point in entry.open_points]
    assert "12월 9일" in entry.pieces[2].text


@pytest.mark.parametrize(
    ("said", "open_still"),
    [
        ("환불은 결제 후 7일 안에만 됩니다.", False),
        ("환불 정책은 다음 주에 정해집니다. 아직 미정이에요.", True),
        ("배송비는 3천원입니다.", True),
    ],
)
def test_an_open_point_is_closed_by_whoever_says_it(said: str, open_still: bool) -> None:
    reading = read_note(OPENING, posted_at=AT)
    entry = drafted(reading.launches[0], reading, OPENING, Answer(Field.POLICY, said, "news:1"))
    assert ("환불 정책" in [point.label for point in entry.open_points]) is open_still
    assert "논의 중" not in " ".join(piece.text for piece in entry.pieces)


def test_the_place_of_a_new_day_in_the_news_is_no_place_of_the_note() -> None:
    reading = read_note(RISE, posted_at=AT)
    launch, _ = patched(reading.launches[0], [moved(1, 12)], RISE)
    assert launch.moment.span is None


DATED = """1월 5일부터 보관함 이용료가 1만원에서 1만 2천원으로 오릅니다.
- 대상: 신규 이용 고객
- 1/5 전에 신청하신 분은 기존 이용료가 적용됩니다."""


def test_what_was_said_of_the_day_before_is_said_of_the_new_one_or_of_none() -> None:
    reading = read_note(DATED, posted_at=AT)
    said = everything(drafted(reading.launches[0], reading, DATED))
    assert "1월 5일(화)부터 보관함 이용료가 1만원에서 1만 2천원으로 오릅니다." in said
    assert "1월 5일 전에 신청하신 분은" in said
    launch, _ = patched(reading.launches[0], [moved(1, 12)], DATED)
    said = everything(drafted(launch, reading, DATED))
    assert "1월 12일(화)부터 보관함 이용료가 1만원에서 1만 2천원으로 오릅니다." in said
    assert "1월 5일" not in said


def test_of_a_launch_on_hold_no_day_is_told() -> None:
    reading = read_note(DATED, posted_at=AT)
    launch, _ = patched(reading.launches[0], [Patch(AT, Moment(), (), "news:1")], DATED)
    assert "1월 5일" not in everything(drafted(launch, reading, DATED))


def everything(entry: Entry) -> str:
    """Return all that an entry says."""
    return " ".join([*(piece.text for piece in entry.pieces), *(f"{one.say} {one.paste}" for one in entry.inquiries)])


def moved(month: int, day: int) -> Patch:
    """Return news that names another day, somewhere in a text of its own."""
    year = 2027 if month == 1 else 2026
    at = datetime(year, month, day, tzinfo=AT.tzinfo)
    return Patch(AT, Moment(Precision.DAY, at, f"{month}/{day}", Span(40, 45)), (), "news:1")
