"""What stays open when a planner answers some of what he is asked: all that nobody has said."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import Answer, answer_from, draft_entry, interview_questions
from bridge.domain.entries import Entry
from bridge.domain.notes import Field, Visibility
from bridge.domain.reading import read_note

AT = datetime(2026, 11, 24, 9, 15, tzinfo=ZoneInfo("Asia/Seoul"))
BARE = "12/1(화) 오전 10시 *펫보험 비교 서비스* 오픈합니다."
PAID = "12/1(화) 오전 10시에 *구독 결제*가 오픈됩니다. 앱에서 결제하시면 돼요."
REDONE = "12/8(화)부터 *정기구독 요금제*가 개편됩니다."


def drafted(note: str, *answers: Answer) -> Entry:
    reading = read_note(note, posted_at=AT)
    types, template = inquiry_types(), entry_template()
    return draft_entry(reading.launches[0], reading=reading, types=types, template=template, note=note, answers=answers)


def chosen(note: str, **labels: str) -> list[Answer]:
    """What the buttons `labels`, by their questions' keys, answer."""
    asked = interview_questions(read_note(note, posted_at=AT).launches[0], drafted(note), entry_template())
    found = [answer_from(question, labels[question.key], question.key) for question in asked if question.key in labels]
    assert len(found) == len(labels)
    return [answer for answer in found if answer is not None]


def still(note: str, *answers: Answer) -> set[Field]:
    return {point.field for point in drafted(note, *answers).open_points}


def test_an_answer_closes_its_own_question_and_no_other() -> None:
    assert still(BARE) == {Field.TARGET, Field.HOW_TO}
    assert still(BARE, *chosen(BARE, target="전체 고객이에요")) == {Field.HOW_TO}
    assert still(PAID, *chosen(PAID, price="무료예요")) == still(PAID) - {Field.PRICE}


def test_words_of_an_answer_make_no_other_question_less_worth_asking() -> None:
    assert Field.POLICY in still(
        PAID, Answer(Field.TARGET, "검색과 알림을 쓰고 로그인한 고객에게 점검 뒤에 보여요", "1")
    )


def test_from_when_it_holds_for_whom_says_nothing_of_refunds() -> None:
    label = entry_template().ask_existing.choices[0].label
    answers = chosen(REDONE, existing=label)
    assert all(choice.label.endswith("요") for choice in entry_template().ask_existing.choices)
    assert "신규 고객에게만 적용돼요" in [choice.label for choice in entry_template().ask_existing.choices]
    assert Field.POLICY in still(REDONE)
    assert Field.POLICY in still(REDONE, *answers)
    assert answers[0].text in [piece.text for piece in drafted(REDONE, *answers).pieces]


@pytest.mark.parametrize(
    ("said", "open_still"),
    [
        ("결제하고 7일 안에는 전액 환불돼요", False),
        ("담당자가 검토한 뒤 3일 안에 환불돼요", False),
        ("환불은 아직 논의 중이에요", True),
        ("환불 기준은 추후 공지할게요", True),
        ("아직 모르겠어요", True),
    ],
)
def test_an_answer_that_leaves_it_open_closes_nothing(said: str, open_still: bool) -> None:
    assert (Field.POLICY in still(PAID, Answer(Field.POLICY, said, "1"))) is open_still


def test_what_is_paid_for_and_ends_is_open_until_it_is_said_what_becomes_of_it() -> None:
    ends = "12/31(목) *음악 이용권* 판매를 종료합니다."
    assert Field.POLICY in still(ends)
    assert Field.POLICY not in still(ends, Answer(Field.POLICY, "남은 기간만큼 환불해 드려요", "1"))


@pytest.mark.parametrize(
    "said",
    [
        "어드민 권한은 CX팀에 요청 주세요",
        "상담사분들은 CS툴에서 조회하시면 돼요",
        "왜 비싸냐고 물으면 프로모션이라고만 말씀해 주세요",
        "자세한 건 기획팀에 문의 주세요",
        "일단 VIP만 먼저요",
    ],
)
def test_what_an_answer_tells_colleagues_is_for_no_customer(said: str) -> None:
    entry = drafted(PAID, Answer(Field.PRICE, f"월 9,900원이에요. {said}", "1"))
    told = [piece for piece in entry.pieces if any(source.ref == "1" for source in piece.sources)]
    sayable = [piece.text for piece in told if piece.visibility is Visibility.CUSTOMER]
    assert sayable == ["월 9,900원입니다."]
    assert not any("공지에" in piece.text for piece in told)
    assert not any(said[:6] in inquiry.say for inquiry in entry.inquiries)
