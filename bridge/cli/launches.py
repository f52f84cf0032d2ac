"""`launchbridge launches`, `outbox` and `briefing`: what is coming, what is late, what did not get through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import typer
from sqlalchemy.orm import Session

from bridge.cli.base import JSON, CallError, messages, opened, show_json, why
from bridge.clock import clock
from bridge.messages import Messages, load_messages
from bridge.services import briefing, sending, status
from bridge.services.known_bridges import find
from bridge.services.sending import Stuck
from bridge.slack.views.briefing import parts
from bridge.slack.views.pages import briefing_page
from bridge.slack.views.status import status_line
from bridge.slack.views.when import say_at
from bridge.store import outbox
from bridge.store.backlog import Backlog, backlog
from bridge.store.database import EVERYONE, acting_for
from bridge.store.schema import OutboxRow


def register(cli: typer.Typer) -> None:
    """Add `launches` and `outbox`."""
    cli.command("launches")(launches)
    cli.command("outbox")(outbox_)
    cli.command("briefing")(briefing_)


def launches(as_json: bool = JSON) -> None:
    """List the launches that are not open yet, with what is late."""
    with opened() as (settings, database):
        now = clock(settings.clock_offset_file)()
        with database.read(EVERYONE) as session:
            found = status.coming(session, now=now)
    if as_json:
        show_json(
            [
                asdict(one) | {"zone": one.zone.key, "opens_at": one.moment.at, "precision": one.moment.precision}
                for one in found
            ]
        )
        return
    say = messages()
    if not found:
        typer.echo(say("status.nothing"))
    for one in found:
        line = f"{one.client} / {one.bridge}\t{status_line(one, say)}"
        if one.approve_by and not one.ready:
            line += " · " + say("status.approve_by", at=say_at(one.approve_by, one.zone, say))
        typer.echo(line)


def outbox_(
    again: list[int] = typer.Option(
        [], "--retry", metavar="NUMBER", help="Send this failed message again. Repeatable."
    ),
    posted: list[int] = typer.Option([], "--posted", metavar="NUMBER", help="This unsure message stands in Slack."),
    not_posted: list[int] = typer.Option([], "--not-posted", metavar="NUMBER", help="This unsure message does not."),
    as_json: bool = JSON,
) -> None:
    """Show what waits to be sent, what Slack refused, and what nobody knows whether it was posted; settle it."""
    wanted = _wanted(again=again, posted=posted, gone=not_posted)
    with opened() as (settings, database):
        now = clock(settings.clock_offset_file)()
        with database.write(EVERYONE) as session:
            settled = {number: _settle(session, number, what, now=now) for number, what in wanted.items()}
        with database.read(EVERYONE) as session:
            waiting = backlog(session, now=now)
            found = sending.stuck(session)
    if as_json:
        show_json(
            {
                "states": dict(waiting.outbox),
                "late": waiting.outbox_late,
                "oldest_seconds": waiting.outbox_oldest,
                "stuck": [asdict(one) for one in found],
                "settled": [number for number, done in settled.items() if done],
                "not_settled": [number for number, done in settled.items() if not done],
            }
        )
    else:
        _tell(wanted, settled, waiting, found, messages())
    if not all(settled.values()):
        raise typer.Exit(1)


def _wanted(**numbers: list[int]) -> dict[int, str]:
    """Return what is to be done with each message. Raises CallError for one with which two different things are to be done."""
    wanted: dict[int, str] = {}
    for what, named in numbers.items():
        for number in named:
            if wanted.setdefault(number, what) != what:
                raise CallError("sending.cli_twice", number=number)
    return wanted


def _settle(session: Session, number: int, what: str, *, now: datetime) -> bool:
    """Settle one message; False where it does not wait for that."""
    row = session.get(OutboxRow, number)
    if row is None:
        return False
    with acting_for(session, row.client_id):
        if what == "again":
            return bool(outbox.try_again(session, ids=[number], now=now))
        return outbox.decide(session, number, posted=what == "posted", now=now)


def _tell(
    wanted: Mapping[int, str], settled: Mapping[int, bool], waiting: Backlog, found: Sequence[Stuck], say: Messages
) -> None:
    for number, done in settled.items():
        typer.echo(say(f"sending.cli_{wanted[number]}" if done else "sending.cli_not_settled", number=number))
    late = say("sending.cli_waiting", late=waiting.outbox_late, seconds=round(waiting.outbox_oldest))
    typer.echo(late if waiting.outbox_late else say("sending.cli_none_late"))
    for one in found:
        key = f"sending.reason.{one.reason}"
        mends = say(key if key in say else "sending.reason.other", reason=one.reason)
        what = say("sending.cli_unsure") if one.state == "ambiguous" else mends
        typer.echo(f"#{one.id}\t{one.client} / {one.bridge}\t{one.kind} → {one.target}\t{what}")


def briefing_(
    bridge: str = typer.Argument(..., help="The bridge's name or number."),
    page: Path | None = typer.Option(None, help="Write it as one HTML page to print."),
) -> None:
    """Show today's briefing of a bridge. Who has not confirmed is for the center's leads: here it is totals."""
    with opened() as (settings, database):
        now = clock(settings.clock_offset_file)()
        with database.read(EVERYONE) as session:
            found = find(session, bridge)
        with database.read(found.client_id) as session:
            today = briefing.brief(session, found.bridge_id, None, now=now)
    say = load_messages(found.locale)
    if page is not None:
        try:
            page.write_text(briefing_page(today, say, now, names=False), encoding="utf-8")
        except OSError as error:
            raise CallError("manual_files.call_unwritable", place=str(page), why=why(error)) from error
        return
    for heading, lines in parts(today, say, names=False):
        typer.echo(heading)
        for line in lines:
            typer.echo(f"  {line}")
    if today.empty:
        typer.echo(say("briefing.empty"))
