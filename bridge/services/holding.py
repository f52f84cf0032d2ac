"""News holds what is told of a launch (P6): frozen while it is looked into, let go when an approver has decided, taken back for good."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from bridge.domain.entries import Entry
from bridge.domain.entry_json import from_json
from bridge.domain.news import NewsState
from bridge.domain.notes import Visibility
from bridge.domain.revisions import difference
from bridge.domain.states import LaunchState, RevisionState
from bridge.domain.visibility import center_copy
from bridge.services import audiences, cards, merging, telling
from bridge.store import outbox
from bridge.store.schema import EntryRow, LaunchRow, NewsRow, RevisionRow

NEWS_CARD = "news_card"
OF_NEWS = ("news", "announcement")
"""Where versions come from that news made."""


def held(frozen_at: datetime | None, decided_at: datetime | None) -> bool:
    """Tell whether a version decided on at `decided_at` waits for news of a launch frozen since `frozen_at`."""
    return frozen_at is not None and (decided_at is None or decided_at < frozen_at)


def waits(session: Session, launch: LaunchRow) -> bool:
    """Tell whether what news made of some audience's entry, or an approver of that, is still to be decided on."""
    in_review = session.scalars(
        select(RevisionRow).where(
            RevisionRow.entry_id.in_([entry.id for entry in audiences.entries(session, launch.id)]),
            RevisionRow.state == RevisionState.IN_REVIEW,
        )
    )
    return any(answers_news(session, launch, revision) for revision in in_review)


def answers_news(session: Session, launch: LaunchRow, revision: RevisionRow) -> bool:
    """Tell whether a version is what news made since the launch was frozen, or was made of that before anybody decided."""
    if launch.frozen_at is None:
        return False
    of_news = select(RevisionRow.id).where(
        RevisionRow.entry_id == revision.entry_id,
        RevisionRow.number <= revision.number,
        RevisionRow.origin.in_(OF_NEWS),
        RevisionRow.created_at >= launch.frozen_at,
        or_(RevisionRow.decided_at.is_(None), RevisionRow.id == revision.id),
    )
    return session.scalar(of_news.limit(1)) is not None


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
    approved, since = audiences.approved(session, launch.id), launch.frozen_at
    same = [revision for revision in approved if held(since, revision.decided_at)]
    if approved and all(_says_the_same(session, launch, revision) for revision in approved):
        _found_nothing(session, launch, now=now)
    _decide(session, launch, now=now, state=NewsState.APPLIED)
    launch.frozen_at = None
    session.flush()
    outbox.let_go(session, launch_id=launch.id)
    for revision in same:  # it told nothing new to these: whoever was told to wait hears that
        nothing_new(session, launch, session.get_one(EntryRow, revision.entry_id), now=now)


def before_it(session: Session, revision: RevisionRow, *, since: datetime | None = None) -> RevisionRow | None:
    """Return the version that agents had before an approved one, or had when it was `since`: that may be itself."""
    had = select(RevisionRow).where(
        RevisionRow.entry_id == revision.entry_id,
        RevisionRow.state.in_((RevisionState.SUPERSEDED, RevisionState.APPROVED)),
        RevisionRow.decided_at.is_not(None),
    )
    had = had.where(RevisionRow.decided_at < since) if since else had.where(RevisionRow.id != revision.id)
    return session.scalar(had.order_by(RevisionRow.number.desc()).limit(1))


def nothing_new(session: Session, launch: LaunchRow, entry: EntryRow, *, now: datetime) -> None:
    """Whoever was told to wait hears that nothing changed for him."""
    mark = f"settled:{now:%Y%m%dT%H%M%S%f}"
    telling.follow_up(session, launch, kind="unheld", now=now, mark=mark, entry=entry)


def drop_news(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """An approver finds that the news changes nothing: whoever was told to wait hears that."""
    _found_nothing(session, launch, now=now)
    thaw(session, launch, mark=f"dropped:{now:%Y%m%dT%H%M%S%f}", now=now, say=True)


def withdraw(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """A launch will not come: take back what is pending, correct what stands."""
    launch.state, launch.closed_at, launch.frozen_at = LaunchState.CANCELLED, now, None
    session.flush()
    outbox.cancel_pending(session, launch_id=launch.id, kinds=telling.TOLD, why="the launch was cancelled")
    # What was taken back and cancelled once more is told once more.
    telling.follow_up(session, launch, kind="cancel", now=now, mark=f"{now:%Y%m%dT%H%M%S%f}")
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


def _found_nothing(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    _decide(session, launch, now=now, state=NewsState.DISMISSED, wrong_from=None)


def _decide(session: Session, launch: LaunchRow, *, now: datetime, **values: object) -> None:
    """Write down what became of the news so far, and show it on its cards."""
    undecided = NewsRow.launch_id == launch.id, NewsRow.state == NewsState.PROPOSED
    told = session.scalars(select(NewsRow.announcement_id).where(*undecided)).all()
    session.execute(update(NewsRow).where(*undecided).values(decided_at=now, **values))
    for announcement_id in sorted(set(told)):
        cards.refresh_all(session, NEWS_CARD, launch_id=None, subject_id=announcement_id, now=now)


def _says_the_same(session: Session, launch: LaunchRow, revision: RevisionRow) -> bool:
    """Tell whether an approved version says to the center what it was told before the news, and all the while since."""
    first = session.scalar(
        select(func.min(NewsRow.created_at)).where(NewsRow.launch_id == launch.id, NewsRow.state == NewsState.PROPOSED)
    )
    earlier = [before_it(session, revision, since=first)] if first is not None else []
    if not held(launch.frozen_at, revision.decided_at):
        earlier.append(before_it(session, revision))
    return all(before is not None and not difference(_copy(before), _copy(revision)) for before in earlier)


def _copy(revision: RevisionRow) -> Entry:
    """Return what the center's people see of a version."""
    return center_copy(from_json(revision.body), Visibility.LEAD)
