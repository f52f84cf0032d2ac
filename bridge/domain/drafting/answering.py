"""One expected inquiry: ways of asking, the answer first, what is left open, when to hand over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bridge.domain.drafting.aloud import aloud
from bridge.domain.drafting.answered_by import answers
from bridge.domain.drafting.asking import Asked, belongs, is_question, question_for
from bridge.domain.drafting.asking_of_english import english_question
from bridge.domain.drafting.by_case import by_case
from bridge.domain.drafting.choosing import ONE_BREATH, Expected
from bridge.domain.drafting.fitting import only_fitting
from bridge.domain.drafting.handing_over import handed_over, hands_over
from bridge.domain.drafting.headquarters import names_channel
from bridge.domain.drafting.matching import HANDED_OVER, way_to
from bridge.domain.drafting.of_the_whole import of_the_whole
from bridge.domain.drafting.pasting import paste_form
from bridge.domain.drafting.schedule import Schedule
from bridge.domain.drafting.standing import standing
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.drafting.yes_or_no import ASKS_WHAT, MONEY, SHORTLY, reply
from bridge.domain.entries import Case, Inquiry, Source, SourceKind
from bridge.domain.inquiries import InquiryType
from bridge.domain.korean import fill
from bridge.domain.notes import Field, Visibility
from bridge.domain.sentences import clean

_MOST_CASES = 4

_DIVIDED = ("D1", "D2")
"""Types whose answer hangs on what the customer tells first, even where there is but one."""

_LONGEST_NAME, _THIS = 14, "이거"
"""Characters of a name that a customer still says in a question, and what he says of a longer one."""


def answer_inquiry(
    choice: Expected,
    *,
    name: str,
    plan: Schedule,
    template: EntryTemplate,
    text: str = "",
    link: tuple[str, Source] | None = None,
) -> Inquiry:
    """Answer one type of question from the statements that fit it, or leave it open; `text` is all that may be said."""
    kind = choice.type
    if kind.code == HANDED_OVER and (orders := _handing_over(choice)):
        return _handed(kind, orders, choice.answers, name, template)
    sayable = [item for item in choice.answers if item.visibility is Visibility.CUSTOMER]
    steps = [item for item in choice.answers if item.visibility is not Visibility.CUSTOMER]
    rows = by_case(sayable, template.which) if not choice.together and kind.code not in _BY_DATE else None
    others = [item for item in sayable if rows is None or not any(item is row for _, row in rows.cases)]
    breath = _one_breath(
        choice, sayable if rows is None else others, name=name, nature=plan.nature, scheduled=plan.known
    )
    confirmed = bool(sayable) and (kind.code != "A2" or plan.known)
    if rows is not None:
        breath = _Breath(Asked(rows.question), [], _asked_next(others, [], choice, name)[:_MOST_CASES])
    asked, first, rest = breath.asked, breath.first, breath.rest
    say = rows.ask_back if rows else _said(asked, first) if first else _unanswered(kind, plan)
    cases = (
        *(Case(label, aloud(row)) for label, row in (rows.cases if rows else ())),
        *_cases(kind, rest, name, template),
    )
    used = [*(row for _, row in (rows.cases if rows else ())), *first, *rest, *steps]
    also = [item.asked for item in sayable if is_question(item.asked)]
    own = [*([asked.question] if asked else []), *also]
    told = "\n".join(aloud(row) for _, row in rows.cases) if rows else say
    inquiry = Inquiry(
        type=kind.code,
        questions=_questions(
            own,
            _usual(
                kind, plan.nature, name, _answers(told, first) if confirmed else text, alone=not own, said=confirmed
            ),
        ),
        say=say,
        paste=paste_form(told, template, link[0] if link and confirmed else ""),
        confirmed=confirmed,
        ask_back=kind.ask_back if not rows and (_by_condition(cases) or kind.code in _DIVIDED or not confirmed) else "",
        cases=cases,
        handover=_handover(kind, steps, template),
        sources=_sources(used, kind, plan, link if confirmed else None),
        unsaid=_unsaid(kind, sayable, plan),
        quotes=reworded(
            [*used, *(item for item in (*sayable, *choice.near) if item not in used)],
            " ".join([say, *(case.say for case in cases)]),
        ),
        loose=confirmed and not own and not choice.together and not _leads_to(first, kind, plan.nature),
    )
    return only_fitting(inquiry, name, given=also)


def _handing_over(choice: Expected) -> list[Statement]:
    return [item for item in choice.answers if item.visibility is Visibility.AGENT and hands_over(item.text)]


def _handed(
    kind: InquiryType, orders: Sequence[Statement], known: Sequence[Statement], name: str, template: EntryTemplate
) -> Inquiry:
    """What agents ask: whom to hand over to what the note names. They are told under 이관, customers only that it is passed on."""
    asked = dict.fromkeys(question for item in orders if (question := handed_over(item.text)))
    name = name if len(name) <= _LONGEST_NAME else _THIS
    told = [*orders, *(item for item in known if not any(item is one for one in orders))]
    return Inquiry(
        type=kind.code,
        questions=tuple(asked)[:3] or (fill(template.cases.get("handed", kind.questions[0]), name=name),),
        say=kind.unanswered,
        paste="",
        confirmed=True,
        handover=_handover(kind, orders, template),
        sources=tuple(dict.fromkeys(source for item in told for source in (item.source, *item.more_sources))),
        quotes=reworded(told, ""),
        loose=True,
    )


_BY_DATE = ("A1", "A2")
"""Types that are answered by the first line."""


def _by_condition(cases: Sequence[Case]) -> bool:
    """Whether a case is told by what holds, and not by the customer's own question: only then is there something to ask back."""
    return any(not case.when.startswith("‘") for case in cases)


def _leads_to(first: Sequence[Statement], kind: InquiryType, nature: str) -> bool:
    """Whether one of the type's usual questions leads to what is said first."""
    ways = kind.ways_of_asking(nature)
    asked = not first[:1] or any(map(kind.asked_of_any, ways)) or bool(way_to(first[0].text, kind, nature))
    return asked and all(_begins(item) for item in first[:1])


@dataclass(frozen=True, slots=True)
class _Breath:
    """The first question, None where it is one of the type's own; what answers it; and what is asked next."""

    asked: Asked | None
    first: list[Statement]
    rest: list[Statement]


def _said(asked: Asked | None, first: Sequence[Statement]) -> str:
    """The answer first: 네 or 아니요 where the question is one of yes or no, then the sentence itself."""
    text = " ".join(_once([aloud(item) for item in first]))
    begins = bool(first) and text.startswith(first[0].text)
    if asked and "내야" in asked.question and MONEY.search(text):
        return text  # free only up to somewhere
    return (
        f"{asked.reply}, {text}" if begins and asked and asked.reply and not text.startswith(("네", "아니")) else text
    )


def _once(told: Sequence[str]) -> Iterator[str]:
    """Texts that are said one after another, each without the sentences that were said before: the first line is a line of the note, too."""
    said: set[str] = set()
    for text in told:
        sentences = _SENTENCE.split(text)
        left = [sentence for sentence in sentences if sentence not in said]
        said.update(sentences)
        if left:
            yield text if len(left) == len(sentences) else " ".join(left)


_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def _answers(say: str, first: Sequence[Statement]) -> str:
    """What of an answer the usual ways of asking are answered by: not the rest of its line, and of a yes or no what is asked alone."""
    said = first[:1] if say.startswith(("네, ", "아니요, ")) else first
    return " ".join(item.text for item in said) or say


def _usual(kind: InquiryType, nature: str, name: str, text: str, *, alone: bool, said: bool) -> list[str]:
    """The type's own ways of asking that `text` answers, the closest first; where they stand `alone`, there is at least one.

    Nobody says a long name in a question; it is 이거.
    """
    only_if = dict(kind.asked_if)
    ways = kind.ways_of_asking(nature)
    met = [way for way in ways if standing(only_if.get(way, ()), text)]
    met = [way for way in met if not said or answers(way, text)]
    if said and alone and kind.code not in _BY_DATE:
        met = [way for way in met if of_the_whole(way, text)]
    left = sorted(ways, key=lambda way: said and not answers(way, text)) if alone else ()
    ways = (*met, *(way for way in ways if kind.asked_of_any(way))) or tuple(left)
    if len(name) > _LONGEST_NAME:
        ways, name = tuple(way for way in ways if "{name:이" not in way) or ways[:1], _THIS
    return [fill(way, name=name) for way in ways]


def _cases(kind: InquiryType, rest: Sequence[Statement], name: str, template: EntryTemplate) -> tuple[Case, ...]:
    """What else is asked of the type, each with the question that leads to it."""
    told: dict[str, list[str]] = {}
    for item in rest:
        question = asked_for(item, kind, name)
        if question is None:
            continue
        begins = aloud(item).startswith(item.text)
        reply = f"{question.reply}, " if begins and question.reply else ""
        when = _when(item, template) if item.asked else fill(template.cases["asked"], text=question.question)
        says = told.setdefault(when, [])
        says.append(aloud(item) if says else f"{reply}{aloud(item)}")
    return tuple(Case(when, " ".join(says)) for when, says in told.items())


def reworded(used: Sequence[Statement], said: str) -> tuple[str, ...]:
    """Return the planner's own words behind the statements, in his note or since, where what is `said` words them otherwise."""
    planners = (SourceKind.NOTE, SourceKind.ANSWER)
    quotes = dict.fromkeys(clean(item.source.quote) for item in used if item.source.kind in planners and not item.types)
    return tuple(quote for quote in quotes if quote and quote not in said and not names_channel(quote))


def _sources(
    used: Sequence[Statement], kind: InquiryType, plan: Schedule, link: tuple[str, Source] | None
) -> tuple[Source, ...]:
    """All that an answer rests on, each once; a frame where it says nothing of its own."""
    found = [source for item in used for source in (item.source, *item.more_sources)]
    if not found:
        found = [Source(SourceKind.FRAME)]
        found += plan.pieces[0].sources if kind.code == "A1" and plan.known else ()
    return tuple(dict.fromkeys([*found, *([link[1]] if link else [])]))


def _unanswered(kind: InquiryType, plan: Schedule) -> str:
    """What to say while nobody knows; whoever asks what it is at least hears when."""
    if kind.code == "A1" and plan.known:
        return f"{plan.pieces[0].text} {kind.unanswered}"
    return kind.unanswered


def _when(item: Statement, template: EntryTemplate) -> str:
    if item.asked:
        about = re.search(r"(?:지|냐고?|나|느냐)$", item.asked)
        of = re.search(r"(?:다는|라는|냐는)$", item.asked) or not is_question(item.asked)
        return fill(template.cases["asked_about" if about else "asked_of" if of else "asked"], text=item.asked)
    return template.cases.get(item.field.value, template.cases["more"])


def _questions(asked: Sequence[str], usual: Sequence[str]) -> tuple[str, ...]:
    """The customers' own words that the note gives come first; three are enough, and none is another with the name before it."""
    others = [way for way in usual if not any(way.endswith(own) or own.endswith(way) for own in asked)]
    return tuple(dict.fromkeys([*asked, *others]))[:3]


def _one_breath(
    choice: Expected, statements: Sequence[Statement], *, name: str, nature: str, scheduled: bool
) -> _Breath:
    """Split into what answers the first question and what is asked next.

    What comes from the same words of the note belongs together, as do several prices; whoever asks when is told when.
    """
    if not statements:
        return _Breath(None, [], [])
    kind, own = choice.type, choice.answers[: choice.own]
    if choice.together:
        first, others = list(statements[: choice.together]), list(statements[choice.together :])
        return _Breath(None, first, _asked_next(others, first, choice, name))
    if kind.code == "A2" or any(item.asked for item in statements[:1]):
        lead, *others = _as_answered(statements)
    else:
        lead, *others = sorted(statements, key=lambda item: _plainness(item, choice, name, nature))
    asked = asked_for(lead, kind, name)
    if asked and not any(lead is one for one in own) and not belongs(asked, lead, kind):
        asked = None
    first, length = [lead], len(aloud(lead))
    shape = asked.question.rpartition(" ")[2] if asked else ""
    way = way_to(lead.text, kind, nature)
    for item in others:
        if (
            _told(item, first)
            or length + len(aloud(item)) > ONE_BREATH
            or (scheduled and kind.code == "A2" and "A2" not in item.types)
        ):
            continue
        other = asked_for(item, kind, name)
        same = item.source == first[-1].source or (kind.code == "A2" and bool(item.types))
        alike = (
            asked is None and other is None and item in own and way and way_to(item.text, kind, nature) == way
        ) or (
            asked is not None
            and other is not None
            and (other.question == asked.question or (shape in _ALIKE and other.question.endswith(shape)))
        )
        if same or alike:
            first.append(item)
            length += len(aloud(item)) + 1
            if alike and asked and other and other.question != asked.question:
                asked = Asked(_ALIKE[shape])
    return _Breath(asked, first, _asked_next(others, first, choice, name))


def _as_answered(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those that answer the note's own first question in its order: what is said first of whom comes first."""
    alike = [item for item in statements if item.asked and item.asked == statements[0].asked]
    alike.sort(key=lambda item: item.source.span.start if item.source.span else 0)
    return [*alike, *(item for item in statements if not any(item is one for one in alike))]


def _plainness(item: Statement, choice: Expected, name: str, nature: str) -> tuple[bool, int]:
    """How surely a question leads to a statement: its own or a usual one first, then its bare name, then none, then the note's words."""
    asked = asked_for(item, choice.type, name)
    own = any(item is one for one in choice.answers[: choice.own])
    if item.quoted and not english_question(item.text):
        return not own, 3
    if asked is not None:
        return not own, 1 if SHORTLY.search(asked.question) else 0
    return not own, 0 if _begins(item) and way_to(item.text, choice.type, nature) else 2


def _begins(item: Statement) -> bool:
    """Whether what is said begins with the statement itself, and not with what it leans on."""
    return item.field is Field.SCRIPT or aloud(item).startswith(item.text)


def asked_for(item: Statement, kind: InquiryType, name: str) -> Asked | None:
    """Return how a customer asks for a statement; not by the name of the launch alone, of which it all is."""
    asked = question_for(item, kind)
    if asked is None or item.asked:
        return asked
    about = SHORTLY.sub("", asked.question)
    way = way_to(item.text, kind, "") if SHORTLY.search(asked.question) and kind.code in _USUALLY else ""
    if way and "{" not in way and ASKS_WHAT.search(way):
        return Asked(way, reply(way, item.text))
    if SHORTLY.search(asked.question) or asked.question.endswith("어떻게 돼요?"):
        of = re.sub(r"(?:[은는이가])?\s어떻게 돼요\?$", "", about)
        return None if of and (of in name or name in of) else asked
    return asked


_USUALLY = ("B2", "C1", "D2")
"""Types that customers ask for in their usual words sooner than by a thing's name."""


def _asked_next(
    others: Sequence[Statement], first: Sequence[Statement], choice: Expected, name: str
) -> list[Statement]:
    """What is asked next, by a question of its own that is one of this type."""
    own = choice.answers[: choice.own]
    found: list[Statement] = []
    for item in others:
        asked = asked_for(item, choice.type, name)
        its_own = any(item is one for one in own)
        if (
            asked
            and (not item.quoted or english_question(item.text))
            and _begins(item)
            and (its_own or belongs(asked, item, choice.type))
            and not _told(item, (*first, *found))
        ):
            found.append(item)
    return found[:_MOST_CASES]


def _told(item: Statement, said: Sequence[Statement]) -> bool:
    """Whether a statement is said already, by itself or with the rest of its line."""
    return any(item is one or item.text in aloud(one) for one in said)


_ALIKE = {"얼마예요?": "얼마예요?", "바뀌어요?": "어떻게 바뀌어요?", "무료예요?": "뭐가 무료예요?"}
"""Ends of questions that are asked of several things at once, and how."""


def _unsaid(kind: InquiryType, said: list[Statement], plan: Schedule) -> tuple[str, ...]:
    left = list(plan.open) if kind.code == "A2" else []
    text = " ".join(statement.text for statement in said)
    left += [label for label, words in kind.unsaid if not any(word in text for word in words)]
    return tuple(left)


def _handover(kind: InquiryType, steps: Sequence[Statement], template: EntryTemplate) -> str:
    """What the planner says about handling comes first, then when the type is handed over and what to collect."""
    said = [item.text for item in steps[:2]]
    usual = kind.handover
    if usual and kind.collect:
        usual = fill(template.handover, when=usual, collect=", ".join(kind.collect))
    return " ".join([*said, usual]).strip()
