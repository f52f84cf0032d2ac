"""A note that does one thing to one launch and another to the next: nothing of it is lost, and none is taken for the other."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select
from support.floor import PLANNER
from support.town import Town, build_town, kst

from bridge.domain.news import NewsKind, NewsState
from bridge.services import edited_notes, news_view
from bridge.services.notes import Note
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, LaunchRow, NewsRow


@pytest.fixture
def town(local_database: Database) -> Town:
    return build_town(local_database)


def rows(town: Town) -> list[NewsRow]:
    with town.database.read(town.floor.client) as session:
        return list(session.scalars(select(NewsRow).order_by(NewsRow.id)))


def _with_a_second(town: Town) -> None:
    town.note("12/9(수) 10시 *선물포장* 서비스를 오픈합니다.\n• 포장비 2,000원", kst(11, 24, 12))


def _standing(town: Town) -> dict[str | None, tuple[str, datetime | None]]:
    with town.database.read(town.floor.client) as session:
        return {row.name: (row.state, row.opens_at) for row in session.scalars(select(LaunchRow))}


@pytest.mark.parametrize(
    "text",
    [
        "간편환불은 12/15로 연기되고 선물포장은 취소",
        "간편환불은 12/15(화)로 미뤄졌고, 선물포장은 이번엔 안 합니다",
        "[일정 공유]\n- 간편환불: 12/15로 연기\n- 선물포장: 취소",
        "[변경] 선물포장은 취소되었습니다. 간편환불은 12/1 → 12/15로 변경됩니다. 나머지는 예정대로 오픈합니다.",
    ],
)
def test_of_two_launches_one_moves_and_the_other_is_cancelled(town: Town, text: str) -> None:
    _with_a_second(town)
    town.note(text, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    found = _standing(town)
    assert found["선물포장"][0] == "cancelled"
    assert found["간편환불"] == ("approved", kst(12, 15))
    assert {row.kind for row in rows(town)} == {NewsKind.POSTPONED, NewsKind.CANCEL}
    told = [kept.message.text for kept in town.chat.in_channel("C_PLANNING") if "읽었어요" in kept.message.text]
    assert len(told) == 1
    assert "미뤄진" in told[0]
    assert "취소된" in told[0]


def test_of_two_launches_one_is_called_off_and_what_stays_is_no_launch_of_its_own(town: Town) -> None:
    _with_a_second(town)
    before = _standing(town)
    town.note(
        "[취소] 12월 오픈 건 안내드립니다. 간편환불은 취소, 선물포장은 그대로 12/9 10시에 오픈해요", kst(11, 25, 14)
    )
    after = _standing(town)
    assert set(after) == set(before)
    assert after["선물포장"] == before["선물포장"]
    assert after["간편환불"][0] == "cancelled"
    assert [row.kind for row in rows(town)] == [NewsKind.CANCEL]


def test_what_a_note_means_for_the_second_launch_is_asked_where_it_is_not_clear(town: Town) -> None:
    _with_a_second(town)
    town.note("간편환불은 12/15로 연기하고, 선물포장은 상황을 보고 취소될 경우 다시 말씀드리겠습니다", kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert _standing(town)["선물포장"] == ("announced", kst(12, 9, 10))
    with town.database.read(town.floor.client) as session:
        view = news_view.load(session, rows(town)[0].announcement_id)
    assert view is not None
    assert [(one.name, one.understood, one.state) for one in view.pieces] == [
        ("간편환불", True, NewsState.PROPOSED),
        ("선물포장", False, NewsState.PROPOSED),
    ]


def test_an_edit_moves_one_launch_and_leaves_the_other_called_off(town: Town) -> None:
    _with_a_second(town)
    now = kst(11, 25, 14)
    town.note("간편환불은 12/15로 연기되고 선물포장은 취소", now)
    later = kst(11, 25, 14, 5)
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.planning)
        assert bound is not None
        ts = session.scalars(select(AnnouncementRow.ts).order_by(AnnouncementRow.id.desc())).first()
        text = "간편환불은 12/16로 연기되고 선물포장은 취소"
        edited = Note(ts or "", text, PLANNER, now, edited_ts=f"{later.timestamp():.6f}")
        edited_notes.edited(session, bound, edited, playbook=town.playbook, now=later)
    found = _standing(town)
    assert found["선물포장"][0] == "cancelled"
    assert found["간편환불"] == ("approved", kst(12, 16))
