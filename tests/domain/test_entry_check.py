"""What comes from outside is looked at before it is proposed: wrong values are named, good entries pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.manuals import inquiry_types

from bridge.domain.entries import Entry, Inquiry, Part, Piece
from bridge.domain.entry_check import faults
from bridge.domain.entry_markdown_reading import from_markdown
from bridge.domain.manual_files import ManualFileError, read_yaml
from bridge.domain.notes import Moment, Precision, Visibility

CODES = [kind.code for kind in inquiry_types()]
GOOD = Entry(
    "간편환불",
    Moment(),
    (Piece(Part.PRICE, "수수료는 없습니다.", Visibility.CUSTOMER),),
    (Inquiry("C2", ("환불돼요?",), "당일은 환불이 불가합니다.", "", confirmed=True),),
)


def piece(text: Any, visibility: Visibility = Visibility.CUSTOMER) -> Entry:
    return replace(GOOD, pieces=(Piece(Part.PRICE, text, visibility),))


def test_a_good_entry_passes() -> None:
    assert faults(GOOD, CODES) == ()


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (replace(GOOD, name=7), "글이 아닙니다"),
        (replace(GOOD, name=" "), "이름이 비어"),
        (replace(GOOD, name="가" * 300), "이름이 너무 길거나"),
        (piece({"a": 1}), "글이 아닙니다"),
        (piece("a\x00b"), "쓸 수 없는 글자"),
        (piece("\ud800"), "쓸 수 없는 글자"),
        (piece("가" * 9000), "너무 깁니다"),
        (piece("비밀", Visibility.INTERNAL), "내부용"),
        (replace(GOOD, pieces=GOOD.pieces * 201), "너무 많습니다"),
        (Entry("이름", Moment()), "내용도"),
        (replace(GOOD, moment=Moment(Precision.DAY)), "맞지 않습니다"),
        (replace(GOOD, moment=Moment(Precision.DAY, datetime(2026, 12, 1))), "시간대"),  # noqa: DTZ001 - the mistake
        (replace(GOOD, inquiries=(replace(GOOD.inquiries[0], type="Z9"),)), "모르는 문의 유형"),
        (replace(GOOD, inquiries=(replace(GOOD.inquiries[0], say=""),)), "말하기가 비어"),
    ],
)
def test_what_cannot_be_kept_or_sent_is_named(entry: Entry, message: str) -> None:
    found = faults(entry, CODES)
    assert any(message in fault.message for fault in found), found
    assert all(fault.remedy for fault in found)


JUNK = [
    "---\nname: \x01\n---\n",
    "---\nname: " + "[" * 5000 + "\n---\n",
    "---\nname: x\nid: " + "1" * 5000 + "\n---\n",
    "---\nname: x\nat: 2026-13-45\n---\n",
    "---\nname: !!python/object/apply:os.system [ls]\n---\n",
    "---\n? {a: b}\n: b\nname: x\n---\n",
    "---\nname: x\nmoment: {precision: day, at: [1]}\n---\n",
]


@pytest.mark.parametrize("text", JUNK)
def test_broken_front_matter_is_a_named_mistake(text: str) -> None:
    with pytest.raises(ManualFileError):
        from_markdown(text)


def test_impossible_characters_stay_text() -> None:
    assert from_markdown("---\nname: x\n---\n## 대상\n- &#9999999;\n").entry.pieces[0].text == "&#9999999;"


@pytest.mark.parametrize(
    "comment",
    [
        '<!-- {"visibility": "agent" -->',
        '<!-- {"visibility": agent"} -->',
        '<!-- {"visibility": "agent"} --',
        '<!-- {"visibility": "everyone"} -->',
        '<!-- {"visibility": ["agent"]} -->',
        '<!-- {"x":' + "[" * 20000 + "]} -->",
    ],
)
def test_a_line_whose_comment_cannot_be_read_is_not_taken_for_customers(comment: str) -> None:
    with pytest.raises(ManualFileError) as told:
        from_markdown(f"---\nname: x\n---\n\n## 대상\n\n- 말하지 마세요. {comment}\n")
    assert told.value.problems[0].line == 7


def test_a_date_may_be_written_without_quotes() -> None:
    entry = from_markdown("---\nname: x\nmoment:\n  precision: day\n  at: 2026-12-01T00:00:00+09:00\n---\n").entry
    assert entry.moment.at == datetime.fromisoformat("2026-12-01T00:00:00+09:00")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200) | st.text("-#*[]{}:!&?<> \n가nameot\x00`", max_size=200))
def test_no_text_breaks_a_reader(text: str) -> None:
    read_yaml(text)
    for whole in (text, f"---\nname: x\n{text}\n---\n{text}"):
        try:
            entry = from_markdown(whole).entry
        except ManualFileError:
            continue
        assert all(fault.remedy for fault in faults(entry, CODES))
