"""What must not reach the center of a launch: parts of its note, of its planner's answers and of replies about it (P3).

This is the only place where it is read, and it serves the client's side alone.
"""

from __future__ import annotations

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from bridge.domain.notes import HeldBack, Span, Visibility
from bridge.domain.replying import dropped
from bridge.services import drafts
from bridge.store.schema import AnswerRow, FactRow, InterviewAnswerRow, QuestionRow, ReleasedRow


def held_back(session: Session, launch_id: int | None, entry_id: int | None = None) -> tuple[HeldBack, ...]:
    """Return what must not reach the center: parts of the launch's note in its order, then answers of its planner, then
    what was left out of replies about the launch or the entry.

    What an approver let through is not among it.
    """
    replies = _left_out(session, launch_id, entry_id)
    if launch_id is None:
        return replies
    rows = session.scalars(
        select(FactRow)
        .where(FactRow.launch_id == launch_id, FactRow.visibility == Visibility.INTERNAL.value)
        .order_by(FactRow.span_start, FactRow.id)
    )
    note = [HeldBack(row.text, Span(row.span_start, row.span_end), row.reason) for row in rows]
    answers = session.scalars(
        select(InterviewAnswerRow)
        .where(InterviewAnswerRow.launch_id == launch_id, InterviewAnswerRow.held.is_(True))
        .order_by(InterviewAnswerRow.id)
    )
    every = (*note, *(HeldBack(row.text, Span(0, len(row.text)), "answer") for row in answers), *replies)
    gone = drafts.let_through(session, launch_id)
    return tuple(part for part in every if part.text not in gone)


def _left_out(session: Session, launch_id: int | None, entry_id: int | None) -> tuple[HeldBack, ...]:
    """Return the sentences that were taken out of replies before these were carried."""
    rows = session.scalars(
        select(AnswerRow)
        .join(QuestionRow, QuestionRow.id == AnswerRow.question_id)
        .where(
            or_(
                and_(QuestionRow.launch_id == launch_id, QuestionRow.launch_id.is_not(None)),
                and_(QuestionRow.entry_id == entry_id, QuestionRow.entry_id.is_not(None)),
            ),
            AnswerRow.revision_id.is_not(None),
        )
        .order_by(AnswerRow.id)
    )
    said = [text for row in rows for text in dropped(row.text, [(start, end) for start, end, *_ in row.held])]
    return tuple(HeldBack(text, Span(0, len(text)), "reply") for text in dict.fromkeys(said))


def released(session: Session, launch_id: int | None) -> tuple[HeldBack, ...]:
    """Return the held-back lines that approvers let through, oldest first; `reason` is to whom."""
    rows = session.scalars(select(ReleasedRow).where(ReleasedRow.launch_id == launch_id).order_by(ReleasedRow.id))
    return tuple(HeldBack(row.text, Span(0, len(row.text)), row.visibility) for row in rows)
