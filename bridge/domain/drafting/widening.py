"""A fact made as wide as it may be: the clauses beside it that belong to it, its line's label, its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bridge.domain.drafting.cutting import COMMA, Sentence, segments, within
from bridge.domain.drafting.filing import filed, plainly_states, talks, to_follow
from bridge.domain.drafting.orders import refiled
from bridge.domain.drafting.runs import by_field, in_list, leans
from bridge.domain.drafting.telling import ASIDE
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Fact, Field, Span, Visibility, meets
from bridge.domain.sentences import foreign


def checked(sentence: Sentence, held: Sequence[Span]) -> Sentence:
    """Return the sentence, with whether nothing in it is held back."""
    return replace(sentence, safe=not any(meets(sentence.span, place) for place in held))


def plain(fact: Fact) -> Unit:
    """Return a fact as it was filed."""
    return refiled(Unit(fact.text, fact.span, fact.field, fact.visibility, fact.also))


def widened(
    note: str, sentence: Sentence, facts: Sequence[Fact], held: Sequence[Span], marks: Sequence[Span], *, gaps: bool
) -> Iterator[Unit]:
    """Yield the sentence's runs of segments that hold facts, each as wide as it may be.

    `gaps`: segments without a fact belong to a run where they plainly state something.
    """
    sentence = checked(sentence, held)
    dictated = any(fact.field is Field.SCRIPT for fact in facts)
    if sentence.safe and not dictated and foreign(note[sentence.span.start : sentence.span.end]):
        yield _whole_sentence(note, sentence, facts)
        return
    run: list[Span] = []
    runs: list[list[Span]] = []
    parts = segments(note, sentence.span)
    covered = _covered(note, sentence, parts, facts, gaps=gaps)
    for segment, fact_in in zip(parts, covered, strict=True):
        text = note[segment.start : segment.end]
        told_of = fact_in or (gaps and plainly_states(text))
        if not told_of or any(meets(segment, place) for place in (*held, *marks)):
            runs.append(run)
            run = []
        else:
            run.append(segment)
    runs.append(run)
    told: set[int] = set()
    first = True
    for run in filter(None, runs):
        span = Span(run[0].start, run[-1].end)
        inside = [fact for fact in facts if within(fact.span, span)]
        if not inside:
            if gaps and _FIGURES_MOVE.fullmatch(note[span.start : span.end]):
                yield Unit(note[span.start : span.end], span, Field.LIMITS, Visibility.CUSTOMER)
            continue
        span = _only_what_belongs(note, span, inside, gaps=gaps)
        if ASIDE.search(note[span.start : span.end]) and not any(ASIDE.search(fact.text) for fact in inside):
            continue  # the planner speaks of his own side there; the facts themselves do not
        told.update(id(fact) for fact in inside)
        labelled = first and span.start - sentence.span.start <= 1
        yield from by_field(
            note,
            span,
            inside,
            sentence if labelled else replace(sentence, topic="", lead=sentence.lead if first else None),
        )
        first = False
    for fact in facts:
        if id(fact) not in told:
            yield _under_label(note, with_subject(note, fact, marks), sentence, held)


def _covered(note: str, sentence: Sentence, parts: Sequence[Span], facts: Sequence[Fact], *, gaps: bool) -> list[bool]:
    """Which parts of a sentence are told: those with facts, a list before one, all of a line under a label."""
    covered = [any(meets(segment, fact.span) for fact in facts) for segment in parts]
    for index in range(len(parts) - 2, -1, -1):  # 피아노, 금고, 5톤 넘는 이사는 …: a list is told whole
        if covered[index + 1] and not covered[index]:
            covered[index] = in_list(note[parts[index].start : parts[index].end])
    if sentence.topic and sentence.safe and gaps:  # all of a labelled line is about its label
        covered = [
            known or _belongs_to_label(note[part.start : part.end]) for part, known in zip(parts, covered, strict=True)
        ]
    return covered


_LABELLED = 40
"""Characters of a part between commas that is still told of its line's label where no fact covers it."""


def _belongs_to_label(text: str) -> bool:
    return 2 <= len(text) <= _LABELLED and not talks(text) and not to_follow(text) and not ASIDE.search(text)


_FIGURES_MOVE = re.compile(r"[^,\n]{0,12}\d[^,\n→]{0,12}\s?(?:→|->)\s?[^,\n→]{0,12}\d[^,\n→]{0,8}")


def _whole_sentence(note: str, sentence: Sentence, facts: Sequence[Fact]) -> Unit:
    """A sentence in another language is told whole: no rule here can tell what may be cut from it."""
    span, fact = sentence.span, facts[0]
    others = tuple(other.field for other in facts[1:] if other.field is not fact.field)
    scripts = [other.visibility for other in facts if other.field is Field.HANDLING]
    field = Field.HANDLING if scripts else fact.field
    return Unit(note[span.start : span.end], span, field, fact.visibility, (*fact.also, *others))


def _under_label(note: str, unit: Unit, sentence: Sentence, held: Sequence[Span]) -> Unit:
    """Give a fact its line's label back where something else in the line is held: "전날: 30일 정지" holds for that day only."""
    lead = sentence.lead
    if (
        sentence.safe
        or lead is None
        or unit.topic
        or unit.lead is not None
        or not sentence.topic
        or lead > unit.span.start
    ):
        return unit
    between = Span(lead, unit.span.start)
    near = "\n" not in note[lead : unit.span.start] and not any(meets(between, place) for place in held)
    return replace(unit, topic=sentence.topic, lead=lead) if near else unit


def with_subject(note: str, fact: Fact, marks: Sequence[Span]) -> Unit:
    """Give a fact back the launch's name where that is its subject: "1만원 미만은 무료 유지"."""
    for mark in marks:
        near = mark.end <= fact.span.start <= mark.end + 8
        if near and re.match(r"['\"’”*_)\]]*(?:은|는|이|가|도)\s+", note[mark.end : fact.span.end]):
            span = Span(mark.start, fact.span.end)
            return refiled(Unit(note[span.start : span.end], span, fact.field, fact.visibility, fact.also))
    return plain(fact)


def _only_what_belongs(note: str, span: Span, facts: Sequence[Fact], *, gaps: bool) -> Span:
    """Leave out a long lead that can stand by itself, and a long tail: they were passed over for a reason."""
    first, last = min(fact.span.start for fact in facts), max(fact.span.end for fact in facts)
    lead, tail = note[span.start : first], note[last : span.end]
    cut = COMMA.search(tail)
    start = (
        span.start if (len(lead) <= _LEAD and leans(lead.rstrip(" *_\"'“‘"))) or not lead.strip(" *_\"'“‘(") else first
    )
    if lead.rstrip().endswith(",") and all(in_list(part) for part in lead.rstrip(" ,").split(", ")):
        start = span.start
    if "," in lead and plainly_states(lead.rpartition(",")[0]):
        start = span.start
    goes_on = gaps and note[:last].endswith(("고", "며")) and plainly_states(tail.strip()) and filed(tail) is not None
    end = span.end if len(tail) <= _TAIL or (cut and cut.start() <= 2) or goes_on else last
    return Span(start, end)


_LEAD, _TAIL = 45, 8
"""Characters before and after a fact that may still belong to it."""
