"""History on its way in"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG, DOCUMENT
from bridge.store.types import UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, columns, unique in (
        (
            "history_walks",
            (
                sa.Column("since", UtcDateTime(), nullable=False),
                sa.Column("reached", sa.String(length=32), nullable=True),
                sa.Column("done", sa.Boolean(), nullable=False),
            ),
            ("channel_id",),
        ),
        (
            "history_messages",
            (
                sa.Column("ts", sa.String(length=32), nullable=False),
                sa.Column("message", DOCUMENT, nullable=False),
            ),
            ("channel_id", "ts"),
        ),
    ):
        op.create_table(
            table,
            sa.Column("bridge_id", BIG, nullable=False),
            sa.Column("channel_id", sa.String(length=32), nullable=False),
            *columns,
            sa.Column("id", BIG, nullable=False),
            sa.Column("client_id", BIG, nullable=False),
            sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f(f"fk_{table}_bridge_id")),
            sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f(f"fk_{table}_client_id")),
            sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
            sa.UniqueConstraint(*unique, name=op.f(f"uq_{table}_{'_'.join(unique)}")),
        )
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.create_index(batch_op.f(f"ix_{table}_client_id"), ["client_id"], unique=False)


def downgrade() -> None:
    op.drop_table("history_messages")
    op.drop_table("history_walks")
