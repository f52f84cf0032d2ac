"""What the product costs over the bare libraries it stands on: answering `/manual`, reading and drafting.

Product and bare app run in this process, on one SQLite file on the same disk, in turn; figures are ratios of medians.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from urllib.parse import urlencode

from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web import WebClient
from sqlalchemy import Column, Integer, MetaData, Table, Text, select
from werkzeug.test import Client

from benchmarks.adapters import draft, extract
from benchmarks.figures import Figure, at_most
from benchmarks.service import BOT, CHANNEL, SECRET, TEAM, USER, Running, filled, running
from bridge.store.database import EVERYONE, Database
from bridge.web.application import Route, Web
from bridge.web.slack import slack_endpoint

ROUNDS = 300
NOTES = Path(__file__).parent / "data"
_bare = MetaData()
_rows = Table("bare", _bare, Column("id", Integer, primary_key=True), Column("text", Text))


def measure(entries: int = 10_000) -> Iterator[Figure]:
    """Yield the ratios and the two times."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bridge-speed-")))
        product = stack.enter_context(running(folder))
        filled(product, entries)
        bare = stack.enter_context(closing(Database(product.service.settings.database, pool_size=4)))
        _bare.create_all(bare.engine)
        web, plain = Client(product.web), Client(_bare_web())
        yield from _manual(web, plain, bare, product, entries)
    yield from _reading()


def _manual(web: Client, plain: Client, bare: Database, product: Running, entries: int) -> Iterator[Figure]:
    queries = product.queries
    asked = iter(range(10**6))

    def bare_command() -> None:
        command(plain, "환불")
        _read(bare)
        _write(bare)

    ours, theirs = _in_turn(lambda: command(web, queries[next(asked) % len(queries)]), bare_command)
    yield at_most(
        f"/manual at {entries:,} entries, over bare Bolt, one read and one commit (p50)", ours / theirs, 1.5, unit="×"
    )


def _reading() -> Iterator[Figure]:
    lines = [line for path in sorted(NOTES.glob("notes_dev*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    notes = [json.loads(line) for line in lines]
    for what, work, goal in (("reading a note", extract, 5.0), ("drafting an entry", draft, 50.0)):
        for note in notes[:20]:
            work(note["text"], note["ts"])
        times = sorted(_timed(partial(work, note["text"], note["ts"])) for note in notes)
        yield at_most(f"{what}, p95", times[int(len(times) * 0.95)] * 1000, goal, unit=" ms", digits=1)


def _in_turn(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    for _ in range(20):
        one()
        other()
    pairs = [(_timed(one), _timed(other)) for _ in range(ROUNDS)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _bare_web() -> Web:
    """Bolt with nothing behind it, on the same web server interface."""
    app = App(
        process_before_response=True,
        signing_secret=SECRET,
        client=WebClient(token="xoxb-bare"),
        authorize=lambda: AuthorizeResult(
            enterprise_id=None, team_id=TEAM, bot_token="xoxb-bare", bot_id="B0", bot_user_id=BOT
        ),
    )
    app.command("/manual")(lambda ack: ack("…"))
    return Web([Route("/slack/events", slack_endpoint(app.dispatch), ("POST",))], max_body=1_000_000)


def command(web: Client, words: str) -> None:
    fields = {"command": "/manual", "text": words, "team_id": TEAM, "user_id": USER, "channel_id": CHANNEL}
    fields |= {"trigger_id": "1.2.3", "api_app_id": "A0"}
    _send(web, urlencode(fields), "application/x-www-form-urlencoded")


def _send(web: Client, body: str, kind: str) -> None:
    stamp = str(int(time.time()))
    signed = SignatureVerifier(SECRET).generate_signature(timestamp=stamp, body=body) or ""
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signed}
    answer = web.post("/slack/events", data=body.encode(), content_type=kind, headers=headers)
    if answer.status_code != 200:
        raise RuntimeError(f"{answer.status_code}: {answer.get_data(as_text=True)[:200]}")


def _write(bare: Database) -> None:
    with bare.write(EVERYONE) as session:
        session.connection().execute(_rows.insert().values(text="x"))


def _read(bare: Database) -> None:
    with bare.read(EVERYONE) as session:
        session.connection().execute(select(_rows).where(_rows.c.id == 1)).all()
