"""Plain statements of a note that no fact covers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.drafting.cutting import Sentence, meets, segments
from bridge.domain.drafting.filing import filed, plainly_states, talks, to_follow
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Field, Kind, LaunchReading, Reading, Span, Visibility


def leftovers(
    note: str, sentence: Sentence, launch: LaunchReading, reading: Reading, held: Sequence[Span], marks: Sequence[Span]
) -> Iterator[Unit]:
    """Plain statements that no fact covers, in a launch note's list and apart from anything held back.

    Running prose is left alone: that is where planners tell each other what is not marked as internal.
    """
    if (
        reading.kind not in (Kind.LAUNCH, Kind.CHANGE)
        or not _listed(note, sentence)
        or owner(sentence.span, reading) is not launch
    ):
        return
    others = [fact.span for other in reading.launches for fact in other.facts]
    if any(meets(sentence.span, place) for place in (*held, *others)) or _below_held(
        note, sentence.span, _sure(reading)
    ):
        return
    whole = not any(meets(sentence.span, place) for place in marks)
    if not whole and (described := _described(note, sentence.span, launch, marks)):
        yield described
        return
    first = True
    for span in [sentence.span] if whole else segments(note, sentence.span):
        text = note[span.start : span.end]
        topic = sentence.topic if first and whole else ""
        first = False
        if any(meets(span, place) for place in marks) or not plainly_states(text, listed=True) or to_follow(text):
            continue
        field = filed(f"{sentence.topic} {text}") or (Field.HOW_TO if sentence.asked else Field.LIMITS)
        lead = sentence.lead if topic or sentence.asked else None
        yield Unit(text, span, field, Visibility.CUSTOMER, topic=topic, asked=sentence.asked, lead=lead)


_DASH = re.compile(r"[*_'\"’”」)]*\s+[—–-]\s+(?=[가-힣A-Za-z])")
_DESCRIPTION = 40


def _described(note: str, span: Span, launch: LaunchReading, marks: Sequence[Span]) -> Unit | None:
    """What a launch is, where its line says so after its name and a dash: "주문 지도 — 라이더의 실시간 위치"."""
    name = launch.name_span
    dash = _DASH.match(note, name.end, span.end) if name is not None and meets(name, span) else None
    if name is None or dash is None or launch.name is None:
        return None
    part = Span(dash.end(), span.end)
    text = note[part.start : part.end]
    if not 4 <= len(text) <= _DESCRIPTION or any(meets(part, place) for place in marks) or talks(text):
        return None
    return Unit(text, part, Field.HOW_TO, Visibility.CUSTOMER, topic=launch.name, lead=name.start)


def _sure(reading: Reading) -> list[Span]:
    """Where the planner marks something as internal or turns to his own side; a figure held back by itself says nothing of the lines below."""
    return [part.span for part in reading.held if part.reason in _SCOPING]


_SCOPING = frozenset({"marked", "marked_scope", "aside", "credentials", "people", "personal"})


def _listed(note: str, sentence: Sentence) -> bool:
    """In a list, or one of several short lines that each state something: many notes are written without bullets."""
    if sentence.listed:
        return True
    lines = [line for line in note.split("\n") if line.strip()]
    line = _line_of(note, sentence.span)
    short = [other for other in lines[1:] if len(other) <= _SHORT]
    return len(short) >= 3 and line in short and len(short) * 4 >= (len(lines) - 1) * 3


_SHORT = 70
"""Characters of a line that stands for itself."""

_FROM_HERE = re.compile(r"아래|이하|여기서부터|여기부터|below|from here|^\s*[-=_*]{3}", re.IGNORECASE)


def _below_held(note: str, span: Span, held: Sequence[Span]) -> bool:
    """Whether a held-back part stands above in the same block, or one above says that all below is internal."""
    block = note.rfind("\n\n", 0, span.start)
    return any(
        place.end <= span.start and (place.start > block or _FROM_HERE.search(_line_of(note, place))) for place in held
    )


def _line_of(note: str, span: Span) -> str:
    end = note.find("\n", span.start)
    return note[note.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(note)]


def owner(span: Span, reading: Reading) -> LaunchReading | None:
    """The launch a sentence belongs to: the last one spoken of before it, the first where none is."""
    if len(reading.launches) < 2:
        return reading.launches[0] if reading.launches else None
    places: list[tuple[int, int]] = []
    for index, launch in enumerate(reading.launches):
        spans = [launch.name_span, launch.moment.span, *(fact.span for fact in launch.facts)]
        places += [(place.start, index) for place in spans if place and place.start <= span.start]
    return reading.launches[max(places)[1]] if places else reading.launches[0]
