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
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple, cast

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from bridge.domain.search.documents import Document
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.synonyms import Group, Synonyms
from bridge.store import search_statements as statements
from bridge.store import synonyms
from bridge.store.database import client_of
from bridge.store.remembered import Remembered
from bridge.store.search_index import hashes
from bridge.store.search_statements import among, narrowed

CLIENTS = 20
"""Clients of each database whose indexes a process remembers: some 10 MB each, at most."""

TOKENS, PLACES, ANSWERED, TABLES = 30_000, 300_000, 2_000, 4
"""Of each client's index: tokens, places at which they stand, answered queries and tables of synonyms that are remembered."""

_NO_STAMP = -1

DOCUMENTS = 12_000
"""Documents that a process keeps ready, of each database: some 5 kB each."""


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


class Rarest(NamedTuple):
    """Tokens, the rarest of which lead to entries: those that together are held at so many places at most."""

    tokens: Collection[str]
    places: int


_NOWHERE = (0, None)


@dataclass(slots=True, eq=False)
class Index:
    """A client's index as it stood under one stamp, as far as it has been read. `own` are its synonyms, None where they were not."""

    client: int
    mark: Mark
    own: tuple[Group, ...] | None = None
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
            own = tuple(synonyms.groups(session).values()) if self.own is None else self.own
            both = synonyms.with_own(common, own)
            _keep(self._synonyms, {common: both}, TABLES)
        return both

    def look_ahead(self, session: Session, wanted: Rarest, named: Rarest) -> None:
        """Read in one statement what will be asked for of these tokens: how many hold each, and who holds the rarest.

        It spares a statement and decides nothing: what it did not read is read when it is asked for.
        """
        if all(token in self._holding for token in (*wanted.tokens, *named.tokens)):
            return
        listed, titles = (hashes(self.client, sorted(one.tokens)) for one in (wanted, named))
        most = {"places": wanted.places, "titled": named.places}
        read = {
            token: (holding, held)
            for token, holding, held in among(
                session, statements.RAREST, most, listed=list(listed.values()), named=list(titles.values())
            )
        }
        counted = {token: read.get(hashed, _NOWHERE) for token, hashed in (listed | titles).items()}
        _keep(self._holding, {token: holding for token, (holding, _) in counted.items()}, TOKENS)
        self._lead(_taken_apart({token: held for token, (_, held) in counted.items() if held is not None}))

    def holding(self, session: Session, wanted: Iterable[str]) -> dict[str, int]:
        """Return how many entries hold each token; 0 where none does."""
        known = self._holding
        found = {token: known.get(token) for token in wanted}
        missing = hashes(self.client, [token for token, holding in found.items() if holding is None])
        if missing:
            held = dict(among(session, statements.HOLDING, listed=list(missing.values())))
            read = {token: held.get(hashed, 0) for token, hashed in missing.items()}
            _keep(known, read, TOKENS)
            found.update(read)
        return cast("dict[str, int]", found)

    def holders(self, session: Session, chosen: Sequence[str]) -> dict[str, array[int]]:
        """Return the entries that hold each token."""
        known = self._holders
        found = {token: known.get(token) for token in chosen}
        missing = hashes(self.client, [token for token, known_to in found.items() if known_to is None])
        if missing:
            held = dict(among(session, statements.HELD, listed=list(missing.values())))
            read = _taken_apart({token: held.get(hashed, "[]") for token, hashed in missing.items()})
            self._lead(read)
            found.update(read)
        return cast("dict[str, array[int]]", found)

    def _lead(self, read: Mapping[str, array[int]]) -> None:
        places = sum(map(len, read.values()))
        if self._places + places > PLACES:
            self._holders, self._places = {}, 0
        self._holders.update(read)
        self._places += places


_indexes: Remembered[int, Index] = Remembered(CLIENTS)
_prepared: Remembered[tuple[int, int], Prepared] = Remembered(DOCUMENTS)


def current(session: Session, *, mark: Mark | None = None, anew: bool = False) -> Index | None:
    """Return what is remembered of the index of the session's client as it stands now, None where nothing is indexed.

    `mark` is what stands for it now, where that was read in this request already. `anew`: nothing is to be remembered, for what was
    turned out to be wrong.
    """
    client = client_of(session)
    known = None if anew else _indexes.of(session).get(client)
    own = None
    if mark is None or anew:
        rows = among(session, statements.MARK, {"known": known.mark.stamp if known else _NO_STAMP})
        mark = Mark(*rows[0][:3]) if rows else None
        own = synonyms.read(rows[0][3]) if rows and rows[0][3] is not None else None
    if mark is None or mark.entries <= 0:
        return None
    if known is None or known.mark != mark:
        known = Index(client, mark, own)
        _indexes.add(session, [(client, known)])
    return known


def approved_now(session: Session, entries: list[int], narrowing: Narrowing) -> list[Approved]:
    """Return those of `entries` that may be found, asking the database."""
    on_sqlite, on_postgresql = (narrowed(one, narrowing.where) for one in statements.APPROVED)
    rows = among(session, (on_sqlite, on_postgresql), dict(narrowing.values), listed=entries)
    return [Approved(*row) for row in rows]


def prepared(session: Session, rows: Iterable[Approved]) -> list[tuple[int, Prepared]]:
    """Return the documents of approved entries by their ids: those that are not remembered are read."""
    known = _prepared.of(session)
    ready = {row.entry_id: known.get((row.entry_id, row.revision_id)) for row in rows}
    missing = [entry for entry, document in ready.items() if document is None]
    if missing:
        read = {
            (row[0], row[1]): Prepared(Document(*row[2:])) for row in among(session, statements.TEXTS, listed=missing)
        }
        _prepared.add(session, read.items())
        ready.update((entry, document) for (entry, _), document in read.items())
    return [(entry, document) for entry, document in ready.items() if document is not None]


def _taken_apart(held: Mapping[str, str]) -> dict[str, array[int]]:
    """Return lists that were read as JSON, all at once: a call for each costs more than what most of them hold."""
    lists = json.loads(f"[{','.join(held.values())}]")
    return {token: array("q", one) for token, one in zip(held, lists, strict=True)}


def _keep(known: dict[Any, Any], read: Mapping[Any, Any], limit: int) -> None:
    """Remember `read`; what came first goes first."""
    known.update(read)
    for key in list(islice(known, max(0, len(known) - limit))):
        known.pop(key, None)  # another thread may have been quicker
