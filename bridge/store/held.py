"""Rows held until the transaction ends, as they stand in the database: of two who change one, the second sees what the first did."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.errors import NotFoundError
from bridge.store.schema import Base

Row = TypeVar("Row", bound=Base)


def held(session: Session, table: type[Row], row_id: int) -> Row:
    """Return the row, locked. Raises NotFoundError."""
    row = held_or_none(session, table, row_id)
    if row is None:
        raise NotFoundError
    return row


def held_or_none(session: Session, table: type[Row], row_id: int | None) -> Row | None:
    """Return the row, locked, or None where it is gone."""
    key = table.__table__.c.id
    return session.scalar(
        select(table).where(key == row_id).with_for_update().execution_options(populate_existing=True)
    )
