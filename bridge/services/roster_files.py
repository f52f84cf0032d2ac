"""A center's roster as a file: read from .xlsx and CSV, and written so that it can be brought in again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.people import Role
from bridge.domain.roster import COLUMNS, HEADINGS, Fault, Line, read_roster
from bridge.services import sheets
from bridge.store.schema import BridgeRow, PersonRow

_CHANNELS = {"phone": "전화", "chat": "채팅"}


def read_file(raw: bytes, name: str) -> tuple[tuple[Line, ...], tuple[Fault, ...]]:
    """Read a roster from the bytes of a file called `name`, .xlsx (its first sheet with a heading) or CSV."""
    try:
        if name.lower().endswith(".xlsx"):
            found = [read_roster(rows) for rows in sheets.tables(raw, len(COLUMNS)).values()]
            return next((one for one in found if one[0]), found[0] if found else ((), (Fault(0, "no_heading"),)))
        return read_roster(sheets.csv_rows(raw))
    except sheets.UnreadableError as error:
        return (), (Fault(0, error.why, error.values),)


def taken_out(session: Session, bridge_id: int, *, center: str | None = None) -> list[list[str]]:
    """Return a bridge's agents (of one center) as rows that can be brought in again, headings first."""
    query = select(PersonRow).where(
        PersonRow.bridge_id == bridge_id, PersonRow.role == Role.AGENT.value, PersonRow.active.is_(True)
    )
    if center is not None:
        query = query.where(PersonRow.center == center)
    zone = ZoneInfo(session.get_one(BridgeRow, bridge_id).zone)
    people = session.scalars(query.order_by(PersonRow.center, PersonRow.team, PersonRow.name, PersonRow.id))
    return [[HEADINGS[name] for name in COLUMNS], *(_row(person, zone) for person in people)]


def file_of(rows: Sequence[Sequence[str]], name: str) -> bytes:
    """Return a roster as a file called `name`, .xlsx or CSV."""
    if name.lower().endswith(".xlsx"):
        return sheets.book({"명단": rows}, widths={"명단": [12, 16, 16, 12, 8, 8, 28, 14]})
    return sheets.csv_file(rows)


def _row(person: PersonRow, zone: ZoneInfo) -> list[str]:
    away = ""
    if person.away_until is not None:
        away = (person.away_until.astimezone(zone) - timedelta(microseconds=1)).date().isoformat()
    return [
        person.roster_id or "",
        person.name,
        person.team,
        person.shift,
        _CHANNELS.get(person.channel, ""),
        "재직",
        f"{person.team_id}:{person.user_id}" if person.user_id else "",
        away,
    ]
