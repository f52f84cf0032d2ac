"""Clicks under the manual, by each of those who may see it and by those who may not (P7)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select
from support.blocks import everything
from support.floor import AGENT, APPROVER, LEAD, OUTSIDER, PLANNER, STRANGER, furnish
from support.floorbot import FloorBot, floor_bot

from bridge.domain.people import Actor
from bridge.slack.views.manual import CONFIRM, UNCONFIRMED
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import ConfirmationRow

REFUSED = "이 작업을 할 권한이 없어요. 필요하면 관리자에게 요청해 주세요."


@pytest.fixture
def center(local_database: Database) -> Iterator[FloorBot]:
    floor = furnish(local_database)
    furnish(local_database, name="새벽")
    with floor_bot(local_database, floor) as bot:
        yield bot


def manual(center: FloorBot) -> str:
    return f"{center.floor.bridge}:{center.floor.revision}"


def confirmations(center: FloorBot) -> int:
    with center.bot.database.read(EVERYONE) as session:
        return session.scalar(select(func.count()).select_from(ConfirmationRow)) or 0


def test_one_click_is_enough_and_the_worker_is_woken(center: FloorBot) -> None:
    assert center.press(AGENT, CONFIRM, manual(center)).text.startswith("확인했어요.")
    assert center.press(AGENT, CONFIRM, manual(center)).text.startswith("이미 확인하셨어요.")
    assert confirmations(center) == 1
    assert center.bot.woken


@pytest.mark.parametrize("who", [PLANNER, APPROVER, OUTSIDER, STRANGER, Actor("T_OTHER", AGENT.user_id)])
def test_who_may_not_confirm_is_told_so(center: FloorBot, who: Actor) -> None:
    assert center.press(who, CONFIRM, manual(center)).text == REFUSED
    assert confirmations(center) == 0


def test_the_ids_in_a_button_are_not_trusted(center: FloorBot) -> None:
    theirs = center.floor.bridge + 1
    assert center.press(AGENT, CONFIRM, f"{theirs}:{center.floor.revision}").text == REFUSED
    assert center.press(OUTSIDER, CONFIRM, f"{theirs}:{center.floor.revision}").text.startswith("찾을 수 없어요.")
    for value in ("", "x", "1", f"{center.floor.bridge}:x", f"{center.floor.bridge}:", "٣:٣"):
        assert center.press(AGENT, CONFIRM, value).text == "입력한 내용을 쓸 수 없어요."
    assert confirmations(center) == 0


def test_the_lead_sees_names_the_client_totals_and_an_agent_nothing(center: FloorBot) -> None:
    center.press(AGENT, CONFIRM, manual(center))
    assert "상담 정" in everything(center.press(LEAD, UNCONFIRMED, manual(center)))
    for who in (PLANNER, APPROVER):
        shown = everything(center.press(who, UNCONFIRMED, manual(center)))
        assert "2명 중 1명" in shown
        assert "상담 정" not in shown
    for who in (AGENT, OUTSIDER, STRANGER):
        assert center.press(who, UNCONFIRMED, manual(center)).text == REFUSED
