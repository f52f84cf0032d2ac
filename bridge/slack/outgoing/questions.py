"""Renders questions for the client's people and replies for those who asked, from what is true when they are sent."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import answers, question_times, questions
from bridge.services.chat import Message
from bridge.services.question_board import ANSWERED
from bridge.slack.outgoing import Renderer
from bridge.slack.views import questions as views
from bridge.store.claims import Claim
from bridge.store.schema import AnswerRow, AskerRow, EntryRow, LaunchRow, OutboxRow, QuestionRow


def _question(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    question = session.get(QuestionRow, claimed.subject_id)
    if question is None:
        return None
    centers, askers, customers = questions.centers_of(session, question.id)
    due, zone = question_times.reply_by(session, question)
    launch = session.get(LaunchRow, question.launch_id) if question.launch_id is not None else None
    card = views.QuestionCard(
        bridge_id=question.bridge_id,
        question_id=question.id,
        title=_title(session, question),
        text=question.text,
        centers=tuple(centers),
        askers=askers,
        customers=customers,
        answered=question.state == ANSWERED,
        planner=launch.planner_user if launch else None,
        reply_by=due,
        zone=zone,
    )
    return views.question_message(card, messages)


def _answer(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    row = session.get(AnswerRow, claimed.subject_id)
    if row is None:
        return None
    text = answers.sendable(row)
    question = session.get_one(QuestionRow, row.question_id)
    if not text:
        return None
    approved = answers.is_approved(session, row)
    title = _title(session, question)
    newest = answers.latest(session, question.id)
    overtaken = newest is not None and newest.id > row.id
    if row.revision_id is None and claimed.method == "update":
        return views.overtaken_message(question.text, messages, withdrawn=True)
    if row.revision_id is None:
        return (
            views.withdrawn_message(question.text, messages) if _had_one(session, claimed, row, with_it=True) else None
        )
    if overtaken and claimed.method != "update":
        return None  # he gets the newer one alone
    card = views.AnswerCard(
        title,
        question.text,
        text,
        approved,
        again=_had_one(session, claimed, row),
        overtaken=overtaken,
    )
    return views.answer_message(card, messages)


def _had_one(session: Session, claimed: Claim, row: AnswerRow, *, with_it: bool = False) -> bool:
    """Tell whether this asker was written an earlier reply to the same question, or this one (`with_it`)."""
    earlier = select(AnswerRow.id).where(AnswerRow.question_id == row.question_id, AnswerRow.id < row.id + with_it)
    had = select(OutboxRow.id).where(
        OutboxRow.kind == "answer",
        OutboxRow.method == "dm",
        OutboxRow.target == claimed.target,
        OutboxRow.subject_id.in_(earlier),
        OutboxRow.id < claimed.id,
        OutboxRow.state == "sent",
    )
    return session.scalar(had.limit(1)) is not None


def _check(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    row = session.get(AnswerRow, claimed.subject_id)
    if row is None or row.revision_id is not None:
        return None
    still = [(question.id, question.text) for question in answers.open_questions(session, row.id)]
    again = answers.replaces(session, row)
    return views.check_message(claimed.bridge_id, row.id, row.text, still, messages, again=again) if still else None


def _receipt(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    row = session.get(AnswerRow, claimed.subject_id)
    if row is None:
        return None
    askers = session.scalar(select(func.count(AskerRow.id)).where(AskerRow.question_id == row.question_id)) or 0
    return views.receipt_message(answers.sendable(row), askers, held=bool(row.held), messages=messages)


def _overdue(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    question = session.get(QuestionRow, claimed.subject_id)
    if question is None or question.state == ANSWERED:
        return None
    due, zone = question_times.reply_by(session, question)
    if due is None:
        return None
    if claimed.kind == question_times.WAIT:
        return views.wait_message(question.text, due, zone, messages)
    _, askers, _ = questions.centers_of(session, question.id)
    late = claimed.kind == question_times.LATE
    said = views.Unanswered(question.bridge_id, question.id, question.text, askers, due, zone, late)
    return views.unanswered_message(said, messages)


def _title(session: Session, question: QuestionRow) -> str:
    """Return the entry's title as the center knows it; an entry that nobody approved has none there."""
    entry = session.get(EntryRow, question.entry_id) if question.entry_id is not None else None
    return entry.title if entry is not None and entry.approved_revision_id is not None else ""


RENDERERS: Mapping[str, Renderer] = {
    "question": _question,
    "answer": _answer,
    "answer_check": _check,
    "answer_receipt": _receipt,
    question_times.DUE: _overdue,
    question_times.LATE: _overdue,
    question_times.WAIT: _overdue,
}
