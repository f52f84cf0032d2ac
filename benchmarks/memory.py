"""Resident memory of a serving process with a manual of 10,000 entries, after 300 look-ups. Linux only."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from werkzeug.test import Client

from benchmarks.figures import Figure, at_most, resident, unmeasured
from benchmarks.looking_up import command
from benchmarks.service import filled, running

GOAL = 350
WHAT = "resident memory of a serving process at 10,000 entries"


def measure(entries: int = 10_000) -> Iterator[Figure]:
    """Fill a database, then look things up in a fresh process and ask it how large it is."""
    if not Path("/proc/self/status").exists():
        yield unmeasured(WHAT, f"≤ {GOAL} MB", "needs Linux")
        return
    with tempfile.TemporaryDirectory(prefix="bridge-memory-") as folder:
        with running(Path(folder)) as product:
            filled(product, entries)
        ran = subprocess.run(
            [sys.executable, "-c", f"from benchmarks.memory import serve; serve({folder!r})"],
            capture_output=True,
            text=True,
            check=True,
        )
    yield at_most(WHAT, json.loads(ran.stdout.splitlines()[-1]), GOAL, unit=" MB", digits=0)


def serve(folder: str) -> None:
    """Answer 300 look-ups and print the process's size in MB."""
    with running(Path(folder)) as product:
        web = Client(product.web)
        for query in product.queries:
            body, headers = command(query)
            if web.post("/slack/events", data=body.encode(), headers=headers).status_code != 200:
                raise RuntimeError(f"{query} was not answered.")
        print(json.dumps(resident()))
