"""Find who holds each token"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    # Every look-up reads the whole list of what is not yet in the index: half a millisecond for each token of a query.
    op.execute("ALTER INDEX ix_search_documents_tokens SET (fastupdate = off)")
    op.execute("SELECT gin_clean_pending_list('ix_search_documents_tokens'::regclass)")
    # `search_holders` stays for replicas of the version before.
    op.execute(
        "CREATE FUNCTION search_held(wanted integer[]) RETURNS TABLE (token integer, entry_id bigint) LANGUAGE sql STABLE "
        "ROWS 300 SET enable_seqscan = off AS 'SELECT one, held.entry_id FROM unnest(wanted) AS one, "
        "LATERAL (SELECT entry_id FROM search_documents WHERE tokens @> ARRAY[one]) AS held'"
    )


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("DROP FUNCTION search_held(integer[])")
    op.execute("ALTER INDEX ix_search_documents_tokens RESET (fastupdate)")
