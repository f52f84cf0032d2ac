"""News that overtakes what was announced: changes, postponements, cancellations, corrections (P6).

A note is matched with the launch it speaks of, or an approver says which one. Then what is pending is held, those who were told
are told to wait, the date moves, and a new version goes into review; its approval lets things go on. A cancellation takes effect
at once, because the planner's word is enough to stop. Nobody hears of a change to what he was never told.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain import news
from bridge.domain.meant import changed, meant
from bridge.domain.news import NewsKind, NewsState
from bridge.domain.notes import Kind, Moment, Reading
from bridge.domain.people import Action, Actor
from bridge.domain.states import OPEN_LAUNCHES, LaunchState
from bridge.errors import OutdatedError
from bridge.services import (
    cards,
    drafts,
    holding,
    opening,
    overtaking,
    reading_back,
    referring,
    resuming,
    shares,
)
from bridge.services.drafts import Drafts
from bridge.services.people import author, record, require
from bridge.services.playbook import Playbook
from bridge.store.held import held, held_or_none
from bridge.store.schema import (
    AnnouncementRow,
    LaunchRow,
    NewsRow,
)

KIND = holding.NEWS_CARD
_OFF = (NewsKind.CANCEL, NewsKind.PARTIAL)


def arrived(
    session: Session, announcement: AnnouncementRow, reading: Reading, *, playbook: Playbook, now: datetime
) -> None:
    """Take up a note that changes, cancels or corrects something, and show the approvers what was made of it."""
    known, where = referring.known(session, announcement.bridge_id), referring.where(announcement)
    scope = referring.scope(session, announcement)
    told = changed(announcement.text, reading, known, where, scope)
    if told:
        shares.keep(announcement, dict(enumerate(told)))
        found = {position: share.launch for position, share in enumerate(told)}
    else:
        found = meant(announcement.text, reading, known, where, scope)
    launches = {position: None if launch is None else int(launch.id) for position, launch in found.items()}
    _take_up(session, announcement, reading, launches, playbook=playbook, now=now)


def arrived_about(
    session: Session,
    announcement: AnnouncementRow,
    launch: LaunchRow,
    reading: Reading,
    position: int,
    *,
    playbook: Playbook,
    now: datetime,
) -> None:
    """Take up what part `position` of a note says anew of a launch that a person named."""
    _take_up(session, announcement, reading, {position: launch.id}, playbook=playbook, now=now)


def _take_up(
    session: Session,
    announcement: AnnouncementRow,
    reading: Reading,
    launches: Mapping[int, int | None],
    *,
    playbook: Playbook,
    now: datetime,
    resumed: bool = False,
) -> None:
    """Do what each part of a note says to the launch it speaks of, and show the approvers all of it on one card."""
    rows = []
    for position, launch_id in launches.items():
        row = _row(announcement, position=position, now=now)
        rows.append(row)
        session.add(row)
        session.flush()
        if launch_id is not None:
            _apply(session, row, launch_id, announcement, reading, playbook=playbook, now=now, resumed=resumed)
    if announcement.kind == Kind.CANCEL and all(row.kind not in _OFF for row in rows):
        announcement.kind = Kind.CHANGE  # it calls off something else than its launch
    reading_back.news(session, announcement, rows, now=now)
    cards.post(
        session, KIND, bridge_id=announcement.bridge_id, key=str(announcement.id), now=now, subject_id=announcement.id
    )


def choose(
    session: Session, news_id: int, launch_id: int | None, *, by: Actor, playbook: Playbook, now: datetime
) -> None:
    """An approver or planner says which launch the note speaks of; None: none of them. Raises NotAllowedError, OutdatedError."""
    row = held(session, NewsRow, news_id)
    require(session, by, Action.REGISTER, bridge_id=row.bridge_id)
    if row.state != NewsState.UNMATCHED:
        raise OutdatedError
    announcement = session.get_one(AnnouncementRow, row.announcement_id)
    record(session, "news.chosen", by=by, now=now, subject="news", subject_id=row.id, launch_id=launch_id)
    if launch_id is None:
        row.state, row.decided_at = NewsState.DISMISSED, now
    else:
        reading = drafts.read(session, announcement)
        _apply(session, row, launch_id, announcement, reading, playbook=playbook, now=now)
    session.flush()
    refresh(session, row.announcement_id, now=now)


def edited(
    session: Session,
    launch: LaunchRow,
    announcement: AnnouncementRow,
    was: Moment,
    made: Collection[int],
    *,
    now: datetime,
) -> None:
    """The announcement itself was edited and made other manuals (`made`), or another date: treat it as the news it is."""
    if not made and news.same(was, overtaking.moment_of(launch)):
        return
    position = session.scalar(
        select(func.count()).select_from(NewsRow).where(NewsRow.announcement_id == announcement.id)
    )
    row = _row(announcement, position=(position or 0) + 1, now=now)
    row.launch_id, row.kind, row.state = launch.id, NewsKind.EDITED, NewsState.PROPOSED
    row.said_at = now
    row.was_at, row.was_precision = was.at, was.precision
    session.add(row)
    session.flush()
    overtaking.hold(session, row, launch, now=now)
    row.new_revision_id = next(iter(made), None)


def concerned(session: Session, announcement: AnnouncementRow) -> list[LaunchRow]:
    """Return the launches that this news changed."""
    return [session.get_one(LaunchRow, row.launch_id) for row in _standing(session, announcement)]


def said_again(
    session: Session, announcement: AnnouncementRow, before: Mapping[int, Drafts], *, playbook: Playbook, now: datetime
) -> None:
    """News was edited: what it says of its launches is proposed anew. `before` holds their drafts by its old wording."""
    if shares.kept(announcement):
        referring.share_again(session, announcement)
    for row in _standing(session, announcement):
        launch = session.get_one(LaunchRow, row.launch_id)
        if launch.state not in OPEN_LAUNCHES:
            continue
        row.state, row.decided_at = NewsState.PROPOSED, None
        overtaking.hold(session, row, launch, now=now)
        overtaking.propose(session, row, launch, before[launch.id], by=author(announcement), playbook=playbook, now=now)
    session.flush()
    refresh(session, announcement.id, now=now)


def _standing(session: Session, announcement: AnnouncementRow) -> list[NewsRow]:
    """Return what this note changed and still changes; a cancellation stands until somebody takes it back."""
    return list(
        session.scalars(
            select(NewsRow)
            .where(
                NewsRow.announcement_id == announcement.id,
                NewsRow.launch_id.is_not(None),
                NewsRow.state.in_((NewsState.PROPOSED, NewsState.APPLIED)),
                NewsRow.kind != NewsKind.CANCEL,
            )
            .order_by(NewsRow.position)
        )
    )


def revive(session: Session, news_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that a launch taken for cancelled is not. Raises NotAllowedError, OutdatedError."""
    row = held(session, NewsRow, news_id)
    require(session, by, Action.OPEN, bridge_id=row.bridge_id)
    launch = session.get(LaunchRow, row.launch_id) if row.launch_id is not None else None
    if launch is None or launch.state != LaunchState.CANCELLED or row.kind != NewsKind.CANCEL:
        raise OutdatedError
    launch.frozen_at = launch.frozen_at or now
    row.state, row.decided_at = NewsState.DISMISSED, now
    resuming.alive(session, launch, by=by, now=now)
    holding.thaw(session, launch, mark=f"revived:{row.id}", now=now, say=True)
    opening.refresh(session, launch.id, now=now)
    refresh(session, row.announcement_id, now=now)


def deleted(session: Session, announcement: AnnouncementRow, *, now: datetime) -> None:
    """News was deleted: its card says so. What it called off stays off until a person says otherwise, and whoever can is told again."""
    refresh(session, announcement.id, now=now)
    off = resuming.called_off(session, announcement)
    for launch in off:
        reading_back.deleted(session, launch, announcement, now=now)
    if off:
        key = f"{announcement.id}:deleted"  # that the standing card changes notifies nobody
        cards.post(session, KIND, bridge_id=announcement.bridge_id, key=key, now=now, subject_id=announcement.id)


def resumed(
    session: Session,
    announcement: AnnouncementRow,
    launch: LaunchRow,
    reading: Reading,
    *,
    playbook: Playbook,
    now: datetime,
) -> None:
    """A planner says that a launch which was called off comes all the same: it is news, and waits for an approver like any other."""
    resuming.alive(session, launch, by=author(announcement), now=now)
    over = resuming.overtake(session, launch)
    _take_up(session, announcement, reading, {0: launch.id}, playbook=playbook, now=now, resumed=True)
    for announcement_id in over:
        refresh(session, announcement_id, now=now)


def refresh(session: Session, announcement_id: int, *, now: datetime) -> None:
    """Bring the note's card up to date."""
    cards.refresh_all(session, KIND, launch_id=None, subject_id=announcement_id, now=now)


def _apply(
    session: Session,
    row: NewsRow,
    launch_id: int,
    announcement: AnnouncementRow,
    reading: Reading,
    *,
    playbook: Playbook,
    now: datetime,
    resumed: bool = False,
) -> None:
    launch = held_or_none(session, LaunchRow, launch_id)
    if launch is None or launch.state not in OPEN_LAUNCHES:
        row.state = NewsState.OVERTAKEN
        return
    before = drafts.drafts(session, launch, playbook)
    was = overtaking.moment_of(launch)
    row.launch_id, row.was_at, row.was_precision = launch.id, was.at, was.precision
    patch = drafts.patch(session, row)
    names = [name for name in (launch.name, launch.approved_name) if name]
    kind = shares.kind_of(announcement, row.position, reading, was, patch.moved(was), names)
    row.kind = NewsKind.RESUMED if resumed else kind
    newer = session.scalar(
        select(NewsRow.id).where(
            NewsRow.launch_id == launch.id,
            NewsRow.id != row.id,
            NewsRow.said_at > row.said_at,
            NewsRow.state.in_((NewsState.PROPOSED, NewsState.APPLIED)),
        )
    )
    if row.kind == NewsKind.CANCEL and newer is not None:
        row.state = NewsState.OVERTAKEN  # what was said later stands, whichever came first
        return
    row.state = NewsState.PROPOSED
    overtaking.hold(session, row, launch, now=now)
    if row.kind == NewsKind.CANCEL:
        overtaking.cancel(session, row, launch, now=now)
        return
    session.flush()
    overtaking.propose(session, row, launch, before, by=author(announcement), playbook=playbook, now=now)


def _row(announcement: AnnouncementRow, *, position: int, now: datetime) -> NewsRow:
    return NewsRow(
        bridge_id=announcement.bridge_id,
        announcement_id=announcement.id,
        position=position,
        kind=NewsKind.CANCEL if announcement.kind == Kind.CANCEL else NewsKind.CHANGE,
        state=NewsState.UNMATCHED,
        said_at=announcement.posted_at,
        created_at=now,
    )
