"""What is measured while the service runs, for Prometheus: every metric's name and meaning in one place.

Counters and times are kept in the process; what stands in the database (`bridge_inbox_…`, `bridge_outbox_…`) is read when
it is asked for, and is the same from every replica.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

import structlog
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy.exc import SQLAlchemyError

from bridge.store.backlog import backlog, deliveries
from bridge.store.database import EVERYONE, Database

log = structlog.get_logger(__name__)

# Slack gives up after three seconds; the finer steps are where a lookup should be.
_BUCKETS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0)


class Metrics:
    """The service's metrics, in a registry of their own."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self.registry = CollectorRegistry()
        self._http = Counter(
            "bridge_http_requests", "HTTP requests answered.", ["path", "status"], registry=self.registry
        )
        self._slack = Histogram(
            "bridge_slack_request_seconds",
            "Time from a request of Slack's to our answer, by its kind and by how it was answered.",
            ["kind", "status"],
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self.registry.register(_FromDatabase(database, now))

    def http(self, path: str, status: int) -> None:
        """Count an answered HTTP request; `path` is a route, not what was asked for."""
        self._http.labels(path, str(status)).inc()

    @contextmanager
    def slack(self, kind: str) -> Iterator[list[int]]:
        """Time a request of Slack's; the caller puts the answer's status into the list."""
        status: list[int] = []
        begun = time.perf_counter()
        try:
            yield status
        finally:
            self._slack.labels(kind, str(status[-1] if status else 500)).observe(time.perf_counter() - begun)

    def text(self) -> bytes:
        """Return everything in Prometheus's text format."""
        return generate_latest(self.registry)


class _FromDatabase:
    """Reads what waits when the metrics are asked for."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def describe(self) -> Iterable[Metric]:
        """Name the metrics without reading them, as the registry wants to when this is registered."""
        return _families().values()

    def collect(self) -> Iterable[Metric]:
        families = _families()
        try:
            with self._database.read(EVERYONE) as session:
                state = backlog(session, now=self._now())
                told = deliveries(session, now=self._now())
        except SQLAlchemyError:
            log.exception("metrics.no_database")
            families["bridge_database_up"].add_metric([], 0)
            return families.values()
        families["bridge_database_up"].add_metric([], 1)
        families["bridge_inbox_waiting"].add_metric([], state.inbox_waiting)
        families["bridge_inbox_failed"].add_metric([], state.inbox_failed)
        families["bridge_inbox_oldest_seconds"].add_metric([], state.inbox_oldest)
        families["bridge_outbox_late"].add_metric([], state.outbox_late)
        families["bridge_outbox_oldest_seconds"].add_metric([], state.outbox_oldest)
        for name, count in state.outbox.items():
            families["bridge_outbox_messages"].add_metric([name], count)
        for (kind, arrived), count in told.items():
            families["bridge_deliveries"].add_metric([kind, "arrived" if arrived else "planned"], count)
        return families.values()


def _families() -> dict[str, GaugeMetricFamily]:
    described: tuple[tuple[str, str, list[str]], ...] = (
        ("bridge_database_up", "Whether the database answered.", []),
        ("bridge_inbox_waiting", "Events of Slack's that are not worked off yet.", []),
        ("bridge_inbox_failed", "Events that failed for good and wait for a person.", []),
        ("bridge_inbox_oldest_seconds", "Age of the oldest event that waits.", []),
        ("bridge_outbox_messages", "Messages that are not settled, by state.", ["state"]),
        ("bridge_outbox_late", "Messages that are due and not sent yet.", []),
        ("bridge_outbox_oldest_seconds", "How long the longest-waiting of these has been due.", []),
        (
            "bridge_deliveries",
            "What audiences were told in 24 hours, by kind and whether it arrived.",
            ["kind", "state"],
        ),
    )
    return {name: GaugeMetricFamily(name, text, labels=labels) for name, text, labels in described}
