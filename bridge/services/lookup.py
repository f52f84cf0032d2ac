"""`/manual` (조회): the approved entry that answers, private to whoever asked, and a note of what was not found.

What is shown is decided by who asks: his bridges, his role's visibility, and whether the launch may be spoken of yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import Table, and_, func, insert, or_, select
from sqlalchemy.orm import Session

from bridge.domain.embargo import Standing, standing
from bridge.domain.entries import Entry, Inquiry
from bridge.domain.masking import mask
from bridge.domain.notes import Moment, Precision, Visibility
from bridge.domain.people import CENTER_ROLES, Action, Actor, Role, may
from bridge.domain.search.synonyms import Synonyms
from bridge.domain.states import EMBARGOED, Grade, LaunchState, RevisionState
from bridge.domain.visibility import may_have
from bridge.errors import NotAllowedError, NotFoundError, OutdatedError, QueryTooLongError
from bridge.services import finding
from bridge.services.manuals import ManualCard, read_card, read_whole
from bridge.services.people import require
from bridge.store import directory
from bridge.store.database import client_of
from bridge.store.schema import BridgeRow, ConfirmationRow, EntryRow, LaunchRow, LookupRow, RevisionRow
from bridge.store.search import Hit

LONGEST_QUERY = 200
SOON = timedelta(days=14)
FIRST_LOOK_BACK = timedelta(days=7)
"""How far back somebody who never looked is told what is new."""

OTHERS = 3
LISTED = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A bridge on which somebody may look things up, and what he is there."""

    client_id: int
    bridge_id: int
    name: str
    locale: str
    roles: frozenset[Role] = frozenset()


_LOOKED = insert(cast("Table", LookupRow.__table__))


@dataclass(frozen=True, slots=True)
class Title:
    """An entry to go on to."""

    entry_id: int
    title: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found: the entry, which of its inquiries fits (None: none does), and two or three others."""

    query: str
    card: ManualCard
    inquiry: Inquiry | None
    others: tuple[Title, ...] = ()


@dataclass(frozen=True, slots=True)
class Nothing:
    """The manual has no answer; `near` are the nearest titles, offered as a question."""

    bridge_id: int
    query: str
    near: tuple[Title, ...] = ()


@dataclass(frozen=True, slots=True)
class Coming:
    """A launch that is not confirmed open yet."""

    entry: Title
    opens: Moment
    standing: Standing


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry approved since somebody last looked. `is_new`: there was no version before."""

    entry: Title
    number: int
    at: datetime
    is_new: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """What `/manual` says without words. `unread` is what this person has not confirmed; `more` how many are not listed."""

    bridge_id: int
    zone: ZoneInfo
    since: datetime | None
    coming: tuple[Coming, ...] = ()
    changed: tuple[Changed, ...] = ()
    unread: tuple[Title, ...] = ()
    more: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Looked:
    """One look: what was asked, what is shown, and what of the index is noted as shown first."""

    bridge_id: int
    query: str
    shown: Answer | Nothing | Overview
    hit: Hit | None = None


def places(session: Session, *, by: Actor, channel_id: str | None) -> tuple[Place, ...]:
    """Return where this person may look: the channel's bridge if he belongs to it, else all of his. Needs everyone's session."""
    own: dict[int, Place] = {}
    for membership in directory.memberships(session, team_id=by.team_id, user_id=by.user_id):
        there = own.get(membership.bridge_id)
        roles = (there.roles if there else frozenset()) | {Role(membership.role)}
        own[membership.bridge_id] = Place(
            membership.client_id, membership.bridge_id, membership.bridge_name, membership.locale, roles
        )
    bound = directory.channel(session, channel_id) if channel_id and len(own) > 1 else None
    if bound is not None and bound.bridge_id in own:
        return (own[bound.bridge_id],)
    return tuple(own.values())


def look_up(
    session: Session, bridge_id: int, query: str, *, by: Actor, synonyms: Synonyms, now: datetime
) -> Answer | Nothing | Overview:
    """Answer a query, or without one say what is new, and note what was asked.

    Raises NotAllowedError, and QueryTooLongError for what is no query.
    """
    roles = require(session, by, Action.LOOK_UP, bridge_id=bridge_id)
    looked = _read(session, bridge_id, roles, query, by=by, synonyms=synonyms, now=now)
    note(session, looked, by=by, now=now)
    return looked.shown


def read(session: Session, place: Place, query: str, *, by: Actor, synonyms: Synonyms, now: datetime) -> Looked:
    """Do what `look_up` does without writing, so that nobody's writing waits for a search: `note` it afterwards.

    `place` must be what `places` says now, within the same request: its roles say whether he may.
    """
    if not may(place.roles, Action.LOOK_UP):
        raise NotAllowedError(action=Action.LOOK_UP.value)
    return _read(session, place.bridge_id, place.roles, query, by=by, synonyms=synonyms, now=now)


def _read(
    session: Session,
    bridge_id: int,
    roles: Iterable[Role],
    query: str,
    *,
    by: Actor,
    synonyms: Synonyms,
    now: datetime,
) -> Looked:
    words = clean(query)
    if not words:
        return Looked(bridge_id, "", _overview(session, bridge_id, roles, by=by, now=now))
    found = finding.find(session, bridge_id, words, synonyms=synonyms, limit=OTHERS + 1)
    answer = _first_readable(session, found.hits, roles, words, now=now)
    if answer is None:
        near = tuple(Title(hit.entry_id, hit.title) for hit in (found.near or found.hits)[:OTHERS])
        return Looked(bridge_id, words, Nothing(bridge_id, words, near))
    hit, shown = answer
    expected = shown.inquiry is not None and shown.inquiry.type
    return Looked(bridge_id, words, shown, hit if expected else replace(hit, inquiry=None))


def open_entry(session: Session, entry_id: int, *, by: Actor, now: datetime) -> ManualCard:
    """Return a whole entry for somebody who chose it, and note it. Raises NotFoundError, NotAllowedError."""
    entry = session.get(EntryRow, entry_id)
    if entry is None:
        raise NotFoundError
    roles = require(session, by, Action.LOOK_UP, bridge_id=entry.bridge_id)
    if entry.approved_revision_id is None or entry.ended_at is not None:
        raise NotFoundError
    card = read_card(session, entry.approved_revision_id, audience=audience_of(roles), now=now)
    hit = Hit(entry.id, card.revision_id, entry.title, None, 0.0)
    _note(session, entry.bridge_id, entry.title, by=by, now=now, found=True, hit=hit)
    return card


def note(session: Session, looked: Looked, *, by: Actor, now: datetime) -> None:
    """Keep what was asked and what was shown. Needs the client's session."""
    found = not isinstance(looked.shown, Nothing)
    _note(session, looked.bridge_id, looked.query, by=by, now=now, found=found, hit=looked.hit)


def clean(query: str) -> str:
    """Return a query fit to be searched and kept: one line, masked of personal data. Raises QueryTooLongError."""
    words = " ".join(query.split())
    if len(words) > LONGEST_QUERY:
        raise QueryTooLongError(limit=LONGEST_QUERY)
    return mask(words)


def audience_of(roles: Iterable[Role]) -> Visibility:
    """Return what somebody in these roles may see of a manual: agents what agents may, everybody else what leads may."""
    return Visibility.LEAD if set(roles) - {Role.AGENT} else Visibility.AGENT


def _first_readable(
    session: Session, hits: Sequence[Hit], roles: Iterable[Role], query: str, *, now: datetime
) -> tuple[Hit, Answer] | None:
    audience = audience_of(roles)
    for number, hit in enumerate(hits):
        try:
            card, entry = read_whole(session, hit.revision_id, audience=audience, now=now)
        except (NotFoundError, OutdatedError):  # approved anew since the index was read
            continue
        others = tuple(Title(other.entry_id, other.title) for other in (*hits[:number], *hits[number + 1 :]))
        inquiry = _inquiry(entry, hit, audience)
        return hit, Answer(query, card, inquiry, others[:OTHERS])
    return None


def _inquiry(entry: Entry, hit: Hit, audience: Visibility) -> Inquiry | None:
    """Return the inquiry that the search names, if the audience may have it. The index counts all inquiries."""
    if hit.inquiry is None:
        return None
    inquiry = finding.searched_inquiry(entry, hit.inquiry)
    return inquiry if inquiry is not None and may_have(audience, inquiry.visibility) else None


def _overview(session: Session, bridge_id: int, roles: Iterable[Role], *, by: Actor, now: datetime) -> Overview:
    bridge = session.get_one(BridgeRow, bridge_id)
    since = session.scalar(
        select(func.max(LookupRow.at)).where(
            LookupRow.bridge_id == bridge_id, LookupRow.team_id == by.team_id, LookupRow.user_id == by.user_id
        )
    )
    coming = _coming(session, bridge_id, now=now)
    changed = _changed(session, bridge_id, since or now - FIRST_LOOK_BACK)
    unread = _unread(session, bridge_id, by) if set(roles) & CENTER_ROLES else []
    listed = {"coming": len(coming), "changed": len(changed), "unread": len(unread)}
    return Overview(
        bridge_id=bridge_id,
        zone=ZoneInfo(bridge.zone),
        since=since,
        coming=tuple(coming[:LISTED]),
        changed=tuple(changed[:LISTED]),
        unread=tuple(unread[:LISTED]),
        more={name: count - LISTED for name, count in listed.items() if count > LISTED},
    )


def _coming(session: Session, bridge_id: int, *, now: datetime) -> list[Coming]:
    rows = session.execute(
        select(EntryRow, LaunchRow)
        .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.approved_revision_id.is_not(None),
            EntryRow.ended_at.is_(None),
            LaunchRow.state.in_([state.value for state in EMBARGOED]),
            or_(LaunchRow.opens_at.is_(None), LaunchRow.opens_at <= now + SOON),
        )
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, EntryRow.id)
    )
    found = []
    for entry, launch in rows:
        opens = Moment(Precision(launch.precision), launch.opens_at)
        where = standing(LaunchState(launch.state), opens, now=now)
        found.append(Coming(Title(entry.id, entry.title), opens, where))
    return found


def _changed(session: Session, bridge_id: int, since: datetime) -> list[Changed]:
    rows = session.execute(
        select(EntryRow, RevisionRow)
        .join(RevisionRow, RevisionRow.id == EntryRow.approved_revision_id)
        .where(EntryRow.bridge_id == bridge_id, EntryRow.ended_at.is_(None), RevisionRow.decided_at > since)
        .order_by(RevisionRow.decided_at.desc(), EntryRow.id)
    ).all()
    earlier = set(
        session.scalars(
            select(RevisionRow.entry_id).where(
                RevisionRow.entry_id.in_([entry.id for entry, _ in rows]),
                RevisionRow.decided_at.is_not(None),
                RevisionRow.state == RevisionState.SUPERSEDED,
            )
        )
    )
    return [
        Changed(
            Title(entry.id, entry.title), revision.number, revision.decided_at or since, is_new=entry.id not in earlier
        )
        for entry, revision in rows
    ]


def _unread(session: Session, bridge_id: int, by: Actor) -> list[Title]:
    rows = session.execute(
        select(EntryRow.id, EntryRow.title)
        .join(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .outerjoin(
            ConfirmationRow,
            and_(
                ConfirmationRow.revision_id == EntryRow.approved_revision_id,
                ConfirmationRow.team_id == by.team_id,
                ConfirmationRow.user_id == by.user_id,
            ),
        )
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.approved_revision_id.is_not(None),
            EntryRow.ended_at.is_(None),
            LaunchRow.closed_at.is_(None),
            LaunchRow.grade != Grade.FYI.value,
            ConfirmationRow.id.is_(None),
        )
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, EntryRow.id)
    )
    return [Title(entry_id, title) for entry_id, title in rows]


def _note(
    session: Session, bridge_id: int, query: str, *, by: Actor, now: datetime, found: bool, hit: Hit | None = None
) -> None:
    session.execute(
        _LOOKED,
        {
            "client_id": client_of(session),
            "bridge_id": bridge_id,
            "team_id": by.team_id,
            "user_id": by.user_id,
            "at": now,
            "query": query,
            "found": found,
            "entry_id": hit.entry_id if hit else None,
            "revision_id": hit.revision_id if hit else None,
            "inquiry": hit.inquiry if hit else None,
        },
        execution_options={"narrowed": True},
    )
