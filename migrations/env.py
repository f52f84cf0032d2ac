"""Runs migrations on the connection that `bridge.store.migrate` hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from bridge.store.schema import metadata
from bridge.store.schema.base import BIG, DOCUMENT
from bridge.store.types import UtcDateTime


def run() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        _migrate(connection)
        return
    with context.config.attributes["engine"].connect() as own:
        _migrate(own)
        own.commit()


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        transaction_per_migration=True,
        render_item=_in_our_words,
    )
    with context.begin_transaction():
        context.run_migrations()


def _in_our_words(kind: str, item: Any, autogenerate: AutogenContext) -> str | Literal[False]:
    if kind != "type":
        return False
    if isinstance(item, UtcDateTime):
        autogenerate.imports.add("from bridge.store.types import UtcDateTime")
        return "UtcDateTime()"
    for name, known in (("BIG", BIG), ("DOCUMENT", DOCUMENT)):
        if repr(item) == repr(known):
            autogenerate.imports.add(f"from bridge.store.schema.base import {name}")
            return name
    return False


run()
