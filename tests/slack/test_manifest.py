"""Slack is told of exactly what is listened to, in texts that it accepts, with no scope to spare."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from support.bot import make_bot

from bridge.messages import load_messages
from bridge.playground.world import BOT_EVENTS, BOT_SCOPES
from bridge.slack.listeners import register_all
from bridge.slack.manifest import COMMANDS, EVENTS, SCOPES, SHORTCUTS, manifest
from bridge.store.database import Database

# What Slack's reference says each event and each method that we call needs; one of a tuple is enough.
EVENT_SCOPES: dict[str, tuple[str, ...]] = {
    "app_home_opened": (),
    "app_mention": ("app_mentions:read",),
    "app_uninstalled": (),
    "channel_id_changed": ("channels:history",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "message.channels": ("channels:history",),
    "message.groups": ("groups:history",),
    "message.im": ("im:history",),
    "tokens_revoked": (),
}
METHOD_SCOPES: dict[str, tuple[str, ...]] = {
    "chat.postMessage": ("chat:write",),
    "conversations.open": ("im:write",),
    "users.info": ("users:read",),
    "conversations.info (public)": ("channels:read",),
    "conversations.info (private)": ("groups:read",),
    "conversations.history (public)": ("channels:history",),
    "conversations.history (private)": ("groups:history",),
    "conversations.history (direct)": ("im:history",),
    "files.info": ("files:read",),
    "slash commands": ("commands",),
}


class Recorder:
    """Stands where Bolt's App stands while features register, and keeps what they listen to."""

    def __init__(self) -> None:
        self.seen: dict[str, list[Any]] = {}
        self.order: list[str] = []

    def __getattr__(self, kind: str) -> Callable[..., Any]:
        def listen(constraint: Any, *_more: Any) -> Callable[[Any], Any]:
            self.seen.setdefault(kind, []).append(constraint)
            self.order.append(kind)
            return lambda listener: listener

        return listen

    def names(self, *kinds: str) -> set[str]:
        """Return what is named; a pattern that catches the rest is no name."""
        found = [item for kind in kinds for item in self.seen.get(kind, [])]
        names = [item.get("callback_id") if isinstance(item, dict) else item for item in found]
        return {name for name in names if isinstance(name, str)}


@pytest.fixture
def listened(local_database: Database) -> Recorder:
    bot, recorder = make_bot(local_database), Recorder()
    register_all(recorder, bot.context, bot.installed)  # type: ignore[arg-type]
    return recorder


def test_every_command_listened_to_is_in_the_manifest_and_the_other_way(listened: Recorder) -> None:
    assert listened.names("command") == {one.name for one in COMMANDS}


def test_every_shortcut_listened_to_is_in_the_manifest_and_the_other_way(listened: Recorder) -> None:
    found = listened.names("shortcut", "message_shortcut", "global_shortcut")
    assert found == {one.callback_id for one in SHORTCUTS}


def test_events_go_to_the_inbox_alone(listened: Recorder) -> None:
    (pattern,) = listened.seen["event"]
    assert isinstance(pattern, re.Pattern)
    assert all(pattern.match(event) for event in EVENTS)
    assert "message" not in listened.seen


def test_bolt_asks_first_whoever_is_called_most(listened: Recorder) -> None:
    assert listened.order[:2] == ["event", "command"]


def test_every_scope_is_needed_and_every_need_is_met() -> None:
    assert set(EVENT_SCOPES) == set(EVENTS)
    needs = [*EVENT_SCOPES.values(), *METHOD_SCOPES.values()]
    assert all(not need or set(need) & set(SCOPES) for need in needs)
    assert {scope for need in needs for scope in need} == set(SCOPES)


def test_the_local_workspace_grants_no_less() -> None:
    assert set(SCOPES) <= set(BOT_SCOPES)
    assert set(EVENTS) <= set(BOT_EVENTS)


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_texts_fit_slacks_limits(locale: str) -> None:
    made = manifest(load_messages(locale), public_url="https://bridge.example.com")
    display = made["display_information"]
    assert len(display["name"]) <= 35
    assert len(display["description"]) <= 140
    assert 174 <= len(display["long_description"]) <= 4000
    for command in made["features"].get("slash_commands", []):
        assert re.fullmatch(r"/[a-z0-9_-]{1,31}", command["command"])
        assert 0 < len(command["description"]) <= 2000
        assert 0 < len(command["usage_hint"]) <= 1000
    for shortcut in made["features"].get("shortcuts", []):
        assert 0 < len(shortcut["name"]) <= 24
        assert 0 < len(shortcut["description"]) <= 150


def test_http_names_the_address_everywhere_and_socket_mode_nowhere() -> None:
    over_http = manifest(load_messages("ko"), public_url="https://bridge.example.com/")
    settings = over_http["settings"]
    assert settings["event_subscriptions"]["request_url"] == "https://bridge.example.com/slack/events"
    assert settings["interactivity"]["request_url"] == "https://bridge.example.com/slack/events"
    assert over_http["oauth_config"]["redirect_urls"] == ["https://bridge.example.com/slack/oauth_redirect"]
    assert settings["socket_mode_enabled"] is False
    by_socket = manifest(load_messages("ko"), public_url=None)
    assert by_socket["settings"]["socket_mode_enabled"] is True
    assert "https://" not in str(by_socket)
