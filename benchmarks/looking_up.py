"""What the whole signed `/manual` costs over bare Bolt, one indexed read and one commit, on the same server and the same database.

Both are asked over HTTP in one process, in turns, and what is told is the ratio of their medians. A morning of look-ups goes before;
then come queries that nobody has asked since the last approval, and after them the same queries again.
"""

from __future__ import annotations

import http.client
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from urllib.parse import urlencode

from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web import WebClient
from sqlalchemy import Column, Integer, MetaData, Table, Text, select

from benchmarks.acking import serving
from benchmarks.figures import Figure, at_most
from benchmarks.queueing import fresh, server
from benchmarks.search_scale import queries
from benchmarks.service import BOT, CHANNEL, SECRET, TEAM, USER, filled, running
from bridge.store.database import EVERYONE, Database

ROUNDS = 300
GOAL = 1.5
_bare = MetaData()
_rows = Table("bare", _bare, Column("id", Integer, primary_key=True), Column("text", Text))


def measure(entries: int = 10_000) -> Iterator[Figure]:
    """Yield the ratios on both databases."""
    yield from _on("SQLite", "", entries)
    with server() as admin:
        yield from _on("PostgreSQL", fresh(admin, "looking_up"), entries)


def _on(name: str, url: str, entries: int) -> Iterator[Figure]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bridge-speed-")))
        product = stack.enter_context(running(folder, url))
        filled(product, entries)
        database = stack.enter_context(closing(Database(product.service.settings.database, pool_size=4)))
        _bare.create_all(database.engine)
        ours = stack.enter_context(serving(product.service.dispatch))
        plain = stack.enter_context(serving(_bare_bolt().dispatch))

        def bare(words: str) -> None:
            _post(plain, words)
            _read(database)
            _write(database)

        for query in product.queries:
            _post(ours, query)
            bare(query)
        new = [query for query in queries(2 * ROUNDS, seed=8) if query not in product.queries][:ROUNDS]
        for when in ("asked for the first time", "asked before"):
            ratio = _in_turn(lambda words: _post(ours, words), bare, new)
            what = f"/manual at {entries:,} entries on {name}, {when}, over bare Bolt, a read and a commit (p50)"
            yield at_most(what, ratio, GOAL, unit="×")


def _in_turn(one: Callable[[str], None], other: Callable[[str], None], asked: list[str]) -> float:
    pairs = [(_timed(one, words), _timed(other, words)) for words in asked]
    return statistics.median(pair[0] for pair in pairs) / statistics.median(pair[1] for pair in pairs)


def _timed(work: Callable[[str], None], words: str) -> float:
    start = time.perf_counter()
    work(words)
    return time.perf_counter() - start


def command(words: str) -> tuple[str, dict[str, str]]:
    """Return the body and the headers with which Slack would hand us `/manual` and these words."""
    fields = {"command": "/manual", "text": words, "team_id": TEAM, "user_id": USER, "channel_id": CHANNEL}
    body = urlencode(fields | {"trigger_id": "1.2.3", "api_app_id": "A0"})
    stamp = str(int(time.time()))
    signed = SignatureVerifier(SECRET).generate_signature(timestamp=stamp, body=body) or ""
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signed}
    return body, headers | {"Content-Type": "application/x-www-form-urlencoded"}


def _post(connection: http.client.HTTPConnection, words: str) -> None:
    body, headers = command(words)
    connection.request("POST", "/slack/events", body=body, headers=headers)
    answer = connection.getresponse()
    said = answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{answer.status}: {said[:200]!r}")


def _bare_bolt() -> App:
    """Bolt with nothing behind it."""
    app = App(
        process_before_response=True,
        signing_secret=SECRET,
        client=WebClient(token="xoxb-bare"),
        authorize=lambda: AuthorizeResult(
            enterprise_id=None, team_id=TEAM, bot_token="xoxb-bare", bot_id="B0", bot_user_id=BOT
        ),
    )
    app.command("/manual")(lambda ack: ack("…"))
    return app


def _write(database: Database) -> None:
    with database.write(EVERYONE) as session:
        session.connection().execute(_rows.insert().values(text="x"))


def _read(database: Database) -> None:
    with database.read(EVERYONE) as session:
        session.connection().execute(select(_rows).where(_rows.c.id == 1)).all()
