"""`launchbridge bridges`: connect channels and people to a client without Slack."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

import typer
import yaml

from bridge.cli.base import JSON, CallError, messages, opened, read_text, show_json
from bridge.clock import clock
from bridge.domain.audiences import Audience, Desk
from bridge.domain.people import Actor, Role
from bridge.messages import Messages
from bridge.services.bridges import ChannelSpec, PersonSpec, SetUp, Setup, set_up
from bridge.services.known_bridges import BridgeView, every_bridge, find
from bridge.store.database import EVERYONE

_CHANNEL = "T…:C…"
_PERSON = "T…:U…[=NAME]"


def register(cli: typer.Typer) -> None:
    """Add `bridges add`, `bridges list` and `bridges show`."""
    group = typer.Typer(no_args_is_help=True, help="Clients' bridges: their channels, people and policy.")
    group.command("add")(add)
    group.command("list")(listed)
    group.command("show")(show)
    cli.add_typer(group, name="bridges")


def add(
    name: str = typer.Argument(..., help="The bridge's name, unique for the client."),
    client: str = typer.Option(..., help="The client company's name."),
    center: str = typer.Option(
        "", help="The center's name, for its agents and leads; the bridge's only one if left out."
    ),
    audience: Audience | None = typer.Option(None, help="Whom the center's agents answer; customers if left out."),
    desk: Desk | None = typer.Option(None, help="How they answer; in both ways if left out."),
    planning: list[str] = typer.Option([], metavar=_CHANNEL, help="A channel in which planners announce."),
    review: list[str] = typer.Option([], metavar=_CHANNEL, help="The channel in which drafts are approved."),
    agents: list[str] = typer.Option([], metavar=_CHANNEL, help="A channel of the center's agents."),
    approver: list[str] = typer.Option([], metavar=_PERSON, help="Somebody who approves."),
    deputy: list[str] = typer.Option([], metavar=_PERSON, help="Somebody who approves in the approver's absence."),
    admin: list[str] = typer.Option([], metavar=_PERSON, help="Somebody who sets the bridge up; also approves."),
    planner: list[str] = typer.Option([], metavar=_PERSON, help="A planner; whoever announces becomes one anyway."),
    lead: list[str] = typer.Option([], metavar=_PERSON, help="A lead of the center."),
    policy: str | None = typer.Option(None, metavar="FILE|-", help="The policy, in YAML or JSON (docs/operating.md)."),
    zone: str | None = typer.Option(None, help="Time zone; a new bridge gets DEFAULT_ZONE if left out."),
    locale: str | None = typer.Option(None, help="ko or en; a new bridge gets DEFAULT_LOCALE if left out."),
    as_json: bool = JSON,
) -> None:
    """Set up a bridge, or add to one what it lacks. Options may be repeated; saying the same again changes nothing.

    \b
    launchbridge bridges add 간편결제 --client 한빛페이 --center 한결센터 \\
      --planning T0CLIENT:C0PLANS --review T0CLIENT:C0REVIEW --agents T0CENTER:C0AGENTS \\
      --approver T0CLIENT:U0LEE=이승인 --lead T0CENTER:U0JUNG=정센터

    Once for each center. Channels that are connected already answer whom --audience says from then on.

    The first half of an id is the workspace. In Slack: click a channel's or a person's name, then "Copy ID".
    """
    if locale not in (None, "ko", "en"):
        raise CallError("cli.bad_locale", value=locale)
    channels = [_channel(role, spec) for role, specs in _zip(planning, review, agents) for spec in specs]
    named = {
        Role.APPROVER: approver,
        Role.DEPUTY: deputy,
        Role.ADMIN: admin,
        Role.PLANNER: planner,
        Role.LEAD: lead,
    }
    with opened() as (settings, database):
        setup = Setup(
            client=client,
            name=name,
            center=center,
            audience=audience,
            desk=desk,
            zone=zone,
            locale=locale,
            new_zone=settings.default_zone,
            new_locale=settings.default_locale,
            channels=tuple(channels),
            people=tuple(_person(role, spec) for role, specs in named.items() for spec in specs),
            policy=None if policy is None else _policy(policy),
        )
        with database.write(EVERYONE) as session:
            done = set_up(session, setup, now=clock(settings.clock_offset_file)())
    if as_json:
        show_json(asdict(done))
        return
    for line in _done(done, setup, database.place, messages()):
        typer.echo(line)


def _done(done: SetUp, setup: Setup, place: str, say: Messages) -> Iterator[str]:
    """Yield what was done, and in which database."""
    key = "added" if done.created else "same" if done.nothing else "kept"
    yield say(f"cli.bridge_{key}", client=setup.client, name=setup.name, number=done.bridge_id)
    if done.channels_added or done.people_added:
        yield say("cli.bridge_counts", channels=len(done.channels_added), people=len(done.people_added))
    if done.channels_changed:
        yield say("cli.bridge_changed", channels=", ".join(done.channels_changed))
    for change in done.changes:
        label = f"cli.bridge_has.{change.what}"
        before, after = (_value(value, say) for value in (change.before, change.after))
        what = say(label) if label in say else change.what
        yield say("cli.bridge_was", what=what, before=before, after=after)
    yield say("cli.bridge_place", place=place)
    yield say("cli.bridge_next")


def _value(value: Any, say: Messages) -> str:
    if value is None:
        return say("cli.bridge_default")
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def listed(as_json: bool = JSON) -> None:
    """List every bridge."""
    with opened() as (_, database), database.read(EVERYONE) as session:
        found = every_bridge(session)
    if as_json:
        show_json([asdict(one) for one in found])
        return
    if not found:
        typer.echo(messages()("cli.no_bridges"))
    for one in found:
        counts = messages()("cli.bridge_line", channels=len(one.channels), people=len(one.people))
        typer.echo(f"{one.bridge_id}\t{one.client}\t{one.name}\t{counts}")


def show(name: str = typer.Argument(..., help="The bridge's name or number."), as_json: bool = JSON) -> None:
    """Show one bridge: its channels, people and policy."""
    with opened() as (_, database), database.read(EVERYONE) as session:
        found = find(session, name)
    if as_json:
        show_json(asdict(found))
        return
    for line in _described(found, messages()):
        typer.echo(line)


def _described(found: BridgeView, say: Messages) -> list[str]:
    lines = [f"{found.client} / {found.name}  (#{found.bridge_id}, {found.zone}, {found.locale})"]
    for one in found.channels:
        paused = f"  ⏸ {one['paused']}" if one["paused"] else ""
        what = say(f"cli.channel.{one['role']}")
        told = f"  {_answers(one, say)}" if one["role"] == "agents" else ""
        lines.append(f"  {what}  {one['team']}:{one['channel']}  {one['center']}{told}{paused}".rstrip())
    for one in found.people:
        what = say(f"cli.role.{one['role']}")
        lines.append(f"  {what}  {one['team'] or '–'}:{one['user'] or '–'}  {one['name']}".rstrip())
    if found.policy:
        lines.append(f"  {say('cli.bridge_has.policy')}  {json.dumps(dict(found.policy), ensure_ascii=False)}")
    return lines


def _answers(channel: Mapping[str, Any], say: Messages) -> str:
    """Return whom a channel's agents answer, and how where that is said."""
    desk = f" · {say('desk.' + channel['desk'])}" if channel["desk"] else ""
    return f"{say('audience.' + channel['audience'])}{desk}"


def _zip(planning: list[str], review: list[str], agents: list[str]) -> list[tuple[str, list[str]]]:
    return [("planning", planning), ("review", review), ("agents", agents)]


def _channel(role: str, spec: str) -> ChannelSpec:
    team, _, channel = spec.partition(":")
    if not _is_id(team, "TE") or not _is_id(channel, "CGD"):
        raise CallError("cli.bad_channel", option=role, value=spec)
    return ChannelSpec(role, team, channel)


def _person(role: Role, spec: str) -> PersonSpec:
    ids, _, name = spec.partition("=")
    team, _, user = ids.partition(":")
    if not _is_id(team, "TE") or not _is_id(user, "UW"):
        raise CallError("cli.bad_person", option=role.value, value=spec)
    return PersonSpec(role, Actor(team, user), name.strip())


def _is_id(value: str, letters: str) -> bool:
    return len(value) > 1 and value[0] in letters and value.isascii() and value.isalnum() and value.upper() == value


def _policy(source: str) -> dict[str, Any]:
    try:
        found = yaml.safe_load(read_text(source))
    except yaml.YAMLError as error:
        raise CallError("cli.bad_policy", source=source, why=" ".join(str(error).split())) from error
    if not isinstance(found, dict):
        raise CallError("cli.empty_policy", source=source)
    return found
