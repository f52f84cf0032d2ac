"""Notes that stand in files"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG, DOCUMENT
from bridge.store.types import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attached_notes",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("ts", sa.String(length=32), nullable=False),
        sa.Column("author_user", sa.String(length=32), nullable=False),
        sa.Column("event", DOCUMENT, nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_attached_notes_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_attached_notes_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attached_notes")),
        sa.UniqueConstraint("channel_id", "ts", name=op.f("uq_attached_notes_channel_id_ts")),
    )
    with op.batch_alter_table("attached_notes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attached_notes_client_id"), ["client_id"], unique=False)
        batch_op.create_index(
            "ix_attached_notes_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )


def downgrade() -> None:
    op.drop_table("attached_notes")
