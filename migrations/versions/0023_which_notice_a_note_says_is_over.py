"""Which urgent notice a note says is over, in a column of its own"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG, DOCUMENT

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_SAID = sa.text("recovers_id IS NOT NULL")
_KEY = "recovers"


def upgrade() -> None:
    op.add_column("announcements", sa.Column("recovers_id", BIG, nullable=True))
    notes, bind = _notes(), op.get_bind()
    named = notes.c.reading[_KEY].as_integer()
    for note_id, reading in bind.execute(sa.select(notes.c.id, notes.c.reading).where(named.is_not(None))).all():
        values = {"recovers_id": reading.pop(_KEY), "reading": reading}
        bind.execute(sa.update(notes).where(notes.c.id == note_id).values(values))
    op.create_index(
        "ix_announcements_recovers", "announcements", ["recovers_id"], sqlite_where=_SAID, postgresql_where=_SAID
    )


def downgrade() -> None:
    notes, bind = _notes(), op.get_bind()
    said = sa.select(notes.c.id, notes.c.reading, notes.c.recovers_id).where(notes.c.recovers_id.is_not(None))
    for note_id, reading, notice_id in bind.execute(said).all():
        values = {"reading": {**reading, _KEY: notice_id}}
        bind.execute(sa.update(notes).where(notes.c.id == note_id).values(values))
    op.drop_index("ix_announcements_recovers", table_name="announcements")
    op.drop_column("announcements", "recovers_id")


def _notes() -> sa.TableClause:
    return sa.table("announcements", sa.column("id"), sa.column("reading", DOCUMENT), sa.column("recovers_id", BIG))
