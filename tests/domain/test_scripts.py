"""Words that a planner gives for customers, whatever he writes around them."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.manuals import entry_template, inquiry_types
from support.noted import KST

from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Field
from bridge.domain.reading import read_note

POSTED = datetime(2026, 11, 24, 10, 0, tzinfo=KST)
OPENS = "12/10(목) 10시에 심야 배달 접수를 오픈합니다. 배달비는 3,000원입니다."


def scripts(note: str) -> list[str]:
    return [
        fact.text
        for launch in read_note(note, posted_at=POSTED).launches
        for fact in launch.facts
        if fact.field is Field.SCRIPT
    ]


def drafted(note: str) -> list[Entry]:
    reading = read_note(note, posted_at=POSTED)
    return [
        draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
        for launch in reading.launches
    ]


@pytest.mark.parametrize(
    "said",
    [
        ' "더 신선하게 준비하고자 시간을 조정합니다".',
        '\n- "더 신선하게 준비하고자 시간을 조정합니다"',
        '\n💬 "더 신선하게 준비하고자 시간을 조정합니다"',
        ' 기사님이 모자라서 그런 건데 "더 신선하게 준비하고자 시간을 조정합니다" 꼭 붙여 주세요.',
        ' 상담 시 "더 신선하게 준비하고자 시간을 조정합니다" 먼저 고지',
    ],
)
def test_a_sentence_to_customers_in_quotation_marks_is_dictated_whatever_leads_to_it(said: str) -> None:
    assert scripts(OPENS + said) == ["더 신선하게 준비하고자 시간을 조정합니다"]


@pytest.mark.parametrize(
    "shown",
    [
        '주문하면 "접수가 완료되었습니다" 문구가 뜹니다.',
        '"접수가 완료되었습니다" 알림이 먼저 옵니다.',
        '화면에는 "접수가 완료되었습니다"가 남습니다.',
        '"지금 풀어 주세요" → 앱 > 설정에서 바로 바꾸시면 됩니다.',
    ],
)
def test_what_a_screen_shows_or_a_customer_asks_is_not_dictated(shown: str) -> None:
    assert not scripts(f"{OPENS} {shown}")


@pytest.mark.parametrize(
    "told",
    [
        '공식 사유는 "안전한 운행을 위해"입니다.',
        '기사님이 모자란 거지만 밖에는 "안전한 운행을 위해"로만요.',
        '기사님이 모자란 건데 고객께는 "안전한 운행을 위해"로만 말씀 부탁드립니다.',
        '왜 늦게 여냐고 하시면 "안전한 운행을 위해"라고 답해 주세요.',
    ],
)
def test_a_reason_in_a_few_words_is_what_whoever_asks_why_is_told(told: str) -> None:
    note = f"심야 배달 이용료가 12/10(목)부터 3,000원에서 3,500원으로 인상됩니다. {told}"
    assert scripts(note) == ["안전한 운행을 위해"]
    (entry,) = drafted(note)
    answers = [inquiry.say for inquiry in entry.inquiries if inquiry.type == "F1"]
    assert answers == ["안전한 운행을 위한 것입니다."]
    assert "안전한 운행을 위해" not in [piece.text for piece in entry.pieces if piece.part is Part.SCRIPT]


def test_words_to_say_stand_in_the_manual_where_all_around_them_is_held_back() -> None:
    note = (
        f"{OPENS} 같은 기기에서 3번 넘으면 어뷰징으로 막는데 기준은 알려주지 마시고 "
        '"이용약관에 따라 이용이 제한되었습니다"로만 부탁해요.'
    )
    (entry,) = drafted(note)
    assert "이용약관에 따라 이용이 제한되었습니다" in [
        piece.text for piece in entry.pieces if piece.part is Part.SCRIPT
    ]
    assert not any("3번" in piece.text for piece in entry.pieces)


def test_dictated_words_keep_the_first_of_them() -> None:
    assert scripts(f'{OPENS} 연장 여부는 "현재 정해진 계획이 없습니다"라고만 안내해 주세요.') == [
        "현재 정해진 계획이 없습니다"
    ]


def test_english_words_to_say_are_read_beside_what_is_held_back() -> None:
    note = (
        "Night Delivery opens on Dec 10 (Thu), 10am. The fee is 3,000 won. "
        'Script: "The fee was shown on the order page." Two partners threatened to leave unless we did this.'
    )
    assert [words.rstrip(".") for words in scripts(note)] == ["The fee was shown on the order page"]
