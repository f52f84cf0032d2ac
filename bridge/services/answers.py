"""회신: what a planner says to a question, carried to everybody who asked and, as a proposed revision, to the approver.

Parts that must stay inside are taken out before anything crosses; what is not surely an answer is kept until its author says so.
A reply may be known but not said until an approver has let it through (P1).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain import replying
from bridge.domain.notes import Visibility
from bridge.domain.opening import says_opened
from bridge.domain.people import Action, Actor, may
from bridge.domain.reading import plain, read_note
from bridge.domain.states import RevisionState
from bridge.errors import NotFoundError, OutdatedError, QuestionEmptyError, QuestionTooLongError
from bridge.services import cards
from bridge.services import question_board as board
from bridge.services import reply_proposals as proposals
from bridge.services.people import record, require, roles_of
from bridge.services.playbook import Playbook
from bridge.services.question_board import ANSWERED, OPEN
from bridge.store import outbox
from bridge.store.directory import BoundChannel
from bridge.store.once import insert_once
from bridge.store.outbox import Sending
from bridge.store.schema import (
    AnswerRow,
    AskerRow,
    BridgeRow,
    FactRow,
    InstallationRow,
    LaunchRow,
    OutboxRow,
    QuestionRow,
    RevisionRow,
)

LONGEST = 3000


@dataclass(frozen=True, slots=True)
class Replied:
    """What became of a reply: what of it went to how many askers, and whether parts were held back."""

    answer_id: int
    sent: str
    askers: int
    held: bool


def answer(
    session: Session, question_id: int, text: str, *, ts: str, by: Actor, playbook: Playbook, now: datetime
) -> Replied | None:
    """Take a reply: to every asker what may cross, and as a proposed revision to the approver.

    None where this reply (`ts`) was taken before. Raises NotFoundError, NotAllowedError, QuestionEmptyError,
    QuestionTooLongError.
    """
    question = replyable(session, question_id, by=by)
    if not text.strip():
        raise QuestionEmptyError(field="text")
    if len(text) > LONGEST:
        raise QuestionTooLongError(field="text", limit=LONGEST)
    answer_id = keep(session, question, text.strip(), ts=ts, by=by, now=now)
    return None if answer_id is None else _carry(session, answer_id, by=by, playbook=playbook, now=now)


def answer_from_thread(
    session: Session,
    bound: BoundChannel,
    thread_ts: str,
    ts: str,
    text: str,
    *,
    by: Actor,
    playbook: Playbook,
    now: datetime,
) -> bool:
    """Take a message in a thread that holds open questions. True where it was a reply, or its author was asked.

    What surely answers the one open question is carried at once. What might be talk among planners, or might belong to
    several questions, is kept back until its author has said so by a click: it would cross to another company.
    """
    asked = board.open_in(session, bound, thread_ts)
    if not asked or not may(roles_of(session, by, bridge_id=bound.bridge_id), Action.ANSWER):
        return False
    if not may_be_reply(session, text):
        return False
    if len(asked) == 1 and replying.surely_answers(asked[0].text, text):
        answer(session, asked[0].id, text, ts=ts, by=by, playbook=playbook, now=now)
        return True
    answer_id = keep(session, asked[0], text.strip(), ts=ts, by=by, now=now)
    if answer_id is not None:
        board.post(session, asked[0], "answer_check", key=f"answer-check:{answer_id}", subject_id=answer_id, now=now)
    return True


def carry(
    session: Session, answer_id: int, question_id: int, *, by: Actor, playbook: Playbook, now: datetime
) -> Replied:
    """The author says that his message is the reply to this question. Raises NotFoundError, NotAllowedError, OutdatedError."""
    row = session.get(AnswerRow, answer_id)
    question = session.get(QuestionRow, question_id)
    if row is None or question is None:
        raise NotFoundError
    require(session, by, Action.ANSWER, bridge_id=question.bridge_id)
    kept_for = session.get_one(QuestionRow, row.question_id)
    if kept_for.bridge_id != question.bridge_id:
        raise NotFoundError
    if row.revision_id is not None or _was_sent(session, row.id):
        raise OutdatedError
    if row.question_id != question.id:
        there = select(AnswerRow.id).where(AnswerRow.question_id == question.id, AnswerRow.ts == row.ts)
        if session.scalar(there) is not None:
            raise OutdatedError
        row.question_id = question.id
        session.flush()
    return _carry(session, row.id, by=by, playbook=playbook, now=now)


def replyable(session: Session, question_id: int, *, by: Actor) -> QuestionRow:
    """Return a question to somebody who may answer it. Raises NotFoundError, NotAllowedError."""
    question = session.get(QuestionRow, question_id)
    if question is None:
        raise NotFoundError
    require(session, by, Action.ANSWER, bridge_id=question.bridge_id)
    return question


def may_be_reply(session: Session, text: str) -> bool:
    """Tell whether a planner's message in a thread can be a reply at all."""
    called_off = says_opened(text) or len(text) > LONGEST or _speaks_to_us(session, text)
    return not called_off and replying.may_answer(text)


def replaces(session: Session, row: AnswerRow) -> bool:
    """Tell whether a reply stands, or would stand, in the place of an earlier one that was carried."""
    earlier = AnswerRow.question_id == row.question_id, AnswerRow.id < row.id, AnswerRow.revision_id.is_not(None)
    return session.scalar(select(AnswerRow.id).where(*earlier).limit(1)) is not None


def open_questions(session: Session, answer_id: int) -> list[QuestionRow]:
    """Return the questions that a kept message may be the reply to, oldest first: open ones, or the one whose reply it replaces."""
    row = session.get(AnswerRow, answer_id)
    question = session.get(QuestionRow, row.question_id) if row is not None else None
    if row is None or question is None:
        return []
    if question.state == ANSWERED and replaces(session, row):
        newest = latest(session, question.id)
        return [question] if newest is not None and newest.id < row.id else []
    announcement = board.announcement_of(session, question)
    if announcement is None:
        return [question] if question.state == OPEN else []
    return board.open_of(session, announcement)


def sendable(row: AnswerRow) -> str:
    """Return what of a reply may cross: what is left without its held parts."""
    return replying.without(row.text, [(start, end) for start, end, *_ in row.held])


def is_approved(session: Session, row: AnswerRow) -> bool:
    """Tell whether an approver has let the reply through, so that it may be said."""
    revision = session.get(RevisionRow, row.revision_id) if row.revision_id is not None else None
    return (
        revision is not None
        and revision.decided_at is not None
        and revision.state
        in (
            RevisionState.APPROVED,
            RevisionState.SUPERSEDED,
        )
    )


def latest(session: Session, question_id: int) -> AnswerRow | None:
    rows = session.scalars(select(AnswerRow).where(AnswerRow.question_id == question_id).order_by(AnswerRow.id.desc()))
    return next((row for row in rows if row.revision_id is not None), None)


def tell_askers(
    session: Session, question: QuestionRow, row: AnswerRow | None, *, now: datetime, mark: str = "answer"
) -> None:
    if row is None:
        return
    for asker in session.scalars(select(AskerRow).where(AskerRow.question_id == question.id)):
        outbox.enqueue(
            session,
            Sending(
                dedup_key=f"{mark}:{row.id}:{asker.id}",
                bridge_id=question.bridge_id,
                kind="answer",
                method="dm",
                team_id=board.reached_through(session, question, asker.team_id),
                target=asker.user_id,
                due_at=now,
                launch_id=question.launch_id,
                revision_id=row.revision_id,
                subject_id=row.id,
            ),
            now=now,
        )


def _overtake(session: Session, row: AnswerRow, *, now: datetime, with_it: bool = False) -> None:
    """Mark every earlier reply to the same question (`with_it`: this one, too), where it stands with those who asked, as one that
    holds no more."""
    earlier = select(AnswerRow.id).where(AnswerRow.question_id == row.question_id, AnswerRow.id < row.id + with_it)
    for message in session.scalars(
        select(OutboxRow).where(
            OutboxRow.kind == "answer",
            OutboxRow.method == "dm",
            OutboxRow.subject_id.in_(earlier),
            OutboxRow.dedup_key.startswith("answer:"),
            OutboxRow.state.in_(("pending", "sending", "sent", "ambiguous")),
        )
    ).all():
        cards.refresh(session, message, now=now)


def withdraw(session: Session, row: AnswerRow, *, now: datetime) -> None:
    """Take a reply that no approver has let through back: from those who had it, and from the proposed revision."""
    question = session.get_one(QuestionRow, row.question_id)
    launch = session.get(LaunchRow, question.launch_id) if question.launch_id is not None else None
    taken_back = session.scalars(
        select(AnswerRow).where(AnswerRow.question_id == question.id, AnswerRow.revision_id.is_not(None))
    ).all()
    proposals.take_back(session, question, {str(one.id) for one in taken_back}, now=now)
    for one in taken_back:
        one.revision_id = None  # not carried any more
    question.state, question.answered_at = OPEN, None
    session.flush()
    tell_askers(session, question, row, now=now, mark="answer-withdrawn")
    _overtake(session, row, now=now, with_it=True)
    board.show(session, question, launch, mark=f"withdrawn:{row.id}", now=now)


def keep(session: Session, question: QuestionRow, text: str, *, ts: str, by: Actor, now: datetime) -> int | None:
    """Keep a reply that is not carried yet; None where it was kept before."""
    text, held = read(session, question, text, now=now)
    return insert_once(
        session,
        AnswerRow,
        question_id=question.id,
        text=text,
        ts=ts,
        team_id=by.team_id,
        user_id=by.user_id,
        at=now,
        held=held,
    )


def read(session: Session, question: QuestionRow, text: str, *, now: datetime) -> tuple[str, list[list[object]]]:
    """Return a reply without Slack's marks and people's ids, and the ranges of it that must not cross, each with its reason."""
    text = "\n".join(line for line in map(plain, replying.unnamed(text).splitlines()) if line)
    zone = ZoneInfo(session.get_one(BridgeRow, question.bridge_id).zone)
    held: list[list[object]] = [
        [part.span.start, part.span.end, part.reason] for part in read_note(text, posted_at=now.astimezone(zone)).held
    ]
    held += [[start, end, "repeated"] for start, end in _repeated(session, question, text)]
    return text, held


def _repeated(session: Session, question: QuestionRow, text: str) -> Iterable[tuple[int, int]]:
    """Return where a reply repeats what its launch's note holds back."""
    if question.launch_id is None:
        return ()
    facts = session.scalars(select(FactRow).where(FactRow.launch_id == question.launch_id)).all()
    secrets = [fact.text for fact in facts if fact.visibility == Visibility.INTERNAL]
    known = [fact.text for fact in facts if fact.visibility != Visibility.INTERNAL]
    return replying.repeats(text, secrets, " ".join([*known, question.text]))


def _carry(session: Session, answer_id: int, *, by: Actor, playbook: Playbook, now: datetime) -> Replied:
    row = session.get_one(AnswerRow, answer_id)
    question = session.get_one(QuestionRow, row.question_id)
    launch = session.get(LaunchRow, question.launch_id) if question.launch_id is not None else None
    said = sendable(row)
    count = session.scalar(select(func.count(AskerRow.id)).where(AskerRow.question_id == question.id)) or 0
    if said:
        question.state, question.answered_at = ANSWERED, now
        row.revision_id = proposals.propose(session, question, row, said, by=by, playbook=playbook, now=now)
        session.flush()
        tell_askers(session, question, row, now=now)
        _overtake(session, row, now=now)
        board.show(session, question, launch, mark=f"answer:{row.id}", now=now)
    record(session, "question.answered", by=by, now=now, subject="question", subject_id=question.id, sent=bool(said))
    board.post(session, question, "answer_receipt", key=f"answer-receipt:{row.id}", subject_id=row.id, now=now)
    return Replied(row.id, said, count if said else 0, bool(row.held))


def _speaks_to_us(session: Session, text: str) -> bool:
    """Tell whether a message begins with a mention of the bot: it is a command to us, not a reply to the center."""
    bots = session.scalars(select(InstallationRow.bot_user_id))
    return any(text.lstrip().startswith(f"<@{bot}") for bot in bots)


def _was_sent(session: Session, answer_id: int) -> bool:
    return session.scalar(select(OutboxRow.id).where(OutboxRow.dedup_key == f"answer-receipt:{answer_id}")) is not None
