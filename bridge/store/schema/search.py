"""Tables of the search index: what `store/search.py` writes with an approval and reads with a query."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text
from sqlalchemy.dialects.postgresql import ARRAY

from bridge.store.schema.base import BIG, DOCUMENT, metadata
from bridge.store.types import UtcDateTime

# PostgreSQL finds candidates by an array of tokens under GIN; SQLite has no such index and uses `search_postings`.
TOKENS = ARRAY(Integer).with_variant(LargeBinary(), "sqlite")

search_documents = Table(
    "search_documents",
    metadata,
    Column("entry_id", ForeignKey("entries.id"), primary_key=True, autoincrement=False),
    Column("client_id", ForeignKey("clients.id"), nullable=False, index=True),
    Column("revision_id", BIG, nullable=False),
    Column("version", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("repeated", Text, nullable=False),
    Column("length", Integer, nullable=False),
    Column("squeezed", Text, nullable=False),
    Column("initials", Text, nullable=False),
    Column("tokens", TOKENS),
)
Index("ix_search_documents_tokens", search_documents.c.tokens, postgresql_using="gin")

# Hundreds of rows an entry: no foreign keys, which would be looked up for each of them.
search_postings = Table(
    "search_postings",
    metadata,
    Column("client_id", BIG, primary_key=True, autoincrement=False),
    Column("token", Integer, primary_key=True, autoincrement=False),
    Column("entry_id", BIG, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

search_tokens = Table(
    "search_tokens",
    metadata,
    Column("client_id", ForeignKey("clients.id"), primary_key=True, autoincrement=False),
    Column("token", Integer, primary_key=True, autoincrement=False),
    Column("holding", Integer, nullable=False),
    sqlite_with_rowid=False,
)

search_collections = Table(
    "search_collections",
    metadata,
    Column("client_id", ForeignKey("clients.id"), primary_key=True, autoincrement=False),
    Column("entries", Integer, nullable=False),
    Column("words", BIG, nullable=False),
    Column("stamp", BigInteger, nullable=False, server_default="0"),
    # What the change that drew the stamp changed, as JSON, of the index as it was under the stamp before: see `store/search_index.py`.
    Column("before", BigInteger),
    Column("changed", Text),
)

# For a model of meaning, where one is installed: one direction an entry, of the revision and by the model that are named.
search_vectors = Table(
    "search_vectors",
    metadata,
    Column("entry_id", ForeignKey("entries.id"), primary_key=True, autoincrement=False),
    Column("client_id", ForeignKey("clients.id"), nullable=False, index=True),
    Column("revision_id", BIG, nullable=False),
    Column("model", Text, nullable=False),
    Column("vector", LargeBinary, nullable=False),
)

client_synonyms = Table(
    "client_synonyms",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("client_id", ForeignKey("clients.id"), nullable=False, index=True),
    Column("asked", DOCUMENT, nullable=False),
    Column("found", DOCUMENT, nullable=False),
    Column("created_at", UtcDateTime(), nullable=False),
    Column("created_team", Text),
    Column("created_user", Text),
)
