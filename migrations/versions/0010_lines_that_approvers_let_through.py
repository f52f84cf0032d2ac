"""Lines that approvers let through"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG
from bridge.store.types import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "released_lines",
        sa.Column("launch_id", BIG, nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("visibility", sa.String(length=16), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_released_lines_client_id")),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_released_lines_launch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_released_lines")),
        sa.UniqueConstraint("launch_id", "mark", name=op.f("uq_released_lines_launch_id_mark")),
    )
    with op.batch_alter_table("released_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_released_lines_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_released_lines_launch_id"), ["launch_id"], unique=False)


def downgrade() -> None:
    op.drop_table("released_lines")
