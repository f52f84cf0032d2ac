"""The Slack app's manifest: what Slack must be told about the app, and nothing more than it needs.

A test holds commands and shortcuts here to the listeners that are registered, both ways.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bridge.messages import Messages

# The least that does the work; docs/slack.md says what each is for, and docs/security.md what none of them allows.
SCOPES: tuple[str, ...] = (
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "groups:history",
    "groups:read",
    "im:history",
    "im:write",
    "users:read",
)

EVENTS: tuple[str, ...] = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_id_changed",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "tokens_revoked",
)


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command; its description and hint lie in the catalogue under `manifest.<key>…`."""

    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A shortcut on a message (`message`) or anywhere (`global`)."""

    callback_id: str
    kind: str
    key: str


COMMANDS: tuple[Command, ...] = (Command("/manual", "manual"), Command("/bridge", "bridge"))
SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("announce_form", "global", "announce"),
    Shortcut("register_launch", "message", "register"),
    Shortcut("report_opening", "message", "report_opening"),
)


def manifest(messages: Messages, *, public_url: str | None) -> dict[str, Any]:
    """Return the manifest: for HTTP under `public_url`, or for Socket Mode where it is None."""
    url = None if public_url is None else public_url.rstrip("/")
    requests = {} if url is None else {"request_url": f"{url}/slack/events"}
    features: dict[str, Any] = {
        "bot_user": {"display_name": "bridge", "always_online": True},
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
    }
    if COMMANDS:
        features["slash_commands"] = [_command(one, messages, url) for one in COMMANDS]
    if SHORTCUTS:
        features["shortcuts"] = [_shortcut(one, messages) for one in SHORTCUTS]
    oauth: dict[str, Any] = {"scopes": {"bot": list(SCOPES)}}
    if url is not None:
        oauth["redirect_urls"] = [f"{url}/slack/oauth_redirect"]
    return {
        "display_information": {
            "name": "Bridge",
            "description": messages("manifest.description"),
            "long_description": messages("manifest.long"),
            "background_color": "#1f3a5f",
        },
        "features": features,
        "oauth_config": oauth,
        "settings": {
            "event_subscriptions": requests | {"bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True} | requests,
            "org_deploy_enabled": False,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": False,
        },
    }


def _command(one: Command, messages: Messages, url: str | None) -> dict[str, Any]:
    made = {
        "command": one.name,
        "description": messages(f"manifest.{one.key}"),
        "usage_hint": messages(f"manifest.{one.key}_hint"),
        "should_escape": True,
    }
    return made if url is None else made | {"url": f"{url}/slack/events"}


def _shortcut(one: Shortcut, messages: Messages) -> dict[str, Any]:
    return {
        "name": messages(f"manifest.{one.key}"),
        "type": one.kind,
        "callback_id": one.callback_id,
        "description": messages(f"manifest.{one.key}_hint"),
    }
