"""News holds what is told of a launch (P6): frozen while it is looked into, let go when an approver has decided, taken back for good."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bridge.domain.news import NewsState
from bridge.domain.states import LaunchState, RevisionState
from bridge.services import audiences, merging, telling
from bridge.store import outbox
from bridge.store.schema import EntryRow, LaunchRow, NewsRow, RevisionRow

OF_NEWS = ("news", "announcement")
"""Where versions come from that news made."""


def held(frozen_at: datetime | None, decided_at: datetime | None) -> bool:
    """Tell whether a version decided on at `decided_at` waits for news of a launch frozen since `frozen_at`."""
    return frozen_at is not None and (decided_at is None or decided_at < frozen_at)


def waits(session: Session, launch: LaunchRow) -> bool:
    """Tell whether what news made of some audience's entry is still to be decided on."""
    of_news = select(RevisionRow.id).where(
        RevisionRow.entry_id.in_([entry.id for entry in audiences.entries(session, launch.id)]),
        RevisionRow.state == RevisionState.IN_REVIEW,
        RevisionRow.origin.in_(OF_NEWS),
        RevisionRow.created_at >= (launch.frozen_at or launch.announced_at),
    )
    return launch.frozen_at is not None and session.scalar(of_news.limit(1)) is not None


def answered(session: Session, launch: LaunchRow) -> bool:
    """Tell whether an approver let some audience's entry through since the launch was frozen."""
    return launch.frozen_at is not None and any(
        not held(launch.frozen_at, revision.decided_at) for revision in audiences.approved(session, launch.id)
    )


def settle_news(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """What an approver let through answers the news so far: what was held back goes on.

    While another audience's entry waits for its decision, the launch stays frozen for those who read that one.
    """
    if waits(session, launch):
        return
    session.execute(
        update(NewsRow)
        .where(NewsRow.launch_id == launch.id, NewsRow.state == NewsState.PROPOSED)
        .values(state=NewsState.APPLIED, decided_at=now)
    )
    since, launch.frozen_at = launch.frozen_at, None
    session.flush()
    outbox.let_go(session, launch_id=launch.id)
    same = [revision for revision in audiences.approved(session, launch.id) if held(since, revision.decided_at)]
    for revision in same:  # it told nothing new to these: whoever was told to wait hears that
        entry = session.get_one(EntryRow, revision.entry_id)
        mark = f"settled:{now:%Y%m%dT%H%M%S%f}"
        telling.follow_up(session, launch, kind="unheld", now=now, mark=mark, entry=entry)


def drop_news(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """An approver finds that the news changes nothing: whoever was told to wait hears that."""
    session.execute(
        update(NewsRow)
        .where(NewsRow.launch_id == launch.id, NewsRow.state == NewsState.PROPOSED)
        .values(state=NewsState.DISMISSED, decided_at=now, wrong_from=None)
    )
    thaw(session, launch, mark=f"dropped:{now:%Y%m%dT%H%M%S%f}", now=now, say=True)


def withdraw(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """A launch will not come: take back what is pending, correct what stands."""
    launch.state, launch.closed_at, launch.frozen_at = LaunchState.CANCELLED, now, None
    session.flush()
    outbox.cancel_pending(session, launch_id=launch.id, kinds=telling.TOLD, why="the launch was cancelled")
    telling.follow_up(session, launch, kind="cancel", now=now)
    merging.withdrawn(session, launch, now=now)


def freeze(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """Hold back what is pending, and tell those who were told that news is being looked into.

    The same freeze is told of once, however much news comes while it lasts.
    """
    if launch.frozen_at is None or answered(session, launch):
        launch.frozen_at = now
        session.flush()
    mark = str(launch.frozen_at.timestamp())
    outbox.hold(session, launch_id=launch.id, kinds=telling.TOLD, why="news is being looked into")
    telling.follow_up(session, launch, kind="held", now=now, mark=mark)


def thaw(session: Session, launch: LaunchRow, *, mark: str, now: datetime, say: bool) -> None:
    """Let what was held back go on; `say`: nothing changed after all, and whoever was told to wait hears that."""
    if launch.frozen_at is None:
        return
    launch.frozen_at = None
    session.flush()
    outbox.let_go(session, launch_id=launch.id)
    if say:
        telling.follow_up(session, launch, kind="unheld", now=now, mark=mark)
