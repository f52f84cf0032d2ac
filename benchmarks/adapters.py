"""The seam between the measuring scripts and the product: what they call, through the product's own paths."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bridge.domain.notes import LaunchReading, Moment, Precision
from bridge.domain.reading import plain, read_note


def extract(text: str, ts: str) -> dict[str, Any]:
    """A note as the product reads it, in the shape `score_notes.py` wants."""
    reading = read_note(text, posted_at=datetime.fromisoformat(ts))
    held = [part.text for part in reading.held]
    return {
        "kind": reading.kind.value,
        "ask": reading.ask,
        "launches": [_launch(launch) | {"internal": held} for launch in reading.launches],
    }


def _launch(launch: LaunchReading) -> dict[str, Any]:
    facts: dict[str, list[str]] = {}
    for fact in launch.facts:
        facts.setdefault(fact.field.value, []).append(plain(fact.text))
    return {
        "name": launch.name,
        "at": _at(launch.moment),
        "at_precision": launch.moment.precision.value,
        "at_text": launch.moment.text,
        "end_at": _at(launch.end) if launch.end else None,
        "facts": {field: " / ".join(texts) for field, texts in facts.items()},
        "missing": [field.value for field in launch.missing],
    }


def _at(moment: Moment) -> str | None:
    if moment.at is None:
        return None
    if moment.precision is Precision.MINUTE:
        return moment.at.isoformat(timespec="seconds")
    if moment.precision in (Precision.MONTH, Precision.QUARTER):
        return f"{moment.at:%Y-%m}"
    return moment.at.date().isoformat()
