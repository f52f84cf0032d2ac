"""News as its card shows it: the note, and what was made of it for each launch that it speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.known_launches import Known, candidates
from bridge.domain.news import NewsKind, NewsState
from bridge.domain.notes import Kind, Moment, Precision
from bridge.domain.states import OPEN_LAUNCHES, LaunchState
from bridge.services import (
    drafts,
    overtaking,
    windows,
)
from bridge.services.who import NoteLink
from bridge.store.schema import (
    AnnouncementRow,
    BridgeRow,
    LaunchRow,
    NewsRow,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One launch that a note speaks of, as its card shows it. `choices` where nobody knows yet which launch it is; not `understood`
    where nobody knows what it changes.
    """

    news_id: int
    kind: NewsKind
    state: NewsState
    launch_id: int | None
    launch_state: LaunchState | None
    name: str
    was: Moment
    now: Moment
    zone: ZoneInfo
    wrong_from: datetime | None
    wrong_until: datetime | None
    lookups: int
    told: bool
    choices: tuple[Known, ...] = ()
    understood: bool = True


@dataclass(frozen=True, slots=True)
class NewsView:
    """A note that changes, cancels or corrects something, for the client's approvers."""

    kind: Kind
    text: str
    link: NoteLink
    pieces: tuple[Piece, ...] = ()


def load(session: Session, announcement_id: int) -> NewsView | None:
    """Return what the card shows; None where there is no such note."""
    row = session.get(AnnouncementRow, announcement_id)
    if row is None:
        return None
    rows = session.scalars(
        select(NewsRow).where(NewsRow.announcement_id == announcement_id).order_by(NewsRow.position)
    ).all()
    pieces = tuple(_piece(session, one, row.text) for one in rows)
    return NewsView(Kind(row.kind), row.text, NoteLink(row.channel_id, row.ts, row.deleted_at is not None), pieces)


def known_launches(session: Session, bridge_id: int) -> list[Known]:
    """Return the bridge's launches that are not over, newest first."""
    rows = session.execute(
        select(LaunchRow.id, LaunchRow.name, LaunchRow.approved_name)
        .where(LaunchRow.bridge_id == bridge_id, LaunchRow.state.in_(OPEN_LAUNCHES))
        .order_by(LaunchRow.id.desc())
    ).all()
    return [Known(launch_id, name or approved or "") for launch_id, name, approved in rows if name or approved]


def _now(session: Session, row: NewsRow, launch: LaunchRow | None) -> Moment:
    """Return when the launch opens by this news, whatever later news says; as it stands where only its note was edited."""
    if launch is None or row.kind in (NewsKind.EDITED, NewsKind.CANCEL):
        return overtaking.moment_of(launch) if launch is not None else Moment()
    was = Moment(Precision(row.was_precision), row.was_at)
    moved = drafts.patch(session, row).moved(was)
    return was if moved is None else moved


def _piece(session: Session, row: NewsRow, text: str) -> Piece:
    launch = session.get(LaunchRow, row.launch_id) if row.launch_id is not None else None
    zone = ZoneInfo(session.get_one(BridgeRow, row.bridge_id).zone)
    known = known_launches(session, row.bridge_id) if row.state == NewsState.UNMATCHED else []
    return Piece(
        news_id=row.id,
        kind=NewsKind(row.kind),
        state=NewsState(row.state),
        launch_id=row.launch_id,
        launch_state=LaunchState(launch.state) if launch is not None else None,
        name=(launch.name or launch.approved_name or "") if launch is not None else "",
        was=Moment(Precision(row.was_precision), row.was_at),
        now=_now(session, row, launch),
        zone=zone,
        wrong_from=row.wrong_from,
        wrong_until=row.wrong_until,
        lookups=len(windows.lookups(session, row)),
        told=row.wrong_from is not None,
        choices=tuple(candidates(text, known)),
        understood=row.kind in (NewsKind.EDITED, NewsKind.RESUMED) or drafts.understood(session, row),
    )
