"""Of news that nobody could read the approver decides: until he has, the center holds back, and no machine says "nothing has changed"."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select
from support.blocks import buttons, everything
from support.floor import AGENT, APPROVER, SECOND, join
from support.town import Town, build_town, kst

from bridge.domain.entries import Part
from bridge.domain.news import NewsKind, NewsState
from bridge.domain.news_patch import Patch, says_what
from bridge.domain.notes import Fact, Field, Moment, Precision, Span
from bridge.domain.people import Actor
from bridge.services import audiences, confirmation, readers, review, revisions
from bridge.services.bridges import ChannelSpec, Setup, set_up
from bridge.services.chat import Member
from bridge.slack.views.review import APPROVE, EDIT, REJECT
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import EntryRow, LaunchRow, NewsRow, RevisionRow

UNREAD = "[변경] 간편환불 관련 내용이 일부 변경되었습니다. 자세한 내용은 첨부 문서를 참고해 주세요."
HELD, UNHELD = "*변경 소식이 있어", "*확인이 끝났어요.*"
OWNER_AGENT = Actor("T0CENTER", "U_OWNER_AGENT")


@pytest.fixture
def town(local_database: Database) -> Town:
    return build_town(local_database)


def news_of(town: Town) -> NewsRow:
    with town.database.read(town.floor.client) as session:
        return session.scalars(select(NewsRow).order_by(NewsRow.id)).all()[-1]


def edited(town: Town, entry_id: int, hour: int) -> int:
    """Let the approver write another price into an entry's newest version."""
    town.now = kst(11, 25, hour)
    with town.database.write(town.floor.client) as session:
        row = revisions.newest(session, entry_id)
        assert row is not None
        body = revisions.body_of(row)
        pieces = tuple(
            replace(piece, text="수수료는 건당 900원입니다.") if piece.part is Part.PRICE else piece
            for piece in body.pieces
        )
        assert pieces != body.pieces
        return review.propose(session, entry_id, replace(body, pieces=pieces), origin="edit", by=APPROVER, now=town.now)


def test_what_nobody_could_read_waits_for_the_approver(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        confirmation.confirm(session, town.floor.revision, by=AGENT, now=kst(11, 24, 11))
    town.note(UNREAD, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    row = news_of(town)
    assert (row.kind, row.state) == (NewsKind.CHANGE, NewsState.PROPOSED)
    assert town.launch().frozen_at is not None
    assert town.said()[-1].startswith(HELD)
    about, card = (kept.message for kept in town.chat.in_channel("C_REVIEW")[-2:])
    if APPROVE in buttons(about):
        about, card = card, about
    assert "무엇이 바뀌는지는 읽지 못했어요" in everything(about)
    assert "첨부 문서를 참고해" in everything(card)
    assert "바뀐 것이 없어요" in everything(card)
    assert {APPROVE, EDIT} <= set(buttons(card))
    assert REJECT not in buttons(card)

    same = town.approve(kst(11, 25, 15))
    town.at(kst(11, 25, 15))
    town.at(kst(11, 25, 15, 1))
    assert town.said()[-1].startswith(UNHELD)
    assert not any("고쳤어요" in text or "다시 확인해" in text for text in town.said())
    assert town.launch().frozen_at is None
    row = news_of(town)
    assert (row.state, row.wrong_from) == (NewsState.DISMISSED, None)
    assert town.said("D_LEAD") == []  # no answer was wrong
    cards = [kept.message for kept in town.chat.in_channel("C_REVIEW")]
    assert not any("읽지 못했어요" in everything(shown) for shown in cards)  # each says what became of it
    assert any("바뀐 것이 없다고 확인됐어요" in everything(shown) for shown in cards)
    assert any("바뀐 것이 없다고 확인했어요" in everything(shown) for shown in cards)
    with town.database.read(town.floor.client) as session:
        revision = session.get_one(RevisionRow, same)
        assert readers.count(session, revision, bridge_id=town.floor.bridge, center=None).confirmed == 1


def test_what_the_approver_finds_in_it_is_told_as_a_change(town: Town) -> None:
    town.note(UNREAD, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    town.look_up(SECOND, kst(11, 25, 14, 30))
    edited(town, town.floor.entry, 15)
    town.at(kst(11, 25, 15))
    assert town.launch().frozen_at is not None  # an edit is no decision
    town.approve(kst(11, 25, 16))
    town.at(kst(11, 25, 16))
    told = next(kept for kept in town.chat.in_channel("C_AGENTS") if "다시 확인해" in kept.message.text)
    assert "900원" in everything(told.message)
    assert "조회 1건" in everything(told.message)
    assert news_of(town).state == NewsState.APPLIED


def test_rejecting_what_an_approver_made_of_news_ends_the_wait(town: Town) -> None:
    town.note(UNREAD, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    edited(town, town.floor.entry, 15)
    town.reject(kst(11, 25, 16))
    town.at(kst(11, 25, 16))
    assert town.said()[-1].startswith(UNHELD)
    assert (town.launch().frozen_at, news_of(town).state) == (None, NewsState.DISMISSED)


def test_each_audience_waits_for_its_own_decision(town: Town) -> None:
    center = Setup(
        client="한빛",
        name="한빛 앱",
        center="점주센터",
        audience="owner",
        channels=(ChannelSpec("agents", "T0CENTER", "C_OWNERS"),),
    )
    with town.database.write(EVERYONE) as session:
        set_up(session, center, now=town.now)
    join(town.database, town.floor, OWNER_AGENT, "agent", "점주 상담", center="점주센터")
    town.chat.channels["C_OWNERS"] = [Member("T0CENTER", OWNER_AGENT.user_id, "점주 상담", False)]
    town.note(
        "12/8(화) 오전 10시 '묶음배달' 서비스를 오픈합니다.\n[고객]\n• 수수료 없음\n[사장님]\n• 수수료 500원",
        kst(11, 24, 11),
    )
    with town.database.read(town.floor.client) as session:
        launch = session.scalars(select(LaunchRow.id).order_by(LaunchRow.id.desc())).first()
        entries = {entry.audience: entry.id for entry in audiences.entries(session, launch or 0)}

    def approve(audience: str, hour: int) -> None:
        town.now = kst(11, 25, hour)
        with town.database.write(town.floor.client) as session:
            newest = revisions.newest(session, entries[audience])
            assert newest is not None
            review.approve(session, newest.id, by=APPROVER, now=town.now)
        town.at(town.now)

    approve("customer", 10)
    approve("owner", 10)
    town.note("[변경] 묶음배달 운영 내용이 일부 변경되었습니다. 첨부를 봐 주세요.", kst(11, 25, 13))
    town.at(kst(11, 25, 13))
    assert town.said("C_AGENTS")[-1].startswith(HELD)
    assert town.said("C_OWNERS")[-1].startswith(HELD)
    edited(town, entries["owner"], 14)
    town.at(town.now)
    approve("customer", 15)
    assert town.said("C_AGENTS")[-1].startswith(UNHELD)
    assert town.said("C_OWNERS")[-1].startswith(HELD)  # theirs is still being looked into
    approve("owner", 16)
    assert "900원" in everything(town.chat.in_channel("C_OWNERS")[-1].message)
    assert town.said("C_AGENTS")[-1].startswith(UNHELD)
    with town.database.read(town.floor.client) as session:
        assert session.get_one(EntryRow, entries["owner"]).launch_id == launch
        assert session.get_one(LaunchRow, launch or 0).frozen_at is None
    assert news_of(town).state == NewsState.APPLIED


AT = Moment(Precision.MINUTE, kst(12, 1, 10))
FACT = Fact(Field.PRICE, "수수료 500원", Span(0, 7))


@pytest.mark.parametrize(
    ("text", "moment", "facts", "understood"),
    [
        ("[변경] 간편환불 내용이 변경되었습니다.", None, (), False),
        ("12/1 오픈하는 간편환불의 수수료가 변경되었습니다.", AT, (), False),
        ("간편환불 오픈 일정이 12/1 10시로 변경되었습니다.", AT, (), True),
        ("간편환불은 무기한 연기합니다.", Moment(text=""), (), True),
        ("[정정] 간편환불 수수료 500원입니다.", None, (FACT,), True),
    ],
)
def test_what_a_note_changes_is_understood_or_left_to_a_person(
    text: str, moment: Moment | None, facts: tuple[Fact, ...], understood: bool
) -> None:
    assert says_what(text, Patch(kst(11, 25), moment, facts, "news:1")) is understood
