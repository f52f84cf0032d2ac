"""What is settled costs nothing: every question that is asked all the time is answered from what is left to do."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, insert, text
from support.chat import FakeChat
from support.databases import Databases
from support.outbox import NOW, Post, post_office

from bridge.metrics import Metrics
from bridge.services import briefing, clockwork, members, sending
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import AnnouncementRow, DeliveryRow, InboxRow, LaunchRow, OutboxRow
from bridge.web.health import readiness

SETTLED = 4_000
LONG_AGO = NOW - timedelta(days=90)
HEAPS = ("outbox", "inbox", "deliveries")
"""Tables that only grow."""


def settle(office: Post) -> None:
    """Fill the tables with what is over."""
    many = range(1, SETTLED + 1)
    row: dict[str, Any] = {"client_id": office.client}
    with office.database.write(EVERYONE) as session:
        note = AnnouncementRow(
            **row, bridge_id=office.bridge, team_id="T", channel_id="C", ts="1", author_team="T", author_user="U",
            text="", kind="launch", state="accepted", posted_at=LONG_AGO, received_at=LONG_AGO,
        )  # fmt: skip
        session.add(note)
        session.flush()
        launch = LaunchRow(
            **row, bridge_id=office.bridge, announcement_id=note.id, position=0, state="closed", precision="unknown",
            planner_team="T", planner_user="U", announced_at=LONG_AGO,
        )  # fmt: skip
        session.add(launch)
        session.flush()
        launch_id = launch.id
    over = {"due_at": LONG_AGO, "attempts": 1}
    rows = [
        row | over | {"id": n, "public_id": f"p{n}", "dedup_key": f"k{n}", "bridge_id": office.bridge, "kind": "manual"}
        | {"method": "post", "team_id": "T", "target": f"C{n % 50}", "state": "sent", "created_at": LONG_AGO}
        for n in many
    ]  # fmt: skip
    events = [
        over | {"event_key": f"e{n}", "team_id": "T", "type": "message", "payload": {}, "state": "done"}
        | {"received_at": LONG_AGO}
        for n in many
    ]  # fmt: skip
    told = [
        row | {"launch_id": launch_id, "outbox_id": n, "kind": "manual", "channel_id": "C", "planned_at": LONG_AGO}
        for n in many
    ]
    with office.database.engine.begin() as connection:
        for table, values in ((OutboxRow, rows), (InboxRow, events), (DeliveryRow, told)):
            connection.execute(insert(table.__table__), values)
        if not office.database.is_sqlite:  # the rows came with their own numbers
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('outbox', 'id'), {SETTLED + 1})"))
        connection.execute(text("ANALYZE"))


@contextmanager
def asked(database: Database) -> Iterator[list[tuple[str, Any]]]:
    """Collect the statements that are executed, as the driver gets them: those that go past SQLAlchemy, too."""
    found: list[tuple[str, Any]] = []

    def keep(statement: object, parameters: Any) -> None:
        if isinstance(statement, str) and re.match(r"\s*(SELECT|WITH|UPDATE|SET LOCAL)\b", statement):
            found.append((statement, parameters))

    class Keeping(psycopg.Cursor[Any]):
        def execute(self, query: Any, params: Any = None, **more: Any) -> Any:
            keep(query, params)
            return super().execute(query, params, **more)

    def executed(_connection: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        keep(statement, parameters)

    def lent(connection: Any, *_: object) -> None:
        connection.cursor_factory = Keeping

    listening = ("before_cursor_execute", executed) if database.is_sqlite else ("checkout", lent)
    event.listen(database.engine, *listening)
    yield found
    event.remove(database.engine, *listening)
    database.engine.dispose()  # whoever is asked after this has cursors of the usual kind


def read_whole(database: Database, statement: str, parameters: Any) -> list[str]:
    """Return which of HEAPS a statement reads from end to end, by the database's own account."""
    if database.is_sqlite:
        with database.engine.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plan = [row[3] for row in raw.fetchall()]
        partial = r"(?! USING (?:COVERING )?INDEX ix_(?:inbox_waiting|inbox_failed|outbox_due|outbox_failed|outbox_unsettled))"
        return [line for line in plan if re.match(rf"SCAN (?:{'|'.join(HEAPS)})\b{partial}", line)]
    return [name for name, rows in rows_read(database, statement, parameters).items() if rows > SETTLED / 4]


def rows_read(database: Database, statement: str, parameters: Any, *, after: Sequence[str] = ()) -> Counter[str]:
    """Return how many rows of each of HEAPS PostgreSQL reads for a statement, in a transaction with the settings `after`."""
    with database.engine.connect() as connection:
        raw = connection.connection.cursor()
        for setting in after:
            raw.execute(setting)
        raw.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", parameters)
        (document,) = raw.fetchone()
        connection.rollback()
    nodes = [(document if isinstance(document, list) else json.loads(document))[0]["Plan"]]
    read: Counter[str] = Counter()
    for node in nodes:
        nodes += node.get("Plans", [])
        if node.get("Relation Name") in HEAPS and "Scan" in node["Node Type"]:
            rows = (node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"]
            read[node["Relation Name"]] += int(rows)
    return read


@pytest.fixture
def office(database: Database) -> Post:
    made = post_office(database)
    settle(made)
    made.put("the only one due")
    return made


def test_nothing_that_is_asked_all_the_time_reads_what_is_settled(office: Post) -> None:
    database, now = office.database, NOW + timedelta(seconds=1)
    office.clocks.forward(1)
    worker = office.worker()
    rounds: dict[str, Callable[[], object]] = {
        "send": worker.send_one,
        "receive": worker.receive_one,
        "clock": lambda: clockwork.scan_step(database, now=now),
        "retry": lambda: sending.retry_step(database, now=now),
        "briefing": lambda: briefing.brief_step(database, now=now),
        "members": lambda: members.sync_step(database, FakeChat(), now=now),
        "ready": lambda: readiness(database, lambda: now),
        "metrics": lambda: Metrics(database, lambda: now).text(),
    }
    whole: dict[str, list[str]] = {}
    for name, step in rounds.items():
        with asked(database) as statements:
            step()
        for statement, parameters in statements:
            if not statement.startswith("SET") and (found := read_whole(database, statement, parameters)):
                whole.setdefault(name, []).append(f"{found}: {statement}")
    assert whole == {}
    assert office.said() == ["the only one due"]


def test_the_test_would_see_a_question_that_reads_everything(office: Post) -> None:
    with asked(office.database) as statements, office.database.read(EVERYONE) as session:
        session.execute(text("SELECT state, count(*) FROM outbox GROUP BY state")).all()
    assert read_whole(office.database, *statements[-1])


def test_the_next_message_is_found_however_many_wait_behind_it(databases: Databases) -> None:
    """After hours without Slack all of them are due at once, and the database's statistics may know of that or not."""
    with closing(Database(databases.postgresql(), pool_size=5)) as database:
        office = post_office(database, channels=20)
        settle(office)
        for number in range(400):
            office.put(f"message {number}", f"C{1 + number % 20}")
        worker = office.worker()
        assert worker.send_one()  # the lanes are there
        with asked(database) as statements:
            assert worker.send_one()
        settings = [statement for statement, _ in statements if statement.startswith("SET")]
        (claiming,) = (one for one in statements if "SKIP LOCKED" in one[0])
        (settling,) = (one for one in statements if "settled" in one[0])
        for known in ("not a thing", "all of it"):
            assert rows_read(database, *claiming, after=settings).total() < 20, known
            assert rows_read(database, *settling).total() < 5, known
            with database.engine.begin() as connection:
                connection.execute(text("ANALYZE"))
