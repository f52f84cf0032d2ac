"""News that overtakes what was announced: changes, cancellations, corrections (P6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.notes import Kind
from bridge.services import cards
from bridge.services.review_view import NoteLink
from bridge.store.schema import AnnouncementRow

KIND = "news_card"


@dataclass(frozen=True, slots=True)
class NewsView:
    """A note that changes, cancels or corrects something, for the client's approvers."""

    kind: Kind
    text: str
    link: NoteLink


def arrived(session: Session, announcement: AnnouncementRow, *, now: datetime) -> None:
    """Show the approvers a note that changes, cancels or corrects something."""
    cards.post(
        session,
        KIND,
        bridge_id=announcement.bridge_id,
        key=str(announcement.id),
        now=now,
        subject_id=announcement.id,
    )


def load(session: Session, announcement_id: int) -> NewsView | None:
    """Return what the card shows; None where the note is gone."""
    row = session.get(AnnouncementRow, announcement_id)
    if row is None or row.deleted_at is not None:
        return None
    return NewsView(Kind(row.kind), row.text, NoteLink(row.channel_id, row.ts))
