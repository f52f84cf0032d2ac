"""News of what was told ahead: a heads-up waits, changes and comes back as the manual beside it does (P6)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.desk import AGENTS, APPROVER, NOW, PLANNER, PLAYBOOK, SEOUL, Desk, furnish

from bridge.domain.notes import Kind
from bridge.domain.policy import Stage
from bridge.services import drafts, grading, headsup, news, putting_off, review
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, NewsRow

FIRST = datetime(2026, 12, 1, 10, 0, tzinfo=SEOUL)
LATER = datetime(2026, 12, 3, 14, 0, tzinfo=SEOUL)
OLD_DAY, NEW_DAY = "12월 1일(화) 오전 10:00", "12월 3일(목) 오후 2:00"
HELD = "아래는 바뀌기 전 내용이니 이대로 안내하지 마세요"


@pytest.fixture
def desk(local_database: Database) -> Desk:
    desk = furnish(local_database)
    desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=APPROVER)
    desk.send()
    return desk


def standing(desk: Desk) -> str:
    """Return the heads-up as agents see it now."""
    return everything(desk.cards(AGENTS)[0].message)


def put_off(desk: Desk, at: datetime = LATER) -> None:
    desk.at += timedelta(hours=1)
    desk.do(putting_off.put_off, desk.launch, at, by=PLANNER, playbook=PLAYBOOK)


def approve(desk: Desk) -> None:
    desk.do(review.approve, desk.newest().id, by=APPROVER)


def test_a_heads_up_beside_the_manual_says_the_day_that_was_approved_last(desk: Desk) -> None:
    approve(desk)
    assert OLD_DAY in standing(desk)
    put_off(desk)
    assert HELD in standing(desk)
    approve(desk)
    assert NEW_DAY in standing(desk)
    assert OLD_DAY not in standing(desk)
    assert HELD not in standing(desk)


def test_who_had_a_heads_up_only_hears_in_its_thread_what_became_of_the_wait(desk: Desk) -> None:
    put_off(desk)
    assert HELD in standing(desk)
    assert NEW_DAY not in standing(desk)  # nobody has approved it
    approve(desk)
    heads_up, *thread = (kept for kept in desk.cards(AGENTS) if "[필독]" not in kept.message.text)
    assert NEW_DAY in everything(heads_up.message)
    waits, over = (everything(kept.message) for kept in thread)
    assert "안내를 보류해 주세요" in waits
    assert "예고에서 바뀐 것이 있어요" in over
    assert "2026년 12월 1일(화) 오전 10시 → 2026년 12월 3일(목) 오후 2시" in over
    assert "예상 문의" not in over  # of the manual they have seen nothing yet


def thread(desk: Desk) -> list[str]:
    """Return what agents who have no manual yet read below the heads-up."""
    return [everything(kept.message) for kept in desk.cards(AGENTS) if "[필독]" not in kept.message.text][1:]


def test_a_day_that_comes_back_is_told_as_the_change_that_it_is(desk: Desk) -> None:
    desk.do(grading.set_stage, desk.revision, Stage.FROM_DAYS, by=APPROVER)
    put_off(desk)
    approve(desk)
    assert "2026년 12월 1일(화) 오전 10시 → 2026년 12월 3일(목) 오후 2시" in thread(desk)[-1]
    put_off(desk, FIRST)
    approve(desk)
    assert OLD_DAY in standing(desk)
    assert "2026년 12월 3일(목) 오후 2시 → 2026년 12월 1일(화) 오전 10시" in thread(desk)[-1]


def test_that_nothing_changed_is_said_once(desk: Desk) -> None:
    desk.do(grading.set_stage, desk.revision, Stage.FROM_DAYS, by=APPROVER)
    approve(desk)
    put_off(desk)
    desk.send()
    put_off(desk, FIRST)
    approve(desk)
    waits, *over = thread(desk)
    assert "안내를 보류해 주세요" in waits
    assert len(over) == 1, over


def test_a_heads_up_comes_back_with_a_launch_that_was_not_cancelled(desk: Desk) -> None:
    approve(desk)
    with desk.database.write(desk.client) as session:
        note = session.scalars(select(AnnouncementRow)).one()
        called_off = AnnouncementRow(
            bridge_id=desk.bridge,
            team_id=note.team_id,
            channel_id=note.channel_id,
            ts="1795480000.000100",
            thread_ts=note.ts,
            author_team=note.author_team,
            author_user=note.author_user,
            text="이 건 취소됐어요",
            kind=Kind.CANCEL,
            state="accepted",
            posted_at=NOW,
            received_at=NOW,
        )
        session.add(called_off)
        session.flush()
        news.arrived(session, called_off, drafts.read(session, called_off), playbook=PLAYBOOK, now=desk.at)
    assert "취소됐어요" in standing(desk)
    with desk.database.read(desk.client) as session:
        row = session.scalars(select(NewsRow)).one()
    desk.do(news.revive, row.id, by=PLANNER)
    assert "취소됐어요" not in standing(desk)
    assert OLD_DAY in standing(desk)
