"""오픈 공지 쓰기: a planner fills in a form, the bot posts it as his note, and what stands in the channel is what is taken up.

The launch is registered when the note stands, so that its thread is there for questions and answers.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.notes import Kind
from bridge.domain.people import Action, Actor
from bridge.domain.states import AnnouncementState
from bridge.errors import NotFoundError
from bridge.services import registering
from bridge.services.chat import Posted
from bridge.services.people import author, require
from bridge.services.playbook import Playbook
from bridge.services.who import Who, person
from bridge.store import directory, outbox
from bridge.store.claims import Claim
from bridge.store.outbox import Sending
from bridge.store.schema import AnnouncementRow

KIND = "form_note"


@dataclass(frozen=True, slots=True)
class FormNote:
    """A note from a form, and who filled it in."""

    text: str
    by: Who


def submit(session: Session, channel_id: str, text: str, *, by: Actor, now: datetime) -> None:
    """Post what was filled in to a planning channel. Raises NotFoundError, NotAllowedError."""
    bound = directory.channel(session, channel_id)
    if bound is None or bound.role != "planning":
        raise NotFoundError
    require(session, by, Action.REGISTER, bridge_id=bound.bridge_id)
    row = AnnouncementRow(
        bridge_id=bound.bridge_id,
        team_id=bound.team_id,
        channel_id=bound.channel_id,
        ts=f"form:{uuid.uuid4().hex[:26]}",  # until it stands in the channel
        author_team=by.team_id,
        author_user=by.user_id,
        text=text,
        kind=Kind.LAUNCH,
        state=AnnouncementState.ASKED,
        reading={},
        posted_at=now,
        received_at=now,
    )
    session.add(row)
    session.flush()
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{KIND}:{row.id}",
            bridge_id=bound.bridge_id,
            kind=KIND,
            method="post",
            team_id=bound.team_id,
            target=bound.channel_id,
            due_at=now,
            subject_id=row.id,
        ),
        now=now,
    )


def sent(session: Session, claimed: Claim, posted: Posted, *, playbook: Playbook, now: datetime) -> None:
    """Register what a form announces once its note stands."""
    row = session.get(AnnouncementRow, claimed.subject_id) if claimed.kind == KIND else None
    if row is None or claimed.method != "post" or row.state != AnnouncementState.ASKED:
        return
    row.channel_id, row.ts = posted.channel, posted.ts
    session.flush()
    registering.accept(session, row.id, by=author(row), playbook=playbook, now=now)


def load(session: Session, announcement_id: int) -> FormNote | None:
    """Return what is posted of a form."""
    row = session.get(AnnouncementRow, announcement_id)
    if row is None:
        return None
    return FormNote(row.text, person(session, row.author_team, row.author_user, bridge_id=row.bridge_id))
