"""A time that headquarters agreed to answer by is kept in mind: before it passes its people hear of it, after it everybody concerned."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.blocks import buttons, everything
from support.floor import AGENT, LEAD, PLANNER
from support.town import Town, build_town, kst

from bridge.domain.people import Actor
from bridge.services import answers, questions
from bridge.services.questions import Asked
from bridge.store.database import Database

AT = kst(11, 25, 10)
FOREIGN = "해외카드도 되나요?"


@pytest.fixture
def town(database: Database) -> Town:
    made = build_town(database)
    made.policy(answer_within=120)
    made.at(AT)
    return made


def ask(town: Town, at: datetime, *, by: Actor = AGENT, entry: bool = True) -> Asked:
    town.at(at)
    about = town.floor.entry if entry else None
    with town.database.write(town.floor.client) as session:
        asked = questions.ask(session, town.floor.bridge, FOREIGN, entry_id=about, customer_first=False, by=by, now=at)
    town.at(at)
    return asked


def told(town: Town, at: datetime) -> dict[str, list[str]]:
    """Return what each person was written until then, by his direct conversation."""
    found: dict[str, list[str]] = {}
    for kept in town.at(at):
        if kept.channel.startswith("D_"):
            found.setdefault(kept.channel, []).append(everything(kept.message))
    return found


def test_the_planner_is_reminded_before_the_time_and_everybody_hears_that_it_has_passed(town: Town) -> None:
    asked = ask(town, AT)
    assert told(town, kst(11, 25, 11, 29)) == {}
    before = [kept for kept in town.at(kst(11, 25, 11, 30)) if kept.channel.startswith("D_")]
    assert [kept.channel for kept in before] == ["D_PLANNER"]
    assert "11/25(수) 12:00까지 회신하기로 한" in before[0].message.text
    assert buttons(before[0].message) == {"questions_reply": f"{town.floor.bridge}:{asked.question_id}"}
    after = told(town, kst(11, 25, 12))
    assert set(after) == {"D_APPROVER", "D_AGENT"}
    assert "12:00이 지났어요" in after["D_APPROVER"][0]
    assert "본사 회신이 늦어지고 있어요" in after["D_AGENT"][0]
    assert "확인한 뒤 안내해 드리겠습니다" in after["D_AGENT"][0]
    late = ask(town, kst(11, 25, 12, 30), by=LEAD)
    assert late.repeated
    assert late.reply_by is None  # what has passed is promised to nobody
    assert told(town, kst(11, 25, 18)) == {}


def test_where_no_planner_is_known_approvers_are_reminded_and_an_answer_ends_it(town: Town) -> None:
    asked = ask(town, AT, entry=False)
    assert set(told(town, kst(11, 25, 11, 30))) == {"D_APPROVER"}
    with town.database.write(town.floor.client) as session:
        answers.answer(
            session,
            asked.question_id,
            "네, 해외카드도 됩니다.",
            ts="1.1",
            by=PLANNER,
            playbook=town.playbook,
            now=kst(11, 25, 11, 40),
        )
    assert not [
        text for texts in told(town, kst(11, 25, 13)).values() for text in texts if "지났" in text or "늦어" in text
    ]
