"""When a bridge's manuals are next looked through for those that nobody has looked at for long"""

import sqlalchemy as sa
from alembic import op

from bridge.store.types import UtcDateTime

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reverify_at", UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.drop_column("reverify_at")
