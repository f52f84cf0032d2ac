"""The leads' briefing, as a message and as one page to print."""

from __future__ import annotations

from html import escape as html

from bridge.messages import Messages
from bridge.services.briefing import Briefing
from bridge.services.chat import Message
from bridge.slack.views.confirmation import read_of
from bridge.slack.views.manual import UNCONFIRMED
from bridge.slack.views.mrkdwn import Block, actions, button, fit, header, section, sections
from bridge.slack.views.news import change_line
from bridge.slack.views.when import say_moment

_MOST_CHANGES = 6


def briefing_message(briefing: Briefing, messages: Messages) -> Message:
    """Return the message to a lead."""
    title = _title(briefing, messages)
    blocks: list[Block] = [header(title)]
    for heading, lines in parts(briefing, messages):
        blocks += sections("\n".join(f"• {line}" for line in lines), lead=f"*{heading}*\n")
    if briefing.empty:
        blocks.append(section(messages("briefing.empty")))
    blocks += [
        actions([button(messages("briefing.see", name=one.name), UNCONFIRMED, f"{one.bridge_id}:{one.revision_id}")])
        for one in briefing.missing[:5]
    ]
    return Message(fit(title, 300), tuple(blocks[:50]))


def briefing_page(briefing: Briefing, messages: Messages, *, names: bool) -> str:
    """Return the briefing as one page of HTML, made to be printed; `names` of agents are for the center's leads only."""
    body = "".join(
        f"<h2>{html(heading)}</h2><ul>{''.join(f'<li>{html(line)}</li>' for line in lines)}</ul>"
        for heading, lines in parts(briefing, messages, names=names)
    )
    title = html(_title(briefing, messages))
    empty = f"<p>{html(messages('briefing.empty'))}</p>" if briefing.empty else ""
    style = (
        "body{font:11pt/1.5 sans-serif;margin:18mm}h1{font-size:16pt}h2{font-size:12pt;border-bottom:1px solid #999}"
    )
    return (
        f'<!doctype html><html lang="{messages.locale}"><meta charset="utf-8"><title>{title}</title>'
        f"<style>@page{{size:A4}}{style}</style><h1>{title}</h1>{body}{empty}</html>\n"
    )


def parts(briefing: Briefing, messages: Messages, *, names: bool = True) -> list[tuple[str, list[str]]]:
    """Return the headings that have something under them, with their lines in plain text."""
    openings = [
        messages(
            "briefing.opening",
            name=one.name,
            when=say_moment(one.moment, briefing.zone, messages),
            standing=messages(f"manual.short.{one.standing}"),
        )
        for one in briefing.openings
    ]
    changed = []
    for one in briefing.changed:
        lines = [change_line(change, messages) for change in one.changes[:_MOST_CHANGES]]
        changed.append(f"{one.name} — " + " / ".join(line.removeprefix("• ") for line in lines))
    missing = [
        messages(
            "briefing.unconfirmed" if names else "briefing.unconfirmed_total",
            name=one.name,
            read=read_of(one.totals, messages),
            **({"names": ", ".join(one.names)} if names else {}),
        )
        for one in briefing.missing
    ]
    found = [
        (messages("briefing.openings"), openings),
        (messages("briefing.changed"), changed),
        (messages("briefing.withdrawn"), list(briefing.withdrawn)),
        (messages("briefing.held"), list(briefing.held)),
        (messages("briefing.missing"), missing),
    ]
    return [(heading, lines) for heading, lines in found if lines]


def _title(briefing: Briefing, messages: Messages) -> str:
    weekday = messages("when.weekdays").split()[briefing.day.weekday()]
    return messages(
        "briefing.title", bridge=briefing.bridge, month=briefing.day.month, day=briefing.day.day, weekday=weekday
    )
