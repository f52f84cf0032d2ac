"""The page on which a lead brings his center's list in: what the file would do, by row, then one click to do it."""

from __future__ import annotations

from jinja2 import Environment

from bridge.domain.roster import COLUMNS, HEADINGS, Fault
from bridge.messages import Messages
from bridge.services.rosters import Done, Form, Outcome
from bridge.slack.views.pages import STYLE

_FORM = """<!doctype html>
<html lang="{{ say.locale }}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><style>{{ style }} button { font: inherit; padding: .4rem 1rem }</style>
<h1>{{ title }}</h1>
<p class="note">{{ say("center.roster_how", columns=columns) }}</p>
<p>{% for kind in ("xlsx", "csv") %}<a href="?{{ {"t": token, "as": kind} | urlencode }}">{{ say("center.as_" + kind) }}</a>
{% endfor %}</p>
{% if summary %}<h2>{{ summary }}</h2><ul>{% for line in lines %}<li>{{ line }}</li>{% endfor %}</ul>{% endif %}
{% if ready %}<form method="post" enctype="multipart/form-data">
<input type="hidden" name="name" value="{{ name }}"><input type="hidden" name="content" value="{{ content }}">
{% if whole %}<input type="hidden" name="whole" value="1">{% endif %}
<button name="sure" value="1">{{ say("center.roster_do") }}</button></form>{% endif %}
<h2>{{ say("center.roster_choose") }}</h2>
<form method="post" enctype="multipart/form-data">
<p><label>{{ say("center.roster_file") }} <input type="file" name="file" accept=".xlsx,.csv" required></label></p>
<p><label><input type="checkbox" name="whole" value="1"> {{ say("center.roster_whole") }}</label></p>
<button>{{ say("center.roster_try") }}</button></form></html>
"""
_PAGE = Environment(autoescape=True).from_string(_FORM)
_MOST = 300


def roster_page(form: Form, messages: Messages) -> str:
    """Return the page."""
    tried = form.tried
    lines = [] if tried is None else [*_people(tried, messages), *(_fault(one, messages) for one in tried.faults)]
    if tried is not None and tried.absent:
        names = ", ".join(tried.absent[:20])
        lines.append(messages("center.roster_absent", count=len(tried.absent), names=names))
    return _PAGE.render(
        say=messages,
        style=STYLE,
        title=messages("center.roster", center=form.center or messages("center.unnamed")),
        columns=", ".join(HEADINGS[name] for name in COLUMNS),
        token=form.token,
        summary="" if tried is None else _summary(tried, messages, done=form.done),
        lines=lines[:_MOST],
        ready=tried is not None and bool(tried.results) and not form.done,
        whole=form.whole,
        name=form.name,
        content=form.content,
    )


def _fault(fault: Fault, messages: Messages) -> str:
    values = {key: " ".join(str(value).split())[:80] for key, value in fault.values.items()}
    text = messages(f"roster.fault.{fault.code}", **values)
    return text if fault.row == 0 else messages("center.roster_row", row=fault.row, text=text)


def _people(done: Done, messages: Messages) -> list[str]:
    return [
        messages(f"roster.{one.outcome}", name=one.name, row=one.row)
        for one in done.results
        if one.outcome is not Outcome.SAME
    ]


def _summary(tried: Done, messages: Messages, *, done: bool) -> str:
    counts = {outcome.value: tried.count(outcome) for outcome in Outcome}
    return messages("roster.done" if done else "roster.would", **counts, wrong=len(tried.faults))
