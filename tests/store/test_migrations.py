"""Migrations make exactly the schema the code maps."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from support.databases import Databases

from bridge.store import migrate
from bridge.store.database import Database
from bridge.store.schema import metadata


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
