"""A center's roster brought in and taken out: who its agents are, also those who have no Slack on their desk.

A person is known again by the center's own number for him, else by his Slack id. What a file does not speak of stays as it is,
and nobody leaves because a file lacks him unless it is said to be whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.people import CENTER_ROLES, Action, Actor, Role
from bridge.domain.policy import parse_policy
from bridge.domain.roster import Fault, Line
from bridge.errors import NotAllowedError
from bridge.services import catching_up, confirmation
from bridge.services.people import record
from bridge.store import directory
from bridge.store.once import insert_once
from bridge.store.schema import BridgeRow, BriefedRow, PersonRow


class Outcome(StrEnum):
    """What became, or would become, of somebody."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Result:
    """One person of the roster; `row` is 0 for whoever the file lacks."""

    row: int
    name: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Done:
    """What a roster did, or would do. `absent` are those whom the file lacks and who stay."""

    results: tuple[Result, ...]
    faults: tuple[Fault, ...]
    absent: tuple[str, ...]

    def count(self, outcome: Outcome) -> int:
        """Return to how many that happened."""
        return sum(one.outcome is outcome for one in self.results)


@dataclass(frozen=True, slots=True)
class Form:
    """A lead's page: `tried` is what a file would do, or did (`done`); `name` and `content` (base64) are the file itself."""

    center: str
    token: str
    tried: Done | None = None
    done: bool = False
    whole: bool = False
    name: str = ""
    content: str = ""


def bring_in(
    session: Session,
    bridge_id: int,
    lines: Sequence[Line],
    *,
    center: str,
    read: Sequence[Fault] = (),
    whole: bool = False,
    by: Actor | None,
    now: datetime,
) -> Done:
    """Make a center's agents what its roster says; with `whole` those whom it lacks have left.

    `read` is what was wrong in the file. Where a row of it could not be taken nobody leaves: it may be his. Nor does anybody in the channel
    who is perhaps the one of his name in the list. To try it out, roll the session back.
    """
    bridge = session.get_one(BridgeRow, bridge_id)
    book = _Book(session, bridge, center)
    results: list[Result] = []
    faults = list(read)
    kept: set[int] = set()
    for line in lines:
        slack = book.slack_of(line)
        if line.slack_user and slack is None:
            faults.append(Fault(line.row, "which_team", {"value": line.slack_user}))
        elif slack is not None and book.elsewhere(slack):
            faults.append(Fault(line.row, "other_center", {"value": line.slack_user}))
        elif slack in book.others:
            faults.append(Fault(line.row, "not_an_agent", {"value": line.slack_user}))
        else:
            alike = book.alike(line) if slack is None else set()
            if alike and (whole or not book.lists(line)):
                faults.append(Fault(line.row, "same_name", {"name": line.name}))
            kept |= alike if whole else set()
            if line.shift and line.shift not in book.shifts and book.shifts:
                faults.append(Fault(line.row, "unknown_shift", {"value": line.shift, "known": ", ".join(book.shifts)}))
            person, outcome = book.take(line, slack, now=now)
            results.append(Result(line.row, line.name, outcome))
            kept.add(person.id)
    missing = [person for person in book.people if person.active and person.id not in kept]
    if whole and (read or len(results) < len(lines)):
        if missing:
            names = ", ".join(person.name for person in missing[:20])
            faults.append(Fault(0, "nobody_left", {"count": len(missing), "names": names}))
    elif whole:
        for person in missing:
            person.active, person.left_at = False, now
            results.append(Result(0, person.name, Outcome.LEFT))
    session.flush()
    confirmation.stamp_all(session, bridge_id, now=now)
    faults.sort(key=lambda fault: fault.row)
    done = Done(tuple(results), tuple(faults), () if whole else tuple(person.name for person in missing))
    counts = {outcome.value: done.count(outcome) for outcome in Outcome}
    record(session, "roster.imported", by=by, now=now, subject="bridge", subject_id=bridge_id, center=center, **counts)
    return done


def center_of_lead(session: Session, bridge_id: int, *, by: Actor) -> str:
    """Return the center whose roster a lead keeps. Raises NotAllowedError for anybody else."""
    own = {
        membership.center
        for membership in directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
        if membership.bridge_id == bridge_id and membership.role == Role.LEAD
    }
    centers = {channel.center for channel in directory.channels(session, bridge_id=bridge_id, role="agents")}
    found = centers if own == {""} else own & centers
    if not own or len(found) != 1:
        raise NotAllowedError(action=Action.BRIEF.value)
    return found.pop()


class _Book:
    """A center's agents as they stand, to be found again by their number or Slack id."""

    def __init__(self, session: Session, bridge: BridgeRow, center: str) -> None:
        self._session, self._bridge, self._center = session, bridge, center
        self._zone = ZoneInfo(bridge.zone)
        rows = session.scalars(
            select(PersonRow).where(PersonRow.bridge_id == bridge.id, PersonRow.role == Role.AGENT.value)
        ).all()
        self.people = [row for row in rows if row.center == center]
        self._by_number = {row.roster_id: row for row in self.people if row.roster_id}
        self._by_slack = {Actor(row.team_id or "", row.user_id): row for row in rows if row.user_id}
        named = directory.people(session, bridge_id=bridge.id, roles=[role.value for role in Role])
        self.others = {
            Actor(row.team_id or "", row.user_id or "") for row in named if Role(row.role) not in CENTER_ROLES
        }
        self._teams = {row.team_id for row in named if row.role == Role.LEAD and row.center == center and row.team_id}
        if not self._teams:
            channels = directory.channels(session, bridge_id=bridge.id, role="agents")
            self._teams = {channel.team_id for channel in channels if channel.center == center}
        self.shifts = tuple(hours.name for hours in parse_policy(bridge.policy).shifts if hours.name)

    def slack_of(self, line: Line) -> Actor | None:
        """Return who somebody is in Slack; an id without its workspace is one of the center's, where it has but one."""
        if line.slack_user is None:
            return None
        if line.slack_team is not None:
            return Actor(line.slack_team, line.slack_user)
        known = [actor for actor in self._by_slack if actor.user_id == line.slack_user]
        if len(known) == 1:
            return known[0]
        return Actor(next(iter(self._teams)) or "", line.slack_user) if len(self._teams) == 1 else None

    def lists(self, line: Line) -> bool:
        """Tell whether an earlier list has named somebody by the line's number."""
        return line.roster_id in self._by_number

    def alike(self, line: Line) -> set[int]:
        """Return those of the name in the channel whom no list has named by number: one may be whom the line means."""
        numbered = self._by_number.get(line.roster_id or "")
        if numbered is not None and numbered.user_id:
            return set()  # he is in the channel himself
        alike = (row for row in self.people if row.name == line.name and row.active)
        return {row.id for row in alike if row.user_id and not row.roster_id}

    def elsewhere(self, who: Actor) -> bool:
        """Tell whether somebody works for another center of the bridge: a list must not take him from there."""
        person = self._by_slack.get(who)
        return person is not None and person.active and person.center not in ("", self._center)

    def take(self, line: Line, slack: Actor | None, *, now: datetime) -> tuple[PersonRow, Outcome]:
        """Make one person what the roster says."""
        numbered = self._by_number.get(line.roster_id) if line.roster_id else None
        joined = self._by_slack.get(slack) if slack is not None else None
        if numbered is not None and joined is not None and numbered is not joined:
            self._merge(numbered, into=joined, now=now)
        person = joined or numbered
        if person is None:
            return self._add(line, slack, now=now), Outcome.NEW
        before = _said(person)
        was_active = person.active
        self._write(person, line, slack, now=now)
        self._session.flush()
        if person.active and not was_active:
            catching_up.plan(self._session, person, since=now, now=now)
        return person, Outcome.SAME if _said(person) == before else Outcome.CHANGED

    def _add(self, line: Line, slack: Actor | None, *, now: datetime) -> PersonRow:
        person = PersonRow(
            bridge_id=self._bridge.id, role=Role.AGENT.value, center=self._center, active=line.active, joined_at=now
        )
        self._write(person, line, slack, now=now)
        self._session.add(person)
        self._session.flush()
        if person.active:
            catching_up.plan(self._session, person, since=now, now=now)
        self.people.append(person)
        return person

    def _write(self, person: PersonRow, line: Line, slack: Actor | None, *, now: datetime) -> None:
        person.name, person.center = line.name, self._center
        if line.roster_id:
            person.roster_id = line.roster_id
        if slack is not None:
            person.team_id, person.user_id = slack.team_id, slack.user_id
        for column in ("team", "shift", "channel"):
            if column in line.known:
                setattr(person, column, getattr(line, column))
        if "active" in line.known and person.active != line.active:
            person.active, person.left_at = line.active, None if line.active else now
            person.joined_at = now if line.active else person.joined_at
        if "away_until" in line.known:
            person.away_until = self._midnight_after(line.away_until, now)

    def _midnight_after(self, day: date | None, now: datetime) -> datetime | None:
        until = datetime.combine(day + timedelta(days=1), time(), self._zone) if day is not None else None
        return until if until is not None and until > now else None

    def _merge(self, numbered: PersonRow, *, into: PersonRow, now: datetime) -> None:
        """One human in two rows: the roster had him before he came to Slack. What his lead ticked goes with him."""
        for tick in self._session.scalars(select(BriefedRow).where(BriefedRow.person_id == numbered.id)).all():
            insert_once(
                self._session,
                BriefedRow,
                entry_id=tick.entry_id,
                revision_id=tick.revision_id,
                person_id=into.id,
                team_id=tick.team_id,
                user_id=tick.user_id,
                at=tick.at,
            )
        numbered.roster_id, numbered.active, numbered.left_at = None, False, now
        self._session.flush()


def _said(person: PersonRow) -> tuple[object, ...]:
    return (
        person.name,
        person.center,
        person.roster_id,
        person.team,
        person.shift,
        person.channel,
        person.active,
        person.team_id,
        person.user_id,
        person.away_until,
    )
