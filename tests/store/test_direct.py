"""Asking the driver itself says what asking the usual way says: rows, lists in a condition, refusals and who watches."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import Executable, bindparam, select, text
from sqlalchemy.exc import DBAPIError
from support.searching import watching

from bridge.store import direct
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import ClientRow

NOW = datetime(2026, 11, 24, tzinfo=UTC)
_CLIENTS = ClientRow.__table__.c
_NAMED = (
    select(_CLIENTS.id, _CLIENTS.name)
    .where(
        _CLIENTS.name.in_(["새벽", "나루", "한빛"]), _CLIENTS.id >= bindparam("least"), _CLIENTS.id <= bindparam("most")
    )
    .order_by(_CLIENTS.id)
)


@pytest.fixture
def clients(database: Database) -> list[int]:
    with database.write(EVERYONE) as session:
        rows = [ClientRow(name=name, created_at=NOW) for name in ("한빛", "새벽", "이룸")]
        session.add_all(rows)
        session.flush()
        return [row.id for row in rows]


def test_it_reads_what_the_usual_way_reads(database: Database, clients: list[int]) -> None:
    asked = {"least": clients[0], "most": clients[2]}
    with watching(database) as seen, database.glance(EVERYONE) as session:
        read = [direct.ask(session, _NAMED, asked) for _ in range(2)]
    assert [list(map(tuple, rows)) for rows in read] == [[(clients[0], "한빛"), (clients[1], "새벽")]] * 2
    assert len([one for one in seen.alone if not one.startswith("BEGIN")]) == 2


def test_it_sees_what_its_own_transaction_has_written(database: Database, clients: list[int]) -> None:
    with database.write(EVERYONE) as session:
        session.add(ClientRow(name="나루", created_at=NOW))
        found = direct.ask(session, _NAMED, {"least": clients[0], "most": clients[2] + 1})
    assert [name for _, name in found] == ["한빛", "새벽", "나루"]


@pytest.mark.parametrize("statement", [text("SELECT id FROM nowhere"), text("SELECT name FROM clients WHERE id = :id")])
def test_what_fails_fails_the_usual_way(database: Database, statement: Executable) -> None:
    with database.glance(EVERYONE) as session, pytest.raises(DBAPIError):
        direct.ask(session, statement, {"id": object()})
