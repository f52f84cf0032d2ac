"""A planner says otherwise than he replied: he edits or deletes his message, or writes another one below it.

Whoever had the first reply has the new one instead (P6). An edit is the reply's author saying so; another message is perhaps talk, so
that he is asked first: it would cross to another company.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bridge.domain import replying
from bridge.domain.comparing import bare
from bridge.domain.people import Action, Actor, may
from bridge.services import answers, cards
from bridge.services import question_board as board
from bridge.services.notes import Note
from bridge.services.people import roles_of
from bridge.services.playbook import Playbook
from bridge.store.directory import BoundChannel
from bridge.store.schema import AnswerRow, QuestionRow


def edited(session: Session, bound: BoundChannel, note: Note, *, playbook: Playbook, now: datetime) -> bool:
    """Take an edited message for the reply that it was; False where it was none."""
    row = _newest(session, bound, note.ts)
    if row is None or note.edited_ts is None or len(note.text) > answers.LONGEST:
        return row is not None
    question = session.get_one(QuestionRow, row.question_id)
    text, held = answers.read(session, question, note.text, now=now)
    if bare(text) == bare(row.text):
        return True
    if row.revision_id is None:
        row.text, row.held = text, held
        session.flush()
        cards.refresh_all(session, "answer_check", launch_id=question.launch_id, subject_id=row.id, now=now)
        return True
    ts = f"{note.ts}:{note.edited_ts.partition('.')[0]}"
    answers.answer(session, question.id, note.text, ts=ts, by=note.author, playbook=playbook, now=now)
    return True


def deleted(session: Session, bound: BoundChannel, ts: str, *, now: datetime) -> None:
    """A message that was a reply is gone: whoever had it hears that it does not hold, and the question is open again.

    What an approver has let through stands, whatever becomes of the message.
    """
    row = _newest(session, bound, ts)
    if row is not None and row.revision_id is not None and not answers.is_approved(session, row):
        answers.withdraw(session, row, now=now)


def _newest(session: Session, bound: BoundChannel, ts: str) -> AnswerRow | None:
    """Return the reply that a message is, as it was edited last."""
    return session.scalar(
        select(AnswerRow)
        .join(QuestionRow, QuestionRow.id == AnswerRow.question_id)
        .where(
            QuestionRow.bridge_id == bound.bridge_id,
            or_(AnswerRow.ts == ts, AnswerRow.ts.startswith(f"{ts}:", autoescape=True)),
        )
        .order_by(AnswerRow.id.desc())
        .limit(1)
    )


def follows(
    session: Session, bound: BoundChannel, thread_ts: str, ts: str, text: str, *, by: Actor, now: datetime
) -> None:
    """Ask the author of a message below an answered question whether it replaces the reply.

    In a question's own thread that may be whatever can be a reply; in an announcement's, where planners talk, what corrects something.
    """
    if board.open_in(session, bound, thread_ts) or not answers.may_be_reply(session, text):
        return
    answered = [one for one in board.asked_in(session, bound, thread_ts) if one.state == board.ANSWERED]
    if not answered or not may(roles_of(session, by, bridge_id=bound.bridge_id), Action.ANSWER):
        return
    own = answered[-1].launch_id is None
    about = [one for one in answered if replying.surely_answers(one.text, text)]
    if not own and not (about and replying.corrects(text)):
        return
    question = (about or answered)[-1]
    kept = answers.keep(session, question, text.strip(), ts=ts, by=by, now=now)
    if kept is not None:
        board.post(session, question, "answer_check", key=f"answer-check:{kept}", subject_id=kept, now=now)
