"""A whole service on a database of its own, without a Slack behind it, for measuring."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from benchmarks.search_scale import entries as made_entries
from benchmarks.search_scale import queries as made_queries
from bridge.app import Service, build, web
from bridge.domain.entries import Entry, Inquiry, Part, Piece
from bridge.domain.entry_json import to_json
from bridge.domain.notes import Moment, Visibility
from bridge.domain.people import Actor, Role
from bridge.services.bridges import ChannelSpec, PersonSpec, Setup, set_up
from bridge.services.finding import index_revisions
from bridge.services.revisions import digest
from bridge.settings import Settings
from bridge.store import migrate
from bridge.store.database import EVERYONE
from bridge.store.installations import Installation, save_installation
from bridge.store.schema import EntryRow, RevisionRow
from bridge.web.application import Web

SECRET = "bench-signing-secret"
TEAM, USER, BOT, CHANNEL = "T0BENCH", "U0AGENT", "U0BOT", "C0AGENTS"
NOW = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
_BATCH = 200


@dataclass
class Running:
    """A service, its web application, and what agents type at it."""

    service: Service
    web: Web
    client_id: int
    bridge_id: int
    queries: list[str] = field(default_factory=lambda: made_queries(300))


@contextmanager
def running(folder: Path, url: str = "") -> Iterator[Running]:
    """Build a service whose one bridge has an agents' channel and a lead."""
    settings = Settings(
        _env_file=None,
        database_url=url,
        data_dir=folder,
        slack_signing_secret=SecretStr(SECRET),
        slack_api_url="http://127.0.0.1:9/",
    )
    service = build(settings)
    migrate.upgrade(service.database.engine)
    setup = Setup(
        client="Bench",
        name="Bench",
        channels=(ChannelSpec("agents", TEAM, CHANNEL),),
        people=(PersonSpec(Role.LEAD, Actor(TEAM, USER), "팀장"),),
    )
    with service.database.write(EVERYONE) as session:
        save_installation(
            session, service.box, Installation(TEAM, BOT, "xoxb-bench", bot_id="B0", app_id="A0"), now=NOW
        )
        done = set_up(session, setup, now=NOW)
    try:
        yield Running(service, web(service), done.client_id, done.bridge_id)
    finally:
        service.close()


def filled(product: Running, count: int) -> None:
    """Give the bridge `count` approved entries."""
    made = list(made_entries(count))
    for start in range(0, count, _BATCH):
        batch = [(title, _entry(title, text)) for title, text in made[start : start + _BATCH]]
        with product.service.database.write(product.client_id) as session:
            rows = [
                EntryRow(bridge_id=product.bridge_id, title=title, created_at=NOW, audience="customer")
                for title, _ in batch
            ]
            session.add_all(rows)
            session.flush()
            revisions = [
                RevisionRow(
                    entry_id=row.id,
                    number=1,
                    state="approved",
                    origin="import",
                    body=to_json(body),
                    previewed=digest(body),
                    created_at=NOW,
                )
                for row, (_, body) in zip(rows, batch, strict=True)
            ]
            session.add_all(revisions)
            session.flush()
            for row, revision in zip(rows, revisions, strict=True):
                row.approved_revision_id = revision.id
            index_revisions(session, revisions)
    with product.service.database.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()


def _entry(title: str, text: str) -> Entry:
    told, _, asked = text.partition(" 예상 문의: ")
    questions = tuple(question.strip('"') for question in asked.split(", "))
    inquiry = Inquiry("A1", questions, told[:200], told[:200], confirmed=True)
    return Entry(title, Moment(), (Piece(Part.SUMMARY, told, Visibility.CUSTOMER),), (inquiry,))
