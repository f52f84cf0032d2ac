"""Which inquiries to expect of a launch, and which statements answer each.

The likelihoods are data (`manuals/inquiry_types.yaml`): how often a type is asked at all, what in the note raises it,
and, where given, what was asked about similar launches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bridge.domain.drafting.answered_by import answers
from bridge.domain.drafting.asking import WHO, ask, belongs, in_words_of, question_for
from bridge.domain.drafting.asking_of_english import english_question
from bridge.domain.drafting.by_question import by_its_question
from bridge.domain.drafting.handing_over import hands_over
from bridge.domain.drafting.of_the_whole import of_the_whole
from bridge.domain.drafting.says import says
from bridge.domain.drafting.standing import outside, standing
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.to_agents import to_agents
from bridge.domain.drafting.topics import GENERIC, TOPIC
from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.domain.notes import Field, Visibility

MOST = 8
"""An entry expects at most so many inquiries; six are shown first."""

ONE_BREATH = 110
"""Characters an agent says in one breath; the rest follows by case."""

_FIELD, _HINT, _WORD, _MOST_WORDS, _ENOUGH = 1.0, 0.3, 0.5, 1.0, 0.5
_SURE = 2
"""Words, or one phrase of several, by which a dictated sentence is known to answer a type that nobody named before it."""
_ANSWERED, _TOLD, _SPOKEN_OF = 0.6, 0.35, 0.1
"""What planners find worth stating is what customers ask: an answer in the note makes its question so much likelier."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A type to expect, the statements that answer it (best first) and how likely it is.

    The first `own` of the statements answer no other type better; `near` only speak of the same: they stand in the note's
    words beside an answer. The first `together` are said in one breath, whatever question each would answer alone.
    """

    type: InquiryType
    answers: tuple[Statement, ...]
    likely: float
    own: int = 0
    near: tuple[Statement, ...] = ()
    together: int = 0

    @property
    def told(self) -> bool:
        """Whether all that is said here answers another type better."""
        return not self.own


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


def expected(
    kinds: InquiryTypes,
    said: Sequence[Statement],
    text: str,
    asked: Mapping[str, float] | None = None,
    *,
    nature: str = "opening",
) -> tuple[Expected, ...]:
    """Return at most eight types, those first that this note answers. `text` is all that may be said; `asked` shares of past questions.

    A statement answers the type it fits best, and comes last where it fits another type, too.
    """
    best, others, near = _matched(
        kinds, [_placed(statement, kinds) for statement in said if _may_answer(statement)], nature
    )
    found = []
    for kind in kinds:
        told = (*best[kind.code], *others[kind.code]) or _only_near(kind, near[kind.code], nature)
        likely = kind.likely + sum(weight for word, weight in kind.raised_by if word in text)
        likely += _ANSWERED if best[kind.code] else _TOLD if told else _SPOKEN_OF if near[kind.code] else 0.0
        likely += (asked or {}).get(kind.code, 0.0)
        likely -= _UNASKED if not (told or near[kind.code] or _gives_reason(kind, nature, text)) else 0.0
        beside = tuple(item for item in near[kind.code] if not any(item is one for one in told))[:_BESIDE]
        found.append(Expected(kind, told, likely, len(best[kind.code]), beside))
    found = [_introduced(item, said, best, nature) if item.type.code == _WHAT else item for item in found]
    shares = asked or {}
    found = [item for item in found if item.answers or item.likely >= _WORTH]
    found.sort(key=lambda item: (item.told and shares.get(item.type.code, 0.0) < _OFTEN, -item.likely))
    return tuple(sorted(found[:MOST], key=lambda item: _rank(item, shares.get(item.type.code, 0.0))))


def _gives_reason(kind: InquiryType, nature: str, text: str) -> bool:
    """Whether the note gives reason to ask what it does not answer; what a whole field of facts is about is asked of anything."""
    only_if = dict(kind.asked_if)
    ways = kind.ways_of_asking(nature)
    raised = any(weight > 0 and word in text for word, weight in kind.raised_by)
    return bool(kind.fields) or raised or any(way not in only_if or standing(only_if[way], text) for way in ways)


def _introduced(item: Expected, said: Sequence[Statement], best: _ByType, nature: str) -> Expected:
    """Whoever asks what it is hears what it is, when, and for whom and how, or what changes, in one breath."""
    when = [one for one in said if one.types[:1] == ("A2",)][:1]
    of = _ENDED if nature == "ending" else _CHANGED
    if nature in ("change", "ending"):
        more = [
            one
            for one in said
            if not one.types and _may_answer(one) and of.search(one.text) and not _IF.search(one.text)
        ]
    else:
        more = [
            one for code in ("A3", "B1", "C1") for one in best[code][:1] if code != "A3" or one.field is Field.TARGET
        ]
    own = [one for one in item.answers if one.types[:1] != ("A2",)]
    if nature not in ("change", "ending"):
        own = [one for one in own if _IS.search(one.text) and not _of_a_label(one.text)]
    told: list[Statement] = []
    length = 0
    if nature == "change" and more:
        own = []  # what is said to whoever asks why is no change
    for one in (*more, *own, *when) if nature == "change" else (*own, *when, *more):
        plain = one.visibility is Visibility.CUSTOMER and not one.quoted and not one.asked
        said_of = one.whole or one.text
        new = not any(one is other or one.text in other.whole for other in told)
        if plain and new and (length + len(said_of) <= ONE_BREATH or not told):
            told.append(one)
            length += len(said_of) + 1
    rest = tuple(one for one in item.answers if not any(one is other for other in told))
    return replace(item, answers=(*told, *rest), own=len(told), together=len(told))


def _of_a_label(text: str) -> bool:
    """대상은 …상품입니다 says for whom, and 온라인은 …서비스입니다 where."""
    found = TOPIC.match(text)
    return ask(text) is not None or (found is not None and GENERIC.match(found["topic"]) is not None)


_WHAT = "A1"
_IS = re.compile(
    r"(?:기능|상품|옵션|서비스|제도|요금제|행사|이벤트|이용권|메뉴|프로그램|방식|구독|혜택|것|캠페인|멤버십|공간|곳)입니다|알려|찾아|새로 생"
)
"""What says of a thing that opens what it is: what is added to it or changes in it does not."""
_CHANGED = re.compile(
    r"변경됩니다|(?<!안 )바뀝니다|늘어|줄어|오릅|내립|올라|내려|새로 (?:생|추가|도입)|없어집|사라집|추가됩|확대됩|단축됩|통합됩|폐지됩|종료됩"
)


_IF = re.compile(r"[가-힣]면\s")
_ENDED = re.compile(r"없어집|사라집|폐지됩|종료됩|중단됩|끝납|못 쓰|이용하실 수 없")


def _rank(item: Expected, share: float) -> int:
    """What is read first: what this note answers, and what is often asked or dangerous though nobody has answered it."""
    sayable = any(statement.visibility is Visibility.CUSTOMER for statement in item.answers)
    if share >= _OFTEN:
        return -2
    if sayable and item.type.code == _WHAT:
        return -1
    if sayable and not item.told:
        return 0
    if not sayable and item.likely >= _PRESSING:
        return 1
    return 2 if sayable else 3


_OFTEN, _PRESSING, _UNASKED, _WORTH = 0.5, 0.6, 0.15, 0.16
"""A share of past questions, and a likelihood, from which an inquiry is worth its place without an answer; how
much less likely it is where nothing in the note gives reason to ask; and a likelihood below which nobody would ask it of this launch."""


_BESIDE = 4
"""Statements that stand beside an answer in the note's own words: more is no longer read."""
HANDED_OVER = "G1"
"""What agents ask of what the note tells them to hand over."""

_ByType = dict[str, list[Statement]]


def _matched(kinds: InquiryTypes, said: Sequence[Statement], nature: str) -> tuple[_ByType, _ByType, _ByType]:
    """Return by type the statements that answer it best, those that answer another type better, the sure ones first, and
    those that only speak of the same: they stand in the note's words beside an answer.
    """
    best: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    others: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    near: dict[str, list[tuple[float, Statement]]] = {kind.code: [] for kind in kinds}
    for statement in said:
        loose = {kind.code: fit(statement, kind) for kind in kinds}
        fits = [
            (score, kind.code)
            for kind in kinds
            if (score := _answering(statement, kind, loose[kind.code], nature)) >= _ENOUGH
        ]
        fits.sort(key=lambda item: (item[1] not in statement.types[:1], -item[0]))
        for place, (score, code) in enumerate(fits):
            (others if place else best)[code].append((score, statement))
        if not fits and (code := by_its_question(statement, kinds)):
            fits = [(_ENOUGH, code)]
            best[code].append((_ENOUGH, statement))
        answering = {code for _, code in fits}
        for kind in kinds:
            if kind.code not in answering and (loose[kind.code] >= _ENOUGH or _speaks_of(statement, kind)):
                near[kind.code].append((loose[kind.code], statement))
    return _sure_first(best), _sure_first(others), _likeliest_first(near)


def _only_near(kind: InquiryType, near: Sequence[Statement], nature: str) -> tuple[Statement, ...]:
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
    )[:_BESIDE]


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


def _likeliest_first(groups: Mapping[str, list[tuple[float, Statement]]]) -> _ByType:
    return {
        code: [item for _, item in sorted(group, key=lambda pair: pair[0] < _ENOUGH)] for code, group in groups.items()
    }


def _sure_first(groups: Mapping[str, list[tuple[float, Statement]]]) -> _ByType:
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


def _placed(statement: Statement, kinds: InquiryTypes) -> Statement:
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


def _may_answer(statement: Statement) -> bool:
    if statement.visibility is Visibility.AGENT:
        return True
    plain = statement.field is not Field.SCRIPT and not statement.types
    return statement.visibility is Visibility.CUSTOMER and not (
        plain and (to_agents(statement.text) or _NO_STATEMENT.search(statement.text))
    )
