"""The application for gunicorn: built from the environment, and refusing what a replica cannot work with."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from support.databases import Databases
from support.workspace import LocalSlack
from werkzeug.test import Client

from bridge.errors import SettingsError
from bridge.wsgi import create_app


@pytest.fixture(autouse=True)
def environment(workspace: LocalSlack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SLACK_API_URL", workspace.api_url)
    monkeypatch.setenv("SLACK_SIGNING_SECRET", workspace.signing_secret)
    monkeypatch.setenv("SLACK_BOT_TOKEN", workspace.token("hanpay"))
    root = logging.getLogger()
    handlers, level, before = list(root.handlers), root.level, structlog.get_config()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**before)


def test_a_replica_answers_health_and_installs_nothing_it_was_not_given(
    databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", databases.sqlite(tmp_path))
    gc.unfreeze()
    client = Client(create_app())
    try:
        # A full collection would walk all that was built, and nobody is answered meanwhile.
        assert gc.get_freeze_count() > len(gc.get_objects())
    finally:
        gc.unfreeze()
    assert client.get("/readyz").status_code == 200
    assert client.post("/slack/events", data="{}").status_code == 401
    assert client.get("/slack/install").status_code == 404


def test_with_a_client_id_the_app_can_be_installed(
    databases: Databases, workspace: LocalSlack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", databases.sqlite(tmp_path))
    # Bolt reads these two from the environment by itself and must not make an installation store of its own of them.
    monkeypatch.setenv("SLACK_CLIENT_ID", workspace.state.app.client_id)
    monkeypatch.setenv("SLACK_CLIENT_SECRET", workspace.state.app.client_secret)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    client = Client(create_app())
    gone = client.get("/slack/install")
    assert gone.status_code == 302
    assert gone.headers["location"].startswith(workspace.api_url.removesuffix("api/") + "oauth/v2/authorize?")
    assert client.post("/slack/events", data="{}").status_code == 401
    assert not (tmp_path / "home").exists()


def test_a_database_of_another_version_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="launchbridge db upgrade"):
        create_app()


def test_without_a_signing_secret_nothing_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "")
    with pytest.raises(SettingsError, match="SLACK_SIGNING_SECRET"):
        create_app()
