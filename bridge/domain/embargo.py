"""Whether agents may speak of a launch: the embargo (오픈 전 선안내 금지) that only a person's word lifts (P2)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bridge.domain.ending import surely_over
from bridge.domain.notes import Moment
from bridge.domain.states import OPEN_LAUNCHES, LaunchState


class Standing(StrEnum):
    """What an agent must know before saying a word.

    `before`: not open yet. `due`: the announced time has passed and nobody has confirmed. `held`: news of it is being looked into,
    and what was approved may be wrong. `free`: nothing to wait for, as with an entry that belongs to no launch.
    """

    BEFORE = "before"
    DUE = "due"
    HELD = "held"
    LIVE = "live"
    CANCELLED = "cancelled"
    ENDED = "ended"
    FREE = "free"

    @property
    def embargoed(self) -> bool:
        """Whether customers must not be told first."""
        return self in (Standing.BEFORE, Standing.DUE)

    @property
    def void(self) -> bool:
        """Whether what the manual says no longer holds."""
        return self is Standing.CANCELLED


_STATES = {
    LaunchState.LIVE: Standing.LIVE,
    LaunchState.CANCELLED: Standing.CANCELLED,
    LaunchState.DISMISSED: Standing.CANCELLED,
    LaunchState.ENDED: Standing.ENDED,
}


def standing(
    state: LaunchState | None, opens: Moment, *, now: datetime | None, held: bool = False, ended: bool = False
) -> Standing:
    """Return where a launch stands; `state` None means that there is no launch to wait for, `held` that news is looked into.

    `ended`: its entry is over. Without `now` an announced time is never called passed.
    """
    if ended and state not in (LaunchState.CANCELLED, LaunchState.DISMISSED):
        return Standing.ENDED
    if state is None:
        return Standing.FREE
    if held and state in OPEN_LAUNCHES:
        return Standing.HELD
    if state in _STATES:
        return _STATES[state]
    over = surely_over(opens)
    passed = now is not None and over is not None and over <= now
    return Standing.DUE if passed else Standing.BEFORE
