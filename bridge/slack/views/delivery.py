"""News of a launch in the agents' channels: it opened, it is late, it was cancelled, its manual was revised.

These are the fixed frames of P1: catalogue text around an approved name.
"""

from __future__ import annotations

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.slack.views.mrkdwn import escape, section

FRAMES = ("live", "delayed")


def frame(kind: str, name: str, messages: Messages) -> Message:
    """Return the news `kind` (one of FRAMES) about the launch called `name`, for a thread."""
    text = messages(f"delivery.{kind}", name=escape(name))
    return Message(text=text, blocks=(section(text),))
