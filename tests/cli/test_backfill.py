"""A channel's past from the command line, before anything ever served: what is found, and what is said where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.product import MORNING
from support.terminal import Run
from support.workspace import LocalSlack, running

KOREAN = "ko_KR.UTF-8"


@pytest.fixture
def slack() -> Iterator[LocalSlack]:
    with running(now=lambda: MORNING) as made:
        yield made


@pytest.fixture
def settings(slack: LocalSlack, tmp_path: Path) -> dict[str, str]:
    now = tmp_path / "now"
    now.write_text(f"@{MORNING.timestamp()}")
    return {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKENS": slack.token("hanpay"),
        "CLOCK_OFFSET_FILE": str(now),
    }


def connect(run: Run, slack: LocalSlack) -> str:
    channel = slack.channel_id("planning")
    planning = ("--planning", f"{slack.team_id('hanpay')}:{channel}")
    assert run("bridges", "add", "간편결제", "--client", "한빛페이", *planning).code == 0
    return channel


def test_the_tokens_in_the_environment_are_enough(run: Run, slack: LocalSlack, settings: dict[str, str]) -> None:
    slack.post("planner", "planning", "*환전 지갑* 12/10(목) 오전 10시 오픈합니다. 전 회원 대상이에요.")
    since = ("--channel", connect(run, slack), "--since", "2026-11-01", "--dry-run")
    ran = run("backfill", *since, lang=KOREAN, **settings)
    assert (ran.code, "환전 지갑\t12월 10일(목) 오전 10:00" in ran.out) == (0, True), ran.err


def test_what_slack_refuses_is_told_with_the_remedy(run: Run, slack: LocalSlack, settings: dict[str, str]) -> None:
    since = ("--channel", connect(run, slack), "--since", "2026-11-01")
    slack.fail("conversations.history", "error", error="not_in_channel")
    ran = run("backfill", *since, lang=KOREAN, **settings)
    assert ran.code == 1
    assert "지난 메시지를 읽지 못했어요. 앱이 채널에 없어요." in ran.err
    assert "보내지 못했어요" not in ran.err


def test_a_day_to_come_is_refused(run: Run, slack: LocalSlack, settings: dict[str, str]) -> None:
    ran = run("backfill", "--channel", connect(run, slack), "--since", "2026-11-25", lang=KOREAN, **settings)
    assert (ran.code, "아직 오지 않은 날이에요" in ran.err) == (2, True)
