"""How a bridge's launches stand: what opens when, what is late, and who has it now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain import clock
from bridge.domain.clock import Step
from bridge.domain.notes import Moment
from bridge.domain.people import CENTER_ROLES, Action, Actor
from bridge.domain.states import EMBARGOED, LaunchState
from bridge.errors import NotAllowedError
from bridge.services import clockwork
from bridge.services.people import require
from bridge.store import directory
from bridge.store.schema import BridgeRow, ClientRow, LaunchRow


@dataclass(frozen=True, slots=True)
class Standing:
    """One launch: where it stands and the first step that is behind, if one is."""

    launch_id: int
    client: str
    bridge: str
    name: str
    state: LaunchState
    moment: Moment
    zone: ZoneInfo
    ready: bool
    distributed: bool
    confirmed: bool
    late: Step | None
    late_since: datetime | None
    approve_by: datetime | None
    held: bool
    told: bool


def coming(session: Session, *, now: datetime, bridge_id: int | None = None) -> list[Standing]:
    """Return the launches that are not open yet, by when they open; those without a date last."""
    query = (
        select(LaunchRow, BridgeRow.name, ClientRow.name)
        .join(BridgeRow, BridgeRow.id == LaunchRow.bridge_id)
        .join(ClientRow, ClientRow.id == LaunchRow.client_id)
        .where(LaunchRow.state.in_(EMBARGOED))
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, LaunchRow.id)
    )
    if bridge_id is not None:
        query = query.where(LaunchRow.bridge_id == bridge_id)
    return [_standing(session, launch, client, bridge, now=now) for launch, bridge, client in session.execute(query)]


def for_bridges_of(session: Session, by: Actor, *, now: datetime) -> list[Standing]:
    """Return the coming launches of every bridge on which this person may see totals.

    The center's people see those they have been told of, and no name and no new date that nobody approved (P1). Raises NotAllowedError.
    """
    found: list[Standing] = []
    bridges = {one.bridge_id for one in directory.memberships(session, team_id=by.team_id, user_id=by.user_id)}
    if not bridges:
        raise NotAllowedError
    for bridge_id in sorted(bridges):
        roles = require(session, by, Action.SEE_TOTALS, bridge_id=bridge_id)
        ours = not roles <= CENTER_ROLES
        for one in coming(session, now=now, bridge_id=bridge_id):
            if ours:
                found.append(one)
            elif one.told:
                found.append(replace(one, moment=Moment()) if one.held else one)
    return found


def _standing(session: Session, launch: LaunchRow, client: str, bridge: str, *, now: datetime) -> Standing:
    watched = clockwork.watch(session, launch)
    late = clock.late(watched.plan, watched.status, now=now) if watched.plan is not None else None
    return Standing(
        launch_id=launch.id,
        client=client,
        bridge=bridge,
        name=launch.approved_name or launch.name or "",
        state=LaunchState(launch.state),
        moment=watched.moment,
        zone=watched.zone,
        ready=watched.status.ready,
        distributed=watched.status.distributed,
        confirmed=watched.status.confirmed,
        late=late.step if late else None,
        late_since=late.since if late else None,
        approve_by=watched.plan.approve_by if watched.plan else None,
        held=launch.frozen_at is not None,
        told=launch.approved_name is not None and watched.status.told,
    )
