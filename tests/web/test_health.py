"""Whether the service is ready, what it measures, and that neither breaks when the database does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text
from support.bot import NOW, make_bot
from support.slack import command, event, message
from werkzeug.test import Client

from bridge.metrics import Metrics
from bridge.slack.dispatch import dispatcher, kind_of
from bridge.store.database import EVERYONE, Database
from bridge.store.outbox import Sending, enqueue
from bridge.store.schema import BridgeRow, ClientRow
from bridge.web.application import Web
from bridge.web.health import health_routes


def client_of(database: Database, metrics: Metrics, **more: object) -> Client:
    return Client(Web(health_routes(database, metrics, lambda: NOW, **more), max_body=1000))  # type: ignore[arg-type]


def enqueue_one(database: Database, *, late: float) -> None:
    with database.write(EVERYONE) as session:
        client = ClientRow(name="한빛", created_at=NOW)
        session.add(client)
        session.flush()
        made = BridgeRow(client_id=client.id, name="앱", created_at=NOW)
        session.add(made)
        session.flush()
        client_id, bridge_id = client.id, made.id
    with database.write(client_id) as session:
        due = NOW - timedelta(seconds=late)
        enqueue(session, Sending("k1", bridge_id, "manual", "post", "T1", "C1", due), now=due)


def measured(client: Client) -> dict[str, float]:
    return {
        sample.name + "".join(f"/{value}" for value in sample.labels.values()): sample.value
        for family in text_string_to_metric_families(client.get("/metrics").text)
        for sample in family.samples
    }


def test_a_migrated_database_is_ready(database: Database) -> None:
    answer = client_of(database, Metrics(database, lambda: NOW)).get("/readyz")
    assert (answer.status_code, answer.get_json()["ready"]) == (200, True)
    assert client_of(database, Metrics(database, lambda: NOW)).get("/healthz/outbox").status_code == 200


def test_an_outdated_schema_is_not_ready(local_database: Database) -> None:
    with local_database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    answer = client_of(local_database, Metrics(local_database, lambda: NOW)).get("/readyz")
    assert (answer.status_code, answer.get_json()["schema"]) == (503, "outdated")


def test_without_a_database_nothing_is_ready_and_metrics_say_so(local_database: Database) -> None:
    client = client_of(local_database, Metrics(local_database, lambda: NOW))
    with local_database.engine.begin() as connection:
        connection.execute(text("DROP TABLE outbox"))
    assert client.get("/readyz").status_code == client.get("/healthz/outbox").status_code == 503
    assert client.get("/healthz").status_code == 200  # restarting would not help
    assert measured(client)["bridge_database_up"] == 0


def test_messages_that_are_late_are_told_but_take_no_replica_away(database: Database) -> None:
    enqueue_one(database, late=600)
    client = client_of(database, Metrics(database, lambda: NOW))
    answer = client.get("/readyz")
    assert (answer.status_code, answer.get_json()["outbox"]) == (200, "behind")
    assert client.get("/healthz/outbox").status_code == 503
    found = measured(client)
    assert (found["bridge_outbox_late"], found["bridge_outbox_oldest_seconds"]) == (1, 600)
    assert found["bridge_outbox_messages/pending"] == 1


def test_what_has_stopped_is_named(local_database: Database) -> None:
    client = client_of(local_database, Metrics(local_database, lambda: NOW), alive=lambda: "worker")
    answer = client.get("/healthz")
    assert (answer.status_code, answer.get_json()["stopped"]) == (503, "worker")


def test_requests_of_slack_are_timed_by_kind(local_database: Database) -> None:
    bot = make_bot(local_database)
    metrics = Metrics(local_database, lambda: NOW)
    bot.dispatch_with = dispatcher(bot.app, metrics)
    assert bot.post(event(message())).status_code == 200
    assert bot.post(command("환불")).status_code == 200
    assert bot.post(event(message()), secret="wrong").status_code == 401
    found = measured(client_of(local_database, metrics))
    assert found["bridge_slack_request_seconds_count/event_callback/200"] == 1
    assert found["bridge_slack_request_seconds_count/command/200"] == 1
    assert found["bridge_slack_request_seconds_count/event_callback/401"] == 1
    assert found["bridge_inbox_waiting"] == 1


@pytest.mark.parametrize("kind", ["x" * 1000, 5, None, "T1-made-up"])
def test_a_stranger_cannot_make_up_metrics(kind: object) -> None:
    assert kind_of({"type": kind}) == "other"
