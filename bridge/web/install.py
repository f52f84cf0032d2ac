"""Installing the app over the web (Slack's OAuth v2): there and back, with the state in a sealed cookie.

The state is a random value sealed with the token key: no table, and any replica can take the browser back.
"""

from __future__ import annotations

import hmac
import html
import http.client
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from cryptography.fernet import Fernet, InvalidToken
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.oauth import AuthorizeUrlGenerator
from werkzeug.utils import redirect
from werkzeug.wrappers import Request, Response

from bridge.messages import Messages
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, TokenBox, save_installation
from bridge.web.application import Route

log = structlog.get_logger(__name__)

INSTALL, BACK = "/slack/install", "/slack/oauth_redirect"
COOKIE = "bridge-install"
SECONDS = 600


@dataclass(frozen=True, slots=True)
class Installer:
    """What installing needs. `client` speaks to Slack without a token; `installed` is told of a new installation."""

    client_id: str
    client_secret: str
    scopes: tuple[str, ...]
    public_url: str
    authorize_url: str
    database: Database
    box: TokenBox
    key: str
    client: Callable[[], WebClient]
    now: Callable[[], datetime]
    messages: Callable[[str], Messages]
    installed: Callable[[str], None]


def install_routes(installer: Installer) -> list[Route]:
    """Return the page that sends an admin to Slack and the one to which Slack sends him back."""
    return [Route(INSTALL, lambda request: _go(installer)), Route(BACK, lambda request: _back(installer, request))]  # noqa: ARG005


def _go(installer: Installer) -> Response:
    state = secrets.token_urlsafe(32)
    url = AuthorizeUrlGenerator(
        client_id=installer.client_id,
        redirect_uri=_redirect_uri(installer),
        scopes=installer.scopes,
        authorization_url=installer.authorize_url,
    ).generate(state)
    response = redirect(url)
    response.set_cookie(
        COOKIE,
        Fernet(installer.key).encrypt(state.encode()).decode(),
        max_age=SECONDS,
        path=BACK,
        secure=installer.public_url.startswith("https://"),
        httponly=True,
        samesite="Lax",
    )
    return response


def _back(installer: Installer, request: Request) -> Response:
    if request.args.get("error"):
        return _page(installer, request, "install.declined", 200)
    if not _same_browser(installer.key, request):
        return _page(installer, request, "install.expired", 400)
    try:
        found = _exchange(installer, request.args.get("code", ""))
    except (SlackApiError, SlackClientError, OSError, http.client.HTTPException) as error:
        log.warning("install.failed", kind=type(error).__name__, reason=_reason(error))
        return _page(installer, request, "install.failed", 502)
    if found is None:
        return _page(installer, request, "install.organisation", 400)
    with installer.database.write(EVERYONE) as session:
        save_installation(session, installer.box, found, now=installer.now())
    installer.installed(found.team_id)
    log.info("install.done", team=found.team_id)
    response = _page(installer, request, "install.done", 200, team=found.team_name or found.team_id)
    response.delete_cookie(COOKIE, path=BACK)
    return response


def _same_browser(key: str, request: Request) -> bool:
    """Tell whether this browser is the one that we sent to Slack, some minutes ago at most."""
    try:
        sent = Fernet(key).decrypt(request.cookies.get(COOKIE, "").encode(), ttl=SECONDS).decode()
    except InvalidToken:
        return False
    return hmac.compare_digest(sent.encode(), request.args.get("state", "").encode())


def _exchange(installer: Installer, code: str) -> Installation | None:
    """Exchange the code for a token; None where the whole organisation was chosen, which has no workspace of its own."""
    client = installer.client()
    granted = client.oauth_v2_access(
        client_id=installer.client_id,
        client_secret=installer.client_secret,
        code=code,
        redirect_uri=_redirect_uri(installer),
    )
    team, token = granted.get("team") or {}, granted.get("access_token")
    if not team.get("id") or not token:
        return None
    who = client.auth_test(token=token)
    return Installation(
        team_id=str(team["id"]),
        team_name=str(team.get("name") or ""),
        enterprise_id=(granted.get("enterprise") or {}).get("id"),
        app_id=str(granted.get("app_id") or ""),
        bot_id=str(who.get("bot_id") or ""),
        bot_user_id=str(granted.get("bot_user_id") or who["user_id"]),
        bot_token=str(token),
        scopes=str(granted.get("scope") or ""),
    )


def _redirect_uri(installer: Installer) -> str | None:
    return installer.public_url.rstrip("/") + BACK if installer.public_url else None


def _reason(error: Exception) -> str:
    return str(error.response.get("error")) if isinstance(error, SlackApiError) else ""


def _page(installer: Installer, request: Request, key: str, status: int, **values: str) -> Response:
    locale = request.accept_languages.best_match(["ko", "en"], default="ko") or "ko"
    text = html.escape(installer.messages(locale)(key, **values))
    page = (
        f'<!doctype html><html lang="{locale}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Bridge</title>'
        f'<body style="font:1.1rem/1.7 system-ui;max-width:36rem;margin:15vh auto;padding:0 1rem"><p>{text}</p></body></html>'
    )
    response = Response(page, status=status, content_type="text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
    response.headers["Cache-Control"] = "no-store"
    return response
