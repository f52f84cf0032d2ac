"""What a note says and its entries do not is shown to the approver: no sentence of a note is lost without a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry, untold
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import LaunchReading, Reading
from bridge.domain.reading import read_note

POSTED = datetime.fromisoformat("2026-11-16T10:00:00+09:00")
NOTE = """안녕하세요, 소담몰 서비스기획팀 한가람입니다.
12/1(화) 오전 10시에 선물 포장이 오픈됩니다.
• 대상: 배송지가 국내인 주문
• 요금: 상자 하나에 2,500원
• 포장한 상품을 환불하면 포장비는 돌려드리지 않습니다
• (내부) 포장 단가 1,800원"""


def read(note: str) -> tuple[Reading, LaunchReading]:
    reading = read_note(note, posted_at=POSTED)
    return reading, reading.launches[0]


def drafted(note: str) -> Entry:
    reading, launch = read(note)
    return draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)


def left(note: str, *entries: Entry) -> list[str]:
    reading, launch = read(note)
    return [part.text for part in untold(note, reading, launch, entries)]


def test_a_draft_that_tells_all_leaves_nothing() -> None:
    assert left(NOTE, drafted(NOTE)) == []


def test_what_a_draft_lost_is_named_with_its_label() -> None:
    whole = drafted(NOTE)
    short = replace(
        whole,
        pieces=tuple(piece for piece in whole.pieces if "2,500" not in piece.text),
        inquiries=tuple(item for item in whole.inquiries if "2,500" not in f"{item.say} {item.cases} {item.quotes}"),
    )
    assert left(NOTE, short) == ["요금: 상자 하나에 2,500원"]
    assert left(NOTE, short, whole) == []  # another entry of the same launch tells it


def test_what_an_approver_says_in_his_own_words_is_told() -> None:
    whole = drafted(NOTE)
    pieces = tuple(
        replace(piece, text="포장비는 상자 하나에 2,500원입니다.", sources=()) if "2,500" in piece.text else piece
        for piece in whole.pieces
    )
    assert left(NOTE, replace(whole, pieces=pieces)) == []


def test_nobody_is_asked_about_greetings_senders_and_what_is_held_back() -> None:
    found = left(NOTE, replace(drafted(NOTE), pieces=(), inquiries=(), open_points=()))
    assert found == [
        "대상: 배송지가 국내인 주문",
        "요금: 상자 하나에 2,500원",
        "포장한 상품을 환불하면 포장비는 돌려드리지 않습니다",
    ]


@pytest.mark.parametrize("other", ["선물 포장", "배송 예약"])
def test_of_several_launches_each_has_its_own(other: str) -> None:
    note = """이번 주 오픈 2건
1. 선물 포장 12/1(화) 10시 오픈 / 상자 하나에 2,500원
2. 배송 예약 12/3(목) 10시 오픈 / 하루 최대 30건까지만 받습니다"""
    reading = read_note(note, posted_at=POSTED)
    launch = next(item for item in reading.launches if item.name == other)
    said = " ".join(part.text for part in untold(note, reading, launch, []))
    assert ("2,500원" in said, "30건" in said) == (other == "선물 포장", other == "배송 예약")


@settings(max_examples=40, deadline=None)
@given(some.lists(some.sampled_from(NOTE.split("\n")), min_size=1, max_size=8), some.booleans())
def test_what_is_left_stands_in_the_note_and_is_not_held_back(lines: list[str], drawn: bool) -> None:
    note = "\n".join([NOTE.split("\n")[1], *lines])
    reading, launch = read(note)
    for part in untold(note, reading, launch, [drafted(note)] if drawn else []):
        assert note[part.span.start : part.span.end] == part.text
        assert not any(part.span.start < held.span.end and held.span.start < part.span.end for held in reading.held)


def test_the_first_line_is_told_by_its_name_and_its_day() -> None:
    assert not any("오픈됩니다" in text for text in left(NOTE, replace(drafted(NOTE), pieces=(), inquiries=())))
    assert any(piece.part is Part.SUMMARY for piece in drafted(NOTE).pieces)
