"""The Bolt app: whose request this is, that it is signed, and which listener it goes to.

Sync, with `process_before_response`: an event is acknowledged after its listener returned, which is after our commit, and an
exception in it answers 500, so that Slack sends the event again.
"""

from __future__ import annotations

import logging

import structlog
from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context import BoltContext
from slack_sdk import WebClient

from bridge.settings import Settings
from bridge.slack.context import Context
from bridge.slack.gate import Gate
from bridge.slack.installed import Installed
from bridge.slack.listeners import register_all

log = structlog.get_logger(__name__)


def web_client(settings: Settings, *, timeout: float, token: str | None = None) -> WebClient:
    """Return a client that asks once: what is sent again is decided by the outbox, not by the transport."""
    return WebClient(
        token=token,
        base_url=settings.slack_api_url,
        timeout=timeout,  # type: ignore[arg-type]  # slack_sdk declares whole seconds, and hands the number to urllib as it is
        retry_handlers=[],
        logger=quiet_logger(),
    )


def quiet_logger() -> logging.Logger:
    """Return the logger for slack_sdk and Bolt, whose own lines below a warning hold messages' texts."""
    logger = logging.getLogger("bridge.slack.sdk")
    logger.setLevel(logging.WARNING)
    return logger


def build_app(context: Context, settings: Settings, installed: Installed) -> App:
    """Return the app with every feature's listeners. Makes no network call."""

    def authorize(context: BoltContext, enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        found = installed.find(team_id)
        if found is None:
            log.warning("slack.unknown_team", team=team_id, enterprise=enterprise_id)
            return None
        context["installation"] = found
        return AuthorizeResult(
            enterprise_id=found.enterprise_id,
            team_id=found.team_id,
            bot_token=found.bot_token,
            bot_id=found.bot_id or None,
            bot_user_id=found.bot_user_id,
            bot_scopes=found.scopes or None,
        )

    secret = settings.slack_signing_secret
    app = App(
        name="launchbridge",
        logger=quiet_logger(),
        process_before_response=True,
        client=web_client(settings, timeout=settings.slack_timeout),
        authorize=authorize,  # type: ignore[arg-type]  # None is how Bolt is told that the app is not installed there
        user_facing_authorize_error_message=context.messages(context.default_locale)("error.not_installed"),
        token_verification_enabled=False,
        # The gate checks the signature; Bolt's own check stumbles over a malformed timestamp.
        signing_secret="",
        request_verification_enabled=False,
        before_authorize=Gate(secret.get_secret_value() if secret else "", timeout=settings.slack_timeout),
    )
    register_all(app, context, installed)
    return app
