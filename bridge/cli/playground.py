"""`launchbridge playground`: Bridge at work in a browser, without a Slack."""

from __future__ import annotations

import webbrowser
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

import typer

from bridge.cli.base import CallError, messages
from bridge.errors import SettingsError
from bridge.messages import load_messages
from bridge.settings import reader_locale
from bridge.slack.manifest import COMMANDS, EVENTS, SCOPES, SHORTCUTS

if TYPE_CHECKING:
    from bridge.playground.launch import Choices
    from bridge.playground.world import AppSpec

PORT = 8400
_NEEDED = ("starlette", "uvicorn", "websockets", "multipart")


def register(cli: typer.Typer) -> None:
    """Add `playground`."""
    cli.command("playground")(run)


def run(
    port: int = typer.Option(PORT, min=0, max=65535, help="Port of the page on 127.0.0.1; 0 takes any that is free."),
    keep: Path | None = typer.Option(None, metavar="FOLDER", help="Keep everything in this folder, and go on from it."),
    database: str = typer.Option("", metavar="URL", help="The bot's database, say postgresql://…; else SQLite."),
    http: bool = typer.Option(False, "--http", help="Reach the bot over signed HTTP instead of Socket Mode."),
    no_browser: bool = typer.Option(False, "--no-browser", help="Open no browser, only print the address."),
    empty: bool = typer.Option(False, "--empty", help="Begin without sample launches in the channels."),
    at: str | None = typer.Option(None, metavar="WHEN", help="Begin at this time in Seoul, say 2026-11-24T09:15."),
    lang: str | None = typer.Option(None, help="ko or en; the terminal's language if left out."),
) -> None:
    """Meet Bridge in a browser: a small Slack on this machine, two companies, and the real bot. Ctrl-C ends it.

    \b
    launchbridge playground
    launchbridge playground --keep ~/bridge-demo --port 8500

    Nothing leaves this machine, and without --keep nothing is left of it afterwards.
    """
    if lang not in (None, "ko", "en"):
        raise CallError("cli.bad_locale", value=lang)
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise SettingsError(
            f"The playground needs its extra ({', '.join(missing)} missing). Run: pip install 'launchbridge[playground]'"
        )
    from bridge.playground.launch import Choices

    locale: Literal["ko", "en"] = "en" if (lang or reader_locale()) == "en" else "ko"
    choices = Choices(port=port, keep=keep, database=database, http=http, at=_moment(at), seed=not empty, locale=locale)
    _play(choices, open_browser=not no_browser)


def app_spec(locale: str) -> AppSpec:
    """Return the app of the local workspace exactly as the product's manifest declares it."""
    from bridge.playground.world import AppSpec, Shortcut, SlashCommand

    say = load_messages(locale)
    return AppSpec(
        scopes=SCOPES,
        events=EVENTS,
        commands=tuple(
            SlashCommand(c.name, True, say(f"manifest.{c.key}"), say(f"manifest.{c.key}_hint")) for c in COMMANDS
        ),
        shortcuts=tuple(Shortcut(s.callback_id, say(f"manifest.{s.key}"), s.kind) for s in SHORTCUTS),
        any_shortcut=False,
    )


def _play(choices: Choices, *, open_browser: bool) -> None:
    from bridge.playground.launch import Playground
    from bridge.running import stopping

    say = messages()
    with stopping() as stop, Playground(choices, app_spec(choices.locale)) as playground:
        typer.echo(say("cli.playground_starts"), err=True)
        playground.wait_ready(stop.is_set)
        if stop.is_set():
            return
        typer.echo(say("cli.playground", url=playground.url))
        typer.echo(say("cli.playground_ends"), err=True)
        if open_browser:
            webbrowser.open(playground.url)
        stop.wait()
        typer.echo(say("cli.playground_stops"), err=True)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Seoul"))
    except ValueError as error:
        raise CallError("cli.bad_at", value=text) from error
