"""Which sentences of a note belong to one line, and what of a line is told.

A planner writes what belongs together in one line: the coupon, who gets it and until when it can be used. Filed clause by clause
it loses what it speaks of. So what one line states is told in one place and in its order, and what points back (이분들께, 다만,
그 외) is told with the line that it points to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.drafting.cutting import Sentence, segments
from bridge.domain.drafting.filing import heading, talks, to_follow
from bridge.domain.drafting.orders import refiled
from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.prose import BY_AGENTS, RELATIVE, for_customers, says_beside
from bridge.domain.drafting.telling import ASIDE
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Fact, Field, Span, Visibility, meets
from bridge.domain.sentences import foreign

_LINE = 170
"""Characters of a line that is one thing; a longer one is a paragraph, whose sentences stand for themselves."""


def line_starts(note: str, cut: Sequence[Sentence]) -> dict[int, int]:
    """Return where the line begins that each sentence belongs to, by the sentence's own beginning."""
    found: dict[int, int] = {}
    before: Sentence | None = None
    for sentence in cut:
        start = sentence.span.start
        text = note[start : sentence.span.end]
        own = found[start] = start
        if before is not None:
            between = note[before.span.end : start]
            same = "\n" not in between and len(_line_at(note, start)) <= _LINE
            near = between.count("\n") < 2 and not sentence.topic and points_back(text)
            if same or near:
                found[start] = found.get(before.span.start, own)
        before = sentence
    return found


def line_of(span: Span, cut: Sequence[Sentence], starts: dict[int, int]) -> int:
    """Return where the line begins that a span belongs to."""
    sentence = next((item for item in cut if item.span.start <= span.start < item.span.end), None)
    return span.start if sentence is None else starts[sentence.span.start]


def _line_at(note: str, place: int) -> str:
    end = note.find("\n", place)
    return note[note.rfind("\n", 0, place) + 1 : end if end >= 0 else len(note)]


def line_told(note: str, sentence: Sentence, facts: Sequence[Fact], marks: Sequence[Span]) -> tuple[Unit, ...] | None:
    """Return what a sentence states to customers, whole; None where not all of it is for them or something in it is held back.

    Left out is only what names the launch and its date, and talk among colleagues.
    """
    text = note[sentence.span.start : sentence.span.end]
    if _TITLE.match(text) and any(meets(sentence.span, mark) for mark in marks):
        return None
    if not sentence.safe or foreign(text) or RELATIVE.search(text) or not for_customers(text.replace("→", " ")):
        return None
    again = [refiled(Unit(fact.text, fact.span, fact.field, fact.visibility, fact.also)) for fact in facts]
    if any(unit.field in BY_AGENTS or unit.visibility is not Visibility.CUSTOMER for unit in again):
        return None
    parts = tuple((unit.span, unit.field) for unit in again)
    return tuple(
        Unit(
            note[run.start : run.end],
            run,
            _first(run, parts),
            Visibility.CUSTOMER,
            topic=sentence.topic if first else "",
            asked=sentence.asked,
            lead=sentence.lead if first or sentence.asked else None,
            parts=parts,
        )
        for run, first in _runs(note, sentence, facts, marks)
    )


def _runs(note: str, sentence: Sentence, facts: Sequence[Fact], marks: Sequence[Span]) -> Iterator[tuple[Span, bool]]:
    """Yield the parts of a sentence that are told, those in a row as one, and whether it is the first of them."""
    run: list[Span] = []
    at_start = True
    first_start = sentence.span.start
    parts = segments(note, sentence.span)
    steps = sum(_DAY_FIRST.match(note, part.start, part.end) is not None for part in parts) > 1
    for segment in [*parts, None]:
        stepped = segment is not None and steps and _DAY_FIRST.match(note, segment.start, segment.end) is not None
        if segment is not None and (stepped or _is_told(note, segment, facts, marks)):
            run.append(segment)
            continue
        if run:
            yield Span(run[0].start, run[-1].end), at_start and run[0].start == first_start
            at_start = False
        run = []


_DAY_FIRST = re.compile(r"\d{1,2}(?:/|월\s)\d{1,2}일?(?:\([월화수목금토일]\))?(?:부터)?:?\s(?=[가-힣A-Za-z])")
"""A day and what happens on it; where a line has several, each is a step of it: "4/1 송파·강동, 4/15 분당"."""


def _is_told(note: str, segment: Span, facts: Sequence[Fact], marks: Sequence[Span]) -> bool:
    text = note[segment.start : segment.end]
    covered = any(meets(fact.span, segment) for fact in facts)
    if ASIDE.search(text):
        return covered and any(ASIDE.search(fact.text) for fact in facts if meets(fact.span, segment))
    if any(meets(segment, mark) for mark in marks):
        return covered and says_beside(note, segment, marks)
    return covered or not (talks(text) or to_follow(text))


_TITLE = re.compile(r"[\[【<〈「]")
"""How a title begins, which names what the rest is about."""


def _first(span: Span, parts: Sequence[tuple[Span, Field]]) -> Field:
    """The field that a span begins with."""
    inside = [(place.start, field) for place, field in parts if meets(place, span)]
    return min(inside, key=lambda item: item[0])[1] if inside else parts[0][1] if parts else Field.LIMITS


def field_of(words: str, unit: Unit, name: str = "") -> Field:
    """Return the field of one statement of a unit: what the reader filed its words under, as its own words allow."""
    at = unit.text.find(words) if words else -1
    if at < 0 or not unit.parts:
        return unit.field
    span = Span(unit.span.start + at, unit.span.start + at + len(words))
    own = [part for part in unit.parts if meets(part[0], span)]
    about = f"{unit.topic} {words}" if at == 0 else words
    return heading(about.strip(), _first(span, own) if own else unit.field, name)


def fields_of(words: str, unit: Unit) -> tuple[Field, ...]:
    """Return all fields that the reader filed one statement's words under; none where it filed the whole as one."""
    at = unit.text.find(words) if words else -1
    if at < 0:
        return tuple(dict.fromkeys(field for _, field in unit.parts))
    span = Span(unit.span.start + at, unit.span.start + at + len(words))
    return tuple(dict.fromkeys(field for place, field in unit.parts if meets(place, span)))
