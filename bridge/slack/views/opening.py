"""오픈됐나요?: the question in the planner's thread, and the modal of the message shortcut."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bridge.domain.states import EMBARGOED, LaunchState
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.opening import OpeningView
from bridge.slack.views.coming import fitting, say_of
from bridge.slack.views.ending import RESUME, ending_buttons
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, plain, section, sections
from bridge.slack.views.people import done_markup
from bridge.slack.views.when import say_at, say_in_full

OPENED = "opening_opened"
DELAYED = "opening_delayed"
CANCELLED = "opening_cancelled"
SHORTCUT = "report_opening"
NEW_TIME = "opening_new_time"
CHOOSE = "opening_choose_time"

_OF_WHAT_COMES = ("opening.button.opened", "opening.said.live", "opening.taken.opened", "opening.taken.delayed")
_ANSWERS = ((OPENED, "opened", "primary"), (DELAYED, "delayed", None), (CANCELLED, "cancelled", "danger"))


def open_prompt(view: OpeningView, messages: Messages) -> Message:
    """Return the question whether it has opened, or what was answered."""
    name = view.name or messages("opening.unnamed")
    text = say_of(messages, "opening.text", view.coming, name=name)
    if view.state not in EMBARGOED:
        ways = _ends(view, messages)
        said = (*sections(messages("opening.about", name=name)), _said(view, messages))
        return Message(fit(escape(text), 300), (*said, actions(ways)) if ways else said)
    when = say_in_full(view.moment, view.zone, messages)
    blocks: list[Block] = [
        section(f"<@{view.planner}>"),
        *sections(say_of(messages, "opening.question", view.coming, name=name, when=when)),
        context(say_of(messages, "opening.why", view.coming)),
    ]
    if view.delayed is not None:
        done = done_markup(view.delayed, view.zone, messages)
        blocks.append(context(messages("opening.said.delayed", done=done)))
        blocks += new_time_blocks(view, messages)
    blocks.append(actions(_buttons(view, messages)))
    return Message(fit(escape(text), 300), tuple(blocks))


def opening_modal(views: Sequence[OpeningView], messages: Messages) -> dict[str, Any]:
    """Return the modal in which a planner or approver says of each launch of a message how it stands."""
    blocks: list[Block] = []
    for view in views[:20]:
        when = say_in_full(view.moment, view.zone, messages)
        name = view.name or messages("opening.unnamed")
        buttons = _buttons(view, messages) if view.state in EMBARGOED else ending_buttons(view.launch_id, messages)
        blocks += [*sections(messages("opening.in_modal", name=name, when=when)), actions(buttons)]
    return {
        "type": "modal",
        "title": plain(messages("opening.modal_title")),
        "close": plain(messages("opening.close")),
        "blocks": blocks or [section(messages("opening.nothing_waits"))],
    }


def new_time_message(view: OpeningView, messages: Messages) -> Message:
    """Return the private question for the new time, where a launch was said to be late."""
    text = say_of(messages, "opening.new_time", view.coming, name=view.name or messages("opening.unnamed"))
    return Message(fit(escape(text), 300), tuple(new_time_blocks(view, messages)))


def new_time_blocks(view: OpeningView, messages: Messages) -> list[Block]:
    """Return the likeliest new times as buttons, and a field for any other one."""
    if not view.times:
        return []
    name = view.name or messages("opening.unnamed")
    buttons = [
        button(say_at(at, view.zone, messages), f"{NEW_TIME}_{number}", f"{view.launch_id}:{int(at.timestamp())}")
        for number, at in enumerate(view.times)
    ]
    picker: Block = {
        "type": "datetimepicker",
        "action_id": CHOOSE,
        "initial_date_time": int(view.times[-1].timestamp()),
        "confirm": {
            "title": plain(messages("opening.move_title")),
            "text": plain(messages("opening.move_text")),
            "confirm": plain(messages("opening.move_yes")),
            "deny": plain(messages("opening.confirm_no")),
        },
    }
    chosen: Block = {"type": "actions", "block_id": f"{CHOOSE}:{view.launch_id}", "elements": [picker]}
    return [*sections(say_of(messages, "opening.new_time", view.coming, name=name)), actions(buttons), chosen]


def answered_modal(text: str, messages: Messages, blocks: Sequence[Block] = ()) -> dict[str, Any]:
    """Return the modal after an answer was taken down; `blocks` ask what follows from it."""
    return {
        "type": "modal",
        "title": plain(messages("opening.modal_title")),
        "close": plain(messages("opening.close")),
        "blocks": [section(escape(text)), *blocks],
    }


def _buttons(view: OpeningView, messages: Messages) -> list[Block]:
    buttons = [
        dict(button(messages(_worded(f"opening.button.{word}", view)), action, str(view.launch_id), style=style))
        for action, word, style in _ANSWERS
    ]
    buttons[-1]["confirm"] = {
        "title": plain(messages("opening.confirm_title")),
        "text": plain(messages("opening.confirm_text")),
        "confirm": plain(messages("opening.confirm_yes")),
        "deny": plain(messages("opening.confirm_no")),
        "style": "danger",
    }
    return list(buttons)


def _ends(view: OpeningView, messages: Messages) -> list[Block]:
    """Return what can be said of a launch that is open, or that is over."""
    if view.state is LaunchState.ENDED and view.entry_id is not None:
        return [button(messages("ending.button.resume"), RESUME, str(view.entry_id))]
    return list(ending_buttons(view.launch_id, messages)) if view.may_end else []


def _said(view: OpeningView, messages: Messages) -> Block:
    done = done_markup(view.said, view.zone, messages) if view.said is not None else ""
    known = view.state in (LaunchState.LIVE, LaunchState.CANCELLED, LaunchState.ENDED)
    key = _worded(f"opening.said.{view.state}", view) if known else "opening.said.over"
    return section(messages(key, done=done).rstrip(" ·"))


def taken(word: str, view: OpeningView, messages: Messages) -> str:
    """Return the thanks for an answer: opened, delayed or cancelled."""
    return messages(_worded(f"opening.taken.{word}", view))


def _worded(key: str, view: OpeningView) -> str:
    """Return the key of an answer in words for what comes; some answers fit whatever it is."""
    return fitting(key, view.coming) if key in _OF_WHAT_COMES else key
