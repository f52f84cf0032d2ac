"""What somebody writes in the thread of an announcement: a reply, the word that it opened, news, or a fact more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.ending import said_over
from bridge.domain.moving import of_another, opens_then
from bridge.domain.news import changes_something, headed, only_adds, same
from bridge.domain.news_in_passing import nothing_changes, says_news
from bridge.domain.notes import Kind, Precision, Reading
from bridge.domain.opening import says_opened
from bridge.domain.reading.broken import says_recovered
from bridge.domain.replying import asks
from bridge.domain.states import EMBARGOED, OPEN_LAUNCHES, AnnouncementState, LaunchState
from bridge.services import (
    additions,
    announcements,
    drafts,
    edited_notes,
    ending,
    news,
    opening,
    overtaking,
    questions,
    reply_changes,
    urgent,
)
from bridge.services.announcements import find
from bridge.services.launches import launches_of
from bridge.services.notes import Note
from bridge.services.playbook import Playbook
from bridge.store.directory import BoundChannel
from bridge.store.schema import AnnouncementRow


def replied(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """Take what somebody wrote in a thread for what it is; a message that is none of these is talk."""
    announcements.know_planner(session, bound, note.author, now=now)
    by, text, thread_ts = note.author, note.text, note.thread_ts or ""
    answered = questions.answer_from_thread(session, bound, thread_ts, note.ts, text, by=by, playbook=playbook, now=now)
    if not answered:
        reply_changes.follows(session, bound, thread_ts, note.ts, text, by=by, now=now)
    above = find(session, bound.channel_id, thread_ts)
    if above is None or find(session, bound.channel_id, note.ts) is not None:
        return
    if not answered and (_opened(session, above, note, now=now) or _over(session, above, note, now=now)):
        return
    if not answered and _works_again(session, bound, above, note, now=now):
        return
    if announcements.resumed(session, bound, note, launches_of(session, above), playbook=playbook, now=now):
        return
    if not _changes(session, bound, above, note, playbook=playbook, now=now) and not answered:
        additions.take(session, launches_of(session, above), note, playbook=playbook, now=now)


def edited(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> None:
    """A reply was edited: news is read again as a note is, what answered a question is carried anew, facts as they were added."""
    answered = reply_changes.edited(session, bound, note, playbook=playbook, now=now)
    if find(session, bound.channel_id, note.ts) is not None:
        edited_notes.edited(session, bound, note, playbook=playbook, now=now)
    elif not answered and not additions.changed(session, note, note.ts, playbook=playbook, now=now):
        above = find(session, bound.channel_id, note.thread_ts or "")
        if above is not None:  # it says now which launch it is about
            additions.take(session, launches_of(session, above), note, playbook=playbook, now=now)


def _opened(session: Session, above: AnnouncementRow, note: Note, *, now: datetime) -> bool:
    coming = [launch for launch in launches_of(session, above) if launch.state in EMBARGOED]
    if len(coming) != 1 or not says_opened(note.text):
        return False
    opening.opened(session, coming[0].id, by=note.author, now=now)
    return True


def _over(session: Session, above: AnnouncementRow, note: Note, *, now: datetime) -> bool:
    live = [launch for launch in launches_of(session, above) if launch.state == LaunchState.LIVE]
    if len(live) != 1:
        return False
    names = [name for name in (live[0].name, live[0].approved_name) if name]
    why = said_over(note.text, note.posted_at.astimezone(drafts.zone_of(session, live[0])), names)
    if why is None:
        return False
    ending.end(session, live[0].id, why, by=note.author, now=now)
    return True


def _works_again(session: Session, bound: BoundChannel, above: AnnouncementRow, note: Note, *, now: datetime) -> bool:
    """In an incident's thread nobody names again what works again."""
    notice = urgent.tells_of(session, above.id) if says_recovered(note.text) else None
    if notice is None:
        return False
    reading = drafts.read_text(session, bound.bridge_id, note.text, note.posted_at)
    announcement = announcements.add(session, bound, note, reading, now=now)
    announcement.state = AnnouncementState.DISMISSED
    urgent.offer_to_close(session, announcement, notice, now=now)
    return True


def _changes(
    session: Session, bound: BoundChannel, above: AnnouncementRow, note: Note, *, playbook: Playbook, now: datetime
) -> bool:
    """A planner changes, cancels or corrects in the thread what he announced above: that is news like any other."""
    reading = drafts.read_text(session, bound.bridge_id, note.text, note.posted_at)
    passing = says_news(note.text)
    perhaps = reading.ask or headed(note.text) is not None or passing
    unsure = (reading.kind is Kind.OTHER or reading.ask) and perhaps and not asks(note.text)
    said = passing or changes_something(note.text) or _opens_otherwise(session, above, note, reading)
    if (reading.kind is Kind.LAUNCH or unsure) and said:
        reading = replace(reading, kind=Kind.CHANGE, ask=False)
    told = reading.kind in (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION) and (
        passing or not only_adds(note.text, reading)
    )
    told = told and not nothing_changes(note.text)
    if reading.ask or not told:
        return False
    announcement = announcements.add(session, bound, note, reading, now=now)
    news.arrived(session, announcement, reading, playbook=playbook, now=now)
    return True


def _opens_otherwise(session: Session, above: AnnouncementRow, note: Note, reading: Reading) -> bool:
    """Tell whether a reply says that the only launch above opens on another day than it has, or has a day again that was taken away."""
    coming = [launch for launch in launches_of(session, above) if launch.state in OPEN_LAUNCHES]
    if len(coming) != 1 or len(reading.launches) != 1 or asks(note.text):
        return False
    said, was = reading.launches[0].moment, overtaking.moment_of(coming[0])
    if was.at is None and drafts.reading_of(session, coming[0])[0].moment.at is None:
        return False  # nobody has said a day before: it is a fact more
    if was.at is not None and said.at is not None and said.precision is Precision.DAY:
        was = replace(was, precision=Precision.DAY, at=was.at.astimezone(said.at.tzinfo).replace(hour=0, minute=0))
    own = opens_then(note.text, said) and not of_another(note.text, said, coming[0].name or "")
    return own and not same(was, said)
