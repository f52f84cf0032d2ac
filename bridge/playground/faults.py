"""Slack having a bad day, on demand: what goes wrong with the next calls and the next events."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Literal

from bridge.errors import InvalidInputError

ApiFaultKind = Literal["ratelimited", "status", "hang", "reset", "lost", "error"]
EventFaultKind = Literal["duplicate", "reorder", "delay", "drop"]


@dataclass
class ApiFault:
    """What happens to the next `times` calls of `method` (`files-pri`: downloads of files; `*`: of any).

    `ratelimited`: 429 with `retry_after` seconds; `status`: this HTTP status, nothing done; `hang`: nothing done, no
    answer for `seconds`, then the connection ends; `reset`: the connection ends before anything is done; `lost`: it is
    done, and then the connection ends instead of an answer; `error`: Slack's `error`. `until` (real, monotonic) ends
    the fault by time instead of by count. `skip` lets that many calls pass first.
    """

    method: str
    kind: ApiFaultKind
    times: int | None = 1
    retry_after: int = 1
    status: int = 503
    seconds: float = 30.0
    error: str = "internal_error"
    until: float | None = None
    skip: int = 0


@dataclass
class EventFault:
    """What happens to the next `times` events whose type is `event` (`*`: any).

    `duplicate`: sent twice with one event_id; `reorder`: held until `times` of them came, then sent in reverse;
    `delay`: sent after `seconds`; `drop`: not sent at all.
    """

    event: str
    kind: EventFaultKind
    times: int = 1
    seconds: float = 0.0


_API_KINDS = ("ratelimited", "status", "hang", "reset", "lost", "error")
_EVENT_KINDS = ("duplicate", "reorder", "delay", "drop")


class Faults:
    """The faults that stand; each `take_…` uses one up."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._api: list[ApiFault] = []
        self._events: list[EventFault] = []

    def api(self, fault: ApiFault) -> None:
        """Let `fault` happen to coming calls. Raises InvalidInputError for a kind that is none."""
        if fault.kind not in _API_KINDS:
            raise InvalidInputError(f"{fault.kind!r} is no fault of calls: {', '.join(_API_KINDS)}.")
        with self._lock:
            self._api.append(fault)

    def event(self, fault: EventFault) -> None:
        """Let `fault` happen to coming events. Raises InvalidInputError for a kind that is none."""
        if fault.kind not in _EVENT_KINDS:
            raise InvalidInputError(f"{fault.kind!r} is no fault of events: {', '.join(_EVENT_KINDS)}.")
        with self._lock:
            self._events.append(fault)

    def down(self, seconds: float) -> None:
        """Let the whole Web API be unreachable for `seconds` of real time."""
        self.api(ApiFault("*", "reset", times=None, until=time.monotonic() + seconds))

    def clear(self) -> None:
        """End all faults."""
        with self._lock:
            self._api.clear()
            self._events.clear()

    def standing(self) -> list[ApiFault | EventFault]:
        """Return what is still to happen."""
        with self._lock:
            return [*self._api, *self._events]

    def take_api(self, method: str) -> ApiFault | None:
        """Return what goes wrong with this call of `method`."""
        with self._lock:
            moment = time.monotonic()
            self._api = [f for f in self._api if f.until is None or f.until > moment]
            for fault in self._api:
                if fault.method not in ("*", method):
                    continue
                if fault.skip > 0:
                    fault.skip -= 1
                    continue
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._api.remove(fault)
                return fault
        return None

    def take_event(self, event: str) -> tuple[EventFault, bool] | None:
        """Return what goes wrong with this event, and whether it is the last that the fault takes."""
        with self._lock:
            for fault in self._events:
                if fault.event in ("*", event):
                    fault.times -= 1
                    if fault.times <= 0:
                        self._events.remove(fault)
                    return fault, fault.times <= 0
        return None
