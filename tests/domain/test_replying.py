"""Which questions are one, what a planner's reply is, and what of it may cross to the center."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.domain.notes import Field
from bridge.domain.replying import (
    alike,
    fingerprint,
    likely_type,
    may_answer,
    repeats,
    surely_answers,
    without,
)

SECRET = "오픈 첫 주 환불액 한도 일 3천만원, 초과 시 수동 전환"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("해외카드도 되나요?", "해외카드도 되나요"),
        ("해외카드도 되나요?", "혹시 해외 카드도 되나요??"),
        ("부분환불은 언제부터 가능한가요?", "부분 환불은 언제부터 가능해요?"),
        ("간편환불 취소할 수 있나요?", "간편환불 취소할 수 있어요?"),
    ],
)
def test_the_same_question_in_other_words(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("해외카드도 되나요?", "체크카드도 되나요?"),
        ("환불 한도가 3만원인가요?", "환불 한도가 5만원인가요?"),
        ("환불은 언제 되나요?", "환불은 어디서 하나요?"),
        ("", ""),
    ],
)
def test_different_questions_stay_apart(one: str, other: str) -> None:
    assert not alike(one, other)


def test_a_fingerprint_is_of_question_and_entry() -> None:
    assert fingerprint("해외카드도 되나요?", 1) == fingerprint("혹시 해외카드도 되나요", 1)
    assert fingerprint("해외카드도 되나요?", 1) != fingerprint("해외카드도 되나요?", 2)
    assert fingerprint("해외카드도 되나요?", 1) != fingerprint("해외카드도 되나요?", None)


@pytest.mark.parametrize(
    "text",
    [
        "네 됩니다",
        "아니요, 해외카드는 1월부터입니다.",
        "해외 발행 카드는 제외예요",
        "1월부터 지원합니다",
        "네, 확인해 보니 가능합니다",
    ],
)
def test_an_answer(text: str) -> None:
    assert may_answer(text)


@pytest.mark.parametrize(
    "text",
    ["", "넵!", "네 알겠습니다~", "확인해 볼게요", "담당자에게 확인 후 말씀드리겠습니다", "개발팀에 확인 중입니다", "잠시만요", "어떤 카드 말씀이신가요?", "ㅇㅋ"],
)  # fmt: skip
def test_no_answer(text: str) -> None:
    assert not may_answer(text)


def test_chatter_in_the_thread_is_not_surely_an_answer() -> None:
    asked = "해외카드도 되나요?"
    assert surely_answers(asked, "네 됩니다")
    assert surely_answers(asked, "해외카드는 1월부터입니다")
    assert not surely_answers(asked, "배너 이미지 교체했습니다")
    assert not surely_answers(asked, "내일 회의에서 일정 공유합니다")


def test_a_held_sentence_goes_whole_and_the_rest_stays() -> None:
    text = "네 됩니다. 다만 첫 주는 일 3천만원까지만 처리해요. 이후는 5.2 버전에서 제한이 없어요."
    held = repeats(text, [SECRET], "앱 5.2 이상")
    assert without(text, held) == "네 됩니다. 이후는 5.2 버전에서 제한이 없어요."
    assert without(SECRET, repeats(SECRET, [SECRET], "")) == ""


def test_what_is_known_anyway_is_no_secret() -> None:
    assert repeats("1영업일 안에 됩니다", ["1일 한도"], "접수 후 1일 안에") == []


@given(
    st.text(st.sampled_from("가나 .?!\n1"), max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=3),
)
def test_nothing_held_survives(text: str, ranges: list[tuple[int, int]]) -> None:
    marked = "".join("X" if any(a <= i < b for a, b in ranges) and not s.isspace() else s for i, s in enumerate(text))
    assert "X" not in without(marked, ranges)


@given(st.text(st.sampled_from("가나 .?!\n1"), max_size=60))
def test_without_anything_held_nothing_is_lost(text: str) -> None:
    assert without(text, []) == text.strip()


def test_the_likely_type_is_the_one_whose_words_are_used() -> None:
    def kind(code: str, *words: str) -> InquiryType:
        return InquiryType(code, code, (Field.POLICY,), words, 0.5, ("?",), "")

    types = InquiryTypes((kind("A1", "무엇"), kind("C2", "환불", "취소")))
    assert likely_type("환불 취소되나요", types) == "C2"
    assert likely_type("음", types) == "A1"
