"""What one person sees: her channels, their messages with her ephemerals only, her modals and her home."""

from __future__ import annotations

from dataclasses import asdict

from bridge.playground import shapes
from bridge.playground.core import Workspace
from bridge.playground.gestures import place
from bridge.playground.records import Channel, Json, Message, User
from bridge.playground.text import visible_text


def seen(ws: Workspace, user: str, channel: str) -> list[Json]:
    """Return a channel as `user` sees it, oldest first, threads included (`thread_ts`).

    Each message comes in Slack's shape, plus `ephemeral`, `author` (a name) and `shown` (all that can be read).
    Raises GestureError where she is not in it.
    """
    with ws.state.lock:
        who = ws.state.user(user)
        where = place(ws, who, channel)
        own = [m for m in where.ephemerals if m.ephemeral_to == who.id]
        found = sorted([*where.messages, *own], key=lambda m: float(m.ts))
        return [message(ws, where, item) for item in found]


def message(ws: Workspace, channel: Channel, item: Message) -> Json:
    """Return one message as a reader sees it."""
    author = ws.state.users.get(item.user)
    return {
        **shapes.message(ws.state, item, metadata=True, room=channel),
        "channel": channel.id,
        "ephemeral": bool(item.ephemeral_to),
        "author": item.username or (author.real_name if author else ""),
        "shown": visible_text(ws.state, item.text, item.blocks),
    }


def modals(ws: Workspace, user: str) -> list[Json]:
    """Return the modals on a user's screen, the top one last."""
    with ws.state.lock:
        stack = ws.state.modals.get(ws.state.user(user).id, [])
        return [_view(ws, view_id) for view_id in stack]


def home(ws: Workspace, user: str) -> Json | None:
    """Return a user's home tab, None before the app published one."""
    with ws.state.lock:
        view_id = ws.state.homes.get(ws.state.user(user).id)
        return _view(ws, view_id) if view_id else None


def _view(ws: Workspace, view_id: str) -> Json:
    view = ws.state.views[view_id]
    shown = visible_text(ws.state, "", view.payload["blocks"])
    return {**shapes.view(ws.state, view), "errors": dict(view.errors), "shown": shown}


def rooms(ws: Workspace, user: str) -> list[Json]:
    """Return the conversations a user is in."""
    with ws.state.lock:
        who = ws.state.user(user)
        return [_room(ws, c, who) for c in ws.state.channels.values() if who.id in c.members]


def _room(ws: Workspace, channel: Channel, reader: User | None = None) -> Json:
    others = [ws.state.users[m].real_name for m in channel.members if reader is None or m != reader.id]
    return {
        "id": channel.id,
        "key": channel.key,
        "name": channel.name or ", ".join(others),
        "team": channel.team_id,
        "connected": list(channel.connected),
        "is_private": channel.is_private,
        "is_im": channel.is_im,
        "archived": channel.archived,
        "members": list(channel.members),
    }


def everything(ws: Workspace) -> Json:
    """Return the world as it stands: workspaces, people and channels."""
    state = ws.state
    with state.lock:
        return {
            "app": {"id": state.app.id, "name": state.app.name, "commands": [c.command for c in state.app.commands]},
            "teams": [
                {**asdict(t), "installed": state.installation_of(t.id) is not None} for t in state.teams.values()
            ],
            "users": [asdict(u) for u in state.users.values()],
            "channels": [_room(ws, c) for c in state.channels.values()],
        }


def credentials(ws: Workspace) -> Json:
    """Return what the bot needs to be told: its secrets, and a token for each workspace."""
    state = ws.state
    with state.lock:
        return {
            "api_url": f"{state.base_url}/api/",
            "app_id": state.app.id,
            "client_id": state.app.client_id,
            "client_secret": state.app.client_secret,
            "signing_secret": state.app.signing_secret,
            "app_token": state.app.app_token,
            "installations": [
                {
                    "team_id": i.team_id,
                    "team": state.teams[i.team_id].key,
                    "team_name": state.teams[i.team_id].name,
                    "bot_token": i.token,
                    "bot_user_id": i.bot_user_id,
                    "bot_id": i.bot_id,
                    "scopes": list(i.scopes),
                }
                for i in state.installations.values()
                if i.active
            ],
        }
