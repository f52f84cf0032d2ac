"""Planners' messages and the launches they announce."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain import dates
from bridge.domain import news as news_rules
from bridge.domain.habits import Said
from bridge.domain.known_launches import Known
from bridge.domain.meant import changes_several
from bridge.domain.moving import moves_to_a_day, puts_on_hold
from bridge.domain.news import speaks_of_known
from bridge.domain.notes import Kind, LaunchReading, Moment, Precision, Reading
from bridge.domain.people import CENTER_ROLES, Action, Actor, Role
from bridge.domain.reading.references import Context, KnownLaunch, likeness, same_launch
from bridge.domain.replying import only_calls
from bridge.domain.states import OPEN_LAUNCHES, AnnouncementState
from bridge.services import (
    additions,
    asking,
    audiences,
    drafts,
    ending,
    launches,
    news,
    opening,
    overtaking,
    referring,
    resuming,
    review,
    revisions,
    urgent,
)
from bridge.services.drafts import Drafts
from bridge.services.notes import Note, moment_of
from bridge.services.people import author, record, require, roles_of
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.store.directory import BoundChannel
from bridge.store.held import held
from bridge.store.once import insert_once
from bridge.store.schema import AnnouncementRow, LaunchRow, PersonRow

ALIKE = 0.6
"""From this likeness on two names may be one, and a person is asked."""


def received(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """Read a new message: a launch goes on, an unsure one is asked about, anything else is met with silence."""
    if find(session, bound.channel_id, note.ts) is not None:
        return
    note = _whole(session, note)
    if not note.text.strip():  # it passes on what we know already
        return
    over = ending.said(session, bound.bridge_id, note.text, by=note.author, now=now)
    if over or resumed(session, bound, note, None, playbook=playbook, now=now):
        return
    reading = drafts.read_text(session, bound.bridge_id, note.text, note.meant_at or note.posted_at)
    known = news.known_launches(session, bound.bridge_id)
    if _overtakes(session, bound.bridge_id, note.text, reading, note.posted_at, known):
        # it changes what was announced before
        reading = replace(reading, kind=news_rules.taken_for(note.text, known), ask=False)
    if reading.kind is Kind.OTHER and reading.incident:
        announcement = add(session, bound, note, reading, now=now)
        announcement.state = AnnouncementState.DISMISSED  # no launch, but the phones will ring
        urgent.recovered(session, announcement)
        urgent.offer(session, announcement, now=now)
        return
    reading = as_usual(session, bound, note, reading)
    if reading.kind is Kind.OTHER and not reading.ask:
        return
    undated = reading.ask and not any(one.moment.at for one in reading.launches)
    if undated and (note.unread or only_calls(note.text)):
        # What it announces, if anything, stands in a file that nobody could read, which its author is told; or it only calls
        # somebody, or asks him something, and announces nothing.
        return
    announcement = add(session, bound, note, reading, now=now)
    twins = _twins(session, announcement, reading) if reading.kind is Kind.LAUNCH else {}
    if twins:
        announcement.state = AnnouncementState.ASKED
        announcement.reading = {**announcement.reading, "twins": {str(at): one for at, one in twins.items()}}
    if reading.ask or twins:
        asking.ask(session, announcement, now=now)
    elif reading.kind is Kind.LAUNCH:
        launches.register(session, announcement, reading, playbook=playbook, now=now)
    else:
        news.arrived(session, announcement, reading, playbook=playbook, now=now)
        if reading.incident:
            urgent.offer(session, announcement, now=now)  # what had opened was taken back: the phones will ring


def resumed(
    session: Session,
    bound: BoundChannel,
    note: Note,
    announced: list[LaunchRow] | None,
    *,
    playbook: Playbook,
    now: datetime,
) -> bool:
    """Take a note for the word that a launch which was called off comes all the same; False where it is none."""
    launch = resuming.meant(session, bound.bridge_id, note.text, announced)
    if launch is None:
        return False
    reading = drafts.read_text(session, bound.bridge_id, note.text, note.meant_at or note.posted_at)
    reading = replace(reading, kind=Kind.CHANGE, ask=False)
    announcement = add(session, bound, note, reading, now=now)
    news.resumed(session, announcement, launch, reading, playbook=playbook, now=now)
    return True


def accept(session: Session, announcement_id: int, *, by: Actor, playbook: Playbook, now: datetime) -> AnnouncementRow:
    """A person says that this message announces a launch. Raises NotFoundError, NotAllowedError."""
    announcement = held(session, AnnouncementRow, announcement_id)
    require(session, by, Action.REGISTER, bridge_id=announcement.bridge_id)
    if announcement.state != AnnouncementState.ACCEPTED:
        announcement.state = AnnouncementState.ACCEPTED
        record(session, "announcement.accepted", by=by, now=now, subject="announcement", subject_id=announcement.id)
        reading = drafts.read(session, announcement)
        bridge_id, known = announcement.bridge_id, news.known_launches(session, announcement.bridge_id)
        if _overtakes(session, bridge_id, announcement.text, reading, announcement.posted_at, known):
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


def as_usual(session: Session, bound: BoundChannel, note: Note, reading: Reading) -> Reading:
    """Return the reading with what the channel's planners said of messages of this kind: who has answered is not asked again."""
    if reading.kind is not Kind.OTHER and not reading.ask:
        return reading
    named = [one.name for one in reading.launches if one.name]
    said = asking.habit(session, bound.channel_id, note.text, named)
    if said is Said.NONE and reading.ask:
        return replace(reading, kind=Kind.OTHER, ask=False)
    if said is Said.LAUNCH:
        clear = reading.ask and any(one.name and one.moment.at for one in reading.launches)
        return replace(reading, kind=Kind.LAUNCH, ask=False) if clear else replace(reading, ask=True)
    return reading


def _overtakes(
    session: Session, bridge_id: int, text: str, reading: Reading, at: datetime, known: Sequence[Known]
) -> bool:
    """Tell whether what reads like an announcement, or like nothing much, changes something announced before."""
    stops = puts_on_hold(text) or moves_to_a_day(text)
    unclear = reading.kind is Kind.OTHER and (stops or not reading.incident)
    sure = stops or news_rules.headed(text) is not None
    if changes_several(text, reading, referring.known(session, bridge_id), Context(posted_at=at)):
        return reading.kind is Kind.LAUNCH or reading.ask or (unclear and sure)
    unsure = unclear and (reading.ask or sure or news_rules.says_of_known(text, known))
    perhaps = reading.ask and reading.kind is not Kind.OTHER  # news, and a launch that it names is no question
    return (reading.kind is Kind.LAUNCH or unsure or perhaps) and speaks_of_known(text, reading, known)


def _twins(session: Session, announcement: AnnouncementRow, reading: Reading) -> dict[int, int]:
    """Return which of a note's launches were probably announced before, by their positions."""
    known = referring.known(session, announcement.bridge_id)
    found: dict[int, int] = {}
    for position, launch in enumerate(reading.launches):
        twin = next((one for one in known if _perhaps_same(announcement, launch, one)), None)
        if twin is not None:
            found[position] = int(twin.id)
    return found


def _perhaps_same(announcement: AnnouncementRow, launch: LaunchReading, known: KnownLaunch) -> bool:
    """Tell whether a launch was announced in another channel, or is perhaps only a value of one whose name it gives in part."""
    if same_launch(launch, known, channel=announcement.channel_id):
        return True
    bearer = news_rules.bearer_of_value(announcement.text, launch)
    return bearer is not None and likeness(bearer, known.name) >= ALIKE


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
    know_planner(session, bound, note.author, now=now)  # what was missed may be the first that he ever posted
    require(session, by, Action.REGISTER, bridge_id=bound.bridge_id)
    announcement = find(session, bound.channel_id, note.ts)
    if announcement is None:
        note = _whole(session, note)
        reading = drafts.read_text(session, bound.bridge_id, note.text, note.meant_at or note.posted_at)
        announcement = add(session, bound, note, reading, now=now)
        announcement.state = AnnouncementState.ASKED
        announcement.reading = {**announcement.reading, asking.ASKED: True}  # the next of its kind is asked about
    return accept(session, announcement.id, by=by, playbook=playbook, now=now)


def edited(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """A planner changed his message: what it announces is read again and proposed anew, never silently replaced."""
    announcement = find(session, bound.channel_id, note.ts)
    if announcement is None:
        received(session, bound, note, playbook=playbook, now=now)
        return
    note = _whole(session, note)
    if note.text == announcement.text or (announcement.edited_ts or "") >= (note.edited_ts or ""):
        return
    concerned = [*launches.launches_of(session, announcement), *news.concerned(session, announcement)]
    before = {launch.id: drafts.drafts(session, launch, playbook) for launch in concerned}
    old = drafts.read(session, announcement)
    announcement.text, announcement.edited_ts = note.text, note.edited_ts
    announcement.reading = {**announcement.reading, **_pointers(note)}
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


def deleted(session: Session, bound: BoundChannel, ts: str, *, now: datetime) -> None:
    """A planner deleted his message: nothing is forgotten, and the approver is told to look again."""
    announcement = find(session, bound.channel_id, ts)
    if announcement is None or announcement.deleted_at is not None:
        return
    announcement.deleted_at = now
    if announcement.state == AnnouncementState.ASKED:
        announcement.state = AnnouncementState.DISMISSED
    for entry in launches.entries_of(session, announcement):
        review.refresh(session, entry.id, now=now)
    news.deleted(session, announcement, now=now)


def find(session: Session, channel_id: str, ts: str) -> AnnouncementRow | None:
    """Return the announcement that this message is, None where it is none."""
    return session.scalar(
        select(AnnouncementRow).where(AnnouncementRow.channel_id == channel_id, AnnouncementRow.ts == ts)
    )


def _whole(session: Session, note: Note) -> Note:
    """Return the note with the words of the messages that it passes on, those excepted that were read where they stand.

    Where only they speak of days, "내일" is the day after they were written.
    """
    new = [one for one in note.forwarded if one.place is None or find(session, one.place.channel, one.place.ts) is None]
    written = next((moment_of(one.place.ts) for one in new if one.place is not None), None)
    own = note.text.strip()
    text = "\n\n".join(part for part in (note.text, *(one.text for one in new)) if part.strip())
    dated = bool(dates.find(own, note.posted_at)) if own else False
    return replace(note, text=text, meant_at=None if dated else written)


def _pointers(note: Note) -> dict[str, Any]:
    """Return what a note points at, as it is kept beside its reading."""
    return {
        "places": [[place.channel, place.ts] for place in note.places],
        "meant_at": note.meant_at.isoformat() if note.meant_at else None,
    }


def add(session: Session, bound: BoundChannel, note: Note, reading: Reading, *, now: datetime) -> AnnouncementRow:
    announcement = AnnouncementRow(
        bridge_id=bound.bridge_id,
        team_id=bound.team_id,
        channel_id=bound.channel_id,
        ts=note.ts,
        thread_ts=note.thread_ts,
        author_team=note.author.team_id,
        author_user=note.author.user_id,
        text=note.text,
        kind=reading.kind,
        state=AnnouncementState.ASKED if reading.ask else AnnouncementState.ACCEPTED,
        reading={
            "confidence": reading.confidence,
            "rules": [evidence.rule for evidence in reading.evidence],
            **_pointers(note),
        },
        edited_ts=note.edited_ts,
        posted_at=note.posted_at,
        received_at=now,
    )
    session.add(announcement)
    session.flush()
    know_planner(session, bound, note.author, now=now)
    return announcement


def know_planner(session: Session, bound: BoundChannel, author: Actor, *, now: datetime) -> None:
    """Planners are whoever posts in a planning channel, guests from the center excepted."""
    if not CENTER_ROLES.isdisjoint(roles_of(session, author, bridge_id=bound.bridge_id)):
        return
    insert_once(
        session,
        PersonRow,
        bridge_id=bound.bridge_id,
        team_id=author.team_id,
        user_id=author.user_id,
        role=Role.PLANNER.value,
        name="",
        center="",
        team="",
        shift="",
        active=True,
        joined_at=now,
    )


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
