"""Whom each center answers, on an admin's home, and the form in which he says it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bridge.domain.audiences import Audience, Desk
from bridge.messages import Messages
from bridge.services.centers import Answering
from bridge.slack.views.modals import TITLE_LIMIT
from bridge.slack.views.mrkdwn import Block, button, context, escape, fit, plain, section

CHANGE = "centers_change"
FORM = "centers_form"
AUDIENCE, DESK = "audience", "desk"
BOTH = "both"
"""The option for a desk that answers in both ways; Slack takes no empty value."""

_MOST = 12


def centers_blocks(centers: Sequence[Answering], bridge_id: int, messages: Messages) -> list[Block]:
    """Return the agents' channels with whom they answer; a button changes it."""
    if not centers:
        return []
    blocks: list[Block] = [section(f"*{messages('centers.title')}*")]
    for one in centers[:_MOST]:
        change = button(messages("centers.change"), f"{CHANGE}_{one.id}", f"{bridge_id}:{one.id}")
        blocks.append(section(_line(one, messages), accessory=change))
    if len(centers) > _MOST:
        blocks.append(context(messages("lookup.more", count=len(centers) - _MOST)))
    return blocks


def centers_modal(one: Answering, bridge_id: int, messages: Messages) -> dict[str, Any]:
    """Return the form, with what holds now in it."""
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": f"{bridge_id}:{one.id}",
        "title": plain(fit(messages("centers.form"), TITLE_LIMIT)),
        "submit": plain(messages("centers.submit")),
        "close": plain(messages("centers.close")),
        "blocks": [
            section(_line(one, messages)),
            _select(AUDIENCE, [audience.value for audience in Audience], one.audience, messages),
            _select(DESK, [BOTH, *(desk.value for desk in Desk)], one.desk or BOTH, messages),
            context(messages("centers.from_now")),
        ],
    }


def read_form(state: dict[str, Any]) -> tuple[str, str]:
    """Return the audience and the desk that were chosen; a desk is "" where both ways are answered."""
    audience, desk = (str(state[name][name]["selected_option"]["value"]) for name in (AUDIENCE, DESK))
    return audience, "" if desk == BOTH else desk


def _line(one: Answering, messages: Messages) -> str:
    whom = messages("audience.for", names=messages(f"audience.{one.audience}"))
    how = messages(f"desk.{one.desk or BOTH}")
    center = f"*{escape(one.center)}* " if one.center else ""
    return f"{center}<#{one.channel_id}>\n{whom} · {how}"


def _select(name: str, values: Iterable[str], chosen: str, messages: Messages) -> Block:
    of = "desk" if name == DESK else "audience"
    options = {value: {"text": plain(messages(f"{of}.{value}")), "value": value} for value in values}
    element = {
        "type": "static_select",
        "action_id": name,
        "options": list(options.values()),
        "initial_option": options[chosen],
    }
    return {"type": "input", "block_id": name, "label": plain(messages(f"centers.{name}")), "element": element}
