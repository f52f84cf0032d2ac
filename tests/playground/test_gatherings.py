"""Channels and workspaces: people come and go, channels are shared, archived and renumbered, the app is removed."""

from __future__ import annotations

import re

import pytest
from slack_sdk.errors import SlackApiError

from bridge.playground.records import GestureError

ALL = re.compile(".+")


@pytest.fixture
def events(workspace, bot):
    """All inner events of the types asked for, once everything was taken."""
    bot.app.event(ALL)(lambda: None)

    def of(*types):
        workspace.settle()
        return [b["event"] for b in bot.got if b.get("event", {}).get("type") in types]

    return of


def test_joining_and_leaving(workspace, events):
    workspace.join("outsider", "agents")
    workspace.leave("agent4", "agents")
    joined, left = events("member_joined_channel", "member_left_channel")
    assert set(joined) == {"type", "user", "channel", "channel_type", "team", "event_ts"}
    assert (joined["user"], joined["channel_type"]) == (workspace.user_id("outsider"), "C")
    assert (left["type"], left["user"]) == ("member_left_channel", workspace.user_id("agent4"))
    assert [e["subtype"] for e in events("message")] == ["channel_join", "channel_leave"]
    with pytest.raises(GestureError, match="not in"):
        workspace.seen("agent4", "agents")


def test_the_bot_hears_of_its_own_coming_and_going(workspace, events):
    workspace.invite("lead", "break_room", "bot:hangyeol")
    workspace.leave("bot:hangyeol", "break_room")
    joined, left = events("member_joined_channel", "member_left_channel")
    assert joined["user"] == left["user"] == workspace.bot_id("hangyeol")
    assert joined["inviter"] == workspace.user_id("lead")


def test_who_may_not_come_in(workspace):
    with pytest.raises(GestureError, match="cannot join"):
        workspace.join("agent1", "planning")
    with pytest.raises(GestureError, match="cannot join"):
        workspace.join("agent1", "leads")
    with pytest.raises(GestureError, match="belongs to no workspace"):
        workspace.invite("planner", "planning", "agent1")
    with pytest.raises(GestureError, match="is not in"):
        workspace.post("outsider", "agents", "x")


def test_a_new_agent(workspace, events):
    workspace.add_person("hangyeol", "rookie", "신상담", ("agents",))
    assert events("member_joined_channel")[0]["user"] == workspace.user_id("rookie")
    assert workspace.client("hangyeol").users_info(user=workspace.user_id("rookie"))["user"]["real_name"] == "신상담"


def test_archiving(workspace, events):
    workspace.archive("lead", "agents")
    workspace.unarchive("lead", "agents")
    workspace.archive("lead", "leads")
    kinds = [e["type"] for e in events("channel_archive", "channel_unarchive", "group_archive")]
    assert sorted(kinds) == ["channel_archive", "channel_unarchive", "group_archive"]
    with pytest.raises(GestureError, match="archived"):
        workspace.post("lead", "leads", "x")


def test_sharing_and_ending_it(workspace, events):
    workspace.share("planning", "hangyeol")
    workspace.invite("planner", "planning", "lead")
    workspace.post("lead", "planning", "안녕하세요")
    workspace.unshare("planning", "hangyeol")
    shared, unshared = events("channel_shared", "channel_unshared")
    assert set(shared) == {"type", "connected_team_id", "channel", "event_ts"}
    assert shared["connected_team_id"] == workspace.team_id("hangyeol")
    assert set(unshared) == {"type", "previously_connected_team_id", "channel", "is_ext_shared", "event_ts"}
    assert unshared["is_ext_shared"] is False
    with pytest.raises(GestureError, match="is not in"):
        workspace.post("lead", "planning", "x")


def test_a_channel_gets_a_new_id(workspace, events):
    old = workspace.channel_id("agents")
    workspace.post("lead", "agents", "전")
    new = workspace.change_channel_id("agents")
    event = events("channel_id_changed")[0]
    assert (event["old_channel_id"], event["new_channel_id"]) == (old, new)
    client = workspace.client("hangyeol")
    with pytest.raises(SlackApiError, match="channel_not_found"):
        client.conversations_info(channel=old)
    assert client.conversations_history(channel=new)["messages"][0]["text"] == "전"


def test_removing_the_app(workspace, events):
    workspace.uninstall("hangyeol")
    revoked, removed = events("tokens_revoked", "app_uninstalled")
    assert revoked["tokens"]["bot"] == [workspace.bot_id("hangyeol")]
    assert removed == {"type": "app_uninstalled"}
    workspace.post("lead", "agents", "들리나요?")
    assert events("message") == []
    with pytest.raises(GestureError, match="not a valid command"):
        workspace.command("agent1", "agents", "/manual", "환불")


def test_what_the_app_did_not_ask_for_is_not_sent(workspace, events):
    from dataclasses import replace

    workspace.state.app = replace(workspace.state.app, events=("app_mention",))
    workspace.mention("agent1", "agents", "환불")
    assert events("message") == []
    assert len(events("app_mention")) == 1


def test_only_authors_edit(workspace):
    note = workspace.post("planner", "planning", "공지")
    with pytest.raises(GestureError, match="Only the author"):
        workspace.edit("approver", "planning", note.ts, "다른 공지")
    with pytest.raises(GestureError, match="Only the author"):
        workspace.delete("approver", "planning", note.ts)
    workspace.delete("admin", "planning", note.ts)
    assert workspace.seen("planner", "planning") == []


def test_nobody_sees_or_uses_what_is_not_there(workspace):
    posted = workspace.client("hangyeol").chat_postMessage(channel=workspace.channel_id("agents"), text="x")
    message = {"channel": posted["channel"], "ts": posted["ts"]}
    with pytest.raises(GestureError, match="nothing called 'ok'"):
        workspace.click("agent1", message, "ok")
    with pytest.raises(GestureError, match="is not in"):
        workspace.click("outsider", message, "ok")
