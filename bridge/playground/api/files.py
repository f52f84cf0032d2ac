"""The `files.*` family: upload in three steps, download with a token."""

from __future__ import annotations

import secrets
from typing import Any

from bridge.playground import fileshapes, messages
from bridge.playground.api.base import Call, Method, RefusedError, invalid_arguments, message_blocks
from bridge.playground.core import Workspace
from bridge.playground.records import Channel, File, Installation, Json, Message

MOST_BYTES = 1_000_000_000


def get_upload_url(call: Call) -> Json:
    """`files.getUploadURLExternal`."""
    length = call.number("length", 0)
    if length <= 0:
        raise invalid_arguments("must be more than 0 [json-pointer:/length]")
    if length > MOST_BYTES:
        raise RefusedError("file_upload_size_restricted")
    state = call.ws.state
    own = call.installation
    item = File(state.new_id("F"), call.text("filename"), length, own.bot_user_id, own.team_id, state.seconds())
    item.ticket = secrets.token_urlsafe(24)
    state.files[item.id] = item
    return {"upload_url": f"{state.base_url}/upload/v1/{item.ticket}", "file_id": item.id}


def receive(ws: Workspace, ticket: str, content: bytes) -> bool:
    """Take the bytes of an upload; False where the address is unknown or the length is not as announced."""
    with ws.state.lock:
        item = next((f for f in ws.state.files.values() if f.ticket == ticket and not f.uploaded), None)
        if item is None or len(content) != item.size:
            return False
        item.content, item.uploaded = content, True
        return True


def complete_upload(call: Call) -> Json:
    """`files.completeUploadExternal`."""
    raw = call.parsed("files", "invalid_arguments")
    if not isinstance(raw, list) or not raw:
        raise invalid_arguments("must provide an array [json-pointer:/files]")
    found = [_uploaded(call, entry) for entry in raw]
    channel = _where(call)
    for item, entry in zip(found, raw, strict=True):
        item.ready = True
        item.title = str(entry.get("title") or item.name)
    if channel is not None:
        blocks = message_blocks(call.parsed("blocks", "invalid_blocks_format"))
        _share(call, channel, found, blocks)
    return {"files": [fileshapes.file(call.ws.state, item) for item in found]}


def _uploaded(call: Call, entry: Any) -> File:
    item = call.ws.state.files.get(entry.get("id", "")) if isinstance(entry, dict) else None
    if item is None or item.user != call.installation.bot_user_id:
        raise RefusedError("file_not_found")
    if not item.uploaded:
        raise RefusedError("file_not_found")
    return item


def _where(call: Call) -> Channel | None:
    wanted = call.text("channel_id") or call.text("channels")
    if not wanted:
        return None
    call.args["channel"] = wanted
    channel = call.channel(member=True)
    if channel.archived:
        raise RefusedError("is_archived")
    return channel


def _share(call: Call, channel: Channel, found: list[File], blocks: list[Json] | None) -> None:
    own = call.installation
    message = Message("", channel.id, own.bot_user_id, own.team_id, call.text("initial_comment"), blocks)
    message.bot_id, message.app_id = own.bot_id, call.ws.state.app.id
    message.thread_ts = call.text("thread_ts")
    share(call.ws, channel, message, found)


def share(ws: Workspace, channel: Channel, message: Message, found: list[File]) -> Message:
    """Post files into a channel."""
    message.files = [item.id for item in found]
    message.subtype = "file_share"
    for item in found:
        if channel.id not in item.channels:
            item.channels.append(channel.id)
    messages.add(ws, channel, message)
    for item in found:
        item.shares.setdefault(channel.id, []).append(message.ts)
    return message


def readable(ws: Workspace, item: File, installation: Installation) -> bool:
    """Whether the bot of `installation` may read a file: its own, or one shared where it may read."""
    if item.user == installation.bot_user_id:
        return True
    rooms = [ws.state.channels[c] for c in item.channels]
    return any(installation.bot_user_id in c.members for c in rooms)


def info(call: Call) -> Json:
    """`files.info`."""
    item = call.ws.state.files.get(call.text("file"))
    if item is None or not item.ready or not readable(call.ws, item, call.installation):
        raise RefusedError("file_not_found")
    paging = {"count": 100, "total": 0, "page": 1, "pages": 0}
    return {"file": fileshapes.file(call.ws.state, item), "comments": [], "paging": paging}


_COMPLETE = ("files", "channel_id", "channels", "initial_comment", "thread_ts", "blocks")
METHODS = {
    "files.getUploadURLExternal": Method(
        get_upload_url, "files:write", ("filename", "length"), ("filename", "length", "alt_txt", "snippet_type")
    ),
    "files.completeUploadExternal": Method(complete_upload, "files:write", ("files",), _COMPLETE),
    "files.info": Method(info, "files:read", ("file",), ("file", "count", "cursor", "limit", "page")),
}
