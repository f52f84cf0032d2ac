"""Answers to what no feature knows (any more): a button of an old card, a command that was taken away.

Without it Slack shows a warning sign, or nothing.
"""

from __future__ import annotations

import re
from typing import Any

from slack_bolt import App

from bridge.errors import OutdatedError
from bridge.slack.context import Context
from bridge.slack.guard import guarded

_ANY = re.compile(".*", re.DOTALL)


def register(app: App, context: Context) -> None:
    """Listen last."""

    def unknown(body: dict[str, Any]) -> None:
        actions = body.get("actions") or []
        if actions and not any(action.get("type") == "button" and not action.get("url") for action in actions):
            return  # a link that the browser opens, or a choice that counts when its modal is submitted
        raise OutdatedError

    def closed() -> None:
        """Acknowledge a modal that was closed."""

    answer = guarded(context)
    app.action({"action_id": _ANY})(answer(unknown))
    app.command(_ANY)(answer(unknown))
    app.shortcut(_ANY)(answer(unknown))
    app.view({"type": "view_submission", "callback_id": _ANY})(answer(unknown))
    app.view({"type": "view_closed", "callback_id": _ANY})(answer(closed))
