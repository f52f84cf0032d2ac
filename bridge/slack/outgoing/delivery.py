"""Renders the frames around an approved name; without one there is nothing that agents may be told (P1)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.coming import coming_of
from bridge.slack.views.delivery import FRAMES, frame
from bridge.store.claims import Claim
from bridge.store.outbox import STANDING
from bridge.store.schema import LaunchRow, OutboxRow


def _render(kind: str, session: Session, claimed: Claim, messages: Messages) -> Message | None:
    standing = session.scalar(select(OutboxRow.state).where(OutboxRow.id == claimed.under_id))
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    if launch is None or standing not in STANDING:
        return None
    return frame(kind, launch.approved_name or messages("delivery.unnamed"), coming_of(session, launch.id), messages)


RENDERERS: Mapping[str, partial[Message | None]] = {kind: partial(_render, kind) for kind in FRAMES}
