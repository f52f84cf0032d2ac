"""What happens when Slack tells us something: notes become launches, edits revisions, joins members.

Each event is worked off in one transaction. Events arrive late, twice and out of order; the unique key of an announcement
(channel, ts) and the moment of its last edit decide what is news.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy.orm import Session

from bridge.services import additions, announcements, attached, channels, edited_notes, members, replies, reply_changes
from bridge.services.notes import note_in
from bridge.services.playbook import Playbook
from bridge.store import directory
from bridge.store.database import acting_for
from bridge.store.directory import BoundChannel
from bridge.store.schema import InboxRow

log = structlog.get_logger(__name__)

Event = Mapping[str, Any]
EventHandler = Callable[[Session, BoundChannel, Event, Playbook, datetime], None]


def handle(session: Session, row: InboxRow, *, playbook: Playbook, now: datetime) -> None:
    """Work off one event, in a session for everyone. What concerns no bound channel is let go silently."""
    event: Event = row.payload.get("event") or {}
    channel_id = _channel_of(event)
    bound = directory.channel(session, channel_id) if channel_id else None
    handler = _HANDLERS.get(row.type)
    if bound is None or handler is None:
        return
    row.client_id = bound.client_id
    with acting_for(session, bound.client_id):
        handler(session, bound, event, playbook, now)


def message(session: Session, bound: BoundChannel, event: Event, playbook: Playbook, now: datetime) -> None:
    """Take what happened to a message of a planning channel."""
    if bound.role != "planning":
        return
    subtype = event.get("subtype")
    if subtype == "message_changed" and (event.get("message") or {}).get("subtype") == "tombstone":
        # What is deleted while a thread hangs on it leaves a stone behind instead.
        _deleted(session, bound, str(event["message"].get("ts") or ""), playbook, now)
    elif subtype == "message_changed":
        _changed(session, bound, event, playbook, now)
    elif subtype == "message_deleted":
        ts = str(event.get("deleted_ts") or (event.get("previous_message") or {}).get("ts") or "")
        _deleted(session, bound, ts, playbook, now)
    elif subtype in (None, "file_share", "thread_broadcast", "me_message"):
        _written(session, bound, event, playbook, now)


def _written(session: Session, bound: BoundChannel, event: Event, playbook: Playbook, now: datetime) -> None:
    if attached.waits(session, bound, event, now=now):
        return
    files, unread = attached.words(session, bound, event)
    note = note_in(event, team_id=bound.team_id, files=files, unread=unread)
    if note is not None:
        take = announcements.received if note.thread_ts is None else replies.replied
        take(session, bound, note, playbook=playbook, now=now)


def _changed(session: Session, bound: BoundChannel, event: Event, playbook: Playbook, now: datetime) -> None:
    message = event.get("message") or {}
    # Slack says "changed" for unfurled links and guessed languages too; only a person's edit carries `edited`.
    if not message.get("edited") or attached.waits(session, bound, event, now=now):
        return
    files, _ = attached.words(session, bound, message)
    note = note_in(message, team_id=bound.team_id, files=files)
    if note is not None and note.edited_ts is not None:
        take = edited_notes.edited if note.thread_ts is None else replies.edited
        take(session, bound, note, playbook=playbook, now=now)


def _deleted(session: Session, bound: BoundChannel, ts: str, playbook: Playbook, now: datetime) -> None:
    announcements.deleted(session, bound, ts, now=now)
    reply_changes.deleted(session, bound, ts, now=now)
    additions.changed(session, None, ts, playbook=playbook, now=now)


def _joined(session: Session, bound: BoundChannel, event: Event, _playbook: Playbook, now: datetime) -> None:
    if bound.role == "agents" and isinstance(event.get("user"), str):
        team = str(event.get("team") or bound.team_id)
        members.member_joined(session, bound, team, event["user"], now=now)


def _left(session: Session, bound: BoundChannel, event: Event, _playbook: Playbook, now: datetime) -> None:
    if bound.role == "agents" and isinstance(event.get("user"), str):
        team = str(event.get("team") or bound.team_id)
        members.member_left(session, bound, team, event["user"], now=now)


def _renamed(session: Session, bound: BoundChannel, event: Event, _playbook: Playbook, now: datetime) -> None:
    new = event.get("new_channel_id")
    if isinstance(new, str):
        channels.moved(session, bound, new, now=now)


def _channel_of(event: Event) -> str | None:
    for place in (event.get("channel"), event.get("old_channel_id")):
        if isinstance(place, str):
            return place
        if isinstance(place, Mapping) and isinstance(place.get("id"), str):
            return str(place["id"])
    return None


_HANDLERS: dict[str, EventHandler] = {
    "message": message,
    "member_joined_channel": _joined,
    "member_left_channel": _left,
    "channel_id_changed": _renamed,
}
