"""Planners' messages and the launches they announce."""

from __future__ import annotations

from collections.abc import Sequence
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
from bridge.domain.news_in_passing import says_news
from bridge.domain.notes import Kind, LaunchReading, Reading
from bridge.domain.people import CENTER_ROLES, Actor, Role
from bridge.domain.reading.references import Context, KnownLaunch, likeness, same_launch
from bridge.domain.replying import only_calls
from bridge.domain.states import AnnouncementState
from bridge.services import (
    asking,
    drafts,
    ending,
    launches,
    news,
    news_view,
    referring,
    resuming,
    review,
    urgent,
)
from bridge.services.notes import Note, moment_of
from bridge.services.people import roles_of
from bridge.services.playbook import Playbook
from bridge.store.directory import BoundChannel
from bridge.store.once import insert_once
from bridge.store.schema import AnnouncementRow, LaunchRow, PersonRow

ALIKE = 0.6
"""From this likeness on two names may be one, and a person is asked."""


def received(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """Read a new message: a launch goes on, an unsure one is asked about, anything else is met with silence."""
    if find(session, bound.channel_id, note.ts) is not None:
        return
    note = whole(session, note)
    if not note.text.strip():  # it passes on what we know already
        return
    over = ending.said(session, bound.bridge_id, note.text, by=note.author, now=now)
    if over or resumed(session, bound, note, None, playbook=playbook, now=now):
        return
    reading = drafts.read_text(session, bound.bridge_id, note.text, note.meant_at or note.posted_at)
    known = news_view.known_launches(session, bound.bridge_id)
    if overtakes(session, bound.bridge_id, note.text, reading, note.posted_at, known):
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


def overtakes(
    session: Session, bridge_id: int, text: str, reading: Reading, at: datetime, known: Sequence[Known]
) -> bool:
    """Tell whether what reads like an announcement, or like nothing much, changes something announced before."""
    stops = puts_on_hold(text) or moves_to_a_day(text)
    unclear = reading.kind is Kind.OTHER and (stops or not reading.incident)
    sure = stops or news_rules.headed(text) is not None or says_news(text)
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


def whole(session: Session, note: Note) -> Note:
    """Return the note with the words of the messages that it passes on, those excepted that were read where they stand.

    Where only they speak of days, "내일" is the day after they were written.
    """
    new = [one for one in note.forwarded if one.place is None or find(session, one.place.channel, one.place.ts) is None]
    written = next((moment_of(one.place.ts) for one in new if one.place is not None), None)
    own = note.text.strip()
    text = "\n\n".join(part for part in (note.text, *(one.text for one in new)) if part.strip())
    dated = bool(dates.find(own, note.posted_at)) if own else False
    return replace(note, text=text, meant_at=None if dated else written)


def pointers(note: Note) -> dict[str, Any]:
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
            **pointers(note),
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
