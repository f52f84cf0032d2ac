"""A manual to search in: a database made for one measurement, filled and asked through the product's own paths.

With SEMANTIC_SEARCH set, as for the product, it is also searched by meaning.
"""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bridge.domain.search.certainty import ANSWERS
from bridge.domain.search.documents import Document, index_terms, split_inquiries
from bridge.domain.search.synonyms import Synonyms, parse
from bridge.meaning_model import wanted
from bridge.resources import resource
from bridge.settings import load_settings
from bridge.store import migrate, search, search_index, search_vectors
from bridge.store.database import EVERYONE, Database
from bridge.store.morphemes import analyse
from bridge.store.schema import BridgeRow, ClientRow, EntryRow, RevisionRow
from bridge.store.search_index import Indexed
from bridge.store.search_vectors import Made

_NOW = datetime(2026, 11, 24, tzinfo=UTC)


class Manual:
    """One client's approved entries in `database`."""

    def __init__(self, database: Database, name: str = "측정") -> None:
        self.database = database
        self.synonyms = synonyms()
        with database.write(EVERYONE) as session:
            client = ClientRow(name=name, created_at=_NOW)
            session.add(client)
            session.flush()
            bridge = BridgeRow(client_id=client.id, name=name, created_at=_NOW)
            session.add(bridge)
            session.flush()
            self.client, self.bridge = client.id, bridge.id

    @classmethod
    def of(cls, database: Database, client: int) -> Manual:
        """Return what another process has filled."""
        manual = cls.__new__(cls)
        manual.database, manual.client, manual.synonyms = database, client, synonyms()
        return manual

    def approve(self, entries: Iterable[tuple[str, Document]]) -> list[int]:
        """Add approved entries, given as title and document, in one transaction; return their ids."""
        given = list(entries)
        with self.database.write(self.client) as session:
            made = [EntryRow(bridge_id=self.bridge, title=title, created_at=_NOW) for title, _ in given]
            session.add_all(made)
            session.flush()
            revisions = [
                RevisionRow(entry_id=entry.id, number=1, state="approved", origin="import", body={}, created_at=_NOW)
                for entry in made
            ]
            session.add_all(revisions)
            session.flush()
            for entry, revision in zip(made, revisions, strict=True):
                entry.approved_revision_id = revision.id
            documents = [
                Indexed(revision.entry_id, revision.id, document)
                for revision, (_, document) in zip(revisions, given, strict=True)
            ]
            search_index.index_entries(session, documents)
        return [entry.id for entry in made]

    def revise(self, entry_id: int, title: str, document: Document) -> None:
        """Approve a new version of an entry."""
        with self.database.write(self.client) as session:
            entry = session.get_one(EntryRow, entry_id)
            number = session.get_one(RevisionRow, entry.approved_revision_id).number + 1
            revision = RevisionRow(
                entry_id=entry_id, number=number, state="approved", origin="import", body={}, created_at=_NOW
            )
            session.add(revision)
            session.flush()
            entry.title, entry.approved_revision_id = title, revision.id
            search_index.index_entry(session, entry_id=entry_id, revision_id=revision.id, document=document)

    def forget(self) -> None:
        """Let every process forget what it remembers of the index, as one forgets that missed an approval."""
        for _ in range(2):
            with self.database.write(self.client) as session:
                search_index.restamp(session)

    def embed(self, entries: Iterable[tuple[int, str, str]]) -> None:
        """Make the vectors of approved entries, given as id, title and text, where the database is searched by meaning."""
        meaning = self.database.meaning
        if meaning is None:
            return
        with self.database.read(self.client) as session:
            revisions = dict(search_vectors.waiting(session, meaning.name, limit=1_000_000))
        made = [Made(entry, revisions[entry], meaning.of_entry(title, text)) for entry, title, text in entries]
        with self.database.write(self.client) as session:
            search_vectors.keep(session, meaning.name, made)

    def search(self, query: str, limit: int = 10, answers: float = ANSWERS) -> search.Found:
        """Ask as `/manual` does, each statement by itself."""
        with self.database.glance(self.client) as session:
            return search.search(session, query, synonyms=self.synonyms, limit=limit, answers=answers)


def synonyms() -> Synonyms:
    """Return the table that ships with the product."""
    place = resource("manuals") / "synonyms.yaml"
    return Synonyms.of(parse(place.read_text(encoding="utf-8"), place.name), analyse)


def document(title: str, body: str) -> Document:
    """Read a manual's running text as an imported entry."""
    inquiries, rest = split_inquiries(body)
    return index_terms(title, inquiries, rest, analyse)


def sqlite(folder: Path) -> Database:
    """Return a fresh database in `folder`."""
    meaning = wanted(load_settings().semantic_search)
    database = Database(f"sqlite:///{folder / 'bridge.sqlite3'}", pool_size=2, meaning=meaning)
    migrate.upgrade(database.engine)
    return database


def filled(docs: list[dict[str, Any]]) -> Callable[[str, float], list[str]]:
    """Return a search over `docs` (id, title, body) at a threshold, that gives the ids of the hits, best first."""
    folder = tempfile.TemporaryDirectory(prefix="bridge-search-")
    database = sqlite(Path(folder.name))
    atexit.register(folder.cleanup)
    atexit.register(database.close)
    manual = Manual(database)
    rows = manual.approve((doc["title"], document(doc["title"], doc["body"])) for doc in docs)
    manual.embed((row, doc["title"], doc["body"]) for row, doc in zip(rows, docs, strict=True))
    names = dict(zip(rows, (str(doc["id"]) for doc in docs), strict=True))
    return lambda query, answers: [names[hit.entry_id] for hit in manual.search(query, answers=answers).hits]


def build(docs: list[dict[str, Any]]) -> Callable[[str], list[str]]:
    """Return a search over `docs` as `/manual` searches."""
    search = filled(docs)
    return lambda query: search(query, ANSWERS)
