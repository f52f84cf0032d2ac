"""긴급 공지: what agents see, the approvers' card, and the form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bridge.messages import Messages
from bridge.services.broken import Notice, Offer
from bridge.services.chat import Message
from bridge.slack.views.mrkdwn import (
    Block,
    actions,
    button,
    context,
    escape,
    fit,
    plain,
    quote,
    section,
    sections,
    split,
)
from bridge.slack.views.people import note_markup
from bridge.slack.views.when import say_at

WRITE = "urgent_write"
CLOSE = "urgent_close"
FORM = "urgent_form"
CLOSE_FORM = "urgent_close_form"
SYMPTOM, EFFECT, SAY, NEXT, CLOSING = "symptom", "effect", "say_now", "next_update", "closing"

_MOST = 1000
_MOST_OVER = 5
"""Notices that one message may say are over, at most: a card has room for them."""


def urgent_message(notice: Notice, messages: Messages) -> Message:
    """Return the notice in the agents' channel as it is now."""
    key = "urgent.title_closed" if notice.closed_at is not None else "urgent.title"
    title = messages(key, symptom=fit(notice.symptom, 200))
    blocks: list[Block] = [section(f"*{escape(title)}*")]
    if fit(notice.symptom, 200) != notice.symptom:  # the title does not hold it all
        blocks += sections(notice.symptom)
    if notice.closed_at is not None:
        closed = say_at(notice.closed_at, notice.zone, messages)
        blocks.append(section(messages("urgent.closed", at=escape(closed))))
        blocks += _spoken(notice.closing, "urgent.say_again", messages) if notice.closing else []
        return Message(fit(escape(title), 300), tuple(blocks))
    if notice.effect:
        blocks += sections(notice.effect, lead=f"*{messages('urgent.effect')}*\n")
    return Message(fit(escape(title), 300), (*blocks, *_for_now(notice, messages)))


def broken_line(notice: Notice, messages: Messages) -> str:
    """Return what is broken in one line of plain text."""
    return f"{messages('urgent.standing')} {fit(notice.symptom, 200)}"


def standing_blocks(notices: Sequence[Notice], messages: Messages) -> list[Block]:
    """Return what is broken now, as it stands before an answer: what it is and what to say."""
    blocks: list[Block] = []
    for notice in notices:
        blocks += sections(notice.symptom, lead=f"*{messages('urgent.standing')}* ")
        blocks += _for_now(notice, messages)
    return [*blocks, {"type": "divider"}] if blocks else []


def urgent_news(notice: Notice, messages: Messages) -> Message:
    """Return the word in the notice's thread, and in the channel, that it has changed: which one is said, for there may be several."""
    key = "urgent.news_closed" if notice.closed_at is not None else "urgent.news"
    text = messages(key, symptom=escape(fit(notice.symptom, 200)))
    return Message(text, (section(text),), aloud=True)


def due_message(notice: Notice, messages: Messages) -> Message:
    """Return what reminds an approver that agents were to hear more by now, with the buttons by which they do."""
    text = messages("urgent.due", symptom=escape(fit(notice.symptom, 200)))
    return Message(text, (section(text), actions(notice_buttons(notice, messages))))


def notice_buttons(notice: Notice, messages: Messages) -> list[Block]:
    """Return the buttons with which an approver says more, or that it works again."""
    edit = button(
        messages("urgent.button.edit"), WRITE, f"{notice.bridge_id}:{notice.announcement_id or 0}:{notice.id}"
    )
    done = button(messages("urgent.button.close"), CLOSE, f"{notice.bridge_id}:{notice.id}", style="primary")
    return [edit, done]


def urgent_card(offer: Offer, messages: Messages) -> Message:
    """Return the approvers' card about an incident's note."""
    text = messages("urgent.offer_recovered" if offer.recovered or offer.perhaps else "urgent.offer")
    blocks: list[Block] = [section(f"*{text}*"), section(quote(split(offer.text, 1500)[0]))]
    notice = offer.notice
    if offer.perhaps:
        for one in offer.perhaps[:_MOST_OVER]:
            blocks += told_blocks(one, messages, done_only=True)
    elif notice is None:
        blocks.append(actions([write_button(offer.bridge_id, messages, note_id=offer.announcement_id)]))
    else:
        blocks += told_blocks(notice, messages, done_only=offer.recovered)
    blocks.append(context(note_markup(offer.link, messages)))
    return Message(text, tuple(blocks))


def own_card(notice: Notice, messages: Messages) -> Message:
    """Return the approvers' card about a notice that was made of no note."""
    text = messages("urgent.own")
    return Message(text, (section(f"*{text}*"), *told_blocks(notice, messages)))


def told_blocks(notice: Notice, messages: Messages, *, done_only: bool = False) -> list[Block]:
    """Return what the center has of a notice, for an approver, who may say more or that it works again."""
    blocks = sections(notice.symptom, lead=f"*{messages('urgent.notice')}*\n")
    if notice.closed_at is not None:
        at = escape(say_at(notice.closed_at, notice.zone, messages))
        return [*blocks, context(messages("urgent.said_recovered", at=at))]
    blocks += sections(notice.effect, lead=f"*{messages('urgent.effect')}*\n") if notice.effect else []
    blocks += _for_now(notice, messages)
    blocks.append(context(messages("urgent.sent", at=escape(say_at(notice.sent_at, notice.zone, messages)))))
    edit, done = notice_buttons(notice, messages)
    return [*blocks, actions([done] if done_only else [edit, done])]


def write_button(bridge_id: int, messages: Messages, *, note_id: int = 0) -> Block:
    """Return the button that opens the form; `note_id` is the note it is about, 0: none."""
    return button(messages("urgent.button.write"), WRITE, f"{bridge_id}:{note_id}:0", style="danger")


def urgent_form(
    metadata: str, notice: Notice | None, say_now: str, messages: Messages, *, now: datetime
) -> dict[str, Any]:
    """Return the form; of the note only `say_now` is filled in, which it dictates for customers.

    A promised time that has passed is not offered again: whoever corrects the notice says a new one, or none.
    """
    at: dict[str, Any] = {"type": "timepicker", "action_id": NEXT}
    if notice is not None and notice.next_update_at is not None and notice.next_update_at > now:
        at["initial_time"] = f"{notice.next_update_at.astimezone(notice.zone):%H:%M}"
    fields = [
        _input(SYMPTOM, notice.symptom if notice else "", messages),
        _input(EFFECT, notice.effect if notice else "", messages, optional=True),
        _input(SAY, notice.say_now if notice else say_now or messages("urgent.say_default"), messages),
        {
            "type": "input",
            "block_id": NEXT,
            "optional": True,
            "label": plain(messages("urgent.field.next_update")),
            "element": at,
        },
    ]
    return _modal(FORM, metadata, messages("urgent.form"), messages("urgent.button.send"), fields, messages)


def close_form(metadata: str, messages: Messages) -> dict[str, Any]:
    """Return the form in which an approver says that it works again."""
    fields = [_input(CLOSING, "", messages, optional=True)]
    return _modal(
        CLOSE_FORM, metadata, messages("urgent.button.close"), messages("urgent.button.close"), fields, messages
    )


def _for_now(notice: Notice, messages: Messages) -> list[Block]:
    """Return what agents say until it works again, and when they hear more."""
    blocks = _spoken(notice.say_now, "urgent.say_now", messages)
    if notice.next_update_at is not None:
        blocks.append(context(messages("urgent.next", at=escape(say_at(notice.next_update_at, notice.zone, messages)))))
    return blocks


def _spoken(text: str, key: str, messages: Messages) -> list[Block]:
    lead = f"*{messages(key)}*\n"
    return [section((lead if not n else "") + quote(part)) for n, part in enumerate(split(text, 2000))]


def _input(name: str, value: str, messages: Messages, *, optional: bool = False) -> dict[str, Any]:
    element: dict[str, Any] = {"type": "plain_text_input", "action_id": name, "multiline": True, "max_length": _MOST}
    if value:
        element["initial_value"] = value
    label = plain(messages(f"urgent.field.{name}"))
    return {"type": "input", "block_id": name, "optional": optional, "label": label, "element": element}


def _modal(
    callback: str, metadata: str, title: str, submit: str, blocks: list[dict[str, Any]], messages: Messages
) -> dict[str, Any]:
    return {
        "type": "modal",
        "callback_id": callback,
        "private_metadata": metadata,
        "title": plain(fit(title, 24)),
        "submit": plain(fit(submit, 24)),
        "close": plain(messages("opening.close")),
        "blocks": blocks,
    }
