"""Reads a planner's note: what it does, which launches it speaks of, what it states and what must stay inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from bridge.domain import dates
from bridge.domain.dates import Mention
from bridge.domain.notes import Evidence, Field, Kind, LaunchReading, Moment, Precision, Reading
from bridge.domain.reading import facts, internal, kinds, layout, names, when
from bridge.domain.reading.page import ITEMS, Page, open_page

_ASKED_FOR = (Field.PRICE, Field.POLICY, Field.TARGET, Field.HOW_TO, Field.LIMITS, Field.PLATFORM, Field.CONTACT)
_MAX = 40_000


def read_note(text: str, *, posted_at: datetime) -> Reading:
    """Read `text`, posted at `posted_at` (zone-aware; its zone is the planner's).

    Deterministic; spans are of `text` as given. Text beyond 40,000 characters is not read. Raises ValueError where
    `posted_at` has no zone.
    """
    if posted_at.tzinfo is None:
        raise ValueError("posted_at needs a time zone")
    page = open_page(text[:_MAX])
    mentions = dates.find(page.text, posted_at)
    note_lines = layout.lines(page)
    verdict = kinds.judge(page, mentions, posted_at, [line.label for line in note_lines])
    parts = layout.clauses(page, note_lines)
    news = verdict.kind in (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION)
    ranges = internal.held_back(page, note_lines, parts, reasons=news)
    launches: tuple[LaunchReading, ...] = ()
    if verdict.kind is not Kind.OTHER or verdict.ask:
        pieces = _pieces(page, mentions, verdict.kind)
        launches = tuple(
            _launch(page, note_lines, parts, mentions, ranges, own, shared, verdict.kind, posted_at)
            for own, shared in pieces
        )
    return Reading(
        verdict.kind, round(verdict.confidence, 2), verdict.ask, verdict.incident, launches,
        internal.held(page, ranges), _contradictions(page, mentions), verdict.evidence,
    )  # fmt: skip


def _pieces(
    page: Page, mentions: Sequence[Mention], kind: Kind
) -> list[tuple[tuple[int, int], tuple[tuple[int, int], ...]]]:
    """Where the note speaks of several launches, the bounds of each and of what they share; else the whole note."""
    whole: list[tuple[tuple[int, int], tuple[tuple[int, int], ...]]] = [((0, len(page.text)), ())]
    if kind is not Kind.LAUNCH and kind is not Kind.OTHER:
        return whole
    marks = [m.start() for m in re.finditer(f"[{ITEMS}]", page.text)]
    starts = [
        a
        for a, b in zip(marks, [*marks[1:], len(page.text)], strict=False)
        if any(a <= m.start < b and m.at for m in mentions)
    ]
    if len(starts) < 2:
        starts = []
    if not starts:
        return whole
    ends = [*starts[1:], len(page.text)]
    tail = page.text.find("\n", starts[-1])
    if tail > 0:
        ends[-1] = tail
    shared = ((ends[-1], len(page.text)),) if ends[-1] < len(page.text) else ()
    return [((a, b), shared) for a, b in zip(starts, ends, strict=True)]


def _launch(
    page: Page, note_lines: Sequence[layout.Line], parts: Sequence[layout.Clause], mentions: Sequence[Mention],
    ranges: Sequence[tuple[int, int, str]], own: tuple[int, int], shared: tuple[tuple[int, int], ...], kind: Kind, posted: datetime,
) -> LaunchReading:  # fmt: skip
    choice = when.choose(page, mentions, note_lines, posted, kind, own, ranges)
    chosen = choice.mention
    if kind is Kind.CANCEL:
        inside = [m for m in mentions if own[0] <= m.start < own[1]]
        chosen = inside[0] if inside else None
    name = names.find_name(page, note_lines, mentions, chosen, own, ranges)
    found = facts.find_facts(
        page, parts, chosen, (name.start, name.end) if name else None, ranges,
        bounds=(own, *shared), news=kind in (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION),
    )  # fmt: skip
    stated = {fact.field for fact in found}
    missing = tuple(f for f in _ASKED_FOR if f not in stated) if kind is Kind.LAUNCH else ()
    return LaunchReading(
        name.text if name else None, choice.moment, page.span(name.start, name.end) if name else None,
        choice.end, choice.phases, found, missing,
    )  # fmt: skip


def _contradictions(page: Page, mentions: Sequence[Mention]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence("weekday_conflict", page.verbatim(m.start, m.end), page.span(m.start, m.end))
        for m in mentions
        if m.conflict
    )


__all__ = ["Evidence", "Moment", "Precision", "read_note"]
