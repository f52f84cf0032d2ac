"""The leads' briefing before the shift begins."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from support.floor import LEAD
from support.town import SEOUL, Town, build_town, kst

from bridge.messages import load_messages
from bridge.services import briefing, confirmation
from bridge.slack.views.briefing import title_of
from bridge.slack.views.pages import briefing_page
from bridge.store.database import Database


@pytest.fixture
def town(database: Database) -> Town:
    return build_town(database)


def briefed(town: Town, now: datetime) -> list[str]:
    before = len(town.chat.in_channel("D_LEAD"))
    briefing.brief_step(town.database, now=now)
    town.at(now)
    found = town.chat.in_channel("D_LEAD")[before:]
    return [f"{kept.message.text}\n{kept.message.blocks}" for kept in found if "브리핑" in kept.message.text]


def test_a_lead_is_briefed_at_half_past_eight_on_working_days(town: Town) -> None:
    assert briefed(town, kst(11, 27, 12)) == []
    assert briefed(town, kst(11, 28, 9)) == []  # a Saturday
    assert briefed(town, kst(11, 30, 8, 29)) == []
    (told,) = briefed(town, kst(11, 30, 8, 30))
    assert "한빛 앱 오늘 브리핑 11/30(월)" in told
    assert "상담 최" in told
    assert briefed(town, kst(11, 30, 8, 31)) == []


def test_a_briefing_names_its_day_as_every_other_message_does() -> None:
    one = briefing.Briefing("한빛 앱", date(2026, 12, 1), SEOUL, (), (), (), (), ())
    assert title_of(one, load_messages("en")) == "한빛 앱: briefing of Tue 1 Dec"
    assert title_of(one, load_messages("ko")) == "한빛 앱 오늘 브리핑 12/1(화)"


def test_it_says_what_opens_today_and_what_is_said_differently(town: Town) -> None:
    briefed(town, kst(11, 27, 12))
    town.note("[정정] 간편환불 수수료 정정드립니다. 수수료는 무료가 아니라 건당 500원입니다.", kst(11, 30, 14))
    town.approve(kst(11, 30, 15))
    briefed(town, kst(11, 30, 16))
    (told,) = briefed(town, kst(12, 1, 8, 30))
    assert "오늘 오픈·변경·종료돼요" in told
    assert "어제와 다르게 말해요" in told
    assert "500원" in told


def test_what_was_cancelled_is_no_longer_to_be_said(town: Town) -> None:
    briefed(town, kst(11, 27, 12))
    town.note("간편환불 오픈이 취소되었습니다.", kst(11, 27, 15))
    (told,) = briefed(town, kst(11, 30, 8, 30))
    assert "이제 안내하지 마세요" in told
    assert "오늘 오픈·변경·종료돼요" not in told


def test_nobody_is_briefed_at_noon_for_half_past_eight(town: Town) -> None:
    briefed(town, kst(11, 27, 12))
    assert briefed(town, kst(11, 30, 13)) == []


def test_a_bridge_may_do_without(town: Town) -> None:
    town.policy(briefing_at=None)
    briefed(town, kst(11, 27, 12))
    assert briefed(town, kst(11, 30, 8, 30)) == []


def test_it_is_one_page_to_print_with_nothing_obeyed(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        town_launch = session.get_one(type(town.launch()), town.floor.launch)
        town_launch.approved_name = "<script>간편환불"
        confirmation.confirm(session, town.floor.revision, by=LEAD, now=town.now)
    with town.database.read(town.floor.client) as session:
        found = briefing.brief(session, town.floor.bridge, None, now=kst(12, 1, 8, 30))
    page = briefing_page(found, load_messages("ko"), town.now)
    assert "상담 최" in page
    assert "상담 최" not in briefing_page(found, load_messages("ko"), town.now, names=False)
    assert "&lt;script&gt;간편환불" in page
    assert "<script>" not in page


def test_what_should_have_opened_is_not_said_to_open_today(town: Town) -> None:
    briefed(town, kst(12, 1, 12))
    (told,) = briefed(town, kst(12, 2, 8, 30))
    assert "예정 시각이 지났는데 확인되지 않았어요" in told
    assert "오늘 오픈·변경·종료돼요" not in told
