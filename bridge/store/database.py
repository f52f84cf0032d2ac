"""The one door to the database: sessions that know whose rows they may see.

A session is opened for one client or, where the work is not yet anybody's (an event on arrival, a worker's claim), for
`EVERYONE`. Rows of `OfClient` tables are narrowed to the session's client by the session itself, so that no query can forget
it; a statement that the session cannot narrow is refused.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

from sqlalchemy import (
    BigInteger,
    Connection,
    Engine,
    Executable,
    FromClause,
    Insert,
    Integer,
    Result,
    Select,
    bindparam,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, sessionmaker, with_loader_criteria
from sqlalchemy.orm.interfaces import ORMOption
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from bridge.domain.search.meaning import Meaning
from bridge.errors import SettingsError
from bridge.store.schema import OfClient
from bridge.store.turns import Turns

BUSY_TIMEOUT_MS = 10_000
RESTED = 1.0
"""Seconds after which a connection to PostgreSQL may have been lost without anybody noticing."""
_CLIENT = bindparam("client", type_=BigInteger().with_variant(Integer, "sqlite"))


class _Everyone(Enum):
    EVERYONE = "everyone"


EVERYONE: Final = _Everyone.EVERYONE
type_everyone = Literal[_Everyone.EVERYONE]


_NO_WRITING = (
    "A statement that would write needs a transaction (`Database.write`), or to be the one that `append` may `keep`."
)


class WallError(RuntimeError):
    """A statement would have crossed the wall between clients. Always a bug."""


class Database:
    """One database and its two kinds of session. `url` is SQLAlchemy's; `pool_size` connections are kept open.

    `meaning` is the model of meaning that searches use, where one is installed and wanted.
    """

    def __init__(self, url: str, *, pool_size: int = 20, meaning: Meaning | None = None) -> None:
        self.meaning = meaning
        self.engine = _engine(url, pool_size)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._sessions = sessionmaker(self.engine, class_=ScopedSession, expire_on_commit=False)
        writing = self.engine.execution_options(bridge_write=True)
        self._writers = sessionmaker(writing, class_=ScopedSession, expire_on_commit=False)
        # Begun by nobody, each statement is a transaction: SQLite's connections are left so by _prepare_sqlite.
        alone = {"bridge_lone": True} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
        self._lone = sessionmaker(self.engine.execution_options(**alone), class_=ScopedSession, expire_on_commit=False)
        # SQLite has one writer at a time; queueing here keeps the waiting fair where its busy handler is not.
        self._write_lock: AbstractContextManager[None] = Turns() if self.is_sqlite else nullcontext()

    @property
    def place(self) -> str:
        """Where the database is, for people: SQLite's file, else its address without the password."""
        url = self.engine.url
        return url.database or ":memory:" if self.is_sqlite else url.render_as_string(hide_password=True)

    @contextmanager
    def read(self, client: int | type_everyone) -> Iterator[Session]:
        """Open a session that only reads, seeing `client`'s rows; nothing it does is kept."""
        with self._sessions(info={"client": client, "meaning": self.meaning}) as session:
            yield session

    @contextmanager
    def write(self, client: int | type_everyone) -> Iterator[Session]:
        """Open a transaction on `client`'s rows: committed at the end, rolled back by any exception."""
        with (
            self._writers(info={"client": client, "meaning": self.meaning}) as session,
            self._write_lock,
            session.begin(),
        ):
            yield session

    @contextmanager
    def glance(self, client: int | type_everyone) -> Iterator[Session]:
        """Open a session that only reads, each statement by itself; one that would write is refused.

        That saves what a transaction costs, two round trips on PostgreSQL, which at READ COMMITTED would promise no more: each statement
        sees what was committed when it began.
        """
        with self._lone(info={"client": client, "meaning": self.meaning, "lone": None}) as session:
            yield session

    @contextmanager
    def append(self, client: int | type_everyone) -> Iterator[Session]:
        """Open a session that reads as `glance` does and may `keep` one thing, committed as it is done."""
        with self._lone(info={"client": client, "meaning": self.meaning, "lone": self._write_lock}) as session:
            yield session

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


class ScopedSession(Session):
    """A session that narrows every statement to its client."""


def client_of(session: Session) -> int:
    """Return the client the session works for. Raises WallError in a session for everyone."""
    client = session.info.get("client")
    if not isinstance(client, int):
        raise WallError("This work needs a session of one client.")
    return client


@lru_cache(maxsize=256)
def _of_client(statement: Select[Any], of: FromClause) -> Select[Any]:
    return statement.where(of.c.client_id == _CLIENT)


def rows(session: Session, statement: Select[Any], of: FromClause, **values: Any) -> Result[Any]:
    """Run a Core select whose rows of the table `of` must be the session's client's; faster than entities on hot reads.

    The statement is written once, at import; `values` are its parameters. It must not name a parameter `client`.
    """
    if session.info.get("client") is EVERYONE:
        session.flush()  # Core statements, unlike the mapper's, do not do so by themselves
        return session.connection().execute(statement, values)
    return own(session, _of_client(statement, of), values)


def own(session: Session, statement: Executable, values: Mapping[str, Any]) -> Result[Any]:
    """Run a Core statement that itself compares client_id with its parameter `client`; `values` are its others.

    It goes past the mapper, whose share in a statement that is not its own is a good part of what it costs.
    """
    session.flush()
    return session.connection().execute(statement, {**values, "client": client_of(session)})


def keep(session: Session, statement: Insert, values: Mapping[str, Any]) -> None:
    """Insert one row of the session's client with a Core statement: in its transaction, or as the one thing that `append` may do."""
    row = {**values, "client_id": client_of(session)}
    session.flush()
    turn = session.info.get("lone", nullcontext())
    if turn is None:
        raise WallError(_NO_WRITING)
    with turn:
        session.connection().execute(statement, row)
    if "lone" in session.info:
        session.info["lone"] = None


@contextmanager
def acting_for(session: Session, client: int) -> Iterator[None]:
    """Let a session for everyone do one client's work, in the same transaction."""
    before = session.info.get("client")
    if before is not EVERYONE:
        raise WallError("Only a session for everyone may take up a client's work.")
    session.flush()
    session.info["client"] = client
    try:
        yield
        session.flush()
    finally:
        session.info["client"] = before


@lru_cache(maxsize=1024)
def _only(client: int) -> ORMOption:
    """Return what narrows a statement to a client's rows; making it costs as much as a small query."""
    return with_loader_criteria(OfClient, lambda row: row.client_id == client, include_aliases=True)


@event.listens_for(ScopedSession, "do_orm_execute")
def _narrow(state: ORMExecuteState) -> None:
    if "lone" in state.session.info and (state.is_insert or state.is_update or state.is_delete):
        raise WallError(_NO_WRITING)
    client = state.session.info.get("client")
    if client is EVERYONE or state.is_column_load or state.is_relationship_load:
        return
    if not isinstance(client, int):
        raise WallError("A session must say whose rows it sees.")
    if state.is_orm_statement:
        if state.is_insert:
            raise WallError("Insert rows by adding them to the session, or with `store.once.insert_once`.")
        state.statement = state.statement.options(_only(client))
    elif not state.execution_options.get("narrowed"):
        raise WallError("A Core statement must compare client_id itself and say so with execution option `narrowed`.")


@event.listens_for(ScopedSession, "before_flush")
def _own_rows_only(session: Session, _context: UOWTransaction, _instances: Any) -> None:
    if "lone" in session.info:
        raise WallError(_NO_WRITING)
    client = session.info.get("client")
    for row in session.new:
        if isinstance(row, OfClient):
            if client is not EVERYONE and row.client_id is None:
                row.client_id = client
            elif client is not EVERYONE and row.client_id != client:
                raise WallError("A row of another client cannot be added here.")


def _engine(url: str, pool_size: int) -> Engine:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise SettingsError("DATABASE_URL is no database address; write postgresql://… or sqlite:///path.") from error
    backend = parsed.get_backend_name()
    # Parameters are people's texts and tokens; an error's message, which is logged, must not carry them.
    if backend == "sqlite":
        if not parsed.database or parsed.database == ":memory:":
            raise SettingsError("DATABASE_URL must name a file: a database in memory is lost with its connection.")
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(
            parsed,
            pool_size=pool_size,
            max_overflow=20,
            connect_args={"check_same_thread": False},
            hide_parameters=True,
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    if backend == "postgresql":
        engine = create_engine(
            parsed.set(drivername="postgresql+psycopg"),
            pool_size=pool_size,
            max_overflow=10,
            hide_parameters=True,
            connect_args={"connect_timeout": 5},
        )
        event.listen(engine, "checkin", _note_use)
        event.listen(engine, "checkout", _ask_after_rest)
        return engine
    raise SettingsError(f"DATABASE_URL names {backend}; Bridge runs on PostgreSQL and SQLite.")


def _note_use(_connection: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
    entry.info["used_at"] = time.monotonic()


def _ask_after_rest(connection: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: PoolProxiedConnection) -> None:
    """Find out whether the server is still there, of a connection that has rested: asking every time costs a round trip."""
    if time.monotonic() - entry.info.get("used_at", time.monotonic()) < RESTED:
        return
    cursor = connection.cursor()
    try:
        cursor.execute("SELECT 1")
        connection.rollback()
    except connection.OperationalError as error:
        raise DisconnectionError from error  # the pool takes another one
    finally:
        cursor.close()


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver would open transactions by itself, always deferred; ours begin in _begin_sqlite.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get("bridge_lone"):
        # A deferred transaction that reads and then writes fails at once when another wrote in between.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("bridge_write") else "BEGIN")
