"""Searching the index in the database, in the asker's own transaction, alike on both databases.

The database leads from the query's rarest tokens to the entries that hold them (SQLite in a table of postings, PostgreSQL
under GIN, by the function `search_held` of the migrations); `domain.search.ranking` scores those that hold most. A
candidate counts only while its revision is the approved one. What a process remembers of a revision's text cannot go
stale, for a revision's text never changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Executable, Integer, Select, Text, bindparam, column, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from bridge.domain.search.analysis import Terms, analyse
from bridge.domain.search.documents import Document, query_tokens, title_tokens
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.ranking import ANSWERS, Stats, certainty, rank
from bridge.domain.search.spelling import correct
from bridge.domain.search.synonyms import Match, Synonyms
from bridge.domain.search.text import decode
from bridge.store import morphemes
from bridge.store.database import client_of
from bridge.store.remembered import Remembered
from bridge.store.schema import EntryRow
from bridge.store.schema import search_collections as collections
from bridge.store.schema import search_documents as documents
from bridge.store.schema import search_postings as postings
from bridge.store.schema import search_tokens as tokens
from bridge.store.schema.base import BIG
from bridge.store.search_index import DOCUMENT, hash_of, is_sqlite

HOLDERS = 300
"""Places at which the rarest tokens are looked up, together. More did not find more on the measured data (docs/search.md)."""

CANDIDATES = 60
"""Entries scored for a query: those that hold most of its rarest tokens."""

MOST_ALIKE = 120
"""Entries scored where that many hold the same of the query's rare tokens."""

MOST_TITLED = 600
"""Titles with the same pair of syllables beyond which the pair says nothing."""

_SAYS = {"w": 2.0, "i": 2.0, "t": 1.0, "p": 1.0, "l": 0.5}
"""How much holding a rare token of each view says, in choosing candidates."""

_NARROWED = {"narrowed": True}

# Built once: putting a statement together costs more than SQLite takes to answer it. Lists are one parameter, JSON or array,
# because a parameter for each number has to be named and bound.
_CLIENT = bindparam("client", type_=BIG)
_LISTED = func.json_each(bindparam("listed", type_=Text)).table_valued(column("value", Integer)).c.value
_TOKENS = bindparam("listed", type_=ARRAY(Integer))
_IDS = bindparam("listed", type_=ARRAY(BIG))
_ENTRIES = EntryRow.__table__
_COUNTED = select(collections.c.entries, collections.c.words).where(collections.c.client_id == _CLIENT)
_HOLDING = select(tokens.c.token, tokens.c.holding).where(tokens.c.client_id == _CLIENT)
_HOLDING_OF = (_HOLDING.where(tokens.c.token.in_(select(_LISTED))), _HOLDING.where(tokens.c.token == func.any(_TOKENS)))
_HELD = (
    select(postings.c.token, postings.c.entry_id).where(
        postings.c.client_id == _CLIENT, postings.c.token.in_(select(_LISTED))
    ),
    text("SELECT token, entry_id FROM search_held(CAST(:listed AS integer[]))"),
)
_APPROVED = (
    select(documents.c.entry_id, documents.c.revision_id, _ENTRIES.c.title)
    .join(_ENTRIES, _ENTRIES.c.id == documents.c.entry_id)
    .where(documents.c.client_id == _CLIENT, _ENTRIES.c.client_id == _CLIENT)
    .where(_ENTRIES.c.approved_revision_id == documents.c.revision_id)
)
_APPROVED_OF = (
    _APPROVED.where(documents.c.entry_id.in_(select(_LISTED))),
    _APPROVED.where(documents.c.entry_id == func.any(_IDS)),
)
_TEXTS = select(documents.c.entry_id, documents.c.revision_id, *DOCUMENT).where(documents.c.client_id == _CLIENT)
_TEXTS_OF = (
    _TEXTS.where(documents.c.entry_id.in_(select(_LISTED))),
    _TEXTS.where(documents.c.entry_id == func.any(_IDS)),
)

REMEMBERED = 8_000
"""Documents that a process keeps ready, of each database: some 5 kB each."""

_prepared: Remembered[tuple[int, int], Prepared] = Remembered(REMEMBERED)


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
    named = title_tokens(terms)
    known |= _holding(session, client, (wanted | named) - known.keys())
    stats = Stats(counted.entries, counted.words / counted.entries, known)
    chosen = [*_rarest(wanted, known), *(token for token in sorted(named) if 0 < known.get(token, 0) <= MOST_TITLED)]
    rows = _candidates(session, client, chosen, stats, tuple(where), values)
    # How far the best is ahead of the second says how sure it is: two at least.
    ranked = rank(terms, matches, _documents(session, client, rows), stats, limit=max(limit, 2))
    hits = tuple(
        Hit(hit.key, rows[hit.key].revision_id, rows[hit.key].title, hit.inquiry, hit.score) for hit in ranked[:limit]
    )
    sure = certainty(terms, matches, ranked, stats)
    return Found(hits=hits) if sure >= answers else Found(near=hits)


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
    """Return the rarest tokens that together are held at `HOLDERS` places at most, and one at least."""
    chosen: list[str] = []
    total = 0
    for token in sorted((t for t in wanted if holding.get(t)), key=lambda t: (holding[t], t)):
        total += holding[token]
        if chosen and total > HOLDERS:
            break
        chosen.append(token)
    return chosen


def _holding(session: Session, client: int, wanted: Iterable[str]) -> dict[str, int]:
    """Return how many entries hold each token; tokens that none holds are absent."""
    hashes = {hash_of(client, token): token for token in wanted}
    if not hashes:
        return {}
    rows = _listed(session, _HOLDING_OF, client, list(hashes))
    return {hashes[token]: holding for token, holding in rows}


def _candidates(
    session: Session,
    client: int,
    chosen: Sequence[str],
    stats: Stats,
    where: tuple[ColumnElement[bool], ...],
    values: Mapping[str, Any],
) -> dict[int, Any]:
    """Return the approved entries that hold most of `chosen`, by id, in an order that does not depend on the database."""
    if not chosen:
        return {}
    hashes = {hash_of(client, token): token for token in chosen}
    holders: dict[str, list[int]] = {token: [] for token in chosen}
    for token, entry in _listed(session, _HELD, client, list(hashes)):
        holders[hashes[token]].append(entry)
    said: dict[int, float] = {}
    for token, held in holders.items():
        weight = _SAYS[token[0]] * stats.rarity(token)
        for entry in held:
            said[entry] = said.get(entry, 0.0) + weight
    best = sorted(said, key=lambda entry: (-said[entry], entry))
    step = _step([said[entry] for entry in best])
    found: dict[int, Any] = {}
    # Where most of the client's entries are not to be had here (another bridge's, ended ones), further ones are looked at.
    for start in range(0, len(best), step):
        statements = _narrowed(_APPROVED_OF[0], where), _narrowed(_APPROVED_OF[1], where)
        chunk = best[start : start + step]
        found |= {row.entry_id: row for row in _listed(session, statements, client, chunk, values)}
        if 2 * len(found) >= CANDIDATES:
            break
    return {entry: found[entry] for entry in sorted(found)}


def _step(said: Sequence[float]) -> int:
    """Return how many of the best candidates to look at: `CANDIDATES`, and those that say as much as the last of them."""
    if len(said) <= CANDIDATES:
        return CANDIDATES
    alike = next((place for place in range(CANDIDATES, len(said)) if said[place] < said[CANDIDATES - 1]), len(said))
    return min(alike, MOST_ALIKE)


def _documents(session: Session, client: int, rows: Mapping[int, Any]) -> list[tuple[int, Prepared]]:
    """Return the candidates' documents: those that are not remembered are read."""
    known = _prepared.of(session)
    ready = {row.entry_id: known.get((row.entry_id, row.revision_id)) for row in rows.values()}
    missing = [entry for entry, document in ready.items() if document is None]
    if missing:
        read = {(row[0], row[1]): Prepared(Document(*row[2:])) for row in _listed(session, _TEXTS_OF, client, missing)}
        _prepared.add(session, read.items())
        ready.update((entry, document) for (entry, _), document in read.items())
    return [(entry, document) for entry, document in ready.items() if document is not None]


def _listed(
    session: Session,
    statements: tuple[Executable, Executable],
    client: int,
    listed: list[int],
    values: Mapping[str, Any] = MappingProxyType({}),
) -> Sequence[Any]:
    """Run SQLite's or PostgreSQL's statement for a list of numbers."""
    on_sqlite = is_sqlite(session)
    parameter = json.dumps(listed) if on_sqlite else listed
    statement = statements[0 if on_sqlite else 1]
    return session.execute(
        statement, {**values, "client": client, "listed": parameter}, execution_options=_NARROWED
    ).all()


@lru_cache(maxsize=64)
def _narrowed(found: Select[Any], where: tuple[ColumnElement[bool], ...]) -> Select[Any]:
    return found.where(*where)
