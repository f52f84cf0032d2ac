"""The composition root: the one place where database, clock, chat, worker and web come together.

Nothing is connected at import, and `build` makes no network call; `sign_in` does, for tokens that stand in the environment.
"""

from __future__ import annotations

import gc
import http.client
import os
import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge import meaning_model
from bridge.clock import clock
from bridge.errors import SettingsError
from bridge.messages import Messages, load_messages
from bridge.metrics import Metrics
from bridge.models import work_aside
from bridge.resources import resource
from bridge.services import (
    attached,
    briefing,
    catching_up,
    clockwork,
    delivery,
    ending,
    finding,
    forms,
    intake,
    members,
    reverifying,
    sending,
    windows,
)
from bridge.services.chat import Message, Posted
from bridge.services.links import Links
from bridge.services.playbook import load_playbook
from bridge.settings import Settings
from bridge.slack.archive import SlackArchive
from bridge.slack.bolt import build_app, web_client
from bridge.slack.chat import SlackChat
from bridge.slack.context import Context
from bridge.slack.dispatch import dispatcher
from bridge.slack.inspection import Inspection
from bridge.slack.installed import Installed
from bridge.slack.manifest import SCOPES
from bridge.slack.outgoing import all_renderers, manual
from bridge.slack.views import manual_pages, pages
from bridge.slack.views.roster import roster_page
from bridge.store.claims import Claim
from bridge.store.database import EVERYONE, Database
from bridge.store.directory import BoundChannel
from bridge.store.installations import (
    Installation,
    TokenBox,
    key_in,
    revoke_installation,
    save_installation,
)
from bridge.store.lease_time import LeaseTime
from bridge.store.schema import BridgeRow, InboxRow
from bridge.web.application import Route, Web
from bridge.web.center import Center, Pages, center_routes
from bridge.web.health import health_routes
from bridge.web.install import Installer, install_routes
from bridge.web.manual import manual_routes
from bridge.web.roster import roster_routes
from bridge.web.slack import slack_endpoint
from bridge.worker import Parts, Timing, Worker

log = structlog.get_logger(__name__)

PAGES = Pages(
    briefing=pages.briefing_page,
    roll=pages.roll_page,
    sums=pages.sums_page,
    roll_table=pages.roll_table,
    sums_table=pages.sums_table,
    notice=pages.notice_page,
    manual_contents=manual_pages.manual_contents,
    manual_entry=manual_pages.manual_entry,
    manual_answer=manual_pages.manual_answer,
    manual_nothing=manual_pages.manual_nothing,
)


@dataclass(frozen=True, slots=True)
class Service:
    """Everything a running process is made of. `dispatch` answers a request of Slack's, however it came."""

    settings: Settings
    database: Database
    now: Callable[[], datetime]
    box: TokenBox
    key: str
    installed: Installed
    context: Context
    app: App
    dispatch: Callable[[BoltRequest], BoltResponse]
    chat: SlackChat
    worker: Worker
    metrics: Metrics

    def close(self) -> None:
        """Close the database's connections."""
        self.database.close()


def build(settings: Settings) -> Service:
    """Put the service together. Raises SettingsError for what cannot work."""
    meaning = meaning_model.wanted(settings.semantic_search)
    database = Database(settings.database, pool_size=settings.http_threads + 4, meaning=meaning)
    now = clock(settings.clock_offset_file)
    key = token_key(settings)
    box = TokenBox(key)
    installed = Installed(database, box)
    chat = make_chat(settings, database, installed, now)
    archive = make_archive(settings, chat)
    playbook = load_playbook(settings.manuals_dir or resource("manuals"))
    links = Links(settings.public_url, key)
    renderers = all_renderers(playbook, links)

    def handle(session: Session, row: InboxRow) -> None:
        intake.handle(session, row, playbook=playbook, now=now())

    def take(session: Session, bound: BoundChannel, event: intake.Event) -> None:
        intake.message(session, bound, event, playbook, now())

    def render(session: Session, claimed: Claim) -> Message | None:
        return renderers[claimed.kind](session, claimed, sentences(session, claimed))

    def sentences(session: Session, claimed: Claim) -> Messages:
        locale = session.scalar(select(BridgeRow.locale).where(BridgeRow.id == claimed.bridge_id))
        return load_messages(locale or settings.default_locale)

    def sent(session: Session, claimed: Claim, posted: Posted) -> None:
        delivery.sent(session, claimed, now=now())
        windows.sent(session, claimed, now=now())
        forms.sent(session, claimed, posted, playbook=playbook, now=now())
        manual.after_sent(session, claimed, sentences(session, claimed), now=now())

    worker = Worker(
        Parts(
            database=database,
            chat=chat,
            handle=handle,
            render=render,
            sent=sent,
            now=now,
            real_now=LeaseTime(database),
            on_failure=lambda session, claimed, error: sending.not_sent(session, claimed, error, now=now()),
            upkeep=(
                lambda: clockwork.scan_step(database, now=now()),
                lambda: ending.end_step(database, now=now()),
                lambda: sending.retry_step(database, now=now()),
                lambda: briefing.brief_step(database, now=now()),
                lambda: reverifying.reverify_step(database, now=now()),
                lambda: members.sync_step(database, chat, now=now()),
                finding.Reindexing(database).step,
                lambda: attached.fetch_step(database, archive, take, now=now()),
                lambda: catching_up.back_step(database, now=now()),
            ),
            aside=work_aside(database, settings, playbook, now),
        ),
        owner=f"{socket.gethostname()[:32]}-{os.getpid()}-{secrets.token_hex(4)}",
        timing=Timing(
            poll=settings.worker_poll,
            lease=settings.worker_lease,
            send_timeout=settings.worker_send_timeout,
            skew=settings.clock_skew,
        ),
    )
    context = Context(
        database=database,
        now=now,
        messages=load_messages,
        wake=worker.wake,
        default_locale=settings.default_locale,
        playbook=playbook,
        links=links,
    )
    app = build_app(context, settings, installed)
    metrics = Metrics(database, now)
    return Service(
        settings=settings,
        database=database,
        now=now,
        box=box,
        key=key,
        installed=installed,
        context=context,
        app=app,
        dispatch=dispatcher(app, metrics),
        chat=chat,
        worker=worker,
        metrics=metrics,
    )


def token_key(settings: Settings) -> str:
    """Return the key that encrypts tokens: the one that is set, else the one in the data folder, made at first use."""
    return settings.token_key.get_secret_value() if settings.token_key else key_in(settings.data_dir)


def make_chat(settings: Settings, database: Database, installed: Installed, now: Callable[[], datetime]) -> SlackChat:
    """Return the chat through which the worker speaks; a token that Slack refuses is used no more."""

    def revoked(team_id: str) -> None:
        log.error("slack.token_refused", team=team_id)
        with database.write(EVERYONE) as session:
            revoke_installation(session, team_id, now=now())
        installed.forget(team_id)

    def client(token: str) -> WebClient:
        return web_client(settings, timeout=settings.worker_send_timeout, token=token)

    return SlackChat(installed.find, client, revoked=revoked)


def make_archive(settings: Settings, chat: SlackChat) -> SlackArchive:
    """Return what reads files and older messages through the chat's installations."""
    return SlackArchive(chat, api_url=settings.slack_api_url, timeout=settings.worker_send_timeout)


def inspection(settings: Settings, find: Callable[[str], Installation | None]) -> Inspection:
    """Return what asks Slack about tokens, channels and people."""

    def client(token: str) -> WebClient:
        return web_client(settings, timeout=settings.worker_send_timeout, token=token)

    return Inspection(find, client)


def web(service: Service, *, slack: bool = True, alive: Callable[[], str | None] = lambda: None) -> Web:
    """Return the web application; without `slack` (Socket Mode, a worker alone) health, metrics and pages only."""
    settings = service.settings
    routes = health_routes(service.database, service.metrics, service.now, alive=alive)
    context = service.context
    center = Center(
        service.database, context.links, service.now, load_messages, PAGES, synonyms=context.playbook.synonyms
    )
    routes += [*center_routes(center), *manual_routes(center), *roster_routes(center, roster_page)]
    if slack:
        routes.append(Route("/slack/events", slack_endpoint(service.dispatch), ("POST",)))
        if settings.slack_client_id and settings.slack_client_secret:
            routes += install_routes(
                Installer(
                    client_id=settings.slack_client_id,
                    client_secret=settings.slack_client_secret.get_secret_value(),
                    scopes=SCOPES,
                    public_url=settings.public_url,
                    authorize_url=authorize_url(settings),
                    database=service.database,
                    box=service.box,
                    key=service.key,
                    client=lambda: web_client(settings, timeout=settings.worker_send_timeout),
                    now=service.now,
                    messages=load_messages,
                    installed=service.installed.forget,
                )
            )
    return Web(routes, max_body=settings.max_body, answered=service.metrics.http)


def settle_in() -> None:
    """Take what a built process holds for good out of garbage collection: to be called once, before it serves.

    A full collection walks all of it, some 190,000 objects, for a tenth of a second in which nobody is answered, and finds nothing.
    """
    gc.freeze()


def authorize_url(settings: Settings) -> str:
    """Return where an admin allows the app: beside the Web API of the Slack that is spoken to."""
    return settings.slack_api_url.removesuffix("api/") + "oauth/v2/authorize"


def environment_tokens(settings: Settings) -> list[str]:
    """Return the bot tokens that are set, each once."""
    several = settings.slack_bot_tokens.get_secret_value() if settings.slack_bot_tokens else ""
    one = settings.slack_bot_token.get_secret_value() if settings.slack_bot_token else ""
    return list(dict.fromkeys(token for token in (part.strip() for part in [one, *several.split(",")]) if token))


def sign_in(service: Service) -> list[str]:
    """Keep the tokens in the environment as installations; return their workspaces.

    Raises SettingsError for a token that Slack refuses. Where Slack cannot be reached an earlier start's installations serve.
    """
    teams = keep_tokens(service.settings, service.database, service.box, now=service.now())
    for team_id in teams:
        service.installed.forget(team_id)
    return teams


def keep_tokens(settings: Settings, database: Database, box: TokenBox, *, now: datetime) -> list[str]:
    """Ask Slack whose the tokens in the environment are, and keep them as installations; return the workspaces.

    Raises SettingsError for a token that Slack refuses.
    """
    teams = []
    for token in environment_tokens(settings):
        try:
            found = whose(settings, token)
        except SlackApiError as error:
            raise SettingsError(
                f"SLACK_BOT_TOKEN: Slack refuses the token ending in …{token[-4:]}: {error.response.get('error')}."
            ) from error
        except (SlackClientError, OSError, http.client.HTTPException) as error:
            log.warning("slack.unreachable", kind=type(error).__name__)
            continue
        with database.write(EVERYONE) as session:
            save_installation(session, box, found, now=now)
        teams.append(found.team_id)
    return teams


def whose(settings: Settings, token: str) -> Installation:
    """Ask Slack whose a bot token is. Raises slack_sdk's and the network's errors."""
    client = web_client(settings, timeout=settings.worker_send_timeout, token=token)
    answer = client.auth_test()
    bot_id = str(answer.get("bot_id") or "")
    return Installation(
        team_id=str(answer["team_id"]),
        team_name=str(answer.get("team") or ""),
        enterprise_id=answer.get("enterprise_id"),
        app_id=_app_id(client, bot_id),
        bot_id=bot_id,
        bot_user_id=str(answer["user_id"]),
        bot_token=token,
        scopes=str(answer.headers.get("x-oauth-scopes") or ""),
    )


def _app_id(client: WebClient, bot_id: str) -> str:
    """Return the app's id, empty where Slack does not say: then events say it."""
    try:
        return str((client.bots_info(bot=bot_id).get("bot") or {}).get("app_id") or "")
    except (SlackApiError, SlackClientError, OSError, http.client.HTTPException):
        return ""
