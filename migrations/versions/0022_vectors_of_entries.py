"""Vectors of entries, for a model of meaning"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "search_vectors",
        sa.Column("entry_id", BIG, autoincrement=False, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("revision_id", BIG, nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_search_vectors_client_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_search_vectors_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_search_vectors")),
    )
    op.create_index(op.f("ix_search_vectors_client_id"), "search_vectors", ["client_id"])


def downgrade() -> None:
    op.drop_table("search_vectors")
