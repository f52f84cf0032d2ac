"""Renders the approver's first card and the heads-up that the center gets."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bridge.domain.states import EMBARGOED, LaunchState
from bridge.messages import Messages
from bridge.services import headsup, holding, revisions
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.headsup import center_headsup, headsup_card
from bridge.store.claims import Claim
from bridge.store.schema import BridgeRow, LaunchRow, RevisionRow


def _card(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = headsup.load(session, claimed.launch_id) if claimed.launch_id is not None else None
    return headsup_card(view, messages) if view is not None else None


def _center(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    """The heads-up as the approver saw it: of the version that was on the card, not of a newer one (P1)."""
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    row = session.get(RevisionRow, claimed.revision_id) if claimed.revision_id is not None else None
    if launch is None or row is None or (claimed.method == "post" and launch.state not in EMBARGOED):
        return None
    zone = ZoneInfo(session.get_one(BridgeRow, claimed.bridge_id).zone)
    held = holding.held(launch.frozen_at, row.decided_at)
    return center_headsup(revisions.body_of(row), LaunchState(launch.state), zone, messages, held=held)


RENDERERS: Mapping[str, Renderer] = {"headsup_card": _card, "headsup": _center}
