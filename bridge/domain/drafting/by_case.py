"""Answers by case: rows and lines that say the same of one sort of thing each are one question, asked back which it is.

"VIP/골드: 월 5회까지 무료" and "실버/일반: 월 1회 무료" answer 몇 번까지 무료예요? only for whoever says which he is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bridge.domain.drafting.how_much import how_many
from bridge.domain.drafting.statements import Statement
from bridge.domain.notes import Field, Visibility

_NEAR, _LABEL, _FEWEST, _MOST = 12, 20, 2, 6
"""Characters between two lines of a list, of a label, and how many cases there are at least and at most."""
_TOGETHER = 60
"""Characters of two cases that are sooner said than asked for."""


@dataclass(frozen=True, slots=True)
class ByCase:
    """What is asked, what is asked back, and the statement that answers for each label."""

    question: str
    ask_back: str
    cases: tuple[tuple[str, Statement], ...]


def by_case(said: Sequence[Statement], which: Mapping[str, Sequence[str]]) -> ByCase | None:
    """Return the first run of sibling statements that answer one question; None where there is none. `which` is what is asked back, by the labels' words."""
    for run in _runs(said):
        question = _question([item.text for item in run])
        labels = [_label(item) for item in run]
        if not question or len(set(labels)) < len(run):
            continue
        ask = next((ask for ask, words in which.items() if words and _all_are(labels, words)), "")
        short = sum(len(item.text) for item in run) <= _TOGETHER and len(run) == _FEWEST
        if not ask and (short or len(run) <= _FEWEST):
            continue
        ask = ask or next((ask for ask, words in which.items() if not words), "")
        if ask:
            return ByCase(question, ask, tuple(zip(labels, run, strict=True)))
    return None


def _runs(said: Sequence[Statement]) -> list[list[Statement]]:
    """Statements one after the other in the note, each under a label of its own."""
    ordered = sorted(
        (item for item in said if _labelled(item)), key=lambda item: item.source.span.start if item.source.span else 0
    )
    runs: list[list[Statement]] = []
    for item in ordered:
        before = runs[-1][-1] if runs else None
        if before is not None and _siblings(before, item):
            runs[-1].append(item)
        else:
            runs.append([item])
    return [run for run in runs if _FEWEST <= len(run) <= _MOST]


def _labelled(item: Statement) -> bool:
    plain = (
        item.visibility is Visibility.CUSTOMER and not item.quoted and not item.asked and item.field is not Field.SCRIPT
    )
    return plain and item.source.span is not None and 0 < len(_label(item)) <= _LABEL


_TOPIC = re.compile(r"^(?P<label>[^.,]{1,20}?)(?:은|는)\s(?=\S)")


def _label(item: Statement) -> str:
    """The label of a line or row, as the sentence says it: VIP·골드."""
    found = _TOPIC.match(item.text)
    return found["label"] if found and item.topic and not re.search(r"[다고며면]$", found["label"]) else ""


def _siblings(one: Statement, other: Statement) -> bool:
    if one.row or other.row:
        return one.row and other.row
    before, after = one.source.span, other.source.span
    if before is None or after is None:
        return False
    return one.line != other.line and 0 <= after.start - before.end <= _NEAR


def _all_are(labels: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word in label for word in words) for label in labels)


_MONEY = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|P(?![A-Za-z])|포인트)")
_CHANGES = re.compile(r"(?:에서|기존|당초|종전|현행|현재|변경 전|지금).*(?:으로|로 |변경|바뀌|바뀝|개정|조정|앞으로)")
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (_CHANGES, "어떻게 바뀌어요?"),
    (re.compile(r"무료|무상"), "무료예요?"),
    (re.compile(r"\d\s?%\S*\s?(?:를 |가 )?할인|할인\S* \d"), "얼마나 할인돼요?"),
    (re.compile(r"적립|지급|증정|보상|드립니다"), "얼마나 받아요?"),
    (_MONEY, "얼마예요?"),
    (re.compile(r"\d\s?%"), "몇 퍼센트예요?"),
    (re.compile(r"\d{1,2}월 \d{1,2}일"), "언제예요?"),
)


def _question(texts: Sequence[str]) -> str:
    """The question that all of them answer, each for its own case."""
    counted = {how_many(text) for text in texts}
    free = all(re.search("무료|무상", text) for text in texts)
    if len(counted) == 1 and (many := counted.pop()):
        return f"저는 {many.replace('돼요?', '무료예요?')}" if free else f"저는 {many}"
    return next((ask for shape, ask in _SHAPES if all(shape.search(text) for text in texts)), "")
