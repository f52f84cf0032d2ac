"""The `chat.*` family."""

from __future__ import annotations

import json
import time
from typing import Any

from bridge.playground import messages, shapes
from bridge.playground.api.base import Call, Method, RefusedError, invalid_arguments, message_blocks
from bridge.playground.records import Channel, Json, Message

POST_CHARACTERS = 40_000
UPDATE_CHARACTERS = 4_000
_CONTENT = ("text", "blocks", "attachments")


def _target(call: Call) -> Channel:
    """Return where to post: a channel the bot is in, or the direct conversation with a user."""
    state, wanted = call.ws.state, call.text("channel")
    if wanted in state.users:
        user = call.user("channel")
        if user.is_bot or user.deleted:
            raise RefusedError("cannot_dm_bot" if user.is_bot else "account_inactive")
        return state.direct(call.installation, user)
    by_name = next(
        (
            c
            for c in state.channels.values()
            if c.name and f"#{c.name}" == wanted and c.team_id == call.installation.team_id
        ),
        None,
    )
    if by_name is not None and not by_name.is_private:
        call.args["channel"] = by_name.id
    channel = call.channel()
    if channel.archived:
        raise RefusedError("is_archived")
    if call.installation.bot_user_id not in channel.members and "chat:write.public" not in call.installation.scopes:
        raise RefusedError("not_in_channel")
    return channel


def _attachments(call: Call) -> list[Json] | None:
    raw = call.parsed("attachments", "invalid_attachments")
    if not raw:
        return None
    if not isinstance(raw, list) or not all(isinstance(a, dict) for a in raw):
        raise RefusedError("invalid_attachments")
    if len(raw) > 100:
        raise RefusedError("too_many_attachments")
    return [{**a, "blocks": message_blocks(a["blocks"]) or []} if "blocks" in a else a for a in raw]


def _metadata(call: Call) -> Json | None:
    raw = call.parsed("metadata", "invalid_metadata_format")
    if raw is None or raw == {}:
        return None
    if not isinstance(raw, dict) or not isinstance(raw.get("event_type"), str):
        raise RefusedError("invalid_metadata_format")
    if not isinstance(raw.get("event_payload"), dict):
        raise RefusedError("invalid_metadata_format")
    if len(json.dumps(raw["event_payload"])) > 8000:
        raise RefusedError("metadata_too_large")
    return {"event_type": raw["event_type"], "event_payload": raw["event_payload"]}


def _text(call: Call, blocks: Any, attachments: Any, most: int) -> str:
    text = call.text("text")
    if not text.strip() and not blocks and not attachments:
        raise RefusedError("no_text")
    if len(text) > most:
        raise RefusedError("msg_too_long")
    return text


def _thread(call: Call, channel: Channel) -> str:
    thread_ts = call.text("thread_ts")
    if not thread_ts:
        return ""
    parent = channel.find(thread_ts)
    if parent is None:
        raise RefusedError("thread_not_found" if _is_ts(thread_ts) else "invalid_thread_ts")
    return parent.thread_ts or parent.ts


def _is_ts(text: str) -> bool:
    seconds, dot, micros = text.partition(".")
    return bool(dot) and seconds.isdigit() and micros.isdigit()


def _draft(call: Call, channel: Channel, text: str, blocks: Any, attachments: Any) -> Message:
    own = call.installation
    return Message(
        "",
        channel.id,
        own.bot_user_id,
        own.team_id,
        text,
        blocks,
        attachments,
        bot_id=own.bot_id,
        app_id=call.ws.state.app.id,
        username=call.text("username") if "chat:write.customize" in own.scopes else "",
    )


def post_message(call: Call) -> Json:
    """`chat.postMessage`."""
    channel = _target(call)
    blocks = message_blocks(call.parsed("blocks", "invalid_blocks_format"))
    attachments = _attachments(call)
    message = _draft(call, channel, _text(call, blocks, attachments, POST_CHARACTERS), blocks, attachments)
    message.metadata = _metadata(call)
    message.thread_ts = _thread(call, channel)
    if call.flag("reply_broadcast") and message.thread_ts:
        message.subtype = "thread_broadcast"
    _slowly(call, channel)
    messages.add(call.ws, channel, message)
    return {
        "channel": channel.id,
        "ts": message.ts,
        "message": shapes.message(call.ws.state, message, metadata=True),
    }


def _slowly(call: Call, channel: Channel) -> None:
    if not call.ws.options.rate_limit:
        return
    moment = time.monotonic()
    last = call.ws.last_posts.get(channel.id, 0.0)
    if moment - last < 1.0:
        raise RefusedError("ratelimited", retry_after=1)
    call.ws.last_posts[channel.id] = moment


def post_ephemeral(call: Call) -> Json:
    """`chat.postEphemeral`."""
    channel = call.channel()
    if channel.archived:
        raise RefusedError("is_archived")
    if call.installation.bot_user_id not in channel.members:
        raise RefusedError("not_in_channel")
    user = call.user()
    if user.id not in channel.members:
        raise RefusedError("user_not_in_channel")
    blocks = message_blocks(call.parsed("blocks", "invalid_blocks_format"))
    attachments = _attachments(call)
    message = _draft(call, channel, _text(call, blocks, attachments, POST_CHARACTERS), blocks, attachments)
    message.ephemeral_to = user.id
    message.thread_ts = _thread(call, channel)
    messages.whisper(call.ws, channel, message)
    return {"message_ts": message.ts}


def _own_message(call: Call, refusal: str) -> tuple[Channel, Message]:
    channel = call.channel()
    message = channel.find(call.text("ts"))
    if message is None:
        raise RefusedError("message_not_found")
    if message.user != call.installation.bot_user_id:
        raise RefusedError(refusal)
    return channel, message


def update(call: Call) -> Json:
    """`chat.update`."""
    channel, message = _own_message(call, "cant_update_message")
    if channel.archived:
        raise RefusedError("is_archived")
    given = {name for name in _CONTENT if call.args.get(name) is not None}
    raw_blocks = call.parsed("blocks", "invalid_blocks_format")
    blocks = message_blocks(raw_blocks)
    attachments = _attachments(call)
    if not given and "metadata" not in call.args:
        raise RefusedError("no_text")
    text = _text(call, blocks or message.blocks, attachments or message.attachments, UPDATE_CHARACTERS)
    # What an update does not mention stays: a new text alone leaves old blocks on the screen.
    changes: Json = {}
    if "text" in given:
        changes["text"] = text
    if "blocks" in given:
        changes["blocks"] = blocks
    if "attachments" in given:
        changes["attachments"] = attachments
    if call.args.get("metadata") is not None:
        changes["metadata"] = _metadata(call)
    messages.change(call.ws, channel, message, editor=call.installation.bot_id, **changes)
    shown = shapes.message(call.ws.state, message, metadata=True)
    for name in ("ts", "thread_ts"):
        shown.pop(name, None)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shown}


def delete(call: Call) -> Json:
    """`chat.delete`."""
    channel, message = _own_message(call, "cant_delete_message")
    messages.remove(call.ws, channel, message)
    return {"channel": channel.id, "ts": call.text("ts")}


def permalink(call: Call) -> Json:
    """`chat.getPermalink`."""
    channel = call.channel(member=True)
    message = channel.find(call.text("message_ts"))
    if message is None:
        raise RefusedError("message_not_found")
    return {"channel": channel.id, "permalink": link(call.ws.state.teams[channel.team_id].domain, channel, message)}


def link(domain: str, channel: Channel, message: Message) -> str:
    """Return a message's permanent address."""
    address = f"https://{domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    if message.thread_ts and message.thread_ts != message.ts:
        return f"{address}?thread_ts={message.thread_ts}&cid={channel.id}"
    return address


def schedule(_call: Call) -> Json:
    """`chat.scheduleMessage`: this workspace holds no schedule; an app that needs one should know at once."""
    raise invalid_arguments("chat.scheduleMessage is not part of this local workspace")


_POST = ("channel", *_CONTENT, "thread_ts", "metadata", "username", "icon_emoji", "icon_url", "as_user", "parse")
_MORE = ("link_names", "unfurl_links", "unfurl_media", "mrkdwn", "reply_broadcast")
METHODS = {
    "chat.postMessage": Method(post_message, "chat:write", ("channel",), (*_POST, *_MORE)),
    "chat.postEphemeral": Method(post_ephemeral, "chat:write", ("channel", "user"), ("user", *_POST, *_MORE)),
    "chat.update": Method(
        update,
        "chat:write",
        ("channel", "ts"),
        ("channel", "ts", *_CONTENT, "metadata", "as_user", "parse", "link_names", "reply_broadcast", "file_ids"),
    ),
    "chat.delete": Method(delete, "chat:write", ("channel", "ts"), ("channel", "ts", "as_user")),
    "chat.getPermalink": Method(permalink, "", ("channel", "message_ts"), ("channel", "message_ts")),
    "chat.scheduleMessage": Method(schedule, "chat:write", ("channel", "post_at"), (*_POST, "post_at")),
}
