"""Who may do what on a bridge (P7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts, as Slack identifies him: his workspace and his id there."""

    team_id: str
    user_id: str


class Role(StrEnum):
    """What somebody is to a bridge. Planners, approvers, deputies and admins are the client's; leads and agents the center's."""

    PLANNER = "planner"
    APPROVER = "approver"
    DEPUTY = "deputy"
    ADMIN = "admin"
    LEAD = "lead"
    AGENT = "agent"


class Action(StrEnum):
    """What can be done."""

    REGISTER = "register"  # say that a message is (or is no) launch announcement
    SEND_HEADSUP = "send_headsup"
    REVIEW = "review"  # see, edit, approve and reject drafts
    OPEN = "open"  # say that a launch has opened, is late or was cancelled
    ANSWER = "answer"  # answer agents' questions
    CONFIRM = "confirm"
    LOOK_UP = "look_up"
    ASK = "ask"
    SEE_UNCONFIRMED = "see_unconfirmed"  # by name: the center's side only
    SEE_TOTALS = "see_totals"
    BRIEF = "brief"  # put an approved manual in front of one's own center, brief the shift, tick who was told
    URGENT = "urgent"  # send the center an urgent notice
    ADMINISTER = "administer"


_MAY: dict[Role, frozenset[Action]] = {
    Role.PLANNER: frozenset({Action.REGISTER, Action.OPEN, Action.ANSWER, Action.SEE_TOTALS, Action.LOOK_UP}),
    Role.APPROVER: frozenset(
        {
            Action.REGISTER,
            Action.SEND_HEADSUP,
            Action.REVIEW,
            Action.URGENT,
            Action.OPEN,
            Action.ANSWER,
            Action.SEE_TOTALS,
            Action.LOOK_UP,
        }
    ),
    Role.LEAD: frozenset(
        {Action.CONFIRM, Action.LOOK_UP, Action.ASK, Action.SEE_UNCONFIRMED, Action.SEE_TOTALS, Action.BRIEF}
    ),
    Role.AGENT: frozenset({Action.CONFIRM, Action.LOOK_UP, Action.ASK}),
}
_MAY[Role.DEPUTY] = _MAY[Role.APPROVER]
_MAY[Role.ADMIN] = _MAY[Role.APPROVER] | {Action.ADMINISTER}

CENTER_ROLES = frozenset({Role.LEAD, Role.AGENT})
REVIEWERS = (Role.APPROVER, Role.DEPUTY, Role.ADMIN)


def may(roles: Iterable[Role], action: Action) -> bool:
    """Tell whether any of these roles allows the action."""
    return any(action in _MAY[role] for role in roles)
