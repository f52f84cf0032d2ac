"""A language model's wording of a draft, where one is set: asked beside the work, checked, and proposed as a version.

The rules' draft is there first and waits for nobody. The claim is a row of its own for each version, so that any number of workers
ask once; a worker that dies meanwhile leaves the rules' wording.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.states import RevisionState
from bridge.domain.wording import INSTRUCTIONS, Taken, question, taken, wordable
from bridge.services import drafts, revisions
from bridge.services.language import LanguageModel, LanguageModelError
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.store.database import EVERYONE, Database
from bridge.store.held import held
from bridge.store.once import insert_once
from bridge.store.schema import EntryRow, LaunchRow, RevisionRow, WordingRow

log = structlog.get_logger(__name__)

FRESH = timedelta(hours=1)
"""An older draft is not worded any more: it has been read."""


def wording_step(database: Database, model: LanguageModel, playbook: Playbook, *, now: datetime) -> bool:
    """Have the newest draft that nobody asked about worded; True where there was one."""
    with database.read(EVERYONE) as session:
        found = session.execute(
            select(RevisionRow.id, RevisionRow.client_id)
            .join(EntryRow, EntryRow.id == RevisionRow.entry_id)
            .outerjoin(WordingRow, WordingRow.revision_id == RevisionRow.id)
            .where(
                RevisionRow.state == RevisionState.IN_REVIEW,
                RevisionRow.origin.in_(("draft", "announcement", "reading", "answer", "news", "release")),
                RevisionRow.created_at > now - FRESH,
                EntryRow.launch_id.is_not(None),
                WordingRow.id.is_(None),
            )
            .order_by(RevisionRow.id)
            .limit(1)
        ).one_or_none()
    if found is None:
        return False
    revision_id, client_id = found
    with database.write(client_id) as session:
        texts = _claim(session, revision_id, model.name, now=now)
    if not texts:
        return True
    outcome, answer = "nothing", {}
    try:
        answer = dict(model.ask(INSTRUCTIONS, json.dumps(question(texts), ensure_ascii=False)))
    except LanguageModelError as error:
        outcome = error.kind
        log.warning("wording.no_answer", kind=error.kind, model=model.name)
    with database.write(client_id) as session:
        _settle(session, revision_id, texts, answer, outcome, playbook, now=now)
    return True


def _claim(session: Session, revision_id: int, model: str, *, now: datetime) -> tuple[str, ...]:
    """Note that this version is asked about; return what to ask, nothing where somebody else does or did."""
    row = revisions.revision(session, revision_id)
    launch_id = session.get_one(EntryRow, row.entry_id).launch_id
    earlier = session.execute(select(WordingRow.texts, WordingRow.pairs).where(WordingRow.launch_id == launch_id)).all()
    asked = {text for texts, pairs in earlier for text in (*texts, *(new for _, new in pairs))}
    texts = tuple(text for text in wordable(revisions.body_of(row)) if text not in asked)
    made = insert_once(
        session,
        WordingRow,
        launch_id=launch_id,
        revision_id=revision_id,
        made_id=None,
        model=model,
        outcome="asked" if texts else "nothing",
        texts=list(texts),
        pairs=[],
        kept=0,
        dropped=0,
        asked_at=now,
    )
    return texts if made is not None else ()


def _settle(
    session: Session,
    revision_id: int,
    texts: tuple[str, ...],
    answer: dict[str, object],
    outcome: str,
    playbook: Playbook,
    *,
    now: datetime,
) -> None:
    """Propose what of the answer may stand, as long as the version that was asked about is still in review."""
    row = session.scalars(select(WordingRow).where(WordingRow.revision_id == revision_id)).one()
    asked_about = revisions.revision(session, revision_id)
    entry = held(session, EntryRow, asked_about.entry_id)
    newest = revisions.newest(session, entry.id)
    found = taken(revisions.body_of(asked_about), texts, answer) if answer else Taken()
    row.outcome, row.kept, row.dropped = outcome, 0, found.dropped
    in_time = newest is not None and newest.id == revision_id and newest.state == RevisionState.IN_REVIEW
    launch = session.get(LaunchRow, row.launch_id)
    if found.pairs and in_time and launch is not None:
        # What another audience's entry says in the same words is said so, too, while nobody has decided on it.
        before = drafts.undecided(session, launch, playbook)
        row.pairs = [list(pair) for pair in found.pairs]
        row.outcome, row.kept = "kept", found.kept
        session.flush()
        # What the version is of stays what it was: news is still news.
        made = redraft(session, launch, before, playbook, origin=asked_about.origin, by=None, now=now)
        row.made_id = made.get(entry.id)
    elif found.pairs:
        row.outcome = "late"
    else:
        revisions.refresh_cards(session, entry, now=now)
