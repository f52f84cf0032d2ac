"""Whoever comes, or comes back, gets what is in force and he does not know yet, in one message."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from support.blocks import check_message, everything
from support.chat import Kept
from support.floor import AGENT, LEAD, NOW, SECOND, plain
from support.town import Town, build_town, kst

from bridge.domain.embargo import Standing
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Actor
from bridge.domain.states import Grade
from bridge.messages import load_messages
from bridge.services import catching_up, confirmation, members, rollcall
from bridge.services.catching_up import Unread
from bridge.slack.views.catching_up import MOST, catching_up_message
from bridge.store import directory
from bridge.store.database import EVERYONE, Database
from bridge.store.once import insert_once
from bridge.store.schema import InstallationRow, OutboxRow, PersonRow

NEW = Actor("T0CENTER", "U_NEW")


@pytest.fixture
def town(database: Database) -> Town:
    made = build_town(database)
    with database.write(EVERYONE) as session:
        insert_once(
            session,
            InstallationRow,
            team_id="T0CENTER",
            team_name="center",
            app_id="A",
            bot_id="B",
            bot_user_id="U0BOT",
            bot_token=b"x",
            scopes="",
            installed_at=NOW,
        )
    made.person(NEW, "nobody", "신입 한")  # his Slack, not his role
    with database.write(made.floor.client) as session:
        session.delete(session.scalars(select(PersonRow).where(PersonRow.role == "nobody")).one())
    return made


def joins(town: Town, who: Actor, at: datetime) -> None:
    town.now = at
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.agents)
        assert bound is not None
        members.member_joined(session, bound, who.team_id, who.user_id, now=at)


def confirms(town: Town, who: Actor, at: datetime) -> None:
    with town.database.write(town.floor.client) as session:
        confirmation.confirm(session, town.floor.revision, by=who, now=at)


def told(town: Town, at: datetime) -> list[Kept]:
    catching_up.back_step(town.database, now=at)
    return [kept for kept in town.at(at) if "내가 없던 동안 바뀐 것" in kept.message.text]


def test_who_joins_is_told_once_when_the_center_works(town: Town) -> None:
    joins(town, NEW, kst(11, 24, 22))
    assert told(town, kst(11, 24, 23)) == []
    (message,) = told(town, kst(11, 25, 9))
    assert message.channel == "D_NEW"
    shown = everything(message.message)
    assert "[필독] 간편환불" in shown
    assert "12/1(화) 10:00 · 오픈 전이라 먼저 안내하지 마세요" in shown
    joins(town, NEW, kst(11, 25, 10))
    assert told(town, kst(11, 25, 11)) == []


def test_who_has_read_it_by_then_is_told_nothing(town: Town) -> None:
    joins(town, NEW, kst(11, 24, 22))
    confirms(town, NEW, kst(11, 24, 22))
    assert told(town, kst(11, 25, 9)) == []


def test_who_comes_back_hears_what_changed_since_he_confirmed(town: Town) -> None:
    confirms(town, SECOND, kst(11, 24, 11))
    with town.database.write(town.floor.client) as session:
        one = session.scalars(select(PersonRow.id).where(PersonRow.user_id == SECOND.user_id)).all()
        rollcall.absent(session, town.floor.revision, one, by=LEAD, now=kst(11, 24, 11))
    town.note("[정정] 간편환불 수수료 정정드립니다. 수수료는 무료가 아니라 건당 500원입니다.", kst(11, 24, 14))
    town.approve(kst(11, 24, 15))
    assert told(town, kst(11, 24, 23, 59)) == []
    (message,) = told(town, kst(11, 25, 9))
    assert message.channel == "D_SECOND"
    assert "500원" in everything(message.message)
    assert catching_up.back_step(town.database, now=kst(11, 25, 10)) is False
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(PersonRow.away_until).where(PersonRow.away_until.is_not(None))).all() == []


def test_nobody_is_written_to_whose_workspace_has_no_app(town: Town) -> None:
    joins(town, Actor("T_GUEST", "U_GUEST"), kst(11, 25, 10))
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(OutboxRow).where(OutboxRow.kind == catching_up.KIND)).all() == []


def test_what_is_over_or_only_for_reference_is_not_brought_up(town: Town) -> None:
    town.change(grade="fyi")
    joins(town, NEW, kst(11, 25, 10))
    assert told(town, kst(11, 25, 10)) == []
    town.change(grade="urgent", state="cancelled")
    joins(town, Actor(AGENT.team_id, "U_NEXT"), kst(11, 25, 11))
    assert told(town, kst(11, 25, 11)) == []


def test_a_message_holds_what_slack_takes_and_says_how_many_more() -> None:
    name = plain("간편환불" * 60, "x").name
    one = Unread(
        1,
        2,
        3,
        name,
        Grade.URGENT,
        Standing.HELD,
        Moment(Precision.MINUTE, NOW + timedelta(days=7)),
        kst(1, 1).tzinfo,  # type: ignore[arg-type]
        (),
    )
    message = catching_up_message([one] * 30, load_messages("ko"))
    check_message(message)
    assert f"그 밖에 {30 - MOST}건이 더 있어요." in everything(message)
    assert "안내를 보류해 주세요" in everything(message)
