"""Resident memory: of what reads notes, and of a serving process with a manual of 10,000 entries after 300 look-ups. Linux only."""

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

DATA = Path(__file__).parent / "data"
GOAL, READER = 350, 40
WHAT = "resident memory of a serving process at 10,000 entries"
READING = "what the reader adds to a process, its libraries and tables included"


def measure(entries: int = 10_000) -> Iterator[Figure]:
    """Read notes in a fresh process; fill a database and look things up in another. Ask each how large it is."""
    if not Path("/proc/self/status").exists():
        yield unmeasured(READING, f"≤ {READER} MB", "needs Linux")
        yield unmeasured(WHAT, f"≤ {GOAL} MB", "needs Linux")
        return
    ran = subprocess.run([sys.executable, "-c", _READ], capture_output=True, text=True, check=True)
    yield at_most(READING, float(ran.stdout), READER, unit=" MB", digits=0)
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


_READ = f"""
import json, pathlib
from datetime import datetime
from benchmarks.figures import resident
notes = [
    (note["text"], datetime.fromisoformat(note["ts"]))
    for path in sorted(pathlib.Path({str(DATA)!r}).glob("notes_dev*.jsonl"))
    for note in map(json.loads, path.read_text(encoding="utf-8").splitlines())
]
before = resident()
from bridge.domain.reading import read_note
for text, at in notes:
    read_note(text, posted_at=at)
print(resident() - before)
"""
"""Reads every labelled note and prints by how many MB that made the process larger."""


def serve(folder: str) -> None:
    """Answer 300 look-ups and print the process's size in MB."""
    with running(Path(folder)) as product:
        web = Client(product.web)
        for query in product.queries:
            body, headers = command(query)
            if web.post("/slack/events", data=body.encode(), headers=headers).status_code != 200:
                raise RuntimeError(f"{query} was not answered.")
        print(json.dumps(resident()))
