"""Who asks for one case of an answer hears that case first."""

from __future__ import annotations

import pytest

from bridge.domain.entries import Case, Inquiry
from bridge.domain.search.cases import case_meant, led_by
from bridge.store.morphemes import analyse

NAME = "생활요금 자동납부"
REFUND = Inquiry(
    "C2",
    ("자동납부로 나간 요금을 취소하고 환불받고 싶어요.", "해지하면 환불되나요?"),
    "납부된 요금은 해당 기관에 환불을 요청하셔야 합니다.",
    "안녕하세요, 고객님. 납부된 요금은 해당 기관에 환불을 요청하셔야 합니다.",
    confirmed=True,
    cases=(
        Case("해지를 물으시면", "납부일 하루 전까지 해지하실 수 있습니다."),
        Case("중복으로 납부됐다고 하시면", "확인해 드리겠습니다."),
    ),
    quotes=("해지는 납부일 하루 전까지",),
)


@pytest.mark.parametrize(
    ("query", "case"),
    [
        ("자동납부해지", 0),
        ("wkehdskqqn gowl", 0),
        ("자동납부 중복 인출", 1),
        ("자동납부 환불", None),
        ("해지하면 환불되나요", None),
        ("생활요금 자동납부", None),
        ("ㅈㄷㄴㅂ", None),
        ("어떻게 해요", None),
    ],
)
def test_a_case_leads_where_it_says_more_of_what_is_asked_than_the_question_does(query: str, case: int | None) -> None:
    assert case_meant(query, NAME, REFUND, analyse) == (None if case is None else REFUND.cases[case])


def test_what_leads_is_said_and_pasted_word_for_word_and_the_other_cases_stay() -> None:
    led = led_by(REFUND.cases[0], REFUND)
    assert led.say == led.paste == "납부일 하루 전까지 해지하실 수 있습니다."
    assert led.cases == REFUND.cases[1:]
