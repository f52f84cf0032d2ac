"""The worker: works off the inbox, sends the outbox, keeps house.

Each loop is made of steps that return True when they found work, so that a test calls one step. Nothing is decided here: events
go to the services, messages are rendered by the views, and what is due stands in the database.
"""

from __future__ import annotations

import threading
import time

import structlog

from bridge.store import inbox
from bridge.store.database import EVERYONE
from bridge.worker.parts import Parts, Timing
from bridge.worker.sender import Sender

log = structlog.get_logger(__name__)


STALLED = 300.0
"""Seconds after which a loop that has not come round again is taken for stuck; each call it waits for ends long before."""


class Worker:
    """One worker. `owner` tells it apart from every other, in this process and in others."""

    def __init__(self, parts: Parts, *, owner: str, timing: Timing | None = None) -> None:
        self._parts = parts
        self._timing = timing or Timing()
        self._senders = [Sender(parts, owner=owner, timing=self._timing) for _ in range(self._timing.senders)]
        self._steps = (self.receive_one, *(sender.send_one for sender in self._senders), self.keep_house)
        if parts.aside:
            self._steps += (self.look_aside,)
        self._bells = [threading.Event() for _ in self._steps]
        self._turned = [time.monotonic()] * len(self._steps)

    def wake(self) -> None:
        """Say that there may be work now."""
        for bell in self._bells:
            bell.set()

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set and what is in hand is finished."""
        threads = [
            threading.Thread(target=self._loop, args=(number, stop), name=f"worker-{step.__name__}", daemon=True)
            for number, step in enumerate(self._steps)
        ]
        self._turned = [time.monotonic()] * len(self._steps)
        for thread in threads:
            thread.start()
        stop.wait()
        self.wake()
        for thread in threads:
            thread.join()
        for sender in self._senders:
            try:
                sender.let_go()
            except Exception:  # a lost database: the lease ends by itself
                log.exception("worker.not_given_back")

    def stalled(self) -> str | None:
        """Return what has not come round for STALLED seconds since `run` began, None where all loops turn."""
        at = time.monotonic()
        for step, turned in zip(self._steps, self._turned, strict=True):
            if at - turned > STALLED:
                return step.__name__
        return None

    def step(self) -> bool:
        """Do one piece of each kind of work; True where any was found."""
        return any([self.receive_one(), self.send_one(), self.keep_house()])

    def _loop(self, number: int, stop: threading.Event) -> None:
        step, bell, pause = self._steps[number], self._bells[number], self._timing.poll
        while not stop.is_set():
            self._turned[number] = time.monotonic()
            bell.clear()
            try:
                found = step()
                pause = self._timing.poll
            except Exception:  # the loop must outlive whatever one step meets, a lost database included
                log.exception("worker.step_failed", step=step.__name__)
                found, pause = False, min(30.0, pause * 2)
            if not found:
                bell.wait(pause)

    def receive_one(self) -> bool:
        """Work off the next event of the inbox."""
        parts = self._parts
        with parts.database.read(EVERYONE) as session:
            if not inbox.any_waiting(session, now=parts.now()):
                return False
        taken: int | None = None
        try:
            with parts.database.write(EVERYONE) as session:
                row = inbox.take(session, now=parts.now())
                if row is None:  # another worker was quicker
                    return False
                taken = row.id
                parts.reached("receive.taken")
                parts.handle(session, row)
                inbox.done(row, now=parts.now())
                session.flush()
                parts.reached("receive.handled")
        except Exception as error:  # one event that cannot be worked off must not stop the others
            log.exception("inbox.failed", inbox_id=taken)
            if taken is None:
                raise
            with parts.database.write(EVERYONE) as session:
                inbox.put_back(session, taken, error=repr(error)[:500], now=parts.now())
        parts.reached("receive.committed")
        self.wake()
        return True

    def look_aside(self) -> bool:
        """Do a round of the work that takes long: it waits for others than Slack and the database, or works something out."""
        return any([step() for step in self._parts.aside])  # noqa: C419 — each step has its turn

    def keep_house(self) -> bool:
        """Do one round of the upkeep steps."""
        return any([step() for step in self._parts.upkeep])  # noqa: C419 — each step has its turn

    def send_one(self) -> bool:
        """Send the next message that is due."""
        return self._senders[0].send_one()
