"""The port through which the product speaks: what a chat must be able to do, whoever implements it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Message:
    """What to post: `text` is what a screen reader and a notification say, `blocks` what is seen.

    `aloud`: posted in a thread, it stands in the channel as well.
    """

    text: str
    blocks: Sequence[Mapping[str, Any]] = field(default_factory=tuple)
    aloud: bool = False


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message stands: the channel Slack put it in and its timestamp there."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a workspace as the chat knows him; `team_id` is his home workspace."""

    team_id: str
    user_id: str
    name: str
    is_bot: bool


class Chat(Protocol):
    """A chat reached through one installation a call (`team_id`). Every method raises `errors.DeliveryError`."""

    def post(
        self, team_id: str, channel: str, message: Message, *, outbox_id: str, thread_ts: str | None = None
    ) -> Posted:
        """Post a message carrying `outbox_id` in its metadata. A lost reply raises with `ambiguous=True`."""

    def update(self, team_id: str, channel: str, ts: str, message: Message, *, outbox_id: str) -> Posted:
        """Replace a message that we posted; doing it twice does no harm."""

    def open_direct(self, team_id: str, user_id: str) -> str:
        """Return the channel in which this person is written to directly."""

    def find(
        self, team_id: str, channel: str, outbox_id: str, *, since: datetime, thread_ts: str | None = None
    ) -> Posted | None:
        """Look in the channel's (or thread's) history since `since` for the message carrying `outbox_id`."""

    def members(self, team_id: str, channel: str) -> list[Member]:
        """Return everybody in a channel."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file of the chat; `kind` is what the chat takes it for, "" where it says nothing."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """Messages of a channel as the chat keeps them, newest first; `more` says that there are older ones."""

    messages: Sequence[Mapping[str, Any]]
    more: bool


class Archive(Protocol):
    """What the chat keeps and we did not hear: files and older messages. Every method raises `errors.DeliveryError`."""

    def file(self, team_id: str, file_id: str, *, most: int) -> Fetched:
        """Fetch a file. One of more than `most` bytes is refused with the reason `too_large`, permanently."""

    def message(self, team_id: str, channel: str, ts: str, *, thread_ts: str | None = None) -> Mapping[str, Any] | None:
        """Return one message, None where there is none; a reply is found by its thread."""

    def page(
        self, team_id: str, channel: str, *, oldest: datetime, before: str | None = None, limit: int = 100
    ) -> Page:
        """Return a channel's newest messages since `oldest` and before the one at `before`, without replies."""

    def replies(
        self, team_id: str, channel: str, thread_ts: str, *, after: str | None = None, limit: int = 100
    ) -> Page:
        """Return a thread's oldest replies after the one at `after`, oldest first; `more` says that there are newer ones."""
