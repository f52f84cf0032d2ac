"""What Slack does when the bot is slow, wrong or away, and what its own bad days look like from the bot."""

from __future__ import annotations

import re
import threading
import time
from datetime import UTC, datetime

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.signature import SignatureVerifier
from support.workspace import running
from werkzeug import Request, Response
from werkzeug.serving import make_server

ALL = re.compile(".+")


class Endpoint:
    """A bare endpoint that answers as told and keeps what it got."""

    def __init__(self) -> None:
        self.answers: list[int | Response] = []
        self.got: list[tuple[dict[str, str], dict]] = []

    @Request.application
    def __call__(self, request: Request) -> Response:
        self.got.append((dict(request.headers), request.get_json()))
        self.raw = request.get_data()
        answer = self.answers.pop(0) if self.answers else 200
        return answer if isinstance(answer, Response) else Response(status=answer)


@pytest.fixture
def endpoint(workspace):
    app = Endpoint()
    server = make_server("127.0.0.1", 0, app, threaded=True)
    server.RequestHandlerClass.log = lambda *_: None
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    workspace.request_url = f"http://127.0.0.1:{server.server_port}/slack/events"
    yield app
    workspace.ws.delivery.close()
    server.shutdown()
    thread.join(5)
    server.server_close()


def test_requests_are_signed(workspace, endpoint):
    workspace.post("planner", "planning", "공지")
    workspace.settle()
    headers, body = endpoint.got[0]
    verifier = SignatureVerifier(workspace.signing_secret)
    assert verifier.is_valid(endpoint.raw, headers["X-Slack-Request-Timestamp"], headers["X-Slack-Signature"])
    assert "X-Slack-Retry-Num" not in headers
    assert body["token"] == workspace.state.app.verification_token


def test_url_verification(workspace, bot, endpoint):
    assert not workspace.ws.delivery.verify(workspace.request_url)


def test_bolt_passes_url_verification(workspace, bot):
    assert workspace.ws.delivery.verify(workspace.request_url)


def test_an_event_is_sent_four_times_at_most(workspace, endpoint):
    workspace.ws.options.speed = 3000
    endpoint.answers = [500, 500, 500, 500]
    workspace.post("planner", "planning", "공지")
    workspace.settle()
    retries = [(h.get("X-Slack-Retry-Num"), h.get("X-Slack-Retry-Reason")) for h, _ in endpoint.got]
    assert retries == [(None, None), ("1", "http_error"), ("2", "http_error"), ("3", "http_error")]
    assert len({body["event_id"] for _, body in endpoint.got}) == 1


def test_a_retry_stops_when_it_is_taken(workspace, endpoint):
    workspace.ws.options.speed = 3000
    endpoint.answers = [500]
    workspace.post("planner", "planning", "공지")
    workspace.settle()
    assert [d["status"] for d in workspace.deliveries] == [500, 200]


def test_no_retry_header_is_heard(workspace, endpoint):
    endpoint.answers = [Response(status=500, headers={"X-Slack-No-Retry": "1"})]
    workspace.post("planner", "planning", "공지")
    workspace.settle()
    assert len(endpoint.got) == 1


def test_a_bot_that_is_away_gets_it_later(workspace, endpoint):
    workspace.ws.options.speed = 300
    url, workspace.request_url = workspace.request_url, "http://127.0.0.1:9/slack/events"
    workspace.post("planner", "planning", "공지")
    workspace.wait_for(lambda: workspace.deliveries)
    workspace.request_url = url
    workspace.settle()
    assert endpoint.got[-1][0]["X-Slack-Retry-Reason"] == "connection_failed"


def test_a_slow_bot_is_retried_with_http_timeout(workspace, bot):
    workspace.ws.options.speed = 3000
    workspace.ws.options.ack_timeout = 0.15
    waits = [0.4, 0]
    bot.app.event(ALL)(lambda: time.sleep(waits.pop(0) if waits else 0))
    workspace.post("planner", "planning", "공지")
    workspace.settle()
    assert [d["problem"] for d in workspace.deliveries] == ["http_timeout", ""]


def test_events_of_a_channel_come_in_order(workspace, endpoint):
    for number in range(20):
        workspace.post("planner", "planning", str(number))
    workspace.settle()
    assert [body["event"]["text"] for _, body in endpoint.got] == [str(n) for n in range(20)]


def test_without_order_events_do_not_wait_for_each_other(workspace, bot):
    workspace.ws.options.in_order = False
    together = threading.Barrier(3)
    bot.app.event(ALL)(lambda: together.wait(5))
    for number in range(3):
        workspace.post("planner", "planning", str(number))
    workspace.settle()
    assert [d["status"] for d in workspace.deliveries] == [200] * 3


def test_duplicates_reordering_delay_and_loss(workspace, endpoint):
    workspace.fail_event("message", "duplicate")
    workspace.post("planner", "planning", "a")
    workspace.settle()
    workspace.fail_event("message", "reorder", times=2)
    workspace.post("planner", "planning", "b")
    workspace.post("planner", "planning", "c")
    workspace.settle()
    workspace.fail_event("message", "delay", seconds=0.2)
    workspace.post("planner", "planning", "d")
    workspace.post("planner", "planning", "e")
    workspace.settle()
    workspace.fail_event("message", "drop")
    workspace.post("planner", "planning", "f")
    workspace.settle()
    assert [body["event"]["text"] for _, body in endpoint.got] == ["a", "a", "c", "b", "e", "d"]
    assert endpoint.got[0][1]["event_id"] == endpoint.got[1][1]["event_id"]


# -- Slack's own bad days ---------------------------------------------------------------------------------------------


def say(workspace, text="x", **args):
    return workspace.client().chat_postMessage(channel=workspace.channel_id("planning"), text=text, **args)


def test_rate_limited(workspace):
    workspace.fail("chat.postMessage", "ratelimited", retry_after=7)
    with pytest.raises(SlackApiError) as caught:
        say(workspace)
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "7"
    assert caught.value.response["error"] == "ratelimited"
    say(workspace)


def test_one_message_a_second_if_wanted():
    with running(rate_limit=True) as ws:
        say(ws)
        with pytest.raises(SlackApiError, match="ratelimited"):
            say(ws)
        ws.client().chat_postMessage(channel=ws.channel_id("review"), text="another channel")


def test_server_errors(workspace):
    workspace.fail("chat.postMessage", "status", status=500, times=2)
    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            say(workspace)
        assert caught.value.response.status_code == 500
    assert workspace.seen("planner", "planning") == []
    say(workspace)


def test_a_named_error(workspace):
    workspace.fail("*", "error", error="fatal_error")
    with pytest.raises(SlackApiError, match="fatal_error"):
        say(workspace)


def test_a_reset_before_and_a_reply_lost_after(workspace):
    workspace.fail("chat.postMessage", "reset")
    with pytest.raises((OSError, SlackRequestError)):
        say(workspace, "nothing is done")
    assert workspace.seen("planner", "planning") == []
    workspace.fail("chat.postMessage", "lost")
    with pytest.raises((OSError, SlackRequestError)):
        say(workspace, "done all the same")
    assert [m["shown"] for m in workspace.seen("planner", "planning")] == ["done all the same"]


def test_the_sdk_posts_twice_after_a_lost_reply(workspace):
    workspace.fail("chat.postMessage", "lost")
    client = WebClient(token=workspace.token(), base_url=workspace.api_url)  # with its own retries
    client.chat_postMessage(channel=workspace.channel_id("planning"), text="두 번")
    assert len(workspace.seen("planner", "planning")) == 2


def test_a_hanging_call(workspace):
    workspace.fail("chat.postMessage", "hang")
    client = WebClient(token=workspace.token(), base_url=workspace.api_url, retry_handlers=[], timeout=0.2)
    with pytest.raises(OSError, match="timed out"):
        client.chat_postMessage(channel=workspace.channel_id("planning"), text="x")
    assert workspace.seen("planner", "planning") == []


def test_skip_lets_calls_pass_first(workspace):
    workspace.fail("chat.postMessage", "status", skip=1)
    say(workspace)
    with pytest.raises(SlackApiError):
        say(workspace)


def test_slack_is_down_for_a_while(workspace):
    workspace.down(0.3)
    with pytest.raises((OSError, SlackRequestError)):
        workspace.client().auth_test()
    time.sleep(0.31)
    assert workspace.client().auth_test()["ok"]


def test_messages_follow_the_given_clock():
    moment = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
    with running(now=lambda: moment) as ws:
        first, second = say(ws), say(ws)
    assert first["ts"] == "1795478400.000000"
    assert second["ts"] == "1795478400.000001"
