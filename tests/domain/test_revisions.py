"""What changed is said as was → is; price, date, target and refund ask agents to confirm again, the rest does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from support.entries import entries

from bridge.domain.entries import Case, Entry, Inquiry, OpenPoint, Part, Piece
from bridge.domain.notes import Field, Moment, Precision, Visibility
from bridge.domain.revisions import Subject, asks_again, difference, said_once

KST = timezone(timedelta(hours=9))


def piece(part: Part, text: str) -> Piece:
    return Piece(part, text, Visibility.CUSTOMER)


REFUND = Inquiry("C2", ("환불돼요?",), "7일 이내 환불됩니다.", "7일 이내 환불됩니다.", confirmed=True)
OLD = Entry(
    "얼리체크인",
    Moment(Precision.MINUTE, datetime(2026, 12, 1, 10, tzinfo=KST), "12/1 10시"),
    (
        piece(Part.TARGET, "예약 고객"),
        piece(Part.PRICE, "10,000원입니다."),
        piece(Part.HOW_TO, "홈에서 누르시면 됩니다."),
    ),
    (REFUND,),
    (OpenPoint(Field.PLATFORM, "이용 환경", "앱만인가요?", "확인되는 대로 안내해 드리겠습니다."),),
)


@pytest.mark.parametrize(
    ("new", "subject", "key", "was", "now", "again"),
    [
        (
            replace(OLD, moment=Moment(Precision.MINUTE, datetime(2026, 12, 3, 10, tzinfo=KST))),
            Subject.DATE,
            "",
            "2026년 12월 1일(화) 오전 10시",
            "2026년 12월 3일(목) 오전 10시",
            True,
        ),
        (
            replace(OLD, pieces=(OLD.pieces[0], piece(Part.PRICE, "12,000원입니다."), OLD.pieces[2])),
            Subject.PART,
            "price",
            "10,000원입니다.",
            "12,000원입니다.",
            True,
        ),
        (
            replace(OLD, pieces=(piece(Part.TARGET, "전체 고객"), *OLD.pieces[1:])),
            Subject.PART,
            "target",
            "예약 고객",
            "전체 고객",
            True,
        ),
        (
            replace(OLD, inquiries=(replace(REFUND, say="환불되지 않습니다."),)),
            Subject.INQUIRY,
            "C2",
            "7일 이내 환불됩니다.",
            "환불되지 않습니다.",
            True,
        ),
        (
            replace(OLD, pieces=(*OLD.pieces[:2], piece(Part.HOW_TO, "전체 메뉴에서 누르시면 됩니다."))),
            Subject.PART,
            "how_to",
            "홈에서 누르시면 됩니다.",
            "전체 메뉴에서 누르시면 됩니다.",
            False,
        ),
        (replace(OLD, name="이른 입실"), Subject.NAME, "", "얼리체크인", "이른 입실", False),
        (replace(OLD, open_points=()), Subject.OPEN, "platform", "이용 환경", "", False),
        (replace(OLD, pieces=OLD.pieces[1:]), Subject.PART, "target", "예약 고객", "", True),
    ],
)
def test_a_change_is_named_and_weighed(new: Entry, subject: Subject, key: str, was: str, now: str, again: bool) -> None:
    (change,) = difference(OLD, new)
    assert (change.subject, change.key, change.was, change.now) == (subject, key, was, now)
    assert asks_again([change]) is again


def test_of_an_answer_with_cases_only_the_case_that_changed_is_named() -> None:
    was, now = (
        replace(REFUND, cases=(Case("두 번째면", say),)) for say in ("월 2회까지 됩니다.", "월 3회까지 됩니다.")
    )
    (change,) = difference(replace(OLD, inquiries=(was,)), replace(OLD, inquiries=(now,)))
    assert (change.was, change.now) == ("두 번째면: 월 2회까지 됩니다.", "두 번째면: 월 3회까지 됩니다.")


def test_what_weighs_most_comes_first() -> None:
    new = replace(OLD, name="이른 입실", pieces=(OLD.pieces[0], piece(Part.PRICE, "무료입니다."), OLD.pieces[2]))
    assert [change.weighty for change in difference(OLD, new)] == [True, False]


@settings(max_examples=50, deadline=None)
@given(entries)
def test_nothing_differs_from_itself_and_dropped_sources_are_no_difference(entry: Entry) -> None:
    assert difference(entry, entry) == ()
    bare = replace(
        entry,
        pieces=tuple(replace(item, sources=()) for item in entry.pieces),
        inquiries=tuple(replace(item, sources=()) for item in entry.inquiries),
    )
    assert difference(entry, bare) == ()


def test_what_only_repeats_the_new_date_is_said_once() -> None:
    seoul = timezone(timedelta(hours=9))
    first, second = (Moment(Precision.MINUTE, datetime(2026, 12, day, 10, tzinfo=seoul)) for day in (1, 3))

    def entry(moment: Moment, day: str, price: str) -> Entry:
        line = f"간편환불은 12월 {day} 오전 10시부터 이용하실 수 있습니다."
        inquiry = Inquiry("A2", ("언제부터 돼요?",), line, line, confirmed=True)
        pieces = (Piece(Part.SUMMARY, line, Visibility.CUSTOMER), Piece(Part.PRICE, price, Visibility.CUSTOMER))
        return Entry("간편환불", moment, pieces, (inquiry,))

    changes = difference(
        entry(first, "1일(화)", "수수료는 없습니다."), entry(second, "3일(목)", "수수료는 500원입니다.")
    )
    assert len(changes) == 4
    assert [change.subject for change in said_once(changes)] == [Subject.DATE, Subject.PART]
    assert said_once(changes)[1].now == "수수료는 500원입니다."


def test_each_open_point_is_noticed_where_several_are_of_one_field() -> None:
    seats, colours = (
        OpenPoint(Field.LIMITS, label, f"{label}는요?", "확인되는 대로요.") for label in ("좌석 수", "색상")
    )
    changes = difference(replace(OLD, open_points=(seats, colours)), replace(OLD, open_points=(colours,)))
    assert [(change.subject, change.was, change.now) for change in changes] == [(Subject.OPEN, "좌석 수", "")]
