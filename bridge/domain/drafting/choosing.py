"""Which inquiries to expect of a launch, and which statements answer each.

The likelihoods are data (`manuals/inquiry_types.yaml`): how often a type is asked at all, what in the note raises it,
and, where given, what was asked about similar launches.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.statements import Statement
from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.domain.notes import Field, Visibility

MOST = 8
"""An entry expects at most so many inquiries; six are shown first."""

_FIELD, _HINT, _WORD, _MOST_WORDS, _ENOUGH = 1.0, 0.3, 0.5, 1.0, 0.5
_ANSWERED = 0.6
"""What planners find worth stating is what customers ask: an answer in the note makes its question so much likelier."""

_SHAPES = {
    "<금액>": re.compile(r"(?<![가-힣A-Za-z])\d[\d,.]*\s?(?:천|만|억|백)?\s?(?:원|P(?![A-Za-z])|포인트|달러|마일)"),
    "<비율>": re.compile(r"\d[\d.]*\s?%"),
    "<시각>": re.compile(r"\d{1,2}시(?!간)|자정|정오"),
    "<날짜>": re.compile(r"\d{1,2}월 \d{1,2}일|\d{1,2}일(?:부터|까지|에)|\d{1,2}월(?:부터|까지| 중)"),
    "<경로>": re.compile(r"\S\s?>\s?\S"),
    "<개수>": re.compile(r"\d[\d,]*\s?(?:개|회|명|건|곳|번|장|대|봉)"),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """A type to expect, the statements that answer it (best first) and how likely it is."""

    type: InquiryType
    answers: tuple[Statement, ...]
    likely: float


def fit(statement: Statement, kind: InquiryType) -> float:
    """Say how well a statement answers a type of question; below 0.5 it does not."""
    if statement.types:
        return 2.0 if kind.code in statement.types else 0.0
    score = 0.0
    if kind.code == "A2" and statement.field is Field.KNOWN_ISSUES:
        return 0.0  # when a fault is mended is not when the launch opens
    if statement.field in kind.fields:
        score = _FIELD
    elif statement.field in kind.hints or any(field in kind.fields for field in statement.also):
        score = _HINT
    if statement.field is Field.SCRIPT:
        score += _HINT
    words = sum(_WORD for word in kind.words if _stands(word, statement))
    return score + min(words, _MOST_WORDS)


def _stands(word: str, statement: Statement) -> bool:
    if shape := _SHAPES.get(word):
        return shape.search(statement.text) is not None
    if word.isascii():  # PC is no part of NPC
        return (
            re.search(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])", f"{statement.text} {statement.asked}") is not None
        )
    return any(word in text for text in (statement.text, statement.asked, statement.topic))


def expected(
    kinds: InquiryTypes, said: Sequence[Statement], text: str, asked: Mapping[str, float] | None = None
) -> tuple[Expected, ...]:
    """Return at most eight types, most likely first. `text` is all that may be said; `asked` shares of past questions."""
    said = [_placed(statement, kinds) for statement in said]
    found = []
    for kind in kinds:
        ranked = sorted(
            (
                (fit(statement, kind), -index, statement)
                for index, statement in enumerate(said)
                if _may_answer(statement)
            ),
            key=lambda item: item[:2],
            reverse=True,
        )
        answers = tuple(statement for score, _, statement in ranked if score >= _ENOUGH)
        likely = kind.likely + sum(weight for word, weight in kind.raised_by if word in text)
        likely += _ANSWERED if answers else 0.0
        likely += (asked or {}).get(kind.code, 0.0)
        found.append(Expected(kind, answers, likely))
    found.sort(key=lambda item: -item.likely)
    return tuple(found[:MOST])


def _placed(statement: Statement, kinds: InquiryTypes) -> Statement:
    """A script is meant to be said: one that fits no type answers what the launch is."""
    if statement.field is not Field.SCRIPT or statement.types:
        return statement
    fits = any(fit(statement, kind) >= _ENOUGH for kind in kinds)
    return statement if fits else replace(statement, types=("A1",))


def _may_answer(statement: Statement) -> bool:
    return statement.visibility in (Visibility.CUSTOMER, Visibility.AGENT)
