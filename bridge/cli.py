"""The `launchbridge` command."""

from __future__ import annotations

import typer

cli = typer.Typer(no_args_is_help=True)


@cli.callback()
def _root() -> None:
    """Bridge puts the response manual in front of every agent before the launch."""


def main() -> None:
    """Run the command line."""
    cli()
