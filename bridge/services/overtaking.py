"""What news does to a launch (P6): it holds back what is pending, moves the date, and puts another manual into review."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain import news
from bridge.domain.news import NewsKind, NewsState
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Actor
from bridge.domain.states import LaunchState
from bridge.services import audiences, clockwork, drafts, holding, opening
from bridge.services.drafts import Drafts
from bridge.services.people import record
from bridge.services.playbook import Playbook
from bridge.services.redrafting import redraft
from bridge.store.schema import DeliveryRow, LaunchRow, NewsRow


def propose(
    session: Session,
    row: NewsRow,
    launch: LaunchRow,
    before: Drafts,
    *,
    by: Actor,
    playbook: Playbook,
    now: datetime,
) -> None:
    """Move the launch to where the news puts it, and put the manual that the news makes into review.

    `before` are the drafts as they were without the news. Where nobody understood what the news changes, each manual comes into
    review as it stands, and what is held back waits for the approver's word.
    """
    session.flush()
    move(session, launch, drafts.moment_of(session, launch), now=now)
    entries = audiences.entries(session, launch.id)
    understood = drafts.understood(session, row)
    made = redraft(session, launch, before, playbook, origin="news", by=by, now=now, always=True, anyway=not understood)
    if made:
        opening.schedule(session, launch, now=now)
        row.new_revision_id = next(iter(made.values()))
    approved = {entry.id: entry.approved_revision_id for entry in entries}
    if entries and understood and all(revision == approved[entry_id] for entry_id, revision in made.items()):
        # it says what agents have already
        row.state, row.decided_at = NewsState.APPLIED, now
        holding.thaw(session, launch, mark=f"news:{row.id}", now=now, say=True)
    opening.refresh(session, launch.id, now=now)


def hold(session: Session, row: NewsRow, launch: LaunchRow, *, now: datetime) -> None:
    """Hold back what is pending, tell whoever was told to wait, and note since when the old answer may be wrong."""
    approved = [entry.approved_revision_id for entry in audiences.entries(session, launch.id)]
    row.old_revision_id = next((revision for revision in approved if revision is not None), None)
    told_at = session.scalar(
        select(func.min(DeliveryRow.delivered_at)).where(
            DeliveryRow.launch_id == launch.id, DeliveryRow.kind.in_(("headsup", "manual"))
        )
    )
    row.wrong_from = news.wrong_since(NewsKind(row.kind), told_at=told_at, said_at=row.said_at)
    if row.kind != NewsKind.CANCEL and (told_at is not None or row.old_revision_id is not None):
        holding.freeze(session, launch, now=now)
    launch.look_at = None


def cancel(session: Session, row: NewsRow, launch: LaunchRow, *, now: datetime) -> None:
    """The planner's word is enough to stop a launch."""
    holding.withdraw(session, launch, now=now)
    row.state, row.decided_at = NewsState.APPLIED, now
    record(session, "launch.cancelled", by=None, now=now, subject="launch", subject_id=launch.id, news_id=row.id)
    opening.refresh(session, launch.id, now=now)


def move(session: Session, launch: LaunchRow, moment: Moment, *, now: datetime) -> None:
    """Give the launch its new moment. One that was open and opens later is not open: the embargo returns."""
    if news.same(moment_of(launch), moment):
        return
    launch.precision, launch.opens_at, launch.opens_text = moment.precision, moment.at, moment.text
    clockwork.moved(launch, now=now)
    if launch.state == LaunchState.LIVE and (moment.at is None or moment.at > now):
        approved = launch.approved_at is not None
        launch.state = LaunchState.APPROVED if approved else LaunchState.ANNOUNCED
        launch.opened_at = None
        record(session, "launch.not_open", by=None, now=now, subject="launch", subject_id=launch.id)
    session.flush()
    opening.schedule(session, launch, now=now)


def moment_of(launch: LaunchRow) -> Moment:
    """Return when the launch opens as it stands."""
    return Moment(Precision(launch.precision), launch.opens_at, launch.opens_text)
