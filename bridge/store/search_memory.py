"""What a process remembers of a client's search index: what was read under one stamp, for as long as the stamp stands.

Whatever changes the index draws a new stamp in its own transaction (`search_index`). A search reads the stamp first, in the
transaction in which it reads everything else, and remembers under it; so an approval counts for every replica with the first search
after its commit, and between approvals a word that was asked before costs no statement. What is read under a stamp may be newer than
the stamp, never older: nobody reads that stamp again once the newer one is committed. What a change leaves as it was is kept
beyond it (`search_kept`).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from bridge.domain.search.documents import Document
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.synonyms import Group, Synonyms
from bridge.store import search_statements as statements
from bridge.store import synonyms
from bridge.store.database import client_of
from bridge.store.remembered import Remembered, is_writing
from bridge.store.search_kept import Approved, Kept
from bridge.store.search_statements import among

CLIENTS = 20
"""Clients of each database whose indexes a process remembers: some 10 MB each, at most."""

ANSWERED, TABLES = 2_000, 4
"""Of each client's index: answered queries and tables of synonyms that are remembered."""

_NO_STAMP = -1

DOCUMENTS = 12_000
"""Documents that a process keeps ready, of each database: some 5 kB each."""


class Mark(NamedTuple):
    """What stands for the state of a client's index. The counts tell of changes by a version of Bridge that knew no stamp."""

    stamp: int
    entries: int
    words: int


@dataclass(slots=True, eq=False)
class Index:
    """A client's index as it stood under one stamp, as far as it has been read. `own` are its synonyms, None where they were not."""

    client: int
    mark: Mark
    kept: Kept
    own: tuple[Group, ...] | None = None
    _answered: dict[Hashable, Any] = field(default_factory=dict)
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


_indexes: Remembered[int, Index] = Remembered(CLIENTS)
_prepared: Remembered[tuple[int, int], Prepared] = Remembered(DOCUMENTS)


def current(session: Session, *, mark: Mark | None = None, anew: bool = False) -> Index | None:
    """Return what is remembered of the index of the session's client as it stands now, None where nothing is indexed.

    `mark` is what stands for it now, where that was read in this request already. `anew`: nothing is to be remembered, for what was
    turned out to be wrong.
    """
    client = client_of(session)
    known = None if anew else _indexes.of(session).get(client)
    if known is not None and known.mark == mark:
        return known
    rows = among(session, statements.MARK, {"known": known.mark.stamp if known else _NO_STAMP})
    if not rows or rows[0][1] <= 0:
        return None
    *read, own, changed = rows[0]
    mark = Mark(*read)
    latest = None if anew else _indexes.of(session).get(client)  # another thread may have been quicker
    if latest is not None and latest.mark == mark:
        return latest
    if (
        known is None or changed is None or is_writing(session)
    ):  # what a writing session has changed may yet be taken back
        kept = Kept(client, mark.stamp)
    else:
        kept = known.kept.moved_on(mark.stamp, changed)
    index = Index(client, mark, kept, synonyms.read(own) if own is not None else None)
    _indexes.add(session, [(client, index)])
    return index


def prepared(session: Session, rows: Iterable[Approved]) -> list[tuple[int, Prepared]]:
    """Return the documents of approved entries by their ids: those that are not remembered are read."""
    known = _prepared.of(session)
    ready = {row[0]: known.get(row[:2]) for row in rows}
    missing = [entry for entry, document in ready.items() if document is None]
    if missing:
        read = {
            (row[0], row[1]): Prepared(Document(*row[2:])) for row in among(session, statements.TEXTS, listed=missing)
        }
        _prepared.add(session, read.items())
        ready.update((entry, document) for (entry, _), document in read.items())
    return [(entry, document) for entry, document in ready.items() if document is not None]


def _keep(known: dict[Any, Any], read: Mapping[Any, Any], limit: int) -> None:
    """Remember `read`; what came first goes first."""
    known.update(read)
    for key in list(islice(known, max(0, len(known) - limit))):
        known.pop(key, None)  # another thread may have been quicker
