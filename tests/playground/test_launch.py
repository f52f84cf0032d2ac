"""The playground as a process: it starts the real bot, keeps what it is told to keep, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.databases import Databases

from bridge.cli.playground import app_spec
from bridge.errors import SettingsError
from bridge.playground import gestures, reading
from bridge.playground.insight import insight
from bridge.playground.launch import Choices, Playground
from bridge.playground.samples import GOOD
from bridge.settings import child_environment

START = datetime(2026, 11, 24, 9, 15, tzinfo=ZoneInfo("Asia/Seoul"))


@contextmanager
def opened(**choices: Any) -> Iterator[Playground]:
    """Run a playground without samples."""
    with Playground(Choices(seed=False, **choices), app_spec("ko")) as playground:
        playground.wait_ready()
        yield playground


def wait(found: Callable[[], Any], seconds: float = 20.0) -> Any:
    """Return what `found` returns once it is something."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if answer := found():
            return answer
        time.sleep(0.05)
    raise AssertionError("it did not happen in time")


def bots_of(pid: int) -> list[int]:
    """Return the processes that a playground has started."""
    return [int(child) for file in Path(f"/proc/{pid}/task").glob("*/children") for child in file.read_text().split()]


def card(playground: Playground, words: str, action: str) -> Any:
    """Return the review card with these words that offers an action."""
    for message in reversed(reading.seen(playground.ws, "approver", "review")):
        if words in message["shown"] and f'"{action}"' in str(message["blocks"]).replace("'", '"'):
            return message
    return None


def test_what_is_kept_goes_on_where_it_was(tmp_path: Path) -> None:
    with opened(at=START, keep=tmp_path / "kept") as playground:
        gestures.post(playground.ws, "planner", "planning", GOOD.format(at="12/1(화)"))
        wait(lambda: card(playground, "간편환불", "review_approve"))
        wait(lambda: not playground.busy())
        token = playground.ws.state.installation_of(playground.ws.state.team("hanpay").id)
    with opened(at=START, keep=tmp_path / "kept") as again:
        assert again.ws.state.installation_of(again.ws.state.team("hanpay").id) == token
        assert "간편환불" in reading.seen(again.ws, "planner", "planning")[0]["shown"]
        found = card(again, "간편환불", "review_approve")
        gestures.click(again.ws, "approver", "review_approve", channel="review", ts=found["ts"])
        wait(lambda: [m for m in reading.seen(again.ws, "agent1", "agents") if "간편환불" in m["shown"]])
        wait(lambda: "review_approve" not in str(reading.seen(again.ws, "approver", "review")))
        assert [call for call in again.ws.state.calls if not call["ok"]] == []


def test_the_bot_works_over_postgresql(databases: Databases) -> None:
    with opened(at=START, database=databases.empty_postgresql()) as playground:
        gestures.post(playground.ws, "planner", "planning", GOOD.format(at="12/1(화)"))
        found = wait(lambda: card(playground, "간편환불", "review_approve"))
        gestures.click(playground.ws, "approver", "review_approve", channel="review", ts=found["ts"])
        wait(lambda: [m for m in reading.seen(playground.ws, "agent1", "agents") if "간편환불" in m["shown"]])
        assert insight(playground.database, now=playground.time.now())["launches"][0]["state"] == "approved"
        answer = gestures.command(playground.ws, "agent1", "agents", "/manual", "부분환불")
        assert (answer.status, answer.problem) == (200, "")
        own = [m for m in reading.seen(playground.ws, "agent1", "agents") if m["ephemeral"]]
        assert "부분환불은 아직 안 됩니다" in own[-1]["shown"]
        assert playground.database.engine.dialect.name == "postgresql"
        assert not (playground.folder / "bridge.sqlite3").exists()


def test_a_database_without_its_workspace_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.sqlite3'}"
    with opened(database=url):
        pass
    with pytest.raises(SettingsError, match="--keep"), opened(database=url):
        pass


def test_a_kept_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "workspace.json").write_text("{")
    with pytest.raises(SettingsError, match="--keep"), opened(keep=tmp_path):
        pass


def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=str(port)), opened(port=port):
            pass


def test_over_http_the_bot_answers_as_well(tmp_path: Path) -> None:
    with opened(http=True) as playground:
        reply = gestures.command(playground.ws, "agent1", "agents", "/manual", "")
        assert (reply.status, reply.problem) == (200, "")
        assert [m for m in reading.seen(playground.ws, "agent1", "agents") if m["ephemeral"]]


@pytest.mark.skipif(not Path("/proc").exists(), reason="processes are looked up in /proc")
def test_a_bot_does_not_outlive_a_playground_that_was_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bridge", "playground", "--no-browser", "--empty", "--port", "0"]
    environment = child_environment({"PYTHONUNBUFFERED": "1", "TMPDIR": str(tmp_path)})
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        process.stdout.readline()
        bots = bots_of(process.pid)
        process.kill()
    assert bots
    wait(lambda: not any(Path(f"/proc/{bot}/exe").exists() for bot in bots), seconds=20)


def test_ctrl_c_ends_everything(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bridge", "playground", "--no-browser", "--empty", "--port", "0", "--lang", "en"]
    environment = child_environment({"PYTHONUNBUFFERED": "1", "TMPDIR": str(tmp_path)})
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert "http://127.0.0.1:" in line
        bots = bots_of(process.pid)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        said = process.stderr.read() if process.stderr else ""
    assert "Traceback" not in said
    for bot in bots:
        with pytest.raises(ProcessLookupError):
            os.kill(bot, 0)
    assert list(tmp_path.iterdir()) == []
