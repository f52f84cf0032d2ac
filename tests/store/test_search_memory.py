"""What a process remembers of the index is never older than the index: not after an approval elsewhere, not after one that was taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.orm import Session

from bridge.domain.search.documents import index_terms
from bridge.domain.search.synonyms import Synonyms
from bridge.store import search, search_index, search_kept, search_memory, synonyms
from bridge.store.database import EVERYONE, Database
from bridge.store.morphemes import analyse
from bridge.store.schema import BridgeRow, ClientRow, EntryRow, RevisionRow
from bridge.store.schema import search_collections as collections
from bridge.store.search_index import Indexed
from bridge.store.search_kept import Kept

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
    forget(here)
    found, asked = _asked(here, "비밀번호 재설정")
    assert found.hits[0].title == "비밀번호 재설정"
    # What has changed, the client's synonyms with it; who holds the rarest words; and which of them may be found.
    assert asked == 3


def test_what_an_approval_left_as_it_was_is_not_read_again(here: Database, there: Database) -> None:
    for database in (here, there):
        titles(database, "비밀번호 재설정")
    approve(here, "사은품 교환")
    for database in (here, there):
        found, asked = _asked(database, "비밀번호 재설정")
        assert found.hits[0].title == "비밀번호 재설정"
        assert asked == 2  # what has changed; and whether what was found still stands


CHANGES = (
    "approve 쿠폰 환불", "revise 재발급", "approve 사은품 구독", "end", "revise 쿠폰", "unindex", "alike 구독", "approve 구독 재발급",
    "together 쿠폰 재발급", "back 환불", "twice 환불", "revise 환불", "alike 환불", "unindex", "revise 사은품",
)  # fmt: skip


@pytest.mark.parametrize("unseen", [1, 2])
def test_what_is_kept_beyond_changes_finds_what_a_new_process_finds(
    here: Database, there: Database, database_url: str, unseen: int
) -> None:
    """Whatever changes, one thing or several between two searches: counts, lists and scores are what the database says."""
    queries = ("쿠폰 환불 되나요", "재발급", "사은품 구독", "비밀번호")
    for number, change in enumerate(CHANGES):
        _change(here, change, number)
        if number % unseen:
            continue
        found = [[_asked(one, query)[0] for one in (here, there)] for query in queries]
        search._asked.cache_clear()
        fresh = Database(database_url, pool_size=1)
        try:
            assert found == [[_asked(fresh, query)[0]] * 2 for query in queries]
        finally:
            fresh.close()


def test_what_was_read_after_a_change_is_not_changed_by_it(here: Database) -> None:
    titles(here, "쿠폰")
    with here.glance(1) as session:
        before = search_memory.current(session)
        assert before is not None
        approve(here, "쿠폰 발급")
        assert before.kept.holding(session, before.kept.hashed(["w발급"])) == {"w발급": 1}
        after = search_memory.current(session)
        assert after is not None
        hashed = after.kept.hashed(["w쿠폰", "w발급"])
        assert after.kept.holding(session, hashed) == {"w쿠폰": 2, "w발급": 1}
        assert [len(held) for held in after.kept.holders(session, hashed, hashed).values()] == [2, 1]


def test_what_an_older_version_changes_without_telling_is_found(here: Database, there: Database) -> None:
    known = titles(there, "쿠폰")
    approve(here, "쿠폰 발급")
    with here.write(1) as session:
        told = select(collections.c.before, collections.c.changed)
        row = session.execute(told, execution_options={"narrowed": True}).one()
        add(session, "쿠폰 사용")
        session.execute(update(collections).values(row._asdict()), execution_options={"narrowed": True})
    assert len(titles(there, "쿠폰")) == len(known) + 2


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
            one_by_one.setattr(Kept, "look_ahead", lambda *_: None)
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
    for bound in ("TOKENS", "PLACES", "APPROVED"):
        monkeypatch.setattr(search_kept, bound, 1)
    monkeypatch.setattr(search_memory, "ANSWERED", 1)
    assert [titles(here, query) for query in queries * 2] == expected * 2


def _change(database: Database, what: str, number: int) -> None:
    """Change the index, or what it leads to, in one transaction."""

    class TakenBackError(Exception):
        pass

    change, _, words = what.partition(" ")
    with suppress(TakenBackError), database.write(1) as session:
        if change in ("approve", "twice", "back"):
            add(session, f"{words} {number}")
        if change == "twice":
            add(session, f"{words} 또 {number}")
        if change == "together":
            search_index.index_entries(session, [indexed(session, f"{words} {title}", "") for title in "가나다"])
        if change == "alike":
            synonyms.add(session, [words, f"말{number}"], by=("T1", "U1"), now=NOW)
        row = session.scalars(select(EntryRow).order_by(EntryRow.id.desc())).first()
        assert row is not None
        if change == "revise":
            revise(session, row, f"{words} 바뀜 {number}")
        if change == "unindex":
            search_index.unindex(session, entry_id=row.id)
        if change == "end":
            row.approved_revision_id = None
        if change == "back":
            search.search(session, words, synonyms=COMMON)
            raise TakenBackError


def _asked_anew(database: Database, query: str) -> tuple[search.Found, int]:
    """Search when nothing but texts is remembered; return what is found and how many statements that took."""
    forget(database)
    return _asked(database, query)


def _asked(database: Database, query: str) -> tuple[search.Found, int]:
    """Search; return what is found and how many statements that took."""
    asked: list[str] = []

    def count(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(database.engine, "before_cursor_execute", count)
    try:
        with database.glance(1) as session:
            return search.search(session, query, synonyms=COMMON, answers=0.0), len(asked)
    finally:
        event.remove(database.engine, "before_cursor_execute", count)


def forget(database: Database) -> None:
    """Change the index twice between two searches: a process keeps nothing then but texts."""
    for _ in range(2):
        with database.write(1) as session:
            search_index.restamp(session)


def titles(database: Database, query: str) -> list[str]:
    with database.read(1) as session:
        return [hit.title for hit in search.search(session, query, synonyms=COMMON).hits]


def approve(database: Database, title: str) -> None:
    with database.write(1) as session:
        add(session, title)


def add(session: Session, title: str) -> None:
    search_index.index_entries(session, [indexed(session, title)])


def indexed(session: Session, title: str, more: str = " 되나요?") -> Indexed:
    row = EntryRow(bridge_id=session.scalars(select(BridgeRow.id)).one(), title=title, created_at=NOW)
    session.add(row)
    session.flush()
    return _approved(session, row, title, more)


def revise(session: Session, row: EntryRow, title: str) -> None:
    search_index.index_entries(session, [_approved(session, row, title, " 되나요?")])


def _approved(session: Session, row: EntryRow, title: str, more: str) -> Indexed:
    number = session.query(RevisionRow).filter_by(entry_id=row.id).count() + 1
    revision = RevisionRow(entry_id=row.id, number=number, state="approved", origin="import", body={}, created_at=NOW)
    session.add(revision)
    session.flush()
    row.approved_revision_id, row.title = revision.id, title
    return Indexed(row.id, revision.id, index_terms(title, [f"{title}{more}"], "", analyse))
