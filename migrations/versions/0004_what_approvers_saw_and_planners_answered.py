"""What approvers saw, and what planners answered"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG
from bridge.store.types import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("previewed", sa.String(length=32), nullable=True))
    op.create_table(
        "interview_answers",
        sa.Column("launch_id", BIG, nullable=False),
        sa.Column("key", sa.String(length=16), nullable=False),
        sa.Column("field", sa.String(length=16), nullable=True),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("settles", sa.Boolean(), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_interview_answers_client_id")),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_interview_answers_launch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_answers")),
        sa.UniqueConstraint("launch_id", "key", name=op.f("uq_interview_answers_launch_id_key")),
    )
    with op.batch_alter_table("interview_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interview_answers_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_interview_answers_launch_id"), ["launch_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("interview_answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interview_answers_launch_id"))
        batch_op.drop_index(batch_op.f("ix_interview_answers_client_id"))

    op.drop_table("interview_answers")
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.drop_column("previewed")
