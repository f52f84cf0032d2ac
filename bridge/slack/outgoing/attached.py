"""Renders what an author is told of files that could not be read."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import attached
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.attached import unread_message
from bridge.store.claims import Claim


def _unread(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = attached.load(session, claimed.subject_id or 0)
    return unread_message(view, messages) if view is not None else None


RENDERERS: Mapping[str, Renderer] = {attached.KIND: _unread}
