"""Clauses made whole again: the reader's cut may go through a word, a date, an arrow or a sentence's beginning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Field, Span, meets
from bridge.domain.sentences import names_topic

_DEPENDENT = re.compile(
    r"^(?:싶(?:으|은|어)|\S{1,4}\s수\s(?:있|없)|수\s(?:있|없)|것|때문|위해|라고|이라고|때(?:는|에|만)?\s|경우|뿐|만큼|않[으는고]|못하|하고\s|되는\s|하는\s)"
)


def whole(note: str, unit: Unit, held: Sequence[Span]) -> Unit | None:
    """Give a clause that begins inside another its beginning: 선결제 안 하고 | 싶으면; None where that is held back."""
    start, end = unit.span.start, unit.span.end
    if not note or unit.row or note[start:end] != unit.text:
        return unit
    if _ONE_WORD.fullmatch(unit.text) and not unit.topic and re.search(r"[가-힣]\s$", note[:start]):
        return None  # the last word of a sentence whose beginning may not be told
    if not unit.asked and (
        _AMID_ARROW.match(unit.text)
        or _AMID_ARROW.match(note, end)
        or _ARROW_BEFORE.search(note[max(0, start - 4) : start])
    ):
        return _both_sides(note, unit, held)
    if _MODIFIES.search(unit.text) and (rest := _REST.match(note, end)):
        told = Span(start, rest.end())
        if any(meets(told, place) for place in held) or rest.end() - start > _LONG_SENTENCE:
            return None
        return replace(unit, text=note[start : rest.end()].rstrip(), span=told)
    if not _DEPENDENT.match(unit.text):
        return unit
    before = re.search(r"[^\n.!?,]*\Z", note[:start])
    begin = start - len(before.group().lstrip(" -•·*")) if before else start
    if begin == start:
        return unit
    if any(meets(Span(begin, start), place) for place in held):
        return None
    return replace(unit, text=note[begin : unit.span.end], span=Span(begin, unit.span.end))


_MODIFIES = re.compile(r"[가-힣](?:되는|하는|받는|보는|쓰는|가는|오는)$")
_REST = re.compile(r"[ *_'\"‘“]+[^\s.\n][^.\n]*")
"""What a clause goes on with that stands before its noun: 입금되는 | 지연송금이 … 적용됩니다."""
_LONG_SENTENCE = 140
_ONE_WORD = re.compile(r"\S{1,6}만")
_AMID_ARROW = re.compile(r"\s*(?:\+[^\n,]*)?(?:→|->|⇒)")
_ARROW = re.compile(r"→|->|⇒")
_ARROW_BEFORE = re.compile(r"(?:→|->|⇒)\s*$")


def _both_sides(note: str, unit: Unit, held: Sequence[Span]) -> Unit | None:
    """Give one side of an arrow the other: half of what was and will be is worse than nothing."""
    before = re.search(r"[^\n|]*\Z", note[: unit.span.start])
    after = re.match(r"[^\n|]*", note[unit.span.end :])
    lead = re.sub(r"^[\s\-•·*▪■\d.)]*", "", before.group()) if before else ""
    if unit.topic and not _ARROW.search(lead):
        lead = ""  # the line's label, which is said as such
    span = Span(unit.span.start - len(lead), unit.span.end + (after.end() if after else 0))
    if any(meets(span, place) for place in held) or span.end - span.start > _SHORT_LINE:
        return None
    label = re.match(r"[^:：→]{2,16}[:：]\s?", note[span.start : unit.span.start])
    start = span.start + (label.end() if label and unit.topic else 0)
    return replace(unit, text=note[start : span.end].rstrip(), span=Span(start, span.end))


_SHORT_LINE = 90


_CUT = re.compile(
    r"^['\"’”」*)]*(?:까지|부터|에는?|에서|은|는|이|가|을|를|로|으로|부로|부터는|까지는|까지만|의|도|(?:부터|까지)(?:이?고|이?며|이?라|예요|이에요))\s+"
)
_JOINS = re.compile(r"^['\"’”」*)]*(?:까지|부터|부터는|까지는|까지만)\s")
_SAYS_WHEN = re.compile(r"\d{1,2}일|\d{1,2}\s?[/.월]\s?\d{1,2}|[가-힣]['\"’”」*)]*$")


_WORD_AT_MOST = 16


_FROM_THEN = re.compile(r"[가-힣]{2,8}(?:부터|까지)\s?[:：]\s+")
"""What is left of a line's date: "5월 21일 | 체크아웃부터: …"."""


_SUCH_FROM_THEN = re.compile(
    r"(?:개통|가입|주문|결제|계약|발급|접수|예약|신청|출고|배송|갱신)(?:분|건)(?:부터|부로)\s+(?=\S+\s\S)"
)
"""…or, without a colon: "11/17(화) | 개통분부터 …": the first line says it."""


_WHOSE = re.compile(r"(?!전\s)(?:[가-힣]+\s){0,2}(?:고객|회원|가입자|이용자|계약자)(?:님|분)?(?:부터|까지)\s")
"""From whom on something holds that is counted from the day before it: "2027년 2월 | 방문 예정 고객부터 순차 적용"."""


def uncut(note: str, unit: Unit, held: Sequence[Span], marks: Sequence[Span]) -> Unit:
    """Make a word or a date whole again that a cut went through: "11/27(금)|부터 부산 …"; else take off the particle left over."""
    start = unit.span.start
    dated = next((mark for mark in marks if mark.end <= start and not note[mark.end : start].strip()), None)
    if dated is not None and _WHOSE.match(unit.text) and not any(meets(Span(dated.start, start), at) for at in held):
        return replace(unit, text=note[dated.start : unit.span.end], span=Span(dated.start, unit.span.end))
    if found := _FROM_THEN.match(unit.text) or _SUCH_FROM_THEN.match(unit.text):
        unit = replace(unit, text=unit.text[found.end() :], span=Span(start + found.end(), unit.span.end))
        start = unit.span.start
    if start == 0 or not note or note[start - 1].isspace() or note[start : unit.span.end] != unit.text:
        return unit
    cut = _CUT.match(unit.text)
    begin = _beginning(note, start, marks)
    joins = cut is None or (_JOINS.match(unit.text) is not None and _SAYS_WHEN.search(note[begin:start]) is not None)
    if begin < start and joins and not any(meets(Span(begin, start), place) for place in held):
        return replace(unit, text=note[begin : unit.span.end], span=Span(begin, unit.span.end))
    if cut is None:
        return unit
    return replace(unit, text=unit.text[cut.end() :], span=Span(start + cut.end(), unit.span.end))


def _beginning(note: str, start: int, marks: Sequence[Span]) -> int:
    """Where the word or the date begins that goes on at `start`; `start` itself where none does."""
    dated = next((mark.start for mark in marks if mark.start < start <= mark.end), None)
    word = re.search(r"\S+\Z", note[:start])
    before = word.group().lstrip("*_~(['\"‘“「<") if word else ""
    if not re.search(r"[\w~)\]'\"’”」*]$", before) or len(before) > _WORD_AT_MOST:
        return start
    return min(start - len(before), dated if dated is not None else start)


_ENDS_SENTENCE = re.compile(r"[\n.!?]|니다\s|요\s")
_HOLDS_ON = re.compile(r"\d|면|경우|까지|부터|동안|기간|에만|한해")
_GOES_ON = re.compile(
    r"(?:라|라서|어서|아서|해서|면|며|고|만|은|는|에는|까지|부터|동안|인데|는데|지만|이라|까지는|부터는)[,\s]*$"
)
_CLAUSAL = re.compile(r"(?:라|라서|어서|아서|해서|면|인데|는데|지만)$")
_AND = re.compile(r"(?:이|하|되)(?:고|며)[,\s]*$")
_WHY = re.compile(r"(?:이?라|라서|니까|때문에)[,\s]*$")
_WHEN = re.compile(
    r"면|경우|까지|부터|동안|기간|에만|한해|이상|이하|미만|초과|\d\s?(?:시|일|월|주|년)|\d/\d|[가-힣]\s?[전후]\s|주말|평일|휴일|연휴"
)
_AND_MORE = re.compile(r"\s?[+＋&]\s?")


_UNTIL_THEN = re.compile(r"그\s?(?:전|때|날)까지(?:는)?\s")
_NO_DAY = re.compile(r"[^\d/]*(?:\d[^\d/월일시]*)*[.!]")
"""A sentence of its own without a day in it: what holds until then holds until the launch's."""


def lost_its_condition(note: str, unit: Unit, held: Sequence[Span]) -> bool:
    """Whether what is held back right before a clause says when or for whom it holds: without that it is not true."""
    for place in held:
        if _AND_MORE.fullmatch(note[unit.span.end : place.start]):
            return True  # 10,000원 + what is held back: half a sum
        between = note[place.end : unit.span.start]
        before = note[place.start : place.end]
        if (
            place.end <= unit.span.start
            and points_back(unit.text)
            and not between.strip(" ,.()")
            and place.end > place.start
            and not (_UNTIL_THEN.match(unit.text) and _NO_DAY.fullmatch(before))
        ):
            return True  # 그 뒤로는 …: what it speaks of is held back
        if place.end > unit.span.start or len(between) > 2 or between.strip(" ,") or unit.field is Field.SCRIPT:
            continue
        if "," in between and not _CLAUSAL.search(before):
            continue  # 30자까지, 주문당 1장: one of a list, no condition of the next
        if _WHY.search(before) and (unit.field is Field.HANDLING or not _WHEN.search(before)):
            continue  # why it is so is no condition of it
        if _AND.search(before) and names_topic(unit.text) and not _WHEN.search(before):
            continue  # 야간조 증원 기준이고 | 반찬은 종전대로 무료입니다: two things side by side
        if not _ENDS_SENTENCE.search(between) and _GOES_ON.search(before) and _HOLDS_ON.search(before):
            return True
    return False
