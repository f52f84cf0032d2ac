"""`python -m benchmarks.opening`: whether `/manual` opens an entry at the inquiry that was asked.

The drafts of the notes in `benchmarks/data` are one manual, their customers' and agents' questions are asked of it, and where the right
entry is among the first five and has an inquiry of the question's type, that inquiry should be the one it is opened at. The type is a
person's; some questions fit two of them, so that not all can be right.
"""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.adapters import manuals
from benchmarks.finding import Manual, sqlite
from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry
from bridge.domain.reading import read_note
from bridge.domain.search.documents import document_of
from bridge.services.finding import searched, searched_inquiry
from bridge.store.morphemes import analyse

_DATA = Path(__file__).parent / "data"
_NOTES = ("notes_dev.jsonl", "notes_dev_b.jsonl", "notes_dev_c.jsonl")
_AMONG = 5


def measure() -> Iterator[tuple[str, bool]]:
    """Yield, for every question that counts, the note it is about and whether the entry was opened at its inquiry."""
    drafts = list(_drafts())
    with (
        tempfile.TemporaryDirectory(prefix="bridge-opening-") as folder,
        contextlib.closing(sqlite(Path(folder))) as database,
    ):
        manual = Manual(database)
        ids = manual.approve((entry.name, document_of(searched(entry), analyse)) for _, entry in drafts)
        known = dict(zip(ids, drafts, strict=True))
        for question in _lines("questions_dev.jsonl"):
            found = manual.search(question["q"], limit=_AMONG)
            for hit in found.hits or found.near:
                note, entry = known[hit.entry_id]
                if note == question["note_id"] and question["type"] in {item.type for item in entry.inquiries}:
                    inquiry = None if hit.inquiry is None else searched_inquiry(entry, hit.inquiry)
                    yield note, inquiry is not None and inquiry.type == question["type"]
                    break


def _drafts() -> Iterator[tuple[str, Entry]]:
    types, template = manuals()
    for name in _NOTES:
        for note in _lines(name):
            if note["kind"] in ("launch", "change"):
                reading = read_note(note["text"], posted_at=datetime.fromisoformat(note["ts"]))
                for launch in reading.launches:
                    entry = draft_entry(launch, reading=reading, types=types, template=template, note=note["text"])
                    yield note["id"], entry


def _lines(name: str) -> Iterator[dict[str, Any]]:
    with (_DATA / name).open(encoding="utf8") as file:
        yield from map(json.loads, file)


if __name__ == "__main__":
    opened = list(measure())
    for half, kept in (("all", {0, 1}), ("even notes", {0}), ("odd notes", {1})):
        told = [right for note, right in opened if int(note[1:]) % 2 in kept]
        print(f"{half:12s}{sum(told):4d} of {len(told)}   {sum(told) / len(told):.3f}")
