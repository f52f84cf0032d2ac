"""Watching how a database is searched: nobody's writing may wait for a search."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, event

from bridge.store.database import Database


@dataclass
class Statements:
    """Statements by themselves, and those within a transaction that may write and that others' writing waits for."""

    alone: list[str] = field(default_factory=list)
    writing: list[str] = field(default_factory=list)


def searching(statements: list[str]) -> list[str]:
    """Return those that read the search index for somebody who asks."""
    return [one for one in statements if one.startswith(("SELECT", "WITH")) and "search_tokens" in one]


@contextmanager
def watching(database: Database) -> Iterator[Statements]:
    """Yield the statements that are made meanwhile."""
    found = Statements()

    def note(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        may_write = connection.get_execution_options().get("bridge_write")
        (found.writing if may_write else found.alone).append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
