"""A lock that serves in the order of coming.

SQLite has one writer at a time. A plain lock lets whoever has just released it in again before those who wait: under eight
writers the unluckiest waited twice as long.
"""

from __future__ import annotations

import threading
from collections import deque


class Turns:
    """Let one thread in at a time, first come first served. Not reentrant."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._taken = False

    def __enter__(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        try:
            turn.acquire()
        except BaseException:  # a signal's exception, met while waiting: nobody may wait for this thread for ever
            with self._guard:
                if turn in self._waiting:
                    self._waiting.remove(turn)
                    raise
            self._pass_on()
            raise

    def __exit__(self, *_: object) -> None:
        self._pass_on()

    def _pass_on(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
