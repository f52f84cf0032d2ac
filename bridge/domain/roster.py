"""A center's roster as rows of cells: who is there, in which team and shift; every mistake with its row.

Centers keep such lists in Excel with headings of their own liking, so that the first row which names a name counts as the
heading, spaces and case do not matter, and columns that mean nothing to us are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bridge.domain.cells import Formula, Rows, Value

COLUMNS = ("roster_id", "name", "team", "shift", "channel", "active", "slack", "away_until")
"""What a roster says of somebody, in the order in which we write it."""

HEADINGS: Mapping[str, str] = {
    "roster_id": "사번",
    "name": "이름",
    "team": "팀",
    "shift": "근무조",
    "channel": "채널",
    "active": "재직",
    "slack": "Slack ID",
    "away_until": "부재 종료일",
}
_ALSO: Mapping[str, str] = {
    **{heading.replace(" ", "").casefold(): name for name, heading in HEADINGS.items()},
    **dict.fromkeys(("사원번호", "상담사번호", "번호", "id", "number", "employeeid"), "roster_id"),
    **dict.fromkeys(("성명", "상담사", "상담사명", "name"), "name"),
    **dict.fromkeys(("조직", "소속", "파트", "team"), "team"),
    **dict.fromkeys(("근무", "교대조", "시프트", "shift"), "shift"),
    **dict.fromkeys(("매체", "업무", "channel"), "channel"),
    **dict.fromkeys(("상태", "재직여부", "active"), "active"),
    **dict.fromkeys(("슬랙id", "슬랙아이디", "slack", "slackid"), "slack"),
    **dict.fromkeys(("부재", "부재종료", "휴가종료일", "awayuntil"), "away_until"),
}
_CHANNELS = {"": "", "전화": "phone", "phone": "phone", "채팅": "chat", "chat": "chat"}
_ACTIVE = {
    **dict.fromkeys(("", "재직", "y", "yes", "o", "1", "예", "근무", "true"), True),
    **dict.fromkeys(("퇴사", "퇴직", "n", "no", "x", "0", "아니오", "false"), False),
}
_SLACK = re.compile(r"(?:(?P<team>[TE][A-Z0-9]{2,30}):)?(?P<user>[UW][A-Z0-9]{2,30})", re.ASCII)
_LONGEST = {"roster_id": 64, "shift": 32, "name": 120, "team": 120}
_LOOKED_AT = 30
"""Rows in which the heading is looked for."""


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a roster; `row` counts from 1. `away_until` is the last day on which he is away."""

    row: int
    name: str
    roster_id: str | None = None
    team: str = ""
    shift: str = ""
    channel: str = ""
    active: bool = True
    slack_team: str | None = None
    slack_user: str | None = None
    away_until: date | None = None
    known: frozenset[str] = frozenset()
    """The columns that the file has: what it does not speak of is left as it is."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a row; `code` names its sentence, 0 is the file as a whole."""

    row: int
    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


def read_roster(rows: Rows) -> tuple[tuple[Line, ...], tuple[Fault, ...]]:
    """Return the people of a roster and what is wrong in it; a row with a fault makes nobody."""
    heading = next((number for number, row in enumerate(rows[:_LOOKED_AT]) if "name" in _headed(row).values()), None)
    if heading is None:
        return (), (Fault(0, "no_heading"),)
    columns = _headed(rows[heading])
    twice = [name for name in COLUMNS if list(columns.values()).count(name) > 1]
    if twice:
        return (), (Fault(heading + 1, "column_twice", {"column": HEADINGS[twice[0]]}),)
    lines: list[Line] = []
    faults: list[Fault] = []
    seen: dict[tuple[str, str], int] = {}
    for number, row in enumerate(rows[heading + 1 :], start=heading + 2):
        cells = {name: row[index] if index < len(row) else None for index, name in columns.items()}
        if all(value in (None, "") or (isinstance(value, str) and not value.strip()) for value in cells.values()):
            continue
        try:
            line = _line(number, cells)
            _once(line, seen)
        except _WrongError as wrong:
            faults.append(Fault(number, wrong.code, wrong.values))
        else:
            lines.append(line)
    if not lines and not faults:
        faults.append(Fault(0, "nobody"))
    return tuple(lines), tuple(faults)


class _WrongError(Exception):
    def __init__(self, code: str, **values: Any) -> None:
        self.code, self.values = code, values
        super().__init__(code)


def _headed(row: Sequence[Value]) -> dict[int, str]:
    named = {index: "".join(cell.split()).casefold() for index, cell in enumerate(row) if isinstance(cell, str)}
    return {index: _ALSO[text] for index, text in named.items() if text in _ALSO}


def _line(number: int, cells: Mapping[str, Value]) -> Line:
    texts = {name: _text(name, value) for name, value in cells.items() if name != "away_until"}
    for name, most in _LONGEST.items():
        if len(texts.get(name, "")) > most:
            raise _WrongError("too_long", column=HEADINGS[name], most=most)
    if not texts["name"]:
        raise _WrongError("no_name")
    slack = _slack(texts.get("slack", ""))
    if not texts.get("roster_id") and slack is None:
        raise _WrongError("no_key")
    channel = texts.get("channel", "")
    if channel.casefold() not in _CHANNELS:
        raise _WrongError("bad_channel", value=channel)
    active = texts.get("active", "")
    if active.casefold() not in _ACTIVE:
        raise _WrongError("bad_active", value=active)
    return Line(
        row=number,
        name=texts["name"],
        roster_id=texts.get("roster_id") or None,
        team=texts.get("team", ""),
        shift=texts.get("shift", ""),
        channel=_CHANNELS[channel.casefold()],
        active=_ACTIVE[active.casefold()],
        slack_team=slack[0] if slack else None,
        slack_user=slack[1] if slack else None,
        away_until=_day(cells.get("away_until")),
        known=frozenset(cells),
    )


def _text(name: str, value: Value) -> str:
    if value is Formula:
        raise _WrongError("formula", column=HEADINGS[name])
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a number that Excel keeps as 1001.0 is the person 1001
    return "" if value is None else " ".join(str(value).split())


def _slack(text: str) -> tuple[str | None, str] | None:
    if not text:
        return None
    found = _SLACK.fullmatch(text)
    if found is None:
        raise _WrongError("bad_slack", value=text)
    return found["team"], found["user"]


def _day(value: Value) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    text = "" if value is None else str(value).strip()
    if not text:
        return None
    numbers = re.fullmatch(r"(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})\.?", text, re.ASCII)
    try:
        if numbers is None:
            raise ValueError(text)
        year, month, day = numbers.groups()
        return date(int(year), int(month), int(day))
    except ValueError:
        raise _WrongError("bad_date", value="=" if value is Formula else text) from None


def _once(line: Line, seen: dict[tuple[str, str], int]) -> None:
    for key in _keys(line):
        if key in seen:
            raise _WrongError("twice", value=key[1], first=seen[key])
    seen |= dict.fromkeys(_keys(line), line.row)


def _keys(line: Line) -> Iterator[tuple[str, str]]:
    if line.roster_id:
        yield "roster_id", line.roster_id
    if line.slack_user:
        yield "slack", line.slack_user
