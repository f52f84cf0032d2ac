"""A chat in memory: posts once per call, fails when told to, and passes the same contract as the real one."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bridge.errors import DeliveryError
from bridge.services.chat import Member, Message, Posted


@dataclass
class Kept:
    """A message that stands somewhere; `edits` counts its updates."""

    channel: str
    ts: str
    message: Message
    outbox_id: str
    team_id: str
    thread_ts: str | None = None
    edits: int = 0


@dataclass
class FakeChat:
    """`fail` is asked before (`after=False`) and after each posting or update; what it returns is raised."""

    channels: dict[str, list[Member]] = field(default_factory=dict)
    teams: set[str] = field(default_factory=lambda: {"T0CLIENT", "T0CENTER"})
    posted: list[Kept] = field(default_factory=list)
    fail: Callable[[str, str, bool], DeliveryError | None] = lambda _method, _outbox_id, _after: None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    _serial: itertools.count[int] = field(default_factory=itertools.count)

    def post(
        self, team_id: str, channel: str, message: Message, *, outbox_id: str, thread_ts: str | None = None
    ) -> Posted:
        """Post; the message stands even where `fail` says afterwards that its reply was lost."""
        self._check(team_id, channel)
        self._meet("post", outbox_id, after=False)
        ts = f"{int(self.now().timestamp())}.{next(self._serial):06d}"
        self.posted.append(Kept(channel, ts, message, outbox_id, team_id, thread_ts))
        self._meet("post", outbox_id, after=True)
        return Posted(channel, ts)

    def update(self, team_id: str, channel: str, ts: str, message: Message, *, outbox_id: str) -> Posted:
        """Replace a message."""
        self._check(team_id, channel)
        self._meet("update", outbox_id, after=False)
        for kept in self.posted:
            if (kept.channel, kept.ts) == (channel, ts):
                kept.message, kept.edits, kept.outbox_id = message, kept.edits + 1, outbox_id
                self._meet("update", outbox_id, after=True)
                return Posted(channel, ts)
        raise DeliveryError("message_not_found", permanent=True, reason="message_not_found")

    def open_direct(self, team_id: str, user_id: str) -> str:
        """Return the same channel for the same person each time."""
        self._check(team_id)
        if user_id not in {member.user_id for members in self.channels.values() for member in members}:
            raise DeliveryError("user_not_found", permanent=True, reason="user_not_found")
        channel = f"D{user_id[1:]}"
        self.channels.setdefault(channel, [])
        return channel

    def find(
        self, team_id: str, channel: str, outbox_id: str, *, since: datetime, thread_ts: str | None = None
    ) -> Posted | None:
        """Look among what stands."""
        self._check(team_id, channel)
        for kept in self.posted:
            where = (kept.channel, kept.outbox_id, kept.thread_ts)
            if where == (channel, outbox_id, thread_ts) and float(kept.ts) >= since.timestamp():
                return Posted(channel, kept.ts)
        return None

    def members(self, team_id: str, channel: str) -> list[Member]:
        """Return the channel's people."""
        self._check(team_id, channel)
        return list(self.channels[channel])

    def in_channel(self, channel: str) -> list[Kept]:
        """Return what stands in a channel, in order."""
        return [kept for kept in self.posted if kept.channel == channel]

    def _check(self, team_id: str, channel: str | None = None) -> None:
        if team_id not in self.teams:
            raise DeliveryError("not installed", permanent=True, reason="not_installed")
        if channel is not None and channel not in self.channels:
            raise DeliveryError("channel_not_found", permanent=True, reason="channel_not_found")

    def _meet(self, method: str, outbox_id: str, *, after: bool) -> None:
        error = self.fail(method, outbox_id, after)
        if error is not None:
            raise error
