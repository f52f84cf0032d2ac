"""The parts of one running workspace, held together; everything else takes this as its first argument."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bridge.playground.delivery import Delivery
from bridge.playground.faults import Faults
from bridge.playground.socketmode import SocketHub
from bridge.playground.state import State
from bridge.playground.world import World


@dataclass
class Options:
    """How this Slack behaves.

    `speed` divides the waits between retries of an event (60 s and 300 s at 1); `ack_timeout` is how long the bot may
    take, `trigger_life` how long a trigger_id lives (both real seconds); `rate_limit` refuses a second message to a
    channel within a second; `in_order` lets an event wait until the one before it in its channel was answered (Slack
    promises no order); `request_url` is the bot's address in HTTP mode, None means Socket Mode.
    """

    speed: float = 1.0
    ack_timeout: float = 3.0
    trigger_life: float = 3.0
    rate_limit: bool = False
    in_order: bool = True
    request_url: str | None = None


class Workspace:
    """A local Slack: what it knows, how it misbehaves, and its ways to the bot."""

    def __init__(self, world: World, options: Options | None = None, now: Callable[[], datetime] | None = None) -> None:
        self.options = options or Options()
        self.state = State(world, now or (lambda: datetime.now(UTC)))
        self.faults = Faults()
        self.hub = SocketHub()
        self.last_posts: dict[str, float] = {}
        self.delivery = Delivery(self.state, self.faults, self.hub, self.options)

    def close(self) -> None:
        """Stop sending anything."""
        self.delivery.close()
