"""Pages to print and tables to take out, in the words of the messages: the lead's briefing and the roll of one manual."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlencode

from jinja2 import Environment

from bridge.messages import Messages
from bridge.services.briefing import Briefing
from bridge.services.rollcall import MISSING, Reader, Roll, Stand, Sum
from bridge.slack.views.briefing import parts, title_of
from bridge.slack.views.confirmation import read_of
from bridge.slack.views.when import say_at

_ORDER = (*MISSING, Stand.AWAY, Stand.TOLD, Stand.READ)

STYLE = """@page { size: A4; margin: 15mm }
body { font: 11pt/1.55 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; max-width: 180mm;
  margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
h1 { font-size: 17pt; margin: 0 0 .2rem } h2 { font-size: 12.5pt; margin: 1.4rem 0 .3rem; border-bottom: 1px solid #888 }
p.note { color: #555; font-size: 9.5pt; margin: .2rem 0 1rem } ul { margin: .3rem 0; padding-left: 1.2rem }
li { padding: .15rem 0 } ul.ticks { list-style: none; padding: 0; columns: 3 } ul.ticks li::before { content: "☐ " }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #999; padding: .2rem .5rem; text-align: left }
a { color: #0b57d0 } h2, li, tr { break-inside: avoid }
@media print { body { margin: 0; max-width: none; padding: 0 } .screen { display: none } }
"""
_FRAME = """<!doctype html>
<html lang="{{ lang }}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
<style>
{{ style }}
</style>
<h1>{{ title }}</h1>
<p class="note">{{ note }}</p>
{% for link, label in links %}<a class="screen" href="?{{ link }}">{{ label }}</a> {% endfor %}
{% for heading, lines, ticks in parts %}<h2>{{ heading }}</h2>
<ul{% if ticks %} class="ticks"{% endif %}>{% for line in lines %}<li>{{ line }}</li>{% endfor %}</ul>
{% endfor %}{% if rows %}<table>{% for row in rows %}{% set tag = "th" if loop.first else "td" %}
<tr>{% for cell in row %}<{{ tag }}>{{ cell }}</{{ tag }}>{% endfor %}</tr>{% endfor %}</table>{% endif %}
{% if text %}<p>{{ text }}</p>{% endif %}
</html>
"""
_PAGE = Environment(autoescape=True).from_string(_FRAME)


def briefing_page(briefing: Briefing, messages: Messages, at: datetime, *, names: bool = True) -> str:
    """Return the briefing as one page to print; `names` of agents are for the center's leads only."""
    found = [(heading, lines, False) for heading, lines in parts(briefing, messages, names=False)]
    for one in briefing.missing if names else ():
        heading = messages("center.to_tell", name=one.name)
        found.append((heading, [name or messages("confirmation.nameless") for name in one.names], True))
    note = messages("center.printed", at=say_at(at, briefing.zone, messages))
    text = messages("briefing.empty") if briefing.empty else ""
    return _page(messages, title_of(briefing, messages), note=note, parts=found, text=text)


def roll_page(roll: Roll, messages: Messages, at: datetime, token: str) -> str:
    """Return one manual's roll, by name, for the center's lead."""
    found = [
        (
            messages(f"confirmation.stand.{stand}", count=len(people)),
            [_line(one, messages) for one in people],
            stand in MISSING,
        )
        for stand in _ORDER
        if (people := roll.standing(stand))
    ]
    title = messages("center.roll", title=roll.title, number=roll.number)
    note = f"{read_of(roll.totals, messages)} · {messages('center.printed', at=say_at(at, roll.zone, messages))}"
    return _page(messages, title, note=note, parts=found, links=_links(token, messages))


def sums_page(sums: Sequence[Sum], messages: Messages, at: datetime, token: str) -> str:
    """Return one manual's totals by center, for the client's people."""
    first = sums[0]
    title = messages("center.roll", title=first.title, number=first.number)
    note = f"{messages('confirmation.names_stay')} {messages('center.printed', at=say_at(at, first.zone, messages))}"
    return _page(messages, title, note=note, rows=sums_table(sums, messages), links=_links(token, messages))


def roll_table(roll: Roll, messages: Messages) -> list[list[str]]:
    """Return the roll as rows, headings first."""
    rows = [[messages(f"center.column.{name}") for name in ("roster_id", "name", "team", "shift", "stand", "at")]]
    for stand in _ORDER:
        for one in roll.standing(stand):
            at = say_at(one.at, roll.zone, messages) if one.at is not None else ""
            name = one.name or one.user_id or ""
            rows.append([one.roster_id or "", name, one.team, one.shift, messages(f"center.stand.{stand}"), at])
    return rows


def sums_table(sums: Sequence[Sum], messages: Messages) -> list[list[str]]:
    """Return the totals as rows, headings first: nobody's name."""
    counted = ("agents", "confirmed", "told", "missing")
    head = [messages(f"center.column.{name}") for name in ("center", *counted)]
    rows = [
        [one.center or messages("center.unnamed"), *(str(getattr(one.totals, name)) for name in counted)]
        for one in sums
    ]
    return [head, *rows]


def notice_page(text: str, messages: Messages) -> str:
    """Return a page that says one thing."""
    return _page(messages, "Bridge", text=text)


def _page(
    messages: Messages,
    title: str,
    *,
    note: str = "",
    parts: Sequence[tuple[str, Sequence[str], bool]] = (),
    rows: Sequence[Sequence[str]] = (),
    links: Sequence[tuple[str, str]] = (),
    text: str = "",
) -> str:
    return _PAGE.render(
        lang=messages.locale,
        style=STYLE,
        title=title,
        note=note,
        parts=parts,
        rows=rows,
        links=links,
        text=text,
    )


def _links(token: str, messages: Messages) -> list[tuple[str, str]]:
    return [(urlencode({"t": token, "as": kind}), messages(f"center.as_{kind}")) for kind in ("xlsx", "csv")]


def _line(one: Reader, messages: Messages) -> str:
    more = " · ".join(part for part in (one.team, one.shift) if part)
    name = one.name or one.user_id or messages("confirmation.nameless")
    return f"{name} ({more})" if more else name
