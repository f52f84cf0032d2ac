"""What an urgent notice would give away of its note, and what the note dictates."""

from __future__ import annotations

import pytest

from bridge.domain.incidents import gives_away, line_for_customers
from bridge.domain.notes import HeldBack, Span
from bridge.domain.reading.broken import says_recovered

SECRET = "원인은 DB 커넥션 풀 고갈로 추정(내부)"
NOTE = f"결제 오류 E501 발생 중입니다. {SECRET}\n고객에게는 {{said}} 안내 부탁드립니다."
HELD = (HeldBack(SECRET, Span(NOTE.index(SECRET), NOTE.index(SECRET) + len(SECRET)), "marked"),)


@pytest.mark.parametrize("text", ["DB 커넥션 풀 고갈", "커넥션 풀이 고갈돼서요", "서버 증설 중입니다", "원인: 디비"])
def test_repeated_or_internal(text: str) -> None:
    assert gives_away(text, NOTE, HELD)


@pytest.mark.parametrize(
    "text",
    [
        "결제 장애가 발생했습니다. 원인을 확인하고 있습니다.",
        "카드 결제 시 E501 오류가 나요",
        "현재 일부 서비스 이용이 원활하지 않아 확인하고 있습니다.",
        "14시 40분부터 정상 결제됩니다. 불편을 드려 죄송합니다.",
    ],
)
def test_what_customers_see_anyway_may_be_said(text: str) -> None:
    assert gives_away(text, NOTE, HELD) == ""


@pytest.mark.parametrize("said", ['"잠시 후 다시 시도해 주세요"라고', "잠시 후 다시 시도해 주세요라고"])
def test_the_dictated_line_is_found(said: str) -> None:
    assert line_for_customers(NOTE.format(said=said), HELD) == "잠시 후 다시 시도해 주세요"


def test_a_held_or_internal_line_is_never_offered() -> None:
    assert line_for_customers("고객 안내: DB 커넥션 풀 고갈입니다", ()) == ""
    held = "고객 안내: 아직 미정입니다"
    assert line_for_customers(held, (HeldBack(held, Span(0, len(held)), "marked"),)) == ""


def test_what_works_again_and_what_will() -> None:
    assert all(
        map(
            says_recovered,
            ("결제 오류 복구됐습니다", "결제 정상화 완료", "로그인 이슈는 해결되었습니다", "정상 이용 가능합니다"),
        )
    )
    assert not any(
        map(says_recovered, ("복구 중입니다", "복구되면 알려드릴게요", "15시 복구 예정", "아직 해결되지 않았습니다"))
    )
