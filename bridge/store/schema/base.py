"""What every table shares: names of constraints, column types, and the mark that a row belongs to a client."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Integer, MetaData
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bridge.store.types import UtcDateTime

BIG = BigInteger().with_variant(Integer, "sqlite")
DOCUMENT = JSON().with_variant(JSONB(), "postgresql")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Base(DeclarativeBase):
    """Root of the mapped rows."""

    metadata = metadata
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: DOCUMENT, list[Any]: DOCUMENT}  # noqa: RUF012

    id: Mapped[int] = mapped_column(BIG, primary_key=True)


class OfClient:
    """A row that belongs to one client and is seen through that client's session only (see `store/database.py`)."""

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
