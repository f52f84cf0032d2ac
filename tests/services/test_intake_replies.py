"""A planner's word in a thread goes where it belongs: to those who asked, or to the launch that has opened."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from support.floor import AGENT, NOW, PLANNER, Floor, furnish

from bridge.resources import resource
from bridge.services import intake, questions
from bridge.services.playbook import Playbook, load_playbook
from bridge.store import inbox
from bridge.store.database import EVERYONE, Database
from bridge.store.inbox import Incoming
from bridge.store.schema import LaunchRow, OutboxRow, QuestionRow


@pytest.fixture(scope="module")
def playbook() -> Playbook:
    return load_playbook(resource("manuals"))


@pytest.fixture
def floor(database: Database) -> Floor:
    ids = furnish(database)
    with database.write(ids.client) as session:
        questions.ask(
            session, ids.bridge, "해외카드도 되나요?", entry_id=ids.entry, customer_first=False, by=AGENT, now=NOW
        )
    return ids


def write(database: Database, floor: Floor, text: str, playbook: Playbook) -> None:
    event = {
        "type": "message",
        "user": PLANNER.user_id,
        "team": PLANNER.team_id,
        "channel": floor.planning,
        "thread_ts": "1763900000.000100",
        "ts": f"{(NOW + timedelta(hours=1)).timestamp():.6f}",
        "text": text,
    }
    with database.write(EVERYONE) as session:
        inbox.put(session, Incoming("Ev1", PLANNER.team_id, "message", {"event": event}), now=NOW)
    with database.write(EVERYONE) as session:
        row = inbox.take(session, now=NOW)
        assert row is not None
        intake.handle(session, row, playbook=playbook, now=NOW)


def test_a_reply_reaches_the_asker(database: Database, floor: Floor, playbook: Playbook) -> None:
    write(database, floor, "네 해외카드도 됩니다", playbook)
    with database.read(floor.client) as session:
        assert session.scalars(select(OutboxRow.target).where(OutboxRow.kind == "answer")).all() == [AGENT.user_id]


def test_the_word_that_it_opened_is_no_reply(database: Database, floor: Floor, playbook: Playbook) -> None:
    write(database, floor, "오픈됐습니다!", playbook)
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).opened_at == NOW
        assert session.scalars(select(QuestionRow.state)).all() == ["open"]
        assert session.scalars(select(OutboxRow.id).where(OutboxRow.kind == "answer")).all() == []
