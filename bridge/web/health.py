"""Whether this process lives, whether it can do its work, and what it measures."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

import structlog
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.wrappers import Request, Response

from bridge.metrics import Metrics
from bridge.store import migrate
from bridge.store.backlog import backlog
from bridge.store.database import EVERYONE, Database
from bridge.web.application import Route

log = structlog.get_logger(__name__)

# Seconds after which a message that is due counts as late. Replicas stay ready then: taking them all away while Slack is
# down would lose Slack's events on top.
BEHIND = 120.0

Alive = Callable[[], str | None]
"""Returns None where all is well, else what has stopped: a worker that does not turn, a socket that stalled."""


def health_routes(
    database: Database, metrics: Metrics, now: Callable[[], datetime], *, alive: Alive = lambda: None
) -> list[Route]:
    """Return `/healthz`, `/healthz/outbox`, `/readyz` and `/metrics`."""

    def healthz(_request: Request) -> Response:
        stopped = alive()
        return _json({"alive": stopped is None, "stopped": stopped}, 200 if stopped is None else 503)

    def readyz(_request: Request) -> Response:
        found = readiness(database, now)
        return _json(found, 200 if found["ready"] else 503)

    def outbox(_request: Request) -> Response:
        found = readiness(database, now)
        return _json(found, 200 if found.get("outbox") == "ok" else 503)

    def measured(_request: Request) -> Response:
        return Response(metrics.text(), content_type="text/plain; version=0.0.4; charset=utf-8")

    return [
        Route("/healthz", healthz),
        Route("/healthz/outbox", outbox),
        Route("/readyz", readyz),
        Route("/metrics", measured),
    ]


def readiness(database: Database, now: Callable[[], datetime]) -> dict[str, object]:
    """Tell whether requests can be taken: the database answers and has the tables this version needs."""
    try:
        at_head = migrate.current(database.engine) == migrate.head(database.engine)
        if not at_head:
            return {"ready": False, "database": "ok", "schema": "outdated"}
        with database.read(EVERYONE) as session:
            state = backlog(session, now=now())
    except SQLAlchemyError:
        log.exception("ready.no_database")
        return {"ready": False, "database": "unreachable"}
    return {
        "ready": True,
        "database": "ok",
        "schema": "ok",
        "outbox": "behind" if state.outbox_oldest > BEHIND else "ok",
        "outbox_oldest_seconds": round(state.outbox_oldest, 1),
        "inbox_waiting": state.inbox_waiting,
    }


def _json(content: dict[str, object], status: int) -> Response:
    return Response(json.dumps(content) + "\n", status=status, content_type="application/json")
