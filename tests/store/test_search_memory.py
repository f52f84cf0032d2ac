"""What a process remembers of the index is never older than the index: not after an approval elsewhere, not after one that was taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.orm import Session

from bridge.domain.search.documents import index_terms
from bridge.domain.search.synonyms import Synonyms
from bridge.store import search, search_index, search_memory, synonyms
from bridge.store.database import EVERYONE, Database
from bridge.store.morphemes import analyse
from bridge.store.schema import BridgeRow, ClientRow, EntryRow, RevisionRow
from bridge.store.search_memory import Index

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
COMMON = Synonyms()


@pytest.fixture
def here(database: Database) -> Database:
    """One replica, with a manual of three entries."""
    with database.write(EVERYONE) as session:
        session.add(ClientRow(name="모아몰", created_at=NOW))
        session.flush()
        session.add(BridgeRow(client_id=1, name="기본", created_at=NOW))
    for title in ("부분취소 시 쿠폰 재계산", "비밀번호 재설정", "사은품 누락"):
        approve(database, title)
    return database


@pytest.fixture
def there(here: Database, database_url: str) -> Iterator[Database]:
    """Another replica on the same database, which has searched before."""
    other = Database(database_url, pool_size=2)
    titles(other, "새벽배송 지역")
    yield other
    other.close()


def test_an_approval_is_found_in_every_replica_from_its_commit_on(here: Database, there: Database) -> None:
    for number in range(3):
        title = f"새벽배송 {number}지역"
        assert title not in titles(there, title)
        approve(here, title)
        assert titles(there, title)[0] == title
        assert titles(here, title)[0] == title


def test_a_new_version_is_found_by_its_own_words_in_every_replica(here: Database, there: Database) -> None:
    assert titles(there, "비밀번호 재설정")[0] == "비밀번호 재설정"
    with here.write(1) as session:
        row = session.scalars(select(EntryRow).where(EntryRow.title == "비밀번호 재설정")).one()
        revision = RevisionRow(entry_id=row.id, number=2, state="approved", origin="edit", body={}, created_at=NOW)
        session.add(revision)
        session.flush()
        row.approved_revision_id, row.title = revision.id, "본인인증 변경"
        document = index_terms(row.title, ["휴대전화로 하나요?"], "", analyse)
        search_index.index_entry(session, entry_id=row.id, revision_id=revision.id, document=document)
    assert titles(there, "본인인증 변경")[0] == "본인인증 변경"
    assert "비밀번호 재설정" not in titles(there, "비밀번호 재설정")


def test_an_approval_that_was_taken_back_leaves_nothing_behind(here: Database) -> None:
    class TakenBackError(Exception):
        pass

    with pytest.raises(TakenBackError), here.write(1) as session:
        add(session, "반려동물 동승")
        found = search.search(session, "반려동물 동승", synonyms=COMMON)
        assert [hit.title for hit in found.hits] == ["반려동물 동승"]
        raise TakenBackError
    assert titles(here, "반려동물 동승") == []
    approve(here, "정기결제 해지")
    assert titles(here, "정기결제 해지") == ["정기결제 해지"]
    assert titles(here, "반려동물 동승") == []


def test_words_of_the_client_count_in_every_replica_from_their_commit_on(here: Database, there: Database) -> None:
    assert titles(there, "덤") == []
    with here.write(1) as session:
        group = synonyms.add(session, ["덤", "사은품"], by=("T1", "U1"), now=NOW)
    assert titles(there, "덤") == ["사은품 누락"]
    with here.write(1) as session:
        synonyms.remove(session, group)
    assert titles(there, "덤") == []


def test_what_ended_without_a_word_to_the_index_is_not_found(here: Database, there: Database) -> None:
    in_force = (EntryRow.ended_at.is_(None),)

    def found() -> list[str]:
        with there.read(1) as session:
            return [hit.title for hit in search.search(session, "사은품", synonyms=COMMON, where=in_force).hits]

    assert found() == ["사은품 누락"]
    with here.write(1) as session:
        session.execute(update(EntryRow).where(EntryRow.title == "사은품 누락").values(ended_at=NOW))
    assert found() == []


def test_what_was_asked_before_costs_two_statements(here: Database) -> None:
    first = titles(here, "부분취소 쿠폰")
    asked: list[str] = []

    def count(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(here.engine, "before_cursor_execute", count)
    again = titles(here, "부분취소 쿠폰")
    event.remove(here.engine, "before_cursor_execute", count)
    assert again == first == ["부분취소 시 쿠폰 재계산"]
    # Whether anything has changed, and whether what was found still stands.
    assert len([statement for statement in asked if not statement.startswith("BEGIN")]) == 2, asked


def test_what_nobody_asked_before_costs_three_statements_where_the_texts_are_known(here: Database) -> None:
    titles(here, "비밀번호 재설정")
    with here.write(1) as session:
        search_index.restamp(session)
    asked: list[str] = []

    def count(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(here.engine, "before_cursor_execute", count)
    with here.glance(1) as session:
        found = search.search(session, "비밀번호 재설정", synonyms=COMMON)
    event.remove(here.engine, "before_cursor_execute", count)
    assert found.hits[0].title == "비밀번호 재설정"
    # What has changed, the client's synonyms with it; who holds the rarest words; and which of them may be found.
    assert len(asked) == 3, asked


def test_what_is_read_ahead_is_what_is_asked_for(here: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(9):
        approve(here, f"쿠폰 {number}번 안내")
    queries = ["부분취소 쿠폰", "쿠폰 3번", "ㅋㅍ", "쿠폰 안내 되나요", "없는 말씀"]
    for places, titled in ((300, 1200), (5, 3), (1, 1)):
        monkeypatch.setattr(search, "HOLDERS", places)
        monkeypatch.setattr(search, "TITLED", titled)
        for query in queries:
            _asked_anew(here, query)  # from here on the texts are known
        ahead = [_asked_anew(here, query) for query in queries]
        with monkeypatch.context() as one_by_one:
            one_by_one.setattr(Index, "look_ahead", lambda *_: None)
            after = [_asked_anew(here, query) for query in queries]
        assert [found for found, _ in ahead] == [found for found, _ in after]
        for (found, fewer), (_, more) in zip(ahead, after, strict=True):
            assert fewer == (more - 1 if found.near or found.hits else more)


def test_words_that_the_index_keeps_alike_are_searched(here: Database) -> None:
    with here.write(1) as session:
        add(session, "plumless buckeroo")
    alike = search_index.hashes(1, ["wplumless", "wbuckeroo"])
    assert len(set(alike.values())) == 1
    assert titles(here, "plumless buckeroo") == ["plumless buckeroo"]


def test_what_is_remembered_is_bounded_and_searches_alike(here: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    queries = ["부분취소 쿠폰", "비밀번호 재설점", "ㅅㅇㅍ", "쿠폰", "사은품이 안 와요"]
    expected = [titles(here, query) for query in queries]
    approve(here, "정수기 렌탈")  # forgets what is remembered
    for bound in ("TOKENS", "PLACES", "ANSWERED"):
        monkeypatch.setattr(search_memory, bound, 1)
    assert [titles(here, query) for query in queries * 2] == expected * 2


def _asked_anew(database: Database, query: str) -> tuple[search.Found, int]:
    """Search when nothing but texts is remembered; return what is found and how many statements that took."""
    with database.write(1) as session:
        search_index.restamp(session)
    asked: list[str] = []

    def count(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(database.engine, "before_cursor_execute", count)
    try:
        with database.glance(1) as session:
            return search.search(session, query, synonyms=COMMON, answers=0.0), len(asked)
    finally:
        event.remove(database.engine, "before_cursor_execute", count)


def titles(database: Database, query: str) -> list[str]:
    with database.read(1) as session:
        return [hit.title for hit in search.search(session, query, synonyms=COMMON).hits]


def approve(database: Database, title: str) -> None:
    with database.write(1) as session:
        add(session, title)


def add(session: Session, title: str) -> None:
    row = EntryRow(bridge_id=session.scalars(select(BridgeRow.id)).one(), title=title, created_at=NOW)
    session.add(row)
    session.flush()
    revision = RevisionRow(entry_id=row.id, number=1, state="approved", origin="import", body={}, created_at=NOW)
    session.add(revision)
    session.flush()
    row.approved_revision_id = revision.id
    document = index_terms(title, [f"{title} 되나요?"], "", analyse)
    search_index.index_entry(session, entry_id=row.id, revision_id=revision.id, document=document)
