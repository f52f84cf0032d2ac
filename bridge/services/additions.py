"""Facts that a planner adds in the thread of his announcement: kept as his answers are, each a source of the next draft.

Nothing of it reaches the center before an approver has let it through (P1); what must stay inside is shown to approvers only (P3).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.additions import NOT_ADDED, SAID, Addition, added
from bridge.domain.drafting.interview import WHEN
from bridge.domain.known_launches import Known, named_in
from bridge.domain.meant import counted_in
from bridge.domain.notes import Fact, Kind
from bridge.domain.people import Action, may
from bridge.domain.states import OPEN_LAUNCHES
from bridge.services import drafts, interview, reading_back, threads
from bridge.services.notes import Note
from bridge.services.people import author, record, roles_of
from bridge.services.playbook import Playbook
from bridge.store.once import insert_once
from bridge.store.schema import AnnouncementRow, InterviewAnswerRow, LaunchRow

WHICH = "which_launch"
_MOST = 10
"""Parts of one reply that are kept; the key of an answer has room for one digit."""


def take(
    session: Session, launches: list[LaunchRow], note: Note, *, playbook: Playbook, now: datetime
) -> LaunchRow | None:
    """Keep what a reply adds to one of these launches; None where it adds nothing, or does not say to which: then it is asked."""
    if not launches or not may(roles_of(session, note.author, bridge_id=launches[0].bridge_id), Action.ANSWER):
        return None
    launch = _meant(session, launches, note)
    if launch is None:
        _ask_which(session, launches, note, now=now)
        return None
    before = drafts.drafts(session, launch, playbook)
    if not _keep(session, launch, note):
        return None
    record(session, "launch.added_to", by=note.author, now=now, subject="launch", subject_id=launch.id)
    interview.propose(session, launch, before, playbook, by=note.author, now=now)
    interview.refresh(session, launch.id, now=now)
    reading_back.added(session, launch, note.author.user_id, note.ts, now=now)
    return launch


def besides(
    session: Session,
    launch: LaunchRow,
    announcement: AnnouncementRow,
    facts: Sequence[Fact],
    *,
    playbook: Playbook,
    now: datetime,
) -> None:
    """Keep what a second announcement of a launch says of matters that the first one leaves open."""
    before = drafts.drafts(session, launch, playbook)
    first, _ = drafts.reading_of(session, launch)
    stated = {fact.field for fact in first.facts}
    note = Note(announcement.ts, announcement.text, author(announcement), announcement.posted_at)
    new = [
        fact for fact in facts if fact.field not in stated and fact.visibility in SAID and fact.field not in NOT_ADDED
    ]
    kept = [
        _add(session, launch, note, f"{_key(note.ts)}{number}", fact.field.value, fact.text)
        for number, fact in enumerate(new[:_MOST])
    ]
    if any(kept):
        interview.propose(session, launch, before, playbook, by=note.author, now=now)
        interview.refresh(session, launch.id, now=now)


def changed(session: Session, note: Note | None, ts: str, *, playbook: Playbook, now: datetime) -> bool:
    """A reply that added something was edited, or deleted (None): what it added is read again, or taken back. False where it added
    nothing."""
    rows = session.scalars(select(InterviewAnswerRow).where(InterviewAnswerRow.key.startswith(_key(ts)))).all()
    if not rows:
        return False
    launch = session.get_one(LaunchRow, rows[0].launch_id)
    before = drafts.drafts(session, launch, playbook)
    by = note.author if note is not None else None
    for row in rows:
        session.delete(row)
    session.flush()
    if note is not None:
        _keep(session, launch, note)
    interview.propose(session, launch, before, playbook, by=by, now=now)
    interview.refresh(session, launch.id, now=now)
    return True


def names(session: Session, announcement_id: int) -> tuple[str, ...]:
    """Return what a message's launches are called that are not over."""
    rows = session.scalars(
        select(LaunchRow.name)
        .where(LaunchRow.announcement_id == announcement_id, LaunchRow.state.in_(OPEN_LAUNCHES))
        .order_by(LaunchRow.position)
    )
    return tuple(name for name in rows if name)


def _meant(session: Session, launches: list[LaunchRow], note: Note) -> LaunchRow | None:
    """Return the launch that a reply speaks of: the only one, the only one that it names, or the one it counts ("두 번째 건은")."""
    coming = [launch for launch in launches if launch.state in OPEN_LAUNCHES]
    if len(coming) == 1:
        return coming[0]
    named = named_in(note.text, [Known(launch.id, launch.name or "") for launch in coming])
    if named:
        return session.get_one(LaunchRow, named[0].id) if len(named) == 1 else None
    counted = counted_in(note.text, len(launches))
    one = launches[counted - 1] if counted is not None else None
    return one if one is not None and one.state in OPEN_LAUNCHES else None


def _ask_which(session: Session, launches: list[LaunchRow], note: Note, *, now: datetime) -> None:
    """Ask in the thread which launch a fact belongs to, once a reply; talk is met with silence."""
    coming = [launch for launch in launches if launch.state in OPEN_LAUNCHES and launch.name]
    if (
        len(coming) < 2
        or not added(note.text, None, note.posted_at.astimezone(drafts.zone_of(session, coming[0]))).facts
    ):
        return
    threads.say(session, coming[0], WHICH, key=f"{coming[0].announcement_id}:{note.ts}", now=now)


def _keep(session: Session, launch: LaunchRow, note: Note) -> bool:
    at = note.posted_at.astimezone(drafts.zone_of(session, launch))
    addition = added(note.text, launch.name, at)
    kept = [_add(session, launch, note, WHEN, None, note.text)] if _dates(session, launch, note) else []
    parts = [*_parts(addition), *((None, part.text) for part in addition.held)]
    for number, (field, text) in enumerate(parts[:_MOST]):
        kept.append(_add(session, launch, note, f"{_key(note.ts)}{number}", field, text))
    return any(kept)


def _parts(addition: Addition) -> list[tuple[str | None, str]]:
    return [(fact.field.value, fact.text) for fact in addition.facts]


def _dates(session: Session, launch: LaunchRow, note: Note) -> bool:
    """Tell whether a reply says when a launch opens whose day nobody has said."""
    if launch.opens_at is not None:
        return False
    reading = drafts.read_text(session, launch.bridge_id, note.text, note.posted_at)
    return reading.kind is Kind.LAUNCH and not reading.ask and any(found.moment.at for found in reading.launches)


def _add(session: Session, launch: LaunchRow, note: Note, key: str, field: str | None, text: str) -> bool:
    fact = field is not None or key == WHEN
    row = insert_once(
        session,
        InterviewAnswerRow,
        launch_id=launch.id,
        key=key,
        field=field,
        label=text,
        text=text,
        settles=fact,
        held=not fact,
        team_id=note.author.team_id,
        user_id=note.author.user_id,
        at=note.posted_at,
    )
    return row is not None and fact


def _key(ts: str) -> str:
    """Return the beginning of the keys of what a reply adds: its timestamp, short enough for the column."""
    return f"@{int(ts.replace('.', '') or 0):x}" if ts.replace(".", "").isdigit() else "@"
