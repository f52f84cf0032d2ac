"""A stamp on every change of the search index"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("search_collections", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stamp", sa.BigInteger(), nullable=False, server_default="0"))


def downgrade() -> None:
    with op.batch_alter_table("search_collections", schema=None) as batch_op:
        batch_op.drop_column("stamp")
