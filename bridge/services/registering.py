"""What a person says of a message that may announce a launch: that it does, that it is the same as another, or that it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain import news as news_rules
from bridge.domain.notes import Kind, Moment, Precision, Reading
from bridge.domain.people import Action, Actor
from bridge.domain.states import OPEN_LAUNCHES, AnnouncementState
from bridge.services import (
    additions,
    announcements,
    asking,
    drafts,
    launches,
    news,
    news_view,
)
from bridge.services.notes import Note
from bridge.services.people import record, require
from bridge.services.playbook import Playbook
from bridge.store.directory import BoundChannel
from bridge.store.held import held
from bridge.store.schema import AnnouncementRow, LaunchRow


def accept(session: Session, announcement_id: int, *, by: Actor, playbook: Playbook, now: datetime) -> AnnouncementRow:
    """A person says that this message announces a launch. Raises NotFoundError, NotAllowedError."""
    announcement = held(session, AnnouncementRow, announcement_id)
    require(session, by, Action.REGISTER, bridge_id=announcement.bridge_id)
    if announcement.state != AnnouncementState.ACCEPTED:
        announcement.state = AnnouncementState.ACCEPTED
        record(session, "announcement.accepted", by=by, now=now, subject="announcement", subject_id=announcement.id)
        reading = drafts.read(session, announcement)
        bridge_id, known = announcement.bridge_id, news_view.known_launches(session, announcement.bridge_id)
        if announcements.overtakes(session, bridge_id, announcement.text, reading, announcement.posted_at, known):
            announcement.kind = Kind.CHANGE
            reading = replace(reading, kind=Kind.CHANGE)
            news.arrived(session, announcement, reading, playbook=playbook, now=now)
        else:
            announcement.kind = Kind.LAUNCH
            launches.register(session, announcement, reading, playbook=playbook, now=now)
    return announcement


def same(session: Session, announcement_id: int, *, by: Actor, playbook: Playbook, now: datetime) -> None:
    """A person says that this message announces again what was announced elsewhere. Raises NotFoundError, NotAllowedError.

    What it announces besides goes on; another date is news, and a fact more is added to what is there.
    """
    announcement = held(session, AnnouncementRow, announcement_id)
    require(session, by, Action.REGISTER, bridge_id=announcement.bridge_id)
    if announcement.state != AnnouncementState.ASKED:
        return
    announcement.state = AnnouncementState.ACCEPTED
    announcement.reading = {**announcement.reading, "same": True}
    record(session, "announcement.same", by=by, now=now, subject="announcement", subject_id=announcement.id)
    reading = drafts.read(session, announcement)
    twins = asking.twins_of(announcement)
    others = tuple(one for at, one in enumerate(reading.launches) if at not in twins)
    if others:
        launches.register(session, announcement, reading, playbook=playbook, now=now)
    for position, launch_id in twins.items():
        launch = session.get(LaunchRow, launch_id)
        if launch is not None and launch.state in OPEN_LAUNCHES and position < len(reading.launches):
            _again(session, announcement, launch, reading, position, playbook=playbook, now=now)


def _again(
    session: Session,
    announcement: AnnouncementRow,
    launch: LaunchRow,
    reading: Reading,
    position: int,
    *,
    playbook: Playbook,
    now: datetime,
) -> None:
    """Take from a second announcement of a launch what it says otherwise or besides."""
    said = reading.launches[position]
    was = Moment(Precision(launch.precision), launch.opens_at, launch.opens_text)
    if said.moment.at is not None and not news_rules.same(was, said.moment):
        news.arrived_about(session, announcement, launch, reading, position, playbook=playbook, now=now)
    else:
        additions.besides(session, launch, announcement, said.facts, playbook=playbook, now=now)


def dismiss(session: Session, announcement_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that this message announces nothing. Raises NotFoundError, NotAllowedError."""
    announcement = held(session, AnnouncementRow, announcement_id)
    require(session, by, Action.REGISTER, bridge_id=announcement.bridge_id)
    if announcement.state == AnnouncementState.ASKED:
        announcement.state = AnnouncementState.DISMISSED
        record(session, "announcement.dismissed", by=by, now=now, subject="announcement", subject_id=announcement.id)


def point_out(
    session: Session, bound: BoundChannel, note: Note, *, by: Actor, playbook: Playbook, now: datetime
) -> AnnouncementRow:
    """A person points at a message that we missed and says that it announces a launch. Raises NotAllowedError."""
    announcements.know_planner(
        session, bound, note.author, now=now
    )  # what was missed may be the first that he ever posted
    require(session, by, Action.REGISTER, bridge_id=bound.bridge_id)
    announcement = announcements.find(session, bound.channel_id, note.ts)
    if announcement is None:
        note = announcements.whole(session, note)
        reading = drafts.read_text(session, bound.bridge_id, note.text, note.meant_at or note.posted_at)
        announcement = announcements.add(session, bound, note, reading, now=now)
        announcement.state = AnnouncementState.ASKED
        announcement.reading = {**announcement.reading, asking.ASKED: True}  # the next of its kind is asked about
    return accept(session, announcement.id, by=by, playbook=playbook, now=now)
