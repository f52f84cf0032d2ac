"""Reading numbers and texts past what makes a statement the same on every database: that is most of what a small one costs.

A statement is written out once for each database; then the driver itself is asked. Nothing is turned into another type, on the way in
or out: this is not for moments, JSON, or yes and no.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, cast

from sqlalchemy import Dialect, Executable
from sqlalchemy.orm import Session
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler


class Written(NamedTuple):
    """A statement as the driver takes it: its text, what of its parameters never changes, and their order where they have no names."""

    text: str
    constants: Mapping[str, object]
    order: Sequence[str] | None

    def given(self, values: Mapping[str, object]) -> Mapping[str, object] | list[object]:
        """Return the parameters as the driver takes them."""
        named = {**self.constants, **values}
        return named if self.order is None else [named[name] for name in self.order]


@lru_cache(maxsize=128)
def written(statement: Executable, dialect: Dialect) -> Written:
    """Write a statement out, and in it the lists that are part of it."""
    compiled = cast(SQLCompiler, cast(ClauseElement, statement).compile(dialect=dialect))
    expanded = compiled.construct_expanded_state(compiled.params)
    return Written(expanded.statement, expanded.parameters, expanded.positiontup)


def ask(session: Session, statement: Executable, values: Mapping[str, object]) -> Sequence[tuple[Any, ...]]:
    """Return the rows of a statement of the session's transaction; what fails is asked the usual way, to fail the usual way."""
    session.flush()
    connection = session.connection()
    sql = written(statement, connection.dialect)
    cursor, given = connection.connection.cursor(), sql.given(values)
    for told in connection.dispatch.before_cursor_execute:  # whoever watches statements
        told(connection, cursor, sql.text, given, None, False)
    try:
        cursor.execute(sql.text, given)
        return cast("Sequence[tuple[Any, ...]]", cursor.fetchall())
    except connection.dialect.loaded_dbapi.Error:
        return [tuple(row) for row in connection.execute(statement, values)]
