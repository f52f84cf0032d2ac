"""How much a durable acknowledgement costs: an event written down before it is answered, over bare Bolt and a bare transaction.

`python -m benchmarks.acking [--postgresql URL]` prints the medians and their ratio; all three are taken in one run, in turns, on one
server and one database, because machines are noisy.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import http.client
import json
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from cryptography.fernet import Fernet
from pydantic import SecretStr
from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from sqlalchemy import text

from bridge.app import build
from bridge.settings import Settings
from bridge.store import migrate
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, save_installation
from bridge.web.application import Route, Web
from bridge.web.server import Server
from bridge.web.slack import Dispatch, slack_endpoint

SECRET = "benchmark"
TEAM = "T0BENCH"
ROUNDS = 300


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--postgresql", metavar="URL", help="measure on this PostgreSQL instead of SQLite")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args()
    found = measure(given.postgresql, rounds=given.rounds)
    print(json.dumps(found, indent=2))


def measure(postgresql: str | None = None, *, rounds: int = ROUNDS) -> dict[str, float | str]:
    """Return the medians in milliseconds, and durable over (bare ack + bare transaction)."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            _env_file=None,
            data_dir=Path(folder),
            database_url=postgresql or "",
            slack_signing_secret=SecretStr(SECRET),
            token_key=SecretStr(Fernet.generate_key().decode()),
        )
        service = build(settings)
        migrate.upgrade(service.database.engine)
        with service.database.write(EVERYONE) as session:
            installation = Installation(TEAM, "U0BOT", "xoxb-bench", bot_id="B0BOT", app_id="A0BENCH")
            save_installation(session, service.box, installation, now=datetime.now(UTC))
        with serving(service.dispatch) as durable, serving(bare_bolt().dispatch) as bare:
            steps: dict[str, Callable[[int], None]] = {
                "bare_ack": lambda number: post(bare, number),
                "bare_transaction": lambda number: transaction(service.database, number),
                "durable_ack": lambda number: post(durable, number),
            }
            times: dict[str, list[float]] = {name: [] for name in steps}
            for number in range(-20, rounds):
                for name, step in steps.items():
                    begun = time.perf_counter()
                    step(number)
                    if number >= 0:
                        times[name].append((time.perf_counter() - begun) * 1000)
        service.close()
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    over = medians["durable_ack"] / (medians["bare_ack"] + medians["bare_transaction"])
    found: dict[str, float | str] = {f"{name}_ms": round(value, 3) for name, value in medians.items()}
    return found | {"ratio": round(over, 3), "database": service.database.engine.dialect.name, "rounds": rounds}


def bare_bolt() -> App:
    """Return Bolt as it comes, set to answer after the listener, with a listener that does nothing."""
    app = App(
        client=WebClient(),
        signing_secret=SECRET,
        process_before_response=True,
        authorize=lambda: AuthorizeResult(
            enterprise_id=None, team_id=TEAM, bot_token="xoxb-bench", bot_user_id="U0BOT"
        ),
    )
    app.event("message")(lambda: None)
    return app


@contextmanager
def serving(dispatch: Dispatch) -> Iterator[http.client.HTTPConnection]:
    """Serve on the embedded server; yield a connection that is kept open, as Slack's proxies do."""
    web = Web([Route("/slack/events", slack_endpoint(dispatch), ("POST",))], max_body=1_000_000)
    server = Server(web, host="127.0.0.1", port=0, threads=4, max_body=1_000_000)
    stop = threading.Event()
    thread = threading.Thread(target=server.run, args=(stop,), kwargs={"drain": 1.0})
    thread.start()
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    try:
        yield connection
    finally:
        connection.close()
        stop.set()
        thread.join()


def post(connection: http.client.HTTPConnection, number: int) -> None:
    """Post one signed event and read the answer."""
    body = json.dumps(
        {
            "type": "event_callback",
            "team_id": TEAM,
            "api_app_id": "A0BENCH",
            "event_id": f"Ev{number}-{time.perf_counter_ns()}",
            "authorizations": [{"team_id": TEAM, "user_id": "U0BOT", "is_bot": True}],
            "event": {"type": "message", "channel": "C0BENCH", "user": "U1", "text": "12/1 오픈합니다", "ts": "1.0"},
        }
    )
    stamp = str(int(time.time()))
    digest = hmac.new(SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    headers = {
        "content-type": "application/json",
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": f"v0={digest}",
    }
    connection.request("POST", "/slack/events", body=body, headers=headers)
    answer = connection.getresponse()
    answer.read()
    if answer.status != 200:
        raise RuntimeError(f"answered {answer.status}")


def transaction(database: Database, number: int) -> None:
    """Commit one row of an event's size, as bare as the driver does it: no ORM, one statement."""
    statement = text(
        "INSERT INTO inbox (event_key, team_id, type, payload, received_at, state, due_at, attempts) "
        "VALUES (:key, :team, 'message', :payload, :now, 'done', :now, 0)"
    )
    now = datetime.now(UTC)
    row = {
        "key": f"bare{number}-{time.perf_counter_ns()}",
        "team": TEAM,
        "payload": json.dumps({"event": {"text": "x" * 400}}),
        "now": now if not database.is_sqlite else now.replace(tzinfo=None).isoformat(" "),
    }
    with database.engine.execution_options(bridge_write=True).begin() as connection:
        connection.execute(statement, row)


if __name__ == "__main__":
    main()
