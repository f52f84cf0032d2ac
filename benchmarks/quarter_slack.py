"""Slack for a simulated quarter: an in-process chat with bad days, which remembers all that was ever posted in it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bridge.errors import DeliveryError
from bridge.services.chat import Member, Message, Posted


@dataclass
class Standing:
    """A message as it stands; `first` is what it said when it was posted."""

    channel: str
    ts: str
    at: datetime
    outbox_id: str
    first: str
    thread_ts: str | None
    shown: str
    times: int = 1


@dataclass
class QuarterSlack:
    """Posts at the simulated time. While `away` every call fails; else replies get lost and limits are met now and then."""

    now: Callable[[], datetime]
    random: random.Random
    lost_replies: float = 0.004
    limits: float = 0.006
    errors: float = 0.004
    away: bool = False
    posted: list[Standing] = field(default_factory=list)
    calls: int = 0
    failed: int = 0
    places: dict[tuple[str, str], Standing] = field(default_factory=dict)

    def post(
        self, team_id: str, channel: str, message: Message, *, outbox_id: str, thread_ts: str | None = None
    ) -> Posted:
        """Post; a message whose reply gets lost stands all the same."""
        self._meet()
        ts = f"{self.now().timestamp():.6f}-{len(self.posted)}"
        shown = f"{message.text}\n{message.blocks}"
        self.places[channel, ts] = standing = Standing(channel, ts, self.now(), outbox_id, shown, thread_ts, shown)
        self.posted.append(standing)
        if self.random.random() < self.lost_replies:
            self.failed += 1
            raise DeliveryError("the reply was lost", ambiguous=True, reason="connection")
        return Posted(channel, ts)

    def update(self, team_id: str, channel: str, ts: str, message: Message, *, outbox_id: str) -> Posted:
        """Replace a message."""
        self._meet()
        standing = self.places.get((channel, ts))
        if standing is None:
            raise DeliveryError("message_not_found", permanent=True, reason="message_not_found")
        standing.shown = f"{message.text}\n{message.blocks}"
        return Posted(channel, ts)

    def open_direct(self, team_id: str, user_id: str) -> str:
        """Return the person's own channel."""
        self._meet()
        return f"D{user_id}"

    def find(
        self, team_id: str, channel: str, outbox_id: str, *, since: datetime, thread_ts: str | None = None
    ) -> Posted | None:
        """Look in the channel's history."""
        self._meet()
        for standing in reversed(self.posted):
            if standing.at < since:
                return None
            if (standing.channel, standing.outbox_id, standing.thread_ts) == (channel, outbox_id, thread_ts):
                return Posted(channel, standing.ts)
        return None

    def members(self, team_id: str, channel: str) -> list[Member]:
        """Return nobody: the people of the quarter are set up by hand."""
        return []

    def _meet(self) -> None:
        self.calls += 1
        if self.away:
            self.failed += 1
            raise DeliveryError("connection refused", reason="connection")
        met = self.random.random()
        if met < self.limits:
            self.failed += 1
            raise DeliveryError("ratelimited", retry_after=self.random.choice([1.0, 5.0, 30.0]), reason="ratelimited")
        if met < self.limits + self.errors:
            self.failed += 1
            raise DeliveryError("HTTP 503", reason="http_503")
