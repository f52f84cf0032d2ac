"""`launchbridge backfill`: takes up what was announced in a planning channel before Bridge came."""

from __future__ import annotations

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import typer

from bridge.app import keep_tokens, make_archive, make_chat, token_key
from bridge.cli.base import JSON, CallError, messages, opened, show_json
from bridge.clock import clock
from bridge.domain.history import History, Item, Outcome
from bridge.errors import BridgeError, DeliveryError
from bridge.messages import Messages
from bridge.resources import resource
from bridge.services import backfill, walking_back
from bridge.services.playbook import load_playbook
from bridge.services.walking_back import Progress
from bridge.slack.installed import Installed
from bridge.slack.views.people import permalink
from bridge.slack.views.when import say_in_full
from bridge.store import directory
from bridge.store.database import EVERYONE
from bridge.store.installations import TokenBox
from bridge.store.schema import BridgeRow


class PastClosedError(BridgeError):
    """Slack does not let the channel's past be read."""

    code = "backfill.closed"


def register(cli: typer.Typer) -> None:
    """Add `backfill`."""
    cli.command("backfill")(backfill_)


def backfill_(
    channel: str = typer.Option(..., help="The planning channel, as connected: C0PLANS."),
    since: str = typer.Option(..., help="From which day on, like 2026-09-01."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would be taken up, and take up nothing."),
    as_json: bool = JSON,
) -> None:
    """Read a channel's past. What still comes is taken up; what has opened is only proposed to the approvers.

    Slack's limits are kept to; stopped, it goes on where it was. Nobody is asked about old messages: what is unsure is listed.

    \b
    launchbridge backfill --channel C0PLANS --since 2026-09-01 --dry-run
    launchbridge backfill --channel C0PLANS --since 2026-09-01
    """
    say = messages()
    with opened() as (settings, database):
        now = clock(settings.clock_offset_file)
        with database.read(EVERYONE) as session:
            bound = directory.channel(session, channel.rpartition(":")[2])
            if bound is None or bound.role != "planning":
                raise CallError("backfill.no_channel", channel=channel)
            zone = ZoneInfo(session.get_one(BridgeRow, bound.bridge_id).zone)
        start = _day(since, zone, now())
        box = TokenBox(token_key(settings))
        keep_tokens(settings, database, box, now=now())
        chat = make_chat(settings, database, Installed(database, box), now)

        def show(progress: Progress) -> None:
            if not as_json:
                typer.echo(_progress(progress, zone, say), err=True)

        try:
            walking_back.walk(
                database, make_archive(settings, chat), bound, since=start, sleep=time.sleep, progress=show
            )
        except KeyboardInterrupt:
            typer.echo(say("backfill.stopped"), err=True)
            raise
        except DeliveryError as error:
            raise PastClosedError(why=_why(error, say)) from error
        if dry_run:
            with database.read(bound.client_id) as session:
                found = backfill.read(session, bound, now=now())
        else:
            playbook = load_playbook(settings.manuals_dir or resource("manuals"))
            found = backfill.take(database, bound, playbook, now=now())
    if as_json:
        show_json(_json(found))
    else:
        _print(found, zone, say, dry_run=dry_run)


def _day(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=zone)
    except ValueError as error:
        raise CallError("backfill.no_day", text=text) from error
    if day > now:
        raise CallError("backfill.no_past", text=text)
    return day


def _why(error: DeliveryError, say: Messages) -> str:
    if not error.permanent:
        return say("backfill.no_answer")
    reason = str(error.values.get("reason"))
    key = f"sending.reason.{reason}"
    return say(key) if key in say else say("sending.reason.other", reason=reason)


def _progress(progress: Progress, zone: ZoneInfo, say: Messages) -> str:
    if progress.wait is not None:
        return say("backfill.waits", seconds=f"{progress.wait:.0f}")
    if progress.back_to is None:
        return say("backfill.begins")
    return say("backfill.progress", kept=progress.kept, day=f"{progress.back_to.astimezone(zone):%Y-%m-%d %H:%M}")


def _print(found: History, zone: ZoneInfo, say: Messages, *, dry_run: bool) -> None:
    for outcome in Outcome:
        items = [item for item in found.items if item.outcome is outcome]
        if items:
            typer.echo(say(f"backfill.{outcome.value}", count=len(items)))
        for item in items:
            when = say_in_full(item.moment, zone, say)
            typer.echo(f"  {_name(item, say)}\t{when}\t{permalink(item.note.channel, item.note.ts)}")
    for key, told in (("unsure", found.unsure), ("unmatched", found.unmatched)):
        if told:
            typer.echo(say(f"backfill.{key}", count=len(told)))
        for one in told:
            typer.echo(f"  {' '.join(one.text.split())[:60]}\t{permalink(one.channel, one.ts)}")
    if not (found.items or found.unsure or found.unmatched):
        typer.echo(say("backfill.nothing"))
    elif dry_run:
        typer.echo(say("backfill.dry"))


def _name(item: Item, say: Messages) -> str:
    return item.launch.name or say("clock.unnamed")


def _json(found: History) -> dict[str, object]:
    return {
        "launches": [
            {
                "name": item.launch.name,
                "outcome": item.outcome.value,
                "opens_at": item.moment.at,
                "precision": item.moment.precision.value,
                "channel": item.note.channel,
                "ts": item.note.ts,
                "news": list(item.news),
            }
            for item in found.items
        ],
        "unsure": [one.ts for one in found.unsure],
        "unmatched": [one.ts for one in found.unmatched],
    }
