"""Runs migrations on the connection that `bridge.store.migrate` hands over."""

from alembic import context
from sqlalchemy import Connection

from bridge.store.schema import metadata


def run() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        _migrate(connection)
        return
    with context.config.attributes["engine"].connect() as own:
        _migrate(own)
        own.commit()


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
