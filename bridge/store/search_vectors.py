"""Vectors of approved entries, for a model of meaning: made once for each revision, beside the index and never in its way.

An approval is found at once, without a vector; the worker adds it soon after (`services/meanings.py`). A vector counts for the
revision and the model that it was made for, and for no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Text, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from bridge.domain.search.meaning import Meaning, Vector, gains
from bridge.store.database import client_of
from bridge.store.remembered import Remembered
from bridge.store.schema import search_collections as collections
from bridge.store.schema import search_documents as documents
from bridge.store.schema import search_vectors as stored
from bridge.store.schema.base import BIG
from bridge.store.search_index import insert_of, restamp
from bridge.store.search_kept import Approved
from bridge.store.search_statements import among, of_entries

VECTORS = 12_000
"""Vectors that a process keeps ready, of each database: half a kilobyte each."""

_NARROWED = {"narrowed": True}
_READ_OF = of_entries(
    select(stored.c.entry_id, stored.c.revision_id, stored.c.vector).where(
        stored.c.client_id == bindparam("client", type_=BIG), stored.c.model == bindparam("model", type_=Text)
    ),
    stored.c.entry_id,
)
_known: Remembered[tuple[str, int, int], Vector] = Remembered(VECTORS)


class Made(NamedTuple):
    """The vector that was made of an entry's revision."""

    entry_id: int
    revision_id: int
    vector: bytes


def meaning_of(session: Session) -> Meaning | None:
    """Return the model of meaning that the session's database is searched with, None where there is none."""
    return session.info.get("meaning")


def gained(session: Session, query: str, rows: Iterable[Approved]) -> dict[int, float]:
    """Return what nearness to `query` adds to the score of each entry; empty without a model, or before it has made any vector."""
    meaning = meaning_of(session)
    if meaning is None:
        return {}
    candidates = list(rows)
    vectors = _vectors(session, meaning.name, candidates)
    if not vectors:
        return {}
    asked = Vector(meaning.of_query(query))
    return gains(asked, {row.entry_id: vectors.get(row.entry_id) for row in candidates}, usual=meaning.usual)


def stamps(session: Session) -> dict[int, int]:
    """Return what stands for the state of each client's index. Needs everyone's session."""
    return {row.client_id: row.stamp for row in session.execute(select(collections.c.client_id, collections.c.stamp))}


def waiting(session: Session, model: str, *, limit: int) -> list[tuple[int, int]]:
    """Return (entry, revision) of what is found without a vector of this model, approved last first."""
    mine = and_(stored.c.client_id == documents.c.client_id, stored.c.entry_id == documents.c.entry_id)
    without = or_(stored.c.entry_id.is_(None), stored.c.revision_id != documents.c.revision_id, stored.c.model != model)
    found = select(documents.c.entry_id, documents.c.revision_id).select_from(documents.outerjoin(stored, mine))
    found = found.where(documents.c.client_id == client_of(session), without)
    rows = session.execute(
        found.order_by(documents.c.revision_id.desc()).limit(limit), execution_options=_NARROWED
    ).all()
    return [(row.entry_id, row.revision_id) for row in rows]


def keep(session: Session, model: str, made: Sequence[Made]) -> None:
    """Keep vectors, and say to every process that searches may find better now."""
    if not made:
        return
    added = insert_of(session)(stored)
    added = added.on_conflict_do_update(
        index_elements=["entry_id"],
        set_={column.name: added.excluded[column.name] for column in stored.c if column.name != "entry_id"},
    )
    client = client_of(session)
    rows = [{"client_id": client, "model": model, **one._asdict()} for one in sorted(made)]
    session.execute(added, rows, execution_options=_NARROWED)
    restamp(session)


def _vectors(session: Session, model: str, rows: Sequence[Approved]) -> dict[int, Vector]:
    known = _known.of(session)
    found = {row.entry_id: known.get((model, row.entry_id, row.revision_id)) for row in rows}
    missing = [entry for entry, vector in found.items() if vector is None]
    if missing:
        revisions = {row.entry_id: row.revision_id for row in rows}
        read = among(session, _READ_OF, {"model": model}, listed=missing)
        made = {(model, entry, revision): Vector(packed) for entry, revision, packed in read}
        _known.add(session, made.items())
        found.update((entry, vector) for (_, entry, revision), vector in made.items() if revisions[entry] == revision)
    return {entry: vector for entry, vector in found.items() if vector is not None}
