"""Which sentences of a note belong to one line, and what of a line is told.

A planner writes what belongs together in one line: the coupon, who gets it and until when it can be used. Filed clause by clause
it loses what it speaks of. So what one line states is told in one place and in its order, and what points back (이분들께, 다만,
그 외) is told with the line that it points to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.drafting.cutting import Sentence, meets, segments
from bridge.domain.drafting.filing import heading, talks, to_follow
from bridge.domain.drafting.orders import refiled
from bridge.domain.drafting.prose import BY_AGENTS, RELATIVE, for_customers, says_beside
from bridge.domain.drafting.telling import ASIDE
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Fact, Field, Span, Visibility
from bridge.domain.sentences import foreign

_LINE = 170
"""Characters of a line that is one thing; a longer one is a paragraph, whose sentences stand for themselves."""

_POINTS_BACK = re.compile(
    r"(?:이|그|해당|위|같은|이런|그런)\s?(?:분|고객|회원|경우|건|때|중|기간|날|금액|상품|쿠폰|혜택|기한|조건|외|후|뒤|전|밖|서비스|이용권|카드|계정|기준|시간|포인트|좌석|차량|기기|구간|버전)(?:들)?(?:의|에|은|는|이|가|을|를|께|에게|에는|엔|부터|까지|도|만)?\s"
    r"|(?:이때|그때|그중|이후|그후|그전|그외|이외|나머지|다만|대신|또한|이들|이건|이것|그것|이게|둘 다|원치 않|원하지 않|해당자|지나면|넘으면|초과하면|초과 시|초과분|넘는|사용은|지급은|발송은|단,|단\s|이날|당일분|기존과 동일|본인이|그러면|그렇지 않|이월은|만약)"
)
"""How a sentence begins that speaks of what stands before it."""


def points_back(text: str) -> bool:
    """Say whether a sentence speaks of what stands before it: "이분들께 …", "다만 …"."""
    return _POINTS_BACK.match(text.lstrip("*_~'\"( ")) is not None


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
    for segment in [*segments(note, sentence.span), None]:
        if segment is not None and _is_told(note, segment, facts, marks):
            run.append(segment)
            continue
        if run:
            yield Span(run[0].start, run[-1].end), at_start and run[0].start == first_start
            at_start = False
        run = []


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
