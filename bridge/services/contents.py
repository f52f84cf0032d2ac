"""What stands in a bridge's manual (목차): its approved entries by their titles, for whoever may look things up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain.embargo import Standing, standing
from bridge.domain.masking import without_marks
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Action, Actor
from bridge.domain.search.synonyms import Synonyms
from bridge.domain.states import LaunchState
from bridge.errors import NotFoundError
from bridge.services import audiences, broken, finding
from bridge.services.broken import Notice
from bridge.services.overview import Title
from bridge.services.people import require
from bridge.store.schema import BridgeRow, EntryRow, LaunchRow, RevisionRow

PAGE = 100
FITTING = 10
"""Entries that a list to choose from begins with, at most, because they answer what is asked."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry. `since` is when a person last said that it is right, None for what was never decided here."""

    entry_id: int
    title: str
    number: int
    since: datetime | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Contents:
    """Page `page` (from 0) of `pages` of a bridge's manual; `broken` is what is broken now."""

    name: str
    zone: ZoneInfo
    items: tuple[Listed, ...]
    page: int
    pages: int
    broken: tuple[Notice, ...] = ()


def contents(session: Session, bridge_id: int, page: int, *, by: Actor, now: datetime) -> Contents:
    """Return a page of the approved entries, those that are over last. Raises NotAllowedError."""
    roles = require(session, by, Action.LOOK_UP, bridge_id=bridge_id)
    read = audiences.readable(audiences.read_by(session, by, bridge_id, roles))
    bridge = session.get_one(BridgeRow, bridge_id)
    here = (EntryRow.bridge_id == bridge_id, EntryRow.approved_revision_id.is_not(None), *read)
    count = session.scalar(select(func.count(EntryRow.id)).where(*here)) or 0
    pages = max(1, -(-count // PAGE))
    page = min(max(page, 0), pages - 1)
    rows = session.execute(
        select(EntryRow, RevisionRow.number, LaunchRow)
        .join(RevisionRow, RevisionRow.id == EntryRow.approved_revision_id)
        .outerjoin(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(*here)
        .order_by(EntryRow.ended_at.is_not(None), EntryRow.title, EntryRow.id)
        .limit(PAGE)
        .offset(page * PAGE)
    )
    items = tuple(
        Listed(entry.id, entry.title, number, entry.verified_at, _standing(entry, launch, now))
        for entry, number, launch in rows
    )
    return Contents(bridge.name, ZoneInfo(bridge.zone), items, page, pages, broken.standing(session, bridge_id))


def choices(
    session: Session, bridge_id: int, entry_id: int, words: str, *, by: Actor, synonyms: Synonyms, most: int
) -> tuple[Title, ...]:
    """Return manuals to choose from, at most `most`: the one at hand (0: none), what `words` find, the rest as they were approved last.

    Those that are over come last. Raises NotAllowedError, and NotFoundError where the one at hand is none that this person reads.
    """
    roles = require(session, by, Action.LOOK_UP, bridge_id=bridge_id)
    read_by = audiences.read_by(session, by, bridge_id, roles)
    here = (
        EntryRow.bridge_id == bridge_id,
        EntryRow.approved_revision_id.is_not(None),
        *audiences.readable(read_by),
    )
    found = select(EntryRow.id, EntryRow.title).where(*here)
    known: dict[int, str] = {}
    if entry_id:
        known.update((row.id, row.title) for row in session.execute(found.where(EntryRow.id == entry_id)))
        if not known:
            raise NotFoundError
    if words:
        asked = without_marks(words)
        fitting = finding.find(session, bridge_id, asked, synonyms=synonyms, limit=FITTING, audiences=read_by)
        known.update((hit.entry_id, hit.title) for hit in (*fitting.hits, *fitting.near))
    rest = found.order_by(EntryRow.ended_at.is_not(None), EntryRow.approved_revision_id.desc()).limit(most)
    for row in session.execute(rest):
        known.setdefault(row.id, row.title)
    return tuple(Title(*each) for each in known.items())[:most]


def _standing(entry: EntryRow, launch: LaunchRow | None, now: datetime) -> Standing:
    over = entry.ended_at is not None
    if launch is None:
        return standing(None, Moment(), now=now, ended=over)
    opens = Moment(Precision(launch.precision), launch.opens_at)
    return standing(LaunchState(launch.state), opens, now=now, ended=over)
