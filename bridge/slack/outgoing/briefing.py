"""Renders the leads' briefing from what stands when it is sent; one that is hours late is dropped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.people import Actor
from bridge.messages import Messages
from bridge.services import briefing
from bridge.services.chat import Message
from bridge.services.links import Link, Links, Page
from bridge.slack.outgoing import Renderer
from bridge.slack.views.briefing import briefing_message
from bridge.store.claims import Claim
from bridge.store.schema import PersonRow


def _briefing(links: Links, session: Session, claimed: Claim, messages: Messages) -> Message | None:
    lead = session.scalar(
        select(PersonRow).where(
            PersonRow.bridge_id == claimed.bridge_id,
            PersonRow.user_id == claimed.target,
            PersonRow.role == "lead",
            PersonRow.active.is_(True),
        )
    )
    if lead is None or claimed.now - claimed.due_at > briefing.STALE_AFTER:
        return None
    found = briefing.brief(session, claimed.bridge_id, lead.center or None, now=claimed.now)
    link = Link(Page.BRIEFING, Actor(lead.team_id or "", lead.user_id or ""), claimed.client_id, claimed.bridge_id)
    return briefing_message(found, messages, page=links.make(link, now=claimed.now))


def renderers(links: Links) -> Mapping[str, Renderer]:
    """Return the renderer of this feature, which offers a page to print."""
    return {briefing.KIND: partial(_briefing, links)}
