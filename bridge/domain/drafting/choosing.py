"""Which inquiries to expect of a launch, and which statements answer each.

The likelihoods are data (`manuals/inquiry_types.yaml`): how often a type is asked at all, what in the note raises it,
and, where given, what was asked about similar launches.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.asking import ask
from bridge.domain.drafting.matching import BESIDE, ByType, matched, may_answer, only_near, placed
from bridge.domain.drafting.standing import standing
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.topics import GENERIC, TOPIC
from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.domain.notes import Field, Visibility

MOST = 8
"""An entry expects at most so many inquiries; six are shown first."""

ONE_BREATH = 110
"""Characters an agent says in one breath; the rest follows by case."""

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
    best, others, near = matched(
        kinds, [placed(statement, kinds) for statement in said if may_answer(statement)], nature
    )
    found = []
    for kind in kinds:
        told = (*best[kind.code], *others[kind.code]) or only_near(kind, near[kind.code], nature)
        likely = kind.likely + sum(weight for word, weight in kind.raised_by if word in text)
        likely += _ANSWERED if best[kind.code] else _TOLD if told else _SPOKEN_OF if near[kind.code] else 0.0
        likely += (asked or {}).get(kind.code, 0.0)
        likely -= _UNASKED if not (told or near[kind.code] or _gives_reason(kind, nature, text)) else 0.0
        beside = tuple(item for item in near[kind.code] if not any(item is one for one in told))[:BESIDE]
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


def _introduced(item: Expected, said: Sequence[Statement], best: ByType, nature: str) -> Expected:
    """Whoever asks what it is hears what it is, when, and for whom and how, or what changes, in one breath."""
    when = [one for one in said if one.types[:1] == ("A2",)][:1]
    of = _ENDED if nature == "ending" else _CHANGED
    if nature in ("change", "ending"):
        more = [
            one
            for one in said
            if not one.types and may_answer(one) and of.search(one.text) and not _IF.search(one.text)
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
