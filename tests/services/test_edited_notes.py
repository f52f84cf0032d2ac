"""A planner edits his announcement: what changes nothing for the center is no news, and news that was said since stands (P6)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.desk import AGENTS, APPROVER, PLANNER, PLANS, PLAYBOOK, SEOUL, STORY, Desk, furnish

from bridge.services import edited_notes, putting_off, review
from bridge.services.notes import Note
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import NewsRow

LATER = datetime(2026, 12, 3, 14, 0, tzinfo=SEOUL)


@pytest.fixture
def desk(local_database: Database) -> Desk:
    desk = furnish(local_database)
    desk.do(review.approve, desk.revision, by=APPROVER)
    desk.send()
    return desk


def edit(desk: Desk, said: str, *, at: datetime | None = None) -> None:
    """Edit the note now, or `at` a moment of which Bridge hears only now."""
    desk.at += timedelta(hours=1)
    at = at or desk.at
    with desk.database.write(desk.client) as session:
        bound = directory.channel(session, PLANS)
        assert bound is not None
        note = Note("1795479300.000100", said, PLANNER, desk.at, edited_ts=f"{at.timestamp():.6f}")
        edited_notes.edited(session, bound, note, playbook=PLAYBOOK, now=desk.at)
    desk.send()


def news(desk: Desk) -> list[str]:
    with desk.database.read(desk.client) as session:
        return list(session.scalars(select(NewsRow.kind)))


def test_a_mark_more_is_no_news_and_holds_nothing(desk: Desk) -> None:
    approved = desk.newest().id
    edit(desk, "안녕하세요! " + STORY)
    assert news(desk) == []
    assert desk.launch_row().frozen_at is None
    assert desk.newest().id == approved
    assert "확인하고 있어요" not in str([everything(kept.message) for kept in desk.cards(AGENTS)])


def test_another_price_is_news(desk: Desk) -> None:
    edit(desk, STORY.replace("수수료 없음", "수수료 500원"))
    assert news(desk) == ["edited"]
    assert desk.launch_row().frozen_at is not None


def test_an_edit_of_the_note_leaves_standing_the_day_that_news_gave(desk: Desk) -> None:
    desk.at += timedelta(hours=1)
    desk.do(putting_off.put_off, desk.launch, LATER, by=PLANNER, playbook=PLAYBOOK)
    desk.at += timedelta(minutes=5)
    desk.do(review.approve, desk.newest().id, by=APPROVER)
    desk.send()
    assert desk.launch_row().opens_at == LATER
    edit(desk, "안녕하세요! " + STORY)
    assert desk.launch_row().opens_at == LATER
    assert news(desk) == ["postponed"]
    edit(desk, STORY.replace("수수료 없음", "수수료 500원"))
    assert desk.launch_row().opens_at == LATER
    assert news(desk) == ["postponed", "edited"]


def test_a_day_edited_in_the_note_overtakes_the_news_before(desk: Desk) -> None:
    desk.at += timedelta(hours=1)
    desk.do(putting_off.put_off, desk.launch, LATER, by=PLANNER, playbook=PLAYBOOK)
    edit(desk, STORY.replace("12/1(화) 오전 10시", "12/4(금) 오전 11시"))
    assert desk.launch_row().opens_at == datetime(2026, 12, 4, 11, 0, tzinfo=SEOUL)
    assert desk.newest().body["moment"]["at"] == "2026-12-04T11:00:00+09:00"
    assert "12월 3일" not in str(desk.newest().body)


def test_news_said_after_an_edit_that_is_read_late_gives_the_day(desk: Desk) -> None:
    at = desk.at + timedelta(minutes=30)
    desk.at += timedelta(hours=1)
    desk.do(putting_off.put_off, desk.launch, LATER, by=PLANNER, playbook=PLAYBOOK)
    edit(desk, STORY.replace("12/1(화) 오전 10시", "12/4(금) 오전 11시"), at=at)
    assert desk.launch_row().opens_at == LATER
    assert "12월 4일" not in str(desk.newest().body)


def test_the_hour_of_a_day_that_was_put_off_by_a_click_stays_what_it_is(desk: Desk) -> None:
    desk.at += timedelta(hours=1)
    desk.do(putting_off.put_off, desk.launch, LATER, by=PLANNER, playbook=PLAYBOOK)
    edit(desk, STORY.replace("수수료 없음", "수수료 500원"))
    assert "12월 3일(목) 오후 2시부터" in str(desk.newest().body)
    assert "오전 5시" not in str(desk.newest().body)
