"""Until a person says that it happened nothing is told first, in words that fit what comes: an opening, a change, an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from support.blocks import everything
from support.floor import REFUND
from support.manuals import entry_template, inquiry_types

from bridge.domain.coming import Coming, what_comes
from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Moment, Precision, Visibility
from bridge.domain.reading import read_note
from bridge.domain.states import LaunchState
from bridge.messages import load_messages
from bridge.slack.views.headsup import center_headsup
from bridge.slack.views.when import say_in_full

SEOUL = ZoneInfo("Asia/Seoul")
NOTED = datetime(2026, 11, 24, 10, tzinfo=SEOUL)


def drafted(note: str) -> Entry:
    reading = read_note(note, posted_at=NOTED)
    types, template = inquiry_types(), entry_template()
    return draft_entry(reading.launches[0], reading=reading, types=types, template=template, note=note)


@pytest.mark.parametrize(
    ("note", "comes", "said"),
    [
        ("12/1(화) 오전 10시에 간편환불이 오픈됩니다.", Coming.OPENS, "아직 오픈 전이에요"),
        (
            "[공지] 배송지 변경 기능 오픈\n12/1(화) 오전 10시에 배송지 변경 기능이 오픈됩니다.",
            Coming.OPENS,
            "아직 오픈 전이에요",
        ),
        (
            "[공지] 송금 수수료 인상 안내\n- 시행일: 12/1(화)\n- 건당 500원 → 700원",
            Coming.CHANGES,
            "아직 시행 전이에요",
        ),
        ("[공지] 알뜰배송 서비스 종료 안내\n- 종료일: 12/1(화)", Coming.ENDS, "아직 종료 전이에요"),
    ],
)
def test_the_embargo_speaks_of_what_comes(note: str, comes: Coming, said: str) -> None:
    entry = drafted(note)
    assert what_comes(entry) is comes
    text = everything(center_headsup(entry, LaunchState.ANNOUNCED, SEOUL, load_messages("ko")))
    assert said in text
    (sayable,) = (p.text for p in entry.pieces if p.part is Part.EMBARGO and p.visibility is Visibility.CUSTOMER)
    assert ("준비하고 있으며" in sayable) == (comes is Coming.OPENS)


def test_midnight_is_said_as_it_is_said() -> None:
    at = Moment(Precision.MINUTE, datetime(2026, 12, 1, tzinfo=SEOUL))
    assert say_in_full(at, SEOUL, load_messages("ko")) == "12월 1일(화) 0시"
    assert what_comes(replace(REFUND, pieces=(), name="간편환불")) is Coming.OPENS


def test_a_heads_up_of_a_rise_says_what_rises_before_who_keeps_what_he_had() -> None:
    note = """[공지] 송금 수수료 인상 안내
- 시행일: 12/1(화)
- 송금 수수료: 건당 500원 → 700원
- 만 65세 이상 고객은 지금처럼 계속 무료입니다."""
    text = everything(center_headsup(drafted(note), LaunchState.ANNOUNCED, SEOUL, load_messages("ko")))
    assert "700원" in text
    assert text.index("700원") < text.index("65세")
