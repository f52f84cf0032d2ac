"""Modals: triggers that end, state as Slack reports it, and what an answer to a submission does."""

from __future__ import annotations

import re
import time

import pytest
from slack_sdk.errors import SlackApiError

from bridge.playground.records import GestureError


def plain(text):
    return {"type": "plain_text", "text": text}


def option(value, text=None):
    return {"text": plain(text or value), "value": value}


def view(*blocks, **more):
    return {
        "type": "modal",
        "callback_id": "edit",
        "title": plain("매뉴얼 수정"),
        "submit": plain("저장"),
        "blocks": list(blocks),
        **more,
    }


TITLE = {
    "type": "input",
    "block_id": "title",
    "label": plain("이름"),
    "element": {"type": "plain_text_input", "action_id": "value", "initial_value": "간편환불", "max_length": 10},
}
GRADE = {
    "type": "input",
    "block_id": "grade",
    "label": plain("등급"),
    "element": {
        "type": "static_select",
        "action_id": "value",
        "initial_option": option("must", "필독"),
        "options": [option("urgent", "긴급"), option("must", "필독"), option("note", "참고")],
    },
}
REASON = {
    "type": "input",
    "block_id": "reason",
    "optional": True,
    "label": plain("사유"),
    "element": {"type": "plain_text_input", "action_id": "value"},
}
KINDS = {
    "type": "input",
    "block_id": "kinds",
    "optional": True,
    "label": plain("대상"),
    "element": {"type": "checkboxes", "action_id": "value", "options": [option("app", "앱"), option("web", "웹")]},
}


@pytest.fixture
def opened(workspace, bot):
    """The approver has pressed a button and a modal stands on her screen."""
    bot.app.event(re.compile(".+"))(lambda: None)

    @bot.app.action("edit")
    def edit(ack, body, client):
        client.views_open(trigger_id=body["trigger_id"], view=view(TITLE, GRADE, REASON, KINDS, private_metadata="r3"))
        ack()

    button = {"type": "button", "action_id": "edit", "text": plain("수정")}
    posted = workspace.client().chat_postMessage(
        channel=workspace.channel_id("review"), text="카드", blocks=[{"type": "actions", "elements": [button]}]
    )
    workspace.click("approver", {"channel": posted["channel"], "ts": posted["ts"]}, "edit")
    workspace.settle()
    return bot


def submission(bot):
    return next(b for b in reversed(bot.got) if b.get("type") == "view_submission")


def test_untouched_fields_are_submitted_with_their_first_values(workspace, opened):
    opened.app.view("edit")(lambda ack: ack())
    workspace.submit("approver")
    body = submission(opened)
    assert set(body) == {
        "type", "user", "api_app_id", "token", "team", "enterprise", "is_enterprise_install", "trigger_id", "view",
        "response_urls",
    }  # fmt: skip
    assert set(body["view"]) == {
        "id", "team_id", "type", "blocks", "private_metadata", "title", "submit", "close", "callback_id", "external_id",
        "state", "hash", "clear_on_close", "notify_on_close", "submit_disabled", "previous_view_id", "root_view_id",
        "app_id", "app_installed_team_id", "bot_id",
    }  # fmt: skip
    values = body["view"]["state"]["values"]
    assert values["title"]["value"] == {"type": "plain_text_input", "value": "간편환불"}
    assert values["grade"]["value"]["selected_option"]["value"] == "must"
    assert values["reason"]["value"] == {"type": "plain_text_input", "value": None}
    assert values["kinds"]["value"] == {"type": "checkboxes", "selected_options": []}
    assert body["view"]["private_metadata"] == "r3"
    assert workspace.modal("approver") is None


def test_what_is_entered_is_submitted(workspace, opened):
    opened.app.view("edit")(lambda ack: ack())
    workspace.submit("approver", {"title": "빠른환불", "grade": "긴급", "kinds": ["app", "웹"]})
    values = submission(opened)["view"]["state"]["values"]
    assert values["title"]["value"]["value"] == "빠른환불"
    assert values["grade"]["value"]["selected_option"]["value"] == "urgent"
    assert [o["value"] for o in values["kinds"]["value"]["selected_options"]] == ["app", "web"]
    with pytest.raises(GestureError, match="no such view"):
        workspace.submit("approver")


def test_slack_itself_refuses_an_empty_or_too_long_field(workspace, opened):
    assert workspace.submit("approver", {"title": ""}) is None
    assert list(workspace.modal("approver")["errors"]) == ["title"]
    assert workspace.submit("approver", {"title": "가" * 11}) is None
    assert not any(b.get("type") == "view_submission" for b in opened.got)
    with pytest.raises(GestureError, match="not among"):
        workspace.fill("approver", {"grade": "아무거나"})
    with pytest.raises(GestureError, match="no field"):
        workspace.fill("approver", {"price": "1"})


def test_errors_stay_on_the_screen(workspace, opened):
    opened.app.view("edit")(lambda ack: ack(response_action="errors", errors={"title": "이미 있어요"}))
    workspace.submit("approver", {"title": "빠른환불"})
    assert workspace.modal("approver")["errors"] == {"title": "이미 있어요"}
    assert workspace.modal("approver")["state"]["values"]["title"]["value"]["value"] == "빠른환불"


def test_errors_for_blocks_that_are_no_inputs_are_told(workspace, opened):
    opened.app.view("edit")(lambda ack: ack(response_action="errors", errors={"nowhere": "?"}))
    workspace.submit("approver")
    assert workspace.notices[-1]["error"] == "invalid_errors"


def test_update_keeps_what_was_entered_where_the_field_is_the_same(workspace, opened):
    opened.app.view("edit")(lambda ack: ack(response_action="update", view=view(TITLE, REASON)))
    workspace.submit("approver", {"title": "빠른환불"})
    shown = workspace.modal("approver")
    assert shown["state"]["values"]["title"]["value"]["value"] == "빠른환불"
    assert "grade" not in shown["state"]["values"]


def test_push_stacks_and_clear_ends_all(workspace, opened):
    answers = [{"response_action": "push", "view": view(REASON, callback_id="edit")}, {"response_action": "clear"}]
    opened.app.view("edit")(lambda ack: ack(answers.pop(0)))
    workspace.submit("approver")
    first, second = workspace.modals("approver")
    assert (second["previous_view_id"], second["root_view_id"]) == (first["id"], first["id"])
    workspace.submit("approver")
    assert workspace.modals("approver") == []


def test_closing_tells_only_who_asked(workspace, opened):
    opened.app.view_closed("edit")(lambda ack: ack())
    workspace.close_modal("approver")
    assert opened.got[-1]["type"] != "view_closed"
    trigger = workspace.state.new_trigger(
        workspace.state.user("approver"), workspace.state.installations[workspace.team_id("hanpay")]
    )
    workspace.client().views_open(trigger_id=trigger, view=view(TITLE, notify_on_close=True))
    workspace.close_modal("approver")
    assert opened.got[-1]["type"] == "view_closed"
    assert opened.got[-1]["is_cleared"] is False


def test_actions_inside_a_modal(workspace, opened):
    @opened.app.action("more")
    def more(ack, body, client):
        ack()
        client.views_push(trigger_id=body["trigger_id"], view=view(REASON, callback_id="second"))

    button = {"type": "button", "action_id": "more", "text": plain("더")}
    shown = workspace.modal("approver")
    changed = view(TITLE, {"type": "actions", "elements": [button]})
    workspace.client().views_update(view_id=shown["id"], hash=shown["hash"], view=changed)
    workspace.use("approver", "more")
    body = opened.got[-1]
    assert body["container"] == {"type": "view", "view_id": shown["id"]}
    assert "message" not in body
    assert "response_url" not in body
    assert [m["callback_id"] for m in workspace.modals("approver")] == ["edit", "second"]


def error(call, **args):
    with pytest.raises(SlackApiError) as caught:
        call(**args)
    return caught.value.response["error"]


def trigger_of(workspace, user="approver", team="hanpay"):
    installation = workspace.state.installations[workspace.team_id(team)]
    return workspace.state.new_trigger(workspace.state.user(user), installation)


def test_a_trigger_opens_one_modal_for_three_seconds(workspace):
    client = workspace.client()
    trigger = trigger_of(workspace)
    client.views_open(trigger_id=trigger, view=view(TITLE))
    assert error(client.views_open, trigger_id=trigger, view=view(TITLE)) == "exchanged_trigger_id"
    assert error(client.views_open, trigger_id="1.2.3", view=view(TITLE)) == "invalid_trigger_id"
    late = trigger_of(workspace)
    workspace.state.triggers[late].made = time.monotonic() - 3.1
    assert error(client.views_open, trigger_id=late, view=view(TITLE)) == "expired_trigger_id"
    foreign = trigger_of(workspace, "lead", "hangyeol")
    assert error(client.views_open, trigger_id=foreign, view=view(TITLE)) == "invalid_trigger_id"


def test_updates_check_the_hash_and_external_ids_are_unique(workspace):
    client = workspace.client()
    first = client.views_open(trigger_id=trigger_of(workspace), view=view(TITLE, external_id="launch:1"))["view"]
    changed = client.views_update(view_id=first["id"], hash=first["hash"], view=view(TITLE, REASON))["view"]
    assert changed["hash"] != first["hash"]
    assert error(client.views_update, view_id=first["id"], hash=first["hash"], view=view(TITLE)) == "hash_conflict"
    assert error(client.views_update, view_id="V0NOWHERE", view=view(TITLE)) == "not_found"
    client.views_open(trigger_id=trigger_of(workspace), view=view(TITLE, external_id="launch:1"))
    other = trigger_of(workspace, "deputy")
    assert (
        error(client.views_open, trigger_id=other, view=view(TITLE, external_id="launch:1")) == "duplicate_external_id"
    )


def test_at_most_three_modals(workspace, opened):
    opened.app.view("edit")(lambda ack: ack(response_action="push", view=view(REASON)))
    for _ in range(3):
        workspace.submit("approver")
    assert len(workspace.modals("approver")) == 3
    assert workspace.notices[-1]["error"] == "push_limit_reached"


def test_a_slow_bot_is_told_to_the_person(workspace, opened):
    workspace.ws.options.ack_timeout = 0.1
    opened.app.view("edit")(lambda: time.sleep(0.3))
    workspace.submit("approver")
    assert workspace.notices[-1]["error"] == "operation_timeout"
    assert workspace.modal("approver") is not None


def test_a_guest_submits_as_the_guests_workspace(workspace, bot):
    bot.app.view("edit")(lambda ack: ack())
    workspace.client().views_open(trigger_id=trigger_of(workspace, "guest"), view=view(TITLE))
    workspace.submit("guest")
    body = submission(bot)
    assert body["team"]["id"] == workspace.team_id("oncall")
    assert body["view"]["app_installed_team_id"] == workspace.team_id("hanpay")


def test_home_tab(workspace, bot):
    bot.app.event("app_home_opened")(lambda: None)
    workspace.open_home("lead")
    workspace.settle()
    assert "view" not in bot.got[-1]["event"]
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "오늘 오픈 1건"}}
    client = workspace.client("hangyeol")
    published = client.views_publish(user_id=workspace.user_id("lead"), view={"type": "home", "blocks": [section]})
    assert workspace.home("lead")["shown"] == "오늘 오픈 1건"
    workspace.open_home("lead")
    workspace.settle()
    event = bot.got[-1]["event"]
    assert set(event) == {"type", "user", "channel", "tab", "event_ts", "view"}
    assert event["view"]["id"] == published["view"]["id"]
    stale = {"user_id": workspace.user_id("lead"), "view": {"type": "home", "blocks": []}, "hash": "1.old"}
    assert error(client.views_publish, **stale) == "hash_conflict"


def test_shortcuts(workspace, bot):
    bot.app.event(re.compile(".+"))(lambda: None)
    bot.app.message_shortcut("register_launch")(lambda ack: ack())
    bot.app.global_shortcut("new_launch")(lambda ack: ack())
    note = workspace.post("planner", "planning", "12/1 오픈")
    workspace.settle()
    workspace.shortcut("planner", "register_launch", channel="planning", ts=note.ts)
    body = next(b for b in bot.got if b.get("type") == "message_action")
    assert set(body) == {
        "type", "callback_id", "trigger_id", "message_ts", "action_ts", "response_url", "message", "channel", "user", "team",
        "token", "enterprise", "is_enterprise_install",
    }  # fmt: skip
    assert body["message"]["ts"] == note.ts
    workspace.shortcut("planner", "new_launch")
    assert bot.got[-1]["type"] == "shortcut"
    with pytest.raises(GestureError, match="has not installed"):
        workspace.shortcut("guest", "new_launch")
