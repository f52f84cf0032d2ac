"""What an approver says beside the words: how urgently agents must read a manual, and when they see it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.people import Action, Actor
from bridge.domain.policy import Stage
from bridge.domain.states import Grade
from bridge.errors import NotFoundError
from bridge.services import revisions
from bridge.services.people import record, require
from bridge.store.held import held
from bridge.store.schema import EntryRow, LaunchRow


def set_grade(session: Session, revision_id: int, grade: Grade, *, by: Actor, now: datetime) -> None:
    """Say how urgently agents must read this launch's manual. Raises NotAllowedError, NotFoundError."""
    entry, launch = _reviewed(session, revision_id, by=by)
    if launch.grade != grade:
        launch.grade = grade
        record(session, "launch.graded", by=by, now=now, subject="launch", subject_id=launch.id, grade=grade.value)
        revisions.refresh_cards(session, entry, now=now)


def set_stage(session: Session, revision_id: int, stage: Stage, *, by: Actor, now: datetime) -> None:
    """Say when agents see this launch's manual once it is approved. Raises NotAllowedError, NotFoundError."""
    entry, launch = _reviewed(session, revision_id, by=by)
    if launch.stage != stage:
        launch.stage = stage
        record(session, "launch.staged", by=by, now=now, subject="launch", subject_id=launch.id, stage=stage.value)
        revisions.refresh_cards(session, entry, now=now)


def _reviewed(session: Session, revision_id: int, *, by: Actor) -> tuple[EntryRow, LaunchRow]:
    """Return a version's entry, held, and its launch to somebody who may review it."""
    entry = held(session, EntryRow, revisions.revision(session, revision_id).entry_id)
    require(session, by, Action.REVIEW, bridge_id=entry.bridge_id)
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    if launch is None:
        raise NotFoundError
    return entry, launch
