"""Planners' messages and the launches they announce."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from bridge.domain.entries import Entry
from bridge.domain.news import changes_something, speaks_of_known
from bridge.domain.notes import Kind, LaunchReading, Moment, Precision, Reading, Visibility
from bridge.domain.opening import says_opened
from bridge.domain.people import CENTER_ROLES, Action, Actor, Role
from bridge.domain.reading import read_note
from bridge.domain.states import EMBARGOED, AnnouncementState, LaunchState
from bridge.errors import NotFoundError
from bridge.services import asking, clockwork, drafts, headsup, news, opening, questions, review, revisions, urgent
from bridge.services.people import record, require, roles_of
from bridge.services.playbook import Playbook
from bridge.store.directory import BoundChannel
from bridge.store.once import insert_once
from bridge.store.schema import AnnouncementRow, BridgeRow, EntryRow, FactRow, LaunchRow, PersonRow


@dataclass(frozen=True, slots=True)
class Note:
    """A planner's message as Slack delivered it; `edited_ts` where this is not its first wording."""

    ts: str
    text: str
    author: Actor
    posted_at: datetime
    edited_ts: str | None = None


def received(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """Read a new message: a launch goes on, an unsure one is asked about, anything else is met with silence."""
    if find(session, bound.channel_id, note.ts) is not None:
        return
    reading = _read(session, bound.bridge_id, note.text, note.posted_at)
    if reading.kind is Kind.LAUNCH and speaks_of_known(note.text, news.known_launches(session, bound.bridge_id)):
        reading = replace(reading, kind=Kind.CHANGE, ask=False)  # it changes what was announced before
    if reading.kind is Kind.OTHER and reading.incident:
        announcement = _add(session, bound, note, reading, now=now)
        announcement.state = AnnouncementState.DISMISSED  # no launch, but the phones will ring
        urgent.offer(session, announcement, now=now)
        return
    if reading.kind is Kind.OTHER and not reading.ask:
        return
    announcement = _add(session, bound, note, reading, now=now)
    if reading.ask:
        asking.ask(session, announcement, now=now)
    elif reading.kind is Kind.LAUNCH:
        _register(session, announcement, reading, playbook=playbook, now=now)
    else:
        news.arrived(session, announcement, reading, playbook=playbook, now=now)


def accept(session: Session, announcement_id: int, *, by: Actor, playbook: Playbook, now: datetime) -> AnnouncementRow:
    """A person says that this message announces a launch. Raises NotFoundError, NotAllowedError."""
    announcement = _held(session, announcement_id)
    require(session, by, Action.REGISTER, bridge_id=announcement.bridge_id)
    if announcement.state != AnnouncementState.ACCEPTED:
        announcement.state = AnnouncementState.ACCEPTED
        announcement.kind = Kind.LAUNCH
        record(session, "announcement.accepted", by=by, now=now, subject="announcement", subject_id=announcement.id)
        _register(session, announcement, reading_of(session, announcement), playbook=playbook, now=now)
    return announcement


def dismiss(session: Session, announcement_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that this message announces nothing. Raises NotFoundError, NotAllowedError."""
    announcement = _held(session, announcement_id)
    require(session, by, Action.REGISTER, bridge_id=announcement.bridge_id)
    if announcement.state == AnnouncementState.ASKED:
        announcement.state = AnnouncementState.DISMISSED
        record(session, "announcement.dismissed", by=by, now=now, subject="announcement", subject_id=announcement.id)


def _held(session: Session, announcement_id: int) -> AnnouncementRow:
    """Return the announcement, its row locked so that two answers come one after the other."""
    row = session.scalar(
        select(AnnouncementRow)
        .where(AnnouncementRow.id == announcement_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if row is None:
        raise NotFoundError
    return row


def point_out(
    session: Session, bound: BoundChannel, note: Note, *, by: Actor, playbook: Playbook, now: datetime
) -> AnnouncementRow:
    """A person points at a message that we missed and says that it announces a launch. Raises NotAllowedError."""
    _know_planner(session, bound, note.author, now=now)  # what was missed may be the first that he ever posted
    require(session, by, Action.REGISTER, bridge_id=bound.bridge_id)
    announcement = find(session, bound.channel_id, note.ts)
    if announcement is None:
        reading = _read(session, bound.bridge_id, note.text, note.posted_at)
        announcement = _add(session, bound, note, reading, now=now)
        announcement.state = AnnouncementState.ASKED
    return accept(session, announcement.id, by=by, playbook=playbook, now=now)


def edited(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """A planner changed his message: what it announces is read again and proposed anew, never silently replaced."""
    announcement = find(session, bound.channel_id, note.ts)
    if announcement is None:
        received(session, bound, note, playbook=playbook, now=now)
        return
    if note.text == announcement.text or (announcement.edited_ts or "") >= (note.edited_ts or ""):
        return
    before = {launch.id: drafts.draft(session, launch, playbook) for launch in launches_of(session, announcement)}
    announcement.text, announcement.edited_ts = note.text, note.edited_ts
    reading = reading_of(session, announcement)
    if announcement.state == AnnouncementState.ASKED and reading.kind is Kind.LAUNCH and not reading.ask:
        announcement.state = AnnouncementState.ACCEPTED
        _register(session, announcement, reading, playbook=playbook, now=now)
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
    for entry in _entries(session, announcement):
        review.refresh(session, entry.id, now=now)


def replied(
    session: Session,
    bound: BoundChannel,
    thread_ts: str,
    ts: str,
    text: str,
    *,
    by: Actor,
    playbook: Playbook,
    now: datetime,
) -> None:
    """Somebody wrote in a thread: perhaps the reply to an agent's question, perhaps the word that a launch has opened."""
    _know_planner(session, bound, by, now=now)
    if questions.answer_from_thread(session, bound, thread_ts, ts, text, by=by, playbook=playbook, now=now):
        return
    announcement = find(session, bound.channel_id, thread_ts)
    coming = (
        [launch for launch in launches_of(session, announcement) if launch.state in EMBARGOED] if announcement else []
    )
    if len(coming) == 1 and says_opened(text):
        opening.opened(session, coming[0].id, by=by, now=now)


def replied_with_news(
    session: Session, bound: BoundChannel, thread_ts: str, note: Note, *, playbook: Playbook, now: datetime
) -> None:
    """A planner changes, cancels or corrects in the thread what he announced above: that is news like any other."""
    above = find(session, bound.channel_id, thread_ts)
    if above is None or find(session, bound.channel_id, note.ts) is not None:
        return
    reading = _read(session, bound.bridge_id, note.text, note.posted_at)
    if reading.kind is Kind.LAUNCH and changes_something(note.text):
        reading = replace(reading, kind=Kind.CHANGE)
    if reading.ask or reading.kind not in (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION):
        return
    announcement = _add(session, bound, note, reading, now=now)
    announcement.thread_ts = thread_ts
    news.arrived(session, announcement, reading, playbook=playbook, now=now)


def find(session: Session, channel_id: str, ts: str) -> AnnouncementRow | None:
    """Return the announcement that this message is, None where it is none."""
    return session.scalar(
        select(AnnouncementRow).where(AnnouncementRow.channel_id == channel_id, AnnouncementRow.ts == ts)
    )


def launches_of(session: Session, announcement: AnnouncementRow) -> list[LaunchRow]:
    """Return what a message announces, in its order."""
    return list(
        session.scalars(
            select(LaunchRow).where(LaunchRow.announcement_id == announcement.id).order_by(LaunchRow.position)
        )
    )


def reading_of(session: Session, announcement: AnnouncementRow) -> Reading:
    """Read the announcement as it stands now; reading is a pure function of its text and moment."""
    return _read(session, announcement.bridge_id, announcement.text, announcement.posted_at)


def _read(session: Session, bridge_id: int, text: str, posted_at: datetime) -> Reading:
    zone = session.get_one(BridgeRow, bridge_id).zone
    return read_note(text, posted_at=posted_at.astimezone(ZoneInfo(zone)))


def _add(session: Session, bound: BoundChannel, note: Note, reading: Reading, *, now: datetime) -> AnnouncementRow:
    announcement = AnnouncementRow(
        bridge_id=bound.bridge_id,
        team_id=bound.team_id,
        channel_id=bound.channel_id,
        ts=note.ts,
        author_team=note.author.team_id,
        author_user=note.author.user_id,
        text=note.text,
        kind=reading.kind,
        state=AnnouncementState.ASKED if reading.ask else AnnouncementState.ACCEPTED,
        reading={"confidence": reading.confidence, "rules": [evidence.rule for evidence in reading.evidence]},
        edited_ts=note.edited_ts,
        posted_at=note.posted_at,
        received_at=now,
    )
    session.add(announcement)
    session.flush()
    _know_planner(session, bound, note.author, now=now)
    return announcement


def _know_planner(session: Session, bound: BoundChannel, author: Actor, *, now: datetime) -> None:
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


def _register(
    session: Session, announcement: AnnouncementRow, reading: Reading, *, playbook: Playbook, now: datetime
) -> None:
    # A person who registers a message that names nothing still gets a launch, whose name is asked for.
    found = reading.launches or (LaunchReading(name=None),)
    known = {launch.position for launch in launches_of(session, announcement)}
    for position, launch_reading in enumerate(found):
        if position in known:
            continue
        launch = LaunchRow(
            bridge_id=announcement.bridge_id,
            announcement_id=announcement.id,
            position=position,
            state=LaunchState.ANNOUNCED,
            planner_team=announcement.author_team,
            planner_user=announcement.author_user,
            announced_at=announcement.posted_at,
        )
        _take_over(launch, launch_reading, now=now)
        session.add(launch)
        session.flush()
        _keep_facts(session, launch, launch_reading, reading)
        headsup.start(session, launch, now=now)
        review.start(session, launch, drafts.draft(session, launch, playbook), now=now)


def _read_again(
    session: Session,
    announcement: AnnouncementRow,
    reading: Reading,
    before: Mapping[int, Entry],
    *,
    playbook: Playbook,
    now: datetime,
) -> None:
    """Propose what the changed note says; what an approver wrote himself is carried over, never overwritten."""
    by = Actor(announcement.author_team, announcement.author_user)
    entries = {entry.launch_id: entry for entry in _entries(session, announcement)}
    for launch, launch_reading in zip(launches_of(session, announcement), reading.launches, strict=False):
        was = Moment(Precision(launch.precision), launch.opens_at, launch.opens_text)
        _take_over(launch, launch_reading, now=now)
        _keep_facts(session, launch, launch_reading, reading)
        session.flush()
        entry = entries.get(launch.id)
        if entry is not None and launch.id in before:
            drafted = drafts.draft(session, launch, playbook)
            body, _ = drafts.carried(session, entry.id, before[launch.id], drafted)
            newest = revisions.newest(session, entry.id)
            revision_id = review.propose(session, entry.id, body, origin="announcement", by=by, now=now)
            last = newest.id if newest is not None else None
            news.edited(session, launch, announcement, was, revision_id, before=last, now=now)
    _register(session, announcement, reading, playbook=playbook, now=now)


def _take_over(launch: LaunchRow, reading: LaunchReading, *, now: datetime) -> None:
    before = (launch.precision, launch.opens_at)
    if inspect(launch).persistent and before != (reading.moment.precision, reading.moment.at):
        clockwork.moved(launch, now=now)
    launch.name = reading.name
    launch.precision = reading.moment.precision
    launch.opens_at = reading.moment.at
    launch.opens_text = reading.moment.text
    launch.ends_at = reading.end.at if reading.end else None


def _keep_facts(session: Session, launch: LaunchRow, launch_reading: LaunchReading, reading: Reading) -> None:
    for old in session.scalars(select(FactRow).where(FactRow.launch_id == launch.id)):
        session.delete(old)
    for fact in launch_reading.facts:
        _keep(session, launch, fact.field, fact.text, (fact.span.start, fact.span.end), fact.visibility)
    for held in reading.held:
        span = (held.span.start, held.span.end)
        _keep(session, launch, "internal", held.text, span, Visibility.INTERNAL, reason=held.reason)


def _keep(
    session: Session,
    launch: LaunchRow,
    field: str,
    text: str,
    span: tuple[int, int],
    visibility: Visibility,
    reason: str = "",
) -> None:
    session.add(
        FactRow(
            launch_id=launch.id,
            field=field,
            text=text,
            span_start=span[0],
            span_end=span[1],
            visibility=visibility,
            reason=reason,
        )
    )


def _entries(session: Session, announcement: AnnouncementRow) -> list[EntryRow]:
    return list(
        session.scalars(
            select(EntryRow)
            .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
            .where(LaunchRow.announcement_id == announcement.id)
        )
    )
