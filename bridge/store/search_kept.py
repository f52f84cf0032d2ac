"""What a process remembers of a client's index beyond a change of it: who holds each token, and which entries may be found.

A change of the index says what it changed (`search_index`), so that what was read under the stamp before is moved on to the one after:
an approval costs the searches after it what it changed and not all that was known. Every statement that reads tokens says under which
stamp it read them; what was read under another is used and not remembered, for counts are changed by what they were, not read again.

The database leads from tokens to the entries that hold them: SQLite in a table of postings, PostgreSQL under GIN, by the function
`search_held` of the migrations.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from threading import Lock
from types import MappingProxyType
from typing import Any, NamedTuple, cast

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from bridge.store import search_statements as statements
from bridge.store.remembered import is_writing
from bridge.store.search_index import hashes
from bridge.store.search_statements import among, narrowed

TOKENS, PLACES, APPROVED = 30_000, 300_000, 30_000
"""Of each client's index: tokens, places at which they stand, and entries that may be found, that are remembered."""


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


class Rarest(NamedTuple):
    """Tokens, the rarest of which lead to entries: those that together are held at so many places at most."""

    tokens: Collection[str]
    places: int


Hashed = Mapping[str, int]
"""Tokens with how the index keeps each."""
_NOWHERE: tuple[int, str | None] = (0, None)
_NONE: Mapping[Any, Any] = MappingProxyType({})


@dataclass(slots=True, eq=False)
class Kept:
    """Of a client's index as it stands under `stamp`: tokens by their hashes, and entries by the conditions under which they were asked for."""

    client: int
    stamp: int
    _holding: dict[int, int] = field(default_factory=dict)
    _holders: dict[int, array[int]] = field(default_factory=dict)
    _places: int = 0
    _approved: dict[Narrowing, dict[int, Approved]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def moved_on(self, stamp: int, changed: str) -> Kept:
        """Return what is known under `stamp` after a change, of which the database says `changed`. Nothing of it stays here.

        Where that tells of another stamp, an older version of Bridge has changed the index since: nothing is known.
        """
        after = Kept(self.client, stamp)
        led_to, told = json.loads(changed)
        if led_to != stamp:
            return after
        with self._lock:
            after._holding, after._holders, after._places = self._holding, self._holders, self._places
            after._approved = self._approved
            self._holding, self._holders, self._places, self._approved = {}, {}, 0, {}
        for entry, come, gone in told:
            for known in after._approved.values():
                known.pop(entry, None)
            after._count(entry, come, 1)
            after._count(entry, gone, -1)
        return after

    def hashed(self, tokens: Iterable[str]) -> Hashed:
        """Return tokens with how the index keeps each, as they are asked for here: reckoned once a search."""
        return hashes(self.client, tokens)

    def look_ahead(self, session: Session, hashed: Hashed, wanted: Rarest, named: Rarest) -> None:
        """Read in one statement what will be asked for of these tokens: how many hold each, and who holds the rarest.

        It spares a statement and decides nothing: what it did not read is read when it is asked for.
        """
        if self._holding.keys() >= set(hashed.values()):
            return
        most = {"places": wanted.places, "titled": named.places}
        listed, named_as = (self._unread(hashed, one) for one in (wanted, named))
        stamp, read = _read(session, statements.RAREST, most, listed=listed, named=named_as)
        counted = {token: read.get(token, _NOWHERE) for token in (*listed, *named_as)}
        led = _taken_apart({token: held for token, (_, held) in counted.items() if held is not None})
        self._learn(stamp, {token: holding for token, (holding, _) in counted.items()}, led)

    def _unread(self, hashed: Hashed, rarest: Rarest) -> list[int]:
        """Return those of the tokens that may be rare enough to lead and of which it is not known where."""
        # In one order, so that of equally rare ones the same lead everywhere.
        asked = [hashed[token] for token in sorted(rarest.tokens)]
        return [
            token for token in asked if token not in self._holders and 0 < self._holding.get(token, 1) <= rarest.places
        ]

    def holding(self, session: Session, hashed: Hashed) -> dict[str, int]:
        """Return how many entries hold each token; 0 where none does."""
        known = self._holding
        found = {token: known.get(number) for token, number in hashed.items()}
        missing = [hashed[token] for token, holding in found.items() if holding is None]
        if missing:
            stamp, held = _read(session, statements.HOLDING, listed=missing)
            read = {token: held.get(token, _NOWHERE)[0] for token in missing}
            self._learn(stamp, read, _NONE)
            found.update((token, read[number]) for token, number in hashed.items() if number in read)
        return cast("dict[str, int]", found)

    def holders(self, session: Session, hashed: Hashed, chosen: Iterable[str]) -> dict[str, array[int]]:
        """Return the entries that hold each of the chosen tokens."""
        known = self._holders
        found = {token: known.get(hashed[token]) for token in chosen}
        missing = [hashed[token] for token, holders in found.items() if holders is None]
        if missing:
            stamp, held = _read(session, statements.HELD, listed=missing)
            read = _taken_apart({token: held.get(token, _NOWHERE)[1] or "[]" for token in missing})
            self._learn(stamp, _NONE, read)
            found.update((token, read[hashed[token]]) for token in found if hashed[token] in read)
        return cast("dict[str, array[int]]", found)

    def approved(self, session: Session, entries: list[int], narrowing: Narrowing) -> tuple[list[Approved], bool]:
        """Return those of `entries` that may be found, or might when they were last asked for, and whether all were asked for just now.

        That an entry may not be found is not remembered: it may be by now, without a word to the index.
        """
        known = self._approved.get(narrowing, {})
        there = [known[entry] for entry in entries if entry in known]
        if len(there) == len(entries):
            return there, False
        read = approved_now(
            session, [entry for entry in entries if entry not in known] if there else entries, narrowing
        )
        if not is_writing(session):
            with self._lock:
                if sum(map(len, self._approved.values())) + len(read) > APPROVED:
                    self._approved = {}
                self._approved.setdefault(narrowing, {}).update((row.entry_id, row) for row in read)
        return [*there, *read], not there

    def _learn(self, stamp: int | None, holding: Mapping[int, int], holders: Mapping[int, array[int]]) -> None:
        if stamp != self.stamp:
            return  # it is used for this search, which asks for the newest, but what follows a change must be what it was told of
        with self._lock:
            self._holding.update(holding)
            for token in list(islice(self._holding, max(0, len(self._holding) - TOKENS))):
                del self._holding[token]
            places = sum(map(len, holders.values()))
            if self._places + places > PLACES:
                self._holders, self._places = {}, 0
            self._holders.update(holders)
            self._places += places

    def _count(self, entry: int, moved: Sequence[int], by: int) -> None:
        """Say of tokens that an entry has come to hold them, or holds them no longer. Lists are replaced: another thread may be reading one."""
        for token in self._holding.keys() & moved:
            self._holding[token] += by
        for token in self._holders.keys() & moved:
            self._holders[token] = moved_on = self._holders[token][:]
            if by > 0:
                moved_on.append(entry)
            elif entry in moved_on:
                moved_on.remove(entry)
            self._places += by


def approved_now(session: Session, entries: list[int], narrowing: Narrowing) -> list[Approved]:
    """Return those of `entries` that may be found, asking the database."""
    on_sqlite, on_postgresql = (narrowed(one, narrowing.where) for one in statements.APPROVED)
    rows = among(session, (on_sqlite, on_postgresql), dict(narrowing.values), listed=entries)
    return [Approved(*row) for row in rows]


def _read(
    session: Session,
    statement: statements.Both,
    values: Mapping[str, Any] = _NONE,
    **lists: Sequence[int],
) -> tuple[int | None, dict[int, tuple[int, str | None]]]:
    """Return the stamp under which tokens were read, and of each how many hold it and who does, as far as that was asked."""
    read = {token: (holding, held) for token, holding, held in among(session, statement, values, **lists)}
    stamp, _ = read.pop(None, (None, None))
    return stamp, read


def _taken_apart(held: Mapping[int, str]) -> dict[int, array[int]]:
    """Return lists that were read as JSON, all at once: a call for each costs more than what most of them hold."""
    lists = json.loads(f"[{','.join(held.values())}]")
    return {token: array("q", one) for token, one in zip(held, lists, strict=True)}
