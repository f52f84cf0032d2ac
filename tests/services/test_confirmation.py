"""Confirming: once, of the newest revision, and names for the center's leads only (P7)."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from support.floor import (
    AGENT,
    APPROVER,
    LEAD,
    NOW,
    OUTSIDER,
    PLANNER,
    REFUND,
    SECOND,
    STRANGER,
    Floor,
    approve,
    furnish,
    propose,
)

from bridge.domain.people import Actor
from bridge.errors import NotAllowedError, NotFoundError, OutdatedError
from bridge.services import confirmation
from bridge.services.readers import Totals
from bridge.store.database import Database
from bridge.store.schema import ConfirmationRow, EntryRow, LaunchRow, OutboxRow, PersonRow


@pytest.fixture
def floor(database: Database) -> Floor:
    return furnish(database)


def confirm(database: Database, floor: Floor, by: Actor, revision: int | None = None) -> confirmation.Confirmed:
    with database.write(floor.client) as session:
        return confirmation.confirm(session, revision or floor.revision, by=by, now=NOW)


def test_a_second_click_changes_nothing(database: Database, floor: Floor) -> None:
    first, again = confirm(database, floor, AGENT), confirm(database, floor, AGENT)
    assert (first.first, again.first) == (True, False)
    assert first.totals == again.totals == Totals(confirmed=1, agents=2)
    with database.read(floor.client) as session:
        assert session.scalar(select(func.count()).select_from(ConfirmationRow)) == 1


def test_a_lead_confirms_without_counting_as_an_agent(database: Database, floor: Floor) -> None:
    assert confirm(database, floor, LEAD).totals == Totals(confirmed=0, agents=2)


@pytest.mark.parametrize("by", [PLANNER, APPROVER, OUTSIDER, STRANGER])
def test_only_the_center_confirms(database: Database, floor: Floor, by: Actor) -> None:
    furnish(database, name="새벽")
    with pytest.raises(NotAllowedError):
        confirm(database, floor, by)


def test_an_outdated_card_is_refused(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        row = session.get_one(EntryRow, floor.entry)
        _, newer = approve(session, floor.bridge, None, REFUND, row=row)
        unseen = propose(session, row, REFUND)
        ids = newer.id, unseen.id
    with pytest.raises(OutdatedError):
        confirm(database, floor, AGENT)
    with pytest.raises(OutdatedError):
        confirm(database, floor, AGENT, ids[1])
    assert confirm(database, floor, AGENT, ids[0]).first
    with pytest.raises(NotFoundError):
        confirm(database, floor, AGENT, 999)


def test_another_clients_revision_does_not_exist(database: Database, floor: Floor) -> None:
    theirs = furnish(database, name="새벽")
    with pytest.raises(NotFoundError):
        confirm(database, floor, AGENT, theirs.revision)


def test_many_clicks_make_one_update(database: Database, floor: Floor) -> None:
    confirm(database, floor, AGENT)
    confirm(database, floor, SECOND)
    with database.read(floor.client) as session:
        updates = session.scalars(select(OutboxRow).where(OutboxRow.method == "update")).all()
    assert [(row.kind, row.updates_id, row.revision_id) for row in updates] == [
        ("manual", floor.manual, floor.revision)
    ]
    assert updates[0].due_at == NOW + confirmation.COALESCE


def test_a_click_after_the_update_was_claimed_makes_another(database: Database, floor: Floor) -> None:
    confirm(database, floor, AGENT)
    with database.write(floor.client) as session:
        session.scalars(select(OutboxRow).where(OutboxRow.method == "update")).one().state = "sending"
    confirm(database, floor, SECOND)
    with database.read(floor.client) as session:
        states = session.scalars(select(OutboxRow.state).where(OutboxRow.method == "update")).all()
    assert sorted(states) == ["pending", "sending"]


def test_the_client_sees_totals_and_an_agent_does_not(database: Database, floor: Floor) -> None:
    confirm(database, floor, AGENT)
    with database.read(floor.client) as session:
        for by in (PLANNER, APPROVER, LEAD):
            assert confirmation.totals(session, floor.revision, by=by) == Totals(confirmed=1, agents=2)
        for by in (AGENT, OUTSIDER, STRANGER):
            with pytest.raises(NotAllowedError):
                confirmation.totals(session, floor.revision, by=by)


def test_the_launch_is_stamped_when_enough_have_confirmed(database: Database, floor: Floor) -> None:
    confirm(database, floor, AGENT)
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).confirmed_at is None
    confirm(database, floor, SECOND)
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).confirmed_at == NOW


def test_who_has_left_is_not_waited_for(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        session.scalars(select(PersonRow).where(PersonRow.user_id == SECOND.user_id)).one().active = False
    assert confirm(database, floor, AGENT).totals == Totals(confirmed=1, agents=1)
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).confirmed_at == NOW
