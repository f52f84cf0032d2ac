"""News holds what is told of a launch (P6): frozen while it is looked into, let go when an approver has decided, taken back for good."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from bridge.domain.news import NewsState
from bridge.domain.states import LaunchState
from bridge.services import telling
from bridge.store import outbox
from bridge.store.schema import LaunchRow, NewsRow


def settle_news(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """What an approver let through answers the news so far: what was held back goes on."""
    session.execute(
        update(NewsRow)
        .where(NewsRow.launch_id == launch.id, NewsRow.state == NewsState.PROPOSED)
        .values(state=NewsState.APPLIED, decided_at=now)
    )
    launch.frozen_at = None
    session.flush()
    outbox.let_go(session, launch_id=launch.id)


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


def freeze(session: Session, launch: LaunchRow, *, mark: str, now: datetime) -> None:
    """Hold back what is pending, and tell those who were told that news is being looked into."""
    if launch.frozen_at is None:
        launch.frozen_at = now
        session.flush()
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
