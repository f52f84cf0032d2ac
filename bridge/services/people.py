"""Who acts: every click is authorised here, from the database as it is now (P7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bridge.domain.people import Action, Actor, Role, may
from bridge.errors import NotAllowedError
from bridge.store import directory
from bridge.store.schema import AnnouncementRow, AuditRow, LaunchRow, PersonRow


def roles_of(session: Session, by: Actor, *, bridge_id: int) -> frozenset[Role]:
    """Return what this person is to the bridge, as the database says now."""
    found = directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
    return frozenset(Role(membership.role) for membership in found if membership.bridge_id == bridge_id)


def require(session: Session, by: Actor, action: Action, *, bridge_id: int) -> frozenset[Role]:
    """Return the person's roles, or raise NotAllowedError where none of them allows the action."""
    roles = roles_of(session, by, bridge_id=bridge_id)
    if not may(roles, action):
        raise NotAllowedError(action=action.value)
    return roles


def author(announcement: AnnouncementRow) -> Actor:
    """Return who wrote a note."""
    return Actor(announcement.author_team, announcement.author_user)


def planner_of(session: Session, launch: LaunchRow) -> list[PersonRow]:
    """Return the planner who announced a launch, or nobody where he plans for this bridge no longer."""
    found = directory.people(session, bridge_id=launch.bridge_id, roles=(Role.PLANNER,))
    return [
        person for person in found if (person.team_id, person.user_id) == (launch.planner_team, launch.planner_user)
    ]


def reached(session: Session, people: Iterable[PersonRow]) -> list[tuple[str, str]]:
    """Return each human once, in whatever roles, as the workspace that reaches him and his id in Slack."""
    return list(dict.fromkeys((directory.reached_through(session, one), one.user_id) for one in people if one.user_id))


def record(
    session: Session,
    action: str,
    *,
    by: Actor | None,
    now: datetime,
    subject: str = "",
    subject_id: int | None = None,
    **details: Any,
) -> None:
    """Write to the audit who did what. `details` are ids and short words, never a manual's or a note's text."""
    session.add(
        AuditRow(
            at=now,
            team_id=by.team_id if by else None,
            user_id=by.user_id if by else None,
            action=action,
            subject=subject,
            subject_id=subject_id,
            details=details,
        )
    )
