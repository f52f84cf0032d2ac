"""What a note's head decides whatever else it tells: what was planned moves or is off, what was announced is corrected."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.domain.notes import Kind
from bridge.domain.patterns import compiled
from bridge.domain.reading import cues
from bridge.domain.reading.layout import Clause

_PLANNED = compiled(
    r"(?:[하가오열내팔]기로\s?했[던었]|[하가나열내]려던|려고\s?했던|예정이?던|예정이었던|계획이?던)(?!\s?(?:분|고객|회원))"
)
_MOVES_ON = compiled(r"[^\n.!?]{0,60}?(?:넘어[가갑갔]|밀[려렸립]|미[뤄룹뤘]|연기|순연|늦[춰춥어췄])")
_FROM_DAY_TO_DAY = compiled(
    r"\d{1,2}(?:/|월\s?|\.\s?)\d{1,2}[^\n.!?]{0,12}에서\s[^\n!?]{0,24}?(?:으로|로)\s(?:\S{1,8}\s){0,2}?(?:미룹|미뤄|미루|연기|늦[춥춰추]|옮[깁겨기]|앞당|당[깁겨])"
)
"""From which day to which something moves: "종료를 1/29에서 2/26(금)로 4주 미룹니다"."""
_SENTENCE_END = compiled(r"\n|[.!?](?=\s|$)")
_CORRECTS = compiled(r"정정|바로잡|(?:오류|오기|틀[려렸린])\S{0,4}\s")


def becomes(told: str, head: int, parts: Sequence[Clause]) -> Kind | None:
    """What a note's head says, outside of its items, of what was planned: "3/6 열기로 했던 무인픽업, 4월로 넘어갑니다"."""
    if _FROM_DAY_TO_DAY.search(told, 0, head):
        return Kind.CHANGE
    for planned in _PLANNED.finditer(told, 0, head):
        line = next((part.line for part in parts if part.start <= planned.start() < part.end), None)
        if line is None or line.bulleted:
            continue
        if _MOVES_ON.match(told, planned.end()):
            return Kind.CHANGE
        stop = _SENTENCE_END.search(told, planned.end())
        if cues.CANCEL.search(told, planned.end(), stop.start() if stop else len(told)):
            return Kind.CANCEL
    return None


def corrects_by_title(told: str) -> bool:
    """Whether the first line of several says that the note corrects one."""
    title, below, _ = told.lstrip().partition("\n")
    return bool(below) and _CORRECTS.search(title) is not None
