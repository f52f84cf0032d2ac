"""`launchbridge roster`: a center's agents from and to the list that the center keeps in Excel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import typer

from bridge.cli.base import JSON, CallError, messages, opened, show_json, why
from bridge.clock import clock
from bridge.domain.roster import Fault
from bridge.messages import Messages
from bridge.services import roster_files, rosters, sheets
from bridge.services.known_bridges import BridgeView, find
from bridge.services.manual_reading import write_whole
from bridge.services.rosters import Done, Outcome
from bridge.store.database import EVERYONE

_FILE = "FILE.xlsx|FILE.csv"
_CENTER = typer.Option(None, metavar="NAME", help="Whose agents they are; needed where the bridge has several centers.")


class _TriedOutError(Exception):
    """What was done is taken back."""


def register(cli: typer.Typer) -> None:
    """Add `roster import` and `roster export`."""
    group = typer.Typer(no_args_is_help=True, help="A center's agents: from and to the list it keeps in Excel.")
    group.command("import")(take_in)
    group.command("export")(export)
    cli.add_typer(group, name="roster")


def take_in(
    bridge: str = typer.Argument(..., help="The bridge's name or number."),
    source: Path = typer.Argument(
        ..., metavar=_FILE, help="The list. Headings: 사번, 이름, 팀, 근무조, 채널, 재직, Slack ID, 부재 종료일."
    ),
    center: str | None = _CENTER,
    whole: bool = typer.Option(False, "--whole", help="The list is complete: whoever it lacks has left."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would happen, and change nothing."),
    as_json: bool = JSON,
) -> None:
    """Bring a roster in. Each row needs a name and a number (사번) or a Slack id; a row with a mistake is left out.

    \b
    launchbridge roster import 간편결제 명단.xlsx --dry-run
    launchbridge roster import 간편결제 명단.csv --center 한결센터 --whole
    """
    lines, faults = roster_files.read_file(_bytes(source), source.name)
    with opened() as (settings, database):
        now = clock(settings.clock_offset_file)()
        with database.read(EVERYONE) as session:
            found = find(session, bridge)
        chosen = _center(found, center)
        done = Done((), faults, ())
        try:
            with database.write(found.client_id) as session:
                if lines:
                    done = rosters.bring_in(
                        session, found.bridge_id, lines, read=faults, center=chosen, whole=whole, by=None, now=now
                    )
                if dry_run:
                    raise _TriedOutError
        except _TriedOutError:
            pass
    _report(done, source.name, dry_run=dry_run, as_json=as_json)
    if done.faults:
        raise typer.Exit(1)


def export(
    bridge: str = typer.Argument(..., help="The bridge's name or number."),
    target: Path = typer.Argument(..., metavar=_FILE, help="Where to write."),
    center: str | None = typer.Option(None, metavar="NAME", help="One center only; all of them if left out."),
) -> None:
    """Write a bridge's agents to a file that can be edited and brought in again. It says nothing of who confirmed what."""
    if target.suffix.lower() not in (".xlsx", ".csv"):
        raise CallError("roster.call_suffix", place=str(target))
    with opened() as (_, database):
        with database.read(EVERYONE) as session:
            found = find(session, bridge)
        if center is not None:
            _center(found, center)
        with database.read(found.client_id) as session:
            rows = roster_files.taken_out(session, found.bridge_id, center=center)
    try:
        write_whole(target, roster_files.file_of(rows, target.name))
    except OSError as error:
        raise CallError("manual_files.call_unwritable", place=str(target), why=why(error)) from error
    typer.echo(messages()("roster.exported", count=len(rows) - 1, place=str(target)))


def _bytes(source: Path) -> bytes:
    if source.suffix.lower() not in (".xlsx", ".csv", ".tsv", ".txt"):
        raise CallError("roster.call_suffix", place=str(source))
    try:
        with source.open("rb") as file:
            raw = file.read(sheets.MOST_BYTES + 1)
    except OSError as error:
        raise CallError("cli.unreadable", source=str(source), why=why(error)) from error
    if len(raw) > sheets.MOST_BYTES:
        raise CallError("roster.call_too_large", place=str(source), most=f"{sheets.MOST_BYTES:,}")
    return raw


def _center(found: BridgeView, center: str | None) -> str:
    known = sorted({str(one["center"]) for one in found.channels if one["role"] == "agents"})
    if center is None and len(known) == 1:
        return known[0]
    if center is None or center not in known:
        raise CallError("roster.call_center", bridge=found.name, known=", ".join(known) or "–")
    return center


def _report(done: Done, name: str, *, dry_run: bool, as_json: bool) -> None:
    say = messages()
    counts = {outcome.value: done.count(outcome) for outcome in Outcome}
    if as_json:
        people = [{"row": one.row, "name": one.name, "outcome": one.outcome.value} for one in done.results]
        problems = [{"row": fault.row, "code": fault.code, "text": _sentence(fault, say)} for fault in done.faults]
        show_json({"dry_run": dry_run, **counts, "people": people, "absent": done.absent, "problems": problems})
        return
    for one in done.results:
        if one.outcome is not Outcome.SAME:
            typer.echo(_printable(say(f"roster.{one.outcome}", name=one.name, row=one.row)))
    for fault in done.faults:
        place = name if fault.row == 0 else say("roster.place", file=name, row=fault.row)
        typer.echo(_printable(f"{place}: {_sentence(fault, say)}"))
    if done.absent:
        typer.echo(_printable(say("roster.absent", count=len(done.absent), names=", ".join(done.absent[:20]))))
    typer.echo(say("roster.would" if dry_run else "roster.done", **counts, wrong=len(done.faults)))


def _sentence(fault: Fault, say: Messages) -> str:
    return say(f"roster.fault.{fault.code}", **_plain(fault.values))


def _plain(values: Any) -> dict[str, Any]:
    return {key: " ".join(str(value).split())[:80] for key, value in values.items()}


def _printable(text: str) -> str:
    """Return a line without what moves the cursor or colours the terminal: parts of it come from a file."""
    return "".join(char for char in text if char.isprintable())
