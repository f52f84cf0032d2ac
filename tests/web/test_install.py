"""Installing over the web: the browser that went comes back, once, and the token is kept sealed."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select
from support.bot import NOW
from support.workspace import LocalSlack
from werkzeug.test import Client, TestResponse

from bridge.messages import load_messages
from bridge.playground.api.oauth import grant
from bridge.settings import Settings
from bridge.slack.bolt import web_client
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import TokenBox, find_installation
from bridge.store.schema import InstallationRow
from bridge.web.application import Web
from bridge.web.install import BACK, COOKIE, INSTALL, Installer, install_routes

KEY = Fernet.generate_key().decode()
KO = load_messages("ko")


class Browser:
    """An admin's browser, between us and Slack."""

    def __init__(self, database: Database, workspace: LocalSlack) -> None:
        self.told: list[str] = []
        settings = Settings(_env_file=None, slack_api_url=workspace.api_url)
        app = workspace.state.app
        installer = Installer(
            client_id=app.client_id,
            client_secret=app.client_secret,
            scopes=("chat:write", "commands"),
            public_url="https://bridge.example.com",
            authorize_url="https://slack.com/oauth/v2/authorize",
            database=database,
            box=TokenBox(KEY),
            key=KEY,
            client=lambda: web_client(settings, timeout=5),
            now=lambda: NOW,
            messages=load_messages,
            installed=self.told.append,
        )
        self.client = Client(Web(install_routes(installer), max_body=1000))

    def go(self) -> dict[str, list[str]]:
        answer = self.client.get(INSTALL, base_url="https://bridge.example.com")
        assert answer.status_code == 302
        return parse_qs(urlsplit(answer.headers["location"]).query)

    def come_back(self, **query: str) -> TestResponse:
        return self.client.get(BACK, query_string=query, base_url="https://bridge.example.com")


@pytest.fixture
def browser(local_database: Database, workspace: LocalSlack) -> Browser:
    return Browser(local_database, workspace)


@pytest.fixture
def code(workspace: LocalSlack) -> Callable[[], str]:
    return lambda: grant(workspace.ws, workspace.team_id("oncall"))


def test_an_admin_installs_the_app(
    browser: Browser, workspace: LocalSlack, code: Callable[[], str], local_database: Database
) -> None:
    asked = browser.go()
    assert asked["scope"] == ["chat:write,commands"]
    assert asked["redirect_uri"] == ["https://bridge.example.com/slack/oauth_redirect"]
    answer = browser.come_back(code=code(), state=asked["state"][0])
    assert answer.status_code == 200
    assert KO("install.done", team="온콜") in answer.text
    team = workspace.team_id("oncall")
    made = workspace.state.installations[team]
    with local_database.read(EVERYONE) as session:
        found = find_installation(session, TokenBox(KEY), team)
        sealed = session.scalar(select(InstallationRow.bot_token).where(InstallationRow.team_id == team))
    assert found is not None
    assert (found.bot_token, found.bot_user_id, found.bot_id) == (made.token, made.bot_user_id, made.bot_id)
    assert made.token.encode() not in (sealed or b"")
    assert browser.told == [team]


@pytest.mark.parametrize("state", ["", "made-up", "한글"])
def test_a_link_made_by_somebody_else_installs_nothing(
    browser: Browser, code: Callable[[], str], state: str, local_database: Database
) -> None:
    browser.go()
    answer = browser.come_back(code=code(), state=state)
    assert (answer.status_code, KO("install.expired") in answer.text) == (400, True)
    with local_database.read(EVERYONE) as session:
        assert session.scalars(select(InstallationRow.id)).all() == []


def test_another_browser_cannot_finish_what_this_one_began(
    browser: Browser, workspace: LocalSlack, code: Callable[[], str], local_database: Database
) -> None:
    state = browser.go()["state"][0]
    assert Browser(local_database, workspace).come_back(code=code(), state=state).status_code == 400


def test_a_link_that_lay_around_is_expired(browser: Browser, code: Callable[[], str]) -> None:
    state = browser.go()["state"][0]
    old = Fernet(KEY).encrypt_at_time(state.encode(), int(time.time()) - 601).decode()
    browser.client.set_cookie(COOKIE, old, domain="bridge.example.com", path=BACK)
    assert browser.come_back(code=code(), state=state).status_code == 400


def test_whoever_declines_is_told_so(browser: Browser) -> None:
    answer = browser.come_back(error="access_denied")
    assert KO("install.declined") in answer.text


@pytest.mark.parametrize("wrong", ["", "used"])
def test_a_code_that_slack_does_not_know_installs_nothing(browser: Browser, wrong: str) -> None:
    state = browser.go()["state"][0]
    answer = browser.come_back(code=wrong, state=state)
    assert (answer.status_code, KO("install.failed") in answer.text) == (502, True)


def test_slack_out_of_reach_is_said_in_words(browser: Browser, workspace: LocalSlack, code: Callable[[], str]) -> None:
    state = browser.go()["state"][0]
    workspace.fail("oauth.v2.access", "reset")
    answer = browser.come_back(code=code(), state=state)
    assert (answer.status_code, KO("install.failed") in answer.text) == (502, True)


def test_the_page_speaks_the_browsers_language(browser: Browser) -> None:
    answer = browser.client.get(BACK, query_string={"error": "x"}, headers={"accept-language": "en-GB,en;q=0.9"})
    assert load_messages("en")("install.declined") in answer.text
