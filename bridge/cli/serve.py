"""`serve` and `worker`: the running product."""

from __future__ import annotations

import typer

from bridge.app import Service, build, settle_in, sign_in
from bridge.cli.base import messages, prepare
from bridge.errors import SettingsError
from bridge.logs import set_up_logs
from bridge.running import serve, stopping, work
from bridge.settings import load_settings
from bridge.store import directory
from bridge.store.database import EVERYONE


def register(cli: typer.Typer) -> None:
    """Add `serve` and `worker`."""
    cli.command("serve")(run)
    cli.command("worker")(worker)


def run(
    socket: bool = typer.Option(
        False, "--socket", help="Socket Mode: connect to Slack instead of being reached by it, for an internal pilot."
    ),
    no_worker: bool = typer.Option(False, "--no-worker", help="Leave sending to `launchbridge worker` processes."),
) -> None:
    """Run the bot: take Slack's requests and, unless told otherwise, send what is due. SIGTERM stops it gently.

    \b
    launchbridge serve                     over HTTP, on HOST and PORT
    launchbridge serve --socket            in Socket Mode
    launchbridge serve --no-worker         one of several replicas (docs/scaling.md)
    """
    settings = load_settings()
    if not socket:
        settings.require_signing_secret()
    set_up_logs(level=settings.log_level, form=settings.log_format)
    service = build(settings)
    try:
        prepare(service.database)
        _signed_in(service)
        say = messages()

        def ready(port: int) -> None:
            typer.echo(say("cli.serving_socket" if socket else "cli.serving", host=settings.host, port=port), err=True)

        settle_in()
        with stopping() as stop:
            serve(service, stop, socket_mode=socket, worker=not no_worker, ready=ready)
    finally:
        service.close()


def worker() -> None:
    """Work off what came from Slack and send what is due; as many of these as you like beside `serve --no-worker`.

    \b
    launchbridge worker
    """
    settings = load_settings()
    set_up_logs(level=settings.log_level, form=settings.log_format)
    service = build(settings)
    try:
        prepare(service.database)
        say = messages()

        def ready(port: int | None) -> None:
            if port is not None:
                typer.echo(say("cli.worker_health", host=settings.host, port=port), err=True)
            typer.echo(say("cli.working"), err=True)

        settle_in()
        with stopping() as stop:
            work(service, stop, ready=ready)
    finally:
        service.close()


def _signed_in(service: Service) -> None:
    sign_in(service)
    with service.database.read(EVERYONE) as session:
        known = directory.installed_teams(session)
    if not known and not service.settings.slack_client_id:
        raise SettingsError(
            "The app is installed nowhere yet: set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET to "
            "install over the web (docs/slack.md)."
        )
