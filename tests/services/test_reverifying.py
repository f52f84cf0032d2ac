"""재확인: approvers are shown once a week, while they work, what nobody has looked at for long; one click says that it is right."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update
from support.blocks import buttons, check_message, everything
from support.floor import AGENT, APPROVER, NOW, REFUND, approve
from support.town import Town, build_town, kst

from bridge.domain.entries import Part
from bridge.domain.people import Action
from bridge.errors import NotAllowedError, OutdatedError
from bridge.messages import load_messages
from bridge.services import lookup, reverifying, review
from bridge.services.chat import Message
from bridge.slack.views.lookup import entry_message
from bridge.slack.views.reverifying import RIGHT
from bridge.slack.views.review import EDIT
from bridge.store.database import Database
from bridge.store.schema import EntryRow

KO = load_messages("ko")
MONDAY = kst(11, 30, 9)


@pytest.fixture
def town(local_database: Database) -> Town:
    return furnished(local_database)


def furnished(database: Database) -> Town:
    """The launch's manual, last looked at in August, and an imported one that is newer."""
    town = build_town(database)
    with town.database.write(town.floor.client) as session:
        session.get_one(EntryRow, town.floor.entry).verified_at = kst(8, 3, 10)
        entry, _ = approve(session, town.floor.bridge, None, REFUND)
        entry.title, entry.verified_at = "배송 조회", kst(11, 2, 10)
    return town


def remind(town: Town, at: datetime) -> list[Message]:
    """Let the bot look and send; return what stands in the review channel."""
    for _ in range(3):
        reverifying.reverify_step(town.database, now=at)
    town.at(at)
    return [kept.message for kept in town.chat.in_channel("C_REVIEW") if "맞는지" in kept.message.text]


def test_the_approver_sees_what_is_old_when_he_works_and_again_after_a_week(town: Town) -> None:
    assert remind(town, kst(11, 28, 10)) == []  # a Saturday
    assert remind(town, kst(11, 30, 8, 59)) == []
    (card,) = remind(town, MONDAY)
    check_message(card)
    assert card.text == "확인한 지 90일이 넘은 매뉴얼 1건이 지금도 맞는지 봐 주세요"
    assert "*간편환불* · 마지막 확인 8/3(월) 10:00 (118일 전)" in everything(card)
    assert next(piece.text for piece in REFUND.pieces if piece.part is Part.SUMMARY) in everything(card), (
        "what agents say"
    )
    assert set(buttons(card)) == {RIGHT, EDIT, "review_read"}
    assert len(remind(town, MONDAY + timedelta(days=6))) == 1
    assert len(remind(town, MONDAY + timedelta(days=7))) == 2


def test_one_click_says_that_it_is_right_and_agents_see_since_when(town: Town) -> None:
    remind(town, MONDAY)
    now = MONDAY + timedelta(hours=1)
    with town.database.write(town.floor.client) as session, pytest.raises(NotAllowedError) as refused:
        reverifying.verify(session, town.floor.entry, by=AGENT, now=now)
    assert refused.value.values["action"] == Action.REVIEW.value
    with town.database.write(town.floor.client) as session:
        reverifying.verify(session, town.floor.entry, by=APPROVER, now=now)
    town.at(now)
    card = next(kept.message for kept in town.chat.in_channel("C_REVIEW") if "확인했어요" in kept.message.text)
    assert "✅ 간편환불 · 그대로 맞아요 · 10:00 · 승인 박" in everything(card)
    assert buttons(card) == {}
    with town.database.write(town.floor.client) as session:
        whole = entry_message(lookup.open_entry(session, town.floor.entry, by=AGENT, now=now), 0, KO)
    assert "v1 · 11/30(월) 확인" in everything(whole)
    assert len(remind(town, MONDAY + timedelta(days=80))) == 1  # the imported one, by now
    with town.database.read(town.floor.client) as session:
        assert [one.title for one in reverifying.load(session, town.floor.bridge, now=kst(2, 8, 9)).stale] == []


def test_what_is_edited_and_approved_or_over_is_not_asked_about(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        body = replace(REFUND, pieces=REFUND.pieces[:-1])
        made = review.propose(session, town.floor.entry, body, origin="edit", by=APPROVER, now=MONDAY)
        review.approve(session, made, by=APPROVER, now=MONDAY)
        assert reverifying.load(session, town.floor.bridge, now=MONDAY).stale == ()
        session.execute(update(EntryRow).values(verified_at=kst(1, 5), ended_at=NOW))
        session.expire_all()
        assert reverifying.load(session, town.floor.bridge, now=MONDAY).stale == ()
        with pytest.raises(OutdatedError):
            reverifying.verify(session, town.floor.entry, by=APPROVER, now=MONDAY)


def test_a_long_list_moves_up_and_the_policy_may_want_none(database: Database) -> None:
    town = furnished(database)
    with town.database.write(town.floor.client) as session:
        for number in range(20):
            entry, _ = approve(session, town.floor.bridge, None, REFUND)
            entry.title, entry.verified_at = f"매뉴얼 {number:02}", kst(7, 1, 10)
    (card,) = remind(town, MONDAY)
    check_message(card)
    assert "매뉴얼 21건이" in card.text
    assert "그 밖에 9건" in everything(card)
    town.policy(reverify_days=None)
    with town.database.read(town.floor.client) as session:
        assert reverifying.load(session, town.floor.bridge, now=MONDAY).stale == ()
