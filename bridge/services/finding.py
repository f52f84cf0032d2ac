"""Finding approved entries: what goes into the search index with an approval, and what comes out for a query.

The index holds what an agent may see and nothing more: words that only leads may read would otherwise lead agents to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bridge.domain.entries import Entry, Inquiry
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Visibility
from bridge.domain.search.documents import document_of
from bridge.domain.search.synonyms import Synonyms
from bridge.domain.visibility import center_copy, may_have
from bridge.services.audiences import readable
from bridge.store import search
from bridge.store.database import EVERYONE, Database
from bridge.store.morphemes import analyse
from bridge.store.schema import EntryRow, RevisionRow
from bridge.store.search import Found, Hit, Standing
from bridge.store.search_index import Indexed, index_entries, outdated, outdated_client, unindex
from bridge.store.search_memory import Mark

_AT_ONCE = 50
_ENTRIES = EntryRow.__table__.c
_ON_BRIDGE = (_ENTRIES.bridge_id == bindparam("bridge"),)


def index_revision(session: Session, revision: RevisionRow) -> None:
    """Make an entry findable by its revision that was approved just now, in the approval's own transaction."""
    index_revisions(session, [revision])


def index_revisions(session: Session, revisions: Iterable[RevisionRow]) -> None:
    """Make different entries findable by their approved revisions, many at a fraction of what they cost one by one."""
    index_entries(
        session,
        [Indexed(row.entry_id, row.id, document_of(searched(from_json(row.body)), analyse)) for row in revisions],
    )


class Reindexing:
    """Indexes again, some at a time, what an older version of Bridge indexed. Once a start is enough: nobody goes back to it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._done = False

    def step(self) -> bool:
        """Index some entries again; say whether there were any."""
        if self._done:
            return False
        with self._database.read(EVERYONE) as session:
            client = outdated_client(session)
        self._done = client is None
        if client is None:
            return False
        with self._database.write(client) as session:
            waiting = dict(outdated(session, limit=_AT_ONCE))
            rows = session.scalars(select(RevisionRow).where(RevisionRow.id.in_(waiting.values()))).all()
            index_revisions(session, rows)
            for entry_id in waiting.keys() - {row.entry_id for row in rows}:
                unindex(session, entry_id=entry_id)
        return True


def find(
    session: Session,
    bridge_id: int,
    query: str,
    *,
    synonyms: Synonyms,
    limit: int = 6,
    audiences: Sequence[str] | None = None,
    mark: Mark | None = None,
    standing: Standing | None = None,
) -> Found:
    """Return the approved entries of a bridge that answer, best first, or the nearest where none does.

    `audiences`: only those that these audiences' centers read. `mark` and `standing` as in `store.search.search`.
    """
    return search.search(
        session,
        query,
        synonyms=synonyms,
        limit=limit,
        where=(*_ON_BRIDGE, *readable(audiences)),
        values={"bridge": bridge_id},
        mark=mark,
        standing=standing,
    )


def searched(entry: Entry) -> Entry:
    """Return what of an entry is searched: its inquiries, then its open points as inquiries that have no answer.

    Inquiries keep their positions; one that an agent may not see has no words.
    """
    shown = (
        inquiry
        if may_have(Visibility.AGENT, inquiry.visibility)
        else Inquiry(inquiry.type, (), "", "", confirmed=False)
        for inquiry in entry.inquiries
    )
    return replace(center_copy(entry, Visibility.AGENT), inquiries=(*shown, *_held(entry)))


def searched_inquiry(entry: Entry, position: int) -> Inquiry | None:
    """Return the inquiry that stands at `position` of what is searched; one of an open point says what to say meanwhile."""
    known = (*entry.inquiries, *_held(entry))
    return known[position] if 0 <= position < len(known) else None


def readable_inquiry(entry: Entry, hit: Hit, audience: Visibility) -> Inquiry | None:
    """Return the inquiry of a whole entry that a search names, if the audience may have it. The index counts all inquiries."""
    inquiry = searched_inquiry(entry, hit.inquiry) if hit.inquiry is not None else None
    return inquiry if inquiry is not None and may_have(audience, inquiry.visibility) else None


def _held(entry: Entry) -> tuple[Inquiry, ...]:
    # Whoever asks for what is on hold must hear that, not the answer to the next best question.
    return tuple(
        Inquiry("", (f"{entry.name} {point.label}",), point.meanwhile, point.meanwhile, confirmed=False)
        for point in entry.open_points
    )
