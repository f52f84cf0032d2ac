"""Files, through slack_sdk's own upload, and people's uploads as the bot meets them."""

from __future__ import annotations

import re
import urllib.error
import urllib.request

import pytest
from slack_sdk.errors import SlackApiError


def fetch(url, token):
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(request, timeout=5) as answer:
        return answer.read(), answer.headers["content-type"]


def test_upload_by_the_bot(workspace):
    client = workspace.client()
    channel = workspace.channel_id("review")
    content = "이름,상태\n간편환불,승인\n".encode()
    answer = client.files_upload_v2(
        channel=channel, filename="manual.csv", title="매뉴얼", content=content, initial_comment="표예요"
    )
    assert answer["files"][0]["title"] == "매뉴얼"
    shown = workspace.seen("approver", "review")[-1]
    assert (shown["text"], shown["files"][0]["name"], shown["subtype"]) == ("표예요", "manual.csv", "file_share")
    info = client.files_info(file=answer["files"][0]["id"])["file"]
    assert (info["mimetype"], info["size"], info["groups"]) == ("text/csv", len(content), [channel])
    assert fetch(info["url_private"], workspace.token()) == (content, "text/csv; charset=utf-8")


def test_a_persons_upload_comes_as_file_share(workspace, bot):
    bot.app.event(re.compile(".+"))(lambda: None)
    workspace.upload("planner", "planning", "notice.md", "# 오픈".encode(), "공지 파일입니다")
    workspace.settle()
    assert bot.kinds() == ["message:file_share", "file_shared"]
    event = bot.got[0]["event"]
    assert set(event) == {
        "type", "subtype", "user", "ts", "text", "blocks", "files", "upload", "display_as_bot", "channel",
        "event_ts", "channel_type",
    }  # fmt: skip
    assert fetch(event["files"][0]["url_private_download"], workspace.token())[0] == "# 오픈".encode()


def test_strangers_get_no_file(workspace):
    posted = workspace.upload("planner", "planning", "a.txt", b"secret", "x")
    item = workspace.state.files[posted.files[0]]
    url = f"{workspace.server.url}/files-pri/{item.team_id}-{item.id}/a.txt"
    for token in ("xoxb-made-up", workspace.token("dawnmarket")):
        with pytest.raises(urllib.error.HTTPError):
            fetch(url, token)
    for team in ("hangyeol", "dawnmarket"):
        with pytest.raises(SlackApiError, match="file_not_found"):
            workspace.client(team).files_info(file=item.id)


def test_an_upload_is_completed_only_when_it_came(workspace):
    client = workspace.client()
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        client.files_getUploadURLExternal(filename="a.txt", length=0)
    ticket = client.files_getUploadURLExternal(filename="a.txt", length=3)
    with pytest.raises(SlackApiError, match="file_not_found"):
        client.files_completeUploadExternal(files=[{"id": ticket["file_id"], "title": "a"}])
    wrong = urllib.request.Request(ticket["upload_url"], data=b"too long", method="POST")
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(wrong, timeout=5)
