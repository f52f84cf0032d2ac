"""News of a launch in the agents' channels: it opened, it is late, it was cancelled, its manual was revised.

These are the fixed frames of P1: catalogue text around an approved name.
"""

from __future__ import annotations

from bridge.domain.coming import Coming
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.slack.views.coming import fitting
from bridge.slack.views.mrkdwn import escape, section

FRAMES = ("live", "delayed")


OF_WHAT_COMES = ("live", "delayed", "passed")


def frame(kind: str, name: str, of: Coming, messages: Messages) -> Message:
    """Return the news `kind` about the launch called `name`, for a thread, in words for what comes with it."""
    key = f"delivery.{kind}"
    text = messages(fitting(key, of) if kind in OF_WHAT_COMES else key, name=escape(name))
    return Message(text=text, blocks=(section(text),))
