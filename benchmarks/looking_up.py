"""What the whole signed `/manual` costs over bare Bolt, one indexed read and one commit, on the same server and the same database.

Both are asked over HTTP in one process, in turns, and what is told is the ratio of their medians. What agents ask is drawn with a fixed
seed: of `DIFFERENT` queries the k-th most common is asked in proportion to 1/k (Zipf's law), so that a fifth of the queries makes four
fifths of the look-ups. `BEFORE` look-ups since the last approval go before, as of a hundred agents who looked twenty times each. Beside
the whole draw stand its two parts: queries that nobody had asked since that approval, and those that somebody had.
"""

from __future__ import annotations

import http.client
import random
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

from benchmarks.acking import serving
from benchmarks.figures import Figure, at_most
from benchmarks.queueing import fresh, server
from benchmarks.search_scale import queries
from benchmarks.service import BOT, CHANNEL, SECRET, TEAM, USER, filled, running
from bridge.store.database import EVERYONE, Database

DIFFERENT = 3_000
BEFORE = 2_000
ROUNDS = 900
GOAL = 1.5
_bare = MetaData()
_rows = Table("bare", _bare, Column("id", Integer, primary_key=True), Column("text", Text))
_READ = select(_rows).where(_rows.c.id == 1)


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

        asked = drawn(BEFORE + ROUNDS)
        for query in asked[:BEFORE]:
            _post(ours, query)
        bare("")  # opens what it needs
        taken = [(_timed(partial(_post, ours), words), _timed(bare, words)) for words in asked[BEFORE:]]
        known = [words in asked[: BEFORE + place] for place, words in enumerate(asked[BEFORE:])]
        parts = {
            f"as agents ask, {sum(known) / len(known):.0%} again": [True] * len(taken),
            "asked for the first time": [not again for again in known],
            "asked before": known,
        }
        for how, chosen in parts.items():
            ratio = _ratio([pair for pair, counts in zip(taken, chosen, strict=True) if counts])
            what = f"/manual at {entries:,} entries on {name}, {how}, over bare Bolt, a read and a commit (p50)"
            yield at_most(what, ratio, GOAL, unit="×")


def drawn(count: int, seed: int = 20261122) -> list[str]:
    """Return what agents ask, one after another."""
    different = list(dict.fromkeys(queries(2 * DIFFERENT, seed=8)))[:DIFFERENT]
    return random.Random(seed).choices(different, [1 / (place + 1) for place in range(len(different))], k=count)


def _ratio(taken: list[tuple[float, float]]) -> float:
    return statistics.median(ours for ours, _ in taken) / statistics.median(bare for _, bare in taken)


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
        session.connection().execute(_rows.insert(), {"text": "x"})


def _read(database: Database) -> None:
    with database.read(EVERYONE) as session:
        session.connection().execute(_READ).all()
