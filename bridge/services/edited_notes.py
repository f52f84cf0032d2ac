"""What a planner changed in his announcement, or in his news, after he posted it: it is read again and proposed anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.notes import Kind, Moment, Precision, Reading
from bridge.domain.states import AnnouncementState
from bridge.services import (
    announcements,
    asking,
    audiences,
    drafts,
    launches,
    news,
    opening,
    overtaking,
    revisions,
)
from bridge.services.drafts import Drafts
from bridge.services.notes import Note, moment_of
from bridge.services.people import author
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.store.directory import BoundChannel
from bridge.store.schema import AnnouncementRow


def edited(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """A planner changed his message: what it announces is read again and proposed anew, never silently replaced."""
    announcement = announcements.find(session, bound.channel_id, note.ts)
    if announcement is None:
        announcements.received(session, bound, note, playbook=playbook, now=now)
        return
    note = announcements.whole(session, note)
    if note.text == announcement.text or (announcement.edited_ts or "") >= (note.edited_ts or ""):
        return
    concerned = [*launches.launches_of(session, announcement), *news.concerned(session, announcement)]
    before = {launch.id: drafts.drafts(session, launch, playbook) for launch in concerned}
    old = drafts.read(session, announcement)
    announcement.text, announcement.edited_ts = note.text, note.edited_ts
    announcement.reading = {**announcement.reading, **announcements.pointers(note)}
    reading = drafts.read(session, announcement)
    drafts.note_new_days(announcement, old, reading, edited_at=moment_of(note.edited_ts or "") or now)
    if announcement.state == AnnouncementState.ASKED and asking.twins_of(announcement):
        return  # whoever answers the question decides on what stands there then
    if announcement.state == AnnouncementState.ASKED and reading.kind is Kind.LAUNCH and not reading.ask:
        announcement.state = AnnouncementState.ACCEPTED
        launches.register(session, announcement, reading, playbook=playbook, now=now)
    elif announcement.kind in (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION):
        news.said_again(session, announcement, before, playbook=playbook, now=now)
    elif announcement.state == AnnouncementState.ACCEPTED:
        _read_again(session, announcement, reading, before, playbook=playbook, now=now)


def _read_again(
    session: Session,
    announcement: AnnouncementRow,
    reading: Reading,
    before: Mapping[int, Drafts],
    *,
    playbook: Playbook,
    now: datetime,
) -> None:
    """Propose what the changed note says; what an approver wrote himself is carried over, never overwritten."""
    for launch in launches.launches_of(session, announcement):
        if launch.position >= len(reading.launches):
            continue
        launch_reading = reading.launches[launch.position]
        was = Moment(Precision(launch.precision), launch.opens_at, launch.opens_text)
        launches.take_over(launch, replace(launch_reading, moment=was), now=now)
        launches.keep_facts(session, launch, launch_reading, reading)
        session.flush()
        overtaking.move(session, launch, drafts.moment_of(session, launch), now=now)
        if before.get(launch.id):
            newest = revisions.newest_of(session, audiences.entries(session, launch.id))
            made = redraft(
                session,
                launch,
                before[launch.id],
                playbook,
                origin="announcement",
                by=author(announcement),
                now=now,
                always=True,
            )
            opening.schedule(session, launch, now=now)
            news.edited(session, launch, announcement, was, sorted(set(made.values()) - newest), now=now)
    launches.register(session, announcement, reading, playbook=playbook, now=now)
