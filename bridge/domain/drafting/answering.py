"""One expected inquiry: ways of asking, the answer first, what is left open, when to hand over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.domain.drafting.choosing import Expected
from bridge.domain.drafting.schedule import Schedule
from bridge.domain.drafting.statements import Statement, names_channel
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import Case, Inquiry, Source, SourceKind
from bridge.domain.inquiries import InquiryType
from bridge.domain.korean import fill, josa
from bridge.domain.notes import Field, Visibility
from bridge.domain.sentences import clean, conclude

BREATH = 110
"""Characters an agent says in one breath; the rest follows by case."""

_MOST_CASES = 2


def answer_inquiry(
    choice: Expected, *, name: str, plan: Schedule, template: EntryTemplate, link: tuple[str, Source] | None = None
) -> Inquiry:
    """Answer one type of question from the statements that fit it, or leave it open."""
    kind = choice.type
    sayable = [item for item in choice.answers if item.visibility is Visibility.CUSTOMER]
    first, rest = _one_breath(sayable, only=_SCHEDULED if kind.code == "A2" and plan.known else ())
    confirmed = bool(first) and (kind.code != "A2" or plan.known)
    say = " ".join(map(_spoken, first)) if first else _unanswered(kind, plan)
    cases = tuple(Case(_when(item, template), _spoken(item)) for item in rest)
    asked = [item.asked for item in sayable if _is_question(item.asked)]
    steps = [item for item in choice.answers if item.visibility is not Visibility.CUSTOMER]
    used = [*first, *rest, *steps]
    return Inquiry(
        type=kind.code,
        questions=_questions(asked, [fill(question, name=name) for question in kind.ways_of_asking(plan.nature)]),
        say=say,
        paste=paste_form(say, template, link[0] if link and confirmed else ""),
        confirmed=confirmed,
        ask_back=kind.ask_back,
        cases=cases,
        handover=_handover(kind, steps, template),
        sources=_sources(used, kind, plan, link if confirmed else None),
        unsaid=_unsaid(kind, sayable, plan),
        quotes=reworded(used),
    )


def _worth_quoting(item: Statement) -> bool:
    """A plain date is said as it is written; a range or steps are easier to check in the note's own words."""
    return item.source.kind is SourceKind.NOTE and (not item.types or re.search(r"~|→", item.source.quote) is not None)


def reworded(used: Sequence[Statement]) -> tuple[str, ...]:
    """Return the note's own words behind the statements, where these word them otherwise."""
    said = " ".join(item.text for item in used)
    quotes = dict.fromkeys(
        clean(item.source.quote) for item in used if item.source.kind is SourceKind.NOTE and not item.types
    )
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
        return item.text
    text = item.text.strip()
    if text.endswith((".", "!", "?")):
        return text
    done = conclude(text)
    if done is None:
        about = f"{josa(item.topic, '은/는')} " if item.topic else ""
        done = f"{about}{text}입니다" if about or text.endswith("중") else text
    return f"{done}."


def _when(item: Statement, template: EntryTemplate) -> str:
    if item.asked:
        about = re.search(r"(?:지|냐고?|나|느냐)$", item.asked)
        of = re.search(r"(?:다는|라는|냐는)$", item.asked)
        return fill(template.cases["asked_about" if about else "asked_of" if of else "asked"], text=item.asked)
    return template.cases.get(item.field.value, template.cases["more"])


def _is_question(asked: str) -> bool:
    """왜 안 보여요 is said by customers; 왜 줄었는지 is said of them."""
    return bool(asked) and not re.search(r"(?:지|냐고?|느냐|다는|라는|냐는|경우|문의|요청|불만|클레임)$", asked)


def _questions(asked: Sequence[str], usual: Sequence[str]) -> tuple[str, ...]:
    """The customers' own words that the note gives come first; three are enough."""
    return tuple(dict.fromkeys([*asked, *usual]))[:3]


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


_SCHEDULED = ("A2",)
"""Whoever asks when is told when; what else holds a date follows by case."""


def _one_breath(statements: list[Statement], *, only: tuple[str, ...] = ()) -> tuple[list[Statement], list[Statement]]:
    """Split into what is said at once and what follows by case, the best first.

    `only`: types whose own statements alone are said at once.
    """
    first: list[Statement] = []
    length = 0
    for statement in statements:
        if first and (length + len(statement.text) > BREATH or (only and not set(only) & set(statement.types))):
            break
        first.append(statement)
        length += len(statement.text) + 1
    return first, statements[len(first) : len(first) + _MOST_CASES]


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
