"""The whole product at work: the service over HTTP, its worker, a real database, and the local workspace around it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bridge.app import Service, build, sign_in
from bridge.clock import clock
from bridge.domain.people import Actor, Role
from bridge.running import serve
from bridge.services.bridges import ChannelSpec, PersonSpec, Setup, set_up
from bridge.settings import Settings
from bridge.store.database import EVERYONE
from support.databases import compile_once
from support.workspace import LocalSlack, running

SEOUL = ZoneInfo("Asia/Seoul")
MORNING = datetime(2026, 11, 24, 9, 30, tzinfo=SEOUL)
"""A Tuesday: the day every acceptance story begins."""


class Product:
    """A running service and the Slack it speaks to. Time flows from where it was set."""

    def __init__(self, slack: LocalSlack, settings: Settings, offset_file: Path) -> None:
        self.slack = slack
        self.settings = settings
        self._offset_file = offset_file
        self.service: Service | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def set_time(self, moment: datetime) -> None:
        """Let it be `moment` from now on, for the product and for Slack."""
        self._offset_file.write_text(str((moment - datetime.now(UTC)).total_seconds()))
        if self.service is not None:
            self.service.worker.wake()

    def start(self) -> None:
        """Start the service as `launchbridge serve` does."""
        self._stop = threading.Event()
        self.service = build(self.settings)
        compile_once(self.service.database)
        sign_in(self.service)
        listening = threading.Event()

        def ready(port: int) -> None:
            self.slack.request_url = f"http://127.0.0.1:{port}/slack/events"
            listening.set()

        self._thread = threading.Thread(target=serve, args=(self.service, self._stop), kwargs={"ready": ready})
        self._thread.start()
        if not listening.wait(10):
            raise AssertionError("The service did not start.")

    def stop(self) -> None:
        """Stop the service as SIGTERM does."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(15)
        if self.service is not None:
            self.service.close()
            self.service = None

    def person(self, key: str) -> Actor:
        """Return somebody of the world as the product knows him."""
        user = self.slack.state.user(key)
        return Actor(user.team_id, user.id)


@contextmanager
def product(url: str, folder: Path, **options: object) -> Iterator[Product]:
    """Run the product over the standard world, its two clients set up."""
    offset = folder / "offset"
    offset.write_text(str((MORNING - datetime.now(UTC)).total_seconds()))
    with running(now=clock(offset)) as slack:
        settings = Settings(
            _env_file=None,
            database_url=url,
            data_dir=folder,
            slack_signing_secret=SecretStr(slack.signing_secret),
            slack_bot_tokens=SecretStr(",".join(slack.token(team) for team in ("hanpay", "hangyeol", "dawnmarket"))),
            slack_api_url=slack.api_url,
            clock_offset_file=offset,
            port=0,
            http_threads=4,
            worker_poll=0.1,
            **options,
        )
        made = Product(slack, settings, offset)
        made.start()
        try:
            connect(made)
            yield made
        finally:
            made.stop()


def connect(made: Product) -> None:
    """Set up the story's client and, walled off from it, the other one."""
    slack = made.slack
    service = made.service
    assert service is not None

    def channel(role: str, team: str, key: str) -> ChannelSpec:
        return ChannelSpec(role, slack.team_id(team), slack.channel_id(key))

    def named(role: Role, key: str) -> PersonSpec:
        return PersonSpec(role, made.person(key), slack.state.user(key).real_name)

    ours = Setup(
        client="한빛페이",
        name="한빛페이",
        center="한결센터",
        channels=(
            channel("planning", "hanpay", "planning"),
            channel("review", "hanpay", "review"),
            channel("agents", "hangyeol", "agents"),
        ),
        people=(
            named(Role.APPROVER, "approver"),
            named(Role.DEPUTY, "deputy"),
            named(Role.ADMIN, "admin"),
            named(Role.LEAD, "lead"),
        ),
    )
    theirs = Setup(
        client="새벽마켓",
        name="새벽마켓",
        center="한결센터",
        channels=(
            channel("planning", "dawnmarket", "other_planning"),
            channel("review", "dawnmarket", "other_review"),
            channel("agents", "hangyeol", "other_agents"),
        ),
        people=(named(Role.APPROVER, "other_approver"), named(Role.LEAD, "outsider_lead")),
    )
    with service.database.write(EVERYONE) as session:
        for setup in (ours, theirs):
            set_up(session, setup, now=service.now())
    service.worker.wake()
