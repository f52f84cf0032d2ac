"""Orders that planners only jot down: whom to send on to without a verb, what must be told, and what stands behind a secret."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as

from bridge.domain.drafting.ordering import gives_order
from bridge.domain.drafting.short_orders import bans_what_precedes
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Field
from bridge.domain.reading import read_note
from bridge.domain.reading.no_secret import routes

DAY = datetime(2027, 3, 8, tzinfo=KST)


def _entry(line: str, *facts: tuple[Field, str], held: str = "") -> Entry:
    note = f"포근 담요 대여 3/8(월) 오픈\n- 대상: 전 회원\n- {line}"
    return drafted_as(note, "3/8(월)", DAY, list(facts), name="포근 담요 대여", held=[held] if held else [])


def _told(entry: Entry, *parts: Part) -> str:
    return " ".join(piece.text for piece in entry.pieces if piece.part in parts)


def _to_customers(entry: Entry) -> str:
    parts = (Part.TARGET, Part.HOW_TO, Part.PRICE, Part.POLICY, Part.LIMITS, Part.PLATFORM, Part.NEW_RULE)
    return " ".join([_told(entry, *parts), *(inquiry.say for inquiry in entry.inquiries)])


@pytest.mark.parametrize(
    "text",
    [
        "단체 예약은 영업팀 한과장",
        "법인 문의는 기업지원팀으로",
        "환불 요구 세게 들어오면 지점 말고 본사 고객케어 02-000-1234로",
        "사용법 알려 달라는 어르신은 지점 디지털도우미로",
        "추가 색상은 알아보는 중 → '정해진 것 없음'",
        "요금이 그대로냐 → 연말까지 그대로라고 분명히",
        "연장된다는 소리 노노",
        "몇 개라고 단정하지 말고 '소량 준비'",
    ],
)
def test_an_order_without_a_verb_is_one(text: str) -> None:
    assert gives_order(text)


@pytest.mark.parametrize(
    "text",
    [
        "분실 신고는 고객센터로",
        "환불은 구매하신 매장에서",
        "예약은 앱으로",
        "배송 문의는 앱 1:1 문의로",
        "요금은 3,000원 → 4,000원",
    ],
)
def test_where_customers_go_themselves_is_none(text: str) -> None:
    assert not gives_order(text)
    assert not routes(text)


def test_what_must_be_told_is_told_with_the_sentence_before_it_and_stays_the_customers() -> None:
    line = "연체하면 하루 1,000원이 보증금에서 빠져요. 꼭 말씀드려주세요"
    entry = _entry(line, (Field.POLICY, "연체하면 하루 1,000원이 보증금에서 빠져요"))
    assert "연체하면 하루 1,000원" in _told(entry, Part.HANDLING)
    assert "연체하면 하루 1,000원" in _to_customers(entry)


def test_what_a_ban_only_points_at_reaches_no_customer() -> None:
    line = "보풀 검사에서 떨어진 거 — 절대 말 X"
    assert bans_what_precedes(line)
    assert not bans_what_precedes("반납하면 바로 환불, 이유는 말 X")
    entry = _entry(line, (Field.POLICY, "보풀 검사에서 떨어진 거"))
    assert "떨어진" not in _to_customers(entry)


def test_an_order_behind_a_secret_is_told_without_it() -> None:
    line = "한 장 원가 1.9만이라 깎아달라 하시면 안 된다고만"
    entry = _entry(line, (Field.HANDLING, "깎아달라 하시면 안 된다고만"), held="한 장 원가 1.9만이라")
    assert "깎아달라 하시면 안 된다고만" in _told(entry, Part.HANDLING)
    assert "원가" not in _told(entry, Part.HANDLING)


def test_an_order_that_breaks_off_at_a_secret_is_not_told() -> None:
    line = "어제 안내문 보고 9,000원이라 항의하시면 사과드리고 8,000원이 맞다고만"
    facts = [(Field.HANDLING, "어제 안내문 보고"), (Field.HANDLING, "항의하시면 사과드리고 8,000원이 맞다고만")]
    told = _told(_entry(line, *facts, held="9,000원이라"), Part.HANDLING)
    assert "항의하시면 사과드리고 8,000원이 맞다고만" in told
    assert "안내문 보고" not in told


def test_what_is_said_instead_is_what_who_asks_why_is_told() -> None:
    entry = _entry(
        "창고 쪽이랑 틀어진 얘기는 하지 말아주세요. '물류 사정' 으로.",
        held="창고 쪽이랑 틀어진 얘기는 하지 말아주세요.",
    )
    assert "이유를 물으시면 ‘물류 사정’까지만" in _told(entry, Part.AVOID)
    assert "틀어진" not in " ".join(piece.text for piece in entry.pieces)


def test_sending_on_is_no_secret_for_a_word_in_a_teams_name() -> None:
    note = "[오픈] 포근 담요 대여 3/8(월)\n- 대상: 전 회원\n- 해지 문의는 그대로 리텐션팀으로\n- 리텐션 목표 12%"
    held = [part.text for part in read_note(note, posted_at=DAY).held]
    assert not any("해지 문의" in text for text in held)
    assert any("목표 12%" in text for text in held)
