"""The lead's roll: everybody of his own center by name, and ticks that are counted apart from clicks (P7)."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
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
    join,
)

from bridge.domain.people import Actor
from bridge.errors import NotAllowedError, OutdatedError
from bridge.services import confirmation, readers, rollcall
from bridge.services.readers import Totals
from bridge.services.rollcall import MISSING, NobodyTickedError, Roll, Stand
from bridge.store.database import Database
from bridge.store.schema import AuditRow, BridgeRow, ChannelRow, EntryRow, LaunchRow, OutboxRow, PersonRow, RevisionRow

OTHER = Actor("T_TWO", "U_OTHER")


@pytest.fixture
def floor(database: Database) -> Floor:
    return furnish(database)


def roll(database: Database, floor: Floor, by: Actor = LEAD) -> Roll:
    with database.read(floor.client) as session:
        return rollcall.roll(session, floor.revision, by=by, now=NOW)


def stands(found: Roll) -> dict[str, Stand]:
    return {person.name: person.stand for person in found.people}


def ids(database: Database, floor: Floor, *who: Actor) -> list[int]:
    with database.read(floor.client) as session:
        return [
            session.scalars(
                select(PersonRow.id).where(PersonRow.user_id == one.user_id, PersonRow.role == "agent")
            ).one()
            for one in who
        ]


def tell(database: Database, floor: Floor, people: list[int], by: Actor = LEAD) -> tuple[int, ...]:
    with database.write(floor.client) as session:
        return rollcall.tell(session, floor.revision, people, by=by, now=NOW)


def click(database: Database, floor: Floor, by: Actor) -> None:
    with database.write(floor.client) as session:
        confirmation.confirm(session, floor.revision, by=by, now=NOW)


def roster_only(database: Database, floor: Floor, name: str, **more: str) -> int:
    with database.write(floor.client) as session:
        person = PersonRow(bridge_id=floor.bridge, role="agent", name=name, center="다온센터", joined_at=NOW, **more)
        session.add(person)
        session.flush()
        return person.id


def second_center(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        session.add(
            ChannelRow(bridge_id=floor.bridge, team_id="T0CLIENT", channel_id="C_TWO", role="agents", center="둘째센터")
        )
    join(database, floor, OTHER, "agent", "둘째 상담", center="둘째센터")


def test_the_roll_says_how_everybody_stands(database: Database, floor: Floor) -> None:
    join(database, floor, Actor("T0CENTER", "U_NEW"), "agent", "신입 한", center="다온센터", at=NOW + timedelta(days=1))
    night = roster_only(database, floor, "야간 오", shift="야간")
    with database.write(floor.client) as session:
        session.get_one(BridgeRow, floor.bridge).policy = {
            "shifts": [
                {"days": "daily", "start": "09:00", "end": "18:00", "name": "주간"},
                {"days": "daily", "start": "18:00", "end": "09:00", "name": "야간"},
            ]
        }
    away = roster_only(database, floor, "휴가 윤")
    with database.write(floor.client) as session:
        session.get_one(PersonRow, away).away_until = NOW + timedelta(days=3)
    click(database, floor, AGENT)
    found = roll(database, floor)
    assert stands(found) == {
        "상담 최": Stand.READ,
        "상담 정": Stand.WAITING,
        "신입 한": Stand.JOINED,
        "야간 오": Stand.OFF_SHIFT,
        "휴가 윤": Stand.AWAY,
    }
    assert found.totals == Totals(confirmed=1, agents=4)  # who is away is not waited for
    assert found.totals.missing == len(found.standing(*MISSING)) == 3
    assert night in {person.person_id for person in found.standing(Stand.OFF_SHIFT)}


def test_ticks_count_apart_from_clicks_and_a_click_counts_for_more(database: Database, floor: Floor) -> None:
    both = ids(database, floor, AGENT, SECOND)
    assert tell(database, floor, both) == tuple(both)
    assert tell(database, floor, both) == ()
    assert roll(database, floor).totals == Totals(confirmed=0, agents=2, told=2)
    click(database, floor, AGENT)
    found = roll(database, floor)
    assert found.totals == Totals(confirmed=1, agents=2, told=1)
    assert stands(found) == {"상담 최": Stand.READ, "상담 정": Stand.TOLD}


def test_enough_ticks_prepare_the_launch_and_nobody_told_is_reminded(database: Database, floor: Floor) -> None:
    paper = roster_only(database, floor, "야간 오")
    click(database, floor, AGENT)
    tell(database, floor, ids(database, floor, SECOND))
    with database.read(floor.client) as session:
        launch = session.get_one(LaunchRow, floor.launch)
        assert launch.confirmed_at is None
        (missing,) = readers.waiting_for(session, launch)
        assert [person.name for person in missing[1]] == ["야간 오"]
        who = {"bridge_id": floor.bridge, "user_id": SECOND.user_id}
        assert not readers.is_waited_for(session, floor.revision, **who)  # type: ignore[arg-type]
    tell(database, floor, [paper])
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).confirmed_at == NOW
        assert session.scalars(select(OutboxRow.kind).where(OutboxRow.method == "update")).all() == ["manual"]
        noted = session.scalars(select(AuditRow).where(AuditRow.action == "manual.told")).all()
    assert [row.details for row in noted] == [{"count": 1}, {"count": 1}]


def test_a_slip_is_taken_back(database: Database, floor: Floor) -> None:
    one = ids(database, floor, SECOND)
    tell(database, floor, one)
    with database.write(floor.client) as session:
        rollcall.untell(session, floor.revision, one, by=LEAD, now=NOW)
    assert roll(database, floor).totals == Totals(confirmed=0, agents=2)


def test_who_is_absent_today_is_waited_for_from_tomorrow(database: Database, floor: Floor) -> None:
    one = ids(database, floor, SECOND)
    click(database, floor, AGENT)
    with database.write(floor.client) as session:
        until = rollcall.absent(session, floor.revision, one, by=LEAD, now=NOW)
    assert until.astimezone(ZoneInfo("Asia/Seoul")).isoformat() == "2026-11-25T00:00:00+09:00"
    found = roll(database, floor)
    assert stands(found)["상담 정"] is Stand.AWAY
    assert found.totals == Totals(confirmed=1, agents=1)
    with database.read(floor.client) as session:
        assert session.get_one(LaunchRow, floor.launch).confirmed_at == NOW
    with database.write(floor.client) as session:
        rollcall.present(session, floor.revision, one, by=LEAD, now=NOW)
    assert roll(database, floor).totals == Totals(confirmed=1, agents=2)


@pytest.mark.parametrize("by", [PLANNER, APPROVER, AGENT, OUTSIDER, STRANGER])
def test_nobody_else_sees_names_or_ticks(database: Database, floor: Floor, by: Actor) -> None:
    with pytest.raises(NotAllowedError):
        roll(database, floor, by)
    with pytest.raises(NotAllowedError):
        tell(database, floor, ids(database, floor, SECOND), by)
    with database.write(floor.client) as session, pytest.raises(NotAllowedError):
        rollcall.absent(session, floor.revision, [1], by=by, now=NOW)


def test_a_lead_has_his_own_center_only(database: Database, floor: Floor) -> None:
    second_center(database, floor)
    assert "둘째 상담" not in stands(roll(database, floor))
    theirs = ids(database, floor, OTHER)
    with pytest.raises(NobodyTickedError):
        tell(database, floor, theirs)
    assert tell(database, floor, [*theirs, *ids(database, floor, SECOND)]) == tuple(ids(database, floor, SECOND))
    with database.write(floor.client) as session, pytest.raises(NobodyTickedError):
        rollcall.absent(session, floor.revision, theirs, by=LEAD, now=NOW)
    with database.read(floor.client) as session:
        assert confirmation.totals(session, floor.revision, by=LEAD) == Totals(0, 2, told=1)
        assert confirmation.totals(session, floor.revision, by=APPROVER) == Totals(0, 3, told=1)


def test_an_empty_list_and_an_old_revision_are_refused(database: Database, floor: Floor) -> None:
    with pytest.raises(NobodyTickedError):
        tell(database, floor, [])
    with database.write(floor.client) as session:
        approve(session, floor.bridge, None, REFUND, row=session.get_one(EntryRow, floor.entry))
    with pytest.raises(OutdatedError):
        tell(database, floor, ids(database, floor, SECOND))


def test_what_changes_no_answer_keeps_ticks_too(database: Database, floor: Floor) -> None:
    tell(database, floor, ids(database, floor, SECOND))
    click(database, floor, AGENT)
    with database.write(floor.client) as session:
        before = session.get_one(RevisionRow, floor.revision)
        _, newer = approve(session, floor.bridge, None, REFUND, row=session.get_one(EntryRow, floor.entry))
        readers.keep(session, before, newer)
        session.flush()
        assert readers.count(session, newer, bridge_id=floor.bridge, center=None) == Totals(1, 2, told=1)
