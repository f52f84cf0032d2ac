"""Renders the private question whether a message announces a launch."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services.asking import load
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.asking import ask_message
from bridge.store.claims import Claim


def _ask(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = load(session, claimed.subject_id) if claimed.subject_id is not None else None
    if view is None or (claimed.method != "update" and view.answered):
        return None
    return ask_message(view, messages)


RENDERERS: Mapping[str, Renderer] = {"ask_announcement": _ask}
