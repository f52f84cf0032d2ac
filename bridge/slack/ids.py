"""Who acts, according to a payload: the one place that knows where each kind of payload says so.

An actor is (team, user). In a channel shared between companies the person's team is not the installation's, and Slack may name an
organisation (`E…`) instead of a workspace.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_bolt.request.internals import extract_actor_team_id, extract_user_id

from bridge.domain.people import Actor


def actor_of(body: Mapping[str, Any]) -> Actor | None:
    """Return who caused a command, click, modal, shortcut or event; None where the payload does not say."""
    user = body.get("user")
    if isinstance(user, Mapping):
        team = user.get("team_id") or _id(body.get("team"))
        return _actor(team, user.get("id"))
    if isinstance(body.get("event"), Mapping):
        payload = dict(body)
        return _actor(extract_actor_team_id(payload) if _shared(body) else _home(body), extract_user_id(payload))
    return _actor(body.get("team_id"), body.get("user_id"))


def channel_of(body: Mapping[str, Any]) -> str | None:
    """Return the channel in which it happened; None in a modal and on the home tab."""
    container = body.get("container")
    event = body.get("event")
    found = (
        _id(body.get("channel"))
        or body.get("channel_id")
        or (container.get("channel_id") if isinstance(container, Mapping) else None)
        or (_id(event.get("channel")) if isinstance(event, Mapping) else None)
    )
    return str(found) if found else None


def _home(body: Mapping[str, Any]) -> Any:
    event = body["event"]
    team = event.get("user_team") or event.get("team")
    return team if isinstance(team, str) and team.startswith("T") else body.get("team_id")


def _shared(body: Mapping[str, Any]) -> bool:
    return body.get("is_ext_shared_channel") is True


def _id(value: Any) -> Any:
    return value.get("id") if isinstance(value, Mapping) else value


def _actor(team: Any, user: Any) -> Actor | None:
    return Actor(str(team), str(user)) if team and user else None
