"""본사 확인 요청: an agent's question reaches the one who knows; whoever asked the same waits for the same reply.

Neither company sees the other's people: the question names a center, the reply nobody. Personal data is masked before it crosses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain import replying
from bridge.domain.entry_json import from_json
from bridge.domain.masking import mask
from bridge.domain.people import Action, Actor
from bridge.errors import NotFoundError, QuestionEmptyError, QuestionTooLongError
from bridge.services import audiences, question_times
from bridge.services import question_board as board
from bridge.services.answers import answer, answer_from_thread, latest, tell_askers
from bridge.services.people import record, require
from bridge.services.question_board import ANSWERED, OPEN
from bridge.store import directory
from bridge.store.held import held
from bridge.store.once import insert_once
from bridge.store.schema import AskerRow, BridgeRow, EntryRow, LaunchRow, QuestionRow, RevisionRow

__all__ = ["Asked", "answer", "answer_from_thread", "ask", "centers_of", "find"]

LONGEST = 1000
SAME_FOR = timedelta(days=30)
"""How long a question is the same as one asked before."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the asker is told at once. `meanwhile` is said to the customer; `reply_by` only where hours were agreed."""

    question_id: int
    text: str
    meanwhile: str
    reply_by: datetime | None
    zone: ZoneInfo
    repeated: bool
    answered: bool


def ask(
    session: Session, bridge_id: int, text: str, *, entry_id: int | None, customer_first: bool, by: Actor, now: datetime
) -> Asked:
    """Put a question to headquarters; the same one asked before gets one more asker.

    Raises NotAllowedError, NotFoundError for an entry that is not approved or not one that this person reads, QuestionEmptyError and
    QuestionTooLongError.
    """
    roles = require(session, by, Action.ASK, bridge_id=bridge_id)
    words = _fit(text)
    entry = _entry(session, bridge_id, entry_id, audiences.read_by(session, by, bridge_id, roles))
    # Held, so that two who ask the same at once become two askers of one question.
    held(session, BridgeRow, bridge_id)
    question = _same(session, bridge_id, entry_id, words, now=now)
    repeated = question is not None
    if question is None:
        question = _put(session, bridge_id, entry, words, now=now)
    asker = insert_once(
        session,
        AskerRow,
        question_id=question.id,
        team_id=by.team_id,
        user_id=by.user_id,
        asked_at=now,
        customer_first=customer_first,
    )
    launch = session.get(LaunchRow, question.launch_id) if question.launch_id is not None else None
    if customer_first and launch is not None and launch.first_question_at is None:
        launch.first_question_at = now
    if asker is not None:
        record(session, "question.asked", by=by, now=now, subject="question", subject_id=question.id)
        session.flush()
        if question.state == OPEN:
            question_times.tell_asker(session, question, by, now=now)
        if question.state == ANSWERED:
            tell_askers(session, question, latest(session, question.id), now=now)
        board.show(session, question, launch, mark=f"asker:{asker}", now=now)
    due, zone = question_times.reply_by(session, question)
    if due is not None and due <= now:
        due = None  # what has passed is promised to nobody
    return Asked(
        question_id=question.id,
        text=question.text,
        meanwhile=_meanwhile(session, entry, words),
        reply_by=due if question.state == OPEN else None,
        zone=zone,
        repeated=repeated,
        answered=question.state == ANSWERED,
    )


def find(session: Session, question_id: int) -> QuestionRow:
    """Return the question. Raises NotFoundError."""
    question = session.get(QuestionRow, question_id)
    if question is None:
        raise NotFoundError
    return question


def centers_of(session: Session, question_id: int) -> tuple[list[str], int, int]:
    """Return the centers that ask, how many people, and how many of them after a customer: nobody's name."""
    question = find(session, question_id)
    askers = session.scalars(select(AskerRow).where(AskerRow.question_id == question_id)).all()
    names: dict[str, None] = {}
    for asker in askers:
        for membership in directory.memberships(session, team_id=asker.team_id, user_id=asker.user_id):
            if membership.bridge_id == question.bridge_id and membership.center:
                names.setdefault(membership.center)
    return list(names), len(askers), sum(asker.customer_first for asker in askers)


def _fit(text: str) -> str:
    words = mask("\n".join(" ".join(line.split()) for line in text.strip().splitlines() if line.strip()))
    if not any(sign.isalnum() for sign in words):
        raise QuestionEmptyError(field="text")
    if len(words) > LONGEST:
        raise QuestionTooLongError(field="text", limit=LONGEST)
    return words


def _entry(session: Session, bridge_id: int, entry_id: int | None, read_by: Sequence[str] | None) -> EntryRow | None:
    if entry_id is None:
        return None
    entry = session.get(EntryRow, entry_id)
    if entry is None or entry.bridge_id != bridge_id or entry.approved_revision_id is None:
        raise NotFoundError
    if read_by is not None and not audiences.reads(session, entry, read_by):
        raise NotFoundError
    return entry


def _same(session: Session, bridge_id: int, entry_id: int | None, words: str, *, now: datetime) -> QuestionRow | None:
    # What was asked about no manual has one of its own from its reply on, and is still the same question.
    about = QuestionRow.launch_id.is_(None) if entry_id is None else QuestionRow.entry_id == entry_id
    earlier = session.scalars(
        select(QuestionRow)
        .where(QuestionRow.bridge_id == bridge_id, about, QuestionRow.asked_at > now - SAME_FOR)
        .order_by(QuestionRow.id.desc())
        .limit(200)
    )
    mark = replying.fingerprint(words, entry_id)
    for question in earlier:
        if entry_id is None and question.fingerprint != replying.fingerprint(question.text, None):
            continue
        if question.fingerprint == mark or replying.alike(question.text, words):
            return question
    return None


def _put(session: Session, bridge_id: int, entry: EntryRow | None, words: str, *, now: datetime) -> QuestionRow:
    question = QuestionRow(
        bridge_id=bridge_id,
        entry_id=entry.id if entry else None,
        launch_id=entry.launch_id if entry else None,
        fingerprint=replying.fingerprint(words, entry.id if entry else None),
        text=words,
        state=OPEN,
        asked_at=now,
    )
    session.add(question)
    session.flush()
    board.post(session, question, "question", key=f"question:{question.id}", subject_id=question.id, now=now)
    question_times.remind(session, question, now=now)
    return question


def _meanwhile(session: Session, entry: EntryRow | None, words: str) -> str:
    """Return what the approved entry says of an open point that is asked about, "" where it says nothing."""
    if entry is None or entry.approved_revision_id is None:
        return ""
    body = from_json(session.get_one(RevisionRow, entry.approved_revision_id).body)
    for point in body.open_points:
        if replying.surely_answers(words, f"{point.label} {point.question}"):
            return point.meanwhile
    return ""
