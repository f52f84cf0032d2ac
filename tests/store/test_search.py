"""What agents type finds the approved entry, on both databases, and never another client's."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partialmethod
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select, update
from sqlalchemy.orm import Session

from bridge.domain.search.asked import Stats
from bridge.domain.search.compared import Compared
from bridge.domain.search.documents import Document, index_terms
from bridge.domain.search.synonyms import Group, Synonyms
from bridge.domain.search.text import LONGEST_QUERY
from bridge.store import search, search_index, search_kept
from bridge.store.database import EVERYONE, Database
from bridge.store.morphemes import analyse
from bridge.store.schema import (
    BridgeRow,
    ClientRow,
    EntryRow,
    RevisionRow,
    search_collections,
    search_postings,
    search_tokens,
)
from bridge.store.search_kept import Approved, Hashed, Kept, Narrowing

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
MANUAL = {
    "부분취소 시 쿠폰 재계산": (["정가보다 적게 환불됐어요"], "일부를 취소하면 실제 낸 금액만 환불합니다."),
    "비밀번호 재설정": (["비밀번호를 잊었어요"], "설정에서 본인인증 뒤 새 비밀번호를 정합니다."),
    "오류 E4031 결제 실패": (["E4031이 떠요"], "카드사 점검 시간입니다. 30분 뒤 다시 시도합니다."),
    "오류 E4032 한도 초과": (["E4032가 떠요"], "1회 한도를 넘었습니다. 나누어 결제합니다."),
    "사은품 누락": (["증정품이 안 왔어요"], "사은품은 재고가 있으면 다시 보냅니다."),
    "VIP 등급 혜택": (["VIP는 뭐가 좋아요?"], "무료 배송과 전담 상담을 받습니다."),
    "새벽배송 지역": (["우리 동네도 되나요?"], "서울과 경기 일부에서 받을 수 있습니다."),
}
SYNONYMS = Synonyms.of(
    [Group(("사은품", "덤"), ("사은품", "덤")), Group(("까먹다", "잊다"), ("까먹다", "잊다"))], analyse
)


@pytest.fixture
def manual(database: Database) -> Database:
    _fill(database, "모아몰", MANUAL)
    return database


def test_the_right_entry_comes_first_however_it_is_typed(manual: Database) -> None:
    for typed, title in {
        "부분취소 쿠폰": "부분취소 시 쿠폰 재계산",
        "부분취소쿠폰재계산": "부분취소 시 쿠폰 재계산",
        "qnqnscnlth znvhs": "부분취소 시 쿠폰 재계산",
        "비밀번호를 까먹었어요": "비밀번호 재설정",
        "비밀번호 재설점": "비밀번호 재설정",
        "ㅂㅁㅂㅎ": "비밀번호 재설정",
        "비밀버ㄴ": "비밀번호 재설정",
        "e4032": "오류 E4032 한도 초과",
        "E4031 오류": "오류 E4031 결제 실패",
        "덤이 안 왔어요": "사은품 누락",
        "VIP gPxor": "VIP 등급 혜택",
    }.items():
        found = _search(manual, 1, typed)
        assert [hit.title for hit in found.hits[:1]] == [title], typed


def test_the_inquiry_that_fits_is_named(manual: Database) -> None:
    assert _search(manual, 1, "증정품 안 왔어요").hits[0].inquiry == 0


def test_where_the_manual_has_nothing_the_nearest_are_only_offered(manual: Database) -> None:
    found = _search(manual, 1, "정수기 렌탈 해지 위약금")
    assert found.hits == ()
    assert _search(manual, 1, "ㅋㅋㅋ").near == ()


def test_an_approval_and_its_index_stand_or_fall_together(manual: Database) -> None:
    class HaltError(Exception):
        pass

    with pytest.raises(HaltError), manual.write(1) as session:
        row = _entry(session, "반려동물 동승 옵션")
        search_index.index_entry(
            session,
            entry_id=row.id,
            revision_id=row.approved_revision_id,
            document=index_terms(row.title, [], "", analyse),
        )
        raise HaltError
    assert _search(manual, 1, "반려동물 동승").hits == ()


def test_a_new_revision_is_found_by_its_own_words_only(manual: Database) -> None:
    with manual.write(1) as session:
        row = session.scalars(select(EntryRow).where(EntryRow.title == "새벽배송 지역")).one()
        revision = RevisionRow(entry_id=row.id, number=2, state="approved", origin="edit", body={}, created_at=NOW)
        session.add(revision)
        session.flush()
        row.approved_revision_id, row.title = revision.id, "당일배송 마감"
        search_index.index_entry(
            session,
            entry_id=row.id,
            revision_id=revision.id,
            document=index_terms("당일배송 마감", ["몇 시까지 시켜요?"], "오전 11시까지 주문합니다.", analyse),
        )
    assert _search(manual, 1, "당일배송 마감").hits[0].revision_id == revision.id
    assert _search(manual, 1, "새벽배송 지역").hits == ()


def test_what_is_not_the_approved_revision_is_never_found(manual: Database) -> None:
    with manual.write(1) as session:
        session.scalars(select(EntryRow).where(EntryRow.title == "사은품 누락")).one().approved_revision_id = None
    found = _search(manual, 1, "사은품 누락")
    assert "사은품 누락" not in {hit.title for hit in (*found.hits, *found.near)}


def test_unindexing_leaves_nothing_behind(manual: Database) -> None:
    with manual.write(1) as session:
        for entry in session.scalars(select(EntryRow)):
            search_index.unindex(session, entry_id=entry.id)
            search_index.unindex(session, entry_id=entry.id)
    with manual.read(EVERYONE) as session:
        assert session.execute(select(search_postings)).all() == []
        assert {row.holding for row in session.execute(select(search_tokens))} == {0}
    assert _search(manual, 1, "사은품").near == ()


def test_many_are_indexed_as_they_would_be_one_by_one(manual: Database) -> None:
    one_by_one = _index_of(manual, 1)
    with manual.write(1) as session:
        rows = [(row.id, row.approved_revision_id, row.title) for row in session.scalars(select(EntryRow))]
        together = [
            search_index.Indexed(entry, revision or 0, index_terms(title, *MANUAL[title], analyse))
            for entry, revision, title in rows
        ]
        search_index.index_entries(session, together)  # what is indexed already changes nothing
        assert _index_of(manual, 1) == one_by_one
        for entry, _, _ in rows:
            search_index.unindex(session, entry_id=entry)
        search_index.index_entries(session, together)
    assert _index_of(manual, 1) == one_by_one


def _index_of(database: Database, client: int) -> object:
    with database.read(EVERYONE) as session:
        held = session.execute(select(search_tokens).where(search_tokens.c.client_id == client)).all()
        kept = search_collections.c
        counted = session.execute(select(kept.client_id, kept.entries, kept.words)).all()
        posted = session.execute(select(search_postings)).all()
    return sorted(map(tuple, held)), sorted(map(tuple, counted)), sorted(map(tuple, posted))


def test_entries_can_be_narrowed_by_what_they_are(manual: Database) -> None:
    with manual.read(1) as session:
        found = search.search(session, "사은품 누락", synonyms=SYNONYMS, where=[EntryRow.audience == "rider"])
    assert found == search.Found()


def test_what_an_older_version_indexed_is_indexed_again(manual: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    now = _index_of(manual, 1)
    with manual.write(1) as session:
        entries = [(row.id, row.approved_revision_id or 0, row.title) for row in session.scalars(select(EntryRow))]
        documents = [index_terms(title, *MANUAL[title], analyse) for _, _, title in entries]
        for entry, _, _ in entries:
            search_index.unindex(session, entry_id=entry)
        with monkeypatch.context() as before:
            before.setattr(search_index, "VERSION", 1)
            before.setattr(Document, "tokens", partialmethod(Document.tokens, titled=False))
            for (entry, revision, _), document in zip(entries, documents, strict=True):
                search_index.index_entry(session, entry_id=entry, revision_id=revision, document=document)
    assert _index_of(manual, 1) != now
    with manual.read(EVERYONE) as session:
        assert search_index.outdated_client(session) == 1
    with manual.write(1) as session:
        assert len(search_index.outdated(session, limit=3)) == 3
        for (entry, revision, _), document in zip(entries, documents, strict=True):
            search_index.index_entry(session, entry_id=entry, revision_id=revision, document=document)
        assert search_index.outdated(session, limit=10) == []
    assert _index_of(manual, 1) == now
    with manual.read(EVERYONE) as session:
        assert search_index.outdated_client(session) is None


def test_a_common_word_leads_to_the_titles_that_name_it(manual: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "CANDIDATES", 5)
    monkeypatch.setattr(search, "MOST_ALIKE", 10)
    common = {
        f"{word}{n} 안내": ([f"{word}{n} 되나요?"], "환불은 정책대로 합니다.")
        for word in ("가방", "신발", "모자")
        for n in range(8)
    }
    _fill(manual, "큰몰", {**common, "환불 기간": (["언제 돌려받나요?"], "영업일 3일 안에 드립니다.")})
    assert _search(manual, 2, "환불").hits[0].title == "환불 기간"


queries = st.one_of(
    st.text(max_size=80),
    st.text("ㄱㄴㅎㅋㅠㅏㅣ환불취소쿠폰 0123.-'%_*\"abAB\x00\ud7a3", max_size=40),
    st.sampled_from([*MANUAL, "환불", "ghksqnf", "쿠폰", "배송"]),
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(query=queries)
def test_no_query_raises_asks_much_or_crosses_the_wall(two_clients: Database, query: str) -> None:
    for client in (1, 2):
        asked: list[str] = []

        def count(_conn: object, _cursor: object, statement: str, *_: object, asked: list[str] = asked) -> None:
            asked.append(statement)

        event.listen(two_clients.engine, "before_cursor_execute", count)
        try:
            found = _search(two_clients, client, query, answers=0.0)
        finally:
            event.remove(two_clients.engine, "before_cursor_execute", count)
        # BEGIN, the collection, Latin words, two rounds of slips, tokens, holders, which are approved, texts.
        assert len([statement for statement in asked if not statement.startswith("BEGIN")]) <= 10, asked
        with two_clients.read(EVERYONE) as session:
            owners = {row.id: row.client_id for row in session.scalars(select(EntryRow))}
        assert {owners[hit.entry_id] for hit in (*found.hits, *found.near)} <= {client}


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(query=st.one_of(queries, st.lists(st.sampled_from(["환불", "안내", "가방3", "되나요", "xlzpt"])).map(" ".join)))
def test_no_query_reads_or_scores_more_than_a_few(crowded: Database, query: str) -> None:
    read: list[int] = []
    scored: list[int] = []
    holders, rank = Kept.holders, search.rank

    def reading(kept: Kept, session: Session, hashed: Hashed, chosen: Sequence[str]) -> dict[str, array[int]]:
        found = holders(kept, session, hashed, chosen)
        read.append(sum(map(len, found.values())))
        return found

    def scoring(compared: Compared, candidates: Any, stats: Stats, **given: Any) -> Any:
        scored.append(len(candidates))
        terms = compared.terms
        # A customer's whole letter has no more words, pairs and letters than what is read of it.
        assert max(len(terms.words), len(terms.pairs), len(terms.letters)) <= 3 * LONGEST_QUERY
        return rank(compared, candidates, stats, **given)

    with pytest.MonkeyPatch.context() as few:
        few.setattr(Kept, "holders", reading)
        few.setattr(search, "rank", scoring)
        for name, value in {"HOLDERS": 12, "TITLED": 6, "CANDIDATES": 4, "MOST_ALIKE": 7}.items():
            few.setattr(search, name, value)
        _search(crowded, 2, query)
    # The rarest token of each kind is looked up however many hold it: all of them, at most.
    assert sum(read) <= 2 * CROWD
    assert max(scored, default=0) <= 7


def test_what_is_had_among_many_that_are_not_is_found_in_few_statements(
    crowded: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small bridge beside a large one: whoever asks there must not wait for all that the other has."""
    with crowded.write(2) as session:
        titles = [f"가방{CROWD - 1} 환불 안내", f"가방{CROWD - 2} 환불 안내", f"가방{CROWD - 3} 환불 안내"]
        session.execute(update(EntryRow).where(EntryRow.title.in_(titles)).values(audience="rider"))
    asked: list[int] = []
    approved_now = search_kept.approved_now

    def asking(session: Session, entries: list[int], narrowing: Narrowing) -> list[Approved]:
        asked.append(len(entries))
        return approved_now(session, entries, narrowing)

    monkeypatch.setattr(search_kept, "approved_now", asking)
    monkeypatch.setattr(search, "CANDIDATES", 2)
    monkeypatch.setattr(search, "MOST_ALIKE", 2)
    with crowded.read(2) as session:
        where = [EntryRow.audience == "rider"]
        found = search.search(session, "환불 안내", synonyms=SYNONYMS, where=where, answers=0.0)
    assert {hit.title for hit in found.hits} <= set(titles)
    assert len(found.hits) == 2  # no more than are scored for anybody
    assert asked[:5] == [2, 2, 4, 8, 8]


CROWD = 24


@pytest.fixture
def crowded(manual: Database) -> Database:
    """A second client whose entries are all alike but for a number."""
    _fill(
        manual, "큰몰", {f"가방{n} 환불 안내": ([f"가방{n} 되나요?"], "환불은 정책대로 합니다.") for n in range(CROWD)}
    )
    return manual


@pytest.fixture
def two_clients(manual: Database) -> Iterator[Database]:
    _fill(manual, "다른몰", MANUAL)
    return manual


def _search(database: Database, client: int, query: str, answers: float = search.ANSWERS) -> search.Found:
    with database.read(client) as session:
        return search.search(session, query, synonyms=SYNONYMS, answers=answers)


def _fill(database: Database, name: str, manual: dict[str, tuple[list[str], str]]) -> None:
    with database.write(EVERYONE) as session:
        client = ClientRow(name=name, created_at=NOW)
        session.add(client)
        session.flush()
        session.add(BridgeRow(client_id=client.id, name="기본", created_at=NOW))
    with database.write(client.id) as session:
        for title, (inquiries, body) in manual.items():
            row = _entry(session, title)
            document = index_terms(title, inquiries, body, analyse)
            search_index.index_entry(session, entry_id=row.id, revision_id=row.approved_revision_id, document=document)


def _entry(session: Session, title: str) -> EntryRow:
    bridge = session.scalars(select(BridgeRow)).one()
    row = EntryRow(bridge_id=bridge.id, title=title, created_at=NOW)
    session.add(row)
    session.flush()
    revision = RevisionRow(entry_id=row.id, number=1, state="approved", origin="import", body={}, created_at=NOW)
    session.add(revision)
    session.flush()
    row.approved_revision_id = revision.id
    session.flush()
    return row
