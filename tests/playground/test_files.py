"""Files, through slack_sdk's own upload, and people's uploads as the bot meets them."""

from __future__ import annotations

import re
import urllib.error
import urllib.request

import pytest
from slack_sdk.errors import SlackApiError

from bridge.playground.records import GestureError


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


def test_several_files_stand_in_one_answer_of_a_thread(workspace, bot):
    bot.app.event(re.compile(".+"))(lambda: None)
    note = workspace.post("planner", "planning", "자세한 건 파일로요")
    more = [("요금 표.txt", "월 9,900원\n".encode() * 8), ("화면.png", b"png")]
    workspace.upload("planner", "planning", "매뉴얼 초안.docx", b"word", thread_ts=note.ts, more=more)
    workspace.settle()
    assert bot.kinds() == ["message", "message:file_share", "file_shared", "file_shared", "file_shared"]
    event = bot.got[1]["event"]
    assert (event["thread_ts"], event["text"]) == (note.ts, "")
    word, text, _picture = event["files"]
    assert (word["filetype"], word["mode"], word["name"]) == ("docx", "hosted", "매뉴얼 초안.docx")
    assert word["url_private_download"].isascii()
    assert (text["filetype"], text["mode"], text["preview"]) == ("text", "snippet", "\n".join(["월 9,900원"] * 5))
    assert (text["lines"], text["lines_more"], text["preview_is_truncated"]) == (8, 3, True)


def test_a_shared_channel_tells_only_that_there_is_a_file(workspace, bot):
    bot.app.event(re.compile(".+"))(lambda: None)
    workspace.upload("guest", "shared", "질문.txt", "환불은요?".encode(), "이거요")
    workspace.settle()
    [told] = bot.got[0]["event"]["files"]
    assert (set(told) & {"name", "url_private"}, told["file_access"]) == (set(), "check_file_info")
    info = workspace.client().files_info(file=told["id"])["file"]
    assert (info["name"], info["file_access"]) == ("질문.txt", "visible")
    assert fetch(info["url_private_download"], workspace.token())[0] == "환불은요?".encode()


def test_what_nobody_could_upload_is_refused(workspace):
    with pytest.raises(GestureError, match="empty"):
        workspace.upload("planner", "planning", "a.txt", b"")
    with pytest.raises(GestureError, match="10 files"):
        workspace.upload("planner", "planning", "a.txt", b"a", more=[("b.txt", b"b")] * 10)
    with pytest.raises(GestureError, match="not in"):
        workspace.upload("agent1", "planning", "a.txt", b"a")


def test_people_take_out_what_they_may_see(workspace):
    posted = workspace.upload("planner", "planning", "a.html", b"<script>alert(1)</script>")
    url = f"{workspace.server.url}/_workspace/file/{posted.files[0]}/a.html?user="
    with urllib.request.urlopen(url + "approver", timeout=5) as answer:
        assert answer.read() == b"<script>alert(1)</script>"
        assert answer.headers["content-disposition"] == "attachment"
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(url + "agent1", timeout=5)


def test_a_download_can_fail(workspace):
    posted = workspace.upload("planner", "planning", "a.txt", b"a")
    info = workspace.client().files_info(file=posted.files[0])["file"]
    workspace.fail("files-pri", "status")
    with pytest.raises(urllib.error.HTTPError, match="503"):
        fetch(info["url_private_download"], workspace.token())
    assert fetch(info["url_private_download"], workspace.token())[0] == b"a"


def test_a_new_id_of_a_channel_keeps_its_files(workspace):
    posted = workspace.upload("planner", "planning", "a.txt", b"a")
    new = workspace.change_channel_id("planning")
    assert workspace.client().files_info(file=posted.files[0])["file"]["channels"] == [new]


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
