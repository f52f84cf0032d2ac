"""By when headquarters has agreed to answer: its people are reminded before, and where it passes everybody hears that it has.

What waits is written when it is promised, and falls silent where the question was answered by then.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bridge.domain.clock import answer_by
from bridge.domain.people import REVIEWERS, Actor
from bridge.domain.policy import parse_policy
from bridge.services import question_board as board
from bridge.services.people import planner_of, reached
from bridge.store import directory, outbox
from bridge.store.outbox import Sending
from bridge.store.schema import BridgeRow, LaunchRow, QuestionRow

DUE = "question_due"
LATE = "question_late"
WAIT = "question_wait"
_AHEAD = timedelta(minutes=30)
"""How long before the agreed time headquarters is reminded."""


def reply_by(
    session: Session, question: QuestionRow, *, ahead: timedelta = timedelta()
) -> tuple[datetime | None, ZoneInfo]:
    """Return by when headquarters has agreed to answer, or so long before, and the bridge's zone; None where nothing was agreed."""
    bridge = session.get_one(BridgeRow, question.bridge_id)
    zone = ZoneInfo(bridge.zone)
    return answer_by(question.asked_at, policy=parse_policy(bridge.policy), zone=zone, ahead=ahead), zone


def remind(session: Session, question: QuestionRow, *, now: datetime) -> None:
    """Plan what headquarters' people hear of a new question that nobody has answered: its planner before the time, approvers after it."""
    due, _ = reply_by(session, question)
    ahead, _ = reply_by(session, question, ahead=_AHEAD)
    if due is None or ahead is None:
        return
    launch = session.get(LaunchRow, question.launch_id) if question.launch_id is not None else None
    reviewers = directory.people(session, bridge_id=question.bridge_id, roles=REVIEWERS)
    planner = planner_of(session, launch) if launch is not None else []
    for kind, at, people in ((DUE, ahead, planner or reviewers), (LATE, due, reviewers)):
        for team_id, user_id in reached(session, people):
            _write(session, question, kind, team_id, user_id, due_at=at, now=now)


def tell_asker(session: Session, question: QuestionRow, asker: Actor, *, now: datetime) -> None:
    """Plan that whoever asked hears when the time has passed without an answer."""
    due, _ = reply_by(session, question)
    if due is not None and due > now:
        team_id = board.reached_through(session, question, asker.team_id)
        _write(session, question, WAIT, team_id, asker.user_id, due_at=due, now=now)


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
