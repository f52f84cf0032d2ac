"""The `launchbridge` command: one file a verb, every error one line, exit codes that scripts can rely on.

0: well. 1: a problem was found or something failed. 2: it was called wrongly.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

import typer
from click import Command
from typer.core import TyperGroup
from typer.main import get_group

from bridge import __version__
from bridge.cli.base import failed, wrong
from bridge.errors import BridgeError

_VERBS: Mapping[str, str] = {
    "read": "notes",
    "draft": "notes",
    "bridges": "bridges",
    "backfill": "backfill",
    "roster": "roster",
    "search": "search",
    "manuals": "manuals",
    "codes": "codes",
    "report": "report",
    "launches": "launches",
    "outbox": "launches",
    "briefing": "launches",
    "manifest": "manifest",
    "serve": "serve",
    "worker": "serve",
    "playground": "playground",
    "doctor": "doctor",
    "db": "database",
}
"""The verbs in the order in which help lists them, each with its module: a verb costs what it imports, not what all do."""


class _Modules(Mapping[str, Command]):
    """The verbs by name, each imported when it is asked for."""

    def __getitem__(self, verb: str) -> Command:
        alone = typer.Typer(rich_markup_mode=None)
        alone.callback()(lambda: None)
        import_module(f"bridge.cli.{_VERBS[verb]}").register(alone)
        return cast("Command", get_group(alone).commands[verb])

    def __iter__(self) -> Iterator[str]:
        return iter(_VERBS)

    def __len__(self) -> int:
        return len(_VERBS)


class _Verbs(TyperGroup):
    """The command's verbs."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = cast("Any", _Modules())


cli = typer.Typer(
    cls=_Verbs,
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
    Connect your Slack:             launchbridge manifest --socket > app.yaml   (then docs/slack.md)
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    try:
        cli(args=arguments, prog_name="launchbridge")
    except BridgeError as error:
        sys.exit(wrong(error))
    except Exception as error:
        sys.exit(failed(error))
