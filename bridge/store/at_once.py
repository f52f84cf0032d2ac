"""A message is claimed in one statement, and settled in one, where the database can: on a server its round trips are what it costs.

PostgreSQL changes several tables in one statement; SQLite cannot, and has no round trips. What is done is the same (see `claims.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, LiteralString, cast

from sqlalchemy import Dialect, Interval, Select, Table, and_, bindparam, exists, func, select, update
from sqlalchemy.orm import Session

from bridge.store.database import client_of
from bridge.store.schema import DeliveryRow, LaneRow, OutboxRow

_OUTBOX, _LANES = cast(Table, OutboxRow.__table__), cast(Table, LaneRow.__table__)
_DELIVERIES = cast(Table, DeliveryRow.__table__)
_MOMENT = _LANES.c.spent_until.type
_OF_LANE = ("lane_id", "spent_until")


def available(session: Session) -> bool:
    """Tell whether this session's database can."""
    return session.get_bind().dialect.name == "postgresql"


def claiming(waiting: Select[Any]) -> Select[Any]:
    """Return the statement that takes what `waiting` finds, with its lane; it returns the rows as they were.

    It is asked with what `waiting` is, and with `owner`, `until` and `gap`.
    """
    found = waiting.cte("found")
    taken = (
        update(_OUTBOX)
        .where(_OUTBOX.c.id == found.c.id)
        .values(
            state="sending",
            lease_owner=bindparam("owner"),
            lease_until=bindparam("until", type_=_MOMENT),
            attempts=_OUTBOX.c.attempts + 1,
            claimed_at=func.coalesce(_OUTBOX.c.claimed_at, bindparam("real_now", type_=_MOMENT)),
        )
        .returning(_OUTBOX.c.id)
        .cte("taken")
    )
    begun = func.greatest(_LANES.c.spent_until, bindparam("real_now", type_=_MOMENT), type_=_MOMENT)
    spent = func.least(begun, bindparam("paced", type_=_MOMENT), type_=_MOMENT)
    held = (
        update(_LANES)
        .where(_LANES.c.id == found.c.lane_id)
        .values(
            not_before=bindparam("until", type_=_MOMENT),
            spent_until=spent.op("+", return_type=_MOMENT)(bindparam("gap", type_=Interval())),
        )
        .returning(_LANES.c.id)
        .cte("held")
    )
    return select(*(column for column in found.c if column.name not in _OF_LANE)).add_cte(taken, held)


def claim(
    session: Session,
    statement: Select[Any],
    asked: Mapping[str, object],
    *,
    owner: str,
    until: datetime,
    gap: timedelta,
) -> Sequence[Any] | None:
    """Take one message by a statement of `claiming`; return its columns as `waiting` names them, None where there is none."""
    return _ask(session, statement, {**asked, "owner": owner, "until": until, "gap": gap}, after=_IN_ORDER)


def _settling() -> Select[Any]:
    settled = (
        update(_OUTBOX)
        .where(
            and_(
                _OUTBOX.c.id == bindparam("message"),
                # Not as the planner knows it: with old statistics it would walk all of a client's rows for the one.
                _OUTBOX.c.client_id.op("+")(0) == bindparam("client"),
                _OUTBOX.c.lease_owner == bindparam("owner"),
                _OUTBOX.c.attempts == bindparam("attempt"),
            )
        )
        .values(
            state="sent",
            sent_at=bindparam("now", type_=_MOMENT),
            sent_channel=bindparam("channel"),
            slack_ts=bindparam("ts"),
            error=None,
            reason=None,
            lease_owner=None,
            lease_until=None,
        )
        .returning(_OUTBOX.c.id)
        .cte("settled")
    )
    freed = (
        update(_LANES)
        .where(
            _LANES.c.team_id == bindparam("team"), _LANES.c.target == bindparam("lane"), exists(select(settled.c.id))
        )
        .values(not_before=bindparam("free", type_=_MOMENT))
        .returning(_LANES.c.id)
        .cte("freed")
    )
    told = (
        update(_DELIVERIES)
        .where(_DELIVERIES.c.outbox_id == settled.c.id)
        .values(delivered_at=bindparam("now", type_=_MOMENT))
        .returning(_DELIVERIES.c.id)
        .cte("told")
    )
    return select(settled.c.id).add_cte(freed, told)


_SETTLED = _settling()


def settle_sent(session: Session, values: Mapping[str, object]) -> bool:
    """Mark a message sent, its delivery delivered and its lane free; False where the lease was lost to another."""
    return _ask(session, _SETTLED, {**values, "client": client_of(session)}) is not None


_IN_ORDER = "SET LOCAL enable_sort = off"
"""The planner takes what waits for one row, or few, and would sort it all for the first one; an index holds it in order."""


def _ask(
    session: Session, statement: Select[Any], values: Mapping[str, object], *, after: LiteralString | None = None
) -> Sequence[Any] | None:
    """Return the row that a statement finds, past all that makes it the same on every database: that is most of what it costs.

    Neither BEGIN nor the setting `after` is waited for: the server gets them in one round trip.
    """
    session.flush()
    connection = session.connection()
    text, constants = _compiled(statement, connection.dialect)
    driver = cast(Any, connection.connection.driver_connection)
    with driver.cursor() as cursor:
        with driver.pipeline():
            if after is not None:
                driver.execute(after)
            cursor.execute(text, {**constants, **values})
        return cast("Sequence[Any] | None", cursor.fetchone())


@lru_cache(maxsize=8)
def _compiled(statement: Select[Any], dialect: Dialect) -> tuple[str, Mapping[str, object]]:
    """Return a statement as the driver takes it, and what of it never changes."""
    compiled = statement.compile(dialect=dialect)
    return str(compiled), dict(compiled.params)
