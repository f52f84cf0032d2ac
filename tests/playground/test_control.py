"""The control API that the page and tests in other processes use."""

from __future__ import annotations

import json
import threading
from base64 import b64encode

import httpx
import pytest
from slack_sdk import WebClient


@pytest.fixture
def page(workspace):
    with httpx.Client(base_url=workspace.server.url, timeout=5) as client:
        yield client


def do(page, gesture, **values):
    answer = page.post(f"/_workspace/do/{gesture}", json=values)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_gestures_and_what_is_seen(workspace, page):
    note = do(page, "post", user="planner", channel="planning", text="12/1 오픈")
    do(page, "edit", user="planner", channel="planning", ts=note["ts"], text="12/2 오픈")
    seen = page.get("/_workspace/seen", params={"user": "approver", "channel": "planning"}).json()
    assert [(m["author"], m["shown"]) for m in seen] == [("김기획", "12/2 오픈")]
    refused = page.post(
        "/_workspace/do/edit", json={"user": "approver", "channel": "planning", "ts": note["ts"], "text": "x"}
    )
    assert (refused.status_code, refused.json()["error"]) == (400, "Only the author can edit a message.")
    assert page.post("/_workspace/do/dance", json={}).status_code == 400
    assert page.post("/_workspace/do/post", json={"user": "planner"}).status_code == 400
    assert page.get("/_workspace/seen", params={"user": "agent1", "channel": "planning"}).status_code == 400


def test_files_come_as_the_page_sends_them(page):
    files = [{"name": f"{name}.txt", "content_base64": b64encode(name.encode()).decode()} for name in "ab"]
    posted = do(page, "upload", user="planner", channel="planning", text="두 개", files=files)
    assert [(f["name"], f["preview"]) for f in posted["files"]] == [("a.txt", "a"), ("b.txt", "b")]
    for wrong in ([], [{"name": "a.txt"}], [{"name": "a.txt", "content_base64": "한"}]):
        answer = page.post("/_workspace/do/upload", json={"user": "planner", "channel": "planning", "files": wrong})
        assert answer.status_code == 400


def test_the_world_and_credentials(workspace, page):
    world = page.get("/_workspace/world").json()
    assert {t["name"]: t["installed"] for t in world["teams"]} == {
        "한빛페이": True,
        "한결센터": True,
        "새벽마켓": True,
        "온콜": False,
    }
    keys = page.get("/_workspace/credentials").json()
    own = next(i for i in keys["installations"] if i["team"] == "hanpay")
    assert WebClient(token=own["bot_token"], base_url=keys["api_url"]).auth_test()["team_id"] == own["team_id"]
    rooms = page.get("/_workspace/rooms", params={"user": "agent1"}).json()
    assert {r["name"] for r in rooms} == {"한빛페이-상담", "휴게실"}


def test_calls_and_their_refusals(workspace, page):
    workspace.client().api_call("api.test")
    page.post("/api/chat.postMessage", headers={"Authorization": "Bearer xoxb-no"}, json={"channel": "C1"})
    calls = page.get("/_workspace/calls").json()
    assert [(c["method"], c["error"]) for c in calls["items"]] == [
        ("api.test", ""),
        ("chat.postMessage", "invalid_auth"),
    ]
    assert page.get("/_workspace/calls", params={"since": calls["next"]}).json()["items"] == []
    assert workspace.token() not in json.dumps(calls)


def test_faults_and_options(workspace, page):
    page.post("/_workspace/faults", json={"method": "auth.test", "kind": "ratelimited", "retry_after": 3})
    page.post("/_workspace/faults", json={"event": "message", "kind": "duplicate"})
    assert len(page.get("/_workspace/faults").json()["faults"]) == 2
    answer = page.post("/api/auth.test", headers={"Authorization": f"Bearer {workspace.token()}"})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "3")
    assert page.delete("/_workspace/faults").json() == {"faults": []}
    assert page.post("/_workspace/faults", json={"method": "auth.test", "kind": "earthquake"}).status_code == 400
    assert page.post("/_workspace/options", json={"speed": 60}).json()["speed"] == 60
    assert page.post("/_workspace/options", json={"colour": 1}).status_code == 400


@pytest.mark.parametrize("since", [0, 100_000], ids=["from the start", "after an earlier playground"])
def test_the_stream_tells_of_changes(workspace, since):
    told: list[dict] = []
    ready = threading.Event()

    def listen():
        url = f"{workspace.server.url}/_workspace/stream"
        with httpx.stream("GET", url, params={"since": since}, timeout=5) as answer:
            for line in answer.iter_lines():
                ready.set()
                if line.startswith("data: "):
                    change = json.loads(line.removeprefix("data: "))
                    told.extend([change] if "ts" in change else [])
                if len(told) >= 2:
                    return

    listener = threading.Thread(target=listen)
    listener.start()
    assert ready.wait(5)
    note = workspace.post("planner", "planning", "안녕하세요")
    workspace.delete("planner", "planning", note.ts)
    listener.join(5)
    assert [c["kind"] for c in told] == ["message", "message_deleted"]
    assert told[0]["ts"] == note.ts


def test_other_origins_and_names_are_turned_away(page):
    assert page.get("/_workspace/credentials", headers={"Host": "evil.example"}).status_code == 403
    assert page.get("/_workspace/credentials", headers={"Origin": "https://evil.example"}).status_code == 403
    assert page.post("/api/api.test", headers={"Host": "evil.example"}).status_code == 403


def test_forms_and_json_and_nonsense(workspace, page):
    bearer = {"Authorization": f"Bearer {workspace.token()}"}
    channel = workspace.channel_id("planning")
    blocks = json.dumps([{"type": "divider"}])
    form = {"channel": channel, "text": "x", "blocks": blocks, "unfurl_links": "false", "token": workspace.token()}
    assert page.post("/api/chat.postMessage", data=form).json()["ok"]
    raw = {"content": b"{", "headers": {**bearer, "Content-Type": "application/json"}}
    assert page.post("/api/chat.postMessage", **raw).json()["error"] == "invalid_json"
    assert page.post("/api/chat.postMessage", json=[1], headers=bearer).json()["error"] == "json_not_object"
    wrong = {"channel": channel, "limit": "many"}
    answer = page.get("/api/conversations.history", params=wrong, headers=bearer).json()
    assert answer["response_metadata"]["messages"] == ["[ERROR] must provide an integer [json-pointer:/limit]"]
    assert page.post(
        "/api/chat.getPermalink", json={"channel": channel, "message_ts": "1.2"}, headers=bearer
    ).json() == {
        "ok": False,
        "error": "message_not_found",
    }


def test_installing_by_oauth(workspace, page):
    app = workspace.state.app
    asked = {
        "client_id": app.client_id,
        "scope": "chat:write",
        "state": "s1",
        "redirect_uri": "http://127.0.0.1:1/back",
        "team": "oncall",
    }
    answer = page.get("/oauth/v2/authorize", params=asked)
    assert answer.status_code == 302
    back = httpx.URL(answer.headers["location"])
    assert back.params["state"] == "s1"
    client = WebClient(base_url=workspace.api_url)
    done = client.oauth_v2_access(client_id=app.client_id, client_secret=app.client_secret, code=back.params["code"])
    assert set(done.data) == {
        "ok", "app_id", "authed_user", "scope", "token_type", "access_token", "bot_user_id", "team", "enterprise",
        "is_enterprise_install",
    }  # fmt: skip
    assert WebClient(token=done["access_token"], base_url=workspace.api_url).auth_test()["team"] == "온콜"
    again = {"client_id": app.client_id, "client_secret": app.client_secret, "code": back.params["code"]}
    assert page.post("/api/oauth.v2.access", data=again).json()["error"] == "invalid_code"
    assert (
        page.post("/api/oauth.v2.access", data={**again, "client_secret": "?"}).json()["error"] == "bad_client_secret"
    )
