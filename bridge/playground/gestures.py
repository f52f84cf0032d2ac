"""What people do in Slack. Each gesture is refused where Slack would not let this person do it.

People, channels and workspaces are named by key, id or (channels) `#name`; messages by their `ts`.
"""

from __future__ import annotations

import re
import secrets
from typing import Any

from bridge.playground import events, interactions, messages, shapes
from bridge.playground.blockkit import interactive
from bridge.playground.blocklimits import INPUTS
from bridge.playground.core import Workspace
from bridge.playground.delivery import Reply
from bridge.playground.inputs import chosen, complaints, option
from bridge.playground.records import Channel, GestureError, Json, Message, User, View
from bridge.playground.text import rich_text, typed


def place(ws: Workspace, user: User, ref: str) -> Channel:
    """Return the channel a person means; `@bridge` is her direct conversation with the bot of her workspace."""
    state = ws.state
    if ref.startswith("@") or ref in ("dm", state.app.name):
        installation = state.installation_of(user.team_id)
        if installation is None:
            raise GestureError(f"{state.teams[user.team_id].name} has not installed the app.")
        return state.direct(installation, user)
    channel = state.channel(ref)
    if user.id not in channel.members:
        raise GestureError(f"{user.real_name} is not in #{channel.name}.")
    return channel


def message_of(channel: Channel, user: User, ts: str) -> Message:
    """Return a message that `user` sees in a channel, private ones to her among them."""
    found = channel.find(ts) or next((m for m in channel.ephemerals if m.ts == ts and m.ephemeral_to == user.id), None)
    if found is None:
        raise GestureError(f"{user.real_name} sees no message {ts} there.")
    return found


def writable(channel: Channel) -> None:
    """Refuse an archived channel."""
    if channel.archived:
        raise GestureError(f"#{channel.name} is archived.")


# -- messages ---------------------------------------------------------------------------------------------------------


def post(ws: Workspace, user: str, channel: str, text: str, *, thread_ts: str = "", raw: bool = False) -> Message:
    """Post what a person types; `raw` takes the text as mrkdwn, as it would come from another app of hers."""
    with ws.state.lock:
        who = ws.state.user(user)
        where = place(ws, who, channel)
        writable(where)
        if thread_ts:
            head = message_of(where, who, thread_ts)
            thread_ts = head.thread_ts or head.ts
        content = text if raw else typed(ws.state, where, text)
        return messages.by_person(ws, where, who.id, content, thread_ts=thread_ts)


def reply(ws: Workspace, user: str, channel: str, ts: str, text: str) -> Message:
    """Answer in a thread."""
    return post(ws, user, channel, text, thread_ts=ts)


def edit(ws: Workspace, user: str, channel: str, ts: str, text: str) -> Message:
    """Edit one's own message."""
    with ws.state.lock:
        who = ws.state.user(user)
        where = place(ws, who, channel)
        message = message_of(where, who, ts)
        if message.user != who.id:
            raise GestureError("Only the author can edit a message.")
        content = typed(ws.state, where, text)
        blocks = rich_text(content, secrets.token_urlsafe(3))
        messages.change(ws, where, message, text=content, blocks=blocks, editor=who.id)
        return message


def delete(ws: Workspace, user: str, channel: str, ts: str) -> None:
    """Delete one's own message (an admin any message; anybody an ephemeral on her own screen)."""
    with ws.state.lock:
        who = ws.state.user(user)
        where = place(ws, who, channel)
        message = message_of(where, who, ts)
        if message.user != who.id and not who.is_admin and not message.ephemeral_to:
            raise GestureError("Only the author can delete a message.")
        messages.remove(ws, where, message)


def unfurl(ws: Workspace, channel: str, ts: str, attachment: Json | None = None) -> Message:
    """Let Slack itself change a message (a link's preview), which is no edit."""
    with ws.state.lock:
        where = ws.state.channel(channel)
        message = where.find(ts)
        if message is None:
            raise GestureError(f"There is no message {ts}.")
        shown = attachment or {"from_url": "https://example.com/", "id": 1, "title": "Example", "fallback": "Example"}
        messages.change(ws, where, message, attachments=[*(message.attachments or []), shown])
        return message


# -- using what the bot shows -----------------------------------------------------------------------------------------


def click(
    ws: Workspace,
    user: str,
    action_id: str,
    *,
    channel: str = "",
    ts: str = "",
    view_id: str = "",
    value: Any = None,
    confirm: bool = True,
) -> Reply | None:
    """Use a button, menu, overflow or date of a message (`channel` and `ts`) or of a view (`view_id`, or the top modal).

    `value` is what is chosen: an option's value or its text, a list of them, a date, a user. For a button it tells
    several of the same action apart by their value. Returns None where the person does not `confirm`.
    """
    state = ws.state
    with state.lock:
        who = state.user(user)
        view = None
        if channel:
            where = place(ws, who, channel)
            message = message_of(where, who, ts)
            block, element = _find(message.blocks, action_id, value)
            store = message.inputs.setdefault(who.id, messages.state_of(message, who.id)["values"])
        else:
            view = _view(ws, who, view_id)
            block, element = _find(view.payload["blocks"], action_id, value)
            store = view.values
        if element.get("confirm") and not confirm:
            return None
        action = _action(element, value)
        if element["type"] in INPUTS:
            store.setdefault(block["block_id"], {})[action_id] = chosen(element, value)
    if view is not None:
        return interactions.on_view(ws, who, view, block, action)
    return interactions.on_message(ws, who, where, message, block, action)


def _find(blocks: list[Json] | None, action_id: str, value: Any) -> tuple[Json, Json]:
    found = [(b, e) for b, e in interactive(blocks) if e.get("action_id") == action_id]
    exact = [(b, e) for b, e in found if e["type"] == "button" and value is not None and e.get("value") == value]
    if not found:
        known = [e.get("action_id") for _b, e in interactive(blocks)]
        raise GestureError(f"There is nothing called {action_id!r} to use; there is {known}.")
    return (exact or found)[0]


def _action(element: Json, value: Any) -> Json:
    kind = element["type"]
    shown: Json = {"type": kind, "action_id": element["action_id"]}
    if kind == "button":
        kept: Json = {k: element[k] for k in ("text", "value", "style", "url") if k in element}
        return {**shown, **kept}
    if kind == "overflow":
        return {**shown, "selected_option": option(element, value)}
    placeholder = {"placeholder": element["placeholder"]} if "placeholder" in element else {}
    return {**shown, **chosen(element, value), **placeholder}


def _view(ws: Workspace, user: User, view_id: str = "") -> View:
    stack = ws.state.modals.get(user.id, [])
    wanted = view_id or (stack[-1] if stack else "")
    if wanted == "home":
        wanted = ws.state.homes.get(user.id, "")
    found = ws.state.views.get(wanted)
    if found is None or found.user_id != user.id:
        raise GestureError(f"{user.real_name} has no such view open.")
    return found


def fill(ws: Workspace, user: str, values: Json, *, view_id: str = "") -> View:
    """Enter values into the top modal's fields, named by action_id or block_id. Sends nothing."""
    with ws.state.lock:
        view = _view(ws, ws.state.user(user), view_id)
        fields = [(b, e) for b, e in interactive(view.payload["blocks"]) if e["type"] in INPUTS]
        for name, value in values.items():
            found = next(((b, e) for b, e in fields if name in (e["action_id"], b["block_id"])), None)
            if found is None:
                raise GestureError(f"The modal has no field {name!r}; it has {[e['action_id'] for _b, e in fields]}.")
            block, element = found
            view.values.setdefault(block["block_id"], {})[element["action_id"]] = chosen(element, value)
        ws.state.publish("modal", user=view.user_id, view=view.id)
        return view


def submit(ws: Workspace, user: str, values: Json | None = None, *, view_id: str = "") -> Reply | None:
    """Fill in and submit the top modal. Returns None where Slack's own form refuses (see the view's `errors`)."""
    view = fill(ws, user, values or {}, view_id=view_id)
    with ws.state.lock:
        who = ws.state.user(user)
        if view.type != "modal" or "submit" not in view.payload:
            raise GestureError("This view has nothing to submit.")
        view.errors = complaints(view.payload["blocks"], view.values)
        if view.errors:
            ws.state.publish("modal", user=who.id, view=view.id)
            return None
    return interactions.submitted(ws, who, view)


def close_modal(ws: Workspace, user: str, *, everything: bool = False) -> None:
    """Close the top modal, or (`everything`) the whole stack."""
    who = ws.state.user(user)
    interactions.closed(ws, who, _view(ws, who), everything=everything)


def command(ws: Workspace, user: str, channel: str, name: str, text: str = "") -> Reply:
    """Run a slash command. Raises GestureError where this workspace does not know it."""
    state = ws.state
    with state.lock:
        who = state.user(user)
        where = place(ws, who, channel)
        writable(where)
        declared = next((c for c in state.app.commands if c.command == name), None)
        installation = state.installation_of(who.team_id)
        if installation is None or declared is None or "commands" not in installation.scopes:
            raise GestureError(f"{name} is not a valid command in {state.teams[who.team_id].name}.")
        written = re.sub(r"\s+", " ", text).strip() if "\n" not in text else text.strip()
        if declared.should_escape:
            written = _with_names(ws, typed(state, where, written))
    return interactions.command(ws, who, where, installation, name, written)


def _with_names(ws: Workspace, text: str) -> str:
    def named(match: re.Match[str]) -> str:
        user = ws.state.users.get(match.group(1))
        return f"<@{match.group(1)}|{user.name}>" if user else match.group(0)

    return re.sub(r"<@([A-Z0-9]+)>", named, text)


def shortcut(ws: Workspace, user: str, callback_id: str, *, channel: str = "", ts: str = "") -> Reply:
    """Pick a message shortcut (with `channel` and `ts`) or a global one."""
    who = ws.state.user(user)
    declared = {s.callback_id for s in ws.state.app.shortcuts if s.kind == ("message" if channel else "global")}
    if callback_id not in declared and not ws.state.app.any_shortcut:
        raise GestureError(f"There is no shortcut {callback_id!r}.")
    if not channel:
        return interactions.global_shortcut(ws, who, callback_id)
    where = place(ws, who, channel)
    return interactions.message_shortcut(ws, who, where, message_of(where, who, ts), callback_id)


def open_home(ws: Workspace, user: str, tab: str = "home") -> None:
    """Open the app's home (`home` or `messages`)."""
    state = ws.state
    with state.lock:
        who = state.user(user)
        where = place(ws, who, "@bridge")
        installation = state.installation_of(who.team_id)
        if installation is None:
            raise GestureError("The app is not installed.")
        view = state.views.get(state.homes.get(who.id, ""))
        event: Json = {"type": "app_home_opened", "user": who.id, "channel": where.id, "tab": tab}
        event["event_ts"] = state.event_ts()
        if view is not None and tab == "home":
            event["view"] = shapes.view(state, view)
        events.emit(ws, event, installation)
