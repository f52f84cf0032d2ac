"""What each way in which Slack can fail means for a message that is to be posted once (P5)."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from support.api import Api, Asked, serving

from bridge.errors import DeliveryError
from bridge.services.chat import Member, Message, Posted
from bridge.settings import Settings
from bridge.slack.bolt import web_client
from bridge.slack.chat import EVENT_TYPE, SlackChat
from bridge.store.installations import Installation

TEAM, CHANNEL = "T0CLIENT", "C0AGENTS"
SINCE = datetime(2026, 11, 24, tzinfo=UTC)
MESSAGE = Message("간편환불 안내", [{"type": "divider"}])
Answer = tuple[int, dict[str, str], Any] | None


def chat_at(url: str, *, timeout: float = 2.0, revoked: Callable[[str], None] = lambda _: None) -> SlackChat:
    settings = Settings(_env_file=None, slack_api_url=url)
    installation = Installation(TEAM, "U0BOT", "xoxb-1", bot_id="B0BOT")
    return SlackChat(
        {TEAM: installation}.get, lambda token: web_client(settings, timeout=timeout, token=token), revoked=revoked
    )


@contextmanager
def slack(*answers: Answer) -> Iterator[tuple[SlackChat, Api]]:
    """A Slack that gives these answers one after the other."""
    waiting = iter(answers)
    with serving(lambda _: next(waiting)) as api:
        yield chat_at(api.url), api


def refused(code: str) -> Answer:
    return 200, {}, {"ok": False, "error": code}


def failure(*answers: Answer) -> DeliveryError:
    with slack(*answers) as (chat, api), pytest.raises(DeliveryError) as caught:
        chat.post(TEAM, CHANNEL, MESSAGE, outbox_id="o1")
    assert len(api.asked) == 1  # nothing is sent again behind the outbox's back
    return caught.value


@pytest.mark.parametrize(
    "code",
    [
        "channel_not_found",
        "not_in_channel",
        "is_archived",
        "token_revoked",
        "account_inactive",
        "invalid_blocks",
        "a_code_of_next_year",
    ],
)
def test_a_refusal_in_words_is_for_a_person(code: str) -> None:
    error = failure(refused(code))
    assert (error.permanent, error.ambiguous, error.values["reason"]) == (True, False, code)


@pytest.mark.parametrize("code", ["internal_error", "fatal_error", "service_unavailable", "request_timeout"])
def test_where_slack_itself_is_unsure_so_are_we(code: str) -> None:
    error = failure(refused(code))
    assert (error.permanent, error.ambiguous) == (False, True)


@pytest.mark.parametrize(
    ("answer", "wait"),
    [
        ((429, {"Retry-After": "7"}, {"ok": False, "error": "ratelimited"}), 7.0),
        ((429, {"retry-after": "30"}, "slow down"), 30.0),
        ((429, {"Retry-After": "soon"}, {"ok": False, "error": "ratelimited"}), None),
        ((429, {}, ""), None),
        ((200, {"Retry-After": "3"}, {"ok": False, "error": "ratelimited"}), 3.0),
    ],
)
def test_slack_asks_for_patience(answer: Answer, wait: float | None) -> None:
    error = failure(answer)
    assert (error.permanent, error.ambiguous, error.retry_after) == (False, False, wait)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
@pytest.mark.parametrize("body", ["<html>oops</html>", {"ok": False, "error": "internal_error"}])
def test_after_a_server_error_nobody_knows(status: int, body: Any) -> None:
    error = failure((status, {}, body))
    assert (error.permanent, error.ambiguous) == (False, True)


@pytest.mark.parametrize("body", ["<html>Sign in to the guest network</html>", "", "[]", "null"])
def test_an_answer_that_is_not_slacks_proves_nothing(body: str) -> None:
    error = failure((200, {}, body))
    assert (error.permanent, error.ambiguous) == (False, True)


@pytest.mark.parametrize("status", [400, 403, 404])
def test_other_refusals_of_http_are_for_a_person(status: int) -> None:
    error = failure((status, {}, "no"))
    assert (error.permanent, error.ambiguous) == (True, False)


def test_after_a_lost_reply_nobody_knows() -> None:
    error = failure(None)
    assert (error.permanent, error.ambiguous) == (False, True)


def test_after_a_reply_that_stops_half_way_nobody_knows() -> None:
    error = failure((200, {"content-length": "5000"}, {"ok": True}))
    assert (error.permanent, error.ambiguous) == (False, True)


def test_after_a_timeout_nobody_knows() -> None:
    def slow(asked: Asked) -> Answer:
        time.sleep(0.6)
        return 200, {}, {"ok": True}

    with serving(slow) as api, pytest.raises(DeliveryError) as caught:
        chat_at(api.url, timeout=0.2).post(TEAM, CHANNEL, MESSAGE, outbox_id="o1")
    assert (caught.value.permanent, caught.value.ambiguous) == (False, True)


def test_where_no_connection_was_made_nothing_was_posted() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: refused
        port = taken.getsockname()[1]
        with pytest.raises(DeliveryError) as caught:
            chat_at(f"http://127.0.0.1:{port}/").post(TEAM, CHANNEL, MESSAGE, outbox_id="o1")
    assert (caught.value.permanent, caught.value.ambiguous) == (False, False)


def test_a_workspace_without_the_app_is_for_a_person() -> None:
    with pytest.raises(DeliveryError) as caught:
        chat_at("http://127.0.0.1:9/").post("T0OTHER", CHANNEL, MESSAGE, outbox_id="o1")
    assert (caught.value.permanent, caught.value.values["reason"]) == (True, "not_installed")


def test_a_lost_reply_to_an_update_is_no_doubt_it_may_be_done_again() -> None:
    with slack(None) as (chat, _), pytest.raises(DeliveryError) as caught:
        chat.update(TEAM, CHANNEL, "1.0", MESSAGE, outbox_id="o1")
    assert (caught.value.permanent, caught.value.ambiguous) == (False, False)


def test_a_revoked_token_is_reported() -> None:
    told: list[str] = []
    with serving(lambda _: (200, {}, {"ok": False, "error": "token_revoked"})) as api, pytest.raises(DeliveryError):
        chat_at(api.url, revoked=told.append).post(TEAM, CHANNEL, MESSAGE, outbox_id="o1")
    assert told == [TEAM]


def test_a_message_carries_its_id_its_text_and_no_unfurling() -> None:
    with slack((200, {}, {"ok": True, "channel": CHANNEL, "ts": "1.0"})) as (chat, api):
        assert chat.post(TEAM, CHANNEL, MESSAGE, outbox_id="o1", thread_ts="0.5") == Posted(CHANNEL, "1.0")
    assert api.asked[0].token == "xoxb-1"
    assert api.asked[0].body == {
        "channel": CHANNEL,
        "text": "간편환불 안내",
        "blocks": [{"type": "divider"}],
        "metadata": {"event_type": EVENT_TYPE, "event_payload": {"outbox_id": "o1"}},
        "unfurl_links": False,
        "unfurl_media": False,
        "thread_ts": "0.5",
    }


def test_what_all_must_hear_stands_in_the_channel_and_in_its_thread() -> None:
    with slack((200, {}, {"ok": True, "channel": CHANNEL, "ts": "1.0"})) as (chat, api):
        chat.post(TEAM, CHANNEL, replace(MESSAGE, aloud=True), outbox_id="o1", thread_ts="0.5")
    assert (api.asked[0].body["thread_ts"], api.asked[0].body["reply_broadcast"]) == ("0.5", True)


def page(*messages: dict[str, Any], cursor: str = "") -> Answer:
    return 200, {}, {"ok": True, "messages": list(messages), "response_metadata": {"next_cursor": cursor}}


def marked(outbox_id: str, ts: str, **more: Any) -> dict[str, Any]:
    metadata = {"event_type": EVENT_TYPE, "event_payload": {"outbox_id": outbox_id}}
    return {"ts": ts, "bot_id": "B0BOT", "metadata": metadata, **more}


def test_history_is_searched_page_by_page_until_the_claims_moment() -> None:
    pages = (page({"ts": "3.0"}, marked("o2", "2.9"), cursor="next"), page(marked("o1", "2.0")))
    with slack(*pages) as (chat, api):
        assert chat.find(TEAM, CHANNEL, "o1", since=SINCE) == Posted(CHANNEL, "2.0")
    assert [asked.method for asked in api.asked] == ["conversations.history"] * 2
    assert float(api.asked[0].body["oldest"]) == SINCE.timestamp()
    assert api.asked[0].body["include_all_metadata"] == "1"
    assert api.asked[1].body["cursor"] == "next"


def test_a_thread_is_searched_in_its_replies() -> None:
    with slack(page(marked("o1", "2.0"))) as (chat, api):
        assert chat.find(TEAM, CHANNEL, "o1", since=SINCE, thread_ts="1.0") == Posted(CHANNEL, "2.0")
    assert (api.asked[0].method, api.asked[0].body["ts"]) == ("conversations.replies", "1.0")


@pytest.mark.parametrize(
    "found",
    [
        marked("o1", "2.0", bot_id="B0OTHER"),
        {"ts": "2.0", "bot_id": "B0BOT", "metadata": {"event_type": "other", "event_payload": {"outbox_id": "o1"}}},
        {"ts": "2.0", "bot_id": "B0BOT", "text": "o1"},
    ],
    ids=["another app's", "another type", "no metadata"],
)
def test_what_is_not_ours_is_not_found(found: dict[str, Any]) -> None:
    with slack(page(found)) as (chat, _):
        assert chat.find(TEAM, CHANNEL, "o1", since=SINCE) is None


def test_members_come_with_their_home_workspace_and_strangers_without() -> None:
    users: dict[str, Any] = {
        "U1": {"user": {"id": "U1", "team_id": "T0CENTER", "profile": {"display_name": "김상담"}, "is_bot": False}},
        "U2": {"ok": False, "error": "user_not_visible"},
        "U0BOT": {"user": {"id": "U0BOT", "team_id": TEAM, "profile": {"real_name": "bridge"}, "is_bot": True}},
    }

    def answer(asked: Asked) -> Answer:
        if asked.method == "users.info":
            return 200, {}, {"ok": True} | users[asked.body["user"]]
        first = "cursor" not in asked.body
        members = ["U1"] if first else ["U2", "U0BOT"]
        return 200, {}, {"ok": True, "members": members, "response_metadata": {"next_cursor": "n" if first else ""}}

    with serving(answer) as api:
        assert chat_at(api.url).members(TEAM, CHANNEL) == [
            Member("T0CENTER", "U1", "김상담", is_bot=False),
            Member("", "U2", "", is_bot=False),
            Member(TEAM, "U0BOT", "bridge", is_bot=True),
        ]


def test_a_direct_conversation_is_opened() -> None:
    with slack((200, {}, {"ok": True, "channel": {"id": "D1"}})) as (chat, api):
        assert chat.open_direct(TEAM, "U1") == "D1"
    assert (api.asked[0].method, api.asked[0].body) == ("conversations.open", {"users": "U1"})
