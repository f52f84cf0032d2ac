"""The bot's outer shell over a real database, spoken to as Slack speaks to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from cryptography.fernet import Fernet
from pydantic import SecretStr
from slack_bolt import App, BoltRequest, BoltResponse
from werkzeug.test import Client, TestResponse

from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services.links import Links
from bridge.services.playbook import load_playbook
from bridge.settings import Settings
from bridge.slack.bolt import build_app
from bridge.slack.context import Context
from bridge.slack.installed import Installed
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, TokenBox, save_installation
from bridge.web.application import Route, Web
from bridge.web.slack import Dispatch, slack_endpoint
from support.slack import APP_ID, BOT_ID, BOT_USER, OTHER_TEAM, SECRET, TEAM, as_form, as_json, headers

NOW = datetime(2026, 11, 24, 0, 15, tzinfo=UTC)


@dataclass
class Bot:
    """What `make_bot` builds."""

    database: Database
    context: Context
    installed: Installed
    app: App
    settings: Settings
    box: TokenBox
    woken: list[int] = field(default_factory=list)
    dispatch_with: Dispatch | None = None

    def dispatch(self, payload: dict[str, Any]) -> BoltResponse:
        """Hand a payload to Bolt as Socket Mode does."""
        return self.app.dispatch(BoltRequest(body=payload, mode="socket_mode"))

    def web(self) -> Client:
        """Return an HTTP client of the Slack endpoint."""
        route = Route("/slack/events", slack_endpoint(self.dispatch_with or self.app.dispatch), ("POST",))
        return Client(Web([route], max_body=self.settings.max_body))

    def post(self, payload: dict[str, Any], *, secret: str = SECRET, at: float | None = None) -> TestResponse:
        """Post a payload, signed."""
        body, kind = as_json(payload) if payload.get("type") == "event_callback" else as_form(payload)
        return self.web().post(
            "/slack/events", data=body, content_type=kind, headers=headers(body, secret=secret, at=at)
        )


def make_bot(database: Database, **settings: Any) -> Bot:
    """Build a bot installed in the client's and the center's workspace."""
    made = Settings(_env_file=None, **{"slack_signing_secret": SecretStr(SECRET)} | settings)
    box = TokenBox(Fernet.generate_key().decode())
    woken: list[int] = []
    context = Context(
        database=database,
        now=lambda: NOW,
        messages=load_messages,
        wake=lambda: woken.append(1),
        default_locale="ko",
        playbook=load_playbook(resource("manuals")),
        links=Links(made.public_url, Fernet.generate_key().decode()),
    )
    with database.write(EVERYONE) as session:
        for team in (TEAM, OTHER_TEAM):
            found = Installation(team, BOT_USER, f"xoxb-{team}", bot_id=BOT_ID, app_id=APP_ID, team_name=team)
            save_installation(session, box, found, now=NOW)
    installed = Installed(database, box)
    return Bot(database, context, installed, build_app(context, made, installed), made, box, woken)
