"""A center's roster: people are known again, what it does not say stays, and it can be taken out and brought in again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from support.chat import FakeChat
from support.floor import NOW, Floor, furnish

from bridge.domain.people import Actor
from bridge.domain.roster import HEADINGS
from bridge.services import members, readers, rollcall, roster_files, rosters
from bridge.services.chat import Member
from bridge.services.readers import Totals
from bridge.services.rosters import Done, Outcome
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import BridgeRow, PersonRow, RevisionRow

CENTER = "다온센터"
AGENT, SECOND, LEAD = (Actor("T0CENTER", f"U0{name}") for name in ("AGENT", "SECOND", "LEAD"))
APPROVER = Actor("T0CLIENT", "U0APPROVER")
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def floor(database: Database) -> Floor:
    made = furnish(database)
    with database.write(made.client) as session:
        for row in session.scalars(select(PersonRow)):  # ids as Slack writes them
            row.user_id = (row.user_id or "").replace("_", "0")
    return made


def bring(database: Database, floor: Floor, text: str, *, whole: bool = False) -> Done:
    lines, faults = roster_files.read_file(text.encode(), "명단.csv")
    with database.write(floor.client) as session:
        return rosters.bring_in(
            session, floor.bridge, lines, read=faults, center=CENTER, whole=whole, by=None, now=LATER
        )


def outcomes(done: Done) -> list[tuple[str, Outcome]]:
    return [(one.name, one.outcome) for one in done.results]


def agents(database: Database, floor: Floor) -> dict[str, PersonRow]:
    with database.read(floor.client) as session:
        rows = session.scalars(select(PersonRow).where(PersonRow.role == "agent")).all()
        return {row.name: row for row in rows}


def totals(database: Database, floor: Floor) -> Totals:
    with database.read(floor.client) as session:
        revision = session.get_one(RevisionRow, floor.revision)
        return readers.count(session, revision, bridge_id=floor.bridge, center=CENTER)


def test_people_are_known_by_number_or_slack_and_only_what_is_said_changes(database: Database, floor: Floor) -> None:
    first = bring(database, floor, f"사번,이름,팀,Slack ID\n1,최상담,주간 A,{AGENT.user_id}\n2,야간오,야간,\n")
    assert outcomes(first) == [("최상담", Outcome.CHANGED), ("야간오", Outcome.NEW)]
    assert first.absent == ("상담 정",)
    people = agents(database, floor)
    assert (people["최상담"].user_id, people["최상담"].roster_id, people["최상담"].team) == (
        AGENT.user_id,
        "1",
        "주간 A",
    )
    assert (people["야간오"].user_id, people["야간오"].center) == (None, CENTER)
    assert totals(database, floor).agents == 3
    again = bring(database, floor, "사번,이름,근무조\n1,최상담,주간\n2,야간오,\n")
    assert outcomes(again) == [("최상담", Outcome.CHANGED), ("야간오", Outcome.SAME)]
    assert agents(database, floor)["최상담"].team == "주간 A"


def test_only_a_whole_list_lets_people_leave(database: Database, floor: Floor) -> None:
    done = bring(database, floor, f"Slack ID,이름\n{AGENT.user_id},상담 최\n", whole=True)
    assert outcomes(done) == [("상담 최", Outcome.SAME), ("상담 정", Outcome.LEFT)]
    assert not agents(database, floor)["상담 정"].active
    assert totals(database, floor).agents == 1


@pytest.mark.parametrize(
    "text",
    [
        f"Slack ID,이름,채널\n{AGENT.user_id},상담 최,\n{SECOND.user_id},상담 정,메일\n",
        f"Slack ID,이름\n{AGENT.user_id},상담 최\nU0NOBODY,\n",
        "",
        "사번,이름\n",
    ],
)
def test_where_a_row_cannot_be_taken_nobody_leaves(database: Database, floor: Floor, text: str) -> None:
    done = bring(database, floor, text, whole=True)
    assert Outcome.LEFT not in [outcome for _, outcome in outcomes(done)]
    assert "nobody_left" in [fault.code for fault in done.faults]
    assert all(person.active for person in agents(database, floor).values())


def test_somebody_of_a_name_that_the_channel_has_is_pointed_out(database: Database, floor: Floor) -> None:
    done = bring(database, floor, "사번,이름\n7,상담 최\n")
    assert [(fault.row, fault.code) for fault in done.faults] == [(2, "same_name")]
    assert bring(database, floor, "사번,이름\n7,상담 최\n").faults == ()
    merged = bring(database, floor, f"사번,이름,Slack ID\n7,상담 최,{AGENT.user_id}\n")
    assert merged.faults == ()
    assert totals(database, floor).agents == 2


def test_who_is_perhaps_somebody_of_a_whole_list_does_not_leave(database: Database, floor: Floor) -> None:
    for _ in range(2):
        done = bring(database, floor, "사번,이름\n7,상담 최\n", whole=True)
        assert [(fault.row, fault.code) for fault in done.faults] == [(2, "same_name")]
        assert ("상담 최", Outcome.LEFT) not in outcomes(done)
    bring(database, floor, f"사번,이름,Slack ID\n7,상담 최,{AGENT.user_id}\n")
    assert bring(database, floor, "사번,이름\n7,상담 최\n", whole=True).faults == ()
    assert totals(database, floor).agents == 1


def test_who_has_left_or_is_away_is_not_waited_for(database: Database, floor: Floor) -> None:
    bring(
        database,
        floor,
        f"이름,Slack ID,재직,부재 종료일\n상담 최,{AGENT.user_id},퇴사,\n상담 정,{SECOND.user_id},재직,2026-12-24\n",
    )
    people = agents(database, floor)
    assert not people["상담 최"].active
    assert people["상담 정"].away_until == datetime(2026, 12, 24, 15, tzinfo=UTC)  # through that day in Seoul
    assert totals(database, floor) == Totals(0, 0)


def test_who_was_on_the_roster_before_he_came_to_slack_is_one_person(database: Database, floor: Floor) -> None:
    bring(database, floor, "사번,이름\n7,신입한\n")
    with database.write(floor.client) as session:
        paper = session.scalars(select(PersonRow.id).where(PersonRow.roster_id == "7")).one()
        rollcall.tell(session, floor.revision, [paper], by=LEAD, now=NOW)
        bound = directory.channel(session, floor.agents)
        assert bound is not None
        members.member_joined(session, bound, "T0CENTER", "UNEW2", now=NOW)
    bring(database, floor, "사번,이름,Slack ID\n7,신입한,U0NEW\n")  # a slip: nobody has this id
    bring(database, floor, "사번,이름,Slack ID\n7,신입한,T0CENTER:UNEW2\n")
    with database.read(floor.client) as session:
        rows = session.scalars(select(PersonRow).where(PersonRow.roster_id == "7")).all()
        assert [(row.user_id, row.active) for row in rows] == [("UNEW2", True)]
    assert totals(database, floor).told == 1


def test_a_row_in_slack_and_a_row_on_paper_become_one_with_their_ticks(database: Database, floor: Floor) -> None:
    bring(database, floor, "사번,이름\n7,상담 정\n")
    with database.write(floor.client) as session:
        paper = session.scalars(select(PersonRow.id).where(PersonRow.roster_id == "7")).one()
        rollcall.tell(session, floor.revision, [paper], by=LEAD, now=NOW)
    bring(database, floor, f"사번,이름,Slack ID\n7,상담 정,{SECOND.user_id}\n")
    with database.read(floor.client) as session:
        active = session.scalar(
            select(func.count()).select_from(PersonRow).where(PersonRow.name == "상담 정", PersonRow.active.is_(True))
        )
    assert active == 1
    assert totals(database, floor) == Totals(confirmed=0, agents=2, told=1)


def test_the_clients_people_and_unknown_shifts_are_named(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        session.get_one(BridgeRow, floor.bridge).policy = {
            "shifts": [{"days": "daily", "start": "09:00", "end": "18:00", "name": "주간"}]
        }
    done = bring(
        database,
        floor,
        f"사번,이름,근무조,Slack ID\n1,박승인,,{APPROVER.team_id}:{APPROVER.user_id}\n2,오상담,심야,\n".replace(
            "_", ""
        ),
    )
    assert outcomes(done) == [("오상담", Outcome.NEW)]
    assert [(fault.row, fault.code) for fault in done.faults] == [(2, "not_an_agent"), (3, "unknown_shift")]


def test_what_the_roster_says_outlasts_a_look_at_the_channel(database: Database, floor: Floor) -> None:
    bring(
        database, floor, f"사번,이름,Slack ID,재직\n1,상담 최,{AGENT.user_id},재직\n2,상담 정,{SECOND.user_id},퇴사\n"
    )
    here = Member(SECOND.team_id, SECOND.user_id, "상담 정", False)
    chat = FakeChat(teams={"T0CLIENT"}, channels={floor.agents: [here]})
    with database.read(floor.client) as session:
        bound = directory.channel(session, floor.agents)
    assert bound is not None
    roll = members.Roll(floor.client, floor.bridge, (bound,))
    with database.write(floor.client) as session:
        members.reconcile(session, roll, members.look(chat, roll), now=LATER)
    people = agents(database, floor)
    assert people["상담 최"].active
    assert not people["상담 정"].active


@pytest.mark.parametrize("name", ["명단.xlsx", "명단.csv"])
def test_what_is_taken_out_can_be_brought_in_again(database: Database, floor: Floor, name: str) -> None:
    bring(
        database,
        floor,
        f"사번,이름,팀,근무조,채널,Slack ID,부재 종료일\n0012,=최,주간 A,주간,전화,{AGENT.user_id},2026-12-24\n3,오상담,,,채팅,,\n",
    )
    with database.read(floor.client) as session:
        rows = roster_files.taken_out(session, floor.bridge, center=CENTER)
    assert rows[0] == list(HEADINGS.values())
    lines, faults = roster_files.read_file(roster_files.file_of(rows, name), name)
    assert (faults, len(lines)) == ((), 3)
    with database.write(floor.client) as session:
        done = rosters.bring_in(session, floor.bridge, lines, center=CENTER, whole=True, by=None, now=LATER)
    assert {one.outcome for one in done.results} == {Outcome.SAME}


def test_another_clients_people_are_not_touched(database: Database, floor: Floor) -> None:
    theirs = furnish(database, name="새벽")
    bring(database, floor, "사번,이름\n1,최상담\n", whole=True)
    with database.read(theirs.client) as session:
        assert session.scalars(select(PersonRow.active)).all() == [True]


def test_files_that_are_none_say_so() -> None:
    assert roster_files.read_file(b"no archive", "명단.xlsx")[1][0].code == "no_workbook"
    assert roster_files.read_file(b"\xff\xfe\x81", "명단.csv")[1][0].code == "no_csv"
    assert roster_files.read_file("이름;사번\n최상담;1\n".encode("cp949"), "명단.csv")[0][0].name == "최상담"
