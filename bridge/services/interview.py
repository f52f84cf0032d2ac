"""The planner is asked in his thread for at most three things that agents need most and his note lacks.

Each answer is kept as a source and makes a new draft, which goes into review; nothing answered reaches the center unapproved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import delete
from sqlalchemy.orm import Session

from bridge.domain.drafting import InterviewQuestion, answer_from, interview_questions
from bridge.domain.drafting.interview import WHEN, closes_its_field
from bridge.domain.entries import Entry
from bridge.domain.notes import LaunchReading
from bridge.domain.people import Action, Actor
from bridge.domain.reading import read_note
from bridge.domain.states import OPEN_LAUNCHES, LaunchState
from bridge.errors import InvalidInputError, NotFoundError, OutdatedError
from bridge.services import audiences, cards, delivery, drafts, opening, revisions, threads
from bridge.services.drafts import Drafts
from bridge.services.people import record, require
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.services.who import Done, NoteLink, last_done, note_link, person
from bridge.store.once import insert_once
from bridge.store.schema import InterviewAnswerRow, LaunchRow

KIND = "interview"
LONGEST = 1000
"""Characters of an answer."""


class AnsweredError(OutdatedError):
    """This was answered already."""

    code = "interview.answered_already"


class NoDateError(InvalidInputError):
    """No date can be read from this answer."""

    code = "interview.no_date"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question and, once it is answered, what was said and by whom. `held`: it is shown to approvers only."""

    question: InterviewQuestion
    answer: str | None = None
    held: bool = False
    done: Done | None = None


@dataclass(frozen=True, slots=True)
class InterviewView:
    """The questions about one launch as they stand now."""

    launch_id: int
    bridge_id: int
    name: str
    planner: str
    zone: ZoneInfo
    asked: tuple[Asked, ...]
    link: NoteLink | None
    left_to_cs: Done | None
    over: bool

    @property
    def open(self) -> bool:
        """Whether an answer is still waited for; one that was held back answers nothing."""
        waiting = any(item.answer is None or item.held for item in self.asked)
        return not self.over and self.left_to_cs is None and waiting


def ask(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """Ask the planner in his thread, once a launch. Where nothing is worth asking the message is not sent."""
    threads.say(session, launch, KIND, key=str(launch.id), now=now)


def load(session: Session, launch_id: int, playbook: Playbook) -> InterviewView:
    """Return the questions about a launch and what was answered. Raises NotFoundError."""
    launch = delivery.find_launch(session, launch_id)
    given = _given(session, launch_id)
    return InterviewView(
        launch_id=launch.id,
        bridge_id=launch.bridge_id,
        name=launch.name or "",
        planner=launch.planner_user,
        zone=drafts.zone_of(session, launch),
        asked=tuple(
            _asked(session, question, given.get(question.key), launch.bridge_id)
            for question in _questions(session, launch, playbook)
        ),
        link=note_link(session, launch),
        left_to_cs=last_done(session, "interview.left_to_cs", launch.id, bridge_id=launch.bridge_id),
        over=LaunchState(launch.state) not in OPEN_LAUNCHES,
    )


def answer(
    session: Session, launch_id: int, key: str, text: str, *, playbook: Playbook, by: Actor, now: datetime
) -> bool:
    """Take down an answer, a button's label or somebody's own words, and propose the draft that it makes.

    Returns False where the answer holds something internal: then it is shown to approvers, enters no draft (P3), and may be
    given anew. Raises
    NotAllowedError, NotFoundError, AnsweredError, NoDateError, InvalidInputError.
    """
    launch = delivery.find_launch(session, launch_id)
    require(session, by, Action.ANSWER, bridge_id=launch.bridge_id)
    question = next((item for item in _questions(session, launch, playbook) if item.key == key), None)
    text = text.strip()
    if question is None:
        raise NotFoundError
    if not text or len(text) > LONGEST:
        raise InvalidInputError
    given = _given(session, launch_id).get(question.key)
    if given is not None and not given.held:
        raise AnsweredError
    before = drafts.drafts(session, launch, playbook)
    held = _take_down(session, launch, question, text, by=by, now=now)
    record(session, "interview.answered", by=by, now=now, subject="launch", subject_id=launch.id, key=key)
    propose(session, launch, before, playbook, by=by, now=now)
    refresh(session, launch_id, now=now)
    return not held


def leave_to_cs(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """The planner leaves what is open to the approvers. Raises NotAllowedError, NotFoundError."""
    launch = delivery.find_launch(session, launch_id)
    require(session, by, Action.ANSWER, bridge_id=launch.bridge_id)
    if last_done(session, "interview.left_to_cs", launch_id, bridge_id=launch.bridge_id) is None:
        record(session, "interview.left_to_cs", by=by, now=now, subject="launch", subject_id=launch_id)
        refresh(session, launch_id, now=now)
        for entry in audiences.entries(session, launch_id):
            revisions.refresh_cards(session, entry, now=now)


def refresh(session: Session, launch_id: int, *, now: datetime) -> None:
    """Bring the questions in the planner's thread up to date."""
    session.flush()
    for card in cards.standing(session, KIND, launch_id=launch_id):
        if card.state != "pending":
            cards.refresh(session, card, now=now)


def _questions(session: Session, launch: LaunchRow, playbook: Playbook) -> tuple[InterviewQuestion, ...]:
    """Return the questions that the first draft raised: an answer closes one and does not bring in a fourth."""
    first = [revisions.first(session, entry.id) for entry in audiences.entries(session, launch.id)]
    bodies = [revisions.body_of(row) for row in first if row is not None]
    if not bodies:
        return ()
    found, _ = drafts.reading_of(session, launch, answered=False)
    return interview_questions(found, _together(bodies, found), playbook.template)


def _together(bodies: Sequence[Entry], found: LaunchReading) -> Entry:
    """Return what a launch's entries say together; what the note tells some audience is not asked for the others."""
    if len(bodies) == 1:
        return bodies[0]
    points = {point.field: point for body in bodies for point in body.open_points if point.field in found.missing}
    pieces = dict.fromkeys(piece for body in bodies for piece in body.pieces)
    return replace(bodies[0], open_points=tuple(points.values()), pieces=tuple(pieces))


def _take_down(
    session: Session, launch: LaunchRow, question: InterviewQuestion, text: str, *, by: Actor, now: datetime
) -> bool:
    at = now.astimezone(drafts.zone_of(session, launch))
    chosen = any(choice.label == text for choice in question.choices)
    held = not chosen and bool(read_note(text, posted_at=at).held)
    said = answer_from(question, text, "") if question.key != WHEN else None
    settles = said is not None
    if question.key == WHEN and not chosen:
        if drafts.said_moment(text, at) is None:
            raise NoDateError
        settles = True
    session.execute(
        delete(InterviewAnswerRow).where(
            InterviewAnswerRow.launch_id == launch.id,
            InterviewAnswerRow.key == question.key,
            InterviewAnswerRow.held.is_(True),
        )
    )
    added = insert_once(
        session,
        InterviewAnswerRow,
        launch_id=launch.id,
        key=question.key,
        field=question.field.value if question.field else None,
        label=text,
        text=said.text if said is not None else text,
        settles=settles,
        held=held,
        team_id=by.team_id,
        user_id=by.user_id,
        at=now,
    )
    if added is None:
        raise AnsweredError
    return held


def propose(
    session: Session, launch: LaunchRow, before: Drafts, playbook: Playbook, *, by: Actor | None, now: datetime
) -> None:
    """Propose the drafts that answers made of those `before`, where they are others."""
    entries = audiences.entries(session, launch.id)
    if not entries:
        return
    moment = drafts.draft(session, launch, playbook).moment
    if moment != before[entries[0].id].moment:
        launch.precision, launch.opens_at = moment.precision.value, moment.at
        launch.opens_text = moment.text
        opening.schedule(session, launch, now=now)
    made = redraft(session, launch, before, playbook, origin="answer", by=by, now=now)
    for entry in entries:
        if entry.id not in made:
            revisions.refresh_cards(session, entry, now=now)


def _given(session: Session, launch_id: int) -> dict[str, InterviewAnswerRow]:
    """Return the answers by their questions' keys; what was said in the thread answers the question about its field."""
    rows = drafts.answers_of(session, launch_id)
    of_fields = [row for row in rows if row.settles and closes_its_field(row.key)]
    return {row.field: row for row in of_fields if row.field} | {row.key: row for row in rows}


def _asked(session: Session, question: InterviewQuestion, row: InterviewAnswerRow | None, bridge_id: int) -> Asked:
    if row is None:
        return Asked(question)
    done = Done(person(session, row.team_id, row.user_id, bridge_id=bridge_id), row.at)
    return Asked(question, row.label, row.held, done)
