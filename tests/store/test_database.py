"""The door: a session sees its own client's rows, whatever the query says (P7)."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import cast

import pytest
from sqlalchemy import Table, delete, func, insert, select, update
from sqlalchemy.exc import StatementError

from bridge.store.database import EVERYONE, Database, WallError, keep
from bridge.store.once import insert_once
from bridge.store.schema import BridgeRow, ClientRow

NOW = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)


@pytest.fixture
def two_clients(database: Database) -> tuple[int, int]:
    with database.write(EVERYONE) as session:
        mine, theirs = ClientRow(name="한빛", created_at=NOW), ClientRow(name="새벽", created_at=NOW)
        session.add_all([mine, theirs])
        session.flush()
        for client in (mine, theirs):
            session.add(BridgeRow(client_id=client.id, name=f"{client.name} 앱", created_at=NOW))
        return mine.id, theirs.id


def test_reads_are_narrowed_to_the_client(database: Database, two_clients: tuple[int, int]) -> None:
    mine, theirs = two_clients
    with database.read(mine) as session:
        assert session.scalars(select(BridgeRow.name)).all() == ["한빛 앱"]
        assert session.scalar(select(func.count()).select_from(BridgeRow)) == 1
        assert session.scalars(select(BridgeRow).where(BridgeRow.client_id == theirs)).all() == []
    with database.read(EVERYONE) as session:
        their_bridge = session.scalars(select(BridgeRow.id).where(BridgeRow.client_id == theirs)).one()
    with database.read(mine) as session:
        assert session.get(BridgeRow, their_bridge) is None


def test_updates_and_deletes_are_narrowed_too(database: Database, two_clients: tuple[int, int]) -> None:
    mine, _ = two_clients
    with database.write(mine) as session:
        session.execute(update(BridgeRow).values(zone="UTC"))
        session.execute(delete(BridgeRow).where(BridgeRow.name == "새벽 앱"))
    with database.read(EVERYONE) as session:
        assert dict(session.execute(select(BridgeRow.name, BridgeRow.zone)).all()) == {
            "한빛 앱": "UTC",
            "새벽 앱": "Asia/Seoul",
        }


def test_rows_are_written_for_the_sessions_client_only(database: Database, two_clients: tuple[int, int]) -> None:
    mine, theirs = two_clients
    with database.write(mine) as session:
        session.add(BridgeRow(name="둘째", created_at=NOW))
    with database.read(mine) as session:
        assert session.scalar(select(func.count()).select_from(BridgeRow)) == 2
    with pytest.raises(WallError), database.write(mine) as session:
        session.add(BridgeRow(client_id=theirs, name="셋째", created_at=NOW))
        session.flush()
    with pytest.raises(WallError), database.write(mine) as session:
        insert_once(session, BridgeRow, client_id=theirs, name="셋째", created_at=NOW)


def test_statements_that_cannot_be_narrowed_are_refused(database: Database, two_clients: tuple[int, int]) -> None:
    with database.read(two_clients[0]) as session:
        with pytest.raises(WallError):
            session.execute(select(BridgeRow.__table__))
        with pytest.raises(WallError):
            session.execute(BridgeRow.__table__.insert(), {"client_id": two_clients[1], "name": "x"})


def test_insert_once_is_quiet_about_a_row_that_is_there(database: Database, two_clients: tuple[int, int]) -> None:
    with database.write(two_clients[0]) as session:
        first = insert_once(session, BridgeRow, name="둘째", zone="UTC", locale="ko", policy={}, created_at=NOW)
        again = insert_once(session, BridgeRow, name="둘째", zone="UTC", locale="ko", policy={}, created_at=NOW)
    assert first is not None
    assert again is None


def test_an_exception_leaves_nothing_behind(database: Database, two_clients: tuple[int, int]) -> None:
    with pytest.raises(RuntimeError), database.write(two_clients[0]) as session:
        session.add(BridgeRow(name="둘째", created_at=NOW))
        session.flush()
        raise RuntimeError
    with database.read(two_clients[0]) as session:
        assert session.scalar(select(func.count()).select_from(BridgeRow)) == 1


def test_a_glance_reads_and_writes_nothing(database: Database, two_clients: tuple[int, int]) -> None:
    mine, _ = two_clients
    with database.glance(mine) as session:
        assert session.scalars(select(BridgeRow.name)).all() == ["한빛 앱"]
        with pytest.raises(WallError):
            session.execute(update(BridgeRow).values(zone="UTC"))
        session.add(BridgeRow(name="둘째", created_at=NOW))
        with pytest.raises(WallError):
            session.flush()
    with database.read(mine) as session:
        assert session.execute(select(BridgeRow.name, BridgeRow.zone)).all() == [("한빛 앱", "Asia/Seoul")]


def test_what_is_appended_is_kept_and_is_one_statement(database: Database, two_clients: tuple[int, int]) -> None:
    mine, theirs = two_clients
    table = cast("Table", BridgeRow.__table__)
    row = {"name": "둘째", "zone": "UTC", "locale": "ko", "policy": {}, "created_at": NOW}
    with database.append(mine) as session:
        with pytest.raises(WallError):
            session.execute(insert(table).values(**row, client_id=mine), execution_options={"narrowed": True})
        keep(session, insert(table), row | {"client_id": theirs})
        with pytest.raises(WallError):
            keep(session, insert(table), row)
        # Committed at once, so that another session reads it while this one is open.
        with database.read(mine) as reader:
            assert reader.scalars(select(BridgeRow.name).order_by(BridgeRow.id)).all() == ["한빛 앱", "둘째"]
    with database.glance(mine) as session, pytest.raises(WallError):
        keep(session, insert(table), row)
    with database.read(theirs) as session:
        assert session.scalars(select(BridgeRow.name)).all() == ["새벽 앱"]


def test_what_is_kept_in_a_transaction_goes_back_with_it(database: Database, two_clients: tuple[int, int]) -> None:
    mine, _ = two_clients
    row = {"name": "둘째", "zone": "UTC", "locale": "ko", "policy": {}, "created_at": NOW}
    with pytest.raises(ZeroDivisionError), database.write(mine) as session:
        keep(session, insert(cast("Table", BridgeRow.__table__)), row)
        raise ZeroDivisionError
    with database.read(mine) as session:
        assert session.scalars(select(BridgeRow.name)).all() == ["한빛 앱"]


def test_those_who_append_wait_for_whoever_writes(local_database: Database) -> None:
    """On SQLite the file's lock is held by the writer: who appends takes his turn, and neither fails."""
    with local_database.write(EVERYONE) as session:
        mine = ClientRow(name="한빛", created_at=NOW)
        session.add(mine)
    row = {"name": "둘째", "zone": "UTC", "locale": "ko", "policy": {}, "created_at": NOW}
    table = cast("Table", BridgeRow.__table__)

    def append() -> None:
        with local_database.append(mine.id) as session:
            keep(session, insert(table), row)

    waiting = threading.Thread(target=append)
    with local_database.write(mine.id) as session:
        session.add(BridgeRow(name="첫째", created_at=NOW))
        session.flush()
        waiting.start()
    waiting.join()
    with local_database.read(mine.id) as session:
        assert sorted(session.scalars(select(BridgeRow.name))) == ["둘째", "첫째"]


def test_naive_moments_are_refused(database: Database) -> None:
    with pytest.raises(StatementError), database.write(EVERYONE) as session:
        session.add(ClientRow(name="x", created_at=datetime(2026, 11, 24)))  # noqa: DTZ001


def test_many_writers_wait_for_each_other_without_errors(database: Database, two_clients: tuple[int, int]) -> None:
    mine, _ = two_clients
    errors: list[BaseException] = []

    def write(writer: int) -> None:
        try:
            for turn in range(10):
                with database.write(mine) as session:
                    count = session.scalar(select(func.count()).select_from(BridgeRow))
                    session.add(BridgeRow(name=f"{writer}-{turn}-{count}", created_at=NOW))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with database.read(mine) as session:
        assert session.scalar(select(func.count()).select_from(BridgeRow)) == 81
