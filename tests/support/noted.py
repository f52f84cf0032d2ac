"""Notes as a test says they were read: what is drafted of them then hangs on nothing that a reader has learned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import (
    Fact,
    Field,
    HeldBack,
    Kind,
    LaunchReading,
    Moment,
    Precision,
    Reading,
    Span,
    Visibility,
)
from support.manuals import entry_template, inquiry_types

KST = timezone(timedelta(hours=9))
_BY_AGENTS = (Field.HANDLING, Field.CONTACT)


def place(note: str, text: str) -> Span:
    """Where `text` stands in the note."""
    start = note.index(text)
    return Span(start, start + len(text))


def drafted_as(
    note: str,
    day: str,
    at: datetime,
    facts: Sequence[tuple[Field, str]] = (),
    *,
    name: str | None = None,
    held: Sequence[str] = (),
    exact: Precision = Precision.DAY,
) -> Entry:
    """Draft `note` as it is read when `day` is its date (`at`), `name` its launch's name and `facts` what was filed."""
    found = tuple(
        Fact(
            field,
            text,
            place(note, text),
            visibility=Visibility.AGENT if field in _BY_AGENTS else Visibility.CUSTOMER,
        )
        for field, text in facts
    )
    launch = LaunchReading(
        name=name,
        moment=Moment(exact, at, day, place(note, day)),
        facts=found,
        missing=(),
        name_span=place(note, name) if name else None,
    )
    parts = tuple(HeldBack(text, place(note, text), "marked") for text in held)
    reading = Reading(Kind.LAUNCH, 1.0, launches=(launch,), held=parts)
    return draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)


def lines(entry: Entry, part: Part) -> list[str]:
    """What stands in one part of an entry."""
    return [piece.text for piece in entry.pieces if piece.part is part]


def told(entry: Entry) -> str:
    """All that customers may be told beside answers."""
    return " ".join(
        piece.text
        for piece in entry.pieces
        if piece.visibility is Visibility.CUSTOMER and piece.part is not Part.EMBARGO
    )
