"""New times that somebody says with a click"""

import sqlalchemy as sa
from alembic import op

from bridge.store.types import UtcDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("news", schema=None) as batch_op:
        batch_op.add_column(sa.Column("to_at", UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("news", schema=None) as batch_op:
        batch_op.drop_column("to_at")
