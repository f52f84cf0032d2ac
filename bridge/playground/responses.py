"""`response_url`: five answers within thirty minutes, without a token and without being in the channel."""

from __future__ import annotations

import time
from typing import Any

from bridge.playground import messages
from bridge.playground.api.base import RefusedError, message_blocks
from bridge.playground.core import Workspace
from bridge.playground.records import Channel, Json, Message, ResponseUrl

USES = 5
SECONDS = 30 * 60


def answer(ws: Workspace, path: str, body: Any) -> tuple[int, Json]:
    """Do what was posted to a response_url. Return the HTTP status and the answer."""
    with ws.state.lock:
        right = ws.state.response_urls.get(path)
        if right is None:
            return 404, {"ok": False, "error": "invalid_url"}
        if time.monotonic() - right.made > SECONDS:
            return 404, {"ok": False, "error": "expired_url"}
        if right.uses >= USES:
            return 404, {"ok": False, "error": "used_url"}
        if not isinstance(body, dict):
            return 400, {"ok": False, "error": "invalid_payload"}
        try:
            right.uses += 1
            apply(ws, right, body)
        except RefusedError as refusal:
            return 400, {"ok": False, "error": refusal.error, **refusal.extra}
        return 200, {"ok": True}


def apply(ws: Workspace, right: ResponseUrl, body: Json) -> None:
    """Post, replace or delete as `body` says. Raises RefusedError as `chat.postMessage` would."""
    channel = ws.state.channels.get(right.channel_id)
    if channel is None:
        raise RefusedError("channel_not_found")
    if channel.archived:
        raise RefusedError("is_archived")
    original = _original(channel, right)
    if body.get("delete_original") is True:
        if original is None:
            raise RefusedError("message_not_found")
        messages.remove(ws, channel, original)
        return
    blocks = message_blocks(body.get("blocks"))
    text = body.get("text") or ""
    if not isinstance(text, str):
        raise RefusedError("invalid_payload")
    attachments = body.get("attachments")
    if not text.strip() and not blocks and not attachments:
        raise RefusedError("no_text")
    if body.get("replace_original") is True and original is not None:
        messages.change(
            ws,
            channel,
            original,
            text=text,
            blocks=blocks,
            attachments=attachments,
            editor="" if original.ephemeral_to else right.installation.bot_id,
        )
        return
    own = right.installation
    message = Message("", channel.id, own.bot_user_id, own.team_id, text, blocks, attachments)
    message.bot_id, message.app_id = own.bot_id, ws.state.app.id
    message.thread_ts = str(body.get("thread_ts") or "")
    if body.get("response_type") == "in_channel":
        messages.add(ws, channel, message)
        return
    message.ephemeral_to = right.user_id
    if right.ephemeral and not message.thread_ts:
        message.thread_ts = right.thread_ts
    messages.whisper(ws, channel, message)


def _original(channel: Channel, right: ResponseUrl) -> Message | None:
    if not right.message_ts:
        return None
    if right.ephemeral:
        return next((m for m in channel.ephemerals if m.ts == right.message_ts), None)
    return channel.find(right.message_ts)
