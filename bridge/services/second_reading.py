"""A language model's second reading of a note, where one is set to read: asked beside the work, checked, and drafted anew from.

The rules' draft is in review by then and waits for nobody. The claim is a row of its own for each state of a note, so that any
number of workers ask once; a worker that dies meanwhile leaves the rules' reading.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from bridge.domain.notes import Kind
from bridge.domain.second_reading import INSTRUCTIONS, Said, asked, question, taken
from bridge.domain.states import OPEN_LAUNCHES, AnnouncementState
from bridge.services import drafts, interview, launches, opening
from bridge.services.language import LanguageModel, LanguageModelError
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.store.database import EVERYONE, Database
from bridge.store.held import held
from bridge.store.once import insert_once
from bridge.store.schema import AnnouncementRow, LaunchRow, SecondReadingRow

log = structlog.get_logger(__name__)

FRESH = timedelta(hours=1)
"""An older note is not read again: its draft has been read."""

ORIGIN = "reading"


def reading_step(database: Database, model: LanguageModel, playbook: Playbook, *, now: datetime) -> bool:
    """Have the next note that nobody asked about read again; True where there was one."""
    with database.read(EVERYONE) as session:
        found = session.execute(
            select(AnnouncementRow.id, AnnouncementRow.client_id)
            .outerjoin(
                SecondReadingRow,
                and_(
                    SecondReadingRow.announcement_id == AnnouncementRow.id,
                    SecondReadingRow.edited_ts == func.coalesce(AnnouncementRow.edited_ts, ""),
                ),
            )
            .where(
                AnnouncementRow.kind == Kind.LAUNCH,
                AnnouncementRow.state == AnnouncementState.ACCEPTED,
                AnnouncementRow.received_at > now - FRESH,
                SecondReadingRow.id.is_(None),
            )
            .order_by(AnnouncementRow.id)
            .limit(1)
        ).one_or_none()
    if found is None:
        return False
    announcement_id, client_id = found
    with database.write(client_id) as session:
        row_id, parts = _claim(session, announcement_id, model.name, now=now)
    if row_id is None or not parts:
        return True
    outcome, said = "nothing", tuple[Said, ...]()
    try:
        answer = model.ask(INSTRUCTIONS, json.dumps(question(parts), ensure_ascii=False))
        said = taken(parts, answer)
    except LanguageModelError as error:
        outcome = error.kind
        log.warning("second_reading.no_answer", kind=error.kind, model=model.name)
    with database.write(client_id) as session:
        _settle(session, row_id, said, outcome, playbook, now=now)
    return True


def _claim(session: Session, announcement_id: int, model: str, *, now: datetime) -> tuple[int | None, tuple[Said, ...]]:
    """Note that this state of a note is asked about; return what to ask, nothing where somebody else does or did."""
    announcement = session.get_one(AnnouncementRow, announcement_id)
    parts = asked(announcement.text, drafts.read(session, announcement))
    made = insert_once(
        session,
        SecondReadingRow,
        announcement_id=announcement_id,
        edited_ts=announcement.edited_ts or "",
        model=model,
        outcome="asked" if parts else "nothing",
        said=[],
        asked_at=now,
    )
    return made, parts


def _settle(
    session: Session, row_id: int, said: Sequence[Said], outcome: str, playbook: Playbook, *, now: datetime
) -> None:
    """Take over what was found, as long as the note still says the same and a version of it is in review."""
    row = session.get_one(SecondReadingRow, row_id)
    announcement = held(session, AnnouncementRow, row.announcement_id)
    row.outcome = outcome
    if not said:
        return
    before = [(launch, drafts.undecided(session, launch, playbook)) for launch in _coming(session, announcement)]
    if (announcement.edited_ts or "") != row.edited_ts or not any(undecided for _, undecided in before):
        row.outcome = "late"
        return
    row.outcome = "kept"
    row.said = [{"start": one.span.start, "text": one.text, "about": one.about} for one in said]
    session.flush()
    for launch, undecided in before:
        found, reading = drafts.reading_of(session, launch, answered=False)
        launches.keep_facts(session, launch, found, reading)
        session.flush()
        redraft(session, launch, undecided, playbook, origin=ORIGIN, by=None, now=now)
        interview.refresh(session, launch.id, now=now)
        opening.refresh(session, launch.id, now=now)


def _coming(session: Session, announcement: AnnouncementRow) -> list[LaunchRow]:
    return [launch for launch in launches.launches_of(session, announcement) if launch.state in OPEN_LAUNCHES]
