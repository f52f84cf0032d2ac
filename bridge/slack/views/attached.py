"""What the author of a message is told, privately, of files that could not be read."""

from __future__ import annotations

from bridge.messages import Messages
from bridge.services.attached import UnreadView
from bridge.services.chat import Message
from bridge.slack.views.mrkdwn import Block, context, escape, fit, section
from bridge.slack.views.people import note_markup


def unread_message(view: UnreadView, messages: Messages) -> Message:
    """Return which files were not read, why, and what would help."""
    title = messages("attached.unread")
    lines = [
        messages(
            "attached.file",
            name=escape(fit(name or messages("attached.unnamed"), 200)),
            why=messages(f"attached.why.{why}"),
        )
        for name, why in view.files
    ]
    blocks: list[Block] = [section(f"*{title}*"), section("\n".join(lines)), section(messages("attached.next"))]
    return Message(fit(title, 300), (*blocks, context(note_markup(view.link, messages))))
