"""The leads' briefing, as a message; `pages.py` makes it a page to print."""

from __future__ import annotations

from bridge.messages import Messages
from bridge.services.briefing import Briefing
from bridge.services.chat import Message
from bridge.slack.views.confirmation import read_of
from bridge.slack.views.manual import UNCONFIRMED
from bridge.slack.views.mrkdwn import Block, actions, button, fit, header, link_button, section, sections
from bridge.slack.views.news import change_line
from bridge.slack.views.when import say_moment

PRINT = "briefing_print"

_MOST_CHANGES = 6


def briefing_message(briefing: Briefing, messages: Messages, *, page: str | None = None) -> Message:
    """Return the message to a lead; `page` is where it stands to be printed."""
    title = title_of(briefing, messages)
    blocks: list[Block] = [header(title)]
    for heading, lines in parts(briefing, messages):
        blocks += sections("\n".join(f"• {line}" for line in lines), lead=f"*{heading}*\n")
    if briefing.empty:
        blocks.append(section(messages("briefing.empty")))
    blocks += [
        actions([button(messages("briefing.see", name=one.name), UNCONFIRMED, f"{one.bridge_id}:{one.revision_id}")])
        for one in briefing.missing[:5]
    ]
    if page is not None:
        blocks = [*blocks[:49], actions([link_button(messages("briefing.print"), PRINT, page)])]
    return Message(fit(title, 300), tuple(blocks[:50]))


def parts(briefing: Briefing, messages: Messages, *, names: bool = True) -> list[tuple[str, list[str]]]:
    """Return the headings that have something under them, with their lines in plain text."""
    said = [
        messages(
            "briefing.opening",
            name=one.name,
            when=say_moment(one.moment, briefing.zone, messages),
            standing=messages(f"manual.short.{one.standing}"),
        )
        for one in briefing.openings
    ]
    overdue = [briefing.overdue(one) for one in briefing.openings]
    changed = []
    for one in briefing.changed:
        lines = [change_line(change, messages) for change in one.changes[:_MOST_CHANGES]]
        changed.append(f"{one.name} — " + " / ".join(line.removeprefix("• ") for line in lines))
    missing = [
        messages(
            "briefing.unconfirmed" if names else "briefing.unconfirmed_total",
            name=one.name,
            read=read_of(one.totals, messages),
            **({"names": ", ".join(name or messages("confirmation.nameless") for name in one.names)} if names else {}),
        )
        for one in briefing.missing
    ]
    broken = [messages("briefing.urgent", symptom=one.symptom, say=one.say_now) for one in briefing.broken]
    found = [
        (messages("briefing.broken"), [" ".join(line.split()) for line in broken]),
        (messages("briefing.openings"), [line for line, late in zip(said, overdue, strict=True) if not late]),
        (messages("briefing.overdue"), [line for line, late in zip(said, overdue, strict=True) if late]),
        (messages("briefing.changed"), changed),
        (messages("briefing.withdrawn"), list(briefing.withdrawn)),
        (messages("briefing.held"), list(briefing.held)),
        (messages("briefing.missing"), missing),
    ]
    return [(heading, lines) for heading, lines in found if lines]


def title_of(briefing: Briefing, messages: Messages) -> str:
    """Return whose briefing it is and of which day."""
    weekday = messages("when.weekdays").split()[briefing.day.weekday()]
    month = messages("when.short_months").split()[briefing.day.month - 1]
    return messages("briefing.title", bridge=briefing.bridge, month=month, day=briefing.day.day, weekday=weekday)
