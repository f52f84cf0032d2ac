"""`launchbridge db`: the database's tables."""

from __future__ import annotations

import typer

from bridge.cli.base import messages
from bridge.settings import load_settings
from bridge.store import migrate
from bridge.store.database import Database


def register(cli: typer.Typer) -> None:
    """Add `db upgrade`."""
    db = typer.Typer(no_args_is_help=True, help="The database's tables.")
    db.command("upgrade")(upgrade)
    cli.add_typer(db, name="db")


def upgrade() -> None:
    """Bring the database to what this version needs. Safe to repeat, and to run from several places at once.

    Make a backup first where it holds what you cannot lose. `serve` does this by itself on SQLite, never on PostgreSQL.
    """
    database = Database(load_settings().database, pool_size=1)
    try:
        with migrate.reachable():
            before = migrate.current(database.engine)
            migrate.upgrade(database.engine)
            after = migrate.current(database.engine)
        key = "cli.db_current" if before == after else "cli.db_upgraded"
        typer.echo(messages()(key, revision=after, before=before or "–"))
    finally:
        database.close()
