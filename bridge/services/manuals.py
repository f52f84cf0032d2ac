"""What a center gets to see of an approved revision: the copy built for it, and where the launch stands (P1, P3)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Text, bindparam, case, cast, select
from sqlalchemy.orm import Session

from bridge.domain.contact_codes import ContactCode
from bridge.domain.embargo import Standing, standing
from bridge.domain.ending import Ended
from bridge.domain.entries import Entry
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Moment, Precision, Visibility
from bridge.domain.states import Grade, LaunchState, RevisionState
from bridge.domain.visibility import center_copy
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import contact_codes
from bridge.services.holding import held
from bridge.services.readers import Totals, count
from bridge.services.revisions import digest
from bridge.store import outbox
from bridge.store.claims import Claim
from bridge.store.database import own, rows
from bridge.store.directory import BoundChannel
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, ContactCodesRow, EntryRow, LaunchRow, RevisionRow
from bridge.store.search_kept import Approved, Narrowing
from bridge.store.search_statements import narrowed

_REVISIONS = RevisionRow.__table__
_ENTRIES = EntryRow.__table__
_LAUNCHES = LaunchRow.__table__
_BRIDGES = BridgeRow.__table__
_CODES = ContactCodesRow.__table__
TOGETHER = 4
"""Entries that a look-up shows, at most: an answer and others by title."""
_CARD = (
    select(
        _REVISIONS.c.id.label("revision_id"),
        _REVISIONS.c.number,
        _REVISIONS.c.state.label("revision_state"),
        _REVISIONS.c.previewed,
        _REVISIONS.c.decided_at,
        _ENTRIES.c.id.label("entry_id"),
        _ENTRIES.c.title,
        _ENTRIES.c.bridge_id,
        _ENTRIES.c.approved_revision_id,
        _ENTRIES.c.ended_at,
        _ENTRIES.c.ended_why,
        _ENTRIES.c.verified_at,
        _BRIDGES.c.zone,
        _LAUNCHES.c.state,
        _LAUNCHES.c.precision,
        _LAUNCHES.c.opens_at,
        _LAUNCHES.c.opened_at,
        _LAUNCHES.c.grade,
        _LAUNCHES.c.frozen_at,
        cast(_CODES.c.codes, Text).label("codes"),
    )
    .join_from(_REVISIONS, _ENTRIES, _ENTRIES.c.id == _REVISIONS.c.entry_id)
    .join(_BRIDGES, _BRIDGES.c.id == _ENTRIES.c.bridge_id)
    .outerjoin(_LAUNCHES, _LAUNCHES.c.id == _ENTRIES.c.launch_id)
    .outerjoin(_CODES, _CODES.c.client_id == _ENTRIES.c.client_id)
)
_BODY = cast(_REVISIONS.c.body, Text)
_APPROVED = _CARD.add_columns(_BODY.label("body")).where(_REVISIONS.c.id == bindparam("revision"))
"""A revision and all its card needs, in one statement."""
_STANDING = _CARD.add_columns(case((_REVISIONS.c.id == bindparam("revision_0"), _BODY)).label("body")).where(
    _REVISIONS.c.id.in_([bindparam(f"revision_{number}") for number in range(TOGETHER)]),
    _ENTRIES.c.approved_revision_id == _REVISIONS.c.id,
    _ENTRIES.c.client_id == bindparam("client"),
    _REVISIONS.c.client_id == bindparam("client"),
)
"""Which revisions are approved now, and of the first of them all that its card needs, in one statement."""


@dataclass(frozen=True, slots=True)
class ManualCard:
    """An approved revision as a center sees it. `entry` is a center's copy and nothing else.

    `opens` is what is announced, `opened_at` what a person confirmed. `totals` is None where nobody is asked to confirm. `verified_at`
    is when a person last said that it is right, `ended_at` since when it is over, `codes` the client's own contact codes.
    """

    bridge_id: int
    entry_id: int
    revision_id: int
    number: int
    entry: Entry
    standing: Standing
    opens: Moment
    opened_at: datetime | None
    zone: ZoneInfo
    grade: Grade
    totals: Totals | None
    verified_at: datetime | None = None
    ended_at: datetime | None = None
    ended_why: Ended | None = None
    codes: tuple[ContactCode, ...] = ()


def manual_card(
    session: Session, revision_id: int, channel: BoundChannel | None, *, now: datetime | None = None
) -> ManualCard:
    """Return the card of the revision that is approved now, with the totals of the channel's center.

    Raises NotFoundError, and OutdatedError for a revision that is not (or no longer) the approved one.
    """
    card = read_card(session, revision_id, now=now)
    if not card.grade.asks_confirmation:
        return card
    center = channel.center if channel is not None else None
    revision = session.get_one(RevisionRow, revision_id)
    return replace(card, totals=count(session, revision, bridge_id=card.bridge_id, center=center))


def read_card(
    session: Session, revision_id: int, *, audience: Visibility = Visibility.AGENT, now: datetime | None = None
) -> ManualCard:
    """Return what `audience` may see of the revision that is approved now, without totals.

    Raises NotFoundError, and OutdatedError for a revision that is not (or no longer) the approved one.
    """
    return read_whole(session, revision_id, audience=audience, now=now)[0]


def read_whole(
    session: Session, revision_id: int, *, audience: Visibility = Visibility.AGENT, now: datetime | None = None
) -> tuple[ManualCard, Entry]:
    """Return the card as `read_card` does, and the entry from which its copy was made: not to be shown."""
    row = rows(session, _APPROVED, _REVISIONS, revision=revision_id).one_or_none()
    if row is None:
        raise NotFoundError
    return _whole(row, audience, now)


class Cards:
    """What was read of the entries that a search found while the database said which of them still stand: the first one's card."""

    def __init__(self) -> None:
        self._rows: dict[int, Row[Any]] = {}

    def standing(self, session: Session, ranked: Sequence[tuple[int, int]], narrowing: Narrowing) -> list[Approved]:
        """Say which of some (entry, revision) may be found now (`store.search.Standing`)."""
        revisions = [revision for _, revision in ranked[:TOGETHER]]
        wanted = (*revisions, *[revisions[-1]] * (TOGETHER - len(revisions)))
        values = dict(narrowing.values) | {f"revision_{number}": one for number, one in enumerate(wanted)}
        found = own(session, narrowed(_STANDING, narrowing.where), values).all()
        self._rows = {row.revision_id: row for row in found}
        return [Approved(row.entry_id, row.revision_id, row.title) for row in found]

    def read(
        self, session: Session, revision_id: int, *, audience: Visibility, now: datetime | None
    ) -> tuple[ManualCard, Entry]:
        """Do what `read_whole` does, from what was read already where that is enough."""
        row = self._rows.get(revision_id)
        if row is None or row.body is None:
            return read_whole(session, revision_id, audience=audience, now=now)
        return _whole(row, audience, now)


def _whole(row: Row[Any], audience: Visibility, now: datetime | None) -> tuple[ManualCard, Entry]:
    if row.approved_revision_id != row.revision_id or row.revision_state != RevisionState.APPROVED:
        raise OutdatedError
    entry, words, copy = _entry_of(row.body, audience)
    if row.previewed != words:
        raise OutdatedError
    # As in `opens_of`: the date that was approved, whatever a later note says.
    known = copy.moment.at is not None or not row.state
    opens = _announced(copy) if known else Moment(Precision(row.precision), row.opens_at)
    card = ManualCard(
        bridge_id=row.bridge_id,
        entry_id=row.entry_id,
        revision_id=row.revision_id,
        number=row.number,
        entry=copy,
        standing=standing(
            LaunchState(row.state) if row.state else None,
            opens,
            now=now,
            held=held(row.frozen_at, row.decided_at),
            ended=row.ended_at is not None,
        ),
        opens=opens,
        opened_at=row.opened_at,
        zone=ZoneInfo(row.zone),
        grade=Grade(row.grade) if row.state else Grade.FYI,
        totals=None,
        verified_at=row.verified_at,
        ended_at=row.ended_at,
        ended_why=Ended(row.ended_why) if row.ended_why else None,
        codes=contact_codes.parsed(row.codes) if row.codes else (),
    )
    return card, entry


@lru_cache(maxsize=512)
def _entry_of(body: str, audience: Visibility) -> tuple[Entry, str, Entry]:
    """Return a revision's entry, its fingerprint and the copy for an audience; the same text is read once."""
    entry = from_json(json.loads(body))
    return entry, digest(entry), center_copy(entry, audience)


def approved(session: Session, revision_id: int) -> tuple[RevisionRow, EntryRow]:
    """Return the revision and its entry if it is the one that agents may see, word for word as its approver saw it (P1).

    Raises NotFoundError, OutdatedError.
    """
    revision = session.get(RevisionRow, revision_id)
    if revision is None:
        raise NotFoundError
    entry = session.get_one(EntryRow, revision.entry_id)
    if entry.approved_revision_id != revision.id or revision.state != RevisionState.APPROVED:
        raise OutdatedError
    if revision.previewed != digest(from_json(revision.body)):
        raise OutdatedError
    return revision, entry


def opens_of(launch: LaunchRow | None, entry: Entry) -> Moment:
    """Return when it opens, without the note's own wording: as this version says where it says so (P1).

    A date that a later note gave the launch is nobody's to see before somebody approved it.
    """
    if launch is None or entry.moment.at is not None:
        return _announced(entry)
    return Moment(Precision(launch.precision), launch.opens_at)


def _announced(entry: Entry) -> Moment:
    return Moment(entry.moment.precision, entry.moment.at)


def plan_rest(session: Session, posted: Claim, *, pages: int, now: datetime) -> None:
    """A manual that does not fit into one message goes on in its thread: plan pages 1 to `pages` - 1 of it."""
    for page in range(1, pages):
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"manual-rest:{posted.revision_id}:{posted.target}:{page}",
                bridge_id=posted.bridge_id,
                kind="manual_rest",
                method="post",
                team_id=posted.team_id,
                target=posted.target,
                due_at=now,
                under_id=posted.updates_id or posted.id,
                launch_id=posted.launch_id,
                revision_id=posted.revision_id,
                subject_id=page,
            ),
            now=now,
        )
