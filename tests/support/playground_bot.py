"""A small Bolt app for tests of the local workspace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from support.workspace import LocalSlack


@dataclass
class Bot:
    """A Bolt app, and what reached it."""

    app: App
    got: list[dict[str, Any]] = field(default_factory=list)

    def kinds(self) -> list[str]:
        """The types of the events that reached it, with their subtypes."""
        events = [body["event"] for body in self.got if "event" in body]
        return [":".join(filter(None, (e["type"], e.get("subtype")))) for e in events]


def make_app(ws: LocalSlack) -> Bot:
    """Return a Bolt app for all workspaces of `ws` that notes what it gets."""

    def authorize(team_id: str | None, **_rest: Any) -> AuthorizeResult | None:
        found = ws.state.installations.get(team_id or "")
        if found is None:
            return None
        return AuthorizeResult(
            enterprise_id=None,
            team_id=team_id,
            bot_user_id=found.bot_user_id,
            bot_id=found.bot_id,
            bot_token=found.token,
        )

    app = App(
        signing_secret=ws.signing_secret,
        client=WebClient(base_url=ws.api_url, retry_handlers=[]),
        authorize=authorize,
        process_before_response=True,
        ignoring_self_events_enabled=False,
        token_verification_enabled=False,
    )
    bot = Bot(app)

    @app.middleware
    def note(body: dict[str, Any], next: Callable[[], Any]) -> Any:  # noqa: A002
        bot.got.append(body)
        return next()

    return bot
