"""`read` and `draft`: what the product makes of a planner's note, without Slack and without a database."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import typer

from bridge.cli.base import JSON, CallError, messages, read_note_text, show_json
from bridge.cli.explain import explained
from bridge.clock import clock
from bridge.domain.entry_json import to_json
from bridge.domain.entry_markdown import to_markdown
from bridge.domain.notes import Kind, LaunchReading, Moment, Reading
from bridge.domain.reading import read_note
from bridge.domain.reading.explain import explain as why
from bridge.domain.visibility import center_copy
from bridge.messages import Messages
from bridge.resources import resource
from bridge.services.playbook import load_playbook
from bridge.settings import Settings, load_settings

NOTE = typer.Argument(..., metavar="FILE|-", help="The note's text; - reads it from standard input.")
AT = typer.Option(
    None,
    "--at",
    metavar="WHEN",
    help="When it was posted, like 2026-11-24T09:15; now if left out. Dates count from it.",
)
EXPLAIN = typer.Option(
    False, "--explain", help="Also why: the words and traits that led to each claim, with their weights and places."
)
WHOLE = typer.Option(False, "--whole", help="Also what the center must not see: what the approver looks at.")


def register(cli: typer.Typer) -> None:
    """Add `read` and `draft`."""
    cli.command("read")(read)
    cli.command("draft")(draft)


def read(note: str = NOTE, at: str | None = AT, explain: bool = EXPLAIN, as_json: bool = JSON) -> None:
    """Say what a note announces: which launches, when, with what facts, and what must stay internal.

    \b
    launchbridge read note.txt
    launchbridge read note.txt --explain
    echo "12/1(화) 10시 간편환불 오픈합니다" | launchbridge read - --at 2026-11-24T09:15 --json
    """
    settings = load_settings()
    posted, text = _moment(settings, at), read_note_text(note)
    reading = read_note(text, posted_at=posted)
    if as_json:
        show_json(_reading(reading))
        return
    lines = explained(why(text, posted_at=posted), messages(), _when) if explain else _told(reading, messages())
    for line in lines:
        typer.echo(line)


def draft(note: str = NOTE, at: str | None = AT, whole: bool = WHOLE, as_json: bool = JSON) -> None:
    """Draft the manual entries for a note, as the center would see them: nothing internal, open points named.

    \b
    launchbridge draft note.txt > entry.md
    launchbridge draft note.txt --whole --json
    """
    settings = load_settings()
    text = read_note_text(note)
    reading = read_note(text, posted_at=_moment(settings, at))
    playbook = load_playbook(settings.manuals_dir or resource("manuals"))
    announced = reading.launches if reading.kind is not Kind.OTHER or reading.ask else ()
    entries = [playbook.draft(launch, reading, text) for launch in announced]
    entries = entries if whole else [center_copy(entry) for entry in entries]
    if as_json:
        show_json([to_json(entry) for entry in entries])
    elif entries:
        typer.echo("\n".join(to_markdown(entry) for entry in entries), nl=False)
    if not entries:
        typer.echo(messages()("cli.no_launch"), err=True)
        raise typer.Exit(1)
    if reading.kind is Kind.OTHER:
        typer.echo(messages()("cli.would_ask"), err=True)


def _moment(settings: Settings, at: str | None) -> datetime:
    zone = ZoneInfo(settings.default_zone)
    if at is None:
        return clock(settings.clock_offset_file)().astimezone(zone)
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as error:
        raise CallError("cli.bad_at", value=at) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _told(reading: Reading, say: Messages) -> list[str]:
    lines = [say(f"cli.kind.{reading.kind.value}", sure=round(reading.confidence * 100))]
    if reading.ask:
        lines.append(say("cli.would_ask"))
    if reading.incident:
        lines.append(say("cli.incident"))
    for launch in reading.launches:
        lines += ["", say("cli.launch", name=launch.name or say("cli.unnamed"), when=_when(launch.moment, say))]
        for fact in launch.facts:
            lines.append(f"  {say('cli.field.' + fact.field.value)}: {' '.join(fact.text.split())}")
        if launch.missing and reading.kind is not Kind.CANCEL:
            fields = ", ".join(say(f"cli.field.{field.value}") for field in launch.missing)
            lines.append(f"  {say('cli.missing', fields=fields)}")
    if reading.held:
        lines += ["", say("cli.held")]
        lines += [f"  {' '.join(part.text.split())}" for part in reading.held]
    lines += [say("cli.contradiction", text=one.text) for one in reading.contradictions]
    return lines


def _when(moment: Moment, say: Messages) -> str:
    if moment.at is None:
        return say("cli.undated")
    form = "%Y-%m-%d %H:%M" if moment.precision == "minute" else "%Y-%m-%d"
    return say(f"cli.precision.{moment.precision.value}", at=moment.at.strftime(form), text=moment.text)


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "kind": reading.kind.value,
        "confidence": round(reading.confidence, 3),
        "ask": reading.ask,
        "incident": reading.incident,
        "launches": [_launch(launch) for launch in reading.launches],
        "held": [{"text": part.text, "reason": part.reason} for part in reading.held],
        "contradictions": [one.text for one in reading.contradictions],
        "evidence": [{"rule": one.rule, "text": one.text} for one in reading.evidence],
    }


def _launch(launch: LaunchReading) -> dict[str, Any]:
    return {
        "name": launch.name,
        "at": _at(launch.moment),
        "precision": launch.moment.precision.value,
        "at_text": launch.moment.text,
        "end": _at(launch.end) if launch.end else None,
        "phases": [{"at": _at(one.moment), "text": one.text, "share": one.share} for one in launch.phases],
        "facts": [
            {"field": fact.field.value, "text": fact.text, "visibility": fact.visibility.value} for fact in launch.facts
        ],
        "missing": [field.value for field in launch.missing],
    }


def _at(moment: Moment) -> str | None:
    return moment.at.isoformat() if moment.at else None
