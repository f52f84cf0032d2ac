"""What is missing or wrong in an installation, in findings that name the remedy.

Reads the database and asks Slack through `Inspect`; changes nothing. A finding's sentence lies in the catalogue under
`doctor.<code>`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy.orm import Session

from bridge.domain.people import REVIEWERS, Role
from bridge.services.bridges import CHANNEL_ROLES
from bridge.services.known_bridges import BridgeView, every_bridge
from bridge.store import directory
from bridge.store.backlog import backlog

LATE = 120.0
"""Seconds after which a message that is due and not sent is a sign that no worker runs."""


class Level(StrEnum):
    """How bad a finding is: well, to be looked at, or broken."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    level: Level
    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TokenFact:
    """What Slack says of a workspace's token: `error` is empty where it is good, `scopes` what it may do."""

    error: str = ""
    scopes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ChannelFact:
    """What Slack says of a channel: `error` where it does not show it to us; `shared` with another company."""

    error: str = ""
    name: str = ""
    member: bool = False
    archived: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class PersonFact:
    """What Slack says of somebody."""

    error: str = ""
    name: str = ""
    deactivated: bool = False


class Inspect(Protocol):
    """Asks Slack. Nothing raises: what went wrong is in the answer's `error`."""

    def token(self, team_id: str) -> TokenFact:
        """Look at a workspace's token."""

    def channel(self, team_id: str, channel_id: str) -> ChannelFact:
        """Look at a channel."""

    def person(self, team_id: str, user_id: str) -> PersonFact:
        """Look at somebody."""

    def members(self, team_id: str, channel_id: str) -> frozenset[str]:
        """Return the ids of a channel's members, empty where they cannot be seen."""


def examine(
    session: Session, slack: Inspect, *, tokens: Mapping[str, str], scopes: Sequence[str], now: datetime
) -> list[Finding]:
    """Look at everything. Needs a session for everyone.

    `tokens` are workspaces (id and name) whose tokens are set and may not be kept yet; `scopes` those that the app needs.
    """
    teams = {**directory.installed_teams(session), **tokens}
    bridges = every_bridge(session)
    return [
        *_installations(teams, slack, scopes),
        *(_finding(Level.WARN, "no_bridges") for _ in [0] if not bridges),
        *(finding for bridge in bridges for finding in _bridge(bridge, teams, slack)),
        *_backlog(session, now),
    ]


def _installations(teams: Mapping[str, str], slack: Inspect, scopes: Sequence[str]) -> Iterator[Finding]:
    if not teams:
        yield _finding(Level.BAD, "not_installed")
    for team_id, name in teams.items():
        fact = slack.token(team_id)
        missing = [scope for scope in scopes if scope not in fact.scopes]
        if fact.error == "unreachable":
            yield _finding(Level.BAD, "slack_unreachable", team=name or team_id)
        elif fact.error:
            yield _finding(Level.BAD, "token_refused", team=name or team_id, reason=fact.error)
        elif missing:
            yield _finding(Level.BAD, "scopes_missing", team=name or team_id, scopes=", ".join(missing))
        else:
            yield _finding(Level.OK, "token_good", team=name or team_id)


def _bridge(bridge: BridgeView, teams: Mapping[str, str], slack: Inspect) -> Iterator[Finding]:
    bound = {channel["role"] for channel in bridge.channels}
    for role in CHANNEL_ROLES:
        if role not in bound:
            yield _finding(Level.BAD, f"no_{role}_channel", bridge=bridge.name)
    named = {person["role"] for person in bridge.people}
    if not named & {role.value for role in REVIEWERS}:
        yield _finding(Level.BAD, "no_approver", bridge=bridge.name)
    if Role.LEAD.value not in named:
        yield _finding(Level.WARN, "no_lead", bridge=bridge.name)
    for channel in bridge.channels:
        yield from _channel(bridge, channel, teams, slack)
    yield from _people(bridge, teams, slack)


def _channel(
    bridge: BridgeView, channel: Mapping[str, Any], teams: Mapping[str, str], slack: Inspect
) -> Iterator[Finding]:
    shown: dict[str, Any] = {"bridge": bridge.name, "channel": channel["channel"]}
    if channel["team"] not in teams:
        yield _finding(Level.BAD, "channel_team", team=channel["team"], **shown)
        return
    fact = slack.channel(channel["team"], channel["channel"])
    shown["channel"] = f"#{fact.name}" if fact.name else channel["channel"]
    if fact.error:
        yield _finding(Level.BAD, "channel_hidden", reason=fact.error, **shown)
    elif fact.archived:
        yield _finding(Level.BAD, "channel_archived", **shown)
    elif not fact.member:
        yield _finding(Level.BAD, "bot_outside", **shown)
    elif channel["role"] != "agents" and fact.shared:
        # Drafts and notes hold what must stay internal.
        yield _finding(Level.BAD, "channel_shared", **shown)
    elif channel["paused"]:
        yield _finding(Level.WARN, "channel_paused", reason=channel["paused"], **shown)
    else:
        yield _finding(Level.OK, "channel_good", **shown)


def _people(bridge: BridgeView, teams: Mapping[str, str], slack: Inspect) -> Iterator[Finding]:
    reviewers = {role.value for role in REVIEWERS}
    rooms = [one for one in bridge.channels if one["role"] == "review" and one["team"] in teams]
    inside = {user for room in rooms for user in slack.members(room["team"], room["channel"])}
    for person in bridge.people:
        if person["role"] == Role.AGENT.value or not person["user"] or person["team"] not in teams:
            continue
        fact = slack.person(person["team"], person["user"])
        who = person["name"] or fact.name or person["user"]
        if fact.error:
            yield _finding(Level.BAD, "person_unknown", bridge=bridge.name, who=who, reason=fact.error)
        elif fact.deactivated:
            yield _finding(Level.BAD, "person_left", bridge=bridge.name, who=who)
        elif person["role"] in reviewers and inside and person["user"] not in inside:
            yield _finding(Level.WARN, "reviewer_outside", bridge=bridge.name, who=who)


def _backlog(session: Session, now: datetime) -> Iterable[Finding]:
    state = backlog(session, now=now)
    stuck = state.outbox.get("failed", 0), state.outbox.get("ambiguous", 0)
    if state.inbox_failed:
        yield _finding(Level.WARN, "inbox_failed", count=state.inbox_failed)
    if stuck[0]:
        yield _finding(Level.WARN, "outbox_failed", count=stuck[0])
    if stuck[1]:
        yield _finding(Level.WARN, "outbox_ambiguous", count=stuck[1])
    if state.outbox_oldest > LATE or state.inbox_oldest > LATE:
        minutes = round(max(state.outbox_oldest, state.inbox_oldest) / 60)
        yield _finding(Level.BAD, "nobody_works", minutes=minutes)


def _finding(level: Level, code: str, **values: Any) -> Finding:
    return Finding(level, code, values)
