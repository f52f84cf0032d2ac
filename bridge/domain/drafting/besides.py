"""The questions that no type of inquiry made, though a sentence of the note answers them: each stands beside the inquiry it is of.

A type takes the statements that fit it best and asks for the first of them. What is left over still has its question: of "1~9호선만 가능합니다.
신분당선은 제외됩니다." the second sentence is asked for, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bridge.domain.drafting.about_topics import UNABLE
from bridge.domain.drafting.aloud import aloud
from bridge.domain.drafting.asking import Asked, ask
from bridge.domain.drafting.by_question import by_its_question
from bridge.domain.drafting.fitting import DOUBTFUL, misfit
from bridge.domain.drafting.matching import way_to
from bridge.domain.drafting.pasting import paste_form
from bridge.domain.drafting.plain_questions import the_rest_stays
from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.drafting.to_agents import to_agents
from bridge.domain.drafting.topics import PAPERWORK, spoken_of
from bridge.domain.drafting.yes_or_no import REPLY, SENTENCE, SHORTLY, reply
from bridge.domain.entries import Case, Inquiry
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.korean import fill
from bridge.domain.notes import Field, Visibility

_MOST = 3
"""So many are asked besides: more is no longer read."""
_BY_DATE = ("A1", "A2")


def asked_besides(
    inquiries: Sequence[Inquiry],
    said: Sequence[Statement],
    kinds: InquiryTypes,
    template: EntryTemplate,
    *,
    name: str,
    nature: str,
) -> tuple[Inquiry, ...]:
    """Add the questions of what is `said` that no inquiry answers yet, to the inquiry of their type or in the place of one nobody has answered."""
    found = list(inquiries)
    added = 0
    for item in said:
        for part in _alone(item):
            asked = _asked(part, name) or _usual(part, kinds, nature)
            if asked is None or added == _MOST or _known(asked, part, found):
                continue
            code = by_its_question(part, kinds) or next((k.code for k in kinds if part.field in k.fields), "")
            place = next((index for index, one in enumerate(found) if one.type == code), None)
            if place is None or misfit(asked.question, part.text, code=code, name=name) >= DOUBTFUL:
                continue
            found[place] = _with(found[place], part, asked, template)
            added += 1
    return tuple(found)


def _alone(item: Statement) -> Iterator[Statement]:
    """The sentences of a statement that customers may be told, each as a statement that stands by itself."""
    if item.visibility is not Visibility.CUSTOMER or item.types or item.quoted or item.asked or item.row:
        return
    if item.field is Field.SCRIPT or to_agents(item.text) or item.text.startswith("Q "):
        return
    for sentence in SENTENCE.split(item.text.strip()):
        text = sentence if sentence.endswith((".", ")")) else f"{sentence}."
        if text in item.text and (the_rest_stays(text) or not points_back(text)):
            yield replace(item, text=text, whole=item.whole if text in item.whole else item.text)


def _asked(item: Statement, name: str) -> Asked | None:
    asked = ask(item.text)
    if asked is None or not aloud(item).startswith(item.text):
        return None
    topic = spoken_of(item.text)
    if topic and PAPERWORK.search(topic[0]) and not SHORTLY.search(asked.question):
        return None
    about = SHORTLY.sub("", asked.question)
    return None if about and (about in name or name in about) else asked


def _usual(item: Statement, kinds: InquiryTypes, nature: str) -> Asked | None:
    """The usual question of the type that a sentence was filed under, where it answers that."""
    kind = next((kind for kind in kinds if item.field in kind.fields), None)
    way = way_to(item.text, kind, nature) if kind and aloud(item).startswith(item.text) else ""
    plain = way and "{" not in way and not ("받을" in way and UNABLE.search(item.text))
    return Asked(way, reply(way, item.text)) if plain else None


def _known(asked: Asked, item: Statement, inquiries: Sequence[Inquiry]) -> bool:
    """Whether a question is asked, or what answers it is said to another one that the note gives reason to ask."""
    for one in inquiries:
        if asked.question in one.questions or any(asked.question in case.when for case in one.cases):
            return True
        if one.type in _BY_DATE or not one.confirmed or one.loose:
            continue
        if any(item.text in told for told in (one.say, *(case.say for case in one.cases))):
            return True
    return False


def _with(one: Inquiry, item: Statement, asked: Asked, template: EntryTemplate) -> Inquiry:
    say = f"{asked.reply}, {aloud(item)}" if asked.reply and not REPLY.match(item.text) else aloud(item)
    sources = tuple(dict.fromkeys((*one.sources, item.source, *item.more_sources)))
    if one.confirmed and not one.loose:
        case = Case(fill(template.cases["asked"], text=asked.question), say)
        return replace(one, cases=(*one.cases, case), sources=sources)
    if one.confirmed:  # what was only to be found stands as a case of what is asked
        rest = tuple(case for case in one.cases if case.say != say)
        return replace(
            one,
            questions=(asked.question,),
            say=say,
            paste=paste_form(say, template),
            cases=rest,
            quotes=tuple(dict.fromkeys((*one.quotes, one.say))) if one.say not in say else one.quotes,
            loose=False,
            sources=sources,
        )
    return replace(
        one,
        questions=(asked.question,),
        say=say,
        paste=paste_form(say, template),
        confirmed=True,
        ask_back="",
        sources=(item.source, *item.more_sources),
    )
