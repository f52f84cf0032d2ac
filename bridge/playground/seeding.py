"""What an admin has set up before a visitor comes: two clients' bridges, and the first one's manuals, approved long ago."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bridge.domain.entry_markdown_reading import from_markdown
from bridge.domain.people import Actor, Role
from bridge.playground.state import State
from bridge.resources import resource
from bridge.services import review
from bridge.services.bridges import ChannelSpec, PersonSpec, Setup, set_up
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import BridgeRow, EntryRow, OutboxRow

APPROVED_BEFORE = timedelta(days=60)


def furnish(database: Database, state: State, *, now: datetime, locale: str) -> bool:
    """Set up the bridges and manuals; False where the database has bridges already and was left alone."""
    with database.read(EVERYONE) as session:
        if session.scalar(select(func.count()).select_from(BridgeRow)):
            return False
    first, second = setups(state, locale)
    with database.write(EVERYONE) as session:
        made = set_up(session, first, now=now)
        set_up(session, second, now=now)
    with database.write(made.client_id) as session:
        _approved_manuals(session, made.bridge_id, _actor(state, "approver"), now=now - APPROVED_BEFORE)
    return True


def setups(state: State, locale: str) -> tuple[Setup, Setup]:
    """Return the bridges of the standard world: the client of the story, and the outsider's."""

    def channel(role: str, team: str, key: str) -> ChannelSpec:
        return ChannelSpec(role, state.team(team).id, state.channel(key).id)

    def person(role: Role, key: str) -> PersonSpec:
        return PersonSpec(role, _actor(state, key), state.user(key).real_name)

    first = Setup(
        client="한빛페이",
        name="한빛페이 앱",
        locale=locale,
        center="한결센터",
        channels=(
            channel("planning", "hanpay", "planning"),
            channel("planning", "hanpay", "planning2"),
            channel("review", "hanpay", "review"),
            channel("agents", "hangyeol", "agents"),
        ),
        people=(
            person(Role.PLANNER, "planner"),
            person(Role.PLANNER, "planner2"),
            person(Role.APPROVER, "approver"),
            person(Role.DEPUTY, "deputy"),
            person(Role.ADMIN, "admin"),
            person(Role.LEAD, "lead"),
            person(Role.LEAD, "qa"),
        ),
    )
    second = Setup(
        client="새벽마켓",
        name="새벽마켓",
        locale=locale,
        center="한결센터",
        channels=(
            channel("planning", "dawnmarket", "other_planning"),
            channel("review", "dawnmarket", "other_review"),
            channel("agents", "hangyeol", "other_agents"),
        ),
        people=(
            person(Role.PLANNER, "other_planner"),
            person(Role.APPROVER, "other_approver"),
            person(Role.LEAD, "outsider_lead"),
        ),
    )
    return first, second


def sample_manuals() -> list[Path]:
    """Return the sample client's manuals that ship with the product."""
    return sorted((resource("manuals") / "sample").glob("*.md"))


def _approved_manuals(session: Session, bridge_id: int, approver: Actor, *, now: datetime) -> None:
    for path in sample_manuals():
        body = from_markdown(path.read_text(encoding="utf-8")).entry
        entry = EntryRow(bridge_id=bridge_id, title=body.name, created_at=now)
        session.add(entry)
        session.flush()
        revision = review.propose(session, entry.id, body, origin="import", by=approver, now=now)
        review.approve(session, revision, by=approver, now=now)
    session.flush()
    # They were decided on before this workspace was there: nobody is shown their cards again.
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.bridge_id == bridge_id, OutboxRow.launch_id.is_(None), OutboxRow.state == "pending")
        .values(state="cancelled", error="approved before this workspace was there")
    )


def _actor(state: State, key: str) -> Actor:
    user = state.user(key)
    return Actor(user.team_id, user.id)
