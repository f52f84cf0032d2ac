"""The days on which everything under us fails: Slack in every way it can, the database away, the disk full, clocks that lie (P5)."""

from __future__ import annotations

import resource
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from support.bot import make_bot
from support.chat import FakeChat
from support.databases import Databases
from support.outbox import NOW, eventually, post_office, running
from support.slack import event, message
from support.workspace import LocalSlack

from bridge.settings import Settings
from bridge.slack.bolt import web_client
from bridge.slack.chat import SlackChat
from bridge.store.claims import Pace
from bridge.store.database import Database
from bridge.store.installations import Installation
from bridge.store.lease_time import LeaseTime
from bridge.store.outbox import Sending, enqueue
from bridge.web.health import readiness
from bridge.worker import Timing, sender

QUICK = Timing(poll=0.02, lease=15, send_timeout=1, pace=Pace(timedelta(0), 50))


def slack_chat(workspace: LocalSlack, team: str) -> SlackChat:
    made = workspace.state.installations[team]
    installation = Installation(team, made.bot_user_id, made.token, bot_id=made.bot_id, app_id=workspace.state.app.id)
    settings = Settings(_env_file=None, slack_api_url=workspace.api_url)
    return SlackChat({team: installation}.get, lambda token: web_client(settings, timeout=0.7, token=token))


def test_however_slack_fails_over_http_each_message_stands_once_and_in_order(
    workspace: LocalSlack, local_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "BACKOFF", (0.1, 0.2))
    monkeypatch.setattr(sender, "UNSURE_WAIT", 0.3)
    team, channels = workspace.team_id("hanpay"), [workspace.channel_id("planning"), workspace.channel_id("review")]
    office = post_office(local_database)
    kinds: dict[str, dict[str, float]] = {
        "hang": {"seconds": 1.5},
        "status": {"status": 502, "times": 2},
        "ratelimited": {"retry_after": 0, "times": 6},
        "lost": {},
        "reset": {"times": 2},
        "error": {},
    }
    said: list[str] = []

    def put(words: str, channel: str) -> None:
        now = datetime.now(UTC)
        with office.database.write(office.client) as session:
            enqueue(
                session, Sending(f"{words}:{channel}", office.bridge, words, "post", team, channel, due_at=now), now=now
            )

    def unsent() -> bool:
        return any(state != "sent" for state in office.states())

    worker = office.worker(
        chat=slack_chat(workspace, team),
        timing=QUICK,
        now=lambda: datetime.now(UTC),
        real_now=LeaseTime(local_database),
    )
    with running(worker):
        for kind, more in kinds.items():
            workspace.fail("chat.postMessage", kind, **more)
            for number in range(2):
                said.append(f"{kind} {number}")
                put(said[-1], channels[0])
            put(said[-1], channels[1])
            assert eventually(lambda: not unsent()), (kind, office.states())
        workspace.down(0.7)
        for number in range(3):
            said.append(f"down {number}")
            put(said[-1], channels[0])
        assert eventually(lambda: not unsent())
    shown = [message["text"] for message in workspace.seen("approver", "planning")]
    assert shown[-len(said) :] == said
    assert len(shown) == len(set(shown))


def test_a_database_away_for_a_minute_as_slack_answers_is_waited_for(databases: Databases) -> None:
    with closing(Database(databases.postgresql(), pool_size=5)) as database:
        office = post_office(database)
        said = ["posted as it goes", "second", "third"]
        for words in said:
            office.put(words)
        office.put("elsewhere", "C2")
        gone, back, tries = threading.Event(), threading.Event(), 0

        class Interrupted(FakeChat):
            def post(self, *args: object, **more: object) -> object:  # type: ignore[override]
                made = office.chat.post(*args, **more)  # type: ignore[arg-type]
                gone.set()
                assert back.wait(60)
                return made

            def find(self, *args: object, **more: object) -> object:  # type: ignore[override]
                return office.chat.find(*args, **more)  # type: ignore[arg-type]

        def real_now() -> datetime:  # asked whenever the sender looks for work
            nonlocal tries
            tries += 1
            return office.clocks.real

        timing = Timing(poll=0.02, senders=1)
        with running(office.worker(chat=Interrupted(), timing=timing, real_now=real_now)):
            assert gone.wait(20)
            with databases.away():
                back.set()
                assert readiness(database, lambda: office.clocks.now) == {"ready": False, "database": "unreachable"}
                with pytest.raises(OperationalError):
                    office.put("cannot be written")
                for _ in range(4):  # the worker goes on trying all the while
                    office.clocks.forward(20)
                    before = tries
                    assert eventually(lambda before=before: tries > before)
            assert eventually(lambda: readiness(database, lambda: office.clocks.now)["ready"])
            office.put("after it came back", "C2")
            assert eventually(lambda: set(office.states()) == {"sent"})
        assert office.said() == said
        assert office.said("C2") == ["elsewhere", "after it came back"]


ROOM = 64 * 1024


@contextmanager
def disk_full() -> Iterator[None]:
    """Let this process write nothing behind the first ROOM bytes of any file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_nothing_is_acknowledged_and_nothing_is_posted_twice(
    local_database: Database, tmp_path: Path
) -> None:
    office, bot = post_office(local_database), make_bot(local_database)
    for number in range(30):  # the journal must be longer than there is room
        office.put(f"later {number}", after=3600)
    assert (tmp_path / "bridge.sqlite3-wal").stat().st_size > ROOM
    bot.dispatch(event(message(), event_id="Ev0"))  # the installation is remembered
    office.put("posted as it fills")
    posting, full = office.chat.post, ExitStack()

    def post(*args: object, **more: object) -> object:
        made = posting(*args, **more)  # type: ignore[arg-type]
        full.enter_context(disk_full())
        return made

    office.chat.post = post  # type: ignore[method-assign, assignment]
    worker = office.worker()
    with full:
        with pytest.raises(OperationalError):
            worker.send_one()
        with pytest.raises(OperationalError):
            office.put("cannot be written")
        assert bot.post(event(message(), event_id="Ev1")).status_code == 500
    assert bot.post(event(message(), event_id="Ev1")).status_code == 200  # Slack sends it again
    office.clocks.forward(31)
    assert worker.send_one()
    assert not worker.send_one()
    assert (office.said(), office.states()[-1]) == (["posted as it fills"], "sent")


@pytest.mark.parametrize("apart", [timedelta(minutes=1), timedelta(hours=-5)], ids=["a minute ahead", "hours behind"])
def test_replicas_whose_clocks_differ_send_once(databases: Databases, apart: timedelta) -> None:
    """Leases go by the database's clock; what is due goes by each one's own, so that the one ahead sends a little early."""
    with closing(Database(databases.postgresql(), pool_size=5)) as database:
        office = post_office(database)
        office.chat.now = lambda: datetime.now(UTC)
        now, other = LeaseTime(database), LeaseTime(database, machine=lambda: datetime.now(UTC) + apart)
        assert abs(now() - other()) < timedelta(seconds=30)
        inside: list[bool] = []
        second = office.worker("w2", now=lambda: NOW + timedelta(minutes=2), real_now=other)
        posting = office.chat.post

        def post(*args: object, **more: object) -> object:
            inside.append(second.send_one())
            return posting(*args, **more)  # type: ignore[arg-type]

        office.chat.post = post  # type: ignore[method-assign, assignment]
        office.put("once", after=60)
        first = office.worker("w1", now=lambda: NOW + timedelta(minutes=1), real_now=now)
        assert first.send_one()
        assert (inside, office.said(), office.states()) == ([False], ["once"], ["sent"])
        assert not second.send_one()


def test_the_time_of_leases_only_goes_forward(local_database: Database) -> None:
    machine, steady = [NOW], [0.0]
    time = LeaseTime(local_database, machine=lambda: machine[0], steady=lambda: steady[0])
    assert time() == NOW
    machine[0], steady[0] = NOW - timedelta(hours=9), 30.0  # somebody sets the clock back
    assert time() == NOW + timedelta(seconds=30)
    machine[0], steady[0] = NOW + timedelta(days=400), 61.0  # and forward
    assert time() == NOW + timedelta(seconds=61)


def test_a_clock_that_jumps_ahead_sends_what_is_due_then_and_nothing_twice(local_database: Database) -> None:
    office = post_office(local_database)
    office.put("today")
    office.put("next week", after=7 * 86_400)
    worker = office.worker()
    while worker.send_one():
        pass
    office.clocks.now += timedelta(days=8)
    while worker.send_one():
        pass
    office.clocks.now -= timedelta(days=8)
    while worker.send_one():
        pass
    assert (office.said(), office.states()) == (["today", "next week"], ["sent", "sent"])
