"""`launchbridge report`: how long before its opening each step of a launch was, and where time was lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from typing import Any

import typer
from sqlalchemy import select

from bridge.cli.base import JSON, CallError, messages, opened, show_json
from bridge.clock import clock
from bridge.messages import Messages
from bridge.services.reports import BridgeReport, LaunchReport, report
from bridge.slack.views.confirmation import read_of
from bridge.slack.views.when import say_at
from bridge.store.database import EVERYONE
from bridge.store.schema import BridgeRow, ClientRow

STEPS = ("announced", "headsup", "approved", "distributed", "confirmed")


def register(cli: typer.Typer) -> None:
    """Add `report`."""
    cli.command("report")(show)


def show(
    client: str | None = typer.Option(None, metavar="NAME", help="One client only; all of them if left out."),
    as_json: bool = JSON,
) -> None:
    """Say per launch how long before its opening it was announced, approved, distributed and confirmed.

    \b
    launchbridge report
    launchbridge report --client 한빛페이 --json

    Counts only, nobody's name. 준비 완료율 counts all launches that have opened, those found late included.
    """
    with opened() as (settings, database):
        now = clock(settings.clock_offset_file)()
        with database.read(EVERYONE) as session:
            query = select(ClientRow.id, ClientRow.name, BridgeRow.id).join(
                BridgeRow, BridgeRow.client_id == ClientRow.id
            )
            rows = session.execute(query.order_by(ClientRow.id, BridgeRow.id)).all()
        found = [row for row in rows if client in (None, row[1])]
        if client is not None and not found:
            raise CallError("report.no_client", client=client)
        reports = []
        for client_id, name, bridge_id in found:
            with database.read(client_id) as session:
                reports.append((name, report(session, bridge_id, now=now)))
    if as_json:
        show_json([_json(name, made) for name, made in reports])
        return
    say = messages()
    if not reports:
        typer.echo(say("report.nothing"))
    for name, made in reports:
        for line in told(name, made, say):
            typer.echo(line)


def told(client: str, made: BridgeReport, say: Messages) -> Iterator[str]:
    """Yield the report as lines for a terminal."""
    yield say("report.title", bridge=made.name, client=client)
    share = made.readiness.share
    if share is None:
        yield say("report.not_opened")
    else:
        yield say(
            "report.readiness", ready=made.readiness.ready, counted=made.readiness.counted, percent=round(100 * share)
        )
    for launch in made.launches:
        yield ""
        yield from _launch(launch, made, say)
    if made.elsewhere:
        yield ""
        yield say("report.elsewhere", count=made.elsewhere)
    if made.missed:
        yield ""
        yield say("report.missed")
        for missed in made.missed:
            yield say("report.missed_line", query=missed.query, count=missed.count)


def _launch(launch: LaunchReport, made: BridgeReport, say: Messages) -> Iterator[str]:
    lead = launch.lead
    when = say_at(lead.opening, made.zone, say) if lead.opening else say("when.unknown")
    name = launch.name or say("report.unnamed")
    headline = _ahead(lead.distributed, "distributed", say) if lead.opening else say("report.no_date")
    yield say("report.launch", name=name, when=when, headline=headline)
    if lead.opening is not None:
        yield "  " + " → ".join(_ahead(getattr(lead, step), step, say, short=True) for step in STEPS)
    yield "  " + say("report.confirmed", read=read_of(launch.totals, say))
    if launch.stamps.opened is None and lead.counted:
        yield "  " + say("report.opening_unconfirmed")
    if lead.lost is not None:
        yield "  " + say("report.lost", where=say(f"report.where.{lead.lost}"))
    asking = launch.asking
    yield "  " + say(
        "report.asking", expected=asking.expected, hit=asking.hit, lookups=asking.lookups, unexpected=asking.unexpected
    )
    if lead.first_question is not None:
        yield "  " + _ahead(lead.first_question, "first_question", say)


def _ahead(length: timedelta | None, step: str, say: Messages, *, short: bool = False) -> str:
    name = say(f"report.step.{step}")
    if length is None:
        return say("report.not_yet", step=name)
    key = "report.before" if length >= timedelta() else "report.after"
    return say(f"{key}_short" if short else key, span=_span(abs(length), say), step=name)


def _span(length: timedelta, say: Messages) -> str:
    minutes = int(length.total_seconds() // 60)
    return say("report.minutes", count=minutes) if minutes < 60 else say("report.hours", count=minutes // 60)


def _json(client: str, made: BridgeReport) -> dict[str, Any]:
    def launch(one: LaunchReport) -> dict[str, Any]:
        found = asdict(one)
        for step, length in found["lead"].items():
            if isinstance(length, timedelta):
                found["lead"][step] = round(length.total_seconds() / 3600, 2)
        return found

    return {
        "client": client,
        "bridge": made.name,
        "zone": made.zone.key,
        "readiness": {**asdict(made.readiness), "share": made.readiness.share},
        "launches": [launch(one) for one in made.launches],
        "elsewhere": made.elsewhere,
        "missed": [asdict(missed) for missed in made.missed],
    }
