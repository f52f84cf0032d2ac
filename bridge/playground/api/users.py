"""The `users.*` family, and what tells of teams and bots."""

from __future__ import annotations

from bridge.playground import shapes
from bridge.playground.api.base import Call, Method, RefusedError, page
from bridge.playground.api.conversations import visible, wanted_types
from bridge.playground.records import Json


def info(call: Call) -> Json:
    """`users.info`."""
    shown = shapes.user(call.ws.state, call.user(), call.installation.team_id, locale=call.flag("include_locale"))
    return {"user": shown}


def list_(call: Call) -> Json:
    """`users.list`: the workspace's own people and those it shares a channel with."""
    state, team = call.ws.state, call.installation.team_id
    people = [u for u in state.users.values() if u.team_id == team or state.shares_channel(team, u)]
    found, cursor = page(people, call, call.limit(1000, 1000))
    shown = [shapes.user(state, u, team, locale=call.flag("include_locale")) for u in found]
    for user in shown:
        user.pop("is_stranger", None)  # only `users.info` tells
    return {"members": shown, "cache_ts": state.seconds(), "response_metadata": {"next_cursor": cursor}}


def conversations(call: Call) -> Json:
    """`users.conversations`: what a user (the bot, if none is named) is in, as far as the bot may know."""
    member = call.user().id if call.text("user") else call.installation.bot_user_id
    rooms = [c for c in visible(call, wanted_types(call)) if member in c.members]
    found, cursor = page(rooms, call, call.limit(100, 999))
    shown = [shapes.channel(call.ws.state, c, call.installation) for c in found]
    return {"channels": shown, "response_metadata": {"next_cursor": cursor}}


def team_info(call: Call) -> Json:
    """`team.info`."""
    state = call.ws.state
    team = state.teams.get(call.text("team") or call.installation.team_id)
    if team is None:
        raise RefusedError("team_not_found")
    return {
        "team": {
            "id": team.id,
            "name": team.name,
            "domain": team.domain,
            "email_domain": "",
            "url": f"https://{team.domain}.slack.com/",
            "icon": {
                "image_default": True,
                "image_34": "https://a.slack-edge.com/80588/img/avatars-teams/ava_0001-34.png",
            },
            "is_verified": False,
            "avatar_base_url": "https://ca.slack-edge.com/",
        }
    }


def bots_info(call: Call) -> Json:
    """`bots.info`."""
    state = call.ws.state
    found = next((i for i in state.installations.values() if i.bot_id == call.text("bot")), None)
    if found is None or found.team_id != call.installation.team_id:
        raise RefusedError("bot_not_found")
    profile = {**shapes.bot_profile(state, found), "user_id": found.bot_user_id}
    return {"bot": {k: v for k, v in profile.items() if k != "team_id"}}


_PAGED = ("cursor", "limit", "team_id")
METHODS = {
    "users.info": Method(info, "users:read", ("user",), ("user", "include_locale")),
    "users.list": Method(list_, "users:read", (), (*_PAGED, "include_locale")),
    "users.conversations": Method(conversations, "", (), (*_PAGED, "user", "types", "exclude_archived")),
    "team.info": Method(team_info, "team:read", (), ("team", "domain")),
    "bots.info": Method(bots_info, "users:read", ("bot",), ("bot", "team_id")),
}
