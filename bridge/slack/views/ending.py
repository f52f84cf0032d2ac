"""조기 소진, 종료: the buttons that end something, the card about what has ended, and what is said of it to agents and customers.

What agents read are fixed frames around an approved name and an approved date (P1).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from bridge.domain.ending import Ended
from bridge.domain.notes import Moment, Precision
from bridge.messages import Messages, load_messages
from bridge.services.chat import Message
from bridge.services.ending import EndedView
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, plain, section, sections
from bridge.slack.views.people import done_markup
from bridge.slack.views.when import say_at, say_in_full

SOLD_OUT = "ending_sold_out"
OVER = "ending_over"
RESUME = "ending_resume"
_CUSTOMERS_LOCALE = "ko"
"""In whose words dates are said to customers, in whichever the interface speaks: that of the manuals."""


def how_it_ended(
    name: str, why: Ended | None, end: Moment | None, ended_at: datetime, zone: tzinfo, messages: Messages
) -> tuple[str, str]:
    """Return, unescaped, since when and why it is over, and what a customer who asks is told."""
    manuals = load_messages(_CUSTOMERS_LOCALE)
    if why is Ended.PERIOD and end is not None:
        told = messages("ending.say.period", name=name, end=say_in_full(end, zone, manuals))
        return messages("ending.period", end=say_in_full(end, zone, messages)), told
    key = "sold_out" if why is Ended.SOLD_OUT else "over"
    day = say_in_full(Moment(Precision.DAY, ended_at), zone, manuals)
    told = messages(f"ending.say.{key}", name=name, end=day)
    return messages(f"ending.{key}", at=say_at(ended_at, zone, messages)), told


def ended_message(name: str, view: EndedView, messages: Messages) -> Message:
    """Return the word to the agents that something is over."""
    text = messages("ending.told", name=escape(name))
    if view.ended_at is None:
        return Message(fit(text, 300), (section(text),))
    how, say = how_it_ended(name, view.why, view.end, view.ended_at, view.zone, messages)
    lines = f"{text} {escape(how)}\n{messages('ending.asked', say=escape(say))}"
    return Message(fit(text, 300), (section(lines),))


def resumed_message(name: str, messages: Messages) -> Message:
    """Return the word to the agents that it goes on."""
    text = messages("ending.goes_on", name=escape(name))
    return Message(fit(text, 300), (section(text),))


def ended_card(view: EndedView, messages: Messages) -> Message:
    """Return the approvers' card: what was marked as over and why, with the way back."""
    text = messages("ending.card" if view.told else "ending.card_untold", name=view.name)
    if view.ended_at is None:
        done = done_markup(view.resumed, view.zone, messages) if view.resumed is not None else ""
        key = "card_resumed" if view.told else "card_resumed_untold"
        lines = messages(f"ending.{key}", done=done).rstrip(" ·")
        return Message(fit(escape(text), 300), (*sections(text), section(lines)))
    how, _ = how_it_ended(view.name, view.why, view.end, view.ended_at, view.zone, messages)
    blocks = [*sections(f"{text} {how}"), context(messages("ending.card_why")), actions([resume(view, messages)])]
    return Message(fit(escape(text), 300), tuple(blocks))


def ending_buttons(launch_id: int, messages: Messages) -> Sequence[Block]:
    """Return the buttons with which a person says that something is over; each asks once more."""
    return [_asking(word, action, launch_id, messages) for word, action in (("sold_out", SOLD_OUT), ("over", OVER))]


def resume(view: EndedView, messages: Messages) -> Block:
    """Return the button that takes an end back."""
    return button(messages("ending.button.resume"), RESUME, str(view.entry_id))


def _asking(word: str, action: str, launch_id: int, messages: Messages) -> Block:
    made = dict(button(messages(f"ending.button.{word}"), action, str(launch_id)))
    made["confirm"] = {
        "title": plain(messages(f"ending.confirm.{word}")),
        "text": plain(messages("ending.confirm.text")),
        "confirm": plain(messages(f"ending.button.{word}")),
        "deny": plain(messages("opening.confirm_no")),
    }
    return made
