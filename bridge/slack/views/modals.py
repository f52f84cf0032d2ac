"""An answer as a modal, where there is no channel to give it in: on the app's home, or on top of another modal."""

from __future__ import annotations

from typing import Any

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.slack.views.mrkdwn import fit, plain

MOST_BLOCKS = 100
TITLE_LIMIT = 24


def message_modal(message: Message, title: str, messages: Messages) -> dict[str, Any]:
    """Return the blocks of a message as a modal that can only be closed."""
    return {
        "type": "modal",
        "title": plain(fit(title, TITLE_LIMIT)),
        "close": plain(messages("home.close")),
        "blocks": [dict(block) for block in message.blocks[:MOST_BLOCKS]],
    }
