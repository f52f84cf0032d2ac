"""Rows that exist at most once, whoever writes them first."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bridge.store.database import EVERYONE, WallError
from bridge.store.schema import Base, OfClient


def insert_once(session: Session, row: type[Base], /, **values: Any) -> int | None:
    """Insert a row unless a unique constraint says it is there already; return its id, or None if it was there.

    The row belongs to the session's client; a session for everyone must name `client_id` where the table has one.
    """
    client = session.info.get("client")
    if issubclass(row, OfClient) and client is not EVERYONE and values.setdefault("client_id", client) != client:
        raise WallError("A row of another client cannot be added here.")
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    statement = dialect.insert(row.__table__).values(**values).on_conflict_do_nothing()
    inserted = session.execute(statement.returning(row.__table__.c.id), execution_options={"narrowed": True})
    return inserted.scalar_one_or_none()
