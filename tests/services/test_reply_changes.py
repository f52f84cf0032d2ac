"""A reply that its planner takes back, edits or corrects reaches whoever had the first one."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select
from support.blocks import buttons, everything
from support.chat import Kept
from support.floor import AGENT, LEAD, PLANNER, SECOND
from support.town import Town, build_town, kst

from bridge.domain.entry_json import from_json
from bridge.domain.people import Actor
from bridge.services import answers, questions, replies, reply_changes, revisions
from bridge.services.notes import Note
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, EntryRow, LaunchRow, OutboxRow, RevisionRow

AT = kst(11, 25, 14)
GIFT = "쿠폰을 선물할 수 있나요?"


@pytest.fixture
def town(database: Database) -> Town:
    return build_town(database)


def ask(town: Town, *, entry: int | None = None, by: Actor = AGENT) -> int:
    with town.database.write(town.floor.client) as session:
        asked = questions.ask(
            session, town.floor.bridge, GIFT, entry_id=entry, customer_first=False, by=by, now=town.now
        )
    town.at(town.now)
    return asked.question_id


def thread(town: Town) -> str:
    with town.database.read(town.floor.client) as session:
        found = session.scalar(select(OutboxRow.slack_ts).where(OutboxRow.kind == "question"))
    assert found is not None
    return found


def launch_thread(town: Town) -> str:
    with town.database.read(town.floor.client) as session:
        launch = session.get_one(LaunchRow, town.floor.launch)
        return session.get_one(AnnouncementRow, launch.announcement_id).ts


def edit(town: Town, text: str, said_at: datetime, at: datetime, *, under: str) -> None:
    note = Note(
        f"{said_at.timestamp():.6f}", text, PLANNER, said_at, thread_ts=under, edited_ts=f"{at.timestamp():.6f}"
    )
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.planning)
        assert bound is not None
        replies.edited(session, bound, note, playbook=town.playbook, now=at)
    town.at(at)


def had(town: Town, who: str = "D_AGENT") -> list[Kept]:
    return [kept for kept in town.chat.in_channel(who) if "회신" in kept.message.text]


def proposed(town: Town) -> list[str]:
    with town.database.read(town.floor.client) as session:
        entry = session.scalars(select(EntryRow).where(EntryRow.launch_id.is_(None))).one()
        newest = session.scalars(
            select(RevisionRow).where(RevisionRow.entry_id == entry.id).order_by(RevisionRow.number.desc()).limit(1)
        ).one()
        return [inquiry.say for inquiry in from_json(newest.body).inquiries]


def test_an_edited_reply_reaches_whoever_had_the_first_one(town: Town) -> None:
    town.at(AT)
    ask(town)
    town.note("아니요, 선물할 수 없습니다.", AT, thread_ts=thread(town))
    town.at(AT)
    (first,) = had(town)
    later = kst(11, 25, 14, 10)
    for _ in range(2):  # Slack says it twice
        edit(town, "아니요, 선물할 수 없습니다. 가족 1명에게만 나눌 수 있습니다.", AT, later, under=thread(town))
    first, second = had(town)
    assert "선물할 수 없습니다" not in everything(first.message)
    assert "더는 맞지 않아요" in first.message.text
    assert "바뀌었어요" in second.message.text
    assert "가족 1명에게만" in everything(second.message)
    assert "승인 전이에요" in everything(second.message)
    assert proposed(town) == ["아니요, 선물할 수 없습니다. 가족 1명에게만 나눌 수 있습니다."]
    edit(
        town,
        "아니요, 선물할 수 없습니다. 가족 1명에게만 나눌 수 있습니다!",
        AT,
        kst(11, 25, 14, 20),
        under=thread(town),
    )
    assert len(had(town)) == 2  # it says the same
    with town.database.write(town.floor.client) as session:
        questions.ask(session, town.floor.bridge, GIFT, entry_id=None, customer_first=False, by=SECOND, now=town.now)
    town.at(town.now)
    assert not [kept for kept in had(town, "D_SECOND") if "바뀌었어요" in kept.message.text]  # he never had another


def test_a_second_reply_below_an_answered_question_replaces_the_first_when_its_author_says_so(town: Town) -> None:
    town.at(AT)
    ask(town)
    town.note("아니요, 선물할 수 없습니다.", AT, thread_ts=thread(town))
    town.at(AT)
    later = kst(11, 25, 15, 10)
    for number, text in enumerate(("감사합니다", "확인해 볼게요", "선물하기는 12월 10일부터 됩니다.")):
        town.note(text, kst(11, 25, 15, number), thread_ts=thread(town))
    (check,) = [kept for kept in town.at(later) if "앞서 보낸 회신을 바꿀까요" in kept.message.text]
    assert len(had(town)) == 1
    _, answer_id, question_id = next(iter(buttons(check.message).values())).split(":")
    with town.database.write(town.floor.client) as session:
        answers.carry(session, int(answer_id), int(question_id), by=PLANNER, playbook=town.playbook, now=later)
    town.at(later)
    assert "12월 10일부터" in everything(had(town)[-1].message)
    assert proposed(town) == ["선물하기는 12월 10일부터 됩니다."]


def test_in_an_announcements_thread_only_what_corrects_the_reply_is_asked_about(town: Town) -> None:
    town.at(AT)
    ask(town, entry=town.floor.entry, by=LEAD)
    under = launch_thread(town)
    town.note("아니요, 쿠폰은 선물할 수 없습니다.", AT, thread_ts=under)
    town.at(AT)
    town.note("배너는 디자인팀에서 준비해 주셨습니다.", kst(11, 25, 14, 5), thread_ts=under)
    assert not [kept for kept in town.at(kst(11, 25, 14, 5)) if "회신을 바꿀까요" in kept.message.text]
    town.note("정정합니다. 쿠폰 선물은 12월 10일부터 됩니다.", kst(11, 25, 14, 10), thread_ts=under)
    assert [kept for kept in town.at(kst(11, 25, 14, 10)) if "회신을 바꿀까요" in kept.message.text]


def delete(town: Town, said_at: datetime, at: datetime) -> None:
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.planning)
        assert bound is not None
        reply_changes.deleted(session, bound, f"{said_at.timestamp():.6f}", now=at)
    town.at(at)


def test_a_deleted_reply_is_taken_back_and_the_question_is_open_again(town: Town) -> None:
    town.at(AT)
    question_id = ask(town)
    ask(town, by=LEAD)
    town.note("네, 앱 선물함에서 선물할 수 있습니다.", AT, thread_ts=thread(town))
    town.at(AT)
    for _ in range(2):
        delete(town, AT, kst(11, 25, 14, 10))
    for who in ("D_AGENT", "D_LEAD"):
        first, gone = had(town, who)
        assert "앱 선물함" not in everything(first.message)
        assert "더는 맞지 않아요" in first.message.text
        assert "안내하지 마세요" in gone.message.text
    (asked,) = (kept for kept in town.chat.in_channel("C_PLANNING") if "본사 확인을 요청" in kept.message.text)
    assert buttons(asked.message) == {"questions_reply": f"{town.floor.bridge}:{question_id}"}
    with town.database.read(town.floor.client) as session:
        entry = session.scalars(select(EntryRow).where(EntryRow.launch_id.is_(None))).one()
        states = session.scalars(select(RevisionRow.state).where(RevisionRow.entry_id == entry.id)).all()
    assert states == ["rejected"]
    town.note("네, 12월부터 선물할 수 있습니다.", kst(11, 25, 14, 20), thread_ts=thread(town))
    town.at(kst(11, 25, 14, 20))
    assert "12월부터" in everything(had(town)[-1].message)
    assert proposed(town) == ["12월부터 선물할 수 있습니다."]


def test_of_a_manual_only_the_reply_is_taken_back_and_what_was_approved_stands(town: Town) -> None:
    town.at(AT)
    ask(town, entry=town.floor.entry)
    under = launch_thread(town)
    town.note("네, 쿠폰을 선물할 수 있습니다.", AT, thread_ts=under)
    town.at(AT)
    delete(town, AT, kst(11, 25, 14, 5))
    with town.database.read(town.floor.client) as session:
        newest = revisions.newest(session, town.floor.entry)
        assert newest is not None
        assert "선물할 수 있습니다" not in str(newest.body)
    again = kst(11, 25, 14, 10)
    town.note("네, 쿠폰을 선물할 수 있습니다.", again, thread_ts=under)
    town.approve(kst(11, 25, 14, 15))
    town.at(kst(11, 25, 14, 15))
    delete(town, again, kst(11, 25, 14, 20))
    assert "선물할 수 있습니다" in everything(had(town)[-1].message)
