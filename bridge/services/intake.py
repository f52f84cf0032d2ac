"""What happens when Slack tells us something: notes become launches, edits revisions, joins members.

Each event is worked off in one transaction. Events arrive late, twice and out of order; the unique key of an announcement
(channel, ts) and the moment of its last edit decide what is news.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import structlog
from sqlalchemy.orm import Session

from bridge.domain.people import Actor
from bridge.services import announcements, channels, members
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


def moment_of(ts: str) -> datetime | None:
    """Return the moment in a Slack timestamp, None where it is none."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def typed(text: object) -> str:
    """Return a message's text as its author typed it: Slack escapes three signs. Mentions and links keep their brackets."""
    return str(text or "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def author_of(event: Event, bound: BoundChannel) -> Actor | None:
    """Return who wrote a message; None for bots and Slack itself."""
    user = event.get("user")
    if not isinstance(user, str) or event.get("bot_id"):
        return None
    team = event.get("user_team") or event.get("team") or bound.team_id
    return Actor(str(team), user)


def _message(session: Session, bound: BoundChannel, event: Event, playbook: Playbook, now: datetime) -> None:
    if bound.role != "planning":
        return
    subtype = event.get("subtype")
    if subtype == "message_changed" and (event.get("message") or {}).get("subtype") == "tombstone":
        # What is deleted while a thread hangs on it leaves a stone behind instead.
        announcements.deleted(session, bound, str(event["message"].get("ts") or ""), now=now)
    elif subtype == "message_changed":
        _changed(session, bound, event, playbook, now)
    elif subtype == "message_deleted":
        ts = str(event.get("deleted_ts") or (event.get("previous_message") or {}).get("ts") or "")
        announcements.deleted(session, bound, ts, now=now)
    elif subtype in (None, "file_share", "thread_broadcast", "me_message"):
        _written(session, bound, event, playbook, now)


def _written(session: Session, bound: BoundChannel, event: Event, playbook: Playbook, now: datetime) -> None:
    author, ts, text = author_of(event, bound), str(event.get("ts") or ""), typed(event.get("text"))
    posted_at = moment_of(ts)
    if author is None or posted_at is None or not text.strip():
        return
    thread_ts = event.get("thread_ts")
    if isinstance(thread_ts, str) and thread_ts != ts:
        announcements.replied(session, bound, thread_ts, ts, text, by=author, playbook=playbook, now=now)
        said = announcements.Note(ts=ts, text=text, author=author, posted_at=posted_at)
        announcements.replied_with_news(session, bound, thread_ts, said, playbook=playbook, now=now)
        return
    note = announcements.Note(ts=ts, text=text, author=author, posted_at=posted_at)
    announcements.received(session, bound, note, playbook=playbook, now=now)


def _changed(session: Session, bound: BoundChannel, event: Event, playbook: Playbook, now: datetime) -> None:
    message: Event = event.get("message") or {}
    author, ts, text = author_of(message, bound), str(message.get("ts") or ""), typed(message.get("text"))
    edited_ts = (message.get("edited") or {}).get("ts")
    posted_at = moment_of(ts)
    # Slack says "changed" for unfurled links and guessed languages too; only a person's edit carries `edited`.
    if author is None or posted_at is None or not isinstance(edited_ts, str):
        return
    note = announcements.Note(ts=ts, text=text, author=author, posted_at=posted_at, edited_ts=edited_ts)
    announcements.edited(session, bound, note, playbook=playbook, now=now)


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
    "message": _message,
    "member_joined_channel": _joined,
    "member_left_channel": _left,
    "channel_id_changed": _renamed,
}
