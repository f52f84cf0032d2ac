"""Renders what admins are told of messages that did not get through."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import sending
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.sending import trouble, unsure
from bridge.store.claims import Claim
from bridge.store.schema import LaunchRow, OutboxRow


def _trouble(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    row = sending.load(session, claimed.subject_id or 0)
    if row is None or row.state != "failed":
        return None
    count = session.scalar(
        select(func.count())
        .select_from(OutboxRow)
        .where(OutboxRow.state == "failed", OutboxRow.team_id == row.team_id, OutboxRow.target == row.target)
    )
    return trouble(claimed.bridge_id, row.id, row.target, row.reason or "", count or 1, messages)


def _unsure(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    row = sending.load(session, claimed.subject_id or 0)
    if row is None or row.state != "ambiguous":
        return None
    launch = session.get(LaunchRow, row.launch_id) if row.launch_id is not None else None
    key = f"sending.kind.{row.kind}"
    what = messages(key if key in messages else "sending.kind.other")
    name = (launch.approved_name or launch.name or "") if launch is not None else ""
    return unsure(claimed.bridge_id, row.id, row.target, f"{name} {what}".strip(), messages)


RENDERERS: Mapping[str, Renderer] = {sending.TROUBLE: _trouble, sending.UNSURE: _unsure}
