"""Renders an approved manual for an agents' channel, and what of it goes on in the thread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.errors import NotFoundError, OutdatedError
from bridge.messages import Messages
from bridge.services import manuals
from bridge.services.chat import Message
from bridge.services.manuals import ManualCard
from bridge.slack.outgoing import Renderer
from bridge.slack.views.manual import manual_message, manual_pages
from bridge.store import directory
from bridge.store.claims import Claim


def after_sent(session: Session, claimed: Claim, messages: Messages, *, now: datetime) -> None:
    """Plan the rest of a manual that does not fit into one message, when its first message stands."""
    if claimed.kind != "manual":
        return
    card = _card(session, claimed)
    if card is not None and not card.standing.void:
        manuals.plan_rest(session, claimed, pages=len(manual_pages(card, messages)), now=now)


def _manual(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    card = _card(session, claimed)
    # Who was never told hears of no cancellation; what a dead worker may have posted is looked for and marked.
    if card is None or (card.standing.void and claimed.method == "post" and not claimed.reclaimed):
        return None
    return manual_message(card, messages)


def _rest(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    card = _card(session, claimed)
    pages = () if card is None else manual_pages(card, messages)
    page = claimed.subject_id or 0
    return pages[page] if 0 < page < len(pages) else None


def _card(session: Session, claimed: Claim) -> ManualCard | None:
    """Return the card if the revision that was to be sent is still the approved one (P1)."""
    if claimed.revision_id is None:
        return None
    try:
        return manuals.manual_card(
            session, claimed.revision_id, directory.channel(session, claimed.target), now=claimed.now
        )
    except (NotFoundError, OutdatedError):
        return None


RENDERERS: Mapping[str, Renderer] = {"manual": _manual, "manual_rest": _rest}
