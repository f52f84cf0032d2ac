"""내가 없던 동안 바뀐 것: one private message with what somebody who came (back) must read, a button for each."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.messages import Messages
from bridge.services.catching_up import Unread
from bridge.services.chat import Message
from bridge.slack.views.manual import CONFIRM, OPEN
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, header, sections
from bridge.slack.views.news import change_line
from bridge.slack.views.when import say_moment

MOST = 8
"""How many manuals one message shows; the others are a `/manual` away."""
_MOST_CHANGES = 4


def catching_up_message(unread: Sequence[Unread], messages: Messages) -> Message:
    """Return the message to somebody who came, or came back."""
    title = messages("catching_up.title")
    blocks: list[Block] = [header(title), context(messages("catching_up.why", count=len(unread)))]
    for one in unread[:MOST]:
        blocks += _manual(one, messages)
    if len(unread) > MOST:
        blocks.append(context(messages("catching_up.more", count=len(unread) - MOST)))
    return Message(f"{title} · {messages('catching_up.why', count=len(unread))}", tuple(blocks))


def _manual(one: Unread, messages: Messages) -> list[Block]:
    name = messages(f"manual.title.{one.grade}", name=fit(one.name, 150))
    stands = messages(f"manual.short.{one.standing}")
    when = say_moment(one.opens, one.zone, messages)
    lines = [messages("catching_up.stands", when=when, standing=stands)]
    lines += [change_line(change, messages) for change in one.changes[:_MOST_CHANGES]]
    if len(one.changes) > _MOST_CHANGES:
        lines.append(messages("catching_up.more_changes", count=len(one.changes) - _MOST_CHANGES))
    return [
        *sections("\n".join(fit(line, 600) for line in lines), lead=f"*{escape(name)}*\n"),
        actions(
            [
                button(messages("manual.confirm"), CONFIRM, f"{one.bridge_id}:{one.revision_id}", style="primary"),
                button(messages("clock.button.read"), OPEN, f"{one.bridge_id}:{one.entry_id}"),
            ]
        ),
    ]
