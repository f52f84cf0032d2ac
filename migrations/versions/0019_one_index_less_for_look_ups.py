"""One index less for look-ups: what finds a person's begins with the client, too"""

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_lookups_client_id", table_name="lookups")


def downgrade() -> None:
    op.create_index("ix_lookups_client_id", "lookups", ["client_id"], unique=False)
