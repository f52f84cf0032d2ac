"""긴급 공지: something is broken and the phones will ring. An approver says symptom, effect, what to say now and when he will say more.

Every word is a person's and goes out as it stands (P1), but for parts that the incident's note held back (P3). [복구됨] closes it and
corrects what stood.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bridge.domain.incidents import gives_away
from bridge.domain.people import Action, Actor
from bridge.domain.reading.broken import says_recovered
from bridge.domain.states import AnnouncementState
from bridge.errors import InvalidInputError, OutdatedError
from bridge.services import broken, cards, drafts, urgent_due
from bridge.services.people import record, require
from bridge.store import directory, outbox
from bridge.store.held import held
from bridge.store.outbox import Sending
from bridge.store.schema import AnnouncementRow, BridgeRow, OutboxRow, UrgentRow

CARD = "urgent_card"
NOTICE = "urgent"
NEWS = "urgent_news"
OWN = "urgent_own"
"""The card of a notice that was made of no note."""


class RevealsError(InvalidInputError):
    """The text repeats a part of the note that is held back from the center, or says something that looks internal."""

    code = "urgent.reveals"


class EmptyError(InvalidInputError):
    """Symptom and what to say now must be filled in; `field` is the first that is not."""

    code = "urgent.incomplete"


@dataclass(frozen=True, slots=True)
class Words:
    """What an approver wrote. `next_update` is a time of day, today or tomorrow, at which he will say more."""

    symptom: str
    effect: str
    say_now: str
    next_update: time | None = None


def offer(session: Session, announcement: AnnouncementRow, *, now: datetime) -> None:
    """Show the approvers a note about an incident, with [센터에 긴급 공지]."""
    cards.post(
        session, CARD, bridge_id=announcement.bridge_id, key=str(announcement.id), now=now, subject_id=announcement.id
    )


def recovered(session: Session, announcement: AnnouncementRow) -> bool:
    """Tell whether a planner's message says that what an open notice told works again; the card then offers [복구됨] for it."""
    named = broken.said_over(session, announcement)
    if len(named) == 1:  # of several the card offers each
        announcement.recovers_id = named[0].id
    return bool(named)


def tells_of(session: Session, announcement_id: int) -> UrgentRow | None:
    """Return the notice of an incident's note while it is open."""
    row = broken.of_note(session, announcement_id)
    return row if row is not None and row.closed_at is None else None


def offer_to_close(session: Session, announcement: AnnouncementRow, notice: UrgentRow, *, now: datetime) -> None:
    """Show the approvers that this message says that what the notice told works again, with [복구됨]."""
    announcement.recovers_id = notice.id
    offer(session, announcement, now=now)


def send(
    session: Session, bridge_id: int, words: Words, *, announcement_id: int | None, by: Actor, now: datetime
) -> int:
    """Tell every agents' channel of the bridge at once; of one note once. Return the notice's id.

    Raises NotAllowedError, EmptyError, RevealsError, OutdatedError where somebody was quicker.
    """
    require(session, by, Action.URGENT, bridge_id=bridge_id)
    _check(session, words, announcement_id)
    if announcement_id is not None:
        # Whoever tells first holds the note; the second finds the notice there.
        held(session, AnnouncementRow, announcement_id)
        if broken.of_note(session, announcement_id) is not None:
            raise OutdatedError
    row = UrgentRow(
        bridge_id=bridge_id,
        announcement_id=announcement_id,
        symptom=words.symptom.strip(),
        effect=words.effect.strip(),
        say_now=words.say_now.strip(),
        next_update_at=_moment(session, bridge_id, words.next_update, now),
        sent_at=now,
        sent_team=by.team_id,
        sent_user=by.user_id,
    )
    session.add(row)
    session.flush()
    for channel in directory.channels(session, bridge_id=bridge_id, role="agents"):
        _enqueue(session, row, NOTICE, channel.team_id, channel.channel_id, key=f"{NOTICE}:{row.id}", now=now)
    if announcement_id is None:
        cards.post(session, OWN, bridge_id=bridge_id, key=str(row.id), now=now, subject_id=row.id)
    urgent_due.remind(session, row, now=now)
    record(session, "urgent.sent", by=by, now=now, subject="urgent", subject_id=row.id)
    _refresh_card(session, row, now=now)
    return row.id


def update(session: Session, notice_id: int, words: Words, *, by: Actor, now: datetime) -> None:
    """Say something new: what stands is brought up to date, and its thread says so. Raises as `send` does."""
    row = _open(session, notice_id, by)
    _check(session, words, row.announcement_id)
    row.symptom, row.effect, row.say_now = words.symptom.strip(), words.effect.strip(), words.say_now.strip()
    row.next_update_at = _moment(session, row.bridge_id, words.next_update, now)
    row.version += 1
    urgent_due.remind(session, row, now=now)
    record(session, "urgent.updated", by=by, now=now, subject="urgent", subject_id=row.id)
    _bring_up_to_date(session, row, now=now)


def close(session: Session, notice_id: int, closing: str, *, by: Actor, now: datetime) -> None:
    """It works again: correct what stands and say so. Raises NotAllowedError, OutdatedError, RevealsError."""
    row = _open(session, notice_id, by)
    _check_closing(session, closing, row.announcement_id)
    row.closed_at, row.closing, row.next_update_at = now, closing.strip(), None
    row.version += 1
    record(session, "urgent.closed", by=by, now=now, subject="urgent", subject_id=row.id)
    _bring_up_to_date(session, row, now=now)


def _open(session: Session, notice_id: int, by: Actor) -> UrgentRow:
    row = held(session, UrgentRow, notice_id)
    require(session, by, Action.URGENT, bridge_id=row.bridge_id)
    if row.closed_at is not None:
        raise OutdatedError
    return row


def _check_closing(session: Session, closing: str, announcement_id: int | None) -> None:
    try:
        _check(session, Words(closing or "-", "", closing or "-"), announcement_id)
    except RevealsError as error:
        raise RevealsError(field="closing", words=error.values["words"]) from None


def _check(session: Session, words: Words, announcement_id: int | None) -> None:
    for field, text in (("symptom", words.symptom), ("say_now", words.say_now)):
        if not text.strip():
            raise EmptyError(field=field)
    note = session.get(AnnouncementRow, announcement_id) if announcement_id is not None else None
    held = drafts.read(session, note).held if note is not None else ()
    for field, text in (("symptom", words.symptom), ("effect", words.effect), ("say_now", words.say_now)):
        if found := gives_away(text, note.text if note is not None else "", held):
            raise RevealsError(field=field, words=found)


def _bring_up_to_date(session: Session, row: UrgentRow, *, now: datetime) -> None:
    session.flush()
    standing = session.scalars(
        select(OutboxRow).where(
            OutboxRow.kind == NOTICE,
            OutboxRow.method == "post",
            OutboxRow.subject_id == row.id,
            OutboxRow.bridge_id == row.bridge_id,
            OutboxRow.state.in_(("pending", "sending", "sent", "ambiguous")),
        )
    ).all()
    for message in standing:
        cards.refresh(session, message, now=now)
        key = f"{NEWS}:{row.id}:{row.version}"
        _enqueue(session, row, NEWS, message.team_id, message.target, key=key, now=now, under=message.id)
    _refresh_card(session, row, now=now)


def _refresh_card(session: Session, row: UrgentRow, *, now: datetime) -> None:
    over = session.scalars(
        select(AnnouncementRow).where(
            AnnouncementRow.bridge_id == row.bridge_id,
            AnnouncementRow.posted_at >= row.sent_at,
            AnnouncementRow.state == AnnouncementState.DISMISSED,
            or_(AnnouncementRow.recovers_id == row.id, AnnouncementRow.recovers_id.is_(None)),
        )
    )
    said = [note.id for note in over if note.recovers_id is not None or says_recovered(note.text)]
    for note_id in (*said, *((row.announcement_id,) if row.announcement_id is not None else ())):
        cards.refresh_all(session, CARD, launch_id=None, subject_id=note_id, now=now)
    if row.announcement_id is None:
        cards.refresh_all(session, OWN, launch_id=None, subject_id=row.id, now=now)


def _enqueue(
    session: Session,
    row: UrgentRow,
    kind: str,
    team: str,
    target: str,
    *,
    key: str,
    now: datetime,
    under: int | None = None,
) -> None:
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{key}:{target}",
            bridge_id=row.bridge_id,
            kind=kind,
            method="post",
            team_id=team,
            target=target,
            due_at=now,
            under_id=under,
            subject_id=row.id,
        ),
        now=now,
    )


def _moment(session: Session, bridge_id: int, at: time | None, now: datetime) -> datetime | None:
    if at is None:
        return None
    zone = ZoneInfo(session.get_one(BridgeRow, bridge_id).zone)
    today = datetime.combine(now.astimezone(zone).date(), at, zone)
    return today if today > now else today + timedelta(days=1)
