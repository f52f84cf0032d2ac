"""Time in hand: one clock for the workspace and the bot, which can be stopped, moved on and set going again.

The bot reads it from the file that its setting CLOCK_OFFSET_FILE names (`bridge.clock`); nothing tells the bot that it was moved.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bridge.clock import STOPPED


class Timepiece:
    """The playground's time. `start` is where it begins (zone-aware); without it, at the machine's time."""

    def __init__(
        self, file: Path, start: datetime | None = None, machine: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.file = file
        self._machine = machine
        self._lock = threading.Lock()
        self._offset = start - machine() if start else timedelta(0)
        self._stopped: datetime | None = None
        self._write()

    @property
    def paused(self) -> bool:
        """Whether time stands still."""
        return self._stopped is not None

    def now(self) -> datetime:
        """Return the playground's time, UTC."""
        return self._stopped or (self._machine() + self._offset).astimezone(UTC)

    def pause(self) -> None:
        """Let time stand still."""
        with self._lock:
            self._stopped = self.now()
            self._write()

    def resume(self) -> None:
        """Let time go on from where it stands."""
        with self._lock:
            if self._stopped is not None:
                self._offset, self._stopped = self._stopped - self._machine(), None
                self._write()

    def set_to(self, moment: datetime) -> None:
        """Put the hands on `moment` (zone-aware); a clock that stands still goes on standing there."""
        with self._lock:
            if self._stopped is not None:
                self._stopped = moment.astimezone(UTC)
            else:
                self._offset = moment - self._machine()
            self._write()

    def advance(self, by: timedelta) -> None:
        """Move the hands on."""
        self.set_to(self.now() + by)

    def _write(self) -> None:
        stands = self._stopped
        text = f"{STOPPED}{stands.timestamp()!r}" if stands is not None else repr(self._offset.total_seconds())
        fresh = self.file.with_suffix(".new")
        fresh.write_text(f"{text}\n")
        fresh.replace(self.file)  # a reader never meets a half-written file
