"""An entry for each audience: what was made for everybody says so, and a channel says how its agents answer"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("channels", schema=None) as batch_op:
        batch_op.add_column(sa.Column("desk", sa.String(length=16), server_default="", nullable=False))
    with op.batch_alter_table("channels", schema=None) as batch_op:
        batch_op.alter_column("desk", server_default=None)
    op.execute("UPDATE entries SET audience = 'all' WHERE audience = 'customer'")


def downgrade() -> None:
    # The older version knows one entry a launch, for customers: the oldest of each stays that.
    op.execute(
        "UPDATE entries SET audience = 'customer' WHERE launch_id IS NULL OR (audience = 'all' AND id IN "
        "(SELECT first FROM (SELECT min(id) AS first FROM entries GROUP BY launch_id) AS kept))"
    )
    with op.batch_alter_table("channels", schema=None) as batch_op:
        batch_op.drop_column("desk")
