"""Which launch a note speaks of, told from where it stands; and the same launch announced in two channels."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from support.blocks import buttons, everything
from support.floor import PLANNER
from support.town import Town, build_town, kst

from bridge.domain.notes import Kind, Reading
from bridge.services import announcements, asking, registering
from bridge.services.notes import Note
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, ChannelRow, LaunchRow, NewsRow

BOTH = """12월 오픈 안내드립니다.
1. 자동충전 - 12/3(목) 오전 10시 오픈, 전 회원 대상
2. 포인트 선물하기 - 12/4(금) 오전 10시 오픈, 전 회원 대상"""


@pytest.fixture
def town(database: Database) -> Town:
    return build_town(database)


def launches(town: Town) -> dict[str, LaunchRow]:
    with town.database.read(town.floor.client) as session:
        return {row.name or "": row for row in session.scalars(select(LaunchRow).order_by(LaunchRow.id))}


def post(town: Town, text: str, channel: str, minutes: int) -> int:
    at = kst(11, 24, 14) + timedelta(minutes=minutes)
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, channel)
        assert bound is not None
        note = Note(f"{at.timestamp():.6f}", text, PLANNER, at)
        announcements.received(session, bound, note, playbook=town.playbook, now=at)
        session.flush()
        found = announcements.find(session, channel, note.ts)
        return found.id if found else 0


def test_the_second_of_two_moves_by_a_week_said_in_the_thread_or_by_a_link(town: Town) -> None:
    at = kst(11, 24, 14)
    ts = f"{at.timestamp():.6f}"
    town.note(BOTH, at)
    town.note("두 번째 건은 일주일 연기합니다", kst(11, 24, 15), thread_ts=ts)
    assert launches(town)["포인트 선물하기"].opens_at == kst(12, 11, 10)
    assert launches(town)["자동충전"].opens_at == kst(12, 3, 10)
    link = f"https://hanbit.slack.com/archives/{town.floor.planning}/p{ts.replace('.', '')}"
    town.note(f"<{link}> 이 공지의 1번은 12/7(월) 오전 10시로 변경됩니다", kst(11, 24, 16))
    assert launches(town)["자동충전"].opens_at == kst(12, 7, 10)
    assert launches(town)["포인트 선물하기"].opens_at == kst(12, 11, 10)


def test_what_is_unsure_and_turns_out_to_move_a_known_launch_is_no_launch_of_its_own(town: Town) -> None:
    before = len(launches(town))
    town.note("간편환불 일정이 3일 밀렸어요", kst(11, 24, 15))
    assert len(launches(town)) == before
    assert town.launch().opens_at == kst(12, 4, 10)


def test_the_same_launch_in_two_channels_is_asked_about(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        other = ChannelRow(bridge_id=town.floor.bridge, team_id=PLANNER.team_id, channel_id="C_WEB", role="planning")
        session.add(other)
    post(town, "*자동충전* 12/3(목) 오전 10시 오픈합니다. 전 회원 대상이에요.", town.floor.planning, 0)
    twin = post(town, "*자동충전* 12/3(목) 오전 10시에 오픈돼요. 수수료는 없습니다.", "C_WEB", 5)
    town.at(kst(11, 24, 14, 30))
    asked = town.chat.in_channel("D_PLANNER")[-1].message
    assert "같은 건인가요" in everything(asked)
    assert set(buttons(asked)) == {"asking_same", "asking_yes"}
    with town.database.write(town.floor.client) as session:
        registering.same(session, twin, by=PLANNER, playbook=town.playbook, now=town.now)
    assert len(launches(town)) == 2
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(NewsRow)).all() == []
        assert session.get_one(AnnouncementRow, twin).reading["same"] is True
    other = post(town, "*자동충전* 12/4(금) 오전 10시에 오픈돼요.", "C_WEB", 10)
    with town.database.write(town.floor.client) as session:
        registering.same(session, other, by=PLANNER, playbook=town.playbook, now=town.now)
    assert len(launches(town)) == 2


def test_a_kind_of_message_is_asked_about_once(town: Town) -> None:
    unsure = Reading(Kind.OTHER, 0.5, ask=True)
    report = "[주간 업무 공유] 11월 {}주차\n법무 검토 끝났습니다. 결제팀 배포는 다음 주 예정"

    def note(week: int) -> Note:
        at = kst(11, 24, 14) + timedelta(days=week)
        return Note(f"{at.timestamp():.6f}", report.format(week), PLANNER, at)

    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.planning)
        assert bound is not None
        assert announcements.as_usual(session, bound, note(3), unsure).ask
        asked = announcements.add(session, bound, note(3), unsure, now=town.now)
        asking.ask(session, asked, now=town.now)
        session.flush()
        registering.dismiss(session, asked.id, by=PLANNER, now=town.now)
        session.flush()
        assert not announcements.as_usual(session, bound, note(4), unsure).ask
        other = Note("1795600000.000100", "간편환불 배포 준비 중입니다. 다음 주에 나갈 것 같아요", PLANNER, town.now)
        assert announcements.as_usual(session, bound, other, unsure).ask
