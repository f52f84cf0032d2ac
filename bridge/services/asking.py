"""오픈 공지인가요?: where reading is unsure, the planner is asked privately, once, and a no is met with silence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain import habits
from bridge.domain.habits import Said
from bridge.domain.states import AnnouncementState
from bridge.services import cards
from bridge.services.who import NoteLink
from bridge.store import outbox
from bridge.store.outbox import Sending
from bridge.store.schema import AnnouncementRow, LaunchRow

KIND = "ask_announcement"
ASKED = "asked"
"""Marks, beside a message's reading, that a person said what it is."""
_REMEMBERED = 300
"""Messages of a channel whose answers count."""


@dataclass(frozen=True, slots=True)
class AskView:
    """The private question. `text` is the planner's own message, shown to nobody but him.

    `same_as` names the launches that were probably announced elsewhere before; `same` says that they were.
    """

    announcement_id: int
    text: str
    link: NoteLink
    state: AnnouncementState
    same_as: tuple[str, ...] = ()
    same: bool = False

    @property
    def answered(self) -> bool:
        """Whether there is nothing to ask any more."""
        return self.state is not AnnouncementState.ASKED


def ask(session: Session, announcement: AnnouncementRow, *, now: datetime) -> None:
    """Ask the author of a message whether it announces a launch."""
    announcement.reading = {**announcement.reading, ASKED: True}
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{KIND}:{announcement.id}",
            bridge_id=announcement.bridge_id,
            kind=KIND,
            method="dm",
            team_id=announcement.team_id,
            target=announcement.author_user,
            due_at=now,
            subject_id=announcement.id,
        ),
        now=now,
    )


def habit(session: Session, channel_id: str, text: str, names: Iterable[str]) -> Said | None:
    """Return what planners answered for messages of this kind in a channel; what a person pointed out counts, too."""
    rows = session.execute(
        select(AnnouncementRow.text, AnnouncementRow.state, AnnouncementRow.reading)
        .where(
            AnnouncementRow.channel_id == channel_id,
            AnnouncementRow.state.in_((AnnouncementState.ACCEPTED, AnnouncementState.DISMISSED)),
            AnnouncementRow.deleted_at.is_(None),
        )
        .order_by(AnnouncementRow.id.desc())
        .limit(_REMEMBERED)
    ).all()
    answered = [
        (said, state == AnnouncementState.ACCEPTED)
        for said, state, reading in rows
        if reading.get(ASKED) and not reading.get("twins")
    ]
    return habits.habit(text, answered, names=names)


def load(session: Session, announcement_id: int) -> AskView | None:
    """Return what the question shows; None where the message is not known."""
    row = session.get(AnnouncementRow, announcement_id)
    if row is None:
        return None
    link = NoteLink(row.channel_id, row.ts, row.deleted_at is not None)
    names = (_name(session, launch_id) for launch_id in twins_of(row).values())
    same_as = tuple(name for name in names if name)
    return AskView(row.id, row.text, link, AnnouncementState(row.state), same_as, bool(row.reading.get("same")))


def twins_of(announcement: AnnouncementRow) -> dict[int, int]:
    """Return the launches that a message probably announces again, by their positions in it."""
    return {int(position): launch_id for position, launch_id in announcement.reading.get("twins", {}).items()}


def _name(session: Session, launch_id: int) -> str:
    launch = session.get(LaunchRow, launch_id)
    return (launch.name or launch.approved_name or "") if launch is not None else ""


def refresh(session: Session, announcement_id: int, *, now: datetime) -> None:
    """Let the private question show what came of it; one that has not gone out yet will not."""
    session.flush()
    for card in cards.standing(session, KIND, launch_id=None, subject_id=announcement_id):
        if card.state != "pending":
            cards.refresh(session, card, now=now)
