"""The form for an announcement, and the note that the bot posts of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bridge.domain.forms import FIELDS
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.forms import FormNote
from bridge.slack.views.mrkdwn import Block, context, escape, fit, plain, section, split
from bridge.slack.views.people import who_markup

SHORTCUT = "announce_form"
FORM = "announce_form_submit"
CHANNEL, NAME, DAY, AT, INTERNAL = "channel", "name", "day", "at", "internal"
_LONGEST = 1000


def announce_form(channels: Sequence[tuple[str, str]], messages: Messages) -> dict[str, Any]:
    """Return the form. `channels` are id and bridge of the channels to which this person may announce, at least one."""
    blocks: list[Block] = [section(messages("forms.how"))]
    if len(channels) > 1:
        options = [{"text": plain(fit(name, 75)), "value": channel} for channel, name in channels[:100]]
        chosen = {"type": "static_select", "action_id": CHANNEL, "options": options, "initial_option": options[0]}
        blocks.append(_input(CHANNEL, messages("forms.channel"), chosen))
    blocks += [
        _input(NAME, messages("forms.name"), {"type": "plain_text_input", "action_id": NAME, "max_length": 100}),
        _input(DAY, messages("forms.label.when"), {"type": "datepicker", "action_id": DAY}),
        _input(AT, messages("forms.at"), {"type": "timepicker", "action_id": AT}, optional=True),
    ]
    for field in FIELDS:
        blocks.append(_input(field, messages(f"forms.label.{field}"), _long(field), optional=True))
    blocks.append(_input(INTERNAL, messages("forms.internal"), _long(INTERNAL), optional=True))
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": channels[0][0],
        "title": plain(messages("forms.title")),
        "submit": plain(messages("forms.submit")),
        "close": plain(messages("review.modal.close")),
        "blocks": blocks,
    }


def form_note(note: FormNote, messages: Messages) -> Message:
    """Return the note as it stands in the planning channel."""
    by = messages("forms.by", who=who_markup(note.by, messages))
    blocks = [section(escape(part)) for part in split(note.text, 2000)]
    return Message(fit(escape(note.text), 300), (*blocks, context(by)))


def _long(action: str) -> dict[str, Any]:
    return {"type": "plain_text_input", "action_id": action, "multiline": True, "max_length": _LONGEST}


def _input(block: str, label: str, element: dict[str, Any], *, optional: bool = False) -> Block:
    return {"type": "input", "block_id": block, "label": plain(label), "element": element, "optional": optional}
