"""The report of a bridge: figures of one client, nobody's name."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from support.floor import AGENT, APPROVER, LEAD, NOW, OPENS, OUTSIDER, PLANNER, SECOND, STRANGER, Floor, furnish

from bridge.cli.report import told
from bridge.domain.leadtime import Lost
from bridge.domain.people import Actor
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import NotAllowedError
from bridge.messages import load_messages
from bridge.services import confirmation, finding, lookup, questions, reports
from bridge.services.reports import BridgeReport
from bridge.store.database import Database
from bridge.store.schema import EntryRow, LaunchRow, RevisionRow


@pytest.fixture
def floor(database: Database) -> Floor:
    ids = furnish(database)
    with database.write(ids.client) as session:
        finding.index_revision(session, session.get_one(RevisionRow, ids.revision))
    return ids


def made(database: Database, floor: Floor, *, by: Actor | None = None, days: float = 10) -> BridgeReport:
    with database.read(floor.client) as session:
        return reports.report(session, floor.bridge, now=NOW + timedelta(days=days), by=by)


def look(database: Database, floor: Floor, *queries: str) -> None:
    for query in queries:
        with database.write(floor.client) as session:
            lookup.look_up(session, floor.bridge, query, by=AGENT, synonyms=Synonyms(), now=NOW)


def test_a_launch_before_its_opening(database: Database, floor: Floor) -> None:
    (launch,) = made(database, floor, days=1).launches
    assert launch.lead.distributed == timedelta(days=7)
    assert not launch.lead.counted


def test_an_open_refund_point_costs_readiness(database: Database, floor: Floor) -> None:
    report = made(database, floor)
    assert report.launches[0].lead.lost is Lost.ANSWER
    assert (report.readiness.ready, report.readiness.counted) == (0, 1)


def test_ready_when_everything_was(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        revision = session.get_one(RevisionRow, floor.revision)
        revision.body = {name: value for name, value in revision.body.items() if name != "open_points"}
        for who in (AGENT, SECOND):
            confirmation.confirm(session, floor.revision, by=who, now=NOW)
        launch = session.get_one(LaunchRow, floor.launch)
        launch.opened_at, launch.state = OPENS + timedelta(minutes=2), "live"
    report = made(database, floor)
    assert report.readiness.share == 1.0
    assert report.launches[0].totals == confirmation.Totals(2, 2)


def test_a_holiday_is_no_business_day(database: Database, floor: Floor) -> None:
    # Friday 1 January 2027 is a holiday: for Monday the 4th, one business day before is Thursday.
    with database.write(floor.client) as session:
        launch = session.get_one(LaunchRow, floor.launch)
        launch.opens_at = OPENS.replace(year=2027, month=1, day=4)
        launch.announced_at = launch.approved_at = launch.distributed_at = OPENS.replace(month=12, day=31, hour=11)
    assert made(database, floor, days=60).launches[0].lead.lost is Lost.NOTICE


def test_asked_against_expected_and_what_was_not_found(database: Database, floor: Floor) -> None:
    look(
        database,
        floor,
        "간편환불 수수료",
        "부분환불",
        "부분환불",
        "정수기 렌탈 위약금",
        "정수기 렌탈 위약금",
        "010-1234-5678 렌탈",
    )
    with database.write(floor.client) as session:
        questions.ask(session, floor.bridge, "해외카드?", entry_id=floor.entry, customer_first=True, by=AGENT, now=NOW)
        questions.ask(session, floor.bridge, "매장에서 되나요?", entry_id=None, customer_first=True, by=AGENT, now=NOW)
    report = made(database, floor)
    assert report.elsewhere == 1
    assert "속하지 않는 본사 확인 요청 1건" in "\n".join(told("한빛", report, load_messages("ko")))
    asking = report.launches[0].asking
    assert (asking.expected, asking.hit, asking.lookups, asking.unexpected) == (4, 2, 3, 1)
    assert [(missed.query, missed.count) for missed in report.missed] == [
        ("정수기 렌탈 위약금", 2),
        ("[전화번호] 렌탈", 1),
    ]


def test_a_cancelled_launch_is_left_out(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        session.get_one(LaunchRow, floor.launch).state = "cancelled"
    assert made(database, floor).launches == ()


def test_another_clients_figures_are_not_in_it(database: Database, floor: Floor) -> None:
    theirs = furnish(database, name="새벽")
    look(database, floor, "정수기 렌탈 위약금")
    report = made(database, theirs)
    assert report.missed == ()
    assert {launch.launch_id for launch in report.launches} == {theirs.launch}
    with database.read(floor.client) as session:
        assert session.scalars(select(EntryRow.id)).all() == [floor.entry]


@pytest.mark.parametrize("by", [AGENT, OUTSIDER, STRANGER])
def test_who_may_not_see_totals_sees_no_report(database: Database, floor: Floor, by: Actor) -> None:
    with pytest.raises(NotAllowedError):
        made(database, floor, by=by)


@pytest.mark.parametrize("by", [PLANNER, APPROVER, LEAD])
def test_the_report_names_nobody(database: Database, floor: Floor, by: Actor) -> None:
    look(database, floor, "간편환불 수수료")
    text = "\n".join(told("한빛", made(database, floor, by=by), load_messages("ko")))
    assert "간편환불 · 12/1(화) 10:00 · 168시간 전 배포" in text
    assert "공지 170시간 전 → 예고 169시간 전 → 승인 168시간 전 → 배포 168시간 전 → 확인 아직" in text
    assert "늦어진 곳: 답변" in text
    for name in ("상담 최", "상담 정", AGENT.user_id):
        assert name not in text
