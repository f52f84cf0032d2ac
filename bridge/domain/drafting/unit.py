"""A stretch of the note, filed: what drafting cuts a note into and turns into sentences."""

from __future__ import annotations

from dataclasses import dataclass

from bridge.domain.notes import Field, Span, Visibility


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of the note, filed.

    `topic` is the label of its line and `asked` the customers' question it answers; `lead` is where in the note these
    begin, so that what is said rests on them, too. `row`: it is a row of a table, one statement however long, and `heading` the
    line above it that names its columns. `parts` are the
    fields of its clauses, where a reader filed them apart, and `line` is where the line begins that it belongs to.
    """

    text: str
    span: Span
    field: Field
    visibility: Visibility
    also: tuple[Field, ...] = ()
    topic: str = ""
    asked: str = ""
    lead: int | None = None
    row: bool = False
    heading: Span | None = None
    parts: tuple[tuple[Span, Field], ...] = ()
    line: int | None = None
