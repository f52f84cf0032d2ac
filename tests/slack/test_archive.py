"""What Slack keeps: files under their limits and on its own hosts only, single messages, and history page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from support.workspace import LocalSlack, running

from bridge.errors import DeliveryError
from bridge.settings import Settings
from bridge.slack.archive import SlackArchive
from bridge.slack.bolt import web_client
from bridge.slack.chat import SlackChat
from bridge.store.installations import Installation


@dataclass
class Kept:
    slack: LocalSlack
    team: str
    channel: str
    archive: SlackArchive


@pytest.fixture(scope="module")
def kept() -> Iterator[Kept]:
    with running() as slack:
        channel = slack.channel_id("planning")
        team = next(iter(slack.state.channels[channel].teams))
        made = slack.state.installations[team]
        installation = Installation(team, made.bot_user_id, made.token, bot_id=made.bot_id, app_id=slack.state.app.id)
        settings = Settings(_env_file=None, slack_api_url=slack.api_url)
        chat = SlackChat({team: installation}.get, lambda token: web_client(settings, timeout=5, token=token))
        yield Kept(slack, team, channel, SlackArchive(chat, api_url=slack.api_url, timeout=5))


def test_a_file_is_fetched_with_our_token_and_refused_where_it_is_too_large(kept: Kept) -> None:
    content = "12/1 간편환불 오픈".encode()
    message = kept.slack.upload("planner", "planning", "공지.txt", content)
    (file_id,) = message.files
    found = kept.archive.file(kept.team, file_id, most=1_000)
    assert (found.name, found.kind, found.content) == ("공지.txt", "text", content)
    with pytest.raises(DeliveryError) as told:
        kept.archive.file(kept.team, file_id, most=5)
    assert (told.value.permanent, told.value.values["reason"]) == (True, "too_large")
    with pytest.raises(DeliveryError) as told:
        kept.archive.file(kept.team, "F0NOTHERE", most=5)
    assert told.value.values["reason"] == "file_not_found"


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/files-pri/a", "http://files.slack.com/a", "https://files.slack.com.evil.example/a", ""],
)
def test_our_token_goes_to_slacks_hosts_only(kept: Kept, url: str) -> None:
    with pytest.raises(DeliveryError) as told:
        kept.archive._bytes(kept.team, url, 100)
    assert told.value.values["reason"] == "elsewhere"


def test_one_message_a_reply_and_none(kept: Kept) -> None:
    head = kept.slack.post("planner", "planning", "간편환불 오픈합니다")
    reply = kept.slack.post("planner", "planning", "수수료는 없어요", thread_ts=head.ts)
    found = kept.archive.message(kept.team, kept.channel, head.ts)
    assert found is not None
    assert found["text"] == "간편환불 오픈합니다"
    below = kept.archive.message(kept.team, kept.channel, reply.ts, thread_ts=head.ts)
    assert below is not None
    assert below["text"] == "수수료는 없어요"
    assert kept.archive.message(kept.team, kept.channel, "1000000000.000100") is None


def test_history_comes_page_by_page_and_without_replies(kept: Kept) -> None:
    said = [kept.slack.post("planner", "planning", f"공지 {number}").ts for number in range(5)]
    oldest = datetime.now(UTC) - timedelta(days=1)
    found: list[str] = []
    for _ in range(20):
        before = found[-1] if found else None
        page = kept.archive.page(kept.team, kept.channel, oldest=oldest, before=before, limit=2)
        assert len(page.messages) <= 2
        found += [str(message["ts"]) for message in page.messages]
        if not page.more:
            break
    assert found == sorted(set(found), reverse=True)
    assert set(said) <= set(found)


def test_a_thread_comes_oldest_first_without_the_message_above_it(kept: Kept) -> None:
    head = kept.slack.post("planner", "planning", "간편환불 오픈합니다")
    said = [kept.slack.post("planner", "planning", f"덧붙임 {number}", thread_ts=head.ts).ts for number in range(5)]
    oldest = datetime.now(UTC) - timedelta(days=1)
    above = kept.archive.page(kept.team, kept.channel, oldest=oldest).messages
    assert next(message for message in above if message["ts"] == head.ts)["reply_count"] == 5
    found: list[str] = []
    for _ in range(20):
        page = kept.archive.replies(kept.team, kept.channel, head.ts, after=found[-1] if found else None, limit=3)
        found += [str(message["ts"]) for message in page.messages]
        if not page.more:
            break
    assert found == said
