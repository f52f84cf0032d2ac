"""What `/manual` shows: three lines to say between two breaths, then where they come from. Always private."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bridge.domain.audiences import Desk
from bridge.domain.coming import what_comes
from bridge.domain.embargo import Standing
from bridge.domain.entries import Inquiry, Part
from bridge.domain.laid_out import top_lines
from bridge.domain.notes import Moment, Precision
from bridge.domain.search.cases import led_by
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.history import History
from bridge.services.lookup import Answer, Nothing
from bridge.services.manuals import ManualCard
from bridge.services.overview import Changed, Coming, Overview, Title
from bridge.services.places import Place
from bridge.slack.views import mrkdwn
from bridge.slack.views.coming import fitting
from bridge.slack.views.manual import (
    ASK,
    DIFFERS,
    OPEN,
    banner,
    contact_code,
    inquiry_blocks,
    manual_pages,
    short_standing,
)
from bridge.slack.views.mrkdwn import Block, actions, button, code, context, escape, fit, link_button, section, sections
from bridge.slack.views.synonyms import TEACH
from bridge.slack.views.urgent import broken_line, standing_blocks
from bridge.slack.views.when import say_at, say_moment

ENTRY = "lookup_entry"
BRIDGE = "lookup_bridge"
PAGE = "lookup_page"
PRINT, PAGES = "lookup_print", "lookup_pages"

RECENT = "최근 조회"
"""What is looked up by the button that leads to one's own last look-ups."""

_CODE_LIMIT = 2500


def answer_message(answer: Answer, messages: Messages) -> Message:
    """Return the answer: what to say, the condition that decides, what to do if it does not hold, and the source."""
    card = answer.card
    blocks: list[Block] = standing_blocks(answer.urgent, messages)
    blocks += [*sections(card.entry.name, lead=f"*{messages('lookup.found')}* "), *banner(card, messages)]
    if not card.standing.void:
        blocks += _answered(answer.inquiry, answer, messages) if answer.inquiry else _top_of(card, messages)
    blocks.append(context(_source(card, messages)))
    blocks.append(actions(_ways_on(answer, messages)))
    if answer.others:
        blocks += [context(messages("lookup.others")), _titles(card.bridge_id, answer.others)]
    return Message(escape(f"{fit(card.entry.name, 150)} · {short_standing(card, messages)}"), tuple(blocks))


def entry_message(card: ManualCard, page: int, messages: Messages, address: str | None = None) -> Message:
    """Return page `page` (from 0) of a whole entry; each but the last leads on to the next, all to the page at `address`."""
    pages = manual_pages(card, messages)
    shown = pages[min(page, len(pages) - 1)]
    blocks = [block for block in shown.blocks if block["type"] != "actions"]
    blocks.append(context(_source(card, messages)))
    ways = [button(messages("manual.ask"), ASK, f"{card.bridge_id}:{card.entry_id}")]
    if page + 1 < len(pages):
        ways.insert(0, button(messages("lookup.next_page"), PAGE, f"{card.bridge_id}:{card.entry_id}:{page + 1}"))
    if address is not None:
        ways.append(link_button(messages("lookup.print"), PRINT, address))
    return Message(shown.text, (*blocks, actions(ways)))


def nothing_message(nothing: Nothing, messages: Messages) -> Message:
    """Return that nothing was found, or nothing for sure, the nearest titles as a question, and the way to headquarters."""
    text = messages("lookup.perhaps" if nothing.perhaps else "lookup.nothing", query=escape(fit(nothing.query, 200)))
    blocks: list[Block] = standing_blocks(nothing.urgent, messages)
    if not nothing.urgent or nothing.perhaps:
        blocks.append(section(text))
    if nothing.urgent:
        text = escape(broken_line(nothing.urgent[0], messages))
    if nothing.near:
        blocks += [section(messages("lookup.near")), _titles(nothing.bridge_id, nothing.near)]
    blocks += [section(messages("lookup.ask_instead" if nothing.near else "lookup.ask"))]
    ways = [button(messages("manual.ask"), ASK, f"{nothing.bridge_id}:0:{nothing.query}", style="primary")]
    if nothing.teaches:
        ways.append(_teach(nothing.bridge_id, nothing.query, messages))
    return Message(text, (*blocks, actions(ways)))


def overview_message(overview: Overview, messages: Messages, address: str | None = None) -> Message:
    """Return what opens soon, what changed since this person looked, and what he has not confirmed."""
    blocks: list[Block] = []
    titles: dict[int, Title] = {}
    lists: list[tuple[str, Sequence[tuple[Title, str]]]] = [
        ("unread", [(title, escape(_short(title))) for title in overview.unread]),
        ("coming", [(item.entry, coming_line(item, overview, messages)) for item in overview.coming]),
        ("changed", [(item.entry, changed_line(item, messages)) for item in overview.changed]),
        ("ended", [(title, escape(_short(title))) for title in overview.ended]),
    ]
    for name, items in lists:
        if items:
            lines = [f"*{messages(f'lookup.{name}')}*", *(f"• {line}" for _, line in items)]
            if name in overview.more:
                lines.append(messages("lookup.more", count=overview.more[name]))
            blocks.append(section("\n".join(lines)))
        titles.update((title.entry_id, title) for title, _ in items)
    text = messages("lookup.overview" if blocks else "lookup.quiet")
    rows = standing_blocks(overview.urgent, messages)
    if blocks or not rows:
        rows.append(section(text))
    else:
        text = escape(broken_line(overview.urgent[0], messages))
    rows += blocks
    if titles:
        rows.append(_titles(overview.bridge_id, list(titles.values())))
    recent = button(messages("lookup.recent"), f"{BRIDGE}_0", f"{overview.bridge_id}:{RECENT}")
    ways = [recent] if overview.searched else []
    if address is not None:
        ways.append(link_button(messages("lookup.pages"), PAGES, address))
    if ways:
        rows.append(actions(ways))
    return Message(text, (*rows, context(messages("lookup.hint"))))


def history_message(history: History, messages: Messages) -> Message:
    """Return what somebody looked up lately; a button looks it up again, as it is answered now."""
    if not history.items:
        text = messages("history.none")
        return Message(text, (section(text), context(messages("lookup.hint"))))
    text = messages("history.title")
    lines = [
        messages(
            "history.line" if item.title else "history.line_nothing",
            query=escape(fit(item.query, 100)),
            title=escape(fit(item.title, 100)),
            at=say_at(item.at, history.zone, messages),
        )
        for item in history.items
    ]
    again = [
        button(fit(item.query, mrkdwn.BUTTON_LIMIT), f"{BRIDGE}_{number}", f"{history.bridge_id}:{item.query}")
        for number, item in enumerate(history.items)
    ]
    return Message(
        text,
        (
            *sections("\n".join(f"• {line}" for line in lines), lead=f"*{text}*\n"),
            actions(again),
            context(messages("history.again")),
        ),
    )


def choose_message(places: Sequence[Place], query: str, messages: Messages) -> Message:
    """Ask somebody who works for several clients which one he means."""
    text = messages("lookup.which")
    choices = [
        button(place.name, f"{BRIDGE}_{number}", f"{place.bridge_id}:{query}")
        for number, place in enumerate(places[:25])
    ]
    return Message(text, (section(text), actions(choices)))


def refusal_message(messages: Messages) -> Message:
    """Return what somebody hears who belongs to nobody's bridge: the same words, whatever exists here."""
    text = messages("lookup.stranger")
    return Message(text, (section(text),))


def private(message: Message) -> dict[str, Any]:
    """Return the message as an ephemeral response."""
    return {
        "text": message.text,
        "blocks": [dict(block) for block in message.blocks],
        "response_type": "ephemeral",
    }


def _answered(whole: Inquiry, answer: Answer, messages: Messages) -> list[Block]:
    card, desk = answer.card, answer.desk
    inquiry = led_by(answer.case, whole) if answer.case else whole
    old = {Standing.HELD: "lookup.say_before", Standing.ENDED: "lookup.say_ended"}
    mark = messages("lookup.confirmed") if inquiry.confirmed else messages("manual.open_mark").strip()
    mark = "" if inquiry.confirmed and card.standing in old else mark  # what is not to be said now is not confirmed
    if answer.case:
        mark = f"{mark}  {escape(messages('lookup.where', when=answer.case.when))}"
    first, *more = mrkdwn.quotes(inquiry.say) or [""]
    once_open = card.standing.embargoed and inquiry.confirmed
    now = fitting("lookup.say_once_open", what_comes(card.entry)) if once_open else "lookup.say"
    say = messages(old.get(card.standing, now))
    blocks = [section(f"*{say}*  {mark}\n{first}".strip()), *map(section, more)]
    if answer.case:
        conditions = [messages("lookup.unless", say=whole.say)]
        conditions += [messages("lookup.if", when=case.when, say=case.say) for case in inquiry.cases[:1]]
    else:
        conditions = [_condition(inquiry, card, messages)] if inquiry.confirmed or inquiry.cases else []
    blocks += sections("\n".join([*conditions, _otherwise(inquiry, messages)]))
    rest = inquiry.cases[1:]
    if rest:
        blocks += sections("\n".join(messages("manual.case", when=case.when, say=case.say) for case in rest))
    if inquiry.unsaid and inquiry.confirmed:
        blocks += sections(messages("lookup.unsaid", points=", ".join(inquiry.unsaid)))
    if code_line := contact_code(inquiry, card, messages):
        blocks.append(context(code_line))
    pasted = [
        section(f"*{messages('lookup.paste')}*\n{code(part)}")
        for part in mrkdwn.split("" if card.standing in old else inquiry.paste, _CODE_LIMIT)
    ]
    if desk == Desk.CHAT and pasted:  # it holds what would be said aloud
        blocks = [section(f"*{say}*  {mark}".strip()), *pasted, *blocks[1 + len(more) :]]
    elif desk != Desk.PHONE:
        blocks += pasted
    return (
        blocks if len(blocks) <= 30 and mrkdwn.size(blocks) <= mrkdwn.MESSAGE_LIMIT - 3000 else _long(whole, messages)
    )


def _long(inquiry: Inquiry, messages: Messages) -> list[Block]:
    """An answer too long for one message: it is read whole in the entry, and its beginning is not shown as if it were all."""
    question = inquiry.questions[0] if inquiry.questions else messages("manual.unnamed_question")
    return sections(messages("lookup.too_long_to_show", question=fit(question, 200)))


def _condition(inquiry: Inquiry, card: ManualCard, messages: Messages) -> str:
    """Return the one condition that decides: the first case, what to ask back, or else for whom it is."""
    if inquiry.cases:
        return messages("lookup.if", when=inquiry.cases[0].when, say=inquiry.cases[0].say)
    if inquiry.ask_back and inquiry.confirmed:
        return messages("lookup.ask_back", text=inquiry.ask_back)
    target = [piece.text for piece in card.entry.pieces if piece.part is Part.TARGET]
    return messages("lookup.target", text=target[0]) if target else messages("lookup.no_condition")


def _otherwise(inquiry: Inquiry, messages: Messages) -> str:
    return messages("lookup.otherwise", text=inquiry.handover) if inquiry.handover else messages("lookup.otherwise_ask")


def _top_of(card: ManualCard, messages: Messages) -> list[Block]:
    """Return the first three lines of an entry none of whose inquiries fits."""
    if firsts := top_lines(card.entry):
        lines = "\n".join(f"• {piece.text}" for piece in firsts)
        return [*sections(lines), context(messages("lookup.no_inquiry"))]
    return inquiry_blocks(card.entry.inquiries[0], messages) if card.entry.inquiries else []


def _source(card: ManualCard, messages: Messages) -> str:
    title = escape(fit(card.entry.name, 150))
    if card.verified_at is None:
        return messages("lookup.source", title=title, number=card.number)
    at = say_moment(Moment(Precision.DAY, card.verified_at), card.zone, messages)
    return messages("lookup.source_since", title=title, number=card.number, at=at)


def _ways_on(answer: Answer, messages: Messages) -> list[Block]:
    card = answer.card
    ways = [] if card.standing.void else [button(messages("lookup.whole"), OPEN, f"{card.bridge_id}:{card.entry_id}")]
    ways.append(button(messages("manual.ask"), ASK, f"{card.bridge_id}:{card.entry_id}:{answer.query}"))
    ways.append(button(messages("lookup.differs"), DIFFERS, f"{card.bridge_id}:{card.entry_id}"))
    return [*ways, _teach(card.bridge_id, answer.query, messages)] if answer.teaches else ways


def _teach(bridge_id: int, query: str, messages: Messages) -> Block:
    return button(messages("lookup.teach"), TEACH, f"{bridge_id}:{query}")


def _titles(bridge_id: int, titles: Sequence[Title]) -> Block:
    return actions(
        button(_short(title), f"{ENTRY}_{number}", f"{bridge_id}:{title.entry_id}")
        for number, title in enumerate(titles[:15])
    )


def _short(title: Title) -> str:
    return fit(title.title, mrkdwn.BUTTON_LIMIT) or "–"


def coming_line(item: Coming, overview: Overview, messages: Messages) -> str:
    """Return a launch that opens soon, as markup."""
    when = say_moment(item.opens, overview.zone, messages)
    keys = {Standing.DUE: "lookup.coming_due", Standing.HELD: "lookup.coming_held"}
    key = keys.get(item.standing, "lookup.coming_line")
    return messages(key, title=escape(_short(item.entry)), when=when)


def changed_line(item: Changed, messages: Messages) -> str:
    """Return an entry that changed, as markup."""
    if item.cancelled:
        return messages("lookup.cancelled_line", title=escape(_short(item.entry)))
    key = "lookup.new_line" if item.is_new else "lookup.changed_line"
    return messages(key, title=escape(_short(item.entry)), number=item.number)
