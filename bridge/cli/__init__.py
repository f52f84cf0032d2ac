"""The `launchbridge` command: one file a verb, every error one line, exit codes that scripts can rely on.

0: well. 1: a problem was found or something failed. 2: it was called wrongly.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from bridge import __version__
from bridge.cli import (
    backfill,
    bridges,
    codes,
    database,
    doctor,
    launches,
    manifest,
    manuals,
    notes,
    playground,
    report,
    roster,
    search,
    serve,
)
from bridge.cli.base import failed, wrong
from bridge.errors import BridgeError

cli = typer.Typer(
    name="launchbridge",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Settings come from the environment or a file .env; docs/settings.md lists them all.",
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"launchbridge {__version__}")
        raise typer.Exit


@cli.callback()
def _root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Bridge puts the response manual in front of every agent before the launch.

    \b
    Try it on a note of your own:   launchbridge draft note.txt
    Connect your Slack:             launchbridge manifest > app.yaml   (then docs/slack.md)
    """


notes.register(cli)
bridges.register(cli)
backfill.register(cli)
roster.register(cli)
search.register(cli)
manuals.register(cli)
codes.register(cli)
report.register(cli)
launches.register(cli)
manifest.register(cli)
serve.register(cli)
playground.register(cli)
doctor.register(cli)
database.register(cli)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    try:
        cli(args=arguments, prog_name="launchbridge")
    except BridgeError as error:
        sys.exit(wrong(error))
    except Exception as error:
        sys.exit(failed(error))
