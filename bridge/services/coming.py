"""What comes with a launch, as its manual says it: it opens, something changes, or something ends.

The frames around a launch's name agree with it; agents' frames with the words that an approver let through.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.coming import Coming, what_comes
from bridge.domain.entry_json import from_json
from bridge.services import audiences
from bridge.store.schema import EntryRow, RevisionRow


def coming_of(session: Session, launch_id: int) -> Coming:
    """Tell what comes from the approved manual; before there is one from the newest draft, without either it opens."""
    approved = audiences.approved(session, launch_id)
    row = approved[0] if approved else _newest(session, launch_id)
    return what_comes(from_json(row.body)) if row is not None else Coming.OPENS


def _newest(session: Session, launch_id: int) -> RevisionRow | None:
    return session.scalar(
        select(RevisionRow)
        .join(EntryRow, EntryRow.id == RevisionRow.entry_id)
        .where(EntryRow.launch_id == launch_id)
        .order_by(RevisionRow.id.desc())
        .limit(1)
    )
