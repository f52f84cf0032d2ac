"""Worlds: the standard one, and any other as a value."""

from __future__ import annotations

from support.workspace import running

from bridge.playground.world import AppSpec, Company, Person, Room, SlashCommand, World, standard_world


def test_the_standard_world_has_walls():
    with running(standard_world()) as ws:
        teams = {ws.state.users[m].team_id for m in ws.state.channel("agents").members}
        assert teams == {ws.team_id("hangyeol")}
        assert ws.state.channel("shared").teams == [ws.team_id(k) for k in ("hanpay", "hangyeol", "oncall")]
        members = {room.key: set(room.members) for company in standard_world().companies for room in company.rooms}
        assert not members["agents"] & members["other_agents"]


def test_ids_are_the_same_in_every_run():
    with running() as first, running() as second:
        assert first.channel_id("agents") == second.channel_id("agents")
        assert first.user_id("lead") == second.user_id("lead")
        assert first.token() != second.token()


def test_another_world():
    app = AppSpec(name="helper", scopes=("chat:write", "channels:history"), commands=(SlashCommand("/help"),))
    people = (Person("ann", "Ann", tz="Europe/London", locale="en-GB"),)
    world = World((Company("acme", "Acme", "acme", people, (Room("all", "all", ("ann",), ("acme",)),)),), app)
    with running(world) as ws:
        ws.client("acme").chat_postMessage(channel=ws.channel_id("all"), text="hello")
        assert ws.seen("ann", "all")[0]["author"] == "helper"
        assert ws.client("acme").auth_test()["user"] == "helper"
