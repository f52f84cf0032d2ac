"""Migrations make exactly the schema the code maps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, Table, select, type_coerce
from support.databases import Databases
from support.floor import NOW, furnish

from bridge.store import migrate
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, UrgentRow, metadata
from bridge.store.schema.base import DOCUMENT


def test_there_is_one_head(database: Database) -> None:
    assert len(ScriptDirectory.from_config(migrate.config(database.engine)).get_heads()) == 1


def test_the_migrated_schema_equals_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_an_empty_database_is_brought_up_and_a_current_one_left_alone(
    kind: str, databases: Databases, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'empty.sqlite3'}" if kind == "sqlite" else databases.empty_postgresql()
    database = Database(url, pool_size=2)
    assert migrate.current(database.engine) is None
    migrate.upgrade(database.engine)
    migrate.upgrade(database.engine)
    assert migrate.current(database.engine) == migrate.head(database.engine)
    database.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_every_migration_can_be_taken_back_and_applied_again(kind: str, databases: Databases, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'down.sqlite3'}" if kind == "sqlite" else databases.empty_postgresql()
    database = Database(url, pool_size=2)
    migrate.upgrade(database.engine)
    with database.engine.begin() as connection:
        config = migrate.config(database.engine)
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert migrate.current(database.engine) is None
    migrate.upgrade(database.engine)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    database.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_which_incident_a_note_says_is_over_survives_the_way_down_and_up(
    kind: str, databases: Databases, tmp_path: Path
) -> None:
    database = Database(databases.sqlite(tmp_path) if kind == "sqlite" else databases.postgresql(), pool_size=2)
    floor = furnish(database)
    with database.write(floor.client) as session:
        note = session.scalars(select(AnnouncementRow)).one()
        notice = UrgentRow(
            bridge_id=floor.bridge,
            announcement_id=note.id,
            symptom="결제 오류",
            say_now="확인 중입니다.",
            sent_at=NOW,
            sent_team="T",
            sent_user="U",
        )
        session.add(notice)
        session.flush()
        note.reading, note.recovers_id = {"confidence": 1.0}, notice.id
        expected = notice.id

    def kept() -> dict[str, Any]:
        table = Table("announcements", MetaData(), autoload_with=database.engine)
        columns = [type_coerce(column, DOCUMENT) if column.name == "reading" else column for column in table.c]
        with database.engine.connect() as connection:
            return dict(connection.execute(select(*columns)).one()._mapping)

    with database.engine.begin() as connection:
        config = migrate.config(database.engine)
        config.attributes["connection"] = connection
        command.downgrade(config, "0022")
    assert kept()["reading"] == {"confidence": 1.0, "recovers": expected}
    assert "recovers_id" not in kept()
    migrate.upgrade(database.engine)
    assert kept()["reading"] == {"confidence": 1.0}
    assert kept()["recovers_id"] == expected
    database.close()
