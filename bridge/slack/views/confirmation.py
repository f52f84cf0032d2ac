"""What a click on "확인했습니다" answers, and the lead's list of who has not."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.confirmation import Confirmed, Roll, Totals, Unconfirmed
from bridge.slack.views.manual import UNCONFIRMED
from bridge.slack.views.mrkdwn import MESSAGE_LIMIT, Block, actions, button, escape, fit, section, size

_ROOM = 2800


def confirmed_message(done: Confirmed, value: str, messages: Messages) -> Message:
    """Return the private answer; a lead goes on to his list."""
    key = "confirmation.done" if done.first else "confirmation.again"
    text = messages(key, title=escape(fit(done.title, 150)))
    blocks: list[Block] = [section(text)]
    if done.may_see_names:
        blocks += [section(_totals(done.totals, messages))]
        blocks += [actions([button(messages("confirmation.see_missing"), UNCONFIRMED, value)])]
    return Message(text, tuple(blocks))


def totals_message(totals: Totals, messages: Messages) -> Message:
    """Return what the client's people see: how many, nobody's name."""
    text = _totals(totals, messages)
    return Message(text, (section(text), section(messages("confirmation.names_stay"))))


def roll_message(roll: Roll, messages: Messages) -> Message:
    """Return the lead's list, by name."""
    text = messages("confirmation.title", title=escape(fit(roll.title, 150)))
    blocks = [section(f"*{text}*\n{_totals(roll.totals, messages)}")]
    if not roll.missing:
        blocks.append(section(messages("confirmation.nobody_missing")))
    here = [person for person in roll.missing if not person.joined_since]
    later = [person for person in roll.missing if person.joined_since]
    blocks += _listed(messages("confirmation.missing", count=len(here)), here, messages)
    blocks += _listed(messages("confirmation.joined_since", count=len(later)), later, messages)
    shown = [block for number, block in enumerate(blocks) if size(blocks[: number + 1]) <= MESSAGE_LIMIT - _ROOM // 10]
    if len(shown) < len(blocks):
        shown.append(section(messages("confirmation.too_many")))
    return Message(text, tuple(shown))


def _listed(title: str, people: Sequence[Unconfirmed], messages: Messages) -> list[Block]:
    if not people:
        return []
    lines = [f"*{title}*"]
    for person in people:
        name = _name(person, messages)
        if len(lines[-1]) + len(name) + 2 > _ROOM:
            lines.append(name)
        else:
            lines[-1] += f"\n{name}" if lines[-1].endswith("*") and len(lines) == 1 else f", {name}"
    return [section(line) for line in lines]


def _name(person: Unconfirmed, messages: Messages) -> str:
    """Return a name; who has none yet is named by Slack itself, which pings nobody in a private answer."""
    if person.name:
        return escape(fit(person.name, 80))
    return f"<@{person.user_id}>" if person.user_id else messages("confirmation.nameless")


def _totals(totals: Totals, messages: Messages) -> str:
    return messages("confirmation.totals", confirmed=totals.confirmed, agents=totals.agents)
