"""Which types of question each statement answers: by the words of `manuals/inquiry_types.yaml`, the question its own words make, and its field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from bridge.domain.drafting.answered_by import answers
from bridge.domain.drafting.asking import WHO, belongs, in_words_of, question_for
from bridge.domain.drafting.asking_of_english import english_question
from bridge.domain.drafting.by_question import by_its_question
from bridge.domain.drafting.handing_over import hands_over
from bridge.domain.drafting.likely_types import Ruled, shares
from bridge.domain.drafting.of_the_whole import of_the_whole
from bridge.domain.drafting.says import says
from bridge.domain.drafting.standing import outside, standing
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.to_agents import to_agents
from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.domain.notes import Field, Visibility

_FIELD, _HINT, _WORD, _MOST_WORDS, _ENOUGH = 1.0, 0.3, 0.5, 1.0, 0.5
_SURE = 2
"""Words, or one phrase of several, by which a dictated sentence is known to answer a type that nobody named before it."""
BESIDE = 4
"""Statements that stand beside an answer in the note's own words: more is no longer read."""
HANDED_OVER = "G1"
"""What agents ask of what the note tells them to hand over."""


def fit(statement: Statement, kind: InquiryType) -> float:
    """Say how well a statement answers a type of question; below 0.5 it does not."""
    if statement.types:
        return 2.0 if kind.code in statement.types else 0.0
    if statement.quoted and (english := english_question(statement.text)):
        return 2.0 if english[0] == kind.code else 0.0
    if kind.code == "A2" and statement.field is Field.KNOWN_ISSUES:
        return 0.0  # when a fault is mended is not when the launch opens
    if _standing(kind.unless, statement):
        return 0.0
    score = 0.0
    if any(field in kind.fields for field in (statement.field, *statement.fields)):
        score = _FIELD
    elif statement.field in kind.hints or any(field in kind.fields for field in statement.also):
        score = _HINT
    found = _standing(kind.words, statement)
    words = _WORD * len(found)
    if statement.field is Field.SCRIPT:
        if not statement.asked and not statement.topic and len(found) < _SURE and " " not in "".join(found):
            return 0.0  # one word is no question that it answers
        score = score + _HINT if words else 0.0
    return score + min(words, _MOST_WORDS)


_WHO = re.compile(r"[가-힣]+(?:하신|하는|한|된|되는|받은|받으신)\s(?=분|고객|회원)")
"""What somebody has done says who he is; the statement is not about doing it: 이미 해지하신 분은 소급되지 않습니다."""


def _standing(words: Iterable[str], statement: Statement) -> list[str]:
    return standing(words, _without_who(statement.text), statement.asked, statement.topic)


@lru_cache(maxsize=512)
def _without_who(text: str) -> str:
    return _WHO.sub("", text)


ByType = dict[str, list[Statement]]


def matched(kinds: InquiryTypes, said: Sequence[Statement], nature: str) -> tuple[ByType, ByType, ByType]:
    """Return by type the statements that answer it best, those that answer another type better, the sure ones first, and
    those that only speak of the same, or that people file under it: they stand in the note's words beside an answer.
    """
    best: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    others: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    near: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    for statement in said:
        ruled = by_rules(statement, kinds, nature)
        for place, (score, code) in enumerate(ruled.answers):
            (others if place else best)[code].append((score, statement))
        beside = {code: score for score, code in (*likely(statement, ruled, kinds), *ruled.near)}
        for code, score in beside.items():
            near[code].append((score, statement))
    return _sure_first(best), _sure_first(others), _likeliest_first(near)


def by_rules(statement: Statement, kinds: InquiryTypes, nature: str) -> Ruled:
    """Return what the words of the file and the question that its own words make say of a statement."""
    loose = {kind.code: fit(statement, kind) for kind in kinds}
    found = [
        (score, kind.code)
        for kind in kinds
        if (score := _answering(statement, kind, loose[kind.code], nature)) >= _ENOUGH
    ]
    found.sort(key=lambda item: (item[1] not in statement.types[:1], -item[0]))
    if not found and (code := by_its_question(statement, kinds)):
        found = [(_ENOUGH, code)]
    answering = {code for _, code in found}
    near = [
        (loose[kind.code], kind.code)
        for kind in kinds
        if kind.code not in answering and (loose[kind.code] >= _ENOUGH or _speaks_of(statement, kind))
    ]
    return Ruled(found, near)


def likely(statement: Statement, ruled: Ruled, kinds: InquiryTypes) -> list[tuple[float, str]]:
    """Return the types that customers come with, as people filed such statements, beside those that the rules say: the likeliest first.

    What the file's `unless` keeps out stays out.
    """
    if statement.types:
        return []
    found = shares(statement, ruled)
    known = [kind for kind in kinds if kind.code in found]
    likeliest = sorted(known, key=lambda kind: -found[kind.code])[:_LIKELIEST]
    return [
        (found[kind.code], kind.code)
        for kind in likeliest
        if found[kind.code] >= _OFTEN and kind.code not in ruled.codes and not _standing(kind.unless, statement)
    ]


_LIKELIEST, _OFTEN = 3, 0.12
"""So many types a statement is learned to be told of at most, and from which share of the calls that it answers on."""


def only_near(kind: InquiryType, near: Sequence[Statement], nature: str) -> tuple[Statement, ...]:
    """What answers a type that no statement fits: those that say something of it, where one of its questions leads to them."""
    if kind.code in _PLAIN:
        return ()
    plain = (
        item
        for item in near
        if item.field is not Field.SCRIPT and not item.types and (item.whole or item.text).startswith(item.text)
    )
    return tuple(
        item for item in plain if item.visibility is not Visibility.CUSTOMER or _led_to(item.text, kind, nature)
    )[:BESIDE]


def _led_to(text: str, kind: InquiryType, nature: str) -> bool:
    """Whether one of the type's questions leads to what a text says first."""
    return in_words_of(kind, text) is not None or way_to(text, kind, nature) != ""


def way_to(text: str, kind: InquiryType, nature: str) -> str:
    """The type's first way of asking that a text answers; "" where it answers none."""
    said, only_if = outside(text), dict(kind.asked_if)
    met = (
        way
        for way in kind.ways_of_asking(nature)
        if standing(only_if.get(way, ()), said) and answers(way, said) and of_the_whole(way, said)
    )
    return next(met, "")


def _speaks_of(statement: Statement, kind: InquiryType) -> bool:
    """Whether a statement says something of a type; what agents are to do, only where customers complain of it."""
    of_it = statement.visibility is Visibility.CUSTOMER or kind.code in _COMPLAINED_OF
    return of_it and not statement.types and says(kind.code, statement.text)


_COMPLAINED_OF = ("C2", "D1", "D2", "E2", "F1")


def _likeliest_first(groups: Mapping[str, list[tuple[float, Statement]]]) -> ByType:
    return {
        code: [item for _, item in sorted(group, key=lambda pair: pair[0] < _ENOUGH)] for code, group in groups.items()
    }


def _sure_first(groups: Mapping[str, list[tuple[float, Statement]]]) -> ByType:
    return {
        code: [item for _, item in sorted(group, key=lambda pair: pair[0] < _FIELD)] for code, group in groups.items()
    }


def _answering(statement: Statement, kind: InquiryType, score: float, nature: str) -> float:
    """How well a statement answers a question that is really asked: one of the type's own, or one its words give rise to.

    A word alone does not make an answer. `score` is how well the statement fits.
    """
    if kind.code == HANDED_OVER and statement.visibility is Visibility.AGENT and hands_over(statement.text):
        return _FIELD
    if statement.types or statement.visibility is not Visibility.CUSTOMER or english_question(statement.text):
        return score
    if score < _ENOUGH:
        return _ENOUGH if kind.code in WHO and _of_something(statement, kind) else 0.0
    return score if kind.code in _PLAIN or _is_asked(statement, kind, nature) else 0.0


def _is_asked(statement: Statement, kind: InquiryType, nature: str) -> bool:
    """Whether the statement answers one of the type's ways of asking, or the question its own words make is of this type."""
    if statement.asked:
        return bool(standing(kind.words, statement.asked) or standing(kind.words, statement.text))
    if in_words_of(kind, statement.text) is not None:
        return True
    only_if = dict(kind.asked_if)
    if any(_standing(only_if.get(way, ()), statement) for way in kind.ways_of_asking(nature)):
        return True
    filed = any(field in kind.fields for field in (statement.field, *statement.also, *statement.fields))
    if kind.code in WHO:
        return _named(statement, kind) if filed else _of_something(statement, kind)
    if kind.fields and (filed or not kind.risky):
        return kind.code not in _BY_WORDS or _named(statement, kind)
    question = question_for(statement, kind)
    return question is not None and belongs(question, statement, kind)


def _of_something(statement: Statement, kind: InquiryType) -> bool:
    """고양이도 돼요? asks as 저도 돼요? does."""
    question = question_for(statement, kind)
    return (
        question is not None
        and question.question.endswith(("도 돼요?", "만 돼요?"))
        and not _standing(kind.unless, statement)
    )


def _named(statement: Statement, kind: InquiryType) -> bool:
    """Whether the statement says of itself what it is about, by its frame or by one of the type's words."""
    return _FRAME.match(statement.text) is not None or bool(_standing(kind.words, statement))


_FRAME = re.compile(r"(?:이용\s)?(?:대상|환경|지역)은\s")
_BY_WORDS = ("B2",)
"""Types that readers file much under which answers something else."""

_PLAIN = ("A1", "A2", "F2")
"""Types whose own questions any of their statements answers."""


_PUT_OFF = "F2"
_LATER = re.compile(r"일정(?:을|이|으로)\s?\S{0,4}\s?(?:조정|변경|연기)|연기(?:되|하)")
"""A dictated sentence about why it comes later."""
_REASONS = re.compile(r"기능입니다|서비스입니다|위해|위하여|따른|따라|도입|조정|변경|개편|종료|출시|새로")
"""A dictated sentence that says what a launch is or why."""
_WHAT_FOR = re.compile(r"(?:위해서?|위하여|위함|려고)$")
"""Why, and nothing that it is."""
_PROMISED = re.compile(r"확정|까지 (?:이용|진행)|일정은")


def placed(statement: Statement, kinds: InquiryTypes) -> Statement:
    """A script that fits no type and says what the launch is or why answers that. So does the line about its date."""
    if statement.types[:1] == ("A2",) and "A1" not in statement.types and _PROMISED.search(statement.text) is None:
        return replace(statement, types=(*statement.types, "A1"))
    if statement.field is not Field.SCRIPT or statement.types:
        return statement
    if _LATER.search(statement.text) and any(kind.code == _PUT_OFF for kind in kinds):
        return replace(statement, types=(_PUT_OFF,))
    if _WHAT_FOR.search(statement.text.strip()):
        return replace(statement, types=("F1",))
    fits = any(fit(statement, kind) >= _ENOUGH for kind in kinds)
    return statement if fits or not _REASONS.search(statement.text) else replace(statement, types=("A1",))


_NO_STATEMENT = re.compile(
    r"(?:[하되]나|인가|는가|는지|을까|ㄹ까)입니다\.?$|^(?:하면|또는|그리고|그래서)\s|^[+○●◆■▶•①-⑳]|이렇게 됩니다|(?:아래|다음)(?:와|과) 같|[가-힣]지(?:는|도)?\s.{0,30}(?:추후\s?(?:공지|안내)|(?:정하는|검토|협의|논의|조율|확인) 중|회신 전|미정|정해진 (?:게|것이|바가|내용이) 없|나옵니다|나와요)(?:됩니다|입니다|습니다|합니다|드립니다)?\.?$|^(?:기존에는|종전에는|지금까지는)\s(?!.*(?:이제|앞으로|지만|는데))"
)
"""A question of the note's own that was taken for a statement, the rest of a sentence cut in two, and what is not decided yet: that is open."""


def may_answer(statement: Statement) -> bool:
    if statement.visibility is Visibility.AGENT:
        return True
    plain = statement.field is not Field.SCRIPT and not statement.types
    return statement.visibility is Visibility.CUSTOMER and not (
        plain and (to_agents(statement.text) or _NO_STATEMENT.search(statement.text))
    )
