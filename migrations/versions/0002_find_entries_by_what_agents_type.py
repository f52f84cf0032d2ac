"""Find entries by what agents type"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG, DOCUMENT
from bridge.store.schema.search import TOKENS
from bridge.store.types import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "client_synonyms",
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("asked", DOCUMENT, nullable=False),
        sa.Column("found", DOCUMENT, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("created_team", sa.Text(), nullable=True),
        sa.Column("created_user", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_client_synonyms_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_synonyms")),
    )
    op.create_index(op.f("ix_client_synonyms_client_id"), "client_synonyms", ["client_id"])
    op.create_table(
        "search_collections",
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("words", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_search_collections_client_id")),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_search_collections")),
    )
    op.create_table(
        "search_documents",
        sa.Column("entry_id", BIG, autoincrement=False, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.Column("revision_id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("repeated", sa.Text(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("squeezed", sa.Text(), nullable=False),
        sa.Column("initials", sa.Text(), nullable=False),
        sa.Column("tokens", TOKENS, nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_search_documents_client_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_search_documents_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_search_documents")),
    )
    op.create_index(op.f("ix_search_documents_client_id"), "search_documents", ["client_id"])
    op.create_index("ix_search_documents_tokens", "search_documents", ["tokens"], postgresql_using="gin")
    if op.get_bind().dialect.name == "postgresql":
        # A sequential scan would compare every array; the planner does not know what that costs.
        op.execute(
            "CREATE FUNCTION search_holders(wanted integer[]) RETURNS SETOF bigint LANGUAGE sql STABLE ROWS 120 "
            "SET enable_seqscan = off AS 'SELECT entry_id FROM search_documents WHERE tokens && wanted'"
        )
    op.create_table(
        "search_postings",
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.Column("token", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry_id", BIG, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("client_id", "token", "entry_id", name=op.f("pk_search_postings")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_tokens",
        sa.Column("client_id", BIG, autoincrement=False, nullable=False),
        sa.Column("token", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("holding", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_search_tokens_client_id")),
        sa.PrimaryKeyConstraint("client_id", "token", name=op.f("pk_search_tokens")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION search_holders(integer[])")
    for table in ("search_tokens", "search_postings", "search_documents", "search_collections", "client_synonyms"):
        op.drop_table(table)
