"""Vectors count for the revision and the model that they were made for, for their client alone, and only where a model is used."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session
from support.meaning import Concepts

from bridge.domain.search.documents import index_terms
from bridge.domain.search.synonyms import Synonyms
from bridge.store import search, search_index, search_vectors
from bridge.store.database import EVERYONE, Database
from bridge.store.morphemes import analyse
from bridge.store.schema import BridgeRow, ClientRow, EntryRow, RevisionRow
from bridge.store.schema import search_vectors as stored
from bridge.store.search import Found
from bridge.store.search_vectors import Made

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
MANUAL = {
    "카드 혜택": "카드로 사면 적립됩니다.",
    "카드 분실": "카드를 잃어버리면 정지합니다.",
    "배송 지연": "예정일이 지나면 알립니다.",
}
ASKED = "카드 도난당했어요"


def fill(database: Database, name: str = "한빛") -> int:
    with database.write(EVERYONE) as session:
        client = ClientRow(name=name, created_at=NOW)
        session.add(client)
        session.flush()
        session.add(BridgeRow(client_id=client.id, name="기본", created_at=NOW))
    with database.write(client.id) as session:
        for title in MANUAL:
            approve(session, title)
    return client.id


def approve(session: Session, title: str, text: str = "") -> None:
    """Approve the next revision of the entry of that title."""
    row = session.scalars(select(EntryRow).where(EntryRow.title == title)).one_or_none()
    if row is None:
        row = EntryRow(bridge_id=session.scalars(select(BridgeRow.id)).one(), title=title, created_at=NOW)
        session.add(row)
        session.flush()
    number = session.scalars(select(func.count()).where(RevisionRow.entry_id == row.id)).one() + 1
    revision = RevisionRow(entry_id=row.id, number=number, state="approved", origin="import", body={}, created_at=NOW)
    session.add(revision)
    session.flush()
    row.approved_revision_id = revision.id
    document = index_terms(title, [], text or MANUAL[title], analyse)
    search_index.index_entry(session, entry_id=row.id, revision_id=revision.id, document=document)


def read(database: Database, client: int, model: Concepts) -> int:
    """Make what vectors are missing; return how many."""
    with database.write(client) as session:
        waiting = search_vectors.waiting(session, model.name, limit=100)
        titles = {row.id: row.title for row in session.scalars(select(EntryRow))}
        made = [Made(*one, model.of_entry(titles[one[0]], MANUAL.get(titles[one[0]], "도난"))) for one in waiting]
        search_vectors.keep(session, model.name, made)
    return len(made)


def ask(database: Database, client: int, query: str) -> Found:
    with database.read(client) as session:
        return search.search(session, query, synonyms=Synonyms(), answers=0.0)


def found(database: Database, client: int, query: str = ASKED) -> list[str]:
    return [hit.title for hit in ask(database, client, query).hits]


def test_who_means_it_comes_first_as_soon_as_its_vector_is_kept(database: Database) -> None:
    database.meaning = model = Concepts()
    client = fill(database)
    assert found(database, client) == ["카드 혜택", "카드 분실"]  # found at once, by words alone
    assert read(database, client, model) == 3
    assert read(database, client, model) == 0
    assert found(database, client) == ["카드 분실", "카드 혜택"]  # what was remembered of the query is not said again


@pytest.mark.parametrize("query", ["ㅋㄷㅎㅌ", "CP-RE"])
def test_initials_and_codes_are_no_question_of_meaning(database: Database, query: str) -> None:
    client = fill(database)
    with database.write(client) as session:
        approve(session, "쿠폰 CP-RE", "CP-RE는 카드를 도난당한 분께 드립니다.")
    read(database, client, Concepts())
    plain = ask(database, client, query)
    assert plain.hits
    database.meaning = Concepts()
    with database.write(client) as session:
        search_index.restamp(session)
    assert ask(database, client, query) == plain


def test_another_revision_and_another_model_have_no_vector(database: Database) -> None:
    database.meaning = model = Concepts()
    client = fill(database)
    read(database, client, model)
    with database.write(client) as session:
        approve(session, "카드 분실")
        waiting = search_vectors.waiting(session, model.name, limit=10)
        assert [revision for _, revision in waiting] == [
            session.scalars(select(EntryRow.approved_revision_id).where(EntryRow.title == "카드 분실")).one()
        ]
        assert len(search_vectors.waiting(session, "concepts 2", limit=10)) == 3
        assert len(search_vectors.waiting(session, "concepts 2", limit=2)) == 2
    newer = Concepts(name="concepts 2")
    assert read(database, client, newer) == 3
    assert found(database, client) == [
        "카드 혜택",
        "카드 분실",
    ]  # the older model is still asked, and has none of its own
    database.meaning = newer
    with database.write(client) as session:
        search_index.restamp(session)
    assert found(database, client) == ["카드 분실", "카드 혜택"]


def test_vectors_stay_behind_the_wall_and_go_with_their_entry(database: Database) -> None:
    database.meaning = model = Concepts()
    ours, theirs = fill(database), fill(database, "모아")
    assert read(database, ours, model) == 3
    with database.write(theirs) as session:
        assert len(search_vectors.waiting(session, model.name, limit=10)) == 3
    assert found(database, theirs) == ["카드 혜택", "카드 분실"]
    with database.write(ours) as session:
        entry = session.scalars(select(EntryRow.id).where(EntryRow.title == "카드 분실")).one()
        search_index.unindex(session, entry_id=entry)
    with database.read(EVERYONE) as session:
        assert entry not in session.scalars(select(stored.c.entry_id)).all()
        assert session.scalar(select(func.count()).select_from(stored)) == 2


def test_without_a_model_nothing_of_it_is_read_and_nothing_changes(database: Database) -> None:
    client = fill(database)
    before = found(database, client)
    read(database, client, Concepts())  # as an installation that has used a model and does no longer
    statements: list[str] = []

    def note(_c: object, _cursor: object, statement: str, _p: Sequence[object], *_: object) -> None:
        statements.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    assert found(database, client) == before == ["카드 혜택", "카드 분실"]
    assert statements
    assert not [statement for statement in statements if "search_vectors" in statement]


@pytest.mark.parametrize("query", ["정수기 필터", "도난", "ㅎㅎ", ""])
def test_what_shares_no_word_is_found_by_no_meaning(database: Database, query: str) -> None:
    database.meaning = model = Concepts()
    client = fill(database)
    read(database, client, model)
    assert found(database, client, query) == []
