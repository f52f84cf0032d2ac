"""Files that people put into channels, and take out again."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from bridge.playground import events
from bridge.playground.api import files as file_api
from bridge.playground.core import Workspace
from bridge.playground.gestures import message_of, place, writable
from bridge.playground.records import File, GestureError, Message
from bridge.playground.text import rich_text, typed

MOST_FILES = 10
MOST_BYTES = 20_000_000
"""Slack takes a gigabyte; this workspace holds everything in memory."""


def upload(
    ws: Workspace,
    user: str,
    channel: str,
    name: str,
    content: bytes,
    text: str = "",
    *,
    thread_ts: str = "",
    more: Sequence[tuple[str, bytes]] = (),
) -> Message:
    """Post a file (and `more` in the same message, each a name and its bytes) with a comment."""
    found = [(name, content), *more]
    with ws.state.lock:
        who = ws.state.user(user)
        where = place(ws, who, channel)
        writable(where)
        if len(found) > MOST_FILES:
            raise GestureError(f"A message takes {MOST_FILES} files at most.")
        for called, held in found:
            if not held:
                raise GestureError(f"{called} is empty.")
            if len(held) > MOST_BYTES:
                raise GestureError(f"{called} is larger than {MOST_BYTES // 1_000_000} MB.")
        if thread_ts:
            head = message_of(where, who, thread_ts)
            thread_ts = head.thread_ts or head.ts
        items = [_kept(ws, who.id, who.team_id, called, held) for called, held in found]
        comment = typed(ws.state, where, text)
        blocks = rich_text(comment, secrets.token_urlsafe(3)) if text else None
        message = Message("", where.id, who.id, who.team_id, comment, blocks, thread_ts=thread_ts)
        posted = file_api.share(ws, where, message, items)
        for item in items:
            event = {"type": "file_shared", "file_id": item.id, "user_id": who.id, "file": {"id": item.id}}
            events.to_readers(ws, where, {**event, "channel_id": where.id, "event_ts": posted.ts})
        return posted


def _kept(ws: Workspace, user: str, team: str, name: str, content: bytes) -> File:
    item = File(ws.state.new_id("F"), name, len(content), user, team, ws.state.seconds(), content=content)
    item.uploaded = item.ready = True
    ws.state.files[item.id] = item
    return item


def download(ws: Workspace, user: str, file: str) -> File:
    """Return a file that `user` may read. Raises GestureError where she is in no channel that has it."""
    with ws.state.lock:
        who, found = ws.state.user(user), ws.state.files.get(file)
        if found is None or not any(who.id in ws.state.channels[c].members for c in found.channels):
            raise GestureError(f"{who.real_name} sees no file {file}.")
        return found
