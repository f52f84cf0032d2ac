"""The clock, news and urgent notices"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG
from bridge.store.types import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "urgent_notices",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("announcement_id", BIG, nullable=True),
        sa.Column("symptom", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("say_now", sa.Text(), nullable=False),
        sa.Column("next_update_at", UtcDateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=False),
        sa.Column("sent_team", sa.String(length=32), nullable=False),
        sa.Column("sent_user", sa.String(length=32), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("closing", sa.Text(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcements.id"], name=op.f("fk_urgent_notices_announcement_id")
        ),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_urgent_notices_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_urgent_notices_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urgent_notices")),
    )
    with op.batch_alter_table("urgent_notices", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urgent_notices_bridge_id"), ["bridge_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urgent_notices_client_id"), ["client_id"], unique=False)

    op.create_table(
        "news",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("announcement_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("launch_id", BIG, nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("said_at", UtcDateTime(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("was_at", UtcDateTime(), nullable=True),
        sa.Column("was_precision", sa.String(length=16), nullable=False),
        sa.Column("old_revision_id", BIG, nullable=True),
        sa.Column("new_revision_id", BIG, nullable=True),
        sa.Column("wrong_from", UtcDateTime(), nullable=True),
        sa.Column("wrong_until", UtcDateTime(), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["announcement_id"], ["announcements.id"], name=op.f("fk_news_announcement_id")),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_news_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_news_client_id")),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_news_launch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news")),
        sa.UniqueConstraint("announcement_id", "position", name=op.f("uq_news_announcement_id_position")),
    )
    with op.batch_alter_table("news", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_news_client_id"), ["client_id"], unique=False)
        batch_op.create_index("ix_news_launch", ["launch_id", "state"], unique=False)

    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.add_column(sa.Column("brief_at", UtcDateTime(), nullable=True))

    with op.batch_alter_table("launches", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stage", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("moved_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("frozen_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("look_at", UtcDateTime(), nullable=True))
        batch_op.create_index(
            "ix_launches_look",
            ["look_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('announced', 'approved', 'live')"),
            postgresql_where=sa.text("state IN ('announced', 'approved', 'live')"),
        )


def downgrade() -> None:
    with op.batch_alter_table("launches", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_launches_look",
            sqlite_where=sa.text("state IN ('announced', 'approved', 'live')"),
            postgresql_where=sa.text("state IN ('announced', 'approved', 'live')"),
        )
        batch_op.drop_column("look_at")
        batch_op.drop_column("frozen_at")
        batch_op.drop_column("moved_at")
        batch_op.drop_column("stage")

    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.drop_column("brief_at")

    with op.batch_alter_table("news", schema=None) as batch_op:
        batch_op.drop_index("ix_news_launch")
        batch_op.drop_index(batch_op.f("ix_news_client_id"))

    op.drop_table("news")
    with op.batch_alter_table("urgent_notices", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_urgent_notices_client_id"))
        batch_op.drop_index(batch_op.f("ix_urgent_notices_bridge_id"))

    op.drop_table("urgent_notices")
