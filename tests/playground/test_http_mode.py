"""Events, clicks, modals and commands, through a real Bolt app over HTTP."""

from __future__ import annotations

import re

import pytest

from bridge.playground.records import GestureError

ALL = re.compile(".+")

ENVELOPE = {
    "token", "team_id", "context_team_id", "context_enterprise_id", "api_app_id", "event", "type", "event_id",
    "event_time", "authorizations", "is_ext_shared_channel", "event_context",
}  # fmt: skip
PERSON_MESSAGE = {
    "type", "client_msg_id", "user", "ts", "text", "team", "blocks", "channel", "event_ts", "channel_type",
}  # fmt: skip


def test_a_note_reaches_the_bot_as_slack_sends_it(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    note = workspace.post("planner", "planning", "오픈됩니다 • <!channel> & *굵게*\n• 대상: 모두")
    workspace.settle()
    body = bot.got[0]
    assert set(body) == ENVELOPE
    assert set(body["event"]) == PERSON_MESSAGE
    assert body["event"]["text"] == "오픈됩니다 • &lt;!channel&gt; &amp; *굵게*\n• 대상: 모두"
    rich = body["event"]["blocks"][0]["elements"]
    assert [part["type"] for part in rich] == ["rich_text_section", "rich_text_list"]
    assert {"type": "text", "text": "굵게", "style": {"bold": True}} in rich[0]["elements"]
    assert body["authorizations"][0]["team_id"] == workspace.team_id("hanpay")
    assert body["event"]["channel_type"] == "channel"
    assert note.ts == body["event"]["ts"]
    assert workspace.pings == []


def test_edits_unfurls_and_deletions(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    note = workspace.post("planner", "planning", "12/1 오픈")
    workspace.edit("planner", "planning", note.ts, "12/2 오픈")
    workspace.unfurl("planning", note.ts)
    workspace.delete("planner", "planning", note.ts)
    workspace.settle()
    assert bot.kinds() == ["message", "message:message_changed", "message:message_changed", "message:message_deleted"]
    edited, unfurled, deleted = (body["event"] for body in bot.got[1:])
    assert (edited["message"]["text"], edited["previous_message"]["text"]) == ("12/2 오픈", "12/1 오픈")
    assert edited["message"]["edited"]["user"] == workspace.user_id("planner")
    assert edited["hidden"] is True
    assert unfurled["message"]["edited"] == unfurled["previous_message"]["edited"]
    assert unfurled["message"]["attachments"]
    assert deleted["deleted_ts"] == note.ts
    assert "message" not in deleted


def test_the_head_of_a_thread_leaves_a_tombstone(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    note = workspace.post("planner", "planning", "12/1 오픈")
    workspace.reply("approver", "planning", note.ts, "확인했어요")
    workspace.delete("planner", "planning", note.ts)
    workspace.settle()
    assert bot.kinds()[-1] == "message:message_changed"
    assert bot.got[-1]["event"]["message"]["subtype"] == "tombstone"


def test_a_mention_comes_as_two_events(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    workspace.mention("agent1", "agents", "환불 언제 들어와요?")
    workspace.post("agent1", "agents", "@bridge 부분환불 되나요?")
    workspace.settle()
    assert bot.kinds() == ["message", "app_mention"] * 2
    assert bot.got[1]["event"]["ts"] == bot.got[0]["event"]["ts"]
    assert bot.got[3]["event"]["text"] == f"<@{workspace.bot_id('hangyeol')}> 부분환불 되나요?"


def test_own_messages_come_back_too(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    posted = workspace.client().chat_postMessage(channel=workspace.channel_id("planning"), text="카드")
    workspace.client().chat_update(channel=posted["channel"], ts=posted["ts"], text="새 카드")
    workspace.settle()
    assert bot.kinds() == ["message", "message:message_changed"]
    assert bot.got[0]["event"]["app_id"] == workspace.state.app.id


def test_what_the_bot_is_not_in_it_does_not_hear(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    workspace.post("planner", "lounge", "점심?")
    workspace.settle()
    assert bot.got == []


def test_shared_channel_events_name_the_stranger(workspace, bot):
    bot.app.event(ALL)(lambda: None)
    workspace.post("lead", "shared", "질문 있습니다")
    workspace.invite("planner", "shared", "bot:hangyeol")
    workspace.post("guest", "shared", "저도요")
    workspace.settle()
    first, last = bot.got[0], bot.got[-1]
    assert first["is_ext_shared_channel"] is True
    assert first["event"]["user_team"] == workspace.team_id("hangyeol")
    assert first["event"]["user_profile"]["real_name"] == "정센터"
    assert len(last["authorizations"]) == 1
    assert last["authorizations"][0]["team_id"] == workspace.team_id("hangyeol")
    assert last["team_id"] == workspace.team_id("hanpay")


def test_click_answers_and_response_url(workspace, bot):
    @bot.app.action("approve")
    def approve(ack, body, respond, client):
        ack()
        respond(text="승인했어요", replace_original=False)
        client.chat_update(channel=body["channel"]["id"], ts=body["message"]["ts"], text="승인됨", blocks=[])

    blocks = [
        {"type": "section", "text": {"type": "mrkdwn", "text": "*간편환불*"}},
        {
            "type": "actions",
            "block_id": "decide",
            "elements": [
                {
                    "type": "button",
                    "action_id": "approve",
                    "value": "rev:3",
                    "text": {"type": "plain_text", "text": "승인"},
                },
                {
                    "type": "static_select",
                    "action_id": "grade",
                    "options": [{"text": {"type": "plain_text", "text": "필독"}, "value": "must"}],
                },
            ],
        },
    ]
    workspace.client().chat_postMessage(channel=workspace.channel_id("review"), text="카드", blocks=blocks)
    card = workspace.find("approver", "review", "간편환불")
    workspace.click("approver", card, "approve")
    body = next(b for b in bot.got if b.get("type") == "block_actions")
    assert set(body) == {
        "type", "user", "api_app_id", "token", "team", "enterprise", "is_enterprise_install", "container", "trigger_id",
        "channel", "message", "state", "response_url", "actions",
    }  # fmt: skip
    action = body["actions"][0]
    assert set(action) == {"type", "action_id", "block_id", "text", "value", "action_ts"}
    assert (action["value"], action["block_id"]) == ("rev:3", "decide")
    assert body["state"]["values"] == {"decide": {"grade": {"type": "static_select", "selected_option": None}}}
    assert body["channel"]["name"] == "privategroup"
    seen = workspace.seen("approver", "review")
    assert [(m["shown"], m["ephemeral"]) for m in seen] == [("승인됨", False), ("승인했어요", True)]
    assert [m["shown"] for m in workspace.seen("deputy", "review")] == ["승인됨"]


def test_a_button_on_an_ephemeral_message(workspace, bot):
    @bot.app.action("more")
    def more(ack, respond):
        ack()
        respond(text="바뀌었어요", replace_original=True)

    button = {"type": "button", "action_id": "more", "text": {"type": "plain_text", "text": "더 보기"}}
    workspace.client("hangyeol").chat_postEphemeral(
        channel=workspace.channel_id("agents"),
        user=workspace.user_id("agent1"),
        text="답",
        blocks=[{"type": "actions", "elements": [button]}],
    )
    workspace.click("agent1", workspace.seen("agent1", "agents")[-1], "more")
    body = bot.got[-1]
    assert body["container"]["is_ephemeral"] is True
    assert "message" not in body
    assert [m["shown"] for m in workspace.seen("agent1", "agents")] == ["바뀌었어요"]


def test_command(workspace, bot):
    @bot.app.command("/manual")
    def manual(ack, command):
        ack(text=f"{command['text']} 안내", response_type="ephemeral")

    workspace.command("agent1", "agents", "/manual", "간편환불  수수료")
    assert set(bot.got[0]) == {
        "token", "team_id", "team_domain", "channel_id", "channel_name", "user_id", "user_name", "command", "text",
        "api_app_id", "is_enterprise_install", "response_url", "trigger_id",
    }  # fmt: skip
    assert [m["shown"] for m in workspace.seen("agent1", "agents")] == ["간편환불 수수료 안내"]
    assert workspace.seen("agent2", "agents") == []
    with pytest.raises(GestureError, match="not a valid command"):
        workspace.command("guest", "shared", "/manual", "환불")


def test_a_failing_command_is_told_to_the_person(workspace, bot):
    @bot.app.command("/manual")
    def manual(ack):
        raise RuntimeError("bug")

    workspace.command("agent1", "agents", "/manual", "환불")
    assert workspace.notices[-1]["error"] == "dispatch_failed"
    workspace.ws.options.request_url = "http://127.0.0.1:9/slack/events"
    workspace.command("agent1", "agents", "/manual", "환불")
    assert workspace.notices[-1]["error"] == "dispatch_failed"
