"""`response_url`: five times, thirty minutes, here or for all, replace or delete."""

from __future__ import annotations

import pytest
from slack_sdk.webhook import WebhookClient


@pytest.fixture
def url(workspace):
    user, channel = workspace.state.user("agent1"), workspace.state.channel("agents")
    installation = workspace.state.installations[workspace.team_id("hangyeol")]
    return WebhookClient(workspace.state.new_response_url("commands", installation, channel, user))


def test_private_unless_said_otherwise(workspace, url):
    assert url.send(text="혼자").status_code == 200
    url.send(text="모두", response_type="in_channel")
    assert [(m["shown"], m["ephemeral"]) for m in workspace.seen("agent1", "agents")] == [
        ("혼자", True),
        ("모두", False),
    ]
    assert [m["shown"] for m in workspace.seen("agent2", "agents")] == ["모두"]


def test_five_uses(workspace, url):
    assert [url.send(text=str(n)).status_code for n in range(6)] == [200] * 5 + [404]
    assert "used_url" in url.send(text="x").body


def test_thirty_minutes(workspace, url):
    right = next(iter(workspace.state.response_urls.values()))
    right.made -= 30 * 60 + 1
    answer = url.send(text="x")
    assert (answer.status_code, "expired_url" in answer.body) == (404, True)


def test_blocks_are_checked_here_too(workspace, url):
    bad = url.send(text="x", blocks=[{"type": "section"}])
    assert (bad.status_code, "invalid_blocks" in bad.body) == (400, True)
    assert workspace.refused[-1]["error"] == "invalid_blocks"
    assert url.send(text="").status_code == 400
    assert workspace.seen("agent1", "agents") == []


def test_it_works_where_the_bot_is_not(workspace, url):
    workspace.leave("bot:hangyeol", "agents")
    url.send(text="그래도")
    assert workspace.find("agent1", "agents", "그래도")["ephemeral"]


def test_the_original_is_deleted(workspace):
    user, channel = workspace.state.user("planner"), workspace.state.channel("planning")
    posted = workspace.client().chat_postMessage(channel=channel.id, text="질문")
    installation = workspace.state.installations[workspace.team_id("hanpay")]
    message = channel.find(posted["ts"])
    address = workspace.state.new_response_url("actions", installation, channel, user, message)
    WebhookClient(address).send(delete_original=True)
    assert workspace.seen("planner", "planning") == []
