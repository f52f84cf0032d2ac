"""Labelled notes as readings, so that drafting is tested apart from reading."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from bridge.domain.notes import (
    Fact,
    Field,
    HeldBack,
    Kind,
    LaunchReading,
    Moment,
    Phase,
    Precision,
    Reading,
    Span,
)

_FIELDS = {member.value for member in Field}

KST = timezone(timedelta(hours=9))


def first_of(hands: Iterable[str]) -> list[Any]:
    """Sets of notes as parameters, all but the first marked `figures`: one shows that a Python reads and drafts as others do."""
    first, *others = hands
    return [first, *(pytest.param(hand, marks=pytest.mark.figures) for hand in others)]


def _moment(at: str | None, precision: str | None, text: str = "") -> Moment:
    if not at:
        return Moment(text=text)
    padded = f"{at}-01" if len(at) == 7 else at
    instant = datetime.fromisoformat(padded)
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=KST)
    guessed = "month" if len(at) == 7 else "minute" if "T" in at else "day"
    return Moment(Precision(precision or guessed), instant, text)


def _span(note: str, part: str) -> Span:
    start = note.find(part)
    return Span(start, start + len(part)) if start >= 0 else Span(0, 0)


def reading_of(note: dict[str, Any]) -> Reading:
    """Return the reading that a note's labels describe: facts and held-back parts at their places in the text."""
    text = note["text"]
    launches = []
    held = []
    for label in note.get("launches", []):
        facts = tuple(Fact(Field(field), value, _span(text, value)) for field, value in label["facts"].items())
        phases = tuple(
            Phase(
                _moment(phase.get("at"), None),
                phase.get("scope", ""),
                int(phase["scope"].rstrip("%")) if phase.get("scope", "").rstrip("%").isdigit() else None,
            )
            for phase in label.get("phases", [])
        )
        launches.append(
            LaunchReading(
                name=label["name"],
                moment=_moment(label.get("at"), label.get("at_precision"), label.get("at_text", "")),
                end=_moment(label["end_at"], None) if label.get("end_at") else None,
                phases=phases,
                facts=facts,
                missing=tuple(Field(field) for field in label.get("missing", []) if field in _FIELDS),
            )
        )
        held += [HeldBack(part, _span(text, part), "marked") for part in label.get("internal", [])]
    return Reading(Kind(note["kind"]), 1.0, launches=tuple(launches), held=tuple(held))
