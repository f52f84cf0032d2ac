"""The playground put together: a workspace with its page on this machine, and the real bot as its child process.

Nothing in the bot knows that this is not Slack: it is told an address, tokens, a database and a clock, as any installation is.
"""

from __future__ import annotations

import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from bridge.errors import SettingsError
from bridge.playground import keeping, seeding
from bridge.playground.botprocess import BotProcess, BotState, answers
from bridge.playground.core import Options, Workspace
from bridge.playground.insight import busy
from bridge.playground.marks import Marks
from bridge.playground.page.routes import page_routes
from bridge.playground.rehearsal import Rehearsal
from bridge.playground.server import Server
from bridge.playground.timepiece import Timepiece
from bridge.playground.world import AppSpec, World, standard_world
from bridge.settings import child_environment
from bridge.store import migrate
from bridge.store.database import Database

STARTS_WITHIN = 60.0
KEPT_EVERY = 2.0
RETRY_SPEED = 10.0
"""Slack tries an event again after a minute and after five; here ten times as soon, so that one may wait for it."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen at the start. `port` 0: any free one. `keep` is a folder, else nothing outlives the playground.

    `http`: the bot over HTTP instead of Socket Mode. `at` is where the playground's time begins (zone-aware). `seed`: with sample
    launches in the channels. `locale` is the language the bot and the page begin with.
    """

    port: int = 0
    keep: Path | None = None
    database: str = ""
    http: bool = False
    at: datetime | None = None
    stopped: bool = False
    seed: bool = True
    locale: Literal["ko", "en"] = "ko"


class Playground:
    """Everything of one playground. `start` and `stop` it, or use it in a `with` statement."""

    def __init__(self, choices: Choices, app: AppSpec | None = None) -> None:
        self.choices = choices
        self._temporary = None if choices.keep else tempfile.TemporaryDirectory(prefix="launchbridge-playground-")
        self.folder = (choices.keep or Path(self._temporary.name if self._temporary else "")).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.time = Timepiece(self.folder / "clock", choices.at)
        if choices.stopped:
            self.time.pause()
        self.world: World = standard_world(app)
        self.ws = Workspace(self.world, Options(speed=RETRY_SPEED), self.time.now)
        self.marks = Marks(self.ws)
        self._kept = self._restore()
        self.database = Database(choices.database or f"sqlite:///{self.folder / 'bridge.sqlite3'}", pool_size=4)
        self.rehearsing = threading.Event()
        self._closing = threading.Event()
        self._bot_port = _free_port()
        try:
            self.server = Server(self.ws, choices.port, extra=page_routes(self))
        except SettingsError:
            self._leave()
            raise
        self.bot = BotProcess(
            [sys.executable, "-m", "bridge.playground.leash", "serve", *([] if choices.http else ["--socket"])],
            self._environment(),
            self.folder,
            ready=self._bot_ready,
            changed=lambda state: self.ws.state.publish("bot", state=state.value),
        )

    def __enter__(self) -> Playground:
        self.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The page's address."""
        return self.server.url

    def start(self) -> None:
        """Serve the page, start the bot and, where nothing is there yet, play what happened before. Raises SettingsError."""
        try:
            with migrate.reachable():
                migrate.upgrade(self.database.engine)
            fresh = seeding.furnish(self.database, self.ws.state, now=self.time.now(), locale=self.choices.locale)
            self.server.start()
            if not fresh and not self._kept:
                raise SettingsError(
                    "This database belongs to a playground whose Slack is gone. Give --keep the folder of that one, or use an empty database."
                )
            if self.choices.http:
                self.ws.options.request_url = f"http://127.0.0.1:{self._bot_port}/slack/events"
            self.bot.start()
            if fresh and self.choices.seed and not self._kept:
                self.rehearsing.set()
                threading.Thread(target=self._rehearse, daemon=True, name="rehearsal").start()
            if self.choices.keep:
                threading.Thread(target=self._keep_on, daemon=True, name="keeping").start()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop the bot in order, then the workspace; remove what is not kept."""
        self._closing.set()
        self.bot.stop()
        if self.choices.keep and self.server.started:
            self._save()
        if self.server.started:
            self.server.stop()
        else:
            self.server.close()
        self._leave()

    def _leave(self) -> None:
        self.database.close()
        if self._temporary is not None:
            self._temporary.cleanup()

    def wait_ready(self, given_up: Callable[[], bool] = lambda: False, timeout: float = STARTS_WITHIN) -> None:
        """Wait until the bot runs and what happened before was played, or `given_up`.

        Raises SettingsError, with what the bot said last, where it does not start.
        """
        ends = time.monotonic() + timeout
        while not given_up() and (self.bot.state is BotState.STARTING or self.rehearsing.is_set()):
            if time.monotonic() > ends or self.bot.state is BotState.FAILED:
                break
            time.sleep(0.05)
        if not given_up() and self.bot.state is not BotState.RUNNING:
            raise SettingsError(f"The bot did not start: {' / '.join(list(self.bot.log)[-3:]) or 'it said nothing'}")

    def _restore(self) -> bool:
        """Take up the workspace of the folder; False where none was kept."""
        kept = keeping.restore(self.folder, self.ws.state) if self.choices.keep else None
        if kept is None:
            return False
        self.marks.restore(kept[0])
        if self.choices.at is None:
            self.time.advance(kept[1])
        return True

    def _save(self) -> None:
        early = keeping.ahead(self.time.now(), datetime.now(UTC))
        keeping.save(self.folder, self.ws.state, self.marks.kept(), early)

    def _keep_on(self) -> None:
        """Write the workspace down whenever something changed in it, so that no sudden end takes more than a moment."""
        written = -1
        while not self._closing.wait(KEPT_EVERY):
            changes = self.ws.state.changes
            if changes and changes[-1]["seq"] != written:
                written = changes[-1]["seq"]
                self._save()

    def busy(self) -> bool:
        """Tell whether the bot has something in hand."""
        return busy(self.database, now=self.time.now())

    def _rehearse(self) -> None:
        try:
            if self.bot.wait_until(BotState.RUNNING, BotState.FAILED, timeout=STARTS_WITHIN):
                Rehearsal(self.ws, self.time, self._closing.is_set, self.busy, self.marks.read_all).play()
        finally:
            self.rehearsing.clear()
            self.ws.state.publish("rehearsed")

    def _bot_ready(self) -> bool:
        connected = self.choices.http or self.ws.hub.connections > 0
        return connected and answers(f"http://127.0.0.1:{self._bot_port}/readyz")

    def _environment(self) -> dict[str, str]:
        state = self.ws.state
        values: dict[str, str] = {
            "SLACK_API_URL": f"{self.server.url}/api/",
            "SLACK_BOT_TOKENS": ",".join(i.token for i in state.installations.values()),
            "DATABASE_URL": self.database.engine.url.render_as_string(hide_password=False),
            "DATA_DIR": str(self.folder),
            "CLOCK_OFFSET_FILE": str(self.time.file),
            "HOST": "127.0.0.1",
            "PORT": str(self._bot_port),
            "PUBLIC_URL": f"http://127.0.0.1:{self._bot_port}",
            "DEFAULT_LOCALE": self.choices.locale,
            "DRAIN_TIMEOUT": "5",
            "WORKER_LEASE": "15",  # after a kill -9 nobody has to wait longer for what was in hand
            "PYTHONUNBUFFERED": "1",
        }
        values |= (
            {"SLACK_SIGNING_SECRET": state.app.signing_secret}
            if self.choices.http
            else {"SLACK_APP_TOKEN": state.app.app_token}
        )
        return child_environment(values)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
