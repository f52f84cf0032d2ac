"""Renders what is said of something that is over, or that goes on after all."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.states import LaunchState
from bridge.errors import NotFoundError
from bridge.messages import Messages
from bridge.services import ending
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.ending import ended_card, ended_message, resumed_message
from bridge.store.claims import Claim
from bridge.store.outbox import STANDING
from bridge.store.schema import LaunchRow, OutboxRow


def _card(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    try:
        return ended_card(ending.load(session, claimed.subject_id or 0), messages)
    except NotFoundError:
        return None


def _told(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    """Render the news while it is true; what was said of it in the meantime says it better."""
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    if launch is None or not _stands(session, claimed):
        return None
    over = launch.state == LaunchState.ENDED
    if over is not (claimed.kind == "ended"):
        return None
    name = launch.approved_name or messages("delivery.unnamed")
    entry = ending.entry_of(session, launch.id)
    if not over or entry is None:
        return resumed_message(name, messages)
    return ended_message(name, ending.load(session, entry.id), messages)


def _stands(session: Session, claimed: Claim) -> bool:
    if claimed.under_id is None:
        return True
    return session.scalar(select(OutboxRow.state).where(OutboxRow.id == claimed.under_id)) in STANDING


RENDERERS: Mapping[str, Renderer] = {ending.KIND: _card, "ended": _told, "resumed": _told}
