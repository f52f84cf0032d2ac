"""What is sent as a manual is what is approved at the moment of sending, whatever was planned (P1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.floor import AGENT, NOW, REFUND, SECRET, Floor, approve, furnish, propose

from bridge.domain.entries import Inquiry
from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services import confirmation
from bridge.services.chat import Message
from bridge.services.playbook import load_playbook
from bridge.slack.outgoing import all_renderers
from bridge.slack.outgoing.manual import after_sent
from bridge.store import claims, outbox
from bridge.store.claims import Claim
from bridge.store.database import EVERYONE, Database
from bridge.store.outbox import Sending
from bridge.store.schema import EntryRow, LaunchRow, OutboxRow

KO = load_messages("ko")
PLAYBOOK = load_playbook(resource("manuals"))
PACE = claims.Pace(gap=timedelta(0))
LONG = tuple(Inquiry("A1", (f"질문 {n}",), f"답 {n}. " * 300, "x", confirmed=True) for n in range(20))


@pytest.fixture
def floor(database: Database) -> Floor:
    return furnish(database)


def claim(database: Database, floor: Floor, revision: int, kind: str = "manual", subject: int | None = None) -> Claim:
    with database.write(floor.client) as session:
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"test:{kind}:{revision}:{subject}",
                bridge_id=floor.bridge,
                kind=kind,
                method="post",
                team_id="T0CLIENT",
                target=floor.agents,
                due_at=NOW,
                launch_id=floor.launch,
                revision_id=revision,
                subject_id=subject,
            ),
            now=NOW,
        )
    return next_claim(database)


def next_claim(database: Database) -> Claim:
    """Claim what is due next and settle it, so that the channel is free for the one after."""
    with database.write(EVERYONE) as session:
        (claimed,) = claims.claim(session, owner="t", now=NOW, real_now=NOW, lease=timedelta(seconds=30), pace=PACE)
    with database.write(claimed.client_id) as session:
        claims.settle_sent(session, claimed, channel=claimed.target, ts=f"{claimed.id}.000100", now=NOW)
    return claimed


def render(database: Database, floor: Floor, claimed: Claim) -> Message | None:
    with database.read(floor.client) as session:
        return all_renderers(PLAYBOOK)[claimed.kind](session, claimed, KO)


def test_the_approved_revision_is_sent_with_its_count(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        confirmation.confirm(session, floor.revision, by=AGENT, now=NOW)
    message = render(database, floor, claim(database, floor, floor.revision))
    assert message is not None
    shown = everything(message)
    assert "확인 1/2" in shown
    assert SECRET not in shown


def test_what_is_not_approved_is_not_sent(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        unseen = propose(session, session.get_one(EntryRow, floor.entry), REFUND).id
    assert render(database, floor, claim(database, floor, unseen)) is None
    assert render(database, floor, claim(database, floor, 999)) is None


def test_what_was_approved_before_is_not_sent(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        approve(session, floor.bridge, None, REFUND, row=session.get_one(EntryRow, floor.entry))
    assert render(database, floor, claim(database, floor, floor.revision)) is None


def test_another_clients_revision_is_not_sent(database: Database, floor: Floor) -> None:
    theirs = furnish(database, name="새벽")
    assert render(database, floor, claim(database, floor, theirs.revision)) is None


def test_a_long_manual_goes_on_in_its_thread_once(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        row = session.get_one(EntryRow, floor.entry)
        _, revision = approve(session, floor.bridge, None, replace(REFUND, inquiries=LONG), row=row)
        revision_id = revision.id
    claimed = claim(database, floor, revision_id)
    for _ in range(2):
        with database.write(floor.client) as session:
            after_sent(session, claimed, KO, now=NOW)
    with database.read(floor.client) as session:
        rest = session.scalars(select(OutboxRow).where(OutboxRow.kind == "manual_rest")).all()
    assert [(row.under_id, row.subject_id) for row in rest] == [(claimed.id, n) for n in range(1, len(rest) + 1)]
    shown = []
    for _ in rest:
        message = render(database, floor, next_claim(database))
        assert message is not None
        shown.append(message)
    first = render(database, floor, claimed)
    assert first is not None
    assert all(f"질문 {n}" in everything(first, *shown) for n in range(20))
    assert render(database, floor, claim(database, floor, revision_id, "manual_rest", 99)) is None


def test_a_short_manual_and_a_cancelled_one_have_no_rest(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        after_sent(session, claim_of(floor), KO, now=NOW)
        session.get_one(LaunchRow, floor.launch).state = "cancelled"
        after_sent(session, claim_of(floor), KO, now=NOW)
        assert session.scalars(select(OutboxRow).where(OutboxRow.kind == "manual_rest")).all() == []


def claim_of(floor: Floor) -> Claim:
    return Claim(
        id=floor.manual,
        client_id=floor.client,
        public_id="p",
        bridge_id=floor.bridge,
        kind="manual",
        method="post",
        team_id="T0CLIENT",
        target=floor.agents,
        thread_ts=None,
        under_id=None,
        updates_id=None,
        launch_id=floor.launch,
        revision_id=floor.revision,
        subject_id=None,
        attempts=1,
        owner="t",
        reclaimed=False,
        claimed_at=NOW,
        due_at=NOW,
        lease_until=NOW,
    )
