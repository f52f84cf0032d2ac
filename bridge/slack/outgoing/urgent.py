"""Renders urgent notices and the card on which they are written."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import broken, urgent, urgent_due
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.urgent import due_message, own_card, urgent_card, urgent_message, urgent_news
from bridge.store.claims import Claim
from bridge.store.schema import UrgentRow


def _notice(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    found = broken.load(session, claimed.subject_id or 0)
    if found is None or (claimed.method == "post" and found.closed_at is not None):
        return None  # after hours without Slack nobody is alarmed by what works again
    return urgent_message(found, messages)


def _news(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    found = broken.load(session, claimed.subject_id or 0)
    return urgent_news(found, messages) if found is not None else None


def _card(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    found = broken.load_offer(session, claimed.subject_id or 0)
    return urgent_card(found, messages) if found is not None else None


def _own(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    found = broken.load(session, claimed.subject_id or 0)
    return own_card(found, messages) if found is not None else None


def _due(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    row = session.get(UrgentRow, claimed.subject_id)
    if row is None or not urgent_due.is_due(row, now=claimed.now):
        return None
    found = broken.load(session, row.id)
    return due_message(found, messages) if found is not None else None


RENDERERS: Mapping[str, Renderer] = {
    urgent.NOTICE: _notice,
    urgent.NEWS: _news,
    urgent.CARD: _card,
    urgent.OWN: _own,
    urgent_due.KIND: _due,
}
