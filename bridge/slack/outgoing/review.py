"""Renders review cards, and what the planner is told when a draft is rejected."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.review import load
from bridge.services.revisions import shown_on
from bridge.slack.outgoing import Renderer
from bridge.slack.views.review import rejected_note, review_card
from bridge.store.claims import Claim
from bridge.store.schema import LaunchRow


def _card(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    revision_id = shown_on(session, claimed)
    return review_card(load(session, revision_id), messages) if revision_id is not None else None


def _rejected(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    if launch is None or claimed.revision_id is None:
        return None
    return rejected_note(load(session, claimed.revision_id), launch.planner_user, messages)


RENDERERS: Mapping[str, Renderer] = {"review_card": _card, "review_rejected": _rejected}
