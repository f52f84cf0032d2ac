"""`launchbridge manifest`: what to paste into Slack when the app is made."""

from __future__ import annotations

import typer
import yaml

from bridge.cli.base import CallError, show_json
from bridge.messages import load_messages
from bridge.settings import load_settings
from bridge.slack.manifest import manifest


def register(cli: typer.Typer) -> None:
    """Add `manifest`."""
    cli.command("manifest")(show)


def show(
    url: str | None = typer.Option(
        None, help="Address under which Slack reaches this service, https://…; PUBLIC_URL if left out."
    ),
    socket: bool = typer.Option(False, "--socket", help="For Socket Mode, which needs no address."),
    locale: str | None = typer.Option(None, help="Language of the app's texts: ko or en; DEFAULT_LOCALE if left out."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON instead of YAML."),
) -> None:
    """Print the Slack app manifest: commands, shortcuts, events and the least scopes.

    \b
    At api.slack.com/apps: Create New App, From a manifest, and paste this.
    launchbridge manifest --socket
    launchbridge manifest --url https://bridge.example.com
    """
    settings = load_settings()
    if locale not in (None, "ko", "en"):
        raise CallError("cli.bad_locale", value=locale)
    address = None if socket else (url or settings.public_url)
    if address is not None and not address.startswith("https://"):
        raise CallError("cli.needs_https")
    made = manifest(load_messages(locale or settings.default_locale), public_url=address)
    if as_json:
        show_json(made)
    else:
        typer.echo(yaml.safe_dump(made, allow_unicode=True, sort_keys=False, width=1000), nl=False)
