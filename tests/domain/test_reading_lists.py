"""Lists of news, letters referred to, weekdays alone: what a note speaks of, and no more than that."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from bridge.domain.known_launches import Known, about
from bridge.domain.notes import Kind
from bridge.domain.reading import read_note

POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=timezone(timedelta(hours=9)))


def test_a_list_of_moved_launches_is_one_piece_of_news_each() -> None:
    note = "다음 건들 일정 변경됩니다\n- 묶음 배송: 12/1 → 12/8\n- 선물 포장: 12/3 → 12/10\n- 간편 예약: 12/4 → 12/15"
    reading = read_note(note, posted_at=POSTED)
    assert reading.kind is Kind.CHANGE
    assert [(launch.name, launch.moment.at and launch.moment.at.day) for launch in reading.launches] == [
        ("묶음 배송", 8),
        ("선물 포장", 10),
        ("간편 예약", 15),
    ]


def test_a_list_of_cancelled_launches_names_each() -> None:
    reading = read_note("아래 두 건 취소됐어요\n- 묶음 배송 (12/1 예정)\n- 선물 포장 (12/3 예정)", posted_at=POSTED)
    assert reading.kind is Kind.CANCEL
    assert [launch.name for launch in reading.launches] == ["묶음 배송", "선물 포장"]


@pytest.mark.parametrize(
    "note",
    [
        "*묶음 배송* 일정 변경\n- 서울 12/1 → 12/8\n- 부산 12/3 → 12/10",
        "묶음 배송 연기됐습니다\n• 앱: 12/1 → 12/8\n• 웹: 12/3 → 12/10",
    ],
)
def test_the_steps_of_one_moved_launch_are_one(note: str) -> None:
    assert [launch.name for launch in read_note(note, posted_at=POSTED).launches] == ["묶음 배송"]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        (
            "교통과-1182(2026.11.12.)호와 관련하여 거주자 주차 온라인 신청을 12/7부터 시행합니다.",
            "거주자 주차 온라인 신청",
        ),
        ("감염병관리과-3312 관련, 12월 1일부터 독감 무료접종을 시작합니다.", "독감 무료접종"),
    ],
)
def test_the_number_of_a_letter_is_no_name(note: str, name: str) -> None:
    assert [launch.name for launch in read_note(note, posted_at=POSTED).launches] == [name]


@pytest.mark.parametrize("note", ["취소 안내드립니다. 12/3 오픈은 취소예요", "다음 건들 12/3로 일정 변경됩니다"])
def test_words_that_only_announce_are_no_name(note: str) -> None:
    assert [launch.name for launch in read_note(note, posted_at=POSTED).launches] == [None]


@pytest.mark.parametrize("note", ["모바일 신분증 발급이 (목)부터 가능해집니다", "모바일 신분증 (목) 10시 오픈"])
def test_a_weekday_alone_is_the_next_one(note: str) -> None:
    (launch,) = read_note(note, posted_at=POSTED).launches
    assert launch.moment.at is not None
    assert launch.moment.at.date() == date(2026, 11, 19)


@pytest.mark.parametrize(
    "note",
    ["편도 반납 그거 관련해서요, 전국 지점에서 12/3(목)에 오픈해요", "편도 반납 그 건, 12/3(목)에 전국에서 오픈해요"],
)
def test_a_name_ends_before_the_word_that_points_at_it(note: str) -> None:
    assert [launch.name for launch in read_note(note, posted_at=POSTED).launches] == ["편도 반납"]


def test_what_a_list_names_and_nobody_knows_is_asked_about() -> None:
    note = "아래 두 건 취소됐어요\n- 묶음 배송 (12/1 예정)\n- 선물 포장 (12/3 예정)"
    reading = read_note(note, posted_at=POSTED)
    known = Known(7, "묶음 배송")
    assert about(note, reading, [known]) == {0: known, 1: None}
