"""What a search asks of the database, written once: in SQLite's words and in PostgreSQL's, which give the same.

Putting a statement together costs more than SQLite takes to answer it. Lists are one parameter, because a parameter for each number has
to be named and bound: JSON to SQLite, to PostgreSQL an array as it writes one itself, which the driver would take apart number by number.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Executable, Integer, Select, Text, bindparam, cast, column, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from bridge.store import direct
from bridge.store.database import client_of
from bridge.store.schema import EntryRow
from bridge.store.schema import search_documents as documents
from bridge.store.schema.base import BIG
from bridge.store.search_index import DOCUMENT, is_sqlite

Both = tuple[Executable, Executable]
"""SQLite's statement and PostgreSQL's."""

_NO_VALUES: Mapping[str, Any] = MappingProxyType({})
_CLIENT = bindparam("client", type_=BIG)
_LISTED = func.json_each(bindparam("listed", type_=Text)).table_valued(column("value", Integer)).c.value
_IDS = cast(bindparam("listed", type_=Text), ARRAY(BIG))
_ENTRIES = EntryRow.__table__


def of_entries(found: Select[Any], *entry_ids: ColumnElement[int]) -> tuple[Select[Any], Select[Any]]:
    """Return SQLite's and PostgreSQL's statement for a list of entries, to be run by `among`.

    The same list is asked of each of `entry_ids`: PostgreSQL does not see by itself that it holds for what is joined, too.
    """
    on_sqlite = found.where(entry_ids[0].in_(select(_LISTED)))
    return on_sqlite, found.where(*(entry_id == func.any(_IDS) for entry_id in entry_ids))


def _written(of_sqlite: str, of_postgresql: str, **types: Any) -> Both:
    def typed(written: str) -> Executable:
        named = {name: kind for name, kind in {"client": BIG, **types}.items() if f":{name}" in written}
        return text(written).bindparams(*(bindparam(name, type_=kind) for name, kind in named.items()))

    return typed(of_sqlite), typed(of_postgresql)


_MARK = (
    "SELECT stamp, entries, words, CASE WHEN stamp <> :known THEN (SELECT {own} FROM client_synonyms WHERE client_id = :client) END, "
    "CASE WHEN before = :known THEN changed END FROM search_collections WHERE client_id = :client"
)
MARK = _written(
    _MARK.format(own="json_group_array(json_array(id, json(asked), json(found)))"),
    _MARK.format(own="coalesce(json_agg(json_build_array(id, asked, found)), '[]')::text"),
    known=BIG,
)
"""What stands for the state of the client's index, where its stamp is not `known` the client's own synonyms as JSON, and where it was that
one before the last change what this changed, as JSON, if that is told."""


def _of_tokens(of_sqlite: str, of_postgresql: str, **types: Any) -> Both:
    """Write statements about tokens, which say with a row of no token under which stamp they read."""
    stamp = " UNION ALL SELECT NULL, stamp, NULL FROM search_collections WHERE client_id = :client"
    return _written(of_sqlite + stamp, of_postgresql + stamp, listed=Text, **types)


HOLDING = _of_tokens(
    "SELECT token, holding, NULL FROM search_tokens WHERE client_id = :client AND token IN (SELECT value FROM json_each(:listed))",
    "SELECT token, holding, NULL::text FROM search_tokens WHERE client_id = :client AND token = ANY (CAST(:listed AS integer[]))",
)
"""How many entries hold each of a list of tokens."""

# A row for each of a thousand places takes longer to fetch than to find: the database lists the entries of a token.
HELD = _of_tokens(
    "SELECT token, 0, json_group_array(entry_id) FROM search_postings "
    "WHERE client_id = :client AND token IN (SELECT value FROM json_each(:listed)) GROUP BY token",
    "SELECT token, 0, json_agg(entry_id)::text FROM search_held(CAST(:listed AS integer[])) GROUP BY token",
)
"""Which entries hold each of a list of tokens, as JSON."""

_RAREST = (
    "WITH asked AS ({asked}), known AS (SELECT held.token, held.holding, held.holding > 0 AND "
    "(row_number() OVER rarest = 1 OR sum(held.holding) OVER rarest <= asked.most) AS chosen FROM asked {held} "
    "WINDOW rarest AS (PARTITION BY asked.name ORDER BY held.holding = 0, held.holding, asked.place ROWS UNBOUNDED PRECEDING)) "
    "SELECT known.token, known.holding, {led}"
)
RAREST = _of_tokens(
    _RAREST.format(
        asked="SELECT value AS token, 0 AS name, :places AS most, key AS place FROM json_each(:listed) "
        "UNION ALL SELECT value, 1, :titled, key FROM json_each(:named)",
        held="JOIN search_tokens AS held ON held.client_id = :client AND held.token = asked.token",
        led="CASE WHEN chosen THEN (SELECT json_group_array(entry_id) FROM search_postings AS posted "
        "WHERE posted.client_id = :client AND posted.token = known.token) END FROM known",
    ),
    _RAREST.format(
        asked="SELECT token, 0 AS name, :places AS most, place FROM unnest(CAST(:listed AS integer[])) WITH ORDINALITY AS one (token, place) "
        "UNION ALL SELECT token, 1, :titled, place FROM unnest(CAST(:named AS integer[])) WITH ORDINALITY AS other (token, place)",
        # One by one under the key: what the planner guesses of a list's length may lead it through the whole table.
        held="CROSS JOIN LATERAL (SELECT token, holding FROM search_tokens "
        "WHERE client_id = :client AND search_tokens.token = asked.token OFFSET 0) AS held",
        led="entries FROM known LEFT JOIN (SELECT token, json_agg(entry_id)::text AS entries "
        "FROM search_held((SELECT array_agg(token) FROM known WHERE chosen)) GROUP BY token) AS led ON led.token = known.token",
    ),
    named=Text,
    places=Integer,
    titled=Integer,
)
"""How many entries hold each token of two lists, and which do of each list's rarest that are held at `places` and `titled` places together."""

_APPROVED = (
    select(documents.c.entry_id, documents.c.revision_id, _ENTRIES.c.title)
    .join(_ENTRIES, _ENTRIES.c.id == documents.c.entry_id)
    .where(documents.c.client_id == _CLIENT, _ENTRIES.c.client_id == _CLIENT)
    .where(_ENTRIES.c.approved_revision_id == documents.c.revision_id)
)
APPROVED = of_entries(_APPROVED, documents.c.entry_id, _ENTRIES.c.id)
"""Which of a list of entries are approved as they are indexed."""

_TEXTS = select(documents.c.entry_id, documents.c.revision_id, *DOCUMENT).where(documents.c.client_id == _CLIENT)
TEXTS = of_entries(_TEXTS, documents.c.entry_id)
"""The documents of a list of entries."""


def among(
    session: Session, statements: Both, values: Mapping[str, Any] = _NO_VALUES, **lists: Sequence[int]
) -> Sequence[Any]:
    """Run SQLite's or PostgreSQL's statement for lists of numbers."""
    on_sqlite = is_sqlite(session)
    given = {name: json.dumps(listed) if on_sqlite else _array(listed) for name, listed in lists.items()}
    asked = {**values, **given, "client": client_of(session)}
    return direct.ask(session, statements[0 if on_sqlite else 1], asked)


def _array(listed: Sequence[int]) -> str:
    return "{" + ",".join(map(str, listed)) + "}"


@lru_cache(maxsize=64)
def narrowed(found: Select[Any], where: tuple[ColumnElement[bool], ...]) -> Select[Any]:
    """Return the statement narrowed by conditions on `EntryRow`, put together once."""
    return found.where(*where)
