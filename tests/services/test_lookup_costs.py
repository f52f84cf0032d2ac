"""What one `/manual` costs the database: few statements, and no writer waits while it searches."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event
from support.floor import AGENT, NOW, furnish

from bridge.domain.search.synonyms import Synonyms
from bridge.services import finding, lookup
from bridge.services.lookup import Answer, Looked
from bridge.services.places import places_of
from bridge.store.database import EVERYONE, Database, acting_for
from bridge.store.schema import EntryRow, RevisionRow

COMMON = Synonyms()


def look(database: Database, query: str) -> Looked:
    with database.glance(EVERYONE) as session:
        (place,) = places_of(session, by=AGENT, channel_id=None)
        with acting_for(session, place.client_id):
            return lookup.read(session, place, query, by=AGENT, synonyms=COMMON, now=NOW)


def test_an_answer_takes_few_statements_however_many_tables_it_reads(database: Database) -> None:
    index(database)
    seen: list[str] = []

    def count(_conn: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            seen.append(statement)

    first = look(database, "환불")
    event.listen(database.engine, "before_cursor_execute", count)
    looked = look(database, "환불")
    event.remove(database.engine, "before_cursor_execute", count)
    assert isinstance(looked.shown, Answer)
    assert looked == first
    # Who asks and whether the index has changed; whether what was found is still approved, and its card. The rest is remembered.
    assert len(seen) == 2, "\n\n".join(seen)


def test_a_search_goes_on_while_another_writes(database: Database) -> None:
    client = index(database)
    with database.write(client):  # would be waited for if the search wrote
        looked = look(database, "환불")
    with database.append(client) as session:
        lookup.note(session, looked, by=AGENT, now=NOW)
    assert isinstance(looked.shown, Answer)


def index(database: Database) -> int:
    ids = furnish(database)
    with database.write(ids.client) as session:
        entry = session.query(EntryRow).filter_by(bridge_id=ids.bridge).first()
        assert entry is not None
        finding.index_revision(session, session.get_one(RevisionRow, entry.approved_revision_id))
    return ids.client
