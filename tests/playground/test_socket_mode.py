"""Socket Mode, through Bolt's own handler."""

from __future__ import annotations

import re
import threading
import time

import pytest
from slack_bolt.adapter.socket_mode import SocketModeHandler
from support.playground_bot import make_app

ALL = re.compile(".+")


@pytest.fixture
def bot(workspace):
    bot = make_app(workspace)
    handler = SocketModeHandler(bot.app, workspace.app_token, ping_interval=1)
    bot.client = handler.client
    handler.connect()
    workspace.wait_for(lambda: workspace.ws.hub.connections == 1)
    yield bot
    end(workspace, handler)


def end(workspace, handler):
    """Close, from Slack's side first: the client would wait three seconds for a last word."""
    handler.client.auto_reconnect_enabled = False
    workspace.ws.hub.disconnect(abruptly=True)
    workspace.wait_for(lambda: not handler.client.is_connected())
    handler.close()


def test_events_clicks_and_commands(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    bot.app.command("/manual")(lambda ack, command: ack(f"{command['text']}: 안내"))
    bot.app.action("ok")(lambda ack: ack())
    workspace.post("planner", "planning", "12/1 오픈")
    workspace.settle()
    assert bot.kinds() == ["message"]
    workspace.command("agent1", "agents", "/manual", "환불")
    assert workspace.seen("agent1", "agents")[-1]["shown"] == "환불: 안내"
    button = {"type": "button", "action_id": "ok", "text": {"type": "plain_text", "text": "확인했습니다"}}
    posted = workspace.client("hangyeol").chat_postMessage(
        channel=workspace.channel_id("agents"), text="매뉴얼", blocks=[{"type": "actions", "elements": [button]}]
    )
    reply = workspace.click("agent1", {"channel": posted["channel"], "ts": posted["ts"]}, "ok")
    assert reply.problem == ""


def test_modal_answers_travel_in_the_acknowledgement(workspace, bot):
    bot.app.view("ask")(lambda ack: ack(response_action="errors", errors={"q": "너무 짧아요"}))
    installation = workspace.state.installations[workspace.team_id("hangyeol")]
    trigger = workspace.state.new_trigger(workspace.state.user("agent1"), installation)
    plain = {"type": "plain_text", "text": "질문"}
    block = {
        "type": "input",
        "block_id": "q",
        "label": plain,
        "element": {"type": "plain_text_input", "action_id": "v"},
    }
    view = {"type": "modal", "callback_id": "ask", "title": plain, "submit": plain, "blocks": [block]}
    workspace.client("hangyeol").views_open(trigger_id=trigger, view=view)
    workspace.submit("agent1", {"q": "?"})
    assert workspace.modal("agent1")["errors"] == {"q": "너무 짧아요"}


def test_each_payload_goes_to_one_connection(workspace, bot):
    second = make_app(workspace)
    handler = SocketModeHandler(second.app, workspace.app_token)
    handler.connect()
    workspace.wait_for(lambda: workspace.ws.hub.connections == 2)
    for one in (bot, second):
        one.app.event(ALL)(lambda: None)
    for number in range(6):
        workspace.post("planner", "planning", str(number))
    workspace.settle()
    got = [body["event"]["text"] for body in (*bot.got, *second.got)]
    assert sorted(got) == [str(n) for n in range(6)]
    assert bot.got
    assert second.got
    bot.client.auto_reconnect_enabled = False
    end(workspace, handler)


def test_an_event_that_is_not_acknowledged_comes_again(workspace, bot):
    workspace.ws.options.speed = 3000
    workspace.ws.options.ack_timeout = 0.3
    first = threading.Event()

    @bot.app.event(ALL)
    def slow():
        if not first.is_set():
            first.set()
            time.sleep(0.6)

    workspace.post("planner", "planning", "공지")
    workspace.settle()
    assert [d["problem"] for d in workspace.deliveries] == ["http_timeout", ""]
    assert len(bot.got) == 2


def test_a_refreshed_connection_comes_back(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    workspace.ws.hub.disconnect()
    workspace.wait_for(lambda: workspace.ws.hub.connections == 0)
    workspace.wait_for(lambda: workspace.ws.hub.connections == 1, timeout=10)
    workspace.post("planner", "planning", "공지")
    workspace.settle()
    assert bot.kinds() == ["message"]


def test_a_made_up_ticket_opens_nothing(workspace):
    from websockets.exceptions import InvalidStatus
    from websockets.sync.client import connect

    address = workspace.server.url.replace("http", "ws")
    with pytest.raises(InvalidStatus):
        connect(f"{address}/link/?ticket=made-up")
