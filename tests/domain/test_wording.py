"""Another's wording of a draft: taken sentence by sentence, and only where it says what the draft says."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import PieceEdit, draft_entry, revise
from bridge.domain.entries import Entry, Part
from bridge.domain.reading import read_note
from bridge.domain.wording import question, reworded, taken, wordable

KST = timezone(timedelta(hours=9))
NOTE = """[오픈 안내] 픽업 예약 12/3(목) 10:00 오픈
- 대상: 앱 회원
- 예약은 1일 최대 2건
- 취소는 픽업 1시간 전까지
- 문의에는 "매장에서 바로 받으실 수 있습니다"로 안내 부탁드려요"""


def entry() -> Entry:
    reading = read_note(NOTE, posted_at=datetime(2026, 11, 24, 10, tzinfo=KST))
    return draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=NOTE
    )


CANCEL = "취소는 픽업 1시간 전까지입니다."


def test_only_what_is_said_to_customers_from_the_note_may_be_worded() -> None:
    texts = wordable(entry())
    assert CANCEL in texts
    assert "매장에서 바로 받으실 수 있습니다" not in texts
    assert not any("먼저 안내하지" in text or "본사 확인 요청" in text for text in texts)
    place = [piece.text for piece in entry().pieces].index(CANCEL)
    mine = revise(entry(), [PieceEdit(place, CANCEL, "취소는 픽업 1시간 전까지만 됩니다.")], ref="1")
    assert "취소는 픽업 1시간 전까지만 됩니다." not in wordable(mine)
    assert question(("가", "나")) == {"sentences": {"1": "가", "2": "나"}}


@pytest.mark.parametrize(
    ("proposed", "kept", "dropped"),
    [
        ("취소는 픽업하시기 1시간 전까지 가능합니다.", 1, 0),
        ("취소는 픽업 2시간 전까지 가능합니다.", 0, 1),
        ("취소는 픽업 1시간 전까지 무료로 가능합니다.", 0, 1),
        ("취소는 픽업 1시간 전까지 되지 않습니다.", 0, 1),
        ("취소는 픽업 1시간 전까지 가능해요.", 0, 1),
        ("취소는 픽업 1시간 전까지 가능합니다. 위약금은 없습니다.", 1, 1),
        ("<@U1> 취소는 픽업 1시간 전까지 가능합니다.", 0, 1),
        ("취소는 가능합니다.", 0, 1),
        ("", 0, 0),
        (CANCEL, 0, 0),
        (7, 0, 0),
    ],
)
def test_a_proposal_stands_where_it_says_the_same(proposed: object, kept: int, dropped: int) -> None:
    found = taken(entry(), (CANCEL,), {"sentences": {"1": proposed}})
    assert (found.kept, found.dropped) == (kept, dropped)
    assert len(found.pairs) == kept


@pytest.mark.parametrize(
    "answer", [{}, {"sentences": ["가"]}, {"sentences": None}, {"1": "가"}, {"sentences": {"x": "가"}}]
)
def test_an_answer_of_another_form_proposes_nothing(answer: dict[str, Any]) -> None:
    assert taken(entry(), (CANCEL,), answer).pairs == ()


def test_a_wording_stands_in_the_piece_and_in_the_answer_with_the_same_sources() -> None:
    before = entry()
    after = reworded(before, ((CANCEL, "취소는 픽업하시기 1시간 전까지 가능합니다."),))
    assert not any(CANCEL in item.say for item in after.inquiries)
    assert [item for item in after.inquiries if "1시간 전까지 가능합니다" in f"{item.say} {item.paste}"]
    for old, new in zip(before.pieces, after.pieces, strict=True):
        assert old.sources == new.sources
        assert old.text == new.text or (old.text == CANCEL and old.part is not Part.SCRIPT)
    assert reworded(before, ()) is before
