"""An answer says what was asked, and not what stands beside it in the note."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry
from bridge.domain.notes import Visibility
from bridge.domain.reading import read_note

AT = datetime(2026, 11, 24, 9, 15, tzinfo=ZoneInfo("Asia/Seoul"))


def drafted(note: str) -> Entry:
    reading = read_note(note, posted_at=AT)
    return draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=note
    )


def said(entry: Entry, code: str) -> str:
    return next(item.say for item in entry.inquiries if item.type == code)


def test_how_it_is_done_is_told_to_who_asks_how() -> None:
    entry = drafted(
        "*당일 접수 대기표* 내일 오전 10시에 열려요. 안과, 피부과 두 과만요. 접수처 안 들르고 병원 반경 1km 안에서 앱으로 뽑으시면 됩니다."
    )

    assert said(entry, "A3") == "안과, 피부과 두 과만 해당됩니다."
    assert said(entry, "B1").startswith("접수처 안 들르고 병원 반경 1km 안에서 앱으로 뽑으시면 됩니다.")


def test_what_to_do_stays_with_what_is_not_so() -> None:
    entry = drafted("*모바일 주차권* 12/1(화) 오전 10시 오픈. 종이 주차권은 안 됩니다. 앱에서 새로 받으시면 됩니다.")

    answers = [item.say for item in entry.inquiries if "종이 주차권은" in item.say]
    assert answers
    assert all("앱에서 새로 받으시면 됩니다." in answer for answer in answers)


def test_whom_it_is_for_is_told_by_what_they_are() -> None:
    entry = drafted("*오답노트* 1월 18일(월) 오후 4시에 문을 엽니다. 중학생부터 쓸 수 있어요.")

    asked = next(item for item in entry.inquiries if item.type == "A3")
    assert asked.confirmed
    assert (asked.questions[0], asked.say) == ("저도 쓸 수 있어요?", "중학생부터 쓸 수 있습니다.")


def test_what_agents_do_then_is_told_to_no_customer() -> None:
    entry = drafted(
        '심야 호출 할증이 2월 1일 00시부로 20%에서 25%로 올라가요. 요금 항의는 "예상 요금에 할증이 포함되어 있습니다"로 응대하고 그래도 이어지면 요금파트 콜백 등록이요.'
    )

    told = [piece for piece in entry.pieces if "콜백" in piece.text]
    assert told
    assert all(piece.visibility is Visibility.AGENT for piece in told)
    assert not any("0시부로" in piece.text for piece in entry.pieces)
