"""The whole process over the local workspace: started from its settings, spoken to by Slack, stopped gently."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest
import structlog
from pydantic import SecretStr
from sqlalchemy import func, select
from support.databases import Databases
from support.terminal import Run, terminal
from support.workspace import LocalSlack

from bridge.app import Service, build, sign_in
from bridge.errors import SettingsError
from bridge.running import serve
from bridge.settings import Settings
from bridge.store import directory
from bridge.store.database import EVERYONE
from bridge.store.schema import InboxRow


def settings_for(workspace: LocalSlack, url: str, folder: Path, **more: object) -> Settings:
    return Settings(
        _env_file=None,
        **{
            "database_url": url,
            "data_dir": folder,
            "slack_api_url": workspace.api_url,
            "slack_signing_secret": SecretStr(workspace.signing_secret),
            "slack_app_token": SecretStr(workspace.app_token),
            "slack_bot_tokens": SecretStr(f"{workspace.token('hanpay')}, {workspace.token('hangyeol')}"),
            "port": 0,
        }
        | more,
    )


@contextmanager
def running(settings: Settings, *, socket_mode: bool = False) -> Iterator[tuple[Service, int]]:
    service = build(settings)
    sign_in(service)
    stop, ready, ports = threading.Event(), threading.Event(), list[int]()

    def taken(port: int) -> None:
        ports.append(port)
        ready.set()

    thread = threading.Thread(target=serve, args=(service, stop), kwargs={"socket_mode": socket_mode, "ready": taken})
    thread.start()
    try:
        assert ready.wait(10)
        yield service, ports[0]
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()
        service.close()


def worked_off(service: Service) -> bool:
    with service.database.read(EVERYONE) as session:
        done = select(func.count()).select_from(InboxRow).where(InboxRow.state == "done", InboxRow.type == "message")
        return session.scalar(done) == 1


@pytest.mark.parametrize("socket_mode", [False, True], ids=["http", "socket"])
def test_a_message_is_taken_and_worked_off(
    workspace: LocalSlack, databases: Databases, tmp_path: Path, socket_mode: bool
) -> None:
    with running(settings_for(workspace, databases.sqlite(tmp_path), tmp_path), socket_mode=socket_mode) as found:
        service, port = found
        if not socket_mode:
            workspace.request_url = f"http://127.0.0.1:{port}/slack/events"
        else:
            workspace.wait_for(lambda: workspace.ws.hub.connections)
        workspace.post("planner", "planning", "점심 뭐 드실래요?")
        workspace.settle()
        workspace.wait_for(lambda: worked_off(service))
        with urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
            assert answer.status == 200
        with urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
            assert b"bridge_inbox_waiting 0.0" in answer.read()


def test_tokens_of_the_environment_become_installations(
    workspace: LocalSlack, databases: Databases, tmp_path: Path
) -> None:
    service = build(settings_for(workspace, databases.sqlite(tmp_path), tmp_path))
    assert sign_in(service) == sign_in(service) == [workspace.team_id("hanpay"), workspace.team_id("hangyeol")]
    with service.database.read(EVERYONE) as session:
        assert directory.installed_teams(session) == {
            workspace.team_id("hanpay"): "한빛페이",
            workspace.team_id("hangyeol"): "한결센터",
        }
    found = service.installed.find(workspace.team_id("hanpay"))
    assert found is not None
    assert (found.app_id, "chat:write" in found.scopes) == (workspace.state.app.id, True)
    service.close()


def test_a_token_that_slack_refuses_is_named_by_its_end(
    workspace: LocalSlack, databases: Databases, tmp_path: Path
) -> None:
    settings = settings_for(
        workspace, databases.sqlite(tmp_path), tmp_path, slack_bot_tokens=SecretStr("xoxb-1-secret-ABCD")
    )
    service = build(settings)
    with pytest.raises(SettingsError, match="…ABCD: invalid_auth") as caught:
        sign_in(service)
    assert "secret" not in str(caught.value)
    service.close()


def test_a_start_without_slack_uses_what_an_earlier_one_learned(
    workspace: LocalSlack, databases: Databases, tmp_path: Path
) -> None:
    settings = settings_for(workspace, databases.sqlite(tmp_path), tmp_path)
    service = build(settings)
    sign_in(service)
    workspace.fail("auth.test", "reset", times=5)
    assert sign_in(service) == []
    assert service.installed.find(workspace.team_id("hanpay")) is not None
    service.close()


def slack_settings(workspace: LocalSlack) -> dict[str, str]:
    return {
        "SLACK_API_URL": workspace.api_url,
        "SLACK_SIGNING_SECRET": workspace.signing_secret,
        "SLACK_APP_TOKEN": workspace.app_token,
        "SLACK_BOT_TOKEN": workspace.token("hanpay"),
        "PORT": "0",
        "WORKER_PORT": "0",
    }


def process(workspace: LocalSlack, folder: Path, *arguments: str) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SLACK_")}
    environment |= {"LANG": "C.UTF-8", "DATA_DIR": str(folder), "LOG_FORMAT": "json", **slack_settings(workspace)}
    return subprocess.Popen(
        [sys.executable, "-m", "bridge", *arguments], env=environment, cwd=folder, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("arguments", [("serve",), ("serve", "--socket"), ("worker",)], ids=" ".join)
def test_sigterm_ends_the_process_cleanly(workspace: LocalSlack, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with process(workspace, tmp_path, *arguments) as running_process:
        assert running_process.stderr is not None
        said = ""
        for line in running_process.stderr:
            said += line
            if line.startswith(("Taking", "Connecting", "Sending")):
                break
        if arguments == ("worker",):
            health = said.split("Health: ")[1].split()[0]
            for path in (health, f"{health}/outbox", health.replace("healthz", "metrics")):
                with urlopen(path) as answer:
                    assert answer.status == 200
        running_process.send_signal(signal.SIGTERM)
        said += running_process.stderr.read()
        assert running_process.wait(20) == 0, said
    assert "Traceback" not in said
    assert "xoxb-" not in said
    assert workspace.token("hanpay") not in said


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Iterator[Run]:
    root = logging.getLogger()
    handlers, level, before = list(root.handlers), root.level, structlog.get_config()
    yield terminal(monkeypatch, capsys, tmp_path)
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**before)


@pytest.mark.parametrize(
    ("arguments", "more", "words"),
    [
        (("serve",), {"SLACK_SIGNING_SECRET": ""}, "SLACK_SIGNING_SECRET"),
        (("serve", "--socket"), {"SLACK_APP_TOKEN": "xapp-wrong"}, "SLACK_APP_TOKEN"),
        (("serve",), {"SLACK_BOT_TOKEN": ""}, "installed nowhere"),
        (("serve",), {"SLACK_BOT_TOKEN": "xoxb-wrong"}, "SLACK_BOT_TOKEN"),
        (("serve",), {"TOKEN_KEY": "short"}, "TOKEN_KEY"),
        (("serve",), {"HOST": "192.0.2.1", "PORT": "8080"}, "HOST"),
        (("serve",), {"MANUALS_DIR": "/nowhere"}, "/nowhere"),
        (("worker",), {"DATABASE_URL": "postgresql://127.0.0.1:9/x"}, "DATABASE_URL"),
    ],
)
def test_what_cannot_start_says_why_in_one_line(
    workspace: LocalSlack, run: Run, arguments: tuple[str, ...], more: dict[str, str], words: str
) -> None:
    ran = run(*arguments, **slack_settings(workspace) | more)
    last = ran.err.strip().splitlines()[-1]
    assert ran.code == 1
    assert last.startswith("Error: ")
    assert words in last
    assert "Traceback" not in ran.err
