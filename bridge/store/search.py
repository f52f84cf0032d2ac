"""The search index in the database: written in an approval's own transaction, read by every replica.

The database finds candidates by the query's rarest tokens (SQLite in a table of postings, PostgreSQL under GIN, by the
function `search_holders` of the migrations) and
`domain.search.ranking` scores them, so that both rank alike and nothing that a process remembers can go stale. A
candidate counts only while its revision is the approved one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, column, delete, func, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from bridge.domain.search.analysis import Terms, analyse
from bridge.domain.search.documents import Document, query_tokens
from bridge.domain.search.ranking import ANSWERS, Stats, certainty, rank
from bridge.domain.search.spelling import correct
from bridge.domain.search.synonyms import Match, Synonyms
from bridge.domain.search.text import decode
from bridge.store import morphemes
from bridge.store.database import client_of
from bridge.store.schema import EntryRow
from bridge.store.schema import search_collections as collections
from bridge.store.schema import search_documents as documents
from bridge.store.schema import search_postings as postings
from bridge.store.schema import search_tokens as tokens
from bridge.store.schema.base import BIG

VERSION = 1
"""Raised whenever texts are read differently than before: entries indexed under another version are indexed again."""

CANDIDATES = 120
"""Entries scored for a query. More did not find more on the measured data (docs/search.md)."""

_NARROWED = {"narrowed": True}

# Built once: putting a statement together costs more than SQLite takes to answer it.
_CLIENT = bindparam("client", type_=BIG)
_HASHES = bindparam("hashes", expanding=True, type_=Integer)
_DOCUMENT = (documents.c.words, documents.c.repeated, documents.c.length, documents.c.squeezed, documents.c.initials)
_ENTRIES = EntryRow.__table__
_COUNTED = select(collections.c.entries, collections.c.words).where(collections.c.client_id == _CLIENT)
_HOLDING = select(tokens.c.token, tokens.c.holding).where(tokens.c.client_id == _CLIENT, tokens.c.token.in_(_HASHES))
_APPROVED = (
    select(
        documents.c.entry_id,
        documents.c.revision_id,
        *_DOCUMENT,
        _ENTRIES.c.title,
    )
    .join(_ENTRIES, _ENTRIES.c.id == documents.c.entry_id)
    .where(documents.c.client_id == _CLIENT, _ENTRIES.c.client_id == _CLIENT)
    .where(_ENTRIES.c.approved_revision_id == documents.c.revision_id)
    .order_by(documents.c.entry_id)
)
_IN_POSTINGS = _APPROVED.where(
    documents.c.entry_id.in_(
        select(postings.c.entry_id).where(postings.c.client_id == _CLIENT, postings.c.token.in_(_HASHES))
    )
)
_IN_ARRAY = _APPROVED.where(
    documents.c.entry_id.in_(
        select(func.search_holders(bindparam("hashes", type_=ARRAY(Integer)), type_=BIG).column_valued("holder"))
    )
)


@dataclass(frozen=True, slots=True)
class Hit:
    """An approved entry that may answer; `inquiry` is the position of the expected inquiry that fits best."""

    entry_id: int
    revision_id: int
    title: str
    inquiry: int | None
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found. Where the manual has nothing, `hits` is empty and `near` holds the nearest entries."""

    hits: tuple[Hit, ...] = ()
    near: tuple[Hit, ...] = ()


def index_entry(session: Session, *, entry_id: int, revision_id: int, document: Document) -> None:
    """Make the entry findable under `document`, instead of what it was found under before."""
    client = client_of(session)
    old = _stored(session, client, entry_id)
    before = _hashed(client, old.tokens()) if old else set()
    after = _hashed(client, document.tokens())
    values = {
        "client_id": client,
        "revision_id": revision_id,
        "version": VERSION,
        "words": document.words,
        "repeated": document.repeated,
        "length": document.length,
        "squeezed": document.squeezed,
        "initials": document.initials,
        "tokens": None if _is_sqlite(session) else sorted(after),
    }
    if old is None:
        session.execute(documents.insert().values(entry_id=entry_id, **values), execution_options=_NARROWED)
    else:
        mine = (documents.c.client_id == client) & (documents.c.entry_id == entry_id)
        session.execute(update(documents).where(mine).values(**values), execution_options=_NARROWED)
    _post(session, client, entry_id, gone=before - after, come=after - before)
    _count(session, client, entries=0 if old else 1, words=document.length - (old.length if old else 0))


def unindex(session: Session, *, entry_id: int) -> None:
    """Make the entry unfindable; one that is not indexed is left alone."""
    client = client_of(session)
    old = _stored(session, client, entry_id)
    if old is None:
        return
    _post(session, client, entry_id, gone=_hashed(client, old.tokens()), come=set())
    mine = (documents.c.client_id == client) & (documents.c.entry_id == entry_id)
    session.execute(delete(documents).where(mine), execution_options=_NARROWED)
    _count(session, client, entries=-1, words=-old.length)


def outdated(session: Session, *, limit: int) -> list[tuple[int, int]]:
    """Return (entry, revision) of entries that an older version of Bridge indexed, at most `limit`."""
    found = select(documents.c.entry_id, documents.c.revision_id).where(
        documents.c.client_id == client_of(session), documents.c.version != VERSION
    )
    rows = session.execute(found.order_by(documents.c.entry_id).limit(limit), execution_options=_NARROWED)
    return [(row.entry_id, row.revision_id) for row in rows]


def search(
    session: Session,
    query: str,
    *,
    synonyms: Synonyms,
    limit: int = 10,
    where: Sequence[ColumnElement[bool]] = (),
    values: Mapping[str, Any] = MappingProxyType({}),
    answers: float = ANSWERS,
) -> Found:
    """Return what answers `query` among the session's client's approved entries, best first.

    `where` narrows the entries further, by conditions on `EntryRow` (audience, bridge, still in force) whose parameters
    are in `values`: conditions that are made once cost nothing. A certainty below `answers` means that the manual has nothing.
    """
    client = client_of(session)
    counted = session.execute(_COUNTED, {"client": client}, execution_options=_NARROWED).one_or_none()
    if counted is None or counted.entries <= 0:
        return Found()
    known: dict[str, int] = {}
    decoded = _decode(session, client, query, known)
    meant = correct(decoded, lambda pairs: _pairs_holding(session, client, pairs), morphemes.cost)
    terms = analyse(meant or decoded, morphemes.analyse)
    if terms.empty:
        return Found()
    matches = synonyms.matches(terms.stems)
    wanted = _wanted(terms, matches)
    known |= _holding(session, client, wanted - known.keys())
    stats = Stats(counted.entries, counted.words / counted.entries, known)
    rows = {row.entry_id: row for row in _candidates(session, client, _rarest(wanted, known), where, values)}
    candidates = ((entry, Document(*row[2:7])) for entry, row in rows.items())
    # How far the best is ahead of the second says how sure it is: two at least.
    ranked = rank(terms, matches, candidates, stats, limit=max(limit, 2))
    hits = tuple(
        Hit(hit.key, rows[hit.key].revision_id, rows[hit.key].title, hit.inquiry, hit.score) for hit in ranked[:limit]
    )
    return Found(hits=hits) if certainty(terms, ranked) >= answers else Found(near=hits)


def _decode(session: Session, client: int, query: str, known: dict[str, int]) -> str:
    """Decode the query; Latin words that could be slips of the keyboard mode are first looked up in the index."""
    latin = {"w" + word for word in query.lower().replace("/", " ").split() if word.isascii() and word.isalpha()}
    if latin:
        known |= _holding(session, client, latin)
    return decode(query, lambda word: known.get("w" + word, 0) > 0)


def _pairs_holding(session: Session, client: int, pairs: set[str]) -> dict[str, int]:
    found = _holding(session, client, {"p" + pair for pair in pairs})
    return {token[1:]: holding for token, holding in found.items()}


def _wanted(terms: Terms, matches: Iterable[Match]) -> set[str]:
    """Return the tokens a query is about, in its own words and in those that mean the same."""
    wanted = set(query_tokens(terms))
    for match in matches:
        wanted.update("w" + stem for phrase in (match.phrase, *match.others) for stem in phrase)
    return wanted


def _rarest(wanted: Iterable[str], holding: Mapping[str, int]) -> list[str]:
    """Return the rarest tokens that together lead to `CANDIDATES` entries at most, and to one token's at least."""
    chosen: list[str] = []
    total = 0
    for token in sorted((t for t in wanted if holding.get(t)), key=lambda t: (holding[t], t)):
        total += holding[token]
        if chosen and total > CANDIDATES:
            break
        chosen.append(token)
    return chosen


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _hash(client: int, token: str) -> int:
    """Return the token as the index keeps it. The client is part of it, so that postings of two clients never meet."""
    return zlib.crc32(f"{client}:{token}".encode()) - (1 << 31)


def _hashed(client: int, found: Iterable[str]) -> set[int]:
    return {_hash(client, token) for token in found}


def _stored(session: Session, client: int, entry_id: int) -> Document | None:
    mine = (documents.c.client_id == client) & (documents.c.entry_id == entry_id)
    row = session.execute(select(*_DOCUMENT).where(mine), execution_options=_NARROWED).one_or_none()
    return None if row is None else Document(*row)


def _holding(session: Session, client: int, wanted: Iterable[str]) -> dict[str, int]:
    """Return how many entries hold each token; tokens that none holds are absent."""
    hashes = {_hash(client, token): token for token in wanted}
    if not hashes:
        return {}
    rows = session.execute(_HOLDING, {"client": client, "hashes": list(hashes)}, execution_options=_NARROWED)
    return {hashes[token]: holding for token, holding in rows}


def _candidates(
    session: Session,
    client: int,
    chosen: Sequence[str],
    where: Sequence[ColumnElement[bool]],
    values: Mapping[str, Any],
) -> Sequence[Any]:
    """Return the approved entries that hold any of `chosen`, in an order that does not depend on the database."""
    if not chosen:
        return ()
    hashes = sorted(_hashed(client, chosen))
    found = _where(_IN_POSTINGS if _is_sqlite(session) else _IN_ARRAY, tuple(where))
    return session.execute(found, {**values, "client": client, "hashes": hashes}, execution_options=_NARROWED).all()


@lru_cache(maxsize=64)
def _where(found: Select[Any], where: tuple[ColumnElement[bool], ...]) -> Select[Any]:
    return found.where(*where)


def _post(session: Session, client: int, entry_id: int, *, gone: set[int], come: set[int]) -> None:
    """Move an entry from the tokens it no longer holds to those it holds now."""
    # One pass in one order, so that two approvals at once wait for each other and never in a ring.
    changes = sorted([(token, -1) for token in gone] + [(token, 1) for token in come])
    if changes:
        added = _insert(session)(tokens)
        added = added.on_conflict_do_update(
            index_elements=["client_id", "token"], set_={"holding": tokens.c.holding + added.excluded.holding}
        )
        if _is_sqlite(session):
            rows = [{"client_id": client, "token": token, "holding": by} for token, by in changes]
            session.execute(added, rows, execution_options=_NARROWED)
        else:
            listed = (
                func.unnest(bindparam("tokens", type_=ARRAY(Integer)), bindparam("by", type_=ARRAY(Integer)))
                .table_valued(column("token", Integer), column("by", Integer))
                .render_derived(name="changes")
            )
            added = added.from_select(
                ["client_id", "token", "holding"],
                select(literal(client, BIG), listed.c.token, listed.c.by).select_from(listed),
            )
            values = {"tokens": [token for token, _ in changes], "by": [by for _, by in changes]}
            session.execute(added, values, execution_options=_NARROWED)
    if not _is_sqlite(session):
        return
    if gone:
        mine = (postings.c.client_id == client) & (postings.c.entry_id == entry_id) & postings.c.token.in_(sorted(gone))
        session.execute(delete(postings).where(mine), execution_options=_NARROWED)
    if come:
        rows = [{"client_id": client, "token": token, "entry_id": entry_id} for token in sorted(come)]
        session.execute(postings.insert(), rows, execution_options=_NARROWED)


def _count(session: Session, client: int, *, entries: int, words: int) -> None:
    added = _insert(session)(collections).values(client_id=client, entries=entries, words=words)
    added = added.on_conflict_do_update(
        index_elements=["client_id"],
        set_={
            "entries": collections.c.entries + added.excluded.entries,
            "words": collections.c.words + added.excluded.words,
        },
    )
    session.execute(added, execution_options=_NARROWED)


def _insert(session: Session) -> Any:
    """Return the dialect's own insert, which can update instead; both write it alike, their types do not."""
    return sqlite.insert if _is_sqlite(session) else postgresql.insert
