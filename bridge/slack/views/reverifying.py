"""재확인: the card on which approvers say of old entries that they are right as they are, or mend them."""

from __future__ import annotations

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.reverifying import ReverifyView
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, quote, section
from bridge.slack.views.people import done_markup
from bridge.slack.views.review import EDIT, READ
from bridge.slack.views.when import say_at

RIGHT = "reverify_right"

_TITLE, _SAYS = 150, 300
_SAID = 10


def reverify_card(view: ReverifyView, messages: Messages) -> Message:
    """Return the list as it is now: what waits, each with its buttons, and what was said since the card stands."""
    count = len(view.stale) + view.more
    text = messages("reverify.text" if count else "reverify.done", count=count, days=view.days)
    blocks: list[Block] = [section(f"*{text}*")]
    if count:
        blocks.append(context(messages("reverify.why")))
    for one in view.stale:
        at = say_at(one.verified_at, view.zone, messages)
        line = messages("reverify.line", title=escape(fit(one.title, _TITLE)), at=escape(at), days=one.days)
        says = fit(" ".join(one.says), _SAYS)
        newest = str(one.newest_id)
        ways = [
            button(messages("reverify.right"), RIGHT, str(one.entry_id), style="primary"),
            button(messages("reverify.mend"), EDIT, newest),
            button(messages("review.button.read"), READ, f"{newest}:all:0"),
        ]
        blocks += [section(f"{line}\n{quote(says)}" if says else line), actions(ways)]
    if view.more:
        blocks.append(context(messages("lookup.more", count=view.more)))
    if view.verified:
        said = [
            messages(
                "reverify.said",
                title=escape(fit(one.title, _TITLE)),
                done=done_markup(one.done, view.zone, messages),
            )
            for one in view.verified[-_SAID:]
        ]
        blocks.append(section("\n".join(said)))
    return Message(fit(text, 300), tuple(blocks))
