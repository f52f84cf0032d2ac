"""When entries end, why they did, and when somebody last said that they are right"""

from datetime import datetime, timedelta

import sqlalchemy as sa
from alembic import op

from bridge.store.types import UtcDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_LASTS = {"minute": 0, "day": 1, "week": 7, "month": 31, "quarter": 92}


def upgrade() -> None:
    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ends_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("ended_why", sa.String(16), nullable=True))
        batch_op.add_column(sa.Column("verified_at", UtcDateTime(), nullable=True))
        batch_op.create_index(
            "ix_entries_ends",
            ["ends_at"],
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
    entries = sa.table(
        "entries", *(sa.column(name) for name in ("id", "approved_revision_id")), *_dated("ends_at", "verified_at")
    )
    revisions = sa.table("revisions", sa.column("id"), sa.column("body", sa.JSON()), *_dated("decided_at"))
    bind = op.get_bind()
    approved = sa.select(entries.c.id, revisions.c.decided_at, revisions.c.body).join_from(
        entries, revisions, revisions.c.id == entries.c.approved_revision_id
    )
    for entry_id, decided_at, body in bind.execute(approved).all():
        values = {"verified_at": decided_at, "ends_at": _ends_at(body)}
        bind.execute(sa.update(entries).where(entries.c.id == entry_id).values(values))


def downgrade() -> None:
    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.drop_index("ix_entries_ends")
        batch_op.drop_column("verified_at")
        batch_op.drop_column("ended_why")
        batch_op.drop_column("ends_at")


def _dated(*names):
    return [sa.column(name, UtcDateTime()) for name in names]


def _ends_at(body):
    end, opens = body.get("end") or {}, body.get("moment") or {}
    if "at" not in end or end.get("precision") not in _LASTS:
        return None
    at = datetime.fromisoformat(end["at"])
    if "at" in opens and at < datetime.fromisoformat(opens["at"]):
        return None
    return at + timedelta(days=_LASTS[end["precision"]])
