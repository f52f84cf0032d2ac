"""An answer is its own statement with what decides it, said whole; what no customer would hear is said by nobody."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as, told

from bridge.domain.drafting.cutting import sentences
from bridge.domain.drafting.pointing import stands
from bridge.domain.drafting.to_agents import without_remark
from bridge.domain.notes import Field
from bridge.domain.sentences import say_each
from bridge.domain.sentences.sound import sound
from bridge.domain.sentences.what_changes import is_change

DAY = datetime(2027, 3, 8, tzinfo=KST)


def _asked(note: str, question: str, *facts: tuple[Field, str]) -> str:
    entry = drafted_as(note, "3/8(월)", DAY, list(facts), name="포근 담요 대여")
    found = {way: item.say for item in entry.inquiries for way in item.questions}
    found |= {case.when.strip("‘’").split("’")[0]: case.say for item in entry.inquiries for case in item.cases}
    return next((say for asked, say in found.items() if question in asked), "")


def test_an_answer_leaves_out_what_its_line_says_before_it_of_something_else() -> None:
    line = "열흘은 첫 수령일부터 세요. 개봉 안 하셨으면 7일 안에 전액 환불돼요. 한 번이라도 쓰시면 환불은 안 돼요"
    note = f"포근 담요 대여 3/8(월) 오픈\n- {line}"
    said = _asked(note, "환불돼요?", *((Field.POLICY, part) for part in line.split(". ")))
    assert said.startswith("개봉 안 하셨으면 7일 안에 전액 환불됩니다.")
    assert "한 번이라도 쓰시면 환불은 되지 않습니다" in said
    assert "첫 수령일" not in said


@pytest.mark.parametrize("text", ["개봉하신 담요를 반품하시면 환불되지 않습니다.", "대여료는 9,900원입니다."])
def test_a_case_of_two_words_stands_by_itself(text: str) -> None:
    assert stands(text)


@pytest.mark.parametrize("text", ["놓치면 다음 달입니다.", "답이 없으시면 자동으로 환불됩니다.", "이 경우 환불됩니다."])
def test_a_case_in_a_word_leans_on_what_stands_before_it(text: str) -> None:
    assert not stands(text) or text.startswith("답이")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("겨울 담요는 전부 빠졌어요 (이거 분명 물어보실듯..)", "겨울 담요는 전부 빠졌어요"),
        ("보관함은 무료 (요건 좋은 소식ㅎㅎ)", "보관함은 무료"),
        ("하루 3장 (1인 기준)", "하루 3장 (1인 기준)"),
        ("수수료는 없음 (현장 결제 포함)", "수수료는 없음 (현장 결제 포함)"),
    ],
)
def test_what_a_planner_adds_among_colleagues_is_said_by_nobody(text: str, left: str) -> None:
    assert without_remark(text) == left


@pytest.mark.parametrize(
    ("note", "parts"),
    [
        (
            "3/8까지 사시면 쿠폰 2장 드려요, 3/9(화)에 들어가요",
            ["3/8까지 사시면 쿠폰 2장 드려요", "3/9(화)에 들어가요"],
        ),
        ("약정 없음 위약금 없음", ["약정 없음", "위약금 없음"]),
        ("예약은 07:00. 1인 하루 1개", ["예약은 07:00", "1인 하루 1개"]),
        ("필요, 중요한 서류만 받아요", ["필요, 중요한 서류만 받아요"]),
        ("없음 표시된 날은 휴무", ["없음 표시된 날은 휴무"]),
    ],
)
def test_sentences_end_where_their_verbs_do(note: str, parts: list[str]) -> None:
    assert [note[item.span.start : item.span.end] for item in sentences(note)] == parts


@pytest.mark.parametrize(
    ("was", "now"), [("스탬프 15개", "보조 의자"), ("안 열리는 곳", "서쪽 정원"), ("둘째 달부터 자동결제", "꼭 고지")]
)
def test_what_is_had_for_a_count_is_no_change(was: str, now: str) -> None:
    assert not is_change(was, now)


@pytest.mark.parametrize(("was", "now"), [("1인 3장", "1인 5장"), ("3,000원", "무료")])
def test_an_amount_that_turns_into_another_is_one(was: str, now: str) -> None:
    assert is_change(was, now)


@pytest.mark.parametrize(
    "text",
    [
        "하루 예약 오픈 오전 7시.",
        "적립금은 금액이라입니다.",
        "공지에는 ‘2시간’이라고 되어 있습니다.",
        "공지에는 ‘→ 확인 포인트’라고 되어 있습니다.",
        "공지에는 ‘색상 추가?→아직 몰라요’라고 되어 있습니다.",
    ],
)
def test_what_is_no_whole_sentence_or_says_nothing_is_not_said(text: str) -> None:
    assert not sound(text, quoted=text.startswith("공지"))


def test_the_number_of_a_point_is_not_said() -> None:
    assert say_each("①80일 이상 납입 2.0%p", Field.PRICE, topic="우대")[0].text == "우대는 80일 이상 납입 2.0%p입니다."


def test_the_head_of_an_office_s_letter_is_told_to_nobody() -> None:
    note = "담요 대여 3/8(월) 오픈\n1. 관련: 시 복지정책과-4412호(2027. 2. 11.)\n2. 대상: 전 회원\n시행 운영팀-2203 (2027. 2. 18.)"
    facts = [(Field.LIMITS, "시 복지정책과-4412호(2027. 2. 11.)"), (Field.HANDLING, "시행 운영팀-2203 (2027. 2. 18.)")]
    entry = drafted_as(note, "3/8(월)", DAY, facts, name="담요 대여")
    assert "4412" not in told(entry)
    assert "2203" not in " ".join(piece.text for piece in entry.pieces if piece.part.value == "handling")
