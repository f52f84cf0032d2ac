"""Facts that a planner adds in the thread of his announcement reach the approver as a proposed version, and nobody else."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.desk import AGENT, AGENTS, PLANNER, PLANS, PLAYBOOK, Desk, furnish

from bridge.domain.additions import added
from bridge.domain.entry_json import from_json
from bridge.domain.people import Actor
from bridge.services import additions, announcements, interview, replies
from bridge.services.notes import Note
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import InterviewAnswerRow, LaunchRow

NOTE = "12/1(화) 오전 10시에 *구독 결제*가 오픈됩니다. 앱에서 결제하시면 돼요."
ABOVE = "1795479300.000100"


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database, NOTE)


def reply(
    desk: Desk,
    text: str,
    ts: str = "1795479900.000100",
    *,
    by: Actor = PLANNER,
    edited: str = "",
    above: str = ABOVE,
) -> None:
    posted = datetime.fromtimestamp(float(ts), desk.at.tzinfo)
    note = Note(ts, text, by, posted, edited_ts=edited or None, thread_ts=above)
    with desk.database.write(desk.client) as session:
        bound = directory.channel(session, PLANS)
        assert bound is not None
        take = replies.edited if edited else replies.replied
        take(session, bound, note, playbook=PLAYBOOK, now=desk.at)


def draft(desk: Desk) -> str:
    body = from_json(desk.newest().body)
    return " ".join([*(piece.text for piece in body.pieces), *(item.say for item in body.inquiries)])


def test_a_price_named_in_passing_is_a_fact(desk: Desk) -> None:
    reply(desk, "참고로 배송비는 3천원이에요")
    assert "배송비는 3천원입니다" in draft(desk)


def test_a_fact_in_the_thread_becomes_a_proposed_version_with_its_source(desk: Desk) -> None:
    reply(desk, "아 수수료는 무료예요")
    row = desk.newest()
    assert (row.number, row.state, row.origin) == (2, "in_review", "answer")
    assert "수수료는 무료입니다" in draft(desk)
    quotes = {source.quote for piece in from_json(row.body).pieces for source in piece.sources}
    assert any("수수료는 무료예요" in quote for quote in quotes)
    assert desk.cards(AGENTS) == []


def test_it_answers_the_question_that_was_asked(desk: Desk) -> None:
    with desk.database.read(desk.client) as session:
        asked = interview.load(session, desk.launch, PLAYBOOK).asked
    assert "price" in {item.question.key for item in asked}
    reply(desk, "요금은 월 9,900원입니다")
    with desk.database.read(desk.client) as session:
        answered = [item for item in interview.load(session, desk.launch, PLAYBOOK).asked if item.answer]
    assert [item.question.key for item in answered] == ["price"]
    with pytest.raises(interview.AnsweredError):
        desk.do(interview.answer, desk.launch, "price", "무료", playbook=PLAYBOOK, by=PLANNER)


def test_an_edited_reply_says_what_it_says_now_and_a_deleted_one_nothing(desk: Desk) -> None:
    reply(desk, "요금은 월 9,900원입니다")
    assert "9,900원" in draft(desk)
    reply(desk, "요금은 월 8,900원입니다", edited="1795479950.000100")
    assert "8,900원" in draft(desk)
    assert "9,900원" not in draft(desk)
    with desk.database.write(desk.client) as session:
        additions.changed(session, None, "1795479900.000100", playbook=PLAYBOOK, now=desk.at)
    assert "8,900원" not in draft(desk)


def test_what_is_internal_is_shown_to_approvers_only(desk: Desk) -> None:
    reply(desk, "수수료는 무료예요. (내부 공유용) PG 원가는 0.8%로 협의했습니다")
    assert "0.8" not in str(desk.newest().body)
    assert "0.8" in everything(desk.card("review_card"))
    assert all("0.8" not in everything(kept.message) for kept in desk.cards(PLANS))


def test_talk_changes_nothing_and_guests_from_the_center_add_nothing(desk: Desk) -> None:
    talk = [
        "넵 확인했습니다",
        "수수료는 어떻게 되나요?",
        "고생하셨어요!",
        "회의는 3시에 합시다",
        "확인해 보고 알려드릴게요",
    ]
    for number, text in enumerate(talk):
        reply(desk, text, f"1795479900.00010{number}")
    reply(desk, "수수료는 무료예요", "1795479900.000200", by=AGENT)
    assert desk.newest().number == 1


def test_the_day_that_nobody_had_said(database: Database) -> None:
    desk = furnish(database, "*구독 결제*가 곧 오픈됩니다. 앱에서 결제하시면 돼요. 수수료는 없습니다.")
    reply(desk, "12/8(화) 오전 10시에 오픈합니다")
    with desk.database.read(desk.client) as session:
        opens = session.get_one(LaunchRow, desk.launch).opens_at
    assert opens is not None
    assert opens.astimezone(desk.at.tzinfo) - desk.at < timedelta(days=30)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("아 그리고 안드로이드는 8.0 이상만 됩니다", ["platform"]),
        ("문의는 결제팀으로 넘겨주세요", ["handling"]),
        ("하루 3번까지만 돼요", ["limits"]),
        ("가맹점 수수료율은 1.2%예요 (외부 공유 X)", []),
        ("디자인 시안 공유드려요 https://figma.com/x", []),
    ],
)
def test_which_facts_a_reply_adds(text: str, fields: list[Any]) -> None:
    at = datetime.fromisoformat("2026-11-24T10:00:00+09:00")
    found = added(text, "간편환불", at)
    assert [fact.field.value for fact in found.facts] == fields
    assert all(text[fact.span.start : fact.span.end] == fact.text for fact in found.facts)


TWO = """1. *가족카드 공동관리* — 12/1(화) 오전 10시 오픈
2. *선물 포장* — 12/3(목) 오전 10시 오픈"""


def test_of_several_launches_the_named_or_counted_one_is_meant_and_else_it_is_asked(local_database: Database) -> None:
    desk = furnish(local_database, NOTE)
    first = "1795479800.000100"
    with desk.database.write(desk.client) as session:
        bound = directory.channel(session, PLANS)
        assert bound is not None
        two = Note(first, TWO, PLANNER, datetime.fromtimestamp(float(first), desk.at.tzinfo))
        announcements.received(session, bound, two, playbook=PLAYBOOK, now=desk.at)

    def kept() -> list[tuple[str, str]]:
        with desk.database.read(desk.client) as session:
            rows = session.execute(
                select(LaunchRow.name, InterviewAnswerRow.text)
                .join(LaunchRow, LaunchRow.id == InterviewAnswerRow.launch_id)
                .order_by(InterviewAnswerRow.id)
            )
            return [(str(name), text) for name, text in rows]

    reply(desk, "선물 포장 요금은 2,000원입니다", "1795479901.000100", above=first)
    reply(desk, "첫 번째 건 요금은 월 9,900원입니다", "1795479902.000100", above=first)
    assert [name for name, _ in kept()] == ["선물 포장", "가족카드 공동관리"]
    reply(desk, "네 확인했습니다!", "1795479903.000100", above=first)
    reply(desk, "수수료는 무료예요", "1795479904.000100", above=first)
    assert len(kept()) == 2
    (asked,) = [message for message in desk.cards(PLANS) if "어느 건 이야기예요?" in everything(message.message)]
    assert "가족카드 공동관리, 선물 포장" in everything(asked.message)
    reply(
        desk,
        "가족카드 공동관리 수수료는 무료예요",
        "1795479904.000100",
        edited="1795479990.000100",
        above=first,
    )
    assert kept()[-1][0] == "가족카드 공동관리"
