"""The Web API, as the real slack_sdk meets it."""

from __future__ import annotations

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(SlackApiError) as caught:
        call(*args, **kwargs)
    return caught.value.response["error"]


def test_auth_test_says_who_the_token_is(workspace):
    answer = workspace.client("hanpay").auth_test()
    assert set(answer.data) == {"ok", "url", "team", "user", "team_id", "user_id", "bot_id", "is_enterprise_install"}
    assert answer["team_id"] == workspace.team_id("hanpay")
    assert answer["user_id"] == workspace.bot_id("hanpay")
    assert workspace.client("hangyeol").auth_test()["team"] == "한결센터"
    assert "chat:write" in answer.headers["x-oauth-scopes"]


def test_tokens_are_checked(workspace):
    assert refusal(WebClient(base_url=workspace.api_url).auth_test) == "not_authed"
    assert refusal(WebClient(token="xoxb-made-up", base_url=workspace.api_url).auth_test) == "invalid_auth"
    assert (
        refusal(WebClient(token=workspace.app_token, base_url=workspace.api_url).auth_test) == "not_allowed_token_type"
    )
    assert refusal(workspace.client().apps_connections_open, app_token=workspace.token()) == "not_allowed_token_type"
    client = workspace.client()
    workspace.revoke_tokens("hanpay")
    assert refusal(client.auth_test) == "token_revoked"
    workspace.uninstall("hanpay")
    assert refusal(client.auth_test) == "account_inactive"


def test_unknown_method(workspace):
    assert refusal(workspace.client().api_call, "chat.postMessag") == "unknown_method"


def test_missing_scope_names_what_is_needed(workspace):
    with pytest.raises(SlackApiError) as caught:
        workspace.client().reactions_add(channel=workspace.channel_id("planning"), name="eyes", timestamp="1.1")
    assert caught.value.response["error"] == "missing_scope"
    assert caught.value.response["needed"] == "reactions:write"
    assert "chat:write" in caught.value.response["provided"]


def test_missing_arguments_are_named(workspace):
    with pytest.raises(SlackApiError) as caught:
        workspace.client().api_call("chat.update", json={"channel": workspace.channel_id("planning"), "text": "x"})
    assert caught.value.response["error"] == "invalid_arguments"
    assert caught.value.response["response_metadata"]["messages"] == [
        "[ERROR] missing required field: ts [json-pointer:/ts]"
    ]


def test_post_update_delete(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    posted = client.chat_postMessage(
        channel=channel, text="안녕하세요", metadata={"event_type": "b", "event_payload": {"id": "1"}}
    )
    assert set(posted.data) == {"ok", "channel", "ts", "message"}
    assert set(posted["message"]) == {
        "type", "user", "bot_id", "app_id", "bot_profile", "ts", "text", "team", "metadata",
    }  # fmt: skip
    changed = client.chat_update(channel=channel, ts=posted["ts"], text="반갑습니다")
    assert set(changed.data) == {"ok", "channel", "ts", "text", "message"}
    assert changed["message"]["edited"]["user"] == changed["message"]["bot_id"]
    assert workspace.seen("planner", "planning")[-1]["shown"] == "반갑습니다"
    client.chat_delete(channel=channel, ts=posted["ts"])
    assert workspace.seen("planner", "planning") == []
    assert refusal(client.chat_update, channel=channel, ts=posted["ts"], text="x") == "message_not_found"


def test_only_own_messages_are_updated(workspace):
    note = workspace.post("planner", "planning", "공지입니다")
    client, channel = workspace.client(), workspace.channel_id("planning")
    assert refusal(client.chat_update, channel=channel, ts=note.ts, text="x") == "cant_update_message"
    assert refusal(client.chat_delete, channel=channel, ts=note.ts) == "cant_delete_message"


def test_text_limits(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    assert refusal(client.api_call, "chat.postMessage", json={"channel": channel, "text": ""}) == "no_text"
    assert refusal(client.chat_postMessage, channel=channel, text="가" * 40_001) == "msg_too_long"
    posted = client.chat_postMessage(channel=channel, text="가" * 40_000)
    assert refusal(client.chat_update, channel=channel, ts=posted["ts"], text="가" * 4_001) == "msg_too_long"


def test_membership_is_enforced(workspace):
    client = workspace.client("hanpay")
    assert refusal(client.chat_postMessage, channel=workspace.channel_id("lounge"), text="x") == "not_in_channel"
    assert refusal(client.conversations_history, channel=workspace.channel_id("lounge")) == "not_in_channel"
    for room in ("agents", "leads", "other_review"):
        assert refusal(client.chat_postMessage, channel=workspace.channel_id(room), text="x") == "channel_not_found"
    center = workspace.client("hangyeol")
    workspace.leave("bot:hangyeol", "leads")
    assert refusal(center.chat_postMessage, channel=workspace.channel_id("leads"), text="x") == "channel_not_found"
    workspace.archive("lead", "agents")
    assert refusal(center.chat_postMessage, channel=workspace.channel_id("agents"), text="x") == "is_archived"


def test_a_text_alone_leaves_old_blocks(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "블록"}}]
    posted = client.chat_postMessage(channel=channel, text="글", blocks=blocks)
    assert posted["message"]["blocks"][0]["block_id"]
    assert client.chat_update(channel=channel, ts=posted["ts"], text="새 글")["message"]["blocks"]
    assert "blocks" not in client.chat_update(channel=channel, ts=posted["ts"], text="새 글", blocks=[])["message"]


def test_ephemeral_is_seen_by_one_person_and_by_no_history(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    client.chat_postEphemeral(channel=channel, user=workspace.user_id("planner"), text="혼자만 보세요")
    assert [m["shown"] for m in workspace.seen("planner", "planning")] == ["혼자만 보세요"]
    assert workspace.seen("approver", "planning") == []
    assert client.conversations_history(channel=channel)["messages"] == []
    outsider = workspace.user_id("lead")
    assert refusal(client.chat_postEphemeral, channel=channel, user=outsider, text="x") == "user_not_in_channel"


def test_direct_messages(workspace):
    client = workspace.client()
    opened = client.conversations_open(users=workspace.user_id("approver"))
    posted = client.chat_postMessage(channel=workspace.user_id("approver"), text="검토해 주세요")
    assert posted["channel"] == opened["channel"]["id"]
    assert [m["shown"] for m in workspace.seen("approver", "@bridge")] == ["검토해 주세요"]
    assert refusal(client.conversations_open, users=workspace.bot_id("hanpay")) == "cannot_dm_bot"
    assert refusal(client.chat_postMessage, channel=workspace.user_id("other_planner"), text="x") == "user_not_visible"
    assert refusal(client.chat_postMessage, channel="U0NOBODY0", text="x") == "channel_not_found"


def test_history_pages_and_windows(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    stamps = [client.chat_postMessage(channel=channel, text=str(n))["ts"] for n in range(7)]
    pages = [page["messages"] for page in client.conversations_history(channel=channel, limit=3)]
    assert [[m["text"] for m in page] for page in pages] == [["6", "5", "4"], ["3", "2", "1"], ["0"]]
    between = client.conversations_history(channel=channel, oldest=stamps[1], latest=stamps[4])
    assert [m["text"] for m in between["messages"]] == ["3", "2"]
    inclusive = client.conversations_history(channel=channel, oldest=stamps[1], latest=stamps[4], inclusive=True)
    assert [m["text"] for m in inclusive["messages"]] == ["4", "3", "2", "1"]
    assert refusal(client.conversations_history, channel=channel, limit=1000) == "invalid_limit"
    assert refusal(client.conversations_history, channel=channel, cursor="bm9uc2Vuc2U=") == "invalid_cursor"


def test_metadata_comes_back_only_when_asked(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    metadata = {"event_type": "bridge", "event_payload": {"outbox_id": "42"}}
    posted = client.chat_postMessage(channel=channel, text="x", metadata=metadata)
    client.chat_postMessage(channel=channel, text="y", thread_ts=posted["ts"], metadata=metadata)
    full = client.conversations_history(channel=channel, include_all_metadata=True)["messages"][0]
    assert full["metadata"] == metadata
    assert client.conversations_history(channel=channel)["messages"][0]["metadata"] == {"event_type": "bridge"}
    thread = client.conversations_replies(channel=channel, ts=posted["ts"], include_all_metadata=True)["messages"]
    assert thread[1]["metadata"] == metadata
    wrong = {"event_type": "bridge"}
    assert refusal(client.chat_postMessage, channel=channel, text="x", metadata=wrong) == "invalid_metadata_format"


def test_threads(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    head = workspace.post("planner", "planning", "공지")
    client.chat_postMessage(channel=channel, text="질문이 있어요", thread_ts=head.ts)
    workspace.reply("planner", "planning", head.ts, "네")
    history = client.conversations_history(channel=channel)["messages"]
    assert [m["text"] for m in history] == ["공지"]
    assert history[0]["reply_count"] == 2
    assert history[0]["reply_users_count"] == 2
    thread = client.conversations_replies(channel=channel, ts=head.ts)["messages"]
    assert [m["text"] for m in thread] == ["공지", "질문이 있어요", "네"]
    assert thread[1]["parent_user_id"] == workspace.user_id("planner")
    assert refusal(client.conversations_replies, channel=channel, ts="1.000001") == "thread_not_found"
    assert refusal(client.chat_postMessage, channel=channel, text="x", thread_ts="1.000001") == "thread_not_found"
    assert refusal(client.chat_postMessage, channel=channel, text="x", thread_ts="어제") == "invalid_thread_ts"


def test_lists_have_cursors(workspace):
    client = workspace.client("hangyeol")
    names = [u["id"] for page in client.users_list(limit=2) for u in page["members"]]
    assert len(names) == len(set(names)) > 5
    rooms = [
        c["name"]
        for page in client.conversations_list(limit=1, types="public_channel,private_channel")
        for c in page["channels"]
    ]
    assert set(rooms) == {"한빛페이-상담", "한빛페이-리더", "새벽마켓-상담", "휴게실", "한빛페이-한결-공유"}
    members = [
        m
        for page in client.conversations_members(channel=workspace.channel_id("agents"), limit=2)
        for m in page["members"]
    ]
    assert workspace.user_id("agent1") in members
    mine = client.users_conversations(types="public_channel,private_channel")["channels"]
    assert {c["name"] for c in mine} == {"한빛페이-상담", "한빛페이-리더", "새벽마켓-상담"}


def test_strangers_have_no_locale(workspace):
    client = workspace.client("hanpay")
    own = client.users_info(user=workspace.user_id("planner"), include_locale=True)["user"]
    assert (own["locale"], own["tz_offset"]) == ("ko-KR", 32400)
    lead = client.users_info(user=workspace.user_id("lead"), include_locale=True)["user"]
    assert lead["team_id"] == workspace.team_id("hangyeol")
    assert "locale" not in lead
    assert not lead["is_stranger"]
    assert client.users_info(user=workspace.user_id("agent1"))["user"]["is_stranger"]
    assert refusal(client.users_info, user=workspace.user_id("other_planner")) == "user_not_visible"
    assert refusal(client.users_info, user="U0NOBODY0") == "user_not_found"


def test_shared_channel_is_one_channel(workspace):
    shared = workspace.client("hanpay").conversations_info(channel=workspace.channel_id("shared"))["channel"]
    assert shared["is_ext_shared"]
    assert shared["conversation_host_id"] == workspace.team_id("hanpay")
    assert workspace.team_id("hangyeol") in shared["shared_team_ids"]
    assert workspace.client("hangyeol").conversations_info(channel=shared["id"])["channel"]["is_member"] is False


def test_everything_is_written_down(workspace):
    refusal(workspace.client().chat_postMessage, channel="C0NOWHERE", text="x", colour="red")
    assert workspace.refused[-1]["method"] == "chat.postMessage"
    assert workspace.refused[-1]["error"] == "channel_not_found"
    assert workspace.refused[-1]["unknown_args"] == ["colour"]
