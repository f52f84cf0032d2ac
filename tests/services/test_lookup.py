"""Looking up: only what is approved, only for whom it is, and a note of what was missing (P1, P3, P7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from support.floor import (
    AGENT,
    APPROVER,
    LEAD,
    LEAD_ONLY,
    NOW,
    OUTSIDER,
    PLANNER,
    REFUND,
    STRANGER,
    Floor,
    approve,
    furnish,
    index,
    join,
    plain,
    propose,
)

from bridge.domain.embargo import Standing
from bridge.domain.entries import Entry, Part, Piece
from bridge.domain.notes import Visibility
from bridge.domain.people import Actor
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import NotAllowedError, NotFoundError, QueryTooLongError
from bridge.services import confirmation, finding, lookup
from bridge.services.lookup import Answer, Nothing
from bridge.services.overview import Overview
from bridge.services.places import places_of
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import EntryRow, LaunchRow, LookupRow, RevisionRow

Look = Callable[..., Answer | Nothing | Overview]


@pytest.fixture
def floor(database: Database) -> Floor:
    ids = furnish(database)
    index(database, ids)
    return ids


@pytest.fixture
def look(database: Database, floor: Floor) -> Look:
    def look(query: str, *, by: Actor = AGENT, at: Floor = floor, **later: float) -> Answer | Nothing | Overview:
        with database.write(at.client) as session:
            return lookup.look_up(
                session,
                at.bridge,
                query,
                by=by,
                synonyms=Synonyms(),
                now=NOW + timedelta(seconds=1) + timedelta(**later),
            )

    return look


def add(database: Database, ids: Floor, entry: Entry) -> int:
    with database.write(ids.client) as session:
        row, revision = approve(session, ids.bridge, None, entry)
        finding.index_revision(session, revision)
        return row.id


def test_the_right_answer_comes_with_its_embargo(look: Look) -> None:
    for query, say in {
        "간편환불 수수료": "간편환불은 수수료가 없습니다.",
        "부분환불": "부분환불은 아직 이용하실 수 없습니다.",
        "환불 언제 들어와요?": "접수 후 1영업일 안에 환불됩니다.",
    }.items():
        found = look(query)
        assert isinstance(found, Answer), query
        assert found.inquiry is not None
        assert found.inquiry.say == say
        assert found.card.standing is Standing.BEFORE


def test_what_is_on_hold_is_answered_so_and_counts_as_no_expected_inquiry(database: Database, look: Look) -> None:
    found = look("간편환불 환불 취소")
    assert isinstance(found, Answer)
    assert found.inquiry is not None
    assert found.inquiry.say == REFUND.open_points[0].meanwhile
    assert not found.inquiry.confirmed
    with database.read(EVERYONE) as session:
        noted = session.scalars(select(LookupRow)).one()
    assert (noted.found, noted.inquiry) == (True, None)


def test_after_the_time_passed_nobody_calls_it_open(look: Look) -> None:
    found = look("간편환불", days=10)
    assert isinstance(found, Answer)
    assert found.card.standing is Standing.DUE


def test_when_somebody_said_it_opened_it_may_be_told(database: Database, floor: Floor, look: Look) -> None:
    with database.write(floor.client) as session:
        launch = session.get_one(LaunchRow, floor.launch)
        launch.state, launch.opened_at = "live", NOW
    found = look("간편환불")
    assert isinstance(found, Answer)
    assert not found.card.standing.embargoed


def test_what_is_not_approved_is_not_found(database: Database, floor: Floor, look: Look) -> None:
    with database.write(floor.client) as session:
        row = session.get_one(EntryRow, floor.entry)
        changed = replace(REFUND, inquiries=plain("x", "환불은 열흘 걸립니다.", "환불 언제 들어와요?").inquiries)
        revision = propose(session, row, changed)
        draft = EntryRow(bridge_id=floor.bridge, launch_id=None, title="무지개 멤버십", created_at=NOW)
        session.add(draft)
        session.flush()
        unseen = propose(session, draft, plain("무지개 멤버십", "무지개입니다."))
        for one in (revision, unseen):
            finding.index_revision(session, one)
    assert isinstance(look("무지개 멤버십"), Nothing)
    found = look("환불 언제 들어와요?")
    assert "열흘" not in str(found)
    assert "무지개" not in str(look(""))
    with database.write(floor.client) as session, pytest.raises(NotFoundError):
        lookup.open_entry(session, draft.id, by=AGENT, now=NOW)


def test_leads_see_what_agents_do_not(look: Look) -> None:
    for by in (LEAD, PLANNER, APPROVER):
        found = look("간편환불", by=by)
        assert isinstance(found, Answer)
        assert LEAD_ONLY in str(found.card.entry)
    agents = look("간편환불")
    assert LEAD_ONLY not in str(agents)


def test_words_only_leads_may_read_lead_agents_nowhere(database: Database, floor: Floor, look: Look) -> None:
    secret = Piece(Part.LIMITS, "자카르타 물류창고", Visibility.LEAD)
    add(database, floor, replace(plain("배송 안내", "배송은 이틀 걸립니다."), pieces=(secret,)))
    assert isinstance(look("자카르타 물류창고"), Nothing)


def test_what_may_be_meant_is_offered_and_not_said(database: Database, floor: Floor, look: Look) -> None:
    for name in ("카드 발급 신청", "교통카드 충전", "카드 결제일 변경"):
        add(database, floor, plain(name, f"{name}은 앱에서 하실 수 있습니다."))
    offered = look("카드")
    assert isinstance(offered, Nothing)
    assert offered.perhaps
    assert "카드 발급 신청" in {title.title for title in offered.near}
    said = look("카드 결제일 변경")
    assert isinstance(said, Answer)
    assert said.card.entry.name == "카드 결제일 변경"


def test_another_clients_manual_is_out_of_reach(database: Database, floor: Floor, look: Look) -> None:
    theirs = furnish(database, name="새벽", entry=plain("새벽배송 지역", "서울에서 받으실 수 있습니다."))
    index(database, theirs)
    missed = look("새벽배송 지역")
    assert isinstance(missed, Nothing)
    assert missed.near == ()
    assert isinstance(look("새벽배송 지역", by=OUTSIDER, at=theirs), Answer)
    for by in (OUTSIDER, STRANGER):
        with pytest.raises(NotAllowedError):
            look("간편환불", by=by)
    with database.write(floor.client) as session, pytest.raises(NotFoundError):
        lookup.open_entry(session, theirs.entry, by=AGENT, now=NOW)


def test_a_bridge_of_the_same_client_is_not_searched(database: Database, floor: Floor, look: Look) -> None:
    with database.read(floor.client) as session:
        found = finding.find(session, floor.bridge + 100, "간편환불", synonyms=Synonyms())
    assert found.hits == ()


def test_what_was_asked_is_kept_without_personal_data(database: Database, look: Look) -> None:
    look("010-1234-5678 고객 간편환불 수수료")
    look("정수기 렌탈 해지 위약금")
    with database.read(EVERYONE) as session:
        rows = session.scalars(select(LookupRow).order_by(LookupRow.id)).all()
    assert [(row.query, row.found, row.inquiry) for row in rows] == [
        ("[전화번호] 고객 간편환불 수수료", True, 0),
        ("정수기 렌탈 해지 위약금", False, None),
    ]


def test_what_was_taken_out_is_not_searched(database: Database, floor: Floor, look: Look) -> None:
    body = plain(
        "본인 확인", "전화번호와 이메일, 계좌번호로 확인해 드립니다.", "전화번호 이메일 계좌번호 이름이 바뀌었어요"
    )
    add(database, floor, body)
    found = look("010-1234-5678 간편환불 수수료")
    assert isinstance(found, Answer)
    assert found.card.entry.name == "간편환불"
    assert found.query == "[전화번호] 간편환불 수수료"  # what headquarters would be asked
    nothing = look("hong@hanbit.example 010-1234-5678")
    assert isinstance(nothing, Nothing)
    assert nothing.near == ()


@pytest.mark.parametrize("query", ["안녕하세요!", "네 감사합니다 ㅎㅎ", "ㅋㅋㅋ", "?", "ㅏ", "help", "도움말"])
def test_who_asks_nothing_is_told_what_is_new_and_nothing_is_missing(
    database: Database, look: Look, query: str
) -> None:
    assert isinstance(look(query), Overview)
    with database.read(EVERYONE) as session:
        assert [(row.query, row.found) for row in session.scalars(select(LookupRow))] == [("", True)]


@pytest.mark.parametrize("query", ["감사쿠폰", "ㅎㅂ", "日本語", "5.2", "안녕 환불", "네이버"])
def test_a_word_beside_politeness_is_searched(look: Look, query: str) -> None:
    assert not isinstance(look(query), Overview)


def test_too_long_a_query_is_refused_in_words_and_not_kept(database: Database, look: Look) -> None:
    with pytest.raises(QueryTooLongError):
        look("가" * 4000)
    with database.read(EVERYONE) as session:
        assert session.scalars(select(LookupRow)).all() == []


def test_without_words_an_agent_sees_what_is_new_to_him(database: Database, floor: Floor, look: Look) -> None:
    first = look("  ")
    assert isinstance(first, Overview)
    assert [item.entry.title for item in first.coming] == ["간편환불"]
    assert [(item.entry.title, item.is_new) for item in first.changed] == [("간편환불", True)]
    assert [item.title for item in first.unread] == ["간편환불"]
    with database.write(floor.client) as session:
        confirmation.confirm(session, floor.revision, by=AGENT, now=NOW)
    second = look("", minutes=5)
    assert isinstance(second, Overview)
    assert (second.changed, second.unread) == ((), ())
    assert [item.title for item in first.unread] == ["간편환불"]


@pytest.mark.parametrize("by", [PLANNER, LEAD], ids=["the client's planner", "the center's lead"])
def test_only_those_who_are_counted_are_asked_to_confirm(look: Look, by: Actor) -> None:
    overview = look("", by=by)
    assert isinstance(overview, Overview)
    assert overview.unread == ()


def test_a_change_since_the_last_look_is_named(database: Database, floor: Floor, look: Look) -> None:
    look("")
    with database.write(floor.client) as session:
        row = session.get_one(EntryRow, floor.entry)
        session.get_one(RevisionRow, floor.revision).state = "superseded"
        _, revision = approve(session, floor.bridge, None, REFUND, row=row)
        revision.decided_at = NOW + timedelta(hours=1)
    overview = look("", hours=2)
    assert isinstance(overview, Overview)
    assert [(item.number, item.is_new) for item in overview.changed] == [(2, False)]
    assert [item.title for item in overview.unread] == ["간편환불"]


def test_a_search_in_between_hides_no_change(database: Database, floor: Floor, look: Look) -> None:
    first = look("")
    with database.write(floor.client) as session:
        row = session.get_one(EntryRow, floor.entry)
        session.get_one(RevisionRow, floor.revision).state = "superseded"
        _, revision = approve(session, floor.bridge, None, REFUND, row=row)
        revision.decided_at = NOW + timedelta(hours=1)
    look("정수기 렌탈", hours=2)
    then = look("", hours=3)
    assert isinstance(first, Overview)
    assert isinstance(then, Overview)
    assert [item.number for item in then.changed] == [2]
    assert (first.searched, then.searched) == (False, True)  # only who has searched is led to what he searched
    again = look("", hours=4)
    assert isinstance(again, Overview)
    assert again.changed == ()


def test_where_somebody_may_look(database: Database, floor: Floor) -> None:
    theirs = furnish(database, name="새벽")
    join(database, theirs, AGENT, "agent", "상담 최", center="다른센터")
    with database.read(EVERYONE) as session:

        def bridges(by: Actor, channel: str | None = None) -> list[int]:
            return [place.bridge_id for place in places_of(session, by=by, channel_id=channel)]

        assert bridges(AGENT) == [floor.bridge, theirs.bridge]
        assert bridges(AGENT, theirs.agents) == [theirs.bridge]
        assert bridges(AGENT, "D1") == [floor.bridge, theirs.bridge]
        assert bridges(OUTSIDER, floor.agents) == [theirs.bridge]
        assert bridges(STRANGER, floor.agents) == []
        assert bridges(Actor("T_OTHER", AGENT.user_id), floor.agents) == []
