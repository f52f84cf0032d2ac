"""A planner's note becomes kind, launch, moment and facts, and what is internal is held back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain.notes import Field, Kind, Precision
from bridge.domain.reading import plain, read_note

KST = timezone(timedelta(hours=9))
POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=KST)

NOTE = """*[신규] 바로 반품* 오픈 안내드립니다
• 일시: 12/8(화) 오전 10시
• 대상: 멤버십 회원
• 방법: 주문내역 &gt; 바로 반품 선택
• 수수료: 3,000원
--- 아래는 내부 공유용 ---
• 회수 업체 계약 단가는 건당 2,150원
"""


def test_reads_a_headed_notice_whole():
    reading = read_note(NOTE, posted_at=POSTED)
    (launch,) = reading.launches
    assert reading.kind is Kind.LAUNCH
    assert launch.name == "바로 반품"
    assert launch.moment.at == datetime(2026, 12, 8, 10, 0, tzinfo=KST)
    assert launch.moment.precision is Precision.MINUTE
    facts = {fact.field: plain(fact.text) for fact in launch.facts}
    assert facts[Field.TARGET] == "멤버십 회원"
    assert facts[Field.HOW_TO] == "주문내역 > 바로 반품 선택"
    assert facts[Field.PRICE] == "3,000원"


def test_what_stands_below_the_line_is_held_back_and_is_no_fact():
    reading = read_note(NOTE, posted_at=POSTED)
    assert any("2,150원" in part.text for part in reading.held)
    assert not any("2,150" in fact.text for launch in reading.launches for fact in launch.facts)


def test_every_span_is_where_its_text_stands():
    reading = read_note(NOTE, posted_at=POSTED)
    for launch in reading.launches:
        for fact in launch.facts:
            assert NOTE[fact.span.start : fact.span.end] == fact.text
        assert NOTE[launch.moment.span.start : launch.moment.span.end] == launch.moment.text
    for part in reading.held:
        assert NOTE[part.span.start : part.span.end] == part.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("12/8 오픈 예정이던 바로 반품, 12/15(화)로 연기됐습니다", Kind.CHANGE),
        ("바로 반품 오픈은 취소됐어요. 배너도 내려주세요", Kind.CANCEL),
        ("바로 반품 수수료 정정합니다. 3,000원 아니고 2,500원입니다", Kind.CORRECTION),
        ("회의실 예약했어요. 내일 2시 3층에서 봐요", Kind.OTHER),
        ("바로 반품 언제 오픈하나요?", Kind.OTHER),
    ],
)
def test_tells_what_a_message_does(text, kind):
    assert read_note(text, posted_at=POSTED).kind is kind


def test_refuses_a_moment_of_writing_without_a_zone():
    with pytest.raises(ValueError, match="time zone"):
        read_note("내일 오픈", posted_at=datetime(2026, 11, 18))  # noqa: DTZ001


def test_says_which_words_led_to_what():
    rules = {evidence.rule: evidence.text for evidence in read_note(NOTE, posted_at=POSTED).evidence}
    assert rules["opening"] == "12/8(화) 오전 10시"
    assert rules["name_bold"] == "바로 반품"
    assert "오픈" in rules["strong_open"]
