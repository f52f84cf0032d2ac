"""What the outbox cannot settle by itself reaches an admin, who can."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from support.blocks import everything
from support.floor import APPROVER, LEAD, PLANNER, REFUND
from support.outbox import lost_reply, refused
from support.town import Town, build_town, kst

from bridge.domain.people import Actor
from bridge.errors import DeliveryError, NotAllowedError, OutdatedError
from bridge.services import review, sending, status
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import InstallationRow, OutboxRow

ADMIN = Actor(PLANNER.team_id, "U_ADMIN")
AT = kst(12, 1, 9)


@pytest.fixture
def town(database: Database) -> Town:
    made = build_town(database)
    made.person(ADMIN, "admin", "관리 서")
    return made


def buttons(town: Town) -> list[str]:
    shown = town.chat.in_channel("D_ADMIN")[-1].message.blocks
    return [element["action_id"] for block in shown if block["type"] == "actions" for element in block["elements"]]


def test_an_archived_channel_is_told_once_a_day_and_mended_by_a_click(town: Town) -> None:
    town.chat.fail = lambda method, _id, after: refused("is_archived") if archived(town, method, after) else None
    town.chat.channels["C_AGENTS"] = []
    town.archived = True  # type: ignore[attr-defined]
    town.at(AT)
    (told,) = town.chat.in_channel("D_ADMIN")
    assert "보관을 풀거나" in str(told.message.blocks)
    assert "<#C_AGENTS>" in str(told.message.blocks)
    assert buttons(town) == ["sending_retry"]
    town.archived = False  # type: ignore[attr-defined]
    with town.database.read(EVERYONE) as session:
        (stuck, *_) = sending.stuck(session)
    with pytest.raises(NotAllowedError), town.database.write(town.floor.client) as session:
        sending.retry(session, stuck.id, by=LEAD, now=AT)
    with town.database.write(town.floor.client) as session:
        assert sending.retry(session, stuck.id, by=ADMIN, now=AT) == 1
    town.at(AT + timedelta(minutes=1))
    assert any("곧 오픈해요" in text for text in town.said())


def archived(town: Town, method: str, after: bool) -> bool:
    if method != "post" or after or not getattr(town, "archived", False):
        return False
    with town.database.read(EVERYONE) as session:
        claimed = session.query(OutboxRow).filter_by(state="sending").one()
    return claimed.target == "C_AGENTS"


def test_what_was_mended_without_a_click_goes_out_by_itself_but_nothing_stale_does(town: Town) -> None:
    town.chat.fail = lambda method, _id, after: refused("is_archived") if archived(town, method, after) else None
    town.archived = True  # type: ignore[attr-defined]
    town.at(AT)
    town.archived = False  # type: ignore[attr-defined]
    with town.database.write(EVERYONE) as session:
        session.add(
            InstallationRow(team_id=PLANNER.team_id, bot_user_id="U_BOT", bot_token=b"x", scopes="", installed_at=AT)
        )
    assert not sending.retry_step(town.database, now=AT + timedelta(minutes=10))
    assert sending.retry_step(town.database, now=AT + timedelta(minutes=31))
    town.at(AT + timedelta(minutes=31))
    assert any("곧 오픈해요" in text for text in town.said())
    with town.database.read(EVERYONE) as session:
        assert sending.stuck(session) == []


def test_the_approvers_card_says_so_until_it_has_gone_out(database: Database) -> None:
    town = build_town(database)
    town.person(ADMIN, "admin", "관리 서")
    town.chat.fail = lambda method, _id, after: refused("is_archived") if archived(town, method, after) else None
    with town.database.write(town.floor.client) as session:
        body = replace(REFUND, name="빠른환불")
        review.propose(session, town.floor.entry, body, origin="announcement", by=None, now=AT)
    town.at(AT)
    town.archived = True  # type: ignore[attr-defined]
    town.approve(AT)
    town.at(AT)

    def card() -> str:
        (found,) = [kept for kept in town.chat.in_channel("C_REVIEW") if "승인함" in kept.message.text]
        return everything(found.message)

    assert "아직 나가지 못한 것이 있어요" in card()
    assert "승인하고 배포했어요" not in card()
    town.archived = False  # type: ignore[attr-defined]
    with town.database.read(EVERYONE) as session:
        (stuck, *_) = sending.stuck(session)
    with town.database.write(town.floor.client) as session:
        sending.retry(session, stuck.id, by=ADMIN, now=AT)
    town.at(AT + timedelta(minutes=1))
    assert "승인하고 배포했어요" in card()


def test_an_unsure_message_is_asked_about_and_settled_by_the_answer(town: Town) -> None:
    lost: list[DeliveryError | None] = [lost_reply()]
    town.chat.fail = lambda method, _id, after: lost.pop() if method == "post" and after and lost else None

    def blind(*_args: object, **_more: object) -> None:
        raise refused("missing_scope")

    town.chat.find = blind  # type: ignore[method-assign, assignment]
    town.at(AT)
    town.at(AT + timedelta(seconds=10))
    assert buttons(town) == ["sending_posted", "sending_not_posted"]
    with town.database.read(EVERYONE) as session:
        (stuck,) = sending.stuck(session)
    with town.database.write(town.floor.client) as session:
        sending.decide(session, stuck.id, posted=True, by=ADMIN, now=AT)
    with pytest.raises(OutdatedError), town.database.write(town.floor.client) as session:
        sending.decide(session, stuck.id, posted=False, by=ADMIN, now=AT)
    before = len(town.chat.posted)
    town.at(AT + timedelta(seconds=20))
    assert len(town.chat.posted) == before


@pytest.mark.parametrize("answer", ["posted", "posted, and nobody can find it", "not posted"])
def test_news_waits_for_the_message_it_belongs_to(town: Town, answer: str) -> None:
    """The manual's reply is lost and its history cannot be read: what is told of it meanwhile follows the admin's word."""
    with town.database.write(town.floor.client) as session:
        manual = session.get_one(OutboxRow, town.floor.manual)
        manual.state, manual.slack_ts, manual.sent_channel, manual.claimed_at = "ambiguous", None, None, manual.sent_at
        if answer == "not posted":
            town.chat.posted.clear()
        elif answer == "posted":
            assert manual.sent_at is not None
            stands = replace(town.chat.posted[0], ts=f"{manual.sent_at.timestamp():.6f}", outbox_id=manual.public_id)
            town.chat.posted[0] = stands
    town.note("간편환불 오픈이 취소되었습니다. 추후 재공지하겠습니다.", AT)
    town.at(AT)
    assert not any("취소" in text for text in town.said())
    with town.database.write(town.floor.client) as session:
        (unsure,) = [one for one in sending.stuck(session) if one.state == "ambiguous"]
        sending.decide(session, unsure.id, posted=answer.startswith("posted"), by=ADMIN, now=AT)
    found = [kept for kept in town.at(AT + timedelta(minutes=1)) if kept.channel == "C_AGENTS"]
    with town.database.read(EVERYONE) as session:
        left = [one for one in sending.stuck(session) if one.state != "failed" or one.reason != "orphan"]
        assert left == []
    if answer == "not posted":  # it is not sent any more, so there is nothing to take back
        assert found == []
    else:
        (told,) = found
        assert "취소" in str(told.message.blocks)
        assert (told.thread_ts is not None) is (answer == "posted")


def test_the_client_sees_how_its_launches_stand_and_the_lead_what_he_was_told(database: Database) -> None:
    town = build_town(database, ready=False)
    late = kst(11, 30, 17)
    with database.read(town.floor.client) as session:
        (seen,) = status.for_bridges_of(session, APPROVER, now=late)
        assert (seen.name, seen.late) == ("간편환불", "headsup")
        assert status.for_bridges_of(session, LEAD, now=late) == []
        with pytest.raises(NotAllowedError):
            status.for_bridges_of(session, Actor("T_X", "U_X"), now=late)


def test_a_manual_that_a_dead_worker_posted_is_found_and_marked_when_its_launch_was_cancelled(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        manual = session.get_one(OutboxRow, town.floor.manual)
        assert manual.sent_at is not None
        stands = replace(town.chat.posted[0], ts=f"{manual.sent_at.timestamp():.6f}", outbox_id=manual.public_id)
        manual.state, manual.slack_ts, manual.sent_channel = "sending", None, None
        manual.claimed_at, manual.lease_until, manual.lease_owner = manual.sent_at, manual.sent_at, "dead"
    town.chat.posted[0] = stands
    town.note("간편환불 오픈이 취소되었습니다. 추후 재공지하겠습니다.", AT)
    town.at(AT)
    town.at(AT + timedelta(minutes=1))
    assert "취소됐어요" in town.chat.posted[0].message.text
    assert len([text for text in town.said() if text.startswith("[필독]")]) == 1
