"""Wordings and edits that cross"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG, DOCUMENT
from bridge.store.types import UtcDateTime

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "wordings",
        sa.Column("launch_id", BIG, nullable=False),
        sa.Column("revision_id", BIG, nullable=False),
        sa.Column("made_id", BIG, nullable=True),
        sa.Column("model", sa.String(length=128), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.Column("pairs", DOCUMENT, nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("dropped", sa.Integer(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_wordings_launch_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name=op.f("fk_wordings_revision_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_wordings_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wordings")),
        sa.UniqueConstraint("revision_id", name=op.f("uq_wordings_revision_id")),
    )
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wordings_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_wordings_launch_id"), ["launch_id"], unique=False)

    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("conflicts", DOCUMENT, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.drop_column("conflicts")

    op.drop_table("wordings")
