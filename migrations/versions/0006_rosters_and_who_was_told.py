"""Rosters, who is away, and who was told at a shift's meeting"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG
from bridge.store.types import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_AWAY = sa.text("away_until IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "briefed",
        sa.Column("entry_id", BIG, nullable=False),
        sa.Column("revision_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_briefed_client_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_briefed_entry_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_briefed_person_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name=op.f("fk_briefed_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_briefed")),
        sa.UniqueConstraint("revision_id", "person_id", name=op.f("uq_briefed_revision_id_person_id")),
    )
    with op.batch_alter_table("briefed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_briefed_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_briefed_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_briefed_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.add_column(sa.Column("channel", sa.String(length=16), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("roster_id", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("away_until", UtcDateTime(), nullable=True))
        batch_op.create_unique_constraint(
            batch_op.f("uq_people_bridge_id_center_roster_id"), ["bridge_id", "center", "roster_id"]
        )
        batch_op.create_index(
            "ix_people_away", ["away_until"], unique=False, sqlite_where=_AWAY, postgresql_where=_AWAY
        )


def downgrade() -> None:
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_index("ix_people_away", sqlite_where=_AWAY, postgresql_where=_AWAY)
        batch_op.drop_constraint(batch_op.f("uq_people_bridge_id_center_roster_id"), type_="unique")
        batch_op.drop_column("away_until")
        batch_op.drop_column("roster_id")
        batch_op.drop_column("channel")

    with op.batch_alter_table("briefed", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_briefed_person_id"))
        batch_op.drop_index(batch_op.f("ix_briefed_entry_id"))
        batch_op.drop_index(batch_op.f("ix_briefed_client_id"))

    op.drop_table("briefed")
