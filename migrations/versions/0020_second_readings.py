"""What a language model adds to the reading of a note"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG, DOCUMENT
from bridge.store.types import UtcDateTime

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "second_readings",
        sa.Column("announcement_id", BIG, nullable=False),
        sa.Column("edited_ts", sa.String(length=32), nullable=False),
        sa.Column("model", sa.String(length=128), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("said", DOCUMENT, nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcements.id"], name=op.f("fk_second_readings_announcement_id_announcements")
        ),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_second_readings_client_id_clients")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_readings")),
        sa.UniqueConstraint("announcement_id", "edited_ts", name=op.f("uq_second_readings_announcement_id_edited_ts")),
    )
    with op.batch_alter_table("second_readings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_second_readings_client_id"), ["client_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("second_readings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_second_readings_client_id"))
    op.drop_table("second_readings")
