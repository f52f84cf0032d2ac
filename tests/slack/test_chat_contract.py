"""One contract for the chat in memory and the real one over the strict workspace: what holds for the fake holds for Slack's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from support.chat import FakeChat
from support.workspace import running

from bridge.errors import DeliveryError
from bridge.services.chat import Chat, Member, Message, Posted
from bridge.settings import Settings
from bridge.slack.bolt import web_client
from bridge.slack.chat import SlackChat
from bridge.store.installations import Installation

BLOCKS = [{"type": "section", "text": {"type": "plain_text", "text": "12/1 오픈"}}]


@dataclass
class World:
    """A chat with one channel, two people in it, and one whom nobody knows."""

    chat: Chat
    team: str
    channel: str
    people: dict[str, str]

    def since(self) -> datetime:
        return datetime.now(UTC) - timedelta(minutes=5)


@pytest.fixture(params=["fake", "slack"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    if request.param == "fake":
        members = [Member("T0CLIENT", "U0LEAD", "정센터", False), Member("T0CLIENT", "U0AGENT", "강상담", False)]
        fake = FakeChat(channels={"C0AGENTS": members}, teams={"T0CLIENT"})
        yield World(fake, "T0CLIENT", "C0AGENTS", {member.name: member.user_id for member in members})
        return
    with running() as ws:
        team = ws.team_id("hangyeol")
        made = ws.state.installations[team]
        installation = Installation(team, made.bot_user_id, made.token, bot_id=made.bot_id, app_id=ws.state.app.id)
        settings = Settings(_env_file=None, slack_api_url=ws.api_url)
        chat = SlackChat({team: installation}.get, lambda token: web_client(settings, timeout=5, token=token))
        people = {"정센터": ws.user_id("lead"), "강상담": ws.user_id("agent1")}
        yield World(chat, team, ws.channel_id("agents"), people)


def test_a_posted_message_is_found_by_its_id(world: World) -> None:
    since = world.since()
    assert world.chat.find(world.team, world.channel, "o1", since=since) is None
    posted = world.chat.post(world.team, world.channel, Message("12/1 오픈", BLOCKS), outbox_id="o1")
    assert posted.channel == world.channel
    assert world.chat.find(world.team, world.channel, "o1", since=since) == posted
    assert world.chat.find(world.team, world.channel, "o2", since=since) is None


def test_each_post_is_a_message_of_its_own(world: World) -> None:
    first = world.chat.post(world.team, world.channel, Message("하나"), outbox_id="o1")
    second = world.chat.post(world.team, world.channel, Message("둘"), outbox_id="o2")
    assert first.ts < second.ts


def test_what_was_posted_before_the_moment_is_not_looked_at(world: World) -> None:
    world.chat.post(world.team, world.channel, Message("하나"), outbox_id="o1")
    later = datetime.now(UTC) + timedelta(minutes=5)
    assert world.chat.find(world.team, world.channel, "o1", since=later) is None


def test_a_reply_is_found_in_its_thread_only(world: World) -> None:
    since = world.since()
    root = world.chat.post(world.team, world.channel, Message("하나"), outbox_id="o1")
    reply = world.chat.post(world.team, world.channel, Message("답"), outbox_id="o2", thread_ts=root.ts)
    assert world.chat.find(world.team, world.channel, "o2", since=since, thread_ts=root.ts) == reply
    assert world.chat.find(world.team, world.channel, "o2", since=since) is None


def test_a_message_is_found_behind_many_others(world: World) -> None:
    since = world.since()
    posted = world.chat.post(world.team, world.channel, Message("하나"), outbox_id="o1")
    for number in range(2, 240):
        world.chat.post(world.team, world.channel, Message("뒤"), outbox_id=f"o{number}")
    assert world.chat.find(world.team, world.channel, "o1", since=since) == posted


def test_an_update_stays_where_it_is_and_may_be_repeated(world: World) -> None:
    posted = world.chat.post(world.team, world.channel, Message("하나", BLOCKS), outbox_id="o1")
    for _ in range(2):
        again = world.chat.update(world.team, posted.channel, posted.ts, Message("둘"), outbox_id="o2")
        assert again == posted


@pytest.mark.parametrize("wrong", ["channel", "team"])
def test_what_cannot_be_reached_is_for_a_person(world: World, wrong: str) -> None:
    team = world.team if wrong == "channel" else "T0NOBODY"
    channel = "C0NOWHERE" if wrong == "channel" else world.channel
    with pytest.raises(DeliveryError) as caught:
        world.chat.post(team, channel, Message("하나"), outbox_id="o1")
    assert (caught.value.permanent, caught.value.ambiguous) == (True, False)
    with pytest.raises(DeliveryError) as caught:
        world.chat.find(team, channel, "o1", since=world.since())
    assert caught.value.permanent


def test_updating_what_is_not_there_is_for_a_person(world: World) -> None:
    with pytest.raises(DeliveryError) as caught:
        world.chat.update(world.team, world.channel, "1000000000.000001", Message("둘"), outbox_id="o2")
    assert caught.value.permanent


def test_a_direct_conversation_is_the_same_each_time(world: World) -> None:
    person = world.people["강상담"]
    channel = world.chat.open_direct(world.team, person)
    assert world.chat.open_direct(world.team, person) == channel
    posted = world.chat.post(world.team, channel, Message("안녕하세요"), outbox_id="o1")
    assert world.chat.find(world.team, channel, "o1", since=world.since()) == Posted(channel, posted.ts)
    with pytest.raises(DeliveryError) as caught:
        world.chat.open_direct(world.team, "U0NOBODY")
    assert caught.value.permanent


def test_members_are_people_with_names_and_workspaces(world: World) -> None:
    members = {member.name: member for member in world.chat.members(world.team, world.channel)}
    for name, user_id in world.people.items():
        assert members[name] == Member(world.team, user_id, name, is_bot=False)
