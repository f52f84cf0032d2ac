"""What a process remembers of a client's search index: what was read under one stamp, for as long as the stamp stands.

Whatever changes the index draws a new stamp in its own transaction (`search_index`). A search reads the stamp first, in the
transaction in which it reads everything else, and remembers under it; so an approval counts for every replica with the first search
after its commit, and between approvals a word that was asked before costs no statement. What is read under a stamp may be newer than
the stamp, never older: nobody reads that stamp again once the newer one is committed.

The database leads from tokens to the entries that hold them: SQLite in a table of postings, PostgreSQL under GIN, by the function
`search_held` of the migrations.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Executable, Integer, Select, Text, bindparam, column, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from bridge.domain.search.documents import Document
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.synonyms import Synonyms
from bridge.store import synonyms
from bridge.store.database import client_of, own
from bridge.store.remembered import Remembered
from bridge.store.schema import EntryRow
from bridge.store.schema import search_collections as collections
from bridge.store.schema import search_documents as documents
from bridge.store.schema import search_postings as postings
from bridge.store.schema import search_tokens as tokens
from bridge.store.schema.base import BIG
from bridge.store.search_index import DOCUMENT, hash_of, is_sqlite

CLIENTS = 20
"""Clients of each database whose indexes a process remembers: some 10 MB each, at most."""

TOKENS, PLACES, ANSWERED, TABLES = 30_000, 300_000, 2_000, 4
"""Of each client's index: tokens, places at which they stand, answered queries and tables of synonyms that are remembered."""

DOCUMENTS = 12_000
"""Documents that a process keeps ready, of each database: some 5 kB each."""

_NO_VALUES: Mapping[str, Any] = MappingProxyType({})

# Built once: putting a statement together costs more than SQLite takes to answer it. Lists are one parameter, JSON or array,
# because a parameter for each number has to be named and bound.
_CLIENT = bindparam("client", type_=BIG)
_LISTED = func.json_each(bindparam("listed", type_=Text)).table_valued(column("value", Integer)).c.value
_TOKENS = bindparam("listed", type_=ARRAY(Integer))
_IDS = bindparam("listed", type_=ARRAY(BIG))


def of_entries(found: Select[Any], entry_id: ColumnElement[int]) -> tuple[Select[Any], Select[Any]]:
    """Return SQLite's and PostgreSQL's statement for a list of entries, to be run by `among`."""
    return found.where(entry_id.in_(select(_LISTED))), found.where(entry_id == func.any(_IDS))


_ENTRIES = EntryRow.__table__
_COUNTED = select(collections.c.stamp, collections.c.entries, collections.c.words).where(
    collections.c.client_id == _CLIENT
)
_HOLDING = select(tokens.c.token, tokens.c.holding).where(tokens.c.client_id == _CLIENT)
_HOLDING_OF = (_HOLDING.where(tokens.c.token.in_(select(_LISTED))), _HOLDING.where(tokens.c.token == func.any(_TOKENS)))
# A row for each of a thousand places takes longer to fetch than to find: the database lists the entries of a token.
_HELD = (
    select(postings.c.token, func.json_group_array(postings.c.entry_id, type_=Text))
    .where(postings.c.client_id == _CLIENT, postings.c.token.in_(select(_LISTED)))
    .group_by(postings.c.token),
    text("SELECT token, json_agg(entry_id)::text FROM search_held(CAST(:listed AS integer[])) GROUP BY token"),
)
_APPROVED = (
    select(documents.c.entry_id, documents.c.revision_id, _ENTRIES.c.title)
    .join(_ENTRIES, _ENTRIES.c.id == documents.c.entry_id)
    .where(documents.c.client_id == _CLIENT, _ENTRIES.c.client_id == _CLIENT)
    .where(_ENTRIES.c.approved_revision_id == documents.c.revision_id)
)
_APPROVED_OF = of_entries(_APPROVED, documents.c.entry_id)
_TEXTS = select(documents.c.entry_id, documents.c.revision_id, *DOCUMENT).where(documents.c.client_id == _CLIENT)
_TEXTS_OF = of_entries(_TEXTS, documents.c.entry_id)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Conditions on `EntryRow` under which an entry may be found, and their parameters."""

    where: tuple[ColumnElement[bool], ...] = ()
    values: tuple[tuple[str, Any], ...] = ()


class Approved(NamedTuple):
    """An entry that may be found, and its approved revision."""

    entry_id: int
    revision_id: int
    title: str


class Mark(NamedTuple):
    """What stands for the state of a client's index. The counts tell of changes by a version of Bridge that knew no stamp."""

    stamp: int
    entries: int
    words: int


@dataclass(slots=True, eq=False)
class Index:
    """A client's index as it stood under one stamp, as far as it has been read."""

    client: int
    mark: Mark
    _answered: dict[Hashable, Any] = field(default_factory=dict)
    _holding: dict[str, int] = field(default_factory=dict)
    _holders: dict[str, array[int]] = field(default_factory=dict)
    _places: int = 0
    _synonyms: dict[Synonyms, Synonyms] = field(default_factory=dict)

    def answered(self, query: Hashable) -> Any:
        """Return what was found for this query before, None where it was not asked."""
        return self._answered.get(query)

    def keep(self, query: Hashable, found: Any) -> None:
        """Remember what was found for this query."""
        _keep(self._answered, {query: found}, ANSWERED)

    def synonyms(self, session: Session, common: Synonyms) -> Synonyms:
        """Return the common synonyms and the client's own."""
        both = self._synonyms.get(common)
        if both is None:
            both = synonyms.with_own(common, tuple(synonyms.groups(session).values()))
            _keep(self._synonyms, {common: both}, TABLES)
        return both

    def holding(self, session: Session, wanted: Iterable[str]) -> dict[str, int]:
        """Return how many entries hold each token; 0 where none does."""
        known = self._holding
        found, missing = {}, {}
        for token in wanted:
            holding = known.get(token)
            if holding is None:
                missing[hash_of(self.client, token)] = token
            else:
                found[token] = holding
        if missing:
            read = dict.fromkeys(missing.values(), 0)
            read.update((missing[row[0]], row[1]) for row in among(session, _HOLDING_OF, list(missing)))
            _keep(known, read, TOKENS)
            found.update(read)
        return found

    def holders(self, session: Session, chosen: Sequence[str]) -> dict[str, array[int]]:
        """Return the entries that hold each token."""
        known = self._holders
        found = {token: known.get(token) for token in chosen}
        missing = {hash_of(self.client, token): token for token, known_to in found.items() if known_to is None}
        if missing:
            read: dict[str, array[int]] = {token: array("q") for token in missing.values()}
            for token, held in among(session, _HELD, list(missing)):
                read[missing[token]].extend(json.loads(held))
            places = sum(map(len, read.values()))
            if self._places + places > PLACES:
                self._holders, self._places = {}, 0
            self._holders.update(read)
            self._places += places
            found.update(read)
        return {token: held for token, held in found.items() if held is not None}


_indexes: Remembered[int, Index] = Remembered(CLIENTS)
_prepared: Remembered[tuple[int, int], Prepared] = Remembered(DOCUMENTS)


def current(session: Session, *, mark: Mark | None = None, anew: bool = False) -> Index | None:
    """Return what is remembered of the index of the session's client as it stands now, None where nothing is indexed.

    `mark` is what stands for it now, where that was read in this request already. `anew`: nothing is to be remembered, for what was
    turned out to be wrong.
    """
    client = client_of(session)
    if mark is None or anew:
        row = own(session, _COUNTED, {}).one_or_none()
        mark = None if row is None else Mark(row.stamp, row.entries, row.words)
    if mark is None or mark.entries <= 0:
        return None
    known = _indexes.of(session).get(client)
    if known is None or known.mark != mark or anew:
        known = Index(client, mark)
        _indexes.add(session, [(client, known)])
    return known


def approved_now(session: Session, entries: list[int], narrowing: Narrowing) -> list[Approved]:
    """Return those of `entries` that may be found, asking the database."""
    statements = narrowed(_APPROVED_OF[0], narrowing.where), narrowed(_APPROVED_OF[1], narrowing.where)
    return [Approved(*row) for row in among(session, statements, entries, dict(narrowing.values))]


def prepared(session: Session, rows: Iterable[Approved]) -> list[tuple[int, Prepared]]:
    """Return the documents of approved entries by their ids: those that are not remembered are read."""
    known = _prepared.of(session)
    ready = {row.entry_id: known.get((row.entry_id, row.revision_id)) for row in rows}
    missing = [entry for entry, document in ready.items() if document is None]
    if missing:
        read = {(row[0], row[1]): Prepared(Document(*row[2:])) for row in among(session, _TEXTS_OF, missing)}
        _prepared.add(session, read.items())
        ready.update((entry, document) for (entry, _), document in read.items())
    return [(entry, document) for entry, document in ready.items() if document is not None]


def _keep(known: dict[Any, Any], read: Mapping[Any, Any], limit: int) -> None:
    """Remember `read`; what came first goes first."""
    known.update(read)
    for key in list(islice(known, max(0, len(known) - limit))):
        known.pop(key, None)  # another thread may have been quicker


def among(
    session: Session,
    statements: tuple[Executable, Executable],
    listed: list[int],
    values: Mapping[str, Any] = _NO_VALUES,
) -> Sequence[Any]:
    """Run SQLite's or PostgreSQL's statement for a list of numbers."""
    on_sqlite = is_sqlite(session)
    parameter = json.dumps(listed) if on_sqlite else listed
    statement = statements[0 if on_sqlite else 1]
    return own(session, statement, {**values, "listed": parameter}).all()


@lru_cache(maxsize=64)
def narrowed(found: Select[Any], where: tuple[ColumnElement[bool], ...]) -> Select[Any]:
    """Return the statement narrowed by conditions on `EntryRow`, put together once."""
    return found.where(*where)
