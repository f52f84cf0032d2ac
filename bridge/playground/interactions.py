"""What the bot is sent when a person clicks, submits, closes, commands or picks a shortcut; and what its answer does."""

from __future__ import annotations

from typing import Any

from bridge.playground import messages, responses, shapes
from bridge.playground.api import views as view_api
from bridge.playground.api.base import RefusedError
from bridge.playground.core import Workspace
from bridge.playground.delivery import Reply
from bridge.playground.records import Channel, GestureError, Installation, Json, Message, User, View
from bridge.playground.state import State


def _person(user: User) -> Json:
    return {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id}


def _team(state: State, team_id: str) -> Json:
    return {"id": team_id, "domain": state.teams[team_id].domain}


def _common(ws: Workspace, kind: str, user: User, team_id: str) -> Json:
    return {
        "type": kind,
        "user": _person(user),
        "api_app_id": ws.state.app.id,
        "token": ws.state.app.verification_token,
        "team": _team(ws.state, team_id),
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _channel(channel: Channel) -> Json:
    name = "directmessage" if channel.is_im else "privategroup" if channel.is_private else channel.name
    return {"id": channel.id, "name": name}


def on_message(ws: Workspace, user: User, channel: Channel, message: Message, block: Json, action: Json) -> Reply:
    """Send a `block_actions` for something used in a message."""
    state = ws.state
    with state.lock:
        installation = state.installations[message.team]
        ephemeral = bool(message.ephemeral_to)
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": ephemeral,
        }
        if message.thread_ts:
            container["thread_ts"] = message.thread_ts
        payload = {
            **_common(ws, "block_actions", user, installation.team_id),
            "container": container,
            "trigger_id": state.new_trigger(user, installation),
            "channel": _channel(channel),
            **({} if ephemeral else {"message": messages.shown(ws, channel, message)}),
            "state": messages.state_of(message, user.id),
            "response_url": state.new_response_url("actions", installation, channel, user, message),
            "actions": [{**action, "block_id": block["block_id"], "action_ts": state.event_ts()}],
        }
    return _sent(ws, user, payload)


def on_view(ws: Workspace, user: User, view: View, block: Json, action: Json) -> Reply:
    """Send a `block_actions` for something used in a modal or a home tab."""
    state = ws.state
    with state.lock:
        payload = {
            **_common(ws, "block_actions", user, view.installation.team_id),
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": state.new_trigger(user, view.installation, view.id),
            "view": shapes.view(state, view),
            "actions": [{**action, "block_id": block["block_id"], "action_ts": state.event_ts()}],
        }
    return _sent(ws, user, payload)


def _sent(ws: Workspace, user: User, payload: Json) -> Reply:
    reply = ws.delivery.send("interactive", payload)
    record(ws, user, payload["type"], payload, reply)
    return reply


def record(ws: Workspace, user: User, kind: str, payload: Json, reply: Reply) -> None:
    """Write down an interaction, and tell the person where the bot failed her."""
    entry = {
        "type": kind,
        "user": user.id,
        "status": reply.status,
        "problem": reply.problem,
        "took": round(reply.took, 4),
    }
    with ws.state.lock:
        ws.state.deliveries.append({**entry, "payload": payload})
        if reply.problem:
            error = "operation_timeout" if reply.problem == "http_timeout" else "dispatch_failed"
            notice = {"user": user.id, "kind": kind, "error": error, "status": reply.status}
            ws.state.notices.append(notice)
    ws.state.publish("interaction", **entry)


def submitted(ws: Workspace, user: User, view: View) -> Reply:
    """Send a `view_submission` and do what the answer says: close, clear, update, push, or show errors."""
    state = ws.state
    with state.lock:
        payload = {
            **_common(ws, "view_submission", user, user.team_id),
            "trigger_id": state.new_trigger(user, view.installation, view.id),
            "view": shapes.view(state, view),
            "response_urls": _response_urls(state, user, view),
        }
    reply = _sent(ws, user, payload)
    if reply.problem:
        return reply
    with state.lock:
        _respond(ws, user, view, reply.body)
    return reply


def _response_urls(state: State, user: User, view: View) -> list[Json]:
    found = []
    for block in view.payload["blocks"]:
        element = block.get("element") or {}
        chosen = view.values.get(block["block_id"], {}).get(element.get("action_id", ""), {})
        channel = state.channels.get(chosen.get("selected_conversation") or chosen.get("selected_channel") or "")
        if element.get("response_url_enabled") and channel is not None:
            url = state.new_response_url("app", view.installation, channel, user)
            entry = {"block_id": block["block_id"], "action_id": element["action_id"], "channel_id": channel.id}
            found.append({**entry, "response_url": url})
    return found


def _respond(ws: Workspace, user: User, view: View, body: Any) -> None:
    stack = ws.state.modals.get(user.id, [])
    if not body:
        _drop(ws, user, view)
        return
    action = body.get("response_action") if isinstance(body, dict) else None
    try:
        if action == "errors":
            _show_errors(ws, view, body.get("errors"))
        elif action == "update":
            view_api.replace(ws, view, view_api.checked(body.get("view"), "modal"))
        elif action == "push":
            kept = view_api.checked(body.get("view"), "modal")
            view_api.show(ws, kept, user.id, view.installation, push=True)
        elif action == "clear":
            for view_id in stack:
                ws.state.views.pop(view_id, None)
            stack.clear()
            ws.state.publish("modal", user=user.id, view="")
        else:
            raise RefusedError("invalid_response_action")
    except RefusedError as refusal:
        said = refusal.extra.get("response_metadata", {}).get("messages", [])
        notice = {"user": user.id, "kind": "view_submission", "error": refusal.error, "messages": said}
        ws.state.notices.append(notice)


def _show_errors(ws: Workspace, view: View, errors: Any) -> None:
    inputs = {b["block_id"] for b in view.payload["blocks"] if b["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
        raise RefusedError("invalid_errors")
    view.errors = {str(block): str(words) for block, words in errors.items()}
    ws.state.publish("modal", user=view.user_id, view=view.id)


def _drop(ws: Workspace, user: User, view: View) -> None:
    stack = ws.state.modals.get(user.id, [])
    if view.id in stack:
        stack.remove(view.id)
    ws.state.views.pop(view.id, None)
    ws.state.publish("modal", user=user.id, view=stack[-1] if stack else "")


def closed(ws: Workspace, user: User, view: View, *, everything: bool) -> None:
    """Close a modal (`everything`: the whole stack) and tell the bot of those that asked for it."""
    state = ws.state
    with state.lock:
        stack = state.modals.get(user.id, [])
        everything = everything or bool(view.payload.get("clear_on_close"))
        gone = [state.views[v] for v in reversed(stack)] if everything else [view]
        for one in gone:
            _drop(ws, user, one)
    for one in gone:
        if one.payload.get("notify_on_close"):
            payload = {
                **_common(ws, "view_closed", user, user.team_id),
                "view": shapes.view(state, one),
                "is_cleared": everything,
            }
            _sent(ws, user, payload)


def command(ws: Workspace, user: User, channel: Channel, installation: Installation, name: str, text: str) -> Reply:
    """Send a slash command; what its answer says is shown in the channel."""
    state = ws.state
    with state.lock:
        url = state.new_response_url("commands", installation, channel, user)
        payload = {
            "token": state.app.verification_token,
            "team_id": installation.team_id,
            "team_domain": state.teams[installation.team_id].domain,
            "channel_id": channel.id,
            "channel_name": _channel(channel)["name"],
            "user_id": user.id,
            "user_name": user.name,
            "command": name,
            "text": text,
            "api_app_id": state.app.id,
            "is_enterprise_install": "false",
            "response_url": url,
            "trigger_id": state.new_trigger(user, installation),
        }
        right = state.response_urls[url.removeprefix(state.base_url)]
    reply = ws.delivery.send("slash_commands", payload)
    record(ws, user, "slash_commands", payload, reply)
    if not reply.problem and reply.body:
        body = reply.body if isinstance(reply.body, dict) else {"text": str(reply.body)}
        with state.lock:
            try:
                responses.apply(ws, right, body)
            except RefusedError as refusal:
                notice = {"user": user.id, "kind": "slash_commands", "error": refusal.error, **refusal.extra}
                state.notices.append(notice)
    return reply


def message_shortcut(ws: Workspace, user: User, channel: Channel, message: Message, callback_id: str) -> Reply:
    """Send a `message_action`."""
    state = ws.state
    with state.lock:
        installation = _installation_for(state, user)
        common = _common(ws, "message_action", user, installation.team_id)
        del common["api_app_id"]
        payload = {
            **common,
            "user": {"id": user.id, "name": user.name, "team_id": user.team_id},
            "callback_id": callback_id,
            "trigger_id": state.new_trigger(user, installation),
            "response_url": state.new_response_url("app", installation, channel, user),
            "message_ts": message.ts,
            "action_ts": state.event_ts(),
            "channel": _channel(channel),
            "message": messages.shown(ws, channel, message),
        }
    return _sent(ws, user, payload)


def global_shortcut(ws: Workspace, user: User, callback_id: str) -> Reply:
    """Send a `shortcut`."""
    state = ws.state
    with state.lock:
        installation = _installation_for(state, user)
        payload = {
            **_common(ws, "shortcut", user, installation.team_id),
            "callback_id": callback_id,
            "trigger_id": state.new_trigger(user, installation),
            "action_ts": state.event_ts(),
        }
    return _sent(ws, user, payload)


def _installation_for(state: State, user: User) -> Installation:
    installation = state.installation_of(user.team_id)
    if installation is None:
        raise GestureError(f"{state.teams[user.team_id].name} has not installed the app.")
    return installation
