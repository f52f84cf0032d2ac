"""What a note may refer to: the launches that are not over, and those of the message that it answers or links to."""

from __future__ import annotations

from collections.abc import Collection
from zoneinfo import ZoneInfo

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from bridge.domain.meant import changed
from bridge.domain.notes import Moment, Precision
from bridge.domain.reading.references import Context, KnownLaunch
from bridge.domain.states import OPEN_LAUNCHES
from bridge.services import drafts, shares
from bridge.store.schema import AnnouncementRow, BridgeRow, LaunchRow, NewsRow


def known(session: Session, bridge_id: int, *, besides: Collection[int] = ()) -> list[KnownLaunch]:
    """Return the bridge's launches that are not over, and those `besides` by their ids, newest first, with every name that people gave
    them."""
    meant = or_(LaunchRow.state.in_(OPEN_LAUNCHES), LaunchRow.id.in_(besides))
    query = _launches().where(LaunchRow.bridge_id == bridge_id, meant).order_by(LaunchRow.id.desc())
    return _of(session, query, bridge_id)


def scope(session: Session, announcement: AnnouncementRow) -> list[KnownLaunch]:
    """Return the launches of the message in whose thread a note stands, else of the messages that it points at, in order."""
    places = [[announcement.channel_id, announcement.thread_ts]] if announcement.thread_ts else []
    for channel, ts in [*places, *announcement.reading.get("places", [])]:
        query = _launches().where(
            LaunchRow.bridge_id == announcement.bridge_id,
            AnnouncementRow.channel_id == channel,
            AnnouncementRow.ts == ts,
            LaunchRow.state.in_(OPEN_LAUNCHES),
        )
        found = _of(session, query.order_by(LaunchRow.position), announcement.bridge_id)
        if found:
            return found
    return []


def where(announcement: AnnouncementRow) -> Context:
    """Return where a note stands."""
    places = announcement.reading.get("places", [])
    return Context(
        channel=announcement.channel_id,
        thread=announcement.thread_ts or "",
        linked=places[0][1] if places else "",
        posted_at=announcement.posted_at,
    )


def share_again(session: Session, announcement: AnnouncementRow) -> None:
    """Tell anew what an edited note says of each of its launches, those included that it called off."""
    rows = session.scalars(select(NewsRow).where(NewsRow.announcement_id == announcement.id)).all()
    at = {row.launch_id: row.position for row in rows if row.launch_id is not None}
    told = changed(
        announcement.text,
        drafts.read(session, announcement),
        known(session, announcement.bridge_id, besides=list(at)),
        where(announcement),
        scope(session, announcement),
    )
    found = {int(one.launch.id): one for one in told if one.launch is not None}
    shares.keep(announcement, {at[launch]: one for launch, one in found.items() if launch in at})


def _launches() -> Select[LaunchRow, AnnouncementRow]:
    return select(LaunchRow, AnnouncementRow).join(AnnouncementRow, AnnouncementRow.id == LaunchRow.announcement_id)


def _of(session: Session, query: Select[LaunchRow, AnnouncementRow], bridge_id: int) -> list[KnownLaunch]:
    zone = ZoneInfo(session.get_one(BridgeRow, bridge_id).zone)
    return [_known(launch, announcement, zone) for launch, announcement in session.execute(query).all()]


def _known(launch: LaunchRow, announcement: AnnouncementRow, zone: ZoneInfo) -> KnownLaunch:
    name, approved = launch.name or launch.approved_name or "", launch.approved_name
    at = launch.opens_at.astimezone(zone) if launch.opens_at is not None else None
    return KnownLaunch(
        id=str(launch.id),
        name=name,
        moment=Moment(Precision(launch.precision), at, launch.opens_text),
        channel=announcement.channel_id,
        thread=announcement.ts,
        aliases=(approved,) if approved and approved != name else (),
        announced_at=launch.announced_at,
    )
