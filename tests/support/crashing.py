"""Workers in processes of their own that die by kill -9 at a given boundary, and a chat that outlives them.

Imported by a fork server, so that a worker starts in milliseconds.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from sqlalchemy.orm import Session

from bridge.services.chat import Member, Message, Posted
from bridge.store import outbox
from bridge.store.claims import Claim, Pace
from bridge.store.database import Database, acting_for
from bridge.store.lease_time import LeaseTime
from bridge.store.outbox import Sending
from bridge.store.schema import InboxRow
from bridge.worker import Parts, Timing, Worker

CHANNELS = 4
TIMING = Timing(poll=0.05, lease=0.6, send_timeout=0.2, skew=90.0, senders=1, pace=Pace(timedelta(milliseconds=1), 50))


class FileChat:
    """What was posted, as lines of a file: nothing that a process does to itself can take a line back."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def post(
        self, team_id: str, channel: str, message: Message, *, outbox_id: str, thread_ts: str | None = None
    ) -> Posted:
        """Append one line in one write."""
        ts = f"{time.time():.6f}"
        line = json.dumps({"channel": channel, "ts": ts, "text": message.text, "outbox_id": outbox_id}) + "\n"
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        try:
            os.write(handle, line.encode())
        finally:
            os.close(handle)
        return Posted(channel, ts)

    def update(self, team_id: str, channel: str, ts: str, message: Message, *, outbox_id: str) -> Posted:
        """Do nothing: an update may happen twice."""
        return Posted(channel, ts)

    def open_direct(self, team_id: str, user_id: str) -> str:
        """Return the person's channel."""
        return f"D{user_id}"

    def find(
        self, team_id: str, channel: str, outbox_id: str, *, since: datetime, thread_ts: str | None = None
    ) -> Posted | None:
        """Look through the file."""
        for line in self.lines():
            if (line["channel"], line["outbox_id"]) == (channel, outbox_id) and float(line["ts"]) >= since.timestamp():
                return Posted(channel, line["ts"])
        return None

    def members(self, team_id: str, channel: str) -> list[Member]:
        """Return nobody."""
        return []

    def lines(self) -> list[dict[str, str]]:
        """Return what was posted, in order."""
        return [json.loads(line) for line in self._path.read_text().splitlines()] if self._path.exists() else []


def handle(session: Session, row: InboxRow) -> None:
    """Work off an event: write the message that it causes."""
    number = int(row.payload["number"])
    with acting_for(session, int(row.payload["client"])):
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"event:{number}",
                bridge_id=int(row.payload["bridge"]),
                kind=f"event {number}",
                method="post",
                team_id="T0CLIENT",
                target=f"C{number % CHANNELS}",
                due_at=datetime.now(UTC),
            ),
            now=datetime.now(UTC),
        )


def render(_session: Session, claimed: Claim) -> Message:
    """Say the message's kind."""
    return Message(claimed.kind)


def dies_at(point: str | None, after: int) -> Callable[[str], None]:
    """Return what kills this process, the `after`th time it passes `point`."""
    met: Counter[str] = Counter()

    def reached(passed: str) -> None:
        met[passed] += 1
        if passed == point and met[passed] >= after:
            os.kill(os.getpid(), signal.SIGKILL)

    return reached


def work(url: str, posts: str, owner: str, point: str | None, after: int) -> None:
    """Be a worker until killed, or asked to end by SIGTERM."""
    database = Database(url, pool_size=4)
    worker = Worker(
        Parts(
            database=database,
            chat=FileChat(Path(posts)),
            handle=handle,
            render=render,
            sent=lambda _session, _claimed, _posted: None,
            now=lambda: datetime.now(UTC),
            real_now=LeaseTime(database),
            reached=dies_at(point, after),
        ),
        owner=owner,
        timing=TIMING,
    )
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda _number, _frame: stop.set())
    worker.run(stop)
    database.close()


def start(url: str, posts: Path, owner: str, *, point: str | None = None, after: int = 1) -> ForkServerProcess:
    """Start a worker."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["support.crashing"])
    process = context.Process(target=work, args=(url, str(posts), owner, point, after), daemon=True)
    process.start()
    return process
