"""Indexes that find what is not settled, and what was told lately, without reading all that ever was"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_FAILED = sa.text("state = 'failed'")
_UNSETTLED = sa.text("state IN ('pending', 'sending', 'held', 'failed', 'ambiguous')")


def upgrade() -> None:
    op.create_index("ix_inbox_failed", "inbox", ["id"], sqlite_where=_FAILED, postgresql_where=_FAILED)
    op.create_index("ix_outbox_unsettled", "outbox", ["state"], sqlite_where=_UNSETTLED, postgresql_where=_UNSETTLED)
    op.create_index("ix_deliveries_planned", "deliveries", ["planned_at"])


def downgrade() -> None:
    op.drop_index("ix_deliveries_planned", "deliveries")
    op.drop_index("ix_outbox_unsettled", "outbox")
    op.drop_index("ix_inbox_failed", "inbox")
