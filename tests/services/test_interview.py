"""What a note lacks is asked of its planner: three things at most, and his answers are sources of the next draft."""

from __future__ import annotations

import pytest
from support.blocks import buttons, everything
from support.desk import (
    AGENT,
    AGENTS,
    APPROVER,
    PLANNER,
    PLANS,
    PLAYBOOK,
    REVIEWS,
    STRANGER,
    Desk,
    furnish,
)

from bridge.domain.entries import Entry, Source, SourceKind
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Field
from bridge.domain.people import Actor
from bridge.errors import InvalidInputError, NotAllowedError, NotFoundError
from bridge.services import interview, review
from bridge.services.interview import InterviewView
from bridge.store.database import Database

NOTE = "12/1(화) 오전 10시에 *구독 결제*가 오픈됩니다. 앱에서 결제하시면 돼요."


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database, NOTE)


def view(desk: Desk) -> InterviewView:
    with desk.database.read(desk.client) as session:
        return interview.load(session, desk.launch, PLAYBOOK)


def answer(desk: Desk, key: str, text: str, *, by: Actor = PLANNER) -> bool:
    used = desk.do(interview.answer, desk.launch, key, text, playbook=PLAYBOOK, by=by)
    assert isinstance(used, bool)
    return used


def sources(entry: Entry) -> list[Source]:
    return [source for piece in entry.pieces for source in piece.sources if source.kind is SourceKind.ANSWER]


def test_at_most_three_questions_stand_in_the_planners_thread_with_buttons(desk: Desk) -> None:
    (kept,) = [kept for kept in desk.cards(PLANS) if kept.thread_ts == "1795479300.000100"]
    asked = view(desk).asked
    assert 1 <= len(asked) <= 3
    text = everything(kept.message)
    assert all(item.question.question in text for item in asked)
    assert "CS가 대신 채워 주세요" in text
    assert any(action.startswith("interview_choose") for action in buttons(kept.message))


def test_an_answer_is_a_source_of_the_next_version_in_review(desk: Desk) -> None:
    key = next(item.question.key for item in view(desk).asked if item.question.field is not None)
    assert answer(desk, key, "월 9,900원이고 매달 자동으로 결제돼요")
    row = desk.newest()
    assert (row.number, row.state, row.origin) == (2, "in_review", "answer")
    (source,) = {source.quote for source in sources(from_json(row.body))}
    assert source == "월 9,900원이고 매달 자동으로 결제돼요"
    assert "9,900원" in everything(desk.card("review_card"))
    assert "월 9,900원이고" in everything(*(kept.message for kept in desk.cards(PLANS)))
    assert desk.cards(AGENTS) == []


def test_an_answer_closes_its_question_and_brings_no_fourth(desk: Desk) -> None:
    before = [item.question.key for item in view(desk).asked]
    for key in before:
        answer(desk, key, "미정이에요")
    after = view(desk)
    assert [item.question.key for item in after.asked] == before
    assert not after.open
    with pytest.raises(interview.AnsweredError):
        answer(desk, before[0], "다시 답할게요")


def test_undecided_stays_open_for_the_center(desk: Desk) -> None:
    key = next(item.question.key for item in view(desk).asked if item.question.field is not None)
    before = {point.field for point in from_json(desk.row().body).open_points}
    answer(desk, key, "미정이에요")
    assert {point.field for point in from_json(desk.newest().body).open_points} == before
    assert desk.newest().number == 1


def test_what_nobody_answered_stays_open_when_the_rest_is_left_to_cs(database: Database) -> None:
    desk = furnish(database, "12/1(화) 오전 10시 *펫보험 비교 서비스* 오픈합니다.")
    answer(desk, "target", "전체 고객이에요")
    desk.do(interview.leave_to_cs, desk.launch, by=PLANNER)
    assert {point.field for point in from_json(desk.newest().body).open_points} == {Field.HOW_TO}


def test_from_when_it_holds_answers_only_its_own_question(database: Database) -> None:
    desk = furnish(database, "12/8(화)부터 *정기구독 요금제*가 개편됩니다.")
    answer(desk, "existing", PLAYBOOK.template.ask_existing.choices[0].label)
    answered = {item.question.key: item.answer is not None for item in view(desk).asked}
    assert answered["existing"]
    assert not answered["policy"]
    assert Field.POLICY in {point.field for point in from_json(desk.newest().body).open_points}


def test_an_approvers_edit_survives_a_later_answer(desk: Desk) -> None:
    body = from_json(desk.row().body)
    place = next(index for index, piece in enumerate(body.pieces) if piece.part == "summary")
    desk.do(review.edit, desk.revision, {f"piece-{place}": "구독 결제를 12월 1일 오전 10시에 엽니다."}, by=APPROVER)
    key = next(item.question.key for item in view(desk).asked if item.question.field is not None)
    answer(desk, key, "월 9,900원이고 매달 자동으로 결제돼요")
    newest = from_json(desk.newest().body)
    assert "구독 결제를 12월 1일 오전 10시에 엽니다." in [piece.text for piece in newest.pieces]
    assert sources(newest)


def test_an_internal_answer_is_shown_to_approvers_and_enters_no_draft(desk: Desk) -> None:
    key = next(item.question.key for item in view(desk).asked if item.question.field is not None)
    assert answer(desk, key, "(내부) 마진이 3%라 환불 한도는 일 3천만원으로 잡았어요") is False
    assert desk.newest().number == 1
    assert "3천만원" in everything(desk.card("review_card"))
    assert "3천만원" not in everything(*(kept.message for kept in desk.cards(PLANS)))
    thread = everything(*(kept.message for kept in desk.cards(PLANS)))
    assert "초안에 넣지 않았어요" in thread
    assert "다시 쓰기" in thread
    for item in view(desk).asked:
        if item.answer is None:
            assert answer(desk, item.question.key, item.question.choices[0].label)
    assert "답해 주신 내용을 초안에 넣었어요" not in everything(*(kept.message for kept in desk.cards(PLANS)))
    (asked,) = [item.question for item in view(desk).asked if item.held]
    assert answer(desk, key, asked.choices[0].label)
    assert "3천만원" not in everything(desk.card("review_card"))
    assert "답해 주신 내용을 초안에 넣었어요" in everything(*(kept.message for kept in desk.cards(PLANS)))
    with pytest.raises(interview.AnsweredError):
        answer(desk, key, "또 답해요")
    desk.do(review.approve, desk.newest().id, by=APPROVER)
    assert "3천만원" not in everything(*(kept.message for kept in desk.cards(AGENTS)))


def test_a_missing_date_is_answered_as_a_date(database: Database) -> None:
    desk = furnish(database, "*구독 결제* 오픈 예정입니다. 일정은 미정이에요. 앱에서 결제하시면 돼요.")
    assert "when" in [item.question.key for item in view(desk).asked]
    with pytest.raises(interview.NoDateError):
        answer(desk, "when", "아마 곧이요")
    assert answer(desk, "when", "12/3(목) 오후 2시")
    launch = desk.launch_row()
    assert launch.opens_at is not None
    assert launch.opens_at.isoformat() == "2026-12-03T05:00:00+00:00"
    assert [row.due_at for row in desk.outbox("open_prompt")] == [launch.opens_at]
    assert "12월 3일(목) 오후 2:00" in everything(desk.card("review_card"))


def test_left_to_cs_ends_the_questions_and_tells_the_approver(desk: Desk) -> None:
    desk.do(interview.leave_to_cs, desk.launch, by=PLANNER)
    assert not view(desk).open
    (kept,) = [kept for kept in desk.cards(PLANS) if kept.thread_ts]
    assert buttons(kept.message) == {}
    assert "기획자가 CS에 맡겼어요" in everything(*(kept.message for kept in desk.cards(REVIEWS)))


@pytest.mark.parametrize("who", [AGENT, STRANGER], ids=lambda who: who.user_id)
def test_the_center_does_not_answer_for_the_planner(desk: Desk, who: Actor) -> None:
    key = view(desk).asked[0].question.key
    with pytest.raises(NotAllowedError):
        answer(desk, key, "무료예요", by=who)
    with pytest.raises(NotAllowedError):
        desk.do(interview.leave_to_cs, desk.launch, by=who)


@pytest.mark.parametrize("text", ["", "   ", "가" * 1001])
def test_an_empty_or_endless_answer_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises(InvalidInputError):
        answer(desk, view(desk).asked[0].question.key, text)
    with pytest.raises(NotFoundError):
        answer(desk, "weather", "맑아요")


def test_what_a_planner_types_pings_nobody(desk: Desk) -> None:
    key = next(item.question.key for item in view(desk).asked if item.question.field is not None)
    answer(desk, key, "<!channel> 무료예요 <@U0AGENT> <https://evil.example|여기>")
    for kept in (*desk.cards(PLANS), *desk.cards(REVIEWS)):
        assert "<!channel>" not in str(kept.message)
        assert "<@U0AGENT>" not in str(kept.message)
        assert "|여기>" not in str(kept.message)
