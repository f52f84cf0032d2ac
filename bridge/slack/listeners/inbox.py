"""Every event, written down before it is acknowledged.

One listener for all of them: a second one that matched first would swallow events that then never reach the inbox. It does one
insert; if that fails, the exception answers 500 and Slack sends the event again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.slack.context import Context
from bridge.slack.guard import answer_quietly
from bridge.slack.installed import Installed
from bridge.store import inbox
from bridge.store.database import EVERYONE
from bridge.store.installations import Installation, revoke_installation


@dataclass(frozen=True, slots=True)
class Answer:
    """What answers the events that it `wants`: called once with the body (event and envelope), after the event is kept."""

    wants: Callable[[Mapping[str, Any]], bool]
    give: Callable[[dict[str, Any], Context, WebClient], None]


_REVOKING = ("app_uninstalled", "tokens_revoked")
_MEMBERSHIP = ("member_joined_channel", "member_left_channel")


def register(app: App, context: Context, installed: Installed, *, answers: Sequence[Answer] = ()) -> None:
    """Listen to every event there is."""

    def keep(body: dict[str, Any], client: WebClient, installation: Installation | None) -> None:
        event = body["event"]
        team_id = installation.team_id if installation else str(body.get("team_id") or "")
        if is_own(body, installation):
            return
        incoming = inbox.Incoming(
            key=body["event_id"],
            team_id=team_id,
            type=event["type"][:64],
            payload={name: value for name, value in body.items() if name != "token"},
        )
        with context.database.write(EVERYONE) as session:
            new = inbox.put(session, incoming, now=context.now())
            if event["type"] in _REVOKING and _revokes(event, installation):
                revoke_installation(session, team_id, now=context.now())
        if event["type"] in _REVOKING:
            installed.forget(team_id)
        if not new:
            return
        context.wake()
        for answer in answers:
            if answer.wants(event):
                answer_quietly(context, body, client, partial(answer.give, body, context, client))

    # Bolt fills arguments by their names; its own `context` holds what `authorize` found.
    app.event(re.compile(".+"))(lambda body, client, context: keep(body, client, context.get("installation")))


def is_own(body: Mapping[str, Any], installation: Installation | None) -> bool:
    """Tell whether the event is about a message that this app posted, through whichever of its installations."""
    event = body["event"]
    if event["type"] in _MEMBERSHIP:  # joining a channel is news, also when it is we who join
        return False
    app_id = body.get("api_app_id") or (installation.app_id if installation else "")
    for message in (event, event.get("message"), event.get("previous_message")):
        if not isinstance(message, Mapping):
            continue
        profile = message.get("bot_profile")
        author = message.get("app_id") or (profile.get("app_id") if isinstance(profile, Mapping) else None)
        if author and author == app_id:
            return True
        if installation and installation.bot_id and message.get("bot_id") == installation.bot_id:
            return True
    return False


def wants_words(event: Mapping[str, Any]) -> bool:
    """Tell whether a person spoke to us: by name, or in a direct message."""
    if event["type"] == "app_mention":
        return "edited" not in event and not event.get("bot_id")
    return (
        event["type"] == "message"
        and event.get("channel_type") == "im"
        and event.get("subtype") in (None, "file_share")
        and not event.get("bot_id")
    )


def wants_home(event: Mapping[str, Any]) -> bool:
    """Tell whether a person opened the app's home (its messages are opened by the same event)."""
    return event["type"] == "app_home_opened" and event.get("tab") == "home"


def _revokes(event: Mapping[str, Any], installation: Installation | None) -> bool:
    """Tell whether our bot's token is among those revoked; people's own tokens are none of ours."""
    if event["type"] == "app_uninstalled":
        return True
    tokens = event.get("tokens")
    bots = tokens.get("bot") if isinstance(tokens, Mapping) else None
    return bool(bots) and (installation is None or installation.bot_user_id in (bots or ()))
