"""What says nothing, or something else, once the clause before it is held back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Field, Span
from bridge.domain.sentences import names_topic


def without_what_leans(note: str, unit: Unit, held: Sequence[Span]) -> Unit | None:
    """Leave out what leans on a clause that is held back right before it: nobody hears what it is said of.

    Of "중계은행 수수료는 … 아니라서 | 따로 나갈 수 있어요" and of "세탁사고 배상은 … 기준, | 최대 구매가의 80%" the second part would be said
    of the launch itself. What follows in a sentence of its own stays.
    """
    if unit.field is Field.HANDLING and _goes_on(note, unit, held):
        return None
    if unit.field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT) or unit.topic or unit.asked:
        return unit
    start = unit.span.start
    before = [note[place.start : place.end] for place in held if _joins(note, place, start)]
    if not any(_leads(text) for text in before):
        return unit
    first = _STOP.split(unit.text)[0]
    if names_topic(first) and not _BARE_DEED.match(first):
        return unit
    rest = unit.text[len(first) :].lstrip(" .!")
    if not rest or note[unit.span.start : unit.span.end] != unit.text:
        return None
    begin = unit.span.start + len(unit.text) - len(rest)
    return replace(unit, text=rest, span=Span(begin, unit.span.end))


def _joins(note: str, place: Span, start: int) -> bool:
    """Whether what is held back at `place` goes on at `start`, in one sentence."""
    if place.end > start or _JOINED.fullmatch(note[place.end : start]) is None:
        return False
    return _ENDED.search(note[place.start : place.end]) is None


def _goes_on(note: str, unit: Unit, held: Sequence[Span]) -> bool:
    """Whether an order breaks off at a clause that is held back: "어제 공지 보고 | 112,000원이라 …"."""
    after = (place for place in held if place.start >= unit.span.end)
    return _BROKEN_OFF.search(unit.text) is not None and any(
        note[unit.span.end : place.start] == " " for place in after
    )


_BROKEN_OFF = re.compile(r"[가-힣](?:고|며|서|면|는데|은데|인데|지만|니까|라)$")
"""An ending that goes on."""


def _leads(text: str) -> bool:
    """Whether what follows a clause is said of what it names, or holds where it holds; one of a list leads nothing."""
    return names_topic(text) or _CASE.search(text) is not None


_CASE = re.compile(r"(?:[가-힣]면|\s시|경우|때)\s")
_ENDED = re.compile(r"(?<=[가-힣%)])[.!?]+$")
_JOINED = re.compile(r"[ \t]*,?[ \t]*")
_STOP = re.compile(r"(?<=[가-힣%\d)])[.!]\s+")
_BARE_DEED = re.compile(r"(?:해제|해지|취소|변경|신청|복원|반환|환불|재발급|문의|접수|연장|이후|초과)\S{0,2}[은는]\s")
"""What is done, without the thing that it is done to."""
