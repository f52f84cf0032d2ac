"""오픈됐어요: at the announced time the planner is asked in his thread, and only a person's word opens a launch (P2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bridge.domain.coming import Coming
from bridge.domain.ending import Ended, may_run_out
from bridge.domain.notes import Moment, Precision
from bridge.domain.opening import new_times
from bridge.domain.people import Actor
from bridge.domain.policy import parse_policy
from bridge.domain.states import OPEN_LAUNCHES, LaunchState
from bridge.services import cards, delivery, threads
from bridge.services.coming import coming_of
from bridge.services.revisions import HEADSUP_CARD, REVIEW_CARD
from bridge.services.who import Done, NoteLink, last_done, note_link
from bridge.store import outbox
from bridge.store.schema import AnnouncementRow, BridgeRow, EntryRow, LaunchRow, OutboxRow

KIND = "open_prompt"
AGAIN = "open_again"
"""The same question to each alone, where nobody answered."""


@dataclass(frozen=True, slots=True)
class OpeningView:
    """A launch whose opening waits for a person's word, or what was said.

    `times` are the likeliest new ones, where it was said to be late since it was to open. `may_end`: it is open and may run out;
    `entry_id` is its manual once approved.
    """

    launch_id: int
    bridge_id: int
    name: str
    planner: str
    moment: Moment
    zone: ZoneInfo
    state: LaunchState
    link: NoteLink | None
    said: Done | None
    delayed: Done | None
    coming: Coming
    times: tuple[datetime, ...] = ()
    may_end: bool = False
    entry_id: int | None = None


def schedule(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """Ask the planner at the opening whether it opened. After a change of date this moves what has not been asked.

    Nothing is asked of a launch whose day is not known.
    """
    due_at = _due(session, launch)
    values = {"due_at": due_at} if due_at is not None else {"state": "cancelled", "error": "the launch has no date"}
    waiting = session.execute(
        update(OutboxRow)
        .where(OutboxRow.kind == KIND, OutboxRow.launch_id == launch.id, OutboxRow.state == "pending")
        .values(values)
    )
    if due_at is None or waiting.rowcount:  # type: ignore[attr-defined]
        return
    threads.say(session, launch, KIND, key=f"{launch.id}:{due_at:%Y%m%dT%H%M%z}", now=now, due_at=due_at)


def opened(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that it opened. Raises NotAllowedError, OutdatedError where it opened or was cancelled already."""
    delivery.opened(session, launch_id, by=by, now=now)
    refresh(session, launch_id, now=now)


def delayed(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that it opens later. Raises NotAllowedError, OutdatedError."""
    delivery.delayed(session, launch_id, by=by, now=now)
    refresh(session, launch_id, now=now)


def cancelled(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that it will not open. Raises NotAllowedError, OutdatedError."""
    delivery.cancelled(session, launch_id, by=by, now=now)
    outbox.cancel_pending(session, launch_id=launch_id, kinds=(KIND,), why="the launch was cancelled")
    refresh(session, launch_id, now=now)


def refresh(session: Session, launch_id: int, *, now: datetime) -> None:
    """Bring the client's own messages about the launch up to date."""
    session.flush()
    for kind in (KIND, AGAIN):
        for card in cards.standing(session, kind, launch_id=launch_id):
            if card.state != "pending":
                cards.refresh(session, card, now=now)
    for kind in (HEADSUP_CARD, REVIEW_CARD):
        cards.refresh_all(session, kind, launch_id=launch_id, now=now)


def load(session: Session, launch_id: int, *, now: datetime | None = None) -> OpeningView:
    """Return a launch as the question about its opening shows it `now`. Raises NotFoundError."""
    launch = delivery.find_launch(session, launch_id)
    bridge = session.get_one(BridgeRow, launch.bridge_id)
    moment, zone = Moment(Precision(launch.precision), launch.opens_at, launch.opens_text), ZoneInfo(bridge.zone)
    delayed = last_done(session, "launch.delayed", launch.id, bridge_id=bridge.id)
    if delayed is not None and launch.moved_at is not None and launch.moved_at >= delayed.at:
        delayed = None  # it has a new time since
    entry = session.scalar(
        select(EntryRow)
        .where(EntryRow.launch_id == launch.id, EntryRow.approved_revision_id.is_not(None))
        .order_by(EntryRow.id)
        .limit(1)
    )
    open_ = launch.state == LaunchState.LIVE and entry is not None
    return OpeningView(
        launch_id=launch.id,
        bridge_id=bridge.id,
        name=launch.name or launch.approved_name or "",
        planner=launch.planner_user,
        moment=moment,
        zone=zone,
        state=LaunchState(launch.state),
        link=note_link(session, launch),
        said=_said(session, launch),
        delayed=delayed,
        coming=coming_of(session, launch.id),
        times=new_times(moment, zone, now=now) if delayed is not None and now is not None else (),
        may_end=open_ and may_run_out(entry.title, Moment(Precision.DAY, entry.ends_at))
        if entry is not None
        else False,
        entry_id=entry.id if entry is not None else None,
    )


def reportable(session: Session, channel_id: str, ts: str) -> list[int]:
    """Return the launches of the message, or of the one its thread answers, of which there is something to say."""
    return list(
        session.scalars(
            select(LaunchRow.id)
            .join(AnnouncementRow, AnnouncementRow.id == LaunchRow.announcement_id)
            .where(
                AnnouncementRow.channel_id == channel_id, AnnouncementRow.ts == ts, LaunchRow.state.in_(OPEN_LAUNCHES)
            )
            .order_by(LaunchRow.position)
        )
    )


def _said(session: Session, launch: LaunchRow) -> Done | None:
    """Return who said last how the launch stands."""
    words = (Ended.SOLD_OUT, Ended.OVER) if launch.state == LaunchState.ENDED else (launch.state,)
    found = [last_done(session, f"launch.{word}", launch.id, bridge_id=launch.bridge_id) for word in words]
    return max((one for one in found if one is not None), key=lambda one: one.at, default=None)


def _due(session: Session, launch: LaunchRow) -> datetime | None:
    if launch.opens_at is None:
        return None
    if launch.precision == Precision.MINUTE:
        return launch.opens_at
    if launch.precision != Precision.DAY:
        return None
    bridge = session.get_one(BridgeRow, launch.bridge_id)
    calendar = parse_policy(bridge.policy).client_calendar(ZoneInfo(bridge.zone))
    return calendar.next_working(calendar.start_of(calendar.local_day(launch.opens_at)))
