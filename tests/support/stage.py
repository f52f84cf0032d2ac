"""The whole product round the strict local workspace, driven by one thread: what people do is worked off before the next does anything.

Time stands still until a test moves it, so that the same acts give the same messages on any machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from slack_bolt import BoltRequest
from sqlalchemy import event

from bridge.app import Service, build, sign_in
from bridge.clock import STOPPED, clock
from bridge.playground.delivery import Delivery, Reply
from bridge.playground.records import Json
from bridge.playground.world import World
from bridge.services.bridges import Setup, set_up
from bridge.settings import Settings
from bridge.store.claims import Pace
from bridge.store.database import EVERYONE
from bridge.worker import Timing, Worker
from support.databases import compile_once
from support.workspace import LocalSlack, running


class AtHand(Delivery):
    """Hands what people cause straight to the bot: a click at once, an event when the stage is worked off."""

    def answered_by(self, service: Service) -> None:
        """Let this service be the bot."""
        self._service = service
        self.waiting: list[Json] = []

    def event(self, lane: str, payload: Json) -> None:
        """Keep the event until nobody holds the workspace."""
        self.waiting.append(payload)

    def send(self, kind: str, payload: Json, retry: Json | None = None) -> Reply:
        """Let the bot answer now."""
        answer = self._service.dispatch(BoltRequest(body=payload, mode="socket_mode"))
        body: Any = json.loads(answer.body) if answer.body.startswith("{") else answer.body
        return Reply(answer.status, body, "" if answer.status == 200 else "http_error")

    def take(self) -> list[Json]:
        """Return the events that wait, and forget them."""
        found, self.waiting = self.waiting, []
        return found


class Stage:
    """A running product and everybody around it."""

    def __init__(self, slack: LocalSlack, service: Service, offset: Path) -> None:
        self.slack, self.service = slack, service
        self._offset = offset
        self._delivery = AtHand(slack.state, slack.ws.faults, slack.ws.hub, slack.ws.options)
        self._delivery.answered_by(service)
        slack.ws.delivery = self._delivery
        # One message a second in a channel is Slack's rule; here no second passes.
        self._worker = Worker(service.worker._parts, owner="stage", timing=Timing(pace=Pace(timedelta(0), 1)))

    def at(self, now: datetime) -> None:
        """Let it be `now`."""
        self._offset.write_text(f"{STOPPED}{now.timestamp()}")

    def work(self) -> None:
        """Let the bot hear of all that people did, and do all that is due."""
        for _ in range(100):
            for payload in self._delivery.take():
                assert self._delivery.send("events_api", payload).status == 200
            while self._worker.receive_one() or self._worker.send_one():
                pass
            if not self._delivery.waiting and not self._worker.keep_house():
                return
        raise AssertionError("The worker never rests.")


@contextmanager
def staged(world: World, url: str, folder: Path, now: datetime) -> Iterator[Stage]:
    """Build the product over a world, nothing set up yet."""
    offset = folder / "offset"
    offset.write_text(f"{STOPPED}{now.timestamp()}")
    with running(world, now=clock(offset), trigger_life=600.0) as slack:
        tokens = [one.token for one in slack.state.installations.values()]
        settings = Settings(
            _env_file=None,
            database_url=url,
            data_dir=folder,
            slack_signing_secret=SecretStr(slack.signing_secret),
            slack_bot_tokens=SecretStr(",".join(tokens)),
            slack_api_url=slack.api_url,
            clock_offset_file=offset,
            slack_timeout=2.5,
            worker_send_timeout=30.0,  # a busy machine is no reason to post again
            worker_lease=120.0,
        )
        service = build(settings)
        # these tests are not about the disk
        event.listen(service.database.engine, "connect", lambda dbapi, _: dbapi.execute("PRAGMA synchronous=OFF"))
        compile_once(service.database)
        try:
            sign_in(service)
            yield Stage(slack, service, offset)
        finally:
            service.close()


def connect(stage: Stage, *setups: Setup) -> None:
    """Set bridges up."""
    with stage.service.database.write(EVERYONE) as session:
        for setup in setups:
            set_up(session, setup, now=stage.service.now())
    stage.work()
