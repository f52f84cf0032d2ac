"""What went wrong, as a modal, for clicks that leave no other way to answer."""

from __future__ import annotations

from typing import Any

from bridge.messages import Messages


def error_modal(messages: Messages, text: str) -> dict[str, Any]:
    """Return a modal that says `text` and can be closed."""
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": messages("error.title")},
        "close": {"type": "plain_text", "text": messages("error.close")},
        "blocks": [{"type": "section", "text": {"type": "plain_text", "text": text[:3000]}}],
    }
