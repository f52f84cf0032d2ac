"""Bringing a database to the schema this code expects."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError

from bridge.errors import SettingsError
from bridge.resources import resource

# Any fixed number: replicas that start at once queue here instead of migrating at once.
_ADVISORY_LOCK = 7_227_001


def config(engine: Engine) -> Config:
    """Return Alembic's configuration for this engine, without an ini file."""
    made = Config()
    made.set_main_option("script_location", str(resource("migrations")))
    made.attributes["engine"] = engine
    return made


def upgrade(engine: Engine) -> None:
    """Apply every migration that is missing; a database that is up to date is left alone."""
    if current(engine) == head(engine):
        return
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SET lock_timeout = '30s'"))
            connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _ADVISORY_LOCK})
            connection.commit()
        try:
            made = config(engine)
            made.attributes["connection"] = connection
            command.upgrade(made, "head")
            connection.commit()
        finally:
            if engine.dialect.name == "postgresql":
                connection.rollback()
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _ADVISORY_LOCK})
                connection.commit()


def current(engine: Engine) -> str | None:
    """Return the revision the database is at, None where it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head(engine: Engine) -> str | None:
    """Return the revision this code expects."""
    return ScriptDirectory.from_config(config(engine)).get_current_head()


def require_head(engine: Engine) -> None:
    """Raise SettingsError, naming the remedy, where the database cannot be reached or is not what this version needs."""
    with reachable():
        if current(engine) != head(engine):
            raise SettingsError("The database is not up to date. Run: launchbridge db upgrade")


@contextmanager
def reachable() -> Iterator[None]:
    """Turn a database that does not answer into a SettingsError."""
    try:
        yield
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()
        raise SettingsError(f"DATABASE_URL: the database cannot be used: {reason[0] if reason else error!r}") from error
