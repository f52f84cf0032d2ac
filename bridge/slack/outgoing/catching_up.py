"""Renders what somebody who came, or came back, does not know yet; nothing where he knows it all meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import catching_up
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.catching_up import catching_up_message
from bridge.store.claims import Claim
from bridge.store.schema import PersonRow


def _catch_up(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    person = session.get(PersonRow, claimed.subject_id)
    if person is None or not person.active or person.away_until is not None:
        return None
    found = catching_up.unread(session, person, now=claimed.now)
    return catching_up_message(found, messages) if found else None


RENDERERS: Mapping[str, Renderer] = {catching_up.KIND: _catch_up}
