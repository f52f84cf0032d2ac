"""An announcement from a form: one note, written so that it says what was filled in and reads as a planner's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

FIELDS = ("target", "how_to", "price", "policy", "limits")
"""What can be filled in besides name and day, in the order of the note."""
_DAYS = "월화수목금토일"


@dataclass(frozen=True, slots=True)
class Form:
    """What a planner filled in; `at` is None where only the day is known. `internal` never leaves the client's side."""

    name: str
    day: date
    at: time | None
    fields: Mapping[str, str]
    internal: str = ""


def note_of(form: Form, labels: Mapping[str, str], inside: str) -> str:
    """Return the note that a form makes. `labels` names each field, `inside` stands before every internal line."""
    when = f"{form.day.month}/{form.day.day}({_DAYS[form.day.weekday()]})" + (f" {form.at:%H:%M}" if form.at else "")
    lines = [f"*{' '.join(form.name.split()).replace('*', '')}* {labels['title']}", f"• {labels['when']}: {when}"]
    for field in FIELDS:
        first, *rest = _lines(form.fields.get(field, "")) or [""]
        if first:
            lines += [f"• {labels[field]}: {first}", *(f"  {line}" for line in rest)]
    lines += [f"• ({inside}) {line}" for line in _lines(form.internal)]
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
