"""Everything that can happen to a message, whoever does it: state, pings, the page's stream and the bot's events."""

from __future__ import annotations

import secrets
import uuid
from typing import Any

from bridge.playground import events, shapes
from bridge.playground.core import Workspace
from bridge.playground.inputs import initial
from bridge.playground.records import SLACKBOT, Channel, Json, Message, Ping
from bridge.playground.text import pinged, rich_text

_KEEP: Any = object()


def add(ws: Workspace, channel: Channel, message: Message) -> Message:
    """Let `message` stand in `channel` (its `ts` is given here) and tell everybody."""
    with ws.state.lock:
        message.ts = ws.state.next_ts(channel)
        if message.thread_ts and (parent := channel.find(message.thread_ts)):
            parent.thread_ts = parent.ts
        channel.messages.append(message)
        _ring(ws, channel, message, [])
        ws.state.publish("message", channel=channel.id, ts=message.ts)
        events.message_posted(ws, channel, message)
    return message


def whisper(ws: Workspace, channel: Channel, message: Message) -> Message:
    """Show `message` to one person; nobody else, no history and no event ever knows of it."""
    with ws.state.lock:
        message.ts = ws.state.next_ts(channel)
        channel.ephemerals.append(message)
        _ring(ws, channel, message, [])
        ws.state.publish("ephemeral", channel=channel.id, ts=message.ts, user=message.ephemeral_to)
    return message


def by_person(ws: Workspace, channel: Channel, user_id: str, text: str, **more: Any) -> Message:
    """Post what a person wrote (`text` is mrkdwn already)."""
    user = ws.state.users[user_id]
    blocks = rich_text(text, secrets.token_urlsafe(3)) if text else None
    message = Message("", channel.id, user.id, user.team_id, text, blocks, **more)
    message.client_msg_id = str(uuid.uuid4())
    return add(ws, channel, message)


def change(
    ws: Workspace,
    channel: Channel,
    message: Message,
    *,
    text: Any = _KEEP,
    blocks: Any = _KEEP,
    attachments: Any = _KEEP,
    metadata: Any = _KEEP,
    editor: str = "",
) -> None:
    """Change a standing message. Without `editor` it is no edit (an unfurl, a reaction of Slack itself)."""
    with ws.state.lock:
        former = events.before(ws, channel, message)
        already = pinged(message.text, message.blocks, message.attachments)
        for name, value in (("text", text), ("blocks", blocks), ("attachments", attachments), ("metadata", metadata)):
            if value is not _KEEP:
                setattr(message, name, value)
        if editor:
            message.edited = {"user": editor, "ts": f"{ws.state.seconds()}.000000"}
        _ring(ws, channel, message, already)
        ws.state.publish("message_changed", channel=channel.id, ts=message.ts)
        if not message.ephemeral_to:
            events.message_changed(ws, channel, message, former)


def remove(ws: Workspace, channel: Channel, message: Message) -> None:
    """Delete a message; the head of a thread leaves a tombstone."""
    with ws.state.lock:
        former = events.before(ws, channel, message)
        if message.ephemeral_to:
            channel.ephemerals.remove(message)
        elif channel.replies(message.ts):
            message.subtype, message.text, message.user = "tombstone", "This message was deleted.", SLACKBOT
            message.blocks = message.attachments = message.metadata = message.edited = None
            message.bot_id = message.app_id = message.client_msg_id = ""
            message.files = []
            events.message_changed(ws, channel, message, former)
        else:
            channel.messages.remove(message)
            events.message_deleted(ws, channel, message, former)
        ws.state.publish("message_deleted", channel=channel.id, ts=message.ts)


def _ring(ws: Workspace, channel: Channel, message: Message, already: list[str]) -> None:
    if message.subtype in ("channel_join", "channel_leave"):
        return
    for target in pinged(message.text, message.blocks, message.attachments):
        if target not in already:
            ws.state.pings.append(Ping(target, channel.id, message.ts, message.user))


def state_of(message: Message, user_id: str) -> Json:
    """Return what `user_id` chose in the menus of a message, as `block_actions` reports it."""
    return {"values": initial(message.blocks, message.inputs.get(user_id))}


def shown(ws: Workspace, channel: Channel, message: Message) -> Json:
    """Return a message as an interaction carries it."""
    return shapes.message(ws.state, message, room=channel)
