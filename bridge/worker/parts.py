"""What a worker works with, how it waits, and the boundaries it crosses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from bridge.errors import DeliveryError
from bridge.services.chat import Chat, Message, Posted
from bridge.store import claims
from bridge.store.claims import Claim
from bridge.store.database import Database
from bridge.store.schema import InboxRow


@dataclass(frozen=True, slots=True)
class Timing:
    """How the worker waits. Seconds; `lease` must be well above `send_timeout`, in which the chat gives up.

    `pace` is how fast messages follow each other in one channel.
    """

    poll: float = 0.5
    lease: float = 30.0
    send_timeout: float = 10.0
    skew: float = 90.0
    senders: int = 2
    pace: claims.Pace = claims.PACE


POINTS = (
    "receive.taken",
    "receive.handled",
    "receive.committed",
    "send.claimed",
    "send.claim_committed",
    "send.rendered",
    "send.looked",
    "send.posting",
    "send.posted",
    "send.settled",
    "send.settle_committed",
)
"""Every boundary that a worker crosses: before and after each commit and each call to the chat, in order."""


def machine_time() -> datetime:
    """Return the machine's time."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the worker works with. `handle` works off one event; `upkeep` are steps that find their own work,
    `aside` those that may take long and have a thread of their own.

    `real_now` is the time that leases go by; where several machines share a database, the database's (see
    `store/lease_time.py`). `reached` is told of each of POINTS as it is passed.
    """

    database: Database
    chat: Chat
    handle: Callable[[Session, InboxRow], None]
    render: Callable[[Session, Claim], Message | None]
    sent: Callable[[Session, Claim, Posted], None]
    now: Callable[[], datetime]
    upkeep: tuple[Callable[[], bool], ...] = ()
    aside: tuple[Callable[[], bool], ...] = ()
    on_failure: Callable[[Session, Claim, DeliveryError], None] = lambda _session, _claim, _error: None
    real_now: Callable[[], datetime] = machine_time
    reached: Callable[[str], None] = lambda _point: None
