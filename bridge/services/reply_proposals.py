"""A reply as a proposed revision: agents may say it once an approver has let it through, in the manual's own place for it (P1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain import replying
from bridge.domain.entries import Entry, Inquiry, Source, SourceKind
from bridge.domain.entry_json import from_json
from bridge.domain.masking import without_marks
from bridge.domain.notes import Field, Moment
from bridge.domain.people import Actor
from bridge.domain.sentences import say
from bridge.domain.states import RevisionState
from bridge.services import revisions
from bridge.services.playbook import Playbook
from bridge.store.schema import AnswerRow, EntryRow, QuestionRow, RevisionRow


def propose(
    session: Session, question: QuestionRow, row: AnswerRow, said: str, *, by: Actor, playbook: Playbook, now: datetime
) -> int:
    """Propose what a reply says as a version of the manual that was asked about, else of one of its own; return its id."""
    entry = session.get(EntryRow, question.entry_id) if question.entry_id is not None else None
    if entry is None:
        entry = EntryRow(bridge_id=question.bridge_id, launch_id=None, title=question.text[:80], created_at=now)
        session.add(entry)
        session.flush()
        question.entry_id = entry.id
    latest = session.scalar(
        select(RevisionRow)
        .where(
            RevisionRow.entry_id == entry.id,
            RevisionRow.state.in_((RevisionState.IN_REVIEW, RevisionState.APPROVED)),
        )
        .order_by(RevisionRow.number.desc())
        .limit(1)
    )
    body = from_json(latest.body) if latest else Entry(name=entry.title, moment=Moment())
    before = session.scalars(
        select(AnswerRow.id).where(AnswerRow.question_id == question.id, AnswerRow.id < row.id)
    ).all()
    proposed = with_reply(body, question.text, said, answer_id=row.id, playbook=playbook, instead_of=before)
    return revisions.propose(session, entry.id, proposed, origin="answer", by=by, now=now)


def take_back(session: Session, question: QuestionRow, refs: set[str], *, now: datetime) -> None:
    """Propose the manual without these replies, where it waits for a decision; reject a version that says nothing else."""
    entry = session.get(EntryRow, question.entry_id) if question.entry_id is not None else None
    newest = revisions.newest(session, entry.id) if entry is not None else None
    if entry is None or newest is None or newest.state != RevisionState.IN_REVIEW:
        return
    body = from_json(newest.body)
    left = tuple(item for item in body.inquiries if not refs & {one.ref for one in item.sources})
    if left or body.pieces:
        revisions.propose(session, entry.id, replace(body, inquiries=left), origin="answer", by=None, now=now)
        return
    newest.state = RevisionState.REJECTED  # it said nothing else
    session.flush()
    revisions.refresh_cards(session, entry, now=now)


def with_reply(
    entry: Entry, question: str, said: str, *, answer_id: int, playbook: Playbook, instead_of: Sequence[int] = ()
) -> Entry:
    """Return the entry with the reply as an expected inquiry, in place of the one that was open, if there was one.

    `instead_of` are the earlier replies to the question: an inquiry that rests on one of them says the new one.
    """
    replaced = {str(one) for one in instead_of}
    sentences = say(said, Field.POLICY).text or said
    asked = without_marks(question) or question
    source = Source(SourceKind.ANSWER, quote=said, ref=str(answer_id))
    made = Inquiry(
        type=replying.likely_type(f"{question} {said}", playbook.types),
        questions=(asked,),
        say=sentences,
        paste=sentences,
        confirmed=True,
        sources=(source,),
    )
    inquiries = list(entry.inquiries)
    for position, inquiry in enumerate(inquiries):
        rests_on = {one.ref for one in inquiry.sources if one.kind is SourceKind.ANSWER}
        waits = not inquiry.confirmed and any(replying.alike(question, known) for known in inquiry.questions)
        edited = any(one.kind is SourceKind.EDIT for one in inquiry.sources)  # an approver's own words stand
        if waits or (replaced & rests_on and not edited):
            questions = (asked, *(known for known in inquiry.questions if known != asked))
            inquiries[position] = replace(made, type=inquiry.type, questions=questions)
            break
    else:
        inquiries.append(made)
    points = tuple(point for point in entry.open_points if not replying.alike(point.question, question))
    return replace(entry, inquiries=tuple(inquiries), open_points=points)
