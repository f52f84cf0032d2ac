"""The worker makes vectors for what was approved: soon after, of what agents may see, client by client, once."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select
from support.floor import LEAD_ONLY, SECRET, Floor, approve, furnish, index, plain
from support.meaning import Concepts

from bridge.domain.entries import Entry
from bridge.domain.search.synonyms import Synonyms
from bridge.services import finding
from bridge.services.meanings import AT_ONCE, Meanings
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import EntryRow, search_vectors

LOST, PERKS = (
    plain("카드 분실", "카드를 잃어버리시면 바로 정지합니다."),
    plain("카드 혜택", "카드로 사시면 적립됩니다."),
)


def add(database: Database, floor: Floor, *entries: Entry) -> None:
    with database.write(floor.client) as session:
        for entry in entries:
            known = session.scalars(select(EntryRow).where(EntryRow.title == entry.name)).one_or_none()
            _, revision = approve(session, floor.bridge, None, entry, row=known)
            finding.index_revision(session, revision)


def first(database: Database, floor: Floor, query: str) -> str:
    with database.read(floor.client) as session:
        found = finding.find(session, floor.bridge, query, synonyms=Synonyms())
    return (found.hits or found.near)[0].title


def work(meanings: Meanings) -> int:
    """Step until nothing is left; return how often."""
    steps = 0
    while meanings.step():
        steps += 1
        assert steps < 50
    return steps


def test_an_approval_is_found_at_once_and_soon_by_its_meaning(database: Database) -> None:
    database.meaning = model = Concepts()
    floor = furnish(database)
    meanings = Meanings(database, model)
    add(database, floor, PERKS, LOST)
    assert first(database, floor, "카드 도난당했어요") == "카드 혜택"
    work(meanings)
    assert first(database, floor, "카드 도난당했어요") == "카드 분실"
    add(database, floor, replace(LOST, pieces=()), plain("카드 재발급", "카드를 도난당하시면 다시 발급합니다."))
    assert first(database, floor, "카드 재발급") == "카드 재발급"
    model.read.clear()
    work(meanings)
    assert sorted(title for title, _ in model.read) == ["카드 분실", "카드 재발급"]


def test_the_model_reads_what_agents_may_see_and_nothing_else(database: Database) -> None:
    model = Concepts()
    floor = furnish(database)
    index(database, floor)
    work(Meanings(database, model))
    ((title, text),) = model.read
    assert title == "간편환불"
    assert "수수료는 없습니다." in text
    assert "부분환불도 되나요?" in text
    assert SECRET not in title + text
    assert LEAD_ONLY not in text


def test_each_client_has_its_turn_and_is_left_alone_until_something_changes(database: Database) -> None:
    model = Concepts()
    large, small = furnish(database), furnish(database, name="새벽")
    add(database, large, *(plain(f"안내 {number}", "카드를 잃어버리셨나요?") for number in range(2 * AT_ONCE)))
    add(database, small, PERKS)
    meanings = Meanings(database, model)
    assert meanings.step()
    assert meanings.step()
    assert "카드 혜택" in [title for title, _ in model.read]  # not only after all of the larger one's
    work(meanings)
    assert len(model.read) == 2 * AT_ONCE + 1
    assert not meanings.step()
    with database.read(EVERYONE) as session:
        assert session.scalar(select(func.count()).select_from(search_vectors)) == 2 * AT_ONCE + 1
    work(Meanings(database, model))  # another worker, or the next start, finds them made
    assert len(model.read) == 2 * AT_ONCE + 1
    work(Meanings(database, Concepts(name="concepts 2")))
    with database.read(EVERYONE) as session:
        assert set(session.scalars(select(search_vectors.c.model))) == {"concepts 2"}
