"""Asking headquarters by form, by click and by mention, and replying: by those who may (P7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import select
from support.blocks import buttons, check_message, check_modal, everything
from support.floor import (
    AGENT,
    APPROVER,
    LEAD,
    OUTSIDER,
    PLANNER,
    REFUND,
    STRANGER,
    Floor,
    approve,
    furnish,
    join,
    propose,
)
from support.floorbot import FloorBot, floor_bot
from support.slack import click

from bridge.domain.audiences import EVERYBODY
from bridge.domain.people import Actor
from bridge.messages import load_messages
from bridge.services import finding
from bridge.services.chat import Message
from bridge.services.overview import Title
from bridge.slack.views import questions as views
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import AnswerRow, AskerRow, QuestionRow, RevisionRow

REFUSED = "이 작업을 할 권한이 없어요."
GUEST = Actor("T0GUEST", "U0GUEST")
KO = load_messages("ko")


@pytest.fixture
def theirs(local_database: Database) -> Floor:
    return furnish(local_database, name="새벽")


@pytest.fixture
def center(local_database: Database, theirs: Floor) -> Iterator[FloorBot]:
    floor = furnish(local_database)
    join(local_database, floor, GUEST, "agent", "손님 상담", center="다온센터")
    with floor_bot(local_database, floor) as bot:
        yield bot


def entry(center: FloorBot, text: str | None = None) -> str:
    value = f"{center.floor.bridge}:{center.floor.entry}"
    return value if text is None else f"{value}:{text}"


def asked(center: FloorBot) -> list[tuple[str, bool]]:
    with center.bot.database.read(EVERYONE) as session:
        rows = session.execute(
            select(QuestionRow.text, AskerRow.customer_first).join(AskerRow, AskerRow.question_id == QuestionRow.id)
        )
        return [(text, first) for text, first in rows]


def values(text: str, *, first: bool = False, about: str | None = None) -> dict[str, object]:
    chosen = [{"value": "yes"}] if first else []
    choice = {"about": {"about": {"type": "static_select", "selected_option": {"value": about}}}} if about else {}
    return choice | {
        "text": {"text": {"type": "plain_text_input", "value": text}},
        "first": {"first": {"type": "checkboxes", "selected_options": chosen}},
    }


def test_the_form_holds_what_was_looked_up_and_answers_at_once(center: FloorBot) -> None:
    view = center.opens(AGENT, "questions_ask", entry(center, "해외카드"))
    check_modal(view)
    assert view["blocks"][0]["element"]["initial_value"] == "해외카드"
    assert view["blocks"][1]["element"]["initial_option"]["text"]["text"] == "간편환불"
    answer = center.submits(AGENT, view, values("해외카드도 되나요?", first=True))
    assert answer["response_action"] == "update"
    check_modal(answer["view"])
    shown = everything(Message("x", answer["view"]["blocks"]))
    assert "담당 부서에 확인한 뒤 안내해 드리겠습니다." in shown
    assert "약속하지는 마세요" in shown
    assert asked(center) == [("해외카드도 되나요?", True)]
    assert center.bot.woken


def test_an_empty_question_is_marked_in_the_form(center: FloorBot) -> None:
    view = center.opens(AGENT, "questions_ask", entry(center))
    answer = center.submits(AGENT, view, values("  ?!"))
    assert answer == {"response_action": "errors", "errors": {"text": "무엇이 궁금한지 글로 적어 주세요."}}
    assert asked(center) == []


def test_a_form_cannot_be_bent_to_another_client(center: FloorBot, theirs: Floor) -> None:
    view = center.opens(AGENT, "questions_ask", entry(center))
    for metadata in (f"{theirs.bridge}:{theirs.entry}", f"{center.floor.bridge}:{theirs.entry}", "", "x"):
        answer = center.submits(AGENT, view | {"private_metadata": metadata}, values("해외카드도 되나요?"))
        assert answer["response_action"] == "push"
    for chosen in (str(theirs.entry), "-1", "x", "９", "9" * 40):
        answer = center.submits(AGENT, view, values("해외카드도 되나요?", about=chosen))
        assert answer["response_action"] == "push", chosen
    assert asked(center) == []


def test_a_guest_asks_by_one_click(center: FloorBot) -> None:
    shown = everything(center.press(GUEST, "questions_ask", entry(center, "해외카드도 되나요")))
    assert "본사에 확인을 요청했어요." in shown
    assert asked(center) == [("해외카드도 되나요", False)]


def test_a_guest_without_words_is_told_how(center: FloorBot) -> None:
    assert "`@Bridge 질문" in everything(center.press(GUEST, "questions_ask", entry(center)))


def test_where_the_form_cannot_open_there_is_another_way(center: FloorBot) -> None:
    center.api.answer = lambda call: (200, {}, {"ok": call.method != "views.open", "error": "expired_trigger_id"})
    payload = click("questions_ask", entry(center), user=AGENT.user_id, team=AGENT.team_id)
    assert center.bot.dispatch(payload | {"response_url": center.api.url + "response"}).status == 200
    assert "`@Bridge 질문" in center.api.asked[-1].body["text"]


@pytest.mark.parametrize("prefix", ["질문", "질문:", "ask"])
def test_a_mention_asks(center: FloorBot, prefix: str) -> None:
    shown = everything(center.mentions(GUEST, f"<@U0BOT> {prefix} 해외카드도 되나요?"))
    assert "본사에 확인을 요청했어요." in shown
    assert asked(center) == [("해외카드도 되나요?", False)]


def test_in_a_manuals_thread_the_question_is_about_that_manual(center: FloorBot) -> None:
    center.mentions(GUEST, "<@U0BOT> 질문 해외카드도 되나요?", thread_ts="1764000000.000100")
    with center.bot.database.read(EVERYONE) as session:
        assert session.scalars(select(QuestionRow.entry_id)).all() == [center.floor.entry]


@pytest.mark.parametrize("who", [PLANNER, APPROVER, OUTSIDER, STRANGER])
def test_only_the_center_asks(center: FloorBot, who: Actor) -> None:
    if who in (OUTSIDER, STRANGER):
        assert center.press(who, "questions_ask", entry(center, "해외카드도 되나요")).text.startswith(REFUSED)
    else:
        view = center.opens(who, "questions_ask", entry(center, "해외카드도 되나요"))
        assert center.submits(who, view, values("해외카드도 되나요?"))["response_action"] == "push"
    assert asked(center) == []


def test_a_planner_replies_by_form(center: FloorBot) -> None:
    center.mentions(AGENT, "<@U0BOT> 질문 해외카드도 되나요?", thread_ts="1764000000.000100")
    with center.bot.database.read(EVERYONE) as session:
        question = session.scalars(select(QuestionRow)).one()
    value = f"{center.floor.bridge}:{question.id}"
    view = center.opens(PLANNER, "questions_reply", value)
    check_modal(view)
    assert "해외카드도 되나요?" in everything(Message("x", view["blocks"]))
    assert center.submits(PLANNER, view, values("네 됩니다")) == {}
    with center.bot.database.read(EVERYONE) as session:
        assert session.scalars(select(AnswerRow.text)).all() == ["네 됩니다"]
    for who in (AGENT, LEAD, OUTSIDER, STRANGER):
        assert center.press(who, "questions_reply", value).text.startswith(REFUSED)
        assert center.submits(who, view, values("거짓 답"))["response_action"] == "push"
    with center.bot.database.read(EVERYONE) as session:
        assert len(session.scalars(select(AnswerRow)).all()) == 1


def test_a_reply_of_which_a_part_is_held_back_says_so_in_its_form(center: FloorBot) -> None:
    center.mentions(AGENT, "<@U0BOT> 질문 해외카드도 되나요?", thread_ts="1764000000.000100")
    with center.bot.database.read(EVERYONE) as session:
        question = session.scalars(select(QuestionRow)).one()
    view = center.opens(PLANNER, "questions_reply", f"{center.floor.bridge}:{question.id}")
    told = center.submits(PLANNER, view, values("네 해외카드도 됩니다.\n(내부) 첫 주는 일 3천만원까지만 처리해요."))
    check_modal(told["view"])
    text = everything(Message("x", told["view"]["blocks"]))
    assert "빼고 보냈어요" in text
    assert "3천만원" not in text


def test_what_is_offered_is_what_this_person_reads(center: FloorBot, theirs: Floor) -> None:
    def offered(value: str) -> list[str]:
        view = center.opens(AGENT, "questions_ask", value)
        return [option["text"]["text"] for option in view["blocks"][1]["element"]["options"]]

    database, floor = center.bot.database, center.floor
    with database.write(floor.client) as session:
        for name, audience in (("쿠폰북", EVERYBODY), ("사장님 정산", "owner")):
            row, revision = approve(session, floor.bridge, None, replace(REFUND, name=name))
            row.audience = audience
            finding.index_revision(session, revision)
        propose(session, row, replace(REFUND, name="검토 중인 것"))
        finding.index_revision(session, session.get_one(RevisionRow, floor.revision))
    # What the question says leads, then what was approved last; another audience's manual and another client's are not offered.
    assert offered(f"{floor.bridge}:0:간편환불 수수료") == ["해당 없음 (매뉴얼에 없는 내용)", "간편환불", "쿠폰북"]
    assert offered(f"{floor.bridge}:0") == ["해당 없음 (매뉴얼에 없는 내용)", "쿠폰북", "간편환불"]
    assert offered(entry(center)) == ["해당 없음 (매뉴얼에 없는 내용)", "간편환불", "쿠폰북"]
    view = center.opens(AGENT, "questions_ask", entry(center))
    answer = center.submits(AGENT, view, values("정산은 언제 되나요?", about=str(row.id)))
    assert answer["response_action"] == "push"
    assert asked(center) == []


def test_any_wording_makes_messages_slack_takes() -> None:
    from support.floor import NOW, SEOUL

    from bridge.services.questions import Asked

    for text in ("<!channel> <@U1>", "가" * 3000, "a\n" * 1400, "`" * 900):
        card = views.QuestionCard(1, 2, text, text, (text,), 2, 1, False, "U1", NOW, SEOUL)
        messages = [
            views.question_message(card, KO),
            views.answer_message(views.AnswerCard(text, text, text, False), KO),
            views.receipt_message(text, 3, held=True, messages=KO),
            views.check_message(1, 2, text, [(n, text) for n in range(12)], KO),
            views.asked_message(Asked(1, text, text, NOW, SEOUL, False, False), KO),
        ]
        for message in messages:
            check_message(message)
            assert "<!channel>" not in str([block.get("text") for block in message.blocks])
        titles = [Title(number, text) for number in range(1, 140)]
        form = views.ask_modal("1:2", text, titles, KO, about=2)
        check_modal(form)
        assert len(form["blocks"][1]["element"]["options"]) == 100
        check_modal(views.ask_modal("1:0", text, [], KO))
        check_modal(views.reply_modal("1:2", text, KO))
        assert len(buttons(messages[3])) == 10
