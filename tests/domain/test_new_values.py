"""A change from one value to the next is one fact that names what it is of."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.new_values import whole_steps
from bridge.domain.notes import Field
from bridge.domain.reading import read_note

POSTED = datetime(2026, 11, 24, 9, tzinfo=ZoneInfo("Asia/Seoul"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "[변경] 간편환불 수수료 없음 → 500원으로 변경됩니다. 일정은 동일해요.",
            [(Field.PRICE, "수수료 없음 → 500원으로 변경됩니다")],
        ),
        (
            "[변경] 간편환불 수수료 500원 → 700원으로 변경됩니다.",
            [(Field.PRICE, "수수료 500원 → 700원으로 변경됩니다")],
        ),
        (
            "간편환불 변경 안내\n- 수수료: 없음 → 500원\n- 한도: 30만원 → 20만원\n- 일정 동일",
            [(Field.PRICE, "수수료 없음 → 500원"), (Field.LIMITS, "한도 30만원 → 20만원")],
        ),
    ],
)
def test_what_stood_before_the_arrow_is_part_of_what_changes(text: str, told: list[tuple[Field, str]]) -> None:
    (launch,) = read_note(text, posted_at=POSTED).launches
    found = whole_steps(text, launch.facts)
    assert [(fact.field, fact.text) for fact in found] == told
    assert all(text[fact.span.start : fact.span.end].replace(": ", " ") == fact.text for fact in found)


def test_what_is_no_step_stays_as_it_was_read() -> None:
    text = "[변경] 간편환불은 앱 5.2 이상에서만 됩니다. 접수는 마이 > 주문 > 환불에서 하고, 처리되면 → 알림이 갑니다."
    for launch in read_note(text, posted_at=POSTED).launches:
        assert whole_steps(text, launch.facts) == launch.facts
