"""The seam between the measuring scripts and the product: what they call, through the product's own paths."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from benchmarks.finding import build
from bridge.domain.drafting import EntryTemplate, draft_entry, parse_entry_template
from bridge.domain.entries import Entry
from bridge.domain.entry_markdown import to_markdown
from bridge.domain.inquiries import InquiryTypes, parse_inquiry_types
from bridge.domain.notes import LaunchReading, Moment, Precision
from bridge.domain.reading import plain, read_note
from bridge.domain.visibility import center_copy
from bridge.resources import resource

__all__ = ["build", "draft", "extract"]


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
    if moment.precision in (Precision.HALF_YEAR, Precision.YEAR):
        return f"{moment.at:%Y}"
    return moment.at.date().isoformat()


def draft(text: str, ts: str) -> list[dict[str, Any]]:
    """What the center would see of a note's drafts, in the shape `score_draft.py` wants."""
    reading = read_note(text, posted_at=datetime.fromisoformat(ts))
    types, template = manuals()
    drafts = (
        draft_entry(launch, reading=reading, types=types, template=template, note=text) for launch in reading.launches
    )
    return [_entry(center_copy(entry)) for entry in drafts]


@cache
def manuals() -> tuple[InquiryTypes, EntryTemplate]:
    """Return the inquiry types and the template that ship."""
    folder = resource("manuals")
    types = parse_inquiry_types((folder / "inquiry_types.yaml").read_text(encoding="utf8"))
    return types, parse_entry_template((folder / "entry_template.yaml").read_text(encoding="utf8"))


def _entry(copy: Entry) -> dict[str, Any]:
    return {
        "name": copy.name,
        "markdown": to_markdown(copy),
        "inquiries": [
            {
                "type": inquiry.type,
                "questions": list(inquiry.questions),
                "answer": " ".join(
                    [inquiry.say, *(case.say for case in inquiry.cases), inquiry.handover, *inquiry.quotes]
                ),
                "confirmed": inquiry.settled,
            }
            for inquiry in copy.inquiries
        ],
    }
