"""One expected inquiry: ways of asking, the answer first, what is left open, when to hand over."""

from __future__ import annotations

from collections.abc import Iterable

from bridge.domain.drafting.choosing import Expected
from bridge.domain.drafting.schedule import Schedule
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import Case, Inquiry, Source, SourceKind
from bridge.domain.inquiries import InquiryType
from bridge.domain.korean import fill
from bridge.domain.notes import Visibility

BREATH = 110
"""Characters an agent says in one breath; the rest follows by case."""

_MOST_CASES = 4


def answer_inquiry(choice: Expected, *, name: str, plan: Schedule, template: EntryTemplate, link: str = "") -> Inquiry:
    """Answer one type of question from the statements that fit it, or leave it open."""
    kind = choice.type
    sayable = [statement for statement in choice.answers if statement.visibility is Visibility.CUSTOMER]
    first, rest = _one_breath(sayable)
    confirmed = bool(first)
    if kind.code == "A2" and not plan.known:
        confirmed = False
    say = " ".join(statement.text for statement in first) if first else kind.unanswered
    cases = tuple(Case(template.cases.get(item.field.value, template.cases["more"]), item.text) for item in rest)
    return Inquiry(
        type=kind.code,
        questions=tuple(fill(question, name=name) for question in kind.questions),
        say=say,
        paste=paste_form(say, [case.say for case in cases], template, link if confirmed else ""),
        confirmed=confirmed,
        ask_back=kind.ask_back,
        cases=cases,
        handover=_handover(kind, template),
        sources=tuple(dict.fromkeys(item.source for item in [*first, *rest])) or (Source(SourceKind.FRAME),),
        unsaid=_unsaid(kind, sayable, plan),
    )


def paste_form(say: str, more: Iterable[str], template: EntryTemplate, link: str) -> str:
    """Return the answer for chat: greeting, answer, link. The tag of the revision is the renderer's to add."""
    lines = [template.greeting, " ".join([say, *more])]
    if link:
        lines.append(fill(template.link, url=link))
    if template.closing:
        lines.append(template.closing)
    return "\n".join(lines)


def _one_breath(statements: list[Statement]) -> tuple[list[Statement], list[Statement]]:
    """Split into what is said at once and what follows by case, the best first."""
    first: list[Statement] = []
    length = 0
    for statement in statements:
        if first and length + len(statement.text) > BREATH:
            break
        first.append(statement)
        length += len(statement.text) + 1
    return first, statements[len(first) : len(first) + _MOST_CASES]


def _unsaid(kind: InquiryType, said: list[Statement], plan: Schedule) -> tuple[str, ...]:
    left = list(plan.open) if kind.code == "A2" else []
    text = " ".join(statement.text for statement in said)
    left += [label for label, words in kind.unsaid if not any(word in text for word in words)]
    return tuple(left)


def _handover(kind: InquiryType, template: EntryTemplate) -> str:
    if not kind.handover:
        return ""
    if not kind.collect:
        return kind.handover
    return fill(template.handover, when=kind.handover, collect=", ".join(kind.collect))
