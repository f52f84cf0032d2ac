"""What is coming and what did not get through, at the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.databases import Databases, opened
from support.floor import furnish
from support.terminal import Run


@pytest.fixture
def furnished(databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = databases.sqlite(tmp_path)
    for database in opened(url):
        furnish(database)
    monkeypatch.setenv("DATABASE_URL", url)


def test_the_coming_launches_are_listed_for_people_and_programs(run: Run, furnished: None) -> None:
    assert "간편환불" in run("launches").out
    (launch,) = json.loads(run("launches", "--json").out)
    assert (launch["name"], launch["state"], launch["ready"]) == ("간편환불", "approved", True)


def test_the_outbox_says_what_waits(run: Run, furnished: None) -> None:
    found = json.loads(run("outbox", "--json").out)
    assert found["stuck"] == []
    assert found["late"] == 0
    assert run("outbox").out.strip() == "No message is late."


def test_what_cannot_be_settled_is_said(run: Run, furnished: None) -> None:
    ran = run("outbox", "--retry", "99999", "--posted", "1", lang="ko_KR.UTF-8")
    assert ran.code == 1
    assert "#99999: 기다리는 메시지가 아니라서 그대로 두었어요." in ran.out
    assert json.loads(run("outbox", "--not-posted", "99999", "--json").out)["not_settled"] == [99999]


def test_one_message_is_not_settled_in_two_ways(run: Run, furnished: None) -> None:
    ran = run("outbox", "--posted", "7", "--not-posted", "8", "--not-posted", "7", lang="ko_KR.UTF-8")
    assert (ran.code, ran.out) == (2, "")
    assert "#7을 두 가지로 처리할 수는 없어요." in ran.err
    assert run("outbox", "--retry", "99999", "--retry", "99999").code == 1  # the same said twice is said once


def test_a_page_that_cannot_be_written_is_said(run: Run, furnished: None, tmp_path: Path) -> None:
    ran = run("briefing", "한빛 앱", "--page", str(tmp_path / "nowhere" / "a.html"), lang="ko_KR.UTF-8")
    assert (ran.code, "저장할 수 없어요" in ran.err) == (2, True)


def test_the_briefing_names_nobody(run: Run, furnished: None, tmp_path: Path) -> None:
    page = tmp_path / "briefing.html"
    assert run("briefing", "한빛 앱", "--page", str(page)).code == 0
    assert page.read_text().startswith("<!doctype html>")
    assert "상담 최" not in page.read_text() + run("briefing", "한빛 앱").out
