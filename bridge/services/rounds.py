"""What each bridge has its hour for: whose has come, each in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bridge.store.database import EVERYONE, Database
from bridge.store.schema import BridgeRow


def round_of(
    database: Database,
    hour: InstrumentedAttribute[datetime | None],
    visit: Callable[[Session, BridgeRow], None],
    *,
    now: datetime,
) -> bool:
    """Visit the bridges whose `hour` has come or was never set; True where there were any.

    Each is held while it is visited, and passed over where another worker holds it or was there meanwhile: any number may go
    round at once. The visit sets the next hour.
    """
    come = or_(hour.is_(None), hour <= now)
    with database.read(EVERYONE) as session:
        due = session.execute(select(BridgeRow.id, BridgeRow.client_id).where(come)).all()
    for bridge_id, client in due:
        with database.write(client) as session:
            bridge = session.scalar(
                select(BridgeRow)
                .where(BridgeRow.id == bridge_id, come)
                .with_for_update(skip_locked=True)
                .execution_options(populate_existing=True)
            )
            if bridge is not None:
                visit(session, bridge)
    return bool(due)
