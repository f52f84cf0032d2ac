"""What a change of the search index changed"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("search_collections", schema=None) as batch_op:
        batch_op.add_column(sa.Column("before", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("changed", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("search_collections", schema=None) as batch_op:
        batch_op.drop_column("changed")
        batch_op.drop_column("before")
