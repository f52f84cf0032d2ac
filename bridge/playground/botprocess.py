"""The real bot as a child process: started, watched, killed as roughly as a machine fails, and started again."""

from __future__ import annotations

import subprocess
import threading
import urllib.request
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from urllib.error import URLError

KEPT_LINES = 400


class BotState(StrEnum):
    """How the bot is. `killed`: by a person, on purpose; `failed`: it ended by itself."""

    STOPPED = "stopped"
    STARTING = "starting"
    RUNNING = "running"
    KILLED = "killed"
    FAILED = "failed"


class BotProcess:
    """One bot. `changed` is called, from any thread, whenever its state changes.

    `ready` tells whether a process that has started takes requests already.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
        *,
        ready: Callable[[], bool],
        changed: Callable[[BotState], None] = lambda _state: None,
    ) -> None:
        self._command, self._environment, self._folder = list(command), dict(environment), folder
        self._ready, self._changed = ready, changed
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._state = BotState.STOPPED
        self._asked: BotState | None = None
        self._reached = threading.Condition(self._lock)
        self.log: deque[str] = deque(maxlen=KEPT_LINES)
        self.starts = 0

    @property
    def state(self) -> BotState:
        """How it is now."""
        return self._state

    @property
    def pid(self) -> int | None:
        """The process's id, None where none runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    def start(self) -> None:
        """Start it; one that runs is left alone."""
        with self._lock:
            if self.pid is not None:
                return
            self._asked = None
            self.starts += 1
            self._process = subprocess.Popen(  # noqa: S603 - our own command
                self._command,
                env=self._environment,
                cwd=self._folder,
                stdin=subprocess.PIPE,  # never written to: it closes when this process ends (see leash.py)
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,  # Ctrl-C in the terminal is for us, who then stop the bot in order
            )
            process = self._process
        self._be(BotState.STARTING)
        threading.Thread(target=self._follow, args=(process,), daemon=True, name="bot-log").start()
        threading.Thread(target=self._await_ready, args=(process,), daemon=True, name="bot-ready").start()

    def kill(self) -> None:
        """Kill it at once, as `kill -9` does."""
        self._end(BotState.KILLED, lambda process: process.kill())

    def stop(self, timeout: float = 15.0) -> None:
        """Ask it to end in order; after `timeout` seconds it is killed."""

        def gently(process: subprocess.Popen[str]) -> None:
            process.terminate()
            try:
                process.wait(timeout)
            except subprocess.TimeoutExpired:
                process.kill()

        self._end(BotState.STOPPED, gently)

    def wait_until(self, *states: BotState, timeout: float) -> bool:
        """Wait until it is in one of these states; False after `timeout` seconds."""
        with self._lock:
            return self._reached.wait_for(lambda: self._state in states, timeout)

    def _end(self, state: BotState, how: Callable[[subprocess.Popen[str]], None]) -> None:
        with self._lock:
            process, running = self._process, self.pid is not None
            self._asked = state
        if process is None or not running:
            return
        how(process)
        process.wait()
        self._be(state)

    def _follow(self, process: subprocess.Popen[str]) -> None:
        if process.stdout is not None:
            with process.stdout as lines:
                for line in lines:
                    self.log.append(line.rstrip("\n"))
        code = process.wait()
        if process.stdin is not None:
            process.stdin.close()
        if process is self._process and self._asked is None:
            self.log.append(f"exit code {code}")
            self._be(BotState.FAILED)

    def _await_ready(self, process: subprocess.Popen[str]) -> None:
        while process.poll() is None and self._asked is None:
            if self._ready():
                self._be(BotState.RUNNING)
                return
            try:
                process.wait(0.1)
            except subprocess.TimeoutExpired:
                continue

    def _be(self, state: BotState) -> None:
        with self._lock:
            if state is BotState.RUNNING and self._asked is not None:
                return
            self._state = state
            self._reached.notify_all()
        self._changed(state)


def answers(url: str) -> bool:
    """Tell whether an address answers a GET with 200."""
    try:
        with urllib.request.urlopen(url, timeout=1) as response:  # noqa: S310 - our own loopback address
            return bool(response.status == 200)
    except (URLError, OSError):
        return False
