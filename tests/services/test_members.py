"""Agents are the members of the agents' channel, but for bots and the client's own people."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from support.chat import FakeChat
from support.floor import AGENT, APPROVER, LEAD, NOW, PLANNER, SECOND, Floor, furnish

from bridge.domain.people import Actor
from bridge.services import confirmation, members
from bridge.services.chat import Member
from bridge.store import directory
from bridge.store.database import EVERYONE, Database
from bridge.store.directory import BoundChannel
from bridge.store.schema import ChannelRow, LaunchRow, PersonRow

NEW = Actor("T0CENTER", "U_NEW")


@pytest.fixture
def floor(database: Database) -> Floor:
    return furnish(database)


def agents(database: Database, floor: Floor) -> dict[str | None, str]:
    with database.read(floor.client) as session:
        rows = directory.people(session, bridge_id=floor.bridge, roles=["agent"])
        return {row.user_id: row.name for row in rows}


def channel(database: Database, floor: Floor, channel_id: str | None = None) -> BoundChannel:
    with database.read(floor.client) as session:
        found = directory.channel(session, channel_id or floor.agents)
        assert found is not None
        return found


def join(database: Database, floor: Floor, who: Actor) -> None:
    bound = channel(database, floor)
    with database.write(floor.client) as session:
        members.member_joined(session, bound, who.team_id, who.user_id, now=NOW)


def leave(database: Database, floor: Floor, who: Actor) -> None:
    bound = channel(database, floor)
    with database.write(floor.client) as session:
        members.member_left(session, bound, who.team_id, who.user_id, now=NOW)


def member(who: Actor, name: str = "이름", *, is_bot: bool = False) -> Member:
    return Member(who.team_id, who.user_id, name, is_bot)


def chat(floor: Floor, *present: Member) -> FakeChat:
    return FakeChat(teams={"T0CLIENT"}, channels={floor.agents: list(present)})


def test_who_joins_is_an_agent_until_he_leaves(database: Database, floor: Floor) -> None:
    join(database, floor, NEW)
    join(database, floor, NEW)
    assert NEW.user_id in agents(database, floor)
    leave(database, floor, NEW)
    assert NEW.user_id not in agents(database, floor)
    join(database, floor, NEW)
    assert NEW.user_id in agents(database, floor)


@pytest.mark.parametrize("who", [PLANNER, APPROVER, LEAD, Actor("T0CLIENT", "U_COLLEAGUE")])
def test_the_clients_people_and_leads_are_no_agents(database: Database, floor: Floor, who: Actor) -> None:
    join(database, floor, who)
    assert who.user_id not in agents(database, floor)


def test_other_channels_make_no_agents(database: Database, floor: Floor) -> None:
    bound = channel(database, floor, floor.planning)
    with database.write(floor.client) as session:
        members.member_joined(session, bound, NEW.team_id, NEW.user_id, now=NOW)
    assert NEW.user_id not in agents(database, floor)


def test_a_look_puts_the_list_right(database: Database, floor: Floor) -> None:
    bot = member(Actor("T0CENTER", "U_BOT"), is_bot=True)
    fake = chat(floor, member(AGENT), member(NEW, "신입 한"), member(PLANNER), bot)
    assert not members.sync_step(database, fake, now=NOW + timedelta(hours=23))
    assert members.sync_step(database, fake, now=NOW + timedelta(days=1))
    assert agents(database, floor) == {AGENT.user_id: "상담 최", NEW.user_id: "신입 한"}
    assert not members.sync_step(database, fake, now=NOW + timedelta(days=1))


def test_a_join_is_followed_by_a_look_that_learns_the_name(database: Database, floor: Floor) -> None:
    join(database, floor, NEW)
    assert agents(database, floor)[NEW.user_id] == ""
    fake = chat(floor, member(AGENT), member(SECOND), member(NEW, "신입 한"))
    assert members.sync_step(database, fake, now=NOW + members.AFTER_JOIN)
    assert agents(database, floor)[NEW.user_id] == "신입 한"
    assert not members.sync_step(database, fake, now=NOW + 2 * members.AFTER_JOIN)


def test_a_bot_that_joined_does_not_stay_an_agent(database: Database, floor: Floor) -> None:
    join(database, floor, NEW)
    members.sync_step(database, chat(floor, member(AGENT), member(NEW, is_bot=True)), now=NOW + members.AFTER_JOIN)
    assert NEW.user_id not in agents(database, floor)


def test_a_channel_never_looked_at_is_looked_at_at_once(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        session.scalars(select(ChannelRow).where(ChannelRow.role == "agents")).one().members_synced_at = None
    assert members.sync_step(database, chat(floor, member(AGENT)), now=NOW)


def test_where_slack_fails_nobody_is_lost_and_the_look_waits(database: Database, floor: Floor) -> None:
    unreachable = FakeChat(teams=set())
    later = NOW + timedelta(days=1)
    assert members.sync_step(database, unreachable, now=later)
    assert AGENT.user_id in agents(database, floor)
    assert not members.sync_step(database, unreachable, now=later + timedelta(minutes=9))
    assert members.sync_step(database, chat(floor, member(AGENT)), now=later + timedelta(minutes=10))


def test_a_rosters_agent_without_slack_stays(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        session.add(PersonRow(bridge_id=floor.bridge, role="agent", name="야간 오", center="다온센터", joined_at=NOW))
    members.sync_step(database, chat(floor), now=NOW + timedelta(days=1))
    assert agents(database, floor) == {None: "야간 오"}


def test_who_left_one_channel_may_be_in_another(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        session.add(
            ChannelRow(
                bridge_id=floor.bridge,
                team_id="T0CLIENT",
                channel_id="C_NIGHT",
                role="agents",
                center="다온센터",
                members_synced_at=NOW,
            )
        )
    leave(database, floor, AGENT)
    assert AGENT.user_id not in agents(database, floor)
    fake = FakeChat(teams={"T0CLIENT"}, channels={floor.agents: [member(SECOND)], "C_NIGHT": [member(AGENT)]})
    assert members.sync_step(database, fake, now=NOW)
    assert AGENT.user_id in agents(database, floor)


def test_when_the_last_unconfirmed_leaves_the_launch_is_prepared(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        confirmation.confirm(session, floor.revision, by=AGENT, now=NOW)
    leave(database, floor, SECOND)
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).confirmed_at == NOW


def test_each_clients_channels_are_looked_at_for_that_client(database: Database, floor: Floor) -> None:
    theirs = furnish(database, name="새벽")
    with database.read(EVERYONE) as session:
        rolls = members.due(session, now=NOW + timedelta(days=1))
        assert rolls is not None
        assert {bound.client_id for bound in rolls.channels} == {rolls.client_id}
    fake = FakeChat(teams={"T0CLIENT", "T0CLIENT_새벽"}, channels={floor.agents: [], theirs.agents: [member(NEW)]})
    while members.sync_step(database, fake, now=NOW + timedelta(days=1)):
        pass
    assert agents(database, floor) == {}
    assert NEW.user_id in agents(database, theirs)
