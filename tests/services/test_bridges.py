"""A bridge is set up without Slack, again and again with the same end, and never across clients."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from bridge.domain.people import Actor, Role
from bridge.errors import InvalidInputError, NotFoundError, PolicyError
from bridge.services.bridges import (
    Change,
    ChannelSpec,
    PersonSpec,
    SetUp,
    Setup,
    TakenChannelError,
    UnknownZoneError,
    UnnamedError,
    WhichCenterError,
    set_up,
)
from bridge.services.known_bridges import AmbiguousBridgeError, every_bridge, find
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import AuditRow, BridgeRow, ChannelRow, ClientRow, PersonRow

NOW = datetime(2026, 11, 24, tzinfo=UTC)
SETUP = Setup(
    client="한빛페이",
    name="간편결제",
    center="한결센터",
    channels=(
        ChannelSpec("planning", "T1", "C1"),
        ChannelSpec("review", "T1", "C2"),
        ChannelSpec("agents", "T2", "C3"),
    ),
    people=(PersonSpec(Role.APPROVER, Actor("T1", "U1"), "이승인"), PersonSpec(Role.LEAD, Actor("T2", "U2"))),
)


def do(database: Database, setup: Setup) -> SetUp:
    with database.write(EVERYONE) as session:
        return set_up(session, setup, now=NOW)


def count(database: Database, row: type) -> int:
    with database.read(EVERYONE) as session:
        return session.scalar(select(func.count()).select_from(row)) or 0


def test_a_bridge_is_set_up_and_shown(database: Database) -> None:
    done = do(database, SETUP)
    assert (done.created, done.channels_added, done.people_added) == (True, ("C1", "C2", "C3"), ("U1", "U2"))
    with database.read(EVERYONE) as session:
        shown = find(session, "간편결제")
        assert find(session, str(done.bridge_id)) == shown
    assert (shown.client, shown.zone, shown.locale) == ("한빛페이", "Asia/Seoul", "ko")
    assert [(c["role"], c["channel"], c["center"]) for c in shown.channels] == [
        ("agents", "C3", "한결센터"),
        ("planning", "C1", ""),
        ("review", "C2", ""),
    ]
    assert [(p["role"], p["user"], p["center"]) for p in shown.people] == [
        ("approver", "U1", ""),
        ("lead", "U2", "한결센터"),
    ]


def test_saying_it_again_changes_nothing(database: Database) -> None:
    first = do(database, SETUP)
    again = do(database, SETUP)
    assert again == SetUp(first.client_id, first.bridge_id, created=False)
    assert [count(database, row) for row in (ClientRow, BridgeRow, ChannelRow, PersonRow, AuditRow)] == [1, 1, 3, 2, 1]


def test_what_is_missing_is_added(database: Database) -> None:
    do(database, SETUP)
    more = Setup(
        client="한빛페이",
        name="간편결제",
        center="한결센터",
        people=(PersonSpec(Role.DEPUTY, Actor("T1", "U9")),),
        policy={"approve_days": 2},
    )
    assert do(database, more).people_added == ("U9",)
    with database.read(EVERYONE) as session:
        shown = find(session, "간편결제")
    assert (len(shown.people), len(shown.channels), shown.policy) == (3, 3, {"approve_days": 2})


def test_what_is_not_spoken_of_stays_and_what_changes_is_told(database: Database) -> None:
    first = do(
        database, Setup(client="한빛페이", name="간편결제", zone="Asia/Tokyo", locale="en", policy={"approve_days": 2})
    )
    assert first.changes == ()
    more = Setup(client="한빛페이", name="간편결제", people=(PersonSpec(Role.DEPUTY, Actor("T1", "U9")),))
    assert do(database, more).changes == ()
    with database.read(EVERYONE) as session:
        shown = find(session, "간편결제")
    assert (shown.zone, shown.locale, shown.policy) == ("Asia/Tokyo", "en", {"approve_days": 2})
    other = Setup(client="한빛페이", name="간편결제", zone="Asia/Seoul", policy={"answer_within": 240})
    assert set(do(database, other).changes) == {
        Change("zone", "Asia/Tokyo", "Asia/Seoul"),
        Change("approve_days", 2, None),
        Change("answer_within", None, 240),
    }
    assert do(database, other).nothing


def test_who_comes_without_a_center_is_of_the_only_one(database: Database) -> None:
    do(database, SETUP)
    lead = Setup(client="한빛페이", name="간편결제", people=(PersonSpec(Role.LEAD, Actor("T2", "U7")),))
    do(database, lead)
    with database.read(EVERYONE) as session:
        assert {p["user"]: p["center"] for p in find(session, "간편결제").people}["U7"] == "한결센터"
    do(
        database,
        Setup(client="한빛페이", name="간편결제", center="점주센터", channels=(ChannelSpec("agents", "T2", "C8"),)),
    )
    with pytest.raises(WhichCenterError):
        do(database, Setup(client="한빛페이", name="간편결제", channels=(ChannelSpec("agents", "T2", "C9"),)))
    do(database, Setup(client="한빛페이", name="간편결제", people=(PersonSpec(Role.ADMIN, Actor("T1", "U8")),)))


def test_nobody_is_asked_for_the_center_of_what_is_connected_already(database: Database) -> None:
    do(database, SETUP)
    more = (ChannelSpec("agents", "T2", "C8"),)
    do(database, Setup(client="한빛페이", name="간편결제", center="점주센터", channels=more))
    again = replace(SETUP, center="")
    assert do(database, again).nothing
    assert do(database, replace(again, desk="chat")).channels_changed == ("C3",)
    with pytest.raises(WhichCenterError):
        do(database, replace(again, people=(PersonSpec(Role.LEAD, Actor("T2", "U7")),)))


def test_somebody_who_left_comes_back(database: Database) -> None:
    do(database, SETUP)
    with database.write(EVERYONE) as session:
        row = session.scalars(select(PersonRow).where(PersonRow.user_id == "U2")).one()
        row.active, row.left_at = False, NOW
    assert do(database, SETUP).people_added == ("U2",)


def test_a_channel_belongs_to_one_bridge_even_across_clients(database: Database) -> None:
    do(database, SETUP)
    theirs = Setup(client="새벽마켓", name="새벽", channels=(ChannelSpec("agents", "T2", "C3"),))
    with pytest.raises(TakenChannelError) as caught:
        do(database, theirs)
    assert caught.value.values["channel"] == "C3"
    assert count(database, ClientRow) == 1  # nothing half done is kept
    with pytest.raises(TakenChannelError):
        do(database, Setup(client="한빛페이", name="간편결제", channels=(ChannelSpec("review", "T1", "C1"),)))


@pytest.mark.parametrize(
    ("setup", "error"),
    [
        (Setup(client=" ", name="x"), UnnamedError),
        (Setup(client="x", name=" "), UnnamedError),
        (Setup(client="x", name="x", zone="Seoul/Asia"), UnknownZoneError),
        (Setup(client="x", name="x", zone="../etc"), UnknownZoneError),
        (Setup(client="x", name="x", policy={"approve_days": "soon"}), PolicyError),
        (Setup(client="x", name="x", channels=(ChannelSpec("kitchen", "T1", "C9"),)), InvalidInputError),
    ],
)
def test_what_cannot_be_is_refused(database: Database, setup: Setup, error: type[Exception]) -> None:
    with pytest.raises(error):
        do(database, setup)
    assert count(database, BridgeRow) == 0


def test_a_bridge_is_found_by_name_or_number(database: Database) -> None:
    do(database, SETUP)
    do(database, Setup(client="새벽마켓", name="간편결제"))
    with database.read(EVERYONE) as session:
        assert [one.client for one in every_bridge(session)] == ["새벽마켓", "한빛페이"]
        with pytest.raises(NotFoundError):
            find(session, "없는 것")
        with pytest.raises(AmbiguousBridgeError) as several:
            find(session, "간편결제")
        by_client = {one.client: one.bridge_id for one in every_bridge(session)}
        assert several.value.values["known"] == ", ".join(f"{name} #{number}" for name, number in by_client.items())
