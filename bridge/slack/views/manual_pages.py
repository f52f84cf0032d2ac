"""The manual as pages: real HTML in the words of the messages, to read between two calls, to search and to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment

from bridge.domain.coming import what_comes
from bridge.domain.embargo import Standing
from bridge.domain.entries import Entry, Inquiry, Part, Piece
from bridge.domain.laid_out import LaidOut, asks_for, handovers, laid_out, top_lines
from bridge.domain.notes import Moment, Precision, Visibility
from bridge.messages import Messages
from bridge.services.broken import Notice
from bridge.services.contents import Contents
from bridge.services.lookup import Answer, Nothing
from bridge.services.manuals import ManualCard
from bridge.services.overview import Title
from bridge.slack.views import page_text
from bridge.slack.views.coming import fitting
from bridge.slack.views.ending import how_it_ended
from bridge.slack.views.manual import banner_key, contact_code, planned
from bridge.slack.views.when import say_at, say_moment

_TEMPLATE = """<!doctype html>
<html lang="{{ say.locale }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<style>
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --line: #bbb; --link: #0b57d0; --say: #eef4ff; --warn: #fff3d6; --page: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --soft: #b5b5b5; --line: #555; --link: #9ac0ff; --say: #1d2a44; --warn: #453711; --page: #161616 } }
@page { size: A4; margin: 15mm }
* { box-sizing: border-box }
body { font: 1rem/1.65 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; max-width: 46rem; margin: 0 auto;
  padding: 1rem; color: var(--ink); background: var(--page); word-break: keep-all; overflow-wrap: anywhere }
a { color: var(--link) } a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; border-bottom: 1px solid var(--line); padding-bottom: .8rem }
header form { display: flex; flex: 1 1 18rem; gap: .5rem }
input { flex: 1; min-width: 0; font: inherit; padding: .45rem .6rem; border: 1px solid var(--soft); border-radius: .4rem; color: inherit; background: var(--page) }
button { font: inherit; padding: .45rem .9rem; border: 0; border-radius: .4rem; background: var(--link); color: var(--page); white-space: nowrap }
h1 { font-size: 1.5rem; line-height: 1.35; margin: 1.2rem 0 .3rem } h2 { font-size: 1.15rem; margin: 1.6rem 0 .3rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1.02rem; margin: 1.1rem 0 .2rem } .note { color: var(--soft); font-size: .9rem; margin: .2rem 0 }
blockquote, .warn { border-radius: .4rem; padding: .55rem .8rem; margin: .4rem 0 } blockquote { background: var(--say) } .warn { background: var(--warn) }
blockquote > :first-child, li > :first-child { margin-top: 0 } blockquote > :last-child, li > :last-child { margin-bottom: 0 } li > p { margin: 0 }
.half { display: inline-block; vertical-align: top; width: 49% } @media (max-width: 32rem) { .half { width: 100% } }
.mark { font-size: .85rem; border: 1px solid var(--soft); border-radius: 1rem; padding: 0 .5rem; white-space: nowrap }
ul, ol { padding-left: 1.4rem; margin: .3rem 0 } ul.list { list-style: none; padding: 0 } ul.list li { padding: .45rem 0; border-bottom: 1px solid var(--line) }
pre { white-space: pre-wrap; border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .7rem; margin: .3rem 0; font: inherit } code { font: inherit }
@media print { header, .screen, details:not([open]) { display: none } body { max-width: none; padding: 0; font-size: 11pt } section, li { break-inside: avoid } main a { color: inherit } }
</style></head><body>
<header><a href="{{ home }}">{{ say("pages.contents") }}</a>
<form role="search" method="get"><input type="hidden" name="t" value="{{ token }}">
<input type="search" name="q" value="{{ query }}" maxlength="200" aria-label="{{ say("pages.search") }}" placeholder="{{ say("home.search_hint") }}">
<button>{{ say("home.find") }}</button></form></header>
<main>
<h1>{{ title }}</h1>
{% if note %}<p class="note">{{ note }}</p>{% endif %}
{% for line in banner %}<p class="warn">{{ line }}</p>{% endfor %}
{{ brief }}{% for text in said %}<p>{{ text }}</p>{% endfor %}
{% for block in blocks %}<section{% if block.half %} class="half"{% endif %}><h{{ block.level }}>{{ block.title }}{% if block.mark %} <span class="mark">{{ block.mark }}</span>{% endif %}</h{{ block.level }}>
{{ block.body }}{% if block.paste %}<details><summary class="note">{{ say("lookup.paste") }}</summary><pre>{{ block.paste }}</pre></details>{% endif %}</section>
{% endfor %}{% if whole %}<p class="screen"><a href="{{ whole }}">{{ say("lookup.whole") }}</a></p>{% endif %}
{% if links %}<nav aria-label="{{ links_title }}"><h2>{{ links_title }}</h2><ul class="list">
{% for link in links %}<li><a href="{{ link.href }}">{{ link.label }}</a>{% if link.mark %} <span class="mark">{{ link.mark }}</span>{% endif %}
{% if link.note %}<div class="note">{{ link.note }}</div>{% endif %}</li>{% endfor %}</ul></nav>{% endif %}
{% for text in after %}<p>{{ text }}</p>{% endfor %}
{% if turns %}<p class="screen">{% for turn in turns %}<a href="{{ turn.href }}">{{ turn.label }}</a> {% endfor %}</p>{% endif %}
</main></body></html>
"""
_PAGE = Environment(autoescape=True, trim_blocks=True).from_string(_TEMPLATE)
_FIRST = (Part.SCRIPT, Part.SUMMARY, Part.TARGET, Part.EXCLUDED, Part.HOW_TO, Part.PRICE)
_REST = tuple(part for part in Part if part not in _FIRST)
_BANNER_SIGNS = str.maketrans("", "", "*`")


def manual_contents(listed: Contents, messages: Messages, token: str) -> str:
    """Return the contents: every approved entry, by title."""
    links = [
        {
            "href": _to(token, e=item.entry_id),
            "label": item.title or "–",
            "mark": "" if item.standing is Standing.FREE else messages(f"manual.short.{item.standing}"),
            "note": _version(item.number, item.since, listed.zone, messages),
        }
        for item in listed.items
    ]
    turns = [
        {"href": _to(token, p=page), "label": messages(f"pages.{name}")}
        for name, page in (("back", listed.page - 1), ("on", listed.page + 1))
        if 0 <= page < listed.pages
    ]
    note = messages("pages.page", page=listed.page + 1, pages=listed.pages) if listed.pages > 1 else ""
    empty = [] if links else [messages("pages.empty")]
    title = messages("pages.title", name=listed.name)
    heading = messages("pages.entries")
    banner = _standing(listed.broken, messages)
    return _page(
        messages, token, title, note=note, banner=banner, said=empty, links=links, links_title=heading, turns=turns
    )


def manual_entry(card: ManualCard, messages: Messages, token: str) -> str:
    """Return an entry, whole, in the order in which it is read in Slack."""
    entry = card.entry
    blocks: list[dict[str, Any]] = []
    if not card.standing.void:
        blocks = _parts(card, _FIRST, messages)
        blocks += _open_points(entry, messages)
        laid = laid_out(entry)
        if laid.answered:
            blocks.append({"level": 2, "title": messages("pages.inquiries"), "body": ""})
            blocks += [_inquiry(one, card, messages) for one in laid.answered]
        blocks += _in_brief(laid, messages)
        blocks += _parts(card, _REST, messages)
        blocks += _for_all(entry, laid, messages)
    note = _version(card.number, card.verified_at, card.zone, messages)
    return _page(messages, token, entry.name, note=note, banner=_banner(card, messages), blocks=blocks)


def manual_answer(answer: Answer, messages: Messages, token: str) -> str:
    """Return what a search found: the inquiry that fits, its entry, and others."""
    card = answer.card
    blocks: list[dict[str, Any]] = []
    if not card.standing.void and answer.inquiry is not None:
        blocks = [_inquiry(answer.inquiry, card, messages, level=2)]
    unfit = answer.inquiry is None and not card.standing.void
    said = [messages("pages.no_inquiry")] if unfit else []
    brief = page_text.bullets(piece.text for piece in top_lines(card.entry)) if unfit else ""
    return _page(
        messages,
        token,
        card.entry.name,
        query=answer.query,
        note=_version(card.number, card.verified_at, card.zone, messages),
        banner=[*_standing(answer.urgent, messages), *_banner(card, messages)],
        brief=brief,
        said=said,
        blocks=blocks,
        whole=_to(token, e=card.entry_id),
        links=_titles(answer.others, token),
        links_title=messages("lookup.others"),
    )


def manual_nothing(nothing: Nothing, messages: Messages, token: str) -> str:
    """Return that nothing was found, and the nearest titles as a question."""
    text = messages("lookup.perhaps" if nothing.perhaps else "lookup.nothing", query=nothing.query)
    return _page(
        messages,
        token,
        nothing.query if nothing.urgent else text,
        query=nothing.query,
        banner=_standing(nothing.urgent, messages),
        links=_titles(nothing.near, token),
        links_title=messages("lookup.near"),
        after=[messages("pages.ask_instead" if nothing.near else "pages.ask")],
    )


def _standing(notices: Sequence[Notice], messages: Messages) -> list[str]:
    """Return what is broken now and what to say, to stand before everything else."""
    return [
        f"{messages('urgent.standing')} {one.symptom} {messages('urgent.say_now')}: “{one.say_now}”" for one in notices
    ]


def _parts(card: ManualCard, parts: Sequence[Part], messages: Messages) -> list[dict[str, Any]]:
    found = []
    for part in parts:
        pieces = [piece for piece in card.entry.pieces if piece.part is part and not _framed(card, piece)]
        if not pieces:
            continue
        title = messages("manual.script" if part is Part.SCRIPT else f"manual.part.{part}")
        block: dict[str, Any] = {"level": 2, "title": title}
        block["half"] = part in (Part.OLD_RULE, Part.NEW_RULE)
        if part is Part.SCRIPT:
            block["body"] = page_text.said("\n".join(piece.text for piece in pieces))
        else:
            block["body"] = page_text.bullets(_line(piece, messages) for piece in pieces)
        found.append(block)
    return found


def _framed(card: ManualCard, piece: Piece) -> bool:
    """Tell whether the banner shows the piece, or it speaks of an embargo that is over."""
    return piece.part is Part.EMBARGO and (not card.standing.embargoed or piece.visibility is Visibility.CUSTOMER)


def _line(piece: Piece, messages: Messages) -> str:
    told = piece.part in (Part.EMBARGO, Part.AVOID, Part.HANDLING) or piece.visibility is Visibility.CUSTOMER
    return piece.text if told else f"{piece.text}{messages('manual.know_only')}"


def _open_points(entry: Entry, messages: Messages) -> list[dict[str, Any]]:
    return [
        {
            "level": 2,
            "title": messages("manual.open_point", label=point.label),
            "mark": _sign(messages("manual.risky_mark")) if point.risky else "",
            "body": page_text.together(
                page_text.note(" · ".join(asks_for(entry, point))),
                page_text.said(messages("manual.meanwhile", say=point.meanwhile)),
            ),
        }
        for point in entry.open_points
    ]


def _in_brief(laid: LaidOut, messages: Messages) -> list[dict[str, Any]]:
    """Return what is asked otherwise and answered above, and what has no answer yet, a line each."""
    found: list[dict[str, Any]] = []
    if laid.repeated:
        asked = [one.questions[0] for one in laid.repeated if one.questions]
        body = page_text.verbatim(" · ".join(asked))
        found.append({"level": 2, "title": messages("manual.repeated_title"), "body": body})
    if laid.waiting:
        mark = _sign(messages("manual.open_mark"))
        lines = [f"{one.questions[0]} → {one.say}" for one in laid.waiting if one.questions]
        found.append(
            {"level": 2, "title": messages("manual.waiting_title"), "mark": mark, "body": page_text.bullets(lines)}
        )
    return found


def _for_all(entry: Entry, laid: LaidOut, messages: Messages) -> list[dict[str, Any]]:
    """Return what belongs to several inquiries, once: when to hand over, and what nobody has said."""
    found: list[dict[str, Any]] = []
    if handed := handovers(laid):
        lines = [f"{question} → {text}" for question, text in handed]
        found.append({"level": 2, "title": messages("manual.handover_title"), "body": page_text.bullets(lines)})
    if unsaid := list(dict.fromkeys(point for one in entry.inquiries if one.confirmed for point in one.unsaid)):
        title = messages("manual.unsaid_title")
        found.append({"level": 2, "title": title, "body": page_text.bullets([*unsaid, messages("manual.unsaid_do")])})
    return found


def _inquiry(inquiry: Inquiry, card: ManualCard, messages: Messages, *, level: int = 3) -> dict[str, Any]:
    """Return an inquiry; below the whole entry (level 3) without what stands there once for all of them."""
    alone = level < 3
    question, *also = inquiry.questions or (messages("manual.unnamed_question"),)
    marks = [] if inquiry.confirmed else [_sign(messages("manual.open_mark"))]
    if inquiry.visibility is not Visibility.CUSTOMER:
        marks.append(messages("manual.know_only").strip(" ()"))
    lines = [messages("manual.case", when=case.when, say=case.say).removeprefix("• ") for case in inquiry.cases]
    if inquiry.ask_back and inquiry.confirmed:
        lines.append(messages("manual.ask_back", text=inquiry.ask_back))
    if inquiry.handover and alone:
        lines.append(messages("manual.handover", text=inquiry.handover))
    if inquiry.unsaid and inquiry.confirmed and alone:
        lines.append(messages("lookup.unsaid", points=", ".join(inquiry.unsaid)))
    once_open = card.standing.embargoed and inquiry.confirmed
    how = fitting("lookup.say_once_open", what_comes(card.entry)) if once_open else "lookup.say"
    paste = inquiry.paste if inquiry.paste != inquiry.say else ""
    return {
        "level": level,
        "title": question,
        "mark": " · ".join(marks),
        "body": page_text.together(
            page_text.note(" · ".join(also)),
            page_text.note(messages(how)) if inquiry.say else "",
            page_text.said(inquiry.say),
            page_text.bullets(lines),
            page_text.note(_sign(contact_code(inquiry, card, messages, markup=False))),
            page_text.note(messages("lookup.paste")) if paste and alone else "",
            page_text.pasted(paste) if alone else "",
        ),
        "paste": "" if alone else paste,
    }


def _banner(card: ManualCard, messages: Messages) -> list[str]:
    when = say_moment(card.opens, card.zone, messages)
    opened = say_at(card.opened_at, card.zone, messages) if card.opened_at else when
    if card.standing is Standing.FREE:
        return []
    lines = [_sign(messages(banner_key(card), when=when, opened=opened, plan=planned(card, messages)))]
    if card.standing.embargoed:
        known = [p.text for p in card.entry.pieces if p.part is Part.EMBARGO and p.visibility is Visibility.CUSTOMER]
        lines += [messages("manual.if_known", say=text) for text in known]
    if card.standing is Standing.ENDED and card.ended_at is not None:
        how, say = how_it_ended(card.entry.name, card.ended_why, card.entry.end, card.ended_at, card.zone, messages)
        lines += [how, messages("ending.asked", say=say)]
    return lines


def _sign(text: str) -> str:
    """Return a sentence of the messages without Slack's signs for bold and code."""
    return text.translate(_BANNER_SIGNS).strip()


def _version(number: int, since: datetime | None, zone: tzinfo, messages: Messages) -> str:
    version = messages("manual.version", number=number)
    if since is None:
        return version
    at = say_moment(Moment(Precision.DAY, since), zone, messages)
    return f"{version} · {messages('pages.since', at=at)}"


def _titles(titles: Sequence[Title], token: str) -> list[dict[str, str]]:
    return [{"href": _to(token, e=one.entry_id), "label": one.title or "–"} for one in titles]


def _to(token: str, **more: int) -> str:
    return "?" + urlencode({"t": token, **more})


def _page(
    messages: Messages,
    token: str,
    title: str,
    *,
    query: str = "",
    note: str = "",
    banner: Sequence[str] = (),
    brief: str = "",
    said: Sequence[str] = (),
    blocks: Sequence[dict[str, Any]] = (),
    links: Sequence[dict[str, str]] = (),
    links_title: str = "",
    after: Sequence[str] = (),
    turns: Sequence[dict[str, str]] = (),
    whole: str = "",
) -> str:
    markdown = page_text.renderer()
    return _PAGE.render(
        say=messages,
        token=token,
        home=_to(token),
        title=title,
        query=query,
        note=note,
        banner=banner,
        brief=page_text.render(brief, markdown),
        said=said,
        blocks=[{**block, "body": page_text.render(block["body"], markdown)} for block in blocks],
        links=links,
        links_title=links_title,
        after=after,
        turns=turns,
        whole=whole,
    )
