"""What an admin is told of a message that did not get through, and the question whether one stands."""

from __future__ import annotations

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.slack.views.mrkdwn import actions, button, context, escape, fit, section

RETRY = "sending_retry"
POSTED = "sending_posted"
NOT_POSTED = "sending_not_posted"


def trouble(bridge_id: int, outbox_id: int, target: str, reason: str, count: int, messages: Messages) -> Message:
    """Return what Slack refused, and what mends it."""
    where = f"<#{target}>" if target[:1] in "CG" else f"<@{target}>"
    key = f"sending.reason.{reason}"
    mends = messages(key if key in messages else "sending.reason.other", reason=escape(reason))
    text = messages("sending.trouble", where=where, count=count)
    return Message(
        fit(messages("sending.trouble_short", count=count), 300),
        (
            section(f"*{text}*\n{mends}"),
            context(messages("sending.kept")),
            actions([button(messages("sending.retry"), RETRY, f"{bridge_id}:{outbox_id}", style="primary")]),
        ),
    )


def unsure(bridge_id: int, outbox_id: int, target: str, about: str, messages: Messages) -> Message:
    """Return the question whether a message stands in Slack."""
    where = f"<#{target}>" if target[:1] in "CG" else f"<@{target}>"
    text = messages("sending.unsure", where=where, about=escape(about))
    ids = f"{bridge_id}:{outbox_id}"
    return Message(
        fit(messages("sending.unsure_short"), 300),
        (
            section(text),
            actions(
                [
                    button(messages("sending.posted"), POSTED, ids),
                    button(messages("sending.not_posted"), NOT_POSTED, ids),
                ]
            ),
        ),
    )
