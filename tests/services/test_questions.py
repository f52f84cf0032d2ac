"""A question crosses to whoever knows and the reply comes back: masked, without names, and not to be said before approval."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from support.blocks import buttons, check_message, everything
from support.bot import make_bot
from support.floor import (
    AGENT,
    APPROVER,
    LEAD,
    NOW,
    OUTSIDER,
    PLANNER,
    REFUND,
    SECOND,
    SECRET,
    STRANGER,
    Floor,
    furnish,
)

from bridge.domain.entries import SourceKind
from bridge.domain.entry_json import from_json
from bridge.domain.people import Actor
from bridge.errors import NotAllowedError, NotFoundError, OutdatedError, QuestionEmptyError, QuestionTooLongError
from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services import answers, questions, reply_proposals, review
from bridge.services.chat import Message
from bridge.services.playbook import Playbook, load_playbook
from bridge.services.questions import Asked
from bridge.slack.outgoing import all_renderers
from bridge.slack.views.review import review_card
from bridge.store import claims, directory
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import AnswerRow, AskerRow, BridgeRow, EntryRow, LaunchRow, OutboxRow, QuestionRow, RevisionRow

KO = load_messages("ko")
PLAYBOOK = load_playbook(Path(resource("manuals")))
PACE = claims.Pace(gap=timedelta(0))
THREAD = "1763900000.000100"
FOREIGN = "해외카드도 되나요?"


@pytest.fixture(scope="module")
def playbook() -> Playbook:
    return PLAYBOOK


@pytest.fixture
def floor(database: Database) -> Floor:
    return furnish(database)


def ask(
    database: Database, floor: Floor, text: str = FOREIGN, *, by: Actor = AGENT, entry: bool = True, first: bool = False
) -> Asked:
    with database.write(floor.client) as session:
        return questions.ask(
            session,
            floor.bridge,
            text,
            entry_id=floor.entry if entry else None,
            customer_first=first,
            by=by,
            now=NOW,
        )


def say(
    database: Database, floor: Floor, text: str, playbook: Playbook, *, by: Actor = PLANNER, ts: str = "1.1"
) -> bool:
    with database.write(floor.client) as session:
        bound = directory.channel(session, floor.planning)
        assert bound is not None
        return questions.answer_from_thread(session, bound, THREAD, ts, text, by=by, playbook=playbook, now=NOW)


def sent(database: Database, floor: Floor) -> dict[str, list[tuple[claims.Claim, Message | None]]]:
    """Claim everything that waits and render it as the worker would."""
    found: dict[str, list[tuple[claims.Claim, Message | None]]] = {}
    number = 0
    while True:
        with database.write(EVERYONE) as session:
            taken = claims.claim(
                session,
                owner="t",
                now=NOW + timedelta(minutes=1),
                real_now=NOW,
                lease=timedelta(seconds=9),
                limit=50,
                pace=PACE,
            )
        if not taken:
            return found
        for claimed in taken:
            with database.read(claimed.client_id) as session:
                message = all_renderers(PLAYBOOK)[claimed.kind](session, claimed, KO)
            if message is not None:
                check_message(message)
            found.setdefault(claimed.kind, []).append((claimed, message))
            number += 1
            with database.write(claimed.client_id) as session:
                claims.settle_sent(session, claimed, channel=claimed.target, ts=f"1764000001.{number:06}", now=NOW)


def shown(database: Database, floor: Floor, kind: str) -> str:
    return "\n".join(everything(message) for _, message in sent(database, floor).get(kind, []) if message)


def test_the_question_reaches_the_planners_thread_and_names_no_agent(database: Database, floor: Floor) -> None:
    asked = ask(database, floor, f"{FOREIGN} 010-1234-5678 고객님이세요", first=True)
    ((claimed, message),) = sent(database, floor)["question"]
    assert (claimed.target, claimed.thread_ts, claimed.method) == (floor.planning, THREAD, "post")
    assert message is not None
    text = everything(message)
    assert "다온센터에서 본사 확인을 요청했어요." in text
    assert f"{FOREIGN} [전화번호] 고객님이세요" in text
    assert "고객이 먼저 물어본 경우 1건" in text
    assert f"<@{PLANNER.user_id}>" in text
    for secret in ("상담 최", AGENT.user_id, "010-1234"):
        assert secret not in text
    assert list(buttons(message)) == ["questions_reply"]
    assert not asked.repeated
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).first_question_at == NOW


def test_what_was_masked_is_no_part_of_the_inquiry_that_a_reply_proposes() -> None:
    asked = "묶음배송도 되나요? [전화번호] [이름] 고객님"
    entry = reply_proposals.with_reply(REFUND, asked, "네, 됩니다.", answer_id=1, playbook=PLAYBOOK)
    assert entry.inquiries[-1].questions == ("묶음배송도 되나요?",)


def test_only_a_customers_question_stamps_the_launch(database: Database, floor: Floor) -> None:
    ask(database, floor)
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).first_question_at is None


def test_the_same_question_is_one_with_two_askers(database: Database, floor: Floor) -> None:
    first = ask(database, floor)
    sent(database, floor)
    again = ask(database, floor, "혹시 해외 카드도 되나요", by=SECOND)
    assert (again.question_id, again.repeated) == (first.question_id, True)
    ask(database, floor, by=SECOND)
    ((claimed, message),) = sent(database, floor)["question"]
    assert claimed.method == "update"
    assert message is not None
    assert "기다리는 상담사 2명" in everything(message)
    assert not ask(database, floor, "체크카드도 되나요?").repeated
    assert not ask(database, floor, entry=False).repeated


def test_what_to_say_meanwhile_and_by_when(database: Database, floor: Floor) -> None:
    asked = ask(database, floor, "접수한 환불을 취소할 수 있나요?")
    assert asked.meanwhile == "확인 후 안내드리겠습니다."
    assert asked.reply_by is None
    with database.write(floor.client) as session:
        session.get_one(BridgeRow, floor.bridge).policy = {"answer_within": 120}
    # NOW is 10:00 on a Tuesday in Seoul.
    assert ask(database, floor).reply_by == NOW + timedelta(hours=2)


@pytest.mark.parametrize("by", [PLANNER, APPROVER, OUTSIDER, STRANGER])
def test_only_the_center_asks(database: Database, floor: Floor, by: Actor) -> None:
    with pytest.raises(NotAllowedError):
        ask(database, floor, by=by)


@pytest.mark.parametrize(("text", "error"), [("", QuestionEmptyError), (" \n?! ", QuestionEmptyError), ("가" * 1001, QuestionTooLongError)])  # fmt: skip
def test_what_is_no_question_is_refused_in_words(
    database: Database, floor: Floor, text: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        ask(database, floor, text)
    assert sent(database, floor) == {}


def test_another_clients_entry_cannot_be_asked_about(database: Database, floor: Floor) -> None:
    theirs = furnish(database, name="새벽")
    with database.write(floor.client) as session, pytest.raises(NotFoundError):
        questions.ask(session, floor.bridge, FOREIGN, entry_id=theirs.entry, customer_first=False, by=AGENT, now=NOW)


def test_the_reply_reaches_every_asker_to_be_known_and_the_approver_as_a_proposal(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    ask(database, floor)
    ask(database, floor, by=LEAD)
    sent(database, floor)
    assert say(database, floor, "네, 해외카드도 됩니다.", playbook)
    done = sent(database, floor)
    assert [(claimed.method, claimed.target) for claimed, _ in done["answer"]] == [
        ("dm", AGENT.user_id),
        ("dm", LEAD.user_id),
    ]
    for _, message in done["answer"]:
        assert message is not None
        text = everything(message)
        assert "네, 해외카드도 됩니다." in text
        assert "승인 전이에요. 알고만 계세요." in text
        assert PLANNER.user_id not in text
    assert [claimed.method for claimed, _ in done["question"]] == ["update"]
    (receipt,) = done["answer_receipt"]
    assert receipt[1] is not None
    assert "상담사 2명에게" in everything(receipt[1])
    with database.read(floor.client) as session:
        proposed = session.scalars(select(RevisionRow).where(RevisionRow.origin == "answer")).one()
        entry = session.get_one(EntryRow, floor.entry)
        assert (proposed.state, entry.approved_revision_id) == ("in_review", floor.revision)
        inquiry = from_json(proposed.body).inquiries[3]
    assert inquiry.questions[0] == FOREIGN
    assert inquiry.confirmed
    assert inquiry.say.endswith("됩니다.")
    assert [source.kind for source in inquiry.sources] == [SourceKind.ANSWER]
    assert len(from_json(proposed.body).inquiries) == len(REFUND.inquiries)


def test_internal_parts_do_not_cross(database: Database, floor: Floor, playbook: Playbook) -> None:
    ask(database, floor)
    sent(database, floor)
    assert say(database, floor, "네 해외카드도 됩니다.\n(내부) 첫 주는 일 3천만원까지만 처리해요.", playbook)
    done = sent(database, floor)
    ((_, message),) = done["answer"]
    assert message is not None
    assert "네 해외카드도 됩니다." in everything(message)
    assert "3천만원" not in everything(message)
    ((_, receipt),) = done["answer_receipt"]
    assert receipt is not None
    assert "빼고 보냈어요" in everything(receipt)
    with database.read(floor.client) as session:
        proposed = session.scalars(select(RevisionRow).where(RevisionRow.origin == "answer")).one()
        (left_out,) = [part for part in review.load(session, proposed.id).held if part.reason == "reply"]
    (made,) = [inquiry for inquiry in from_json(proposed.body).inquiries if FOREIGN in inquiry.questions]
    assert "3천만원" in left_out.text
    assert "3천만원" not in str(made)


def test_what_the_note_held_back_is_held_back_unmarked_too(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    ask(database, floor, "환불 한도가 있나요?")
    sent(database, floor)
    assert say(database, floor, f"네 {SECRET}이에요", playbook)
    done = sent(database, floor)
    assert "answer" not in done
    ((_, receipt),) = done["answer_receipt"]
    assert receipt is not None
    assert "센터로 보내지 않았어요" in everything(receipt)
    with database.read(floor.client) as session:
        assert session.scalars(select(QuestionRow.state)).all() == ["open"]
        assert session.scalars(select(RevisionRow).where(RevisionRow.origin == "answer")).all() == []


def test_talk_among_planners_stays_inside_until_its_author_says_otherwise(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    asked = ask(database, floor)
    sent(database, floor)
    assert say(database, floor, "1월부터 지원 예정입니다", playbook)
    done = sent(database, floor)
    assert "answer" not in done
    ((_, check),) = done["answer_check"]
    assert check is not None
    bridge_id, answer_id, question_id = map(int, buttons(check)["questions_carry_0"].split(":"))
    assert (bridge_id, question_id) == (floor.bridge, asked.question_id)
    for by in (AGENT, OUTSIDER, STRANGER):
        with database.write(floor.client) as session, pytest.raises(NotAllowedError):
            answers.carry(session, answer_id, question_id, by=by, playbook=playbook, now=NOW)
    with database.write(floor.client) as session:
        answers.carry(session, answer_id, question_id, by=APPROVER, playbook=playbook, now=NOW)
    assert "1월부터 지원 예정입니다" in shown(database, floor, "answer")
    with database.write(floor.client) as session, pytest.raises(OutdatedError):
        answers.carry(session, answer_id, question_id, by=PLANNER, playbook=playbook, now=NOW)


def test_with_several_open_questions_the_author_says_which(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    ask(database, floor)
    second = ask(database, floor, "쿠폰은 돌려받나요?", by=SECOND)
    sent(database, floor)
    assert say(database, floor, "네 됩니다", playbook)
    ((_, check),) = sent(database, floor)["answer_check"]
    assert check is not None
    choices = buttons(check)
    assert len(choices) == 2
    _, answer_id, question_id = map(int, choices["questions_carry_1"].split(":"))
    assert question_id == second.question_id
    with database.write(floor.client) as session:
        answers.carry(session, answer_id, question_id, by=PLANNER, playbook=playbook, now=NOW)
    done = sent(database, floor)
    assert [claimed.target for claimed, _ in done["answer"]] == [SECOND.user_id]


@pytest.mark.parametrize("text", ["넵", "확인해 볼게요", "어떤 카드요?", "오픈됐어요", "<@U0BOT> 해외카드"])
def test_what_is_no_reply_is_left_alone(database: Database, floor: Floor, playbook: Playbook, text: str) -> None:
    make_bot(database)
    ask(database, floor)
    assert not say(database, floor, text, playbook)
    with database.read(floor.client) as session:
        assert session.scalars(select(AnswerRow)).all() == []


@pytest.mark.parametrize("by", [AGENT, LEAD, OUTSIDER, STRANGER])
def test_who_may_not_answer_is_not_heard(database: Database, floor: Floor, playbook: Playbook, by: Actor) -> None:
    asked = ask(database, floor)
    assert not say(database, floor, "네 해외카드 됩니다", playbook, by=by)
    with database.write(floor.client) as session, pytest.raises(NotAllowedError):
        questions.answer(session, asked.question_id, "네", ts="x", by=by, playbook=playbook, now=NOW)


def test_the_same_message_is_taken_once(database: Database, floor: Floor, playbook: Playbook) -> None:
    asked = ask(database, floor)
    with database.write(floor.client) as session:
        arguments = {"ts": "9.9", "by": PLANNER, "playbook": playbook, "now": NOW}
        assert questions.answer(session, asked.question_id, "네 됩니다", **arguments) is not None
        assert questions.answer(session, asked.question_id, "네 됩니다", **arguments) is None
    assert len(sent(database, floor)["answer"]) == 1


def test_who_asks_after_the_reply_gets_it(database: Database, floor: Floor, playbook: Playbook) -> None:
    ask(database, floor)
    say(database, floor, "네 해외카드도 됩니다", playbook)
    sent(database, floor)
    asked = ask(database, floor, by=SECOND)
    assert asked.answered
    ((claimed, message),) = sent(database, floor)["answer"]
    assert claimed.target == SECOND.user_id
    assert message is not None


def test_once_approved_the_reply_says_so(database: Database, floor: Floor, playbook: Playbook) -> None:
    ask(database, floor)
    say(database, floor, "네 해외카드도 됩니다", playbook)
    with database.write(floor.client) as session:
        proposed = session.scalars(select(RevisionRow).where(RevisionRow.origin == "answer")).one()
        proposed.state, proposed.decided_at = "approved", NOW
    text = shown(database, floor, "answer")
    assert "승인된 내용이에요" in text
    assert "알고만" not in text


def test_a_rejected_or_overtaken_proposal_approves_nothing(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    for state in ("rejected", "superseded"):
        ask(database, floor, f"{FOREIGN} {state}")
        say(database, floor, "네 해외카드도 됩니다", playbook, ts=state)
        with database.write(floor.client) as session:
            proposed = session.scalars(select(RevisionRow).order_by(RevisionRow.id.desc())).first()
            assert proposed is not None
            proposed.state = state
            proposed.decided_at = NOW if state == "rejected" else None
        assert "알고만 계세요" in shown(database, floor, "answer")


def test_a_question_about_no_entry_goes_to_the_planning_channel_and_becomes_one(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    asked = ask(database, floor, "주차 할인도 되나요?", entry=False)
    ((claimed, _),) = sent(database, floor)["question"]
    assert (claimed.target, claimed.thread_ts) == (floor.planning, None)
    with database.write(floor.client) as session:
        row = session.get_one(OutboxRow, claimed.id)
        bound = directory.channel(session, floor.planning)
        assert bound is not None
        assert row.slack_ts is not None
        assert questions.answer_from_thread(
            session, bound, row.slack_ts, "2.2", "네 주차 할인 됩니다", by=PLANNER, playbook=playbook, now=NOW
        )
    done = sent(database, floor)
    ((receipt, _),) = done["answer_receipt"]
    assert receipt.under_id == claimed.id
    with database.read(floor.client) as session:
        question = session.get_one(QuestionRow, asked.question_id)
        entry = session.get_one(EntryRow, question.entry_id)
        assert (entry.title, entry.approved_revision_id, entry.launch_id) == ("주차 할인도 되나요?", None, None)


def test_a_question_about_no_manual_is_the_same_after_its_reply(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    first = ask(database, floor, "제휴 카드 연회비는 얼마예요?", entry=False)
    with database.write(floor.client) as session:
        answers.answer(session, first.question_id, "1만 5천원입니다.", ts="1.1", by=PLANNER, playbook=playbook, now=NOW)
    sent(database, floor)
    again = ask(database, floor, "제휴 카드 연회비 얼마인가요?", entry=False, by=LEAD)
    assert (again.question_id, again.repeated, again.answered) == (first.question_id, True, True)
    done = sent(database, floor)
    assert [claimed.target for claimed, _ in done["answer"]] == [LEAD.user_id]
    other = ask(database, floor, "제휴 카드 연회비 얼마인가요?")  # about a manual: another question
    assert other.question_id != first.question_id


def test_a_reply_that_speaks_of_money_is_among_what_to_look_at(
    database: Database, floor: Floor, playbook: Playbook
) -> None:
    for text, reply in (("연회비는 얼마예요?", "1만 5천원입니다."), ("어디서 신청해요?", "앱 홈에서 신청합니다.")):
        asked = ask(database, floor, text, entry=False)
        with database.write(floor.client) as session:
            answers.answer(session, asked.question_id, reply, ts="1.1", by=PLANNER, playbook=playbook, now=NOW)
            revision_id = session.scalars(select(AnswerRow.revision_id).order_by(AnswerRow.id.desc())).first()
            assert revision_id is not None
            view = review.load(session, revision_id)
        shown = everything(review_card(view, KO))
        assert ("센터 질문에 한 회신: 1만 5천원입니다." in shown) is ("연회비" in text)
        assert ("금액이나 환불 이야기가 없어요" in shown) is ("연회비" not in text)


def test_marks_and_peoples_ids_do_not_cross(database: Database, floor: Floor, playbook: Playbook) -> None:
    ask(database, floor)
    say(database, floor, "네 *해외카드*도 됩니다 <@U0COLLEAGUE> 님 확인 &amp; 공유", playbook)
    text = shown(database, floor, "answer")
    assert "U0COLLEAGUE" not in text
    assert "해외카드도 됩니다" in text


def test_askers_are_kept_once(database: Database, floor: Floor) -> None:
    for _ in range(3):
        ask(database, floor)
    with database.read(floor.client) as session:
        assert len(session.scalars(select(AskerRow)).all()) == 1
