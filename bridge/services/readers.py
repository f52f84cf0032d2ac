"""Who of a center's agents knows a revision: by his own click, or because his lead told him at the shift's meeting.

The two are counted apart and never mixed up: a click is the person's own word, a tick his lead's. Whoever is away is not
waited for until he is back.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from bridge.domain.people import Role
from bridge.services import audiences
from bridge.store.once import insert_once
from bridge.store.schema import BriefedRow, ConfirmationRow, EntryRow, LaunchRow, PersonRow, RevisionRow


@dataclass(frozen=True, slots=True)
class Totals:
    """How many of a center's agents know a revision: `confirmed` by their own click, `told` by their lead's word only.

    `agents` are those who are waited for or know it already.
    """

    confirmed: int
    agents: int
    told: int = 0

    @property
    def reached(self) -> int:
        """How many know it, in either way."""
        return self.confirmed + self.told

    @property
    def missing(self) -> int:
        """How many are still waited for."""
        return self.agents - self.reached


def agents(bridge_id: int, center: str | None, among: frozenset[str] | None = None) -> Select[PersonRow]:
    """Return the query for a center's agents (None: all centers'); with `among` those of these centers only."""
    query = select(PersonRow).where(
        PersonRow.bridge_id == bridge_id, PersonRow.role == Role.AGENT.value, PersonRow.active.is_(True)
    )
    if among is not None:
        query = query.where(PersonRow.center.in_(sorted(among)))
    return query if center is None else query.where(PersonRow.center == center)


def readers_of(session: Session, entry: EntryRow, center: str | None) -> Select[PersonRow]:
    """Return the query for those of a center's agents (None: all centers') whom an entry is for."""
    return agents(entry.bridge_id, center, audiences.centers(session, entry))


def confirmed(revision_id: int) -> ColumnElement[bool]:
    """Return what joins a person to his own click."""
    return and_(
        ConfirmationRow.revision_id == revision_id,
        ConfirmationRow.team_id == PersonRow.team_id,
        ConfirmationRow.user_id == PersonRow.user_id,
    )


def told(revision_id: int) -> ColumnElement[bool]:
    """Return what joins a person to his lead's tick."""
    return and_(BriefedRow.revision_id == revision_id, BriefedRow.person_id == PersonRow.id)


def count(session: Session, revision: RevisionRow, *, bridge_id: int, center: str | None) -> Totals:
    """Count those of a center's agents (None: all centers') whom the revision is for, and those of them who know it."""
    among = audiences.centers(session, session.get_one(EntryRow, revision.entry_id))
    clicked, ticked = ConfirmationRow.id.is_not(None), BriefedRow.id.is_not(None)
    everybody, own, leads = session.execute(
        agents(bridge_id, center, among)
        .outerjoin(ConfirmationRow, confirmed(revision.id))
        .outerjoin(BriefedRow, told(revision.id))
        .with_only_columns(
            func.count(PersonRow.id).filter(or_(PersonRow.away_until.is_(None), clicked, ticked)),
            func.count(PersonRow.id).filter(clicked),
            func.count(PersonRow.id).filter(and_(ticked, ~clicked)),
            maintain_column_froms=True,
        )
    ).one()
    return Totals(confirmed=own, agents=everybody, told=leads)


def waiting_for(session: Session, launch: LaunchRow) -> list[tuple[int, list[PersonRow]]]:
    """Return, for each approved revision of a launch, the agents who do not know it and are there; none where all do.

    Those whom only a roster names are in the list too.
    """
    found = []
    for entry in audiences.entries(session, launch.id):
        revision_id = entry.approved_revision_id
        missing = _missing(session, entry, revision_id) if revision_id is not None else []
        if missing and revision_id is not None:
            found.append((revision_id, missing))
    return found


def is_waited_for(session: Session, revision_id: int, *, bridge_id: int, user_id: str) -> bool:
    """Tell whether this person is one of the agents whom the revision is for, is there, and does not know it."""
    revision = session.get(RevisionRow, revision_id)
    entry = session.get(EntryRow, revision.entry_id) if revision is not None else None
    if entry is None or entry.bridge_id != bridge_id:
        return False
    return bool(_missing(session, entry, revision_id, user_id=user_id))


def keep(session: Session, before: RevisionRow, revision: RevisionRow) -> None:
    """Who knew the last revision knows this one: nothing changed that he would answer differently."""
    for click in session.scalars(select(ConfirmationRow).where(ConfirmationRow.revision_id == before.id)).all():
        insert_once(
            session,
            ConfirmationRow,
            entry_id=click.entry_id,
            revision_id=revision.id,
            team_id=click.team_id,
            user_id=click.user_id,
            at=click.at,
        )
    for tick in session.scalars(select(BriefedRow).where(BriefedRow.revision_id == before.id)).all():
        insert_once(
            session,
            BriefedRow,
            entry_id=tick.entry_id,
            revision_id=revision.id,
            person_id=tick.person_id,
            team_id=tick.team_id,
            user_id=tick.user_id,
            at=tick.at,
        )


def _missing(session: Session, entry: EntryRow, revision_id: int, *, user_id: str | None = None) -> list[PersonRow]:
    query = (
        readers_of(session, entry, None)
        .outerjoin(ConfirmationRow, confirmed(revision_id))
        .outerjoin(BriefedRow, told(revision_id))
        .where(ConfirmationRow.id.is_(None), BriefedRow.id.is_(None), PersonRow.away_until.is_(None))
        .order_by(PersonRow.id)
    )
    if user_id is not None:
        query = query.where(PersonRow.user_id == user_id)
    return list(session.scalars(query))
