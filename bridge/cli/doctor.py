"""`launchbridge doctor`: what an installation lacks, in plain words with the remedy."""

from __future__ import annotations

import http.client
from contextlib import closing
from typing import Any

import typer
from slack_sdk.errors import SlackApiError, SlackClientError

from bridge import meaning_model
from bridge.app import environment_tokens, inspection, token_key, whose
from bridge.cli.base import JSON, messages, show_json
from bridge.clock import clock
from bridge.errors import BridgeError, SettingsError
from bridge.messages.told import sentence
from bridge.services.doctor import Finding, Level, examine
from bridge.settings import Settings, load_settings
from bridge.slack.installed import Installed
from bridge.slack.manifest import SCOPES
from bridge.store import migrate
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, TokenBox

_MARKS = {Level.OK: "✔", Level.WARN: "!", Level.BAD: "✘"}


def register(cli: typer.Typer) -> None:
    """Add `doctor`."""
    cli.command("doctor")(doctor)


def doctor(as_json: bool = JSON) -> None:
    """Look at settings, database, tokens, scopes, channels and people, and say what is missing and what to do.

    Changes nothing. Ends with 1 where something is broken; what is merely worth a look (!) does not count.

    \b
    launchbridge doctor
    launchbridge doctor --json
    """
    findings = list(_findings(load_settings()))
    say = messages()
    if as_json:
        show_json([_plain(one, say(f"doctor.{one.code}", **one.values)) for one in findings])
    else:
        for one in findings:
            typer.echo(f"{_MARKS[one.level]} {say(f'doctor.{one.code}', **one.values)}")
        broken = sum(one.level is Level.BAD for one in findings)
        typer.echo(say("doctor.broken", count=broken) if broken else say("doctor.well"))
    if any(one.level is Level.BAD for one in findings):
        raise typer.Exit(1)


def _findings(settings: Settings) -> list[Finding]:
    found = _settings(settings)
    try:
        with closing(Database(settings.database, pool_size=2)) as database:
            with migrate.reachable():
                if database.is_sqlite and migrate.current(database.engine) is None:
                    migrate.upgrade(database.engine)  # a first look at a new, empty installation
                at_head = migrate.current(database.engine) == migrate.head(database.engine)
            if not at_head:
                return [*found, Finding(Level.BAD, "database_outdated")]
            found.append(Finding(Level.OK, "database_good", {"kind": database.engine.dialect.name}))
            refused, tokens = _tokens(settings)
            kept = Installed(database, TokenBox(token_key(settings)))
            slack = inspection(settings, lambda team_id: tokens.get(team_id) or kept.find(team_id))
            named = {team_id: one.team_name for team_id, one in tokens.items()}
            now = clock(settings.clock_offset_file)()
            with database.read(EVERYONE) as session:
                return [*found, *refused, *examine(session, slack, tokens=named, scopes=SCOPES, now=now)]
    except BridgeError as error:
        text = str(error) or sentence(error, messages())
        return [*found, Finding(Level.BAD, "failed", {"text": " ".join(text.split())})]


def _tokens(settings: Settings) -> tuple[list[Finding], dict[str, Installation]]:
    """Ask Slack whose the tokens in the environment are; a start would keep them."""
    refused, found = [], {}
    for token in environment_tokens(settings):
        try:
            one = whose(settings, token)
            found[one.team_id] = one
        except SlackApiError as error:
            values = {"team": f"SLACK_BOT_TOKEN …{token[-4:]}", "reason": error.response.get("error")}
            refused.append(Finding(Level.BAD, "token_refused", values))
        except (SlackClientError, OSError, http.client.HTTPException):
            refused.append(Finding(Level.BAD, "slack_unreachable", {"team": f"SLACK_BOT_TOKEN …{token[-4:]}"}))
    return refused, found


def _settings(settings: Settings) -> list[Finding]:
    found = []
    http, socket = settings.slack_signing_secret is not None, settings.slack_app_token is not None
    if not http and not socket:
        found.append(Finding(Level.BAD, "no_way_in"))
    if http and settings.public_url and not settings.public_url.startswith("https://"):
        found.append(Finding(Level.WARN, "public_url", {"url": settings.public_url}))
    if bool(settings.slack_client_id) != bool(settings.slack_client_secret):
        found.append(Finding(Level.BAD, "half_client"))
    if settings.semantic_search:
        found.append(_meaning())
    return found


def _meaning() -> Finding:
    """Say whether searches go by meaning, too, as the settings want."""
    try:
        return Finding(Level.OK, "meaning_good", {"model": meaning_model.load().name})
    except SettingsError as error:
        return Finding(Level.WARN, "meaning_absent", {"why": str(error)})


def _plain(finding: Finding, text: str) -> dict[str, Any]:
    return {"level": finding.level.value, "code": finding.code, "text": text, **finding.values}
