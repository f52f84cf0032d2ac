"""One expected inquiry: ways of asking, the answer first, what is left open, when to hand over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.domain.drafting.asking import Asked, belongs, is_question, question_for
from bridge.domain.drafting.choosing import ONE_BREATH, Expected
from bridge.domain.drafting.own_words import topic_of
from bridge.domain.drafting.schedule import Schedule
from bridge.domain.drafting.standing import stands
from bridge.domain.drafting.statements import Statement, names_channel
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import Case, Inquiry, Source, SourceKind
from bridge.domain.inquiries import InquiryType
from bridge.domain.korean import fill, josa
from bridge.domain.notes import Field, Visibility
from bridge.domain.sentences import clean, conclude

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
    sayable = [item for item in choice.answers if item.visibility is Visibility.CUSTOMER]
    steps = [item for item in choice.answers if item.visibility is not Visibility.CUSTOMER]
    asked, first, rest = _one_breath(choice, sayable, scheduled=plan.known)
    confirmed = bool(first) and (kind.code != "A2" or plan.known)
    say = _said(asked, first) if first else _unanswered(kind, plan)
    cases = _cases(kind, rest, template)
    used = [*first, *rest, *steps]
    others = [item.asked for item in sayable if is_question(item.asked)]
    own = [*([asked.question] if asked else []), *others]
    return Inquiry(
        type=kind.code,
        questions=_questions(
            own, _usual(kind, plan.nature, name, _answers(say, first) if confirmed else text, alone=not own)
        ),
        say=say,
        paste=paste_form(say, template, link[0] if link and confirmed else ""),
        confirmed=confirmed,
        ask_back=kind.ask_back if cases or kind.code in _DIVIDED or not confirmed else "",
        cases=cases,
        handover=_handover(kind, steps, template),
        sources=_sources(used, kind, plan, link if confirmed else None),
        unsaid=_unsaid(kind, sayable, plan),
        quotes=reworded([*used, *(item for item in (*sayable, *choice.near) if item not in used)]),
    )


def _said(asked: Asked | None, first: Sequence[Statement]) -> str:
    """The answer first: 네 or 아니요 where the question is one of yes or no, then the sentence itself."""
    text = " ".join(map(_spoken, first))
    begins = bool(first) and text.startswith(first[0].text)
    return (
        f"{asked.reply}, {text}" if begins and asked and asked.reply and not text.startswith(("네", "아니")) else text
    )


def _answers(say: str, first: Sequence[Statement]) -> str:
    """What of an answer the usual ways of asking are answered by: not the rest of its line, and of a yes or no what is asked alone."""
    said = first[:1] if say.startswith(("네, ", "아니요, ")) else first
    return " ".join(item.text for item in said) or say


def _usual(kind: InquiryType, nature: str, name: str, text: str, *, alone: bool) -> list[str]:
    """The type's own ways of asking that `text` answers, the closest first; where they stand `alone`, there is at least one.

    Nobody says a long name in a question; it is 이거.
    """
    only_if = dict(kind.asked_if)
    ways = kind.ways_of_asking(nature)
    met = [way for way in ways if any(stands(word, text) for word in only_if.get(way, ()))]
    ways = (*met, *(way for way in ways if kind.asked_of_any(way))) or (ways if alone else ())
    if len(name) > _LONGEST_NAME:
        ways, name = tuple(way for way in ways if "{name:이" not in way) or ways[:1], _THIS
    return [fill(way, name=name) for way in ways]


def _cases(kind: InquiryType, rest: Sequence[Statement], template: EntryTemplate) -> tuple[Case, ...]:
    """What else is asked of the type, each with the question that leads to it."""
    told: dict[str, list[str]] = {}
    for item in rest:
        question = question_for(item, kind)
        begins = _spoken(item).startswith(item.text)
        reply = f"{question.reply}, " if begins and question and question.reply else ""
        if question is not None:
            when = _when(item, template) if item.asked else fill(template.cases["asked"], text=question.question)
        else:
            when = fill(template.cases["topic"], text=topic) if (topic := topic_of(item.text)) else ""
        if when:
            says = told.setdefault(when, [])
            says.append(_spoken(item) if says else f"{reply}{_spoken(item)}")
    return tuple(Case(when, " ".join(says)) for when, says in told.items())


def reworded(used: Sequence[Statement]) -> tuple[str, ...]:
    """Return the planner's own words behind the statements, in his note or since, where these word them otherwise."""
    said = " ".join(item.text for item in used)
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


def _spoken(item: Statement) -> str:
    """A script is kept verbatim among the pieces; as an answer it ends as sentences do."""
    if item.field is not Field.SCRIPT:
        return item.whole or item.text
    text = item.text.strip()
    if text.endswith((".", "!", "?")):
        return text
    if _WHOLE.search(text):
        return f"{text}."
    done = conclude(text)
    if done is None:
        about = f"{josa(item.topic, '은/는')} " if item.topic else ""
        done = f"{about}{text}입니다" if about or _NOUN_END.search(text) else text
    return f"{done}."


_WHOLE = re.compile(r"(?:니다|니까|세요|해요|돼요|예요|에요|어요|아요|시오)$")
"""Whole sentences, spoken ones included: what was dictated is said word for word."""
_NOUN_END = re.compile(r"(?:조정|변경|결정|조치|정책|예정|방침|기준|사항|개편|점검|것|때문|적용|중|위함|상태)$")


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


def paste_form(say: str, template: EntryTemplate, link: str = "") -> str:
    """Return the answer for chat: greeting, answer, link. The tag of the revision is the renderer's to add (`tagged`)."""
    lines = [template.greeting, say]
    if link:
        lines.append(fill(template.link, url=link))
    if template.closing:
        lines.append(template.closing)
    return "\n".join(lines)


def tagged(paste: str, ref: str) -> str:
    """Return a chat answer with the tag by which it is found again: "[BR-123 v3]"."""
    return f"{paste}\n[{ref}]" if ref else paste


def _one_breath(
    choice: Expected, statements: Sequence[Statement], *, scheduled: bool
) -> tuple[Asked | None, list[Statement], list[Statement]]:
    """Split into what answers the first question and what follows by case.

    What comes from the same words of the note belongs together, as do several prices; whoever asks when is told when.
    """
    if not statements:
        return None, [], []
    kind, own = choice.type, choice.answers[: choice.own]
    lead, *others = statements
    if choice.together:
        first, others = list(statements[: choice.together]), list(statements[choice.together :])
        return None, first, _by_case(others, first, choice)
    asked = question_for(lead, kind)
    if asked and not any(lead is one for one in own) and not belongs(asked, lead, kind):
        asked = None
    first, length = [lead], len(_spoken(lead))
    shape = asked.question.rpartition(" ")[2] if asked else ""
    for item in others:
        if (
            _told(item, first)
            or length + len(_spoken(item)) > ONE_BREATH
            or (scheduled and kind.code == "A2" and "A2" not in item.types)
        ):
            continue
        other = question_for(item, kind)
        same = item.source == first[-1].source or (kind.code == "A2" and bool(item.types))
        alike = (asked is None and other is None and item in own) or (
            asked is not None
            and other is not None
            and (other.question == asked.question or (shape in _ALIKE and other.question.endswith(shape)))
        )
        if same or alike:
            first.append(item)
            length += len(_spoken(item)) + 1
            if alike and asked and other and other.question != asked.question:
                asked = Asked(_ALIKE[shape])
    return asked, first, _by_case(others, first, choice)


def _by_case(others: Sequence[Statement], first: Sequence[Statement], choice: Expected) -> list[Statement]:
    """What is asked next: by a question of its own, or by what it names where it belongs to no other type."""
    own = choice.answers[: choice.own]
    found: list[Statement] = []
    for item in others:
        asked = question_for(item, choice.type)
        its_own = any(item is one for one in own)
        fits = (asked or topic_of(item.text)) if its_own else asked and belongs(asked, item, choice.type)
        if fits and not _told(item, (*first, *found)):
            found.append(item)
    return found[:_MOST_CASES]


def _told(item: Statement, said: Sequence[Statement]) -> bool:
    """Whether a statement is said already, by itself or with the rest of its line."""
    return any(item is one or (item.whole and item.text in _spoken(one)) for one in said)


_ALIKE = {"얼마예요?": "얼마예요?", "바뀌어요?": "어떻게 바뀌어요?"}
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
