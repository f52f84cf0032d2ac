"""Writing the search index: in an approval's own transaction, so that what is approved is found, and nothing else.

Every change draws a new stamp for its client, in the same transaction: what a process remembers of the index counts only while the
stamp is the one it was read under (`search_memory`), so that every replica is as fresh as the database.
"""

from __future__ import annotations

import json
import secrets
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, bindparam, column, delete, func, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from bridge.domain.search.documents import Document
from bridge.store.database import client_of
from bridge.store.schema import search_collections as collections
from bridge.store.schema import search_documents as documents
from bridge.store.schema import search_postings as postings
from bridge.store.schema import search_tokens as tokens
from bridge.store.schema import search_vectors as vectors
from bridge.store.schema.base import BIG

VERSION = 2
"""Raised whenever texts are read differently than before: entries indexed under another version are indexed again."""

_TITLED = 2
"""The version since which the index holds a title's pairs of syllables by themselves."""

_NARROWED = {"narrowed": True}
_TOLD = 4_000
"""Tokens, of all entries of a change, that are told of: where more have changed, reading the index anew costs less."""
Changed = tuple[int, list[int], list[int]]
"""An entry, the tokens that it came to hold, and those that it holds no longer."""

DOCUMENT = (documents.c.words, documents.c.repeated, documents.c.length, documents.c.squeezed, documents.c.initials)
"""The columns of a `Document`, in its fields' order."""


@dataclass(frozen=True, slots=True)
class Indexed:
    """An entry and the document under which its approved revision is found."""

    entry_id: int
    revision_id: int
    document: Document


def index_entry(session: Session, *, entry_id: int, revision_id: int, document: Document) -> None:
    """Make the entry findable under `document`, instead of what it was found under before."""
    index_entries(session, [Indexed(entry_id, revision_id, document)])


def index_entries(session: Session, found: Sequence[Indexed]) -> None:
    """Make different entries findable, together.

    Counting their tokens once spares PostgreSQL a version of a row for every entry that holds a common token.
    """
    if not found:
        return
    client = client_of(session)
    on_sqlite = is_sqlite(session)
    old = _stored(session, client, [item.entry_id for item in found])
    holding: Counter[int] = Counter()
    rows, gone, come = [], [], []
    for item in sorted(found, key=lambda item: item.entry_id):
        known = old.get(item.entry_id)
        before = hashed(client, known.tokens()) if known else set()
        after = hashed(client, item.document.tokens())
        holding.update(after - before)
        holding.subtract(before - after)
        gone += [(token, item.entry_id) for token in sorted(before - after)]
        come += [(token, item.entry_id) for token in sorted(after - before)]
        rows.append(_row(client, item, None if on_sqlite else sorted(after)))
    added = insert_of(session)(documents)
    added = added.on_conflict_do_update(
        index_elements=["entry_id"],
        set_={column.name: added.excluded[column.name] for column in documents.c if column.name != "entry_id"},
    )
    session.execute(added, rows, execution_options=_NARROWED)
    _count_tokens(session, client, holding)
    if on_sqlite:
        _post(session, client, gone=gone, come=come)
    words = sum(item.document.length for item in found) - sum(known.document.length for known in old.values())
    _count(session, client, entries=len(found) - len(old), words=words, changed=_changed(found, come, gone))


def unindex(session: Session, *, entry_id: int) -> None:
    """Make the entry unfindable; one that is not indexed is left alone."""
    client = client_of(session)
    old = _stored(session, client, [entry_id]).get(entry_id)
    if old is None:
        return
    gone = sorted(hashed(client, old.tokens()))
    _count_tokens(session, client, Counter(dict.fromkeys(gone, -1)))
    if is_sqlite(session):
        _post(session, client, gone=[(token, entry_id) for token in gone], come=[])
    for table in (vectors, documents):
        mine = (table.c.client_id == client) & (table.c.entry_id == entry_id)
        session.execute(delete(table).where(mine), execution_options=_NARROWED)
    _count(session, client, entries=-1, words=-old.document.length, changed=[(entry_id, [], gone)])


def restamp(session: Session) -> None:
    """Say that what the session's client finds may have changed: needed where that changes without an entry's index."""
    changed = update(collections).where(collections.c.client_id == client_of(session))
    changed = changed.values(before=collections.c.stamp, **_drawn([]))
    session.execute(changed, execution_options=_NARROWED)


def outdated(session: Session, *, limit: int) -> list[tuple[int, int]]:
    """Return (entry, revision) of entries that an older version of Bridge indexed, at most `limit`."""
    found = select(documents.c.entry_id, documents.c.revision_id).where(
        documents.c.client_id == client_of(session), documents.c.version != VERSION
    )
    rows = session.execute(found.order_by(documents.c.entry_id).limit(limit), execution_options=_NARROWED)
    return [(row.entry_id, row.revision_id) for row in rows]


def outdated_client(session: Session) -> int | None:
    """Return a client some of whose entries an older version of Bridge indexed. Needs everyone's session."""
    return session.scalar(select(documents.c.client_id).where(documents.c.version != VERSION).limit(1))


def is_sqlite(session: Session) -> bool:
    """Say which of the two indexes this database has."""
    return session.get_bind().dialect.name == "sqlite"


def hashes(client: int, found: Iterable[str]) -> dict[str, int]:
    """Return tokens with how the index keeps each. The client is part of it, so that postings of two clients never meet."""
    begun = zlib.crc32(f"{client}:".encode())
    return {token: zlib.crc32(token.encode(), begun) - (1 << 31) for token in found}


def hashed(client: int, found: Iterable[str]) -> set[int]:
    """Return tokens as the index keeps them."""
    return set(hashes(client, found).values())


def _row(client: int, item: Indexed, held: list[int] | None) -> dict[str, Any]:
    document = item.document
    return {
        "entry_id": item.entry_id,
        "client_id": client,
        "revision_id": item.revision_id,
        "version": VERSION,
        "words": document.words,
        "repeated": document.repeated,
        "length": document.length,
        "squeezed": document.squeezed,
        "initials": document.initials,
        "tokens": held,
    }


@dataclass(frozen=True, slots=True)
class _Stored:
    """What an entry is found under now, by which version of the index."""

    document: Document
    version: int

    def tokens(self) -> set[str]:
        return self.document.tokens(titled=self.version >= _TITLED)


def _stored(session: Session, client: int, entries: Sequence[int]) -> dict[int, _Stored]:
    mine = (documents.c.client_id == client) & documents.c.entry_id.in_(entries)
    found = select(documents.c.entry_id, documents.c.version, *DOCUMENT).where(mine)
    rows = session.execute(found, execution_options=_NARROWED)
    return {row[0]: _Stored(Document(*row[2:]), row[1]) for row in rows}


def _count_tokens(session: Session, client: int, holding: Counter[int]) -> None:
    """Add to how many entries hold each token."""
    # In one order, so that two approvals at once wait for each other and never in a ring.
    changes = sorted((token, by) for token, by in holding.items() if by)
    if not changes:
        return
    added = insert_of(session)(tokens)
    added = added.on_conflict_do_update(
        index_elements=["client_id", "token"], set_={"holding": tokens.c.holding + added.excluded.holding}
    )
    if is_sqlite(session):
        rows = [{"client_id": client, "token": token, "holding": by} for token, by in changes]
        session.execute(added, rows, execution_options=_NARROWED)
        return
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


def _post(session: Session, client: int, *, gone: list[tuple[int, int]], come: list[tuple[int, int]]) -> None:
    """Move entries, given as (token, entry), from the tokens they no longer hold to those they hold now."""
    if gone:
        mine = (
            (postings.c.client_id == client)
            & (postings.c.token == bindparam("gone_token"))
            & (postings.c.entry_id == bindparam("gone_entry"))
        )
        rows = [{"gone_token": token, "gone_entry": entry} for token, entry in gone]
        session.connection().execute(delete(postings).where(mine), rows)
    if come:
        # In the order of the key: neighbours are written together.
        rows = [{"client_id": client, "token": token, "entry_id": entry} for token, entry in sorted(come)]
        session.execute(postings.insert(), rows, execution_options=_NARROWED)


def _changed(
    found: Sequence[Indexed], come: list[tuple[int, int]], gone: list[tuple[int, int]]
) -> Sequence[Changed] | None:
    """Return which tokens each entry came to hold and which it holds no longer; None where that is too much to tell."""
    if len(come) + len(gone) > _TOLD:
        return None
    told: dict[int, Changed] = {item.entry_id: (item.entry_id, [], []) for item in found}
    for token, entry in come:
        told[entry][1].append(token)
    for token, entry in gone:
        told[entry][2].append(token)
    return list(told.values())


def _drawn(changed: Sequence[Changed] | None) -> dict[str, int | str | None]:
    """Return a new stamp and what is told of the change, which names the stamp: an older version of Bridge draws stamps and tells nothing."""
    # Drawn, not counted: a number that a transaction took back would be given again, for something else.
    stamp = secrets.randbits(62)
    told = None if changed is None else json.dumps([stamp, changed], separators=(",", ":"))
    return {"stamp": stamp, "changed": told}


def _count(session: Session, client: int, *, entries: int, words: int, changed: Sequence[Changed] | None) -> None:
    values = {"client_id": client, "entries": entries, "words": words, **_drawn(changed)}
    added = insert_of(session)(collections).values(**values)
    added = added.on_conflict_do_update(
        index_elements=["client_id"],
        set_={
            "entries": collections.c.entries + added.excluded.entries,
            "words": collections.c.words + added.excluded.words,
            "before": collections.c.stamp,
            "stamp": added.excluded.stamp,
            "changed": added.excluded.changed,
        },
    )
    session.execute(added, execution_options=_NARROWED)


def insert_of(session: Session) -> Any:
    """Return the dialect's own insert, which can update instead; both write it alike, their types do not."""
    return sqlite.insert if is_sqlite(session) else postgresql.insert
