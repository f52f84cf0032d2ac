"""Which inquiries to expect of a launch, and which statements answer each.

The likelihoods are data (`manuals/inquiry_types.yaml`): how often a type is asked at all, what in the note raises it,
and, where given, what was asked about similar launches.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.asking import ask, how_many, question_for
from bridge.domain.drafting.statements import Statement
from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.domain.notes import Field, Visibility

MOST = 8
"""An entry expects at most so many inquiries; six are shown first."""

_FIELD, _HINT, _WORD, _MOST_WORDS, _ENOUGH = 1.0, 0.3, 0.5, 1.0, 0.5
_ANSWERED, _TOLD = 0.6, 0.3
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
    """A type to expect, the statements that answer it (best first) and how likely it is.

    The first `own` of the statements answer no other type better.
    """

    type: InquiryType
    answers: tuple[Statement, ...]
    likely: float
    own: int = 0

    @property
    def told(self) -> bool:
        """Whether all that is said here answers another type better."""
        return not self.own


def fit(statement: Statement, kind: InquiryType) -> float:
    """Say how well a statement answers a type of question; below 0.5 it does not."""
    if statement.types:
        return 2.0 if kind.code in statement.types else 0.0
    if kind.code == "A2" and statement.field is Field.KNOWN_ISSUES:
        return 0.0  # when a fault is mended is not when the launch opens
    if any(_stands(word, statement) for word in kind.unless):
        return 0.0
    score = 0.0
    if statement.field in kind.fields:
        score = _FIELD
    elif statement.field in kind.hints or any(field in kind.fields for field in statement.also):
        score = _HINT
    if statement.field is Field.SCRIPT:
        score += _HINT
    words = sum(_WORD for word in kind.words if _stands(word, statement))
    return score + min(words, _MOST_WORDS)


def _stands(word: str, statement: Statement) -> bool:
    """Whether a word of the file stands in the statement; all of them where they are joined by a plus sign."""
    return all(_one_stands(one.strip(), statement) for one in word.split("+"))


def _one_stands(word: str, statement: Statement) -> bool:
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
    """Return at most eight types, those first that this note answers. `text` is all that may be said; `asked` shares of past questions.

    A statement answers the type it fits best, and comes last where it fits another type, too.
    """
    best, others, near = _matched(kinds, [_placed(statement, kinds) for statement in said if _may_answer(statement)])
    found = []
    for kind in kinds:
        answers = (*best[kind.code], *others[kind.code])
        answers += tuple(near[kind.code]) if answers else ()
        likely = kind.likely + sum(weight for word, weight in kind.raised_by if word in text)
        likely += 0.0 if not answers else _ANSWERED if best[kind.code] else _TOLD
        likely += (asked or {}).get(kind.code, 0.0)
        found.append(Expected(kind, answers, likely, len(best[kind.code])))
    shares = asked or {}
    found.sort(key=lambda item: (item.told and shares.get(item.type.code, 0.0) < _OFTEN, -item.likely))
    return tuple(sorted(found[:MOST], key=lambda item: _rank(item, shares.get(item.type.code, 0.0))))


def _rank(item: Expected, share: float) -> int:
    """What is read first: what this note answers, and what is often asked or dangerous though nobody has answered it."""
    sayable = any(statement.visibility is Visibility.CUSTOMER for statement in item.answers)
    if (sayable and not item.told) or share >= _OFTEN:
        return 0
    if not sayable and item.likely >= _PRESSING:
        return 1
    return 2 if sayable else 3


_OFTEN, _PRESSING = 0.5, 0.6
"""A share of past questions, and a likelihood, from which an inquiry is worth its place without an answer."""


_ByType = dict[str, list[Statement]]


def _matched(kinds: InquiryTypes, said: Sequence[Statement]) -> tuple[_ByType, _ByType, _ByType]:
    """Return by type the statements that answer it best, those that answer another type better, the sure ones first, and
    those that only speak of the same: they stand in the note's words beside an answer.
    """
    best: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    others: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    near: _ByType = {kind.code: [] for kind in kinds}
    for statement in said:
        loose = {kind.code: fit(statement, kind) for kind in kinds}
        fits = [
            (score, kind.code) for kind in kinds if (score := _answering(statement, kind, loose[kind.code])) >= _ENOUGH
        ]
        fits.sort(key=lambda item: (item[1] not in statement.types[:1], -item[0]))
        for place, (score, code) in enumerate(fits):
            (others if place else best)[code].append((score, statement))
        answering = {code for _, code in fits}
        for kind in kinds:
            if kind.code not in answering and loose[kind.code] >= _ENOUGH:
                near[kind.code].append(statement)
    return _sure_first(best), _sure_first(others), near


def _sure_first(groups: Mapping[str, list[tuple[float, Statement]]]) -> _ByType:
    return {
        code: [item for _, item in sorted(group, key=lambda pair: pair[0] < _FIELD)] for code, group in groups.items()
    }


def _answering(statement: Statement, kind: InquiryType, score: float) -> float:
    """How well a statement answers a question that is really asked: one of the type's own, or one its words give rise to.

    A word alone does not make an answer. Where a type is known by words only, or a wrong answer costs money, the question
    must come from the statement, too. `score` is how well the statement fits.
    """
    if statement.types or statement.visibility is not Visibility.CUSTOMER:
        return score
    question = question_for(statement, kind)
    if score < _ENOUGH:
        return _ENOUGH if question and kind.code == _ELSE.get(statement.field) else 0.0
    if question or statement.field is Field.SCRIPT or kind.code in _PLAIN:
        return score
    if not kind.fields or kind.risky or (kind.code in _BY_WORDS and not _named(statement, kind)):
        return 0.0
    filed = any(field in kind.fields for field in (statement.field, *statement.also))
    return score if filed or kind.code not in _BY_FIELD else 0.0


def _named(statement: Statement, kind: InquiryType) -> bool:
    """Whether the statement says of itself what it is about, by its frame or by one of the type's words."""
    return _FRAME.match(statement.text) is not None or any(_stands(word, statement) for word in kind.words)


_FRAME = re.compile(r"(?:이용\s)?(?:대상|환경|지역)은\s")
_BY_WORDS = ("A3", "B2")
"""Types that readers file much under which answers something else."""
_BY_FIELD = ("A3",)
"""저도 쓸 수 있어요? is answered by whom a thing is for, not by whatever is not possible."""

_ELSE = {Field.LIMITS: "A3", Field.POLICY: "A3", Field.HOW_TO: "B1"}
"""Where a statement goes whose words fit no type, if a question can be made of it."""

_PLAIN = ("A1", "A2", "F2")
"""Types whose own questions any of their statements answers."""


def joined(said: Sequence[Statement], note: str) -> tuple[Statement, ...]:
    """Put a statement that nobody asks for to the one it follows on the same line: "냉동은 안 됩니다. 1월 중 예정입니다."."""
    found: list[Statement] = []
    for item in said:
        before = found[-1] if found else None
        if before is not None and _follows(item, before, note):
            sources = (*before.more_sources, item.source, *item.more_sources)
            found[-1] = replace(before, text=f"{before.text} {item.text}", more_sources=sources)
        else:
            found.append(item)
    return tuple(found)


def _follows(item: Statement, before: Statement, note: str) -> bool:
    one, other = before.source.span, item.source.span
    if one is None or other is None or item.visibility is not before.visibility or item.asked or item.types:
        return False
    if before.field is Field.SCRIPT or item.field is Field.SCRIPT or len(before.text) + len(item.text) > _ONE_BREATH:
        return False
    between = note[one.end : other.start]
    if item.field is not before.field:
        return False
    near = one.end <= other.start and len(between) <= _NEAR and "\n" not in between
    return near and ask(item.text) is None and ask(before.text) is not None and not how_many(item.text)


_PROMISED = re.compile(r"확정|까지 (?:이용|진행)|일정은")
_NEAR, _ONE_BREATH = 3, 110


def _placed(statement: Statement, kinds: InquiryTypes) -> Statement:
    """A script is meant to be said: one that fits no type answers what the launch is. So does the line about its date."""
    if statement.types[:1] == ("A2",) and "A1" not in statement.types and _PROMISED.search(statement.text) is None:
        return replace(statement, types=(*statement.types, "A1"))
    if statement.field is not Field.SCRIPT or statement.types:
        return statement
    fits = any(fit(statement, kind) >= _ENOUGH for kind in kinds)
    return statement if fits else replace(statement, types=("A1",))


def _may_answer(statement: Statement) -> bool:
    return statement.visibility in (Visibility.CUSTOMER, Visibility.AGENT)
