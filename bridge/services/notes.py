"""A planner's message as the services take it, from what Slack sends of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bridge.domain.people import Actor
from bridge.domain.richtext import Forwarded, Place, forwarded_in, linked_in, text_of


@dataclass(frozen=True, slots=True)
class Note:
    """A planner's message; `edited_ts` where this is not its first wording.

    `thread_ts` where it replies to another message. `text` holds his own words, `forwarded` the messages that he passes on with them. `meant_at`: when its
    "내일" was said, where that is not when it was posted. `unread`: what stands in a file of his could not be read.
    """

    ts: str
    text: str
    author: Actor
    posted_at: datetime
    edited_ts: str | None = None
    forwarded: tuple[Forwarded, ...] = ()
    thread_ts: str | None = None
    meant_at: datetime | None = None
    unread: bool = False

    @property
    def places(self) -> tuple[Place, ...]:
        """The messages that it points at: passed on, or linked to."""
        passed_on = (one.place for one in self.forwarded)
        return tuple(dict.fromkeys((*(place for place in passed_on if place), *linked_in(self.text))))


def note_in(message: Mapping[str, Any], *, team_id: str, files: str = "", unread: bool = False) -> Note | None:
    """Return a message of Slack's as a note; None for what bots and Slack itself write, and where it holds no words.

    `team_id` is the workspace of authors of whom Slack names none, `files` what stands in the message's files.
    """
    author, ts = author_of(message, team_id), str(message.get("ts") or "")
    posted_at, text = moment_of(ts), "\n\n".join(part for part in (text_of(message), files) if part.strip())
    forwarded = forwarded_in(message)
    if author is None or posted_at is None or not (text.strip() or forwarded):
        return None
    return Note(
        ts=ts,
        text=text,
        author=author,
        posted_at=posted_at,
        edited_ts=_text((message.get("edited") or {}).get("ts")),
        forwarded=forwarded,
        thread_ts=_thread_of(message),
        unread=unread,
    )


def _thread_of(message: Mapping[str, Any]) -> str | None:
    """Return the message that this one replies to; the first of a thread replies to none."""
    thread_ts = _text(message.get("thread_ts"))
    return None if thread_ts == message.get("ts") else thread_ts


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def author_of(message: Mapping[str, Any], team_id: str) -> Actor | None:
    """Return who wrote a message; None for bots and Slack itself."""
    user = message.get("user")
    if not isinstance(user, str) or message.get("bot_id"):
        return None
    team = message.get("user_team") or message.get("team") or team_id
    return Actor(str(team), user)


def moment_of(ts: str) -> datetime | None:
    """Return the moment in a Slack timestamp, None where it is none."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None
