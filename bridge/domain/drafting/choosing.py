"""Which inquiries to expect of a launch, and which statements answer each.

The likelihoods are data (`manuals/inquiry_types.yaml`): how often a type is asked at all, what in the note raises it,
and, where given, what was asked about similar launches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bridge.domain.drafting.statements import Statement
from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.domain.notes import Visibility

MOST = 8
"""An entry expects at most so many inquiries; six are shown first."""

_FIELD, _HINT, _WORD, _MOST_WORDS, _ENOUGH, _ANSWERED = 1.0, 0.3, 0.5, 1.0, 0.5, 0.3


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
    if statement.field in kind.fields:
        score = _FIELD
    elif statement.field in kind.hints or any(field in kind.fields for field in statement.also):
        score = _HINT
    words = sum(_WORD for word in kind.words if word in statement.text or word in statement.asked)
    return score + min(words, _MOST_WORDS)


def expected(
    kinds: InquiryTypes, said: Sequence[Statement], text: str, asked: Mapping[str, float] | None = None
) -> tuple[Expected, ...]:
    """Return at most eight types, most likely first. `text` is all that may be said; `asked` shares of past questions."""
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
        likely += _ANSWERED * min(1.0, ranked[0][0]) if answers else 0.0
        likely += (asked or {}).get(kind.code, 0.0)
        found.append(Expected(kind, answers, likely))
    found.sort(key=lambda item: -item.likely)
    return tuple(found[:MOST])


def _may_answer(statement: Statement) -> bool:
    return statement.visibility in (Visibility.CUSTOMER, Visibility.AGENT)
