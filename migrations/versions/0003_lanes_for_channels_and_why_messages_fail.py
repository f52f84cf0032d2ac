"""Lanes for channels, and why messages fail"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG
from bridge.store.types import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lanes",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("target", sa.String(length=32), nullable=False),
        sa.Column("not_before", UtcDateTime(), nullable=False),
        sa.Column("spent_until", UtcDateTime(), nullable=False),
        sa.Column("limited_until", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lanes")),
        sa.UniqueConstraint("team_id", "target", name=op.f("uq_lanes_team_id_target")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reason", sa.String(length=64), nullable=True))
        batch_op.create_index(
            "ix_outbox_failed",
            ["team_id", "target"],
            unique=False,
            sqlite_where=sa.text("state IN ('failed', 'ambiguous')"),
            postgresql_where=sa.text("state IN ('failed', 'ambiguous')"),
        )
        batch_op.create_index(
            "ix_outbox_waiting_updates",
            ["updates_id"],
            unique=False,
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_outbox_waiting_updates",
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )
        batch_op.drop_index(
            "ix_outbox_failed",
            sqlite_where=sa.text("state IN ('failed', 'ambiguous')"),
            postgresql_where=sa.text("state IN ('failed', 'ambiguous')"),
        )
        batch_op.drop_column("reason")

    op.drop_table("lanes")
