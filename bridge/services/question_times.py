"""By when headquarters has agreed to answer: its people are reminded before, and where it passes everybody hears that it has.

What waits is written when it is promised, and falls silent where the question was answered by then.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bridge.domain.people import REVIEWERS, Actor, Role
from bridge.domain.policy import parse_policy
from bridge.services import question_board as board
from bridge.store import directory, outbox
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, LaunchRow, PersonRow, QuestionRow

DUE = "question_due"
LATE = "question_late"
WAIT = "question_wait"
_AHEAD = 30
"""Minutes before the agreed time at which headquarters is reminded; half of what was agreed where that is less."""


def reply_by(session: Session, question: QuestionRow) -> tuple[datetime | None, ZoneInfo]:
    """Return by when headquarters has agreed to answer, None where nothing was agreed, and the bridge's zone."""
    return _after(session, question, share=None)


def remind(session: Session, question: QuestionRow, *, now: datetime) -> None:
    """Plan what headquarters' people hear of a new question that nobody has answered: its planner before the time, approvers after it."""
    due, _ = reply_by(session, question)
    ahead, _ = _after(session, question, share=_AHEAD)
    if due is None or ahead is None:
        return
    reviewers = directory.people(session, bridge_id=question.bridge_id, roles=REVIEWERS)
    for kind, at, people in ((DUE, ahead, _planner(session, question) or reviewers), (LATE, due, reviewers)):
        for team_id, user_id in _reached(session, people):
            _write(session, question, kind, team_id, user_id, due_at=at, now=now)


def tell_asker(session: Session, question: QuestionRow, asker: Actor, *, now: datetime) -> None:
    """Plan that whoever asked hears when the time has passed without an answer."""
    due, _ = reply_by(session, question)
    if due is not None and due > now:
        team_id = board.reached_through(session, question, asker.team_id)
        _write(session, question, WAIT, team_id, asker.user_id, due_at=due, now=now)


def _after(session: Session, question: QuestionRow, *, share: int | None) -> tuple[datetime | None, ZoneInfo]:
    bridge = session.get_one(BridgeRow, question.bridge_id)
    zone = ZoneInfo(bridge.zone)
    policy = parse_policy(bridge.policy)
    if policy.answer_within is None:
        return None, zone
    minutes = policy.answer_within - (min(share, policy.answer_within / 2) if share else 0)
    return policy.answer_calendar(zone).add_working(question.asked_at, timedelta(minutes=minutes)), zone


def _planner(session: Session, question: QuestionRow) -> list[PersonRow]:
    launch = session.get(LaunchRow, question.launch_id) if question.launch_id is not None else None
    return [
        person
        for person in directory.people(session, bridge_id=question.bridge_id, roles=(Role.PLANNER,))
        if launch is not None and (person.team_id, person.user_id) == (launch.planner_team, launch.planner_user)
    ]


def _reached(session: Session, people: Iterable[PersonRow]) -> dict[tuple[str, str], None]:
    """Return each human once, by the workspace that reaches him."""
    return {(directory.reached_through(session, one), one.user_id): None for one in people if one.user_id}


def _write(
    session: Session, question: QuestionRow, kind: str, team_id: str, user_id: str, *, due_at: datetime, now: datetime
) -> None:
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{kind}:{question.id}:{team_id}:{user_id}",
            bridge_id=question.bridge_id,
            kind=kind,
            method="dm",
            team_id=team_id,
            target=user_id,
            due_at=due_at,
            launch_id=question.launch_id,
            subject_id=question.id,
        ),
        now=now,
    )
