"""A client's own words: found at once, by nobody else's agents."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bridge.domain.search.analysis import analyse
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import InvalidInputError
from bridge.store import morphemes, synonyms
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import ClientRow

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)


@pytest.fixture
def clients(database: Database) -> Database:
    with database.write(EVERYONE) as session:
        session.add_all([ClientRow(name="모아몰", created_at=NOW), ClientRow(name="다른몰", created_at=NOW)])
    return database


def others(database: Database, client: int, word: str) -> set[str]:
    with database.read(client) as session:
        table = synonyms.with_own(Synonyms(), tuple(synonyms.groups(session).values()))
    stems = analyse(word, morphemes.analyse).stems
    return {" ".join(other) for match in table.matches(stems) for other in match.others}


def test_what_an_approver_adds_is_found_from_then_on_and_by_this_client_only(clients: Database) -> None:
    assert others(clients, 1, "덤") == set()
    with clients.write(1) as session:
        group = synonyms.add(session, ["덤", " 사은품 ", "덤"], by=("T1", "U1"), now=NOW)
    assert others(clients, 1, "덤") == {"사은 품"}
    assert others(clients, 2, "덤") == set()
    with clients.write(2) as session:
        assert not synonyms.remove(session, group)
    with clients.write(1) as session:
        assert synonyms.remove(session, group)
    assert others(clients, 1, "덤") == set()


@pytest.mark.parametrize("words", [["덤"], ["덤", "덤 "], ["덤", "..."], []])
def test_words_that_say_nothing_new_are_refused(clients: Database, words: list[str]) -> None:
    with clients.write(1) as session, pytest.raises(InvalidInputError):
        synonyms.add(session, words, by=("T1", "U1"), now=NOW)
