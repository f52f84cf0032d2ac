"""Vectors for what was approved: made by the worker after an approval, which waits for none, and again when the model changes."""

from __future__ import annotations

from sqlalchemy import select

from bridge.domain.entries import Entry
from bridge.domain.entry_json import from_json
from bridge.domain.search.meaning import Meaning
from bridge.services.finding import searched
from bridge.store import search_vectors
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import RevisionRow
from bridge.store.search_vectors import Made

AT_ONCE = 8
"""Entries worked on between two commits: some seconds of one processor."""


class Meanings:
    """Finds entries without a vector, client by client, and makes it.

    A client is looked through again only when its index has changed: most rounds read one stamp a client.
    """

    def __init__(self, database: Database, meaning: Meaning) -> None:
        self._database = database
        self._meaning = meaning
        self._complete: dict[int, int] = {}
        self._last = 0

    def step(self) -> bool:
        """Make vectors for some entries of one client, each client in turn; say whether there was anything to look through."""
        with self._database.read(EVERYONE) as session:
            stamps = search_vectors.stamps(session)
        changed = sorted(client for client, stamp in stamps.items() if self._complete.get(client) != stamp)
        if not changed:
            return False
        client = self._last = next((one for one in changed if one > self._last), changed[0])
        with self._database.read(client) as session:
            waiting = search_vectors.waiting(session, self._meaning.name, limit=AT_ONCE)
            rows = session.scalars(select(RevisionRow).where(RevisionRow.id.in_([one for _, one in waiting]))).all()
            entries = [(row.entry_id, row.id, searched(from_json(row.body))) for row in rows]
        if not entries:
            self._complete[client] = stamps[client]
            return True
        # Outside of any transaction: this is what takes long.
        made = [Made(entry_id, revision_id, self._vector(entry)) for entry_id, revision_id, entry in entries]
        with self._database.write(client) as session:
            search_vectors.keep(session, self._meaning.name, made)
        return True

    def _vector(self, entry: Entry) -> bytes:
        asked = (f"{' '.join(item.questions)} {item.say}" for item in entry.inquiries)
        return self._meaning.of_entry(entry.name, " ".join((*(piece.text for piece in entry.pieces), *asked)))
