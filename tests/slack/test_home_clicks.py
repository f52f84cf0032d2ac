"""The app's home as each person meets it (P7): what waits, what to read, and looking things up where no command runs."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from support.blocks import buttons, check_block, check_modal, everything
from support.floor import (
    AGENT,
    APPROVER,
    LEAD,
    LEAD_ONLY,
    NOW,
    OUTSIDER,
    PLANNER,
    REFUND,
    SECRET,
    STRANGER,
    Floor,
    join,
    propose,
)
from support.floorbot import FloorBot
from support.slack import click, event

from bridge.domain.people import Actor
from bridge.services.chat import Message
from bridge.slack.views import home as views
from bridge.store.database import Database
from bridge.store.schema import ConfirmationRow, EntryRow, LaunchRow, LookupRow, QuestionRow


def asked(bot: FloorBot, act: Any, *methods: str) -> dict[str, Any]:
    """Do something, and return the view that it made the bot show."""
    before = len(bot.api.asked)
    assert act().status == 200
    calls = bot.api.asked[before:]
    assert [call.method for call in calls] == list(methods), calls
    view = calls[-1].body["view"]
    found = json.loads(view) if isinstance(view, str) else view
    assert isinstance(found, dict)
    return found


def opens(bot: FloorBot, who: Actor, *, tab: str = "home") -> Message:
    """Open the app's home and return what stands there."""
    inner = {"type": "app_home_opened", "user": who.user_id, "channel": "D1", "tab": tab, "event_ts": "1795479300.1"}
    payload = event(inner, event_id=f"Ev{len(bot.api.asked)}{who.user_id}", team=who.team_id)
    view = asked(bot, lambda: bot.bot.dispatch(payload), "views.publish")
    assert view["type"] == "home"
    assert len(view["blocks"]) <= 100
    for block in view["blocks"]:
        check_block(block)
    return Message("", view["blocks"])


def on_view(bot: FloorBot, who: Actor, action: str, value: str, *, kind: str = "home", **view: Any) -> Any:
    """Press a button of the home or of a modal."""
    payload = click(action, value, user=who.user_id, team=who.team_id)
    payload |= {"container": {"type": "view", "view_id": "V1"}}
    payload["view"] = {"id": "V1", "type": kind, "state": {"values": {}}, **view}
    for name in ("channel", "message", "response_url"):
        payload.pop(name, None)
    return bot.bot.dispatch(payload)


def searches(bot: FloorBot, who: Actor, words: str) -> dict[str, Any]:
    """Search on the home and return the modal."""
    state = {"values": {views.SEARCH: {views.SEARCH: {"type": "plain_text_input", "value": words}}}}
    found = asked(bot, lambda: on_view(bot, who, views.FIND, "-", state=state), "views.open")
    check_modal(found)
    return found


def test_an_agent_reads_and_confirms_from_the_home(center: FloorBot, local_database: Database) -> None:
    home = opens(center, AGENT)
    shown = everything(home)
    assert "아직 확인하지 않으셨어요" in shown
    assert "곧 오픈·변경·종료돼요" in shown
    assert (SECRET in shown, LEAD_ONLY in shown, "하실 일" in shown) == (False, False, False)
    form = asked(center, lambda: on_view(center, AGENT, views.READ, buttons(home)[views.READ]), "views.open")
    check_modal(form)
    assert "간편환불은 수수료가 없습니다." in json.dumps(form, ensure_ascii=False)
    before = len(center.api.asked)
    assert center.submits(AGENT, form, {}) == {}
    assert [call.method for call in center.api.asked[before:]] == ["views.publish"]
    with local_database.read(center.floor.client) as session:
        assert [row.user_id for row in session.scalars(select(ConfirmationRow))] == [AGENT.user_id]
    assert "아직 확인하지 않으셨어요" not in everything(opens(center, AGENT))


def test_the_home_answers_what_manual_would(center: FloorBot, local_database: Database) -> None:
    found = searches(center, AGENT, "간편환불 수수료")
    shown = json.dumps(found, ensure_ascii=False)
    assert "간편환불은 수수료가 없습니다." in shown
    whole = buttons(Message("", found["blocks"]))["lookup_open"]
    modal = {"kind": "modal", "root_view_id": "V1"}
    entry = asked(center, lambda: on_view(center, AGENT, "lookup_open", whole, **modal), "views.push")
    check_modal(entry)
    ask = buttons(Message("", entry["blocks"]))["questions_ask"]
    second = {"kind": "modal", "root_view_id": "V0", "previous_view_id": "V0"}
    assert asked(center, lambda: on_view(center, AGENT, "questions_ask", ask, **second), "views.push")["submit"]
    third = {"kind": "modal", "root_view_id": "V0", "previous_view_id": "V9"}
    asked(center, lambda: on_view(center, AGENT, "lookup_open", whole, **third), "views.update")
    with local_database.read(center.floor.client) as session:
        assert "간편환불 수수료" in session.scalars(select(LookupRow.query)).all()
    assert "찾지 못했어요" in json.dumps(searches(center, OUTSIDER, "간편환불 수수료"), ensure_ascii=False)


def test_who_works_for_two_clients_sees_both_and_says_which(
    center: FloorBot, theirs: Floor, local_database: Database
) -> None:
    join(local_database, theirs, AGENT, "agent", "상담 최")
    shown = everything(opens(center, AGENT))
    assert ("한빛 앱" in shown, "새벽 앱" in shown, "새벽배송 지역" in shown) == (True, True, True)
    choice = Message("", searches(center, AGENT, "새벽배송")["blocks"])
    value = buttons(choice)["lookup_bridge_1"]
    modal = {"kind": "modal", "root_view_id": "V1"}
    found = asked(center, lambda: on_view(center, AGENT, "lookup_bridge_1", value, **modal), "views.update")
    assert "서울에서 받으실 수 있습니다." in json.dumps(found, ensure_ascii=False)


def test_a_lead_sees_who_is_missing_and_nobody_else_does(center: FloorBot, local_database: Database) -> None:
    with local_database.write(center.floor.client) as session:
        launch = session.get_one(LaunchRow, center.floor.launch)
        launch.approved_name, launch.distributed_at = launch.name, NOW
    home = opens(center, LEAD)
    assert "2명 중 0명이 확인" in everything(home)
    value = buttons(home)["confirmation_unconfirmed"]
    roll = asked(center, lambda: on_view(center, LEAD, "confirmation_unconfirmed", value), "views.open")
    assert "상담 최" in json.dumps(roll, ensure_ascii=False)
    for person in (AGENT, PLANNER, APPROVER, OUTSIDER):
        assert "confirmation_unconfirmed" not in buttons(opens(center, person))
        assert "상담 최" not in everything(opens(center, person))


def test_the_clients_people_see_what_waits_for_them(center: FloorBot, local_database: Database) -> None:
    assert "지금 하실 일이 없어요" in everything(opens(center, APPROVER))
    with local_database.write(center.floor.client) as session:
        entry = session.get_one(EntryRow, center.floor.entry)
        propose(session, entry, REFUND)
        session.add(
            QuestionRow(
                bridge_id=center.floor.bridge,
                entry_id=entry.id,
                launch_id=center.floor.launch,
                fingerprint="f",
                text="해외카드도 <!channel> 되나요?",
                state="open",
                asked_at=entry.created_at,
            )
        )
    approver, planner = everything(opens(center, APPROVER)), everything(opens(center, PLANNER))
    assert "하실 일 2건" in approver
    assert ("매뉴얼 승인을 기다려요" in approver, "매뉴얼 승인을 기다려요" in planner) == (True, False)
    assert "센터가 회신을 기다려요" in planner
    assert "<!channel>" not in json.dumps(list(opens(center, PLANNER).blocks))
    for person in (AGENT, LEAD, OUTSIDER):
        assert "해외카드도" not in everything(opens(center, person))


def test_strangers_learn_nothing_and_the_messages_tab_draws_nothing(center: FloorBot) -> None:
    assert "아직 연결된 고객사가 없어요" in everything(opens(center, STRANGER))
    inner = {"type": "app_home_opened", "user": AGENT.user_id, "channel": "D1", "tab": "messages"}
    assert center.bot.dispatch(event(inner, event_id="EvM", team=AGENT.team_id)).status == 200
    assert center.api.asked[-1].method == "views.publish"
    assert len(center.api.asked) == 1


def test_what_is_broken_is_told_from_the_home_and_stands_on_everybodys(
    center: FloorBot, theirs: Floor, local_database: Database
) -> None:
    for person in (AGENT, LEAD, PLANNER):
        assert "urgent_write" not in buttons(opens(center, person))
    write = buttons(opens(center, APPROVER))["urgent_write"]
    form = asked(center, lambda: on_view(center, APPROVER, "urgent_write", write), "views.open")
    check_modal(form)
    said = {"symptom": "상담 전화가 연결되지 않아요.", "effect": "", "say_now": "현재 전화 연결을 확인하고 있습니다."}
    values = {name: {name: {"type": "plain_text_input", "value": text}} for name, text in said.items()}
    refused = center.submits(APPROVER, form, values | {"symptom": {"symptom": {"value": " "}}})
    assert set(refused["errors"]) == {"symptom"}
    before = len(center.api.asked)
    assert center.submits(APPROVER, form, values) == {}
    assert [call.method for call in center.api.asked[before:]] == ["views.publish"]
    for person in (AGENT, LEAD, PLANNER, APPROVER):
        home = opens(center, person)
        assert said["symptom"] in everything(home)
        assert said["say_now"] in everything(home)
        assert ("urgent_close" in buttons(home)) is (person is APPROVER)
    assert said["symptom"] not in everything(opens(center, OUTSIDER))
