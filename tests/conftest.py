"""Fixtures for every room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, settings
from support.databases import Databases, opened
from support.model import ModelServer, model_server
from support.workspace import LocalSlack, running

from bridge.store.database import Database

# A busy machine is no reason to fail, and a run that fails must fail again; `--hypothesis-profile=explore` looks further.
settings.register_profile("explore", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", settings.get_profile("explore"), derandomize=True)
settings.load_profile("steady")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Start first what may take minutes of a processor, which its longer timeout says: at the end nobody waits for it alone."""
    usual = 180  # seconds, the timeout in pyproject.toml
    marks = {item: item.get_closest_marker("timeout") for item in items}
    items.sort(key=lambda item: (mark := marks[item]) is None or mark.args[0] <= usual)


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> None:
    """Print tracebacks plainly: structlog's own way, with every local drawn in boxes, takes seconds on a busy machine."""
    structlog.configure(processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()])


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    made = Databases(tmp_path_factory.mktemp("databases"))
    yield made
    made.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> Iterator[str]:
    """A migrated database without a row, once of each kind."""
    if request.param == "sqlite":
        yield databases.sqlite(tmp_path)
        return
    url = databases.postgresql()
    yield url
    databases.give_back(url)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    yield from opened(database_url)


@pytest.fixture
def local_database(databases: Databases, tmp_path: Path) -> Iterator[Database]:
    """A SQLite database, for tests that are not about the database."""
    yield from opened(databases.sqlite(tmp_path))


@pytest.fixture
def workspace() -> Iterator[LocalSlack]:
    """A local Slack with the standard world, in Socket Mode until a test gives it a request_url."""
    with running() as ws:
        yield ws


@pytest.fixture(scope="session")
def _started_stand_in() -> Iterator[ModelServer]:
    with model_server() as server:
        yield server


@pytest.fixture
def stand_in(_started_stand_in: ModelServer) -> ModelServer:
    """A stand-in for a language model, which was told and asked nothing yet."""
    return _started_stand_in.fresh()
