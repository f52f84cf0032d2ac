"""Slack's side in small: payloads as they arrive, and their signature."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

SECRET = "a-signing-secret"
TEAM, OTHER_TEAM = "T0CLIENT", "T0CENTER"
BOT_USER, BOT_ID, APP_ID = "U0BOT", "B0BOT", "A0BRIDGE"
CHANNEL = "C0PLANS"


def event(inner: dict[str, Any], *, event_id: str = "Ev1", team: str = TEAM, **envelope: Any) -> dict[str, Any]:
    """Wrap an event as the Events API sends it."""
    return {
        "token": "verification-token",
        "team_id": team,
        "api_app_id": APP_ID,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": 1795479300,
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event": inner,
        **envelope,
    }


def message(text: str = "안녕하세요", *, user: str = "U0PLANNER", **more: Any) -> dict[str, Any]:
    """A message in the planning channel."""
    return {
        "type": "message",
        "user": user,
        "text": text,
        "ts": "1795479300.000100",
        "team": TEAM,
        "channel": CHANNEL,
        "channel_type": "channel",
        "event_ts": "1795479300.000100",
        **more,
    }


def command(text: str = "", *, name: str = "/manual", user: str = "U0AGENT", team: str = TEAM) -> dict[str, str]:
    """A slash command's form."""
    return {
        "token": "verification-token",
        "team_id": team,
        "channel_id": "C0AGENTS",
        "user_id": user,
        "user_name": "agent",
        "command": name,
        "text": text,
        "api_app_id": APP_ID,
        "response_url": "http://127.0.0.1:9/commands/1",
        "trigger_id": "1.2.3",
        "is_enterprise_install": "false",
    }


def click(action_id: str, value: str = "", *, user: str = "U0AGENT", team: str = TEAM, **more: Any) -> dict[str, Any]:
    """A click on a button of a message."""
    return {
        "type": "block_actions",
        "team": {"id": TEAM, "domain": "client"},
        "user": {"id": user, "username": "agent", "name": "agent", "team_id": team},
        "api_app_id": APP_ID,
        "token": "verification-token",
        "container": {
            "type": "message",
            "message_ts": "1795479300.000100",
            "channel_id": "C0AGENTS",
            "is_ephemeral": False,
        },
        "trigger_id": "1.2.3",
        "channel": {"id": "C0AGENTS", "name": "agents"},
        "message": {"type": "message", "ts": "1795479300.000100", "text": "card"},
        "response_url": "http://127.0.0.1:9/actions/1",
        "actions": [
            {"type": "button", "action_id": action_id, "block_id": "b", "value": value, "action_ts": "1795479301.0"}
        ],
        **more,
    }


def submission(callback_id: str, *, user: str = "U0AGENT", values: dict[str, Any] | None = None) -> dict[str, Any]:
    """A submitted modal."""
    return {
        "type": "view_submission",
        "team": {"id": TEAM, "domain": "client"},
        "user": {"id": user, "username": "agent", "name": "agent", "team_id": TEAM},
        "api_app_id": APP_ID,
        "token": "verification-token",
        "trigger_id": "1.2.3",
        "view": {
            "id": "V1",
            "team_id": TEAM,
            "type": "modal",
            "callback_id": callback_id,
            "private_metadata": "",
            "hash": "1.h",
            "state": {"values": values or {}},
            "app_installed_team_id": TEAM,
        },
        "response_urls": [],
    }


def headers(body: str, *, secret: str = SECRET, at: float | None = None) -> dict[str, str]:
    """Sign a body as Slack does."""
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"x-slack-request-timestamp": stamp, "x-slack-signature": f"v0={digest}"}


def as_json(payload: dict[str, Any]) -> tuple[str, str]:
    """Return body and content type of an event."""
    return json.dumps(payload, ensure_ascii=False), "application/json"


def as_form(payload: dict[str, Any]) -> tuple[str, str]:
    """Return body and content type of a command or an interaction."""
    form = payload if "command" in payload else {"payload": json.dumps(payload, ensure_ascii=False)}
    return urlencode(form), "application/x-www-form-urlencoded"
