"""Renders the card about a note that changes, cancels or corrects something."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import news
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.news import news_card
from bridge.store.outbox import Claim


def _render(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = news.load(session, claimed.subject_id) if claimed.subject_id is not None else None
    return news_card(view, messages) if view is not None else None


RENDERERS: Mapping[str, Renderer] = {news.KIND: _render}
