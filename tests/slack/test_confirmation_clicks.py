"""Clicks under the manual, by each of those who may see it and by those who may not (P7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import func, select
from support.blocks import buttons, everything, strings
from support.floor import AGENT, APPROVER, LEAD, OUTSIDER, PLANNER, SECOND, STRANGER, furnish
from support.floorbot import FloorBot, floor_bot
from support.slack import click

from bridge.domain.people import Actor
from bridge.slack.views.confirmation import ABSENT, ALL, PAGE, TICK, TOLD, UNDO
from bridge.slack.views.manual import CONFIRM, UNCONFIRMED
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import BriefedRow, ConfirmationRow, PersonRow

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
    assert (
        center.press(AGENT, UNCONFIRMED, manual(center)).text
        == "누가 아직 확인하지 않았는지는 센터 팀장만 볼 수 있어요."
    )
    for who in (OUTSIDER, STRANGER):
        assert center.press(who, UNCONFIRMED, manual(center)).text == REFUSED


def person(center: FloorBot, who: Actor) -> int:
    with center.bot.database.read(center.floor.client) as session:
        return session.scalars(
            select(PersonRow.id).where(PersonRow.user_id == who.user_id, PersonRow.role == "agent")
        ).one()


def ticked(*people: int | str) -> dict[str, Any]:
    chosen = [{"text": {"type": "plain_text", "text": "–"}, "value": str(one)} for one in people]
    return {"values": {"b1": {f"{TICK}_0": {"type": "checkboxes", "selected_options": chosen}}}}


def told(center: FloorBot) -> int:
    with center.bot.database.read(EVERYONE) as session:
        return session.scalar(select(func.count()).select_from(BriefedRow)) or 0


def test_a_lead_ticks_who_was_at_the_meeting_and_takes_a_slip_back(center: FloorBot) -> None:
    one, two = person(center, AGENT), person(center, SECOND)
    payload = {"type": "checkboxes", "action_id": f"{TICK}_0", "block_id": "b1", "selected_options": []}
    assert center.bot.dispatch(click("", user=LEAD.user_id, team=LEAD.team_id) | {"actions": [payload]}).status == 200
    nobody = center.press(LEAD, TOLD, manual(center), private=True, state=ticked())
    assert nobody.text == "먼저 명단에서 한 분 이상 골라 주세요."
    done = center.press(LEAD, TOLD, manual(center), private=True, state=ticked(one, two, "x"))
    assert "2명을 조회 전달로 표시했어요." in everything(done)
    assert "2명은 조회에서 전달받았어요" in everything(done)
    assert told(center) == 2
    back = buttons(done)[UNDO]
    assert "되돌렸어요." in everything(center.press(LEAD, UNDO, back, private=True))
    assert told(center) == 0
    assert center.press(LEAD, UNDO, f"{manual(center)}:told:x", private=True).text == "입력한 내용을 쓸 수 없어요."


def test_a_lead_marks_who_is_not_there(center: FloorBot) -> None:
    done = center.press(LEAD, ABSENT, manual(center), private=True, state=ticked(person(center, SECOND)))
    assert "1명을 오늘 부재로 표시했어요." in everything(done)
    assert "자리에 없는 분 1명" in everything(done)
    assert "자리에 없는 분" not in everything(center.press(LEAD, UNDO, buttons(done)[UNDO], private=True))


def test_nobody_else_ticks(center: FloorBot) -> None:
    chosen = ticked(person(center, SECOND))
    for who in (PLANNER, APPROVER, AGENT, OUTSIDER, STRANGER):
        for action in (TOLD, ABSENT):
            assert center.press(who, action, manual(center), state=chosen).text == REFUSED
        for action, text in ((ALL, "0"), (PAGE, "0"), (UNDO, "told:1")):
            assert center.press(who, action, f"{manual(center)}:{text}").text == REFUSED
    assert told(center) == 0


def test_all_boxes_can_be_ticked_at_once(center: FloorBot) -> None:
    shown = center.press(LEAD, ALL, f"{manual(center)}:0", private=True)
    initial = [block["accessory"].get("initial_options") for block in shown.blocks if block.get("accessory")]
    assert [len(one) for one in initial] == [2]


def test_the_list_leads_to_a_page_where_there_is_an_address(local_database: Database) -> None:
    with floor_bot(local_database, furnish(local_database), public_url="https://bridge.example.com") as bot:
        for who in (LEAD, APPROVER):
            shown = bot.press(who, UNCONFIRMED, manual(bot))
            links = [text for text in strings(list(shown.blocks)) if text.startswith("https://")]
            pages = ["roll", "roster"] if who == LEAD else ["roll"]
            assert [link.partition("?t=")[0] for link in links] == [
                f"https://bridge.example.com/center/{page}" for page in pages
            ]
            assert who.user_id not in str(links)
