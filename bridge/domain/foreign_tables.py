"""A client's own collection of manuals in a workbook, read by what its columns hold. Pure: cells are values.

Rows of one name are one manual; a name is carried down to rows that leave it empty, as merged cells do. What is not understood is
named by sheet and row, and never guessed into a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from bridge.domain.cells import Formula, RowProblem, Rows, Value
from bridge.domain.entries import Entry, Inquiry, Part, Piece
from bridge.domain.entry_markdown import Document
from bridge.domain.entry_table_reading import Tabled
from bridge.domain.foreign_columns import (
    ANSWER,
    ASK_BACK,
    END,
    HANDOVER,
    LABELS,
    NAME,
    PASTE,
    QUESTION,
    START,
    TYPE,
    Columns,
    columns_of,
)
from bridge.domain.notes import Moment, Precision, Visibility

TypeOf = Callable[[str, str], str]
"""Names the inquiry type (a code) of what stands in the type's column ("" for nothing) and of a question with its answer."""

_HEADER_WITHIN = 15
_BULLET = re.compile(r"^\s*(?:[-*•·▪■□○●※]|\d{1,2}[.)])\s*(?=\S)")
_FOR_AGENTS = (Part.HANDLING, Part.AVOID)
_DATE = re.compile(
    r"(?P<y>\d{4}|\d{2})\s*[.\-/년]\s*(?P<m>\d{1,2})\s*[.\-/월]\s*(?P<d>\d{1,2})\s*[.일]?\s*(?:\([^)]*\))?"
    r"(?:[\sT]+(?P<h>\d{1,2}):(?P<i>\d{2})(?::\d{2})?)?"
)


@dataclass
class _Manual:
    """A manual as its rows are read, and the row that names it."""

    name: str
    row: int
    moment: Moment = field(default_factory=Moment)
    end: Moment | None = None
    pieces: list[Piece] = field(default_factory=list)
    inquiries: list[Inquiry] = field(default_factory=list)
    broken: bool = False


def from_foreign_tables(
    tables: Mapping[str, Rows], said: Mapping[str, str], zone: tzinfo, type_of: TypeOf
) -> tuple[tuple[Tabled, ...], tuple[RowProblem, ...]]:
    """Read every sheet that has a heading row; `said` are headings and what they hold, as in `foreign_columns`."""
    found: list[Tabled] = []
    problems: list[RowProblem] = []
    for sheet, rows in tables.items():
        if any(_filled(cell) for row in rows for cell in row):
            manuals = _sheet(sheet, rows, said, zone, type_of, problems)
            found += [Tabled(Document(_entry(one)), one.row) for one in manuals if not one.broken]
    return tuple(found), tuple(problems)


def lines(text: str) -> list[str]:
    """Return a cell's lines without their bullets."""
    return [_BULLET.sub("", line).strip() for line in text.splitlines() if line.strip()]


def pieces_of(part: Part, text: str) -> list[Piece]:
    """Return each line of a text as a sentence of the entry; how to handle it is for agents to know."""
    visibility = Visibility.AGENT if part in _FOR_AGENTS else Visibility.CUSTOMER
    return [Piece(part, line, visibility) for line in lines(text)]


def inquiry_of(
    questions: Sequence[str], answer: str, *, type_: str, paste: str = "", ask_back: str = "", handover: str = ""
) -> Inquiry:
    """Return a question of the collection with its answer."""
    answer = "\n".join(lines(answer))
    return Inquiry(type_, tuple(questions), answer, paste or answer, True, ask_back=ask_back, handover=handover)


def _sheet(
    sheet: str,
    rows: Rows,
    said: Mapping[str, str],
    zone: tzinfo,
    type_of: TypeOf,
    problems: list[RowProblem],
) -> list[_Manual]:
    at, columns = _header(rows, said)
    if columns is None:
        first = next(([str(cell)[:20] for cell in row if _filled(cell)] for row in rows if any(map(_filled, row))), [])
        problems.append(
            RowProblem(
                sheet,
                1,
                f"어느 열이 무엇인지 알 수 없습니다: {', '.join(first[:6])}",
                "--column 이름=열이름, --column 말하기=열이름처럼 알려 주세요",
            )
        )
        return []
    problems += [_unused(sheet, at + 1, heading[:40]) for heading in columns.unused]
    manuals: dict[str, _Manual] = {}
    last = "" if columns.has(NAME) else sheet
    for number, row in enumerate(rows[at + 1 :], at + 2):
        if not any(_filled(cell) for cell in row):
            continue
        try:
            cells = {target: _text(row[place]) for place, target in columns.targets.items() if place < len(row)}
            last = " ".join(cells.get(NAME, "").split()) or last
            if not last:
                raise _RowError("이름이 없는 행입니다", "이름을 적어 주세요")
            manual = manuals.setdefault(last, _Manual(last, number))
            raw = {target: row[place] for place, target in columns.targets.items() if place < len(row)}
            _take(manual, cells, raw, zone, type_of)
        except _RowError as error:
            problems.append(RowProblem(sheet, number, error.message, error.remedy))
            if last in manuals:
                manuals[last].broken = True  # without this row it would be another manual
    return list(manuals.values())


def _unused(sheet: str, row: int, heading: str) -> RowProblem:
    remedy = (
        f"--column '항목={heading}'처럼 알려 주세요 (필요 없으면 '무시={heading}'). 항목: {', '.join(LABELS.values())}"
    )
    return RowProblem(sheet, row, f"가져오지 않은 열입니다: {heading}", remedy)


class _RowError(Exception):
    def __init__(self, message: str, remedy: str) -> None:
        self.message, self.remedy = message, remedy


def _header(rows: Rows, said: Mapping[str, str]) -> tuple[int, Columns | None]:
    """Return where the headings stand and what they say; above them there may be a title or a legend."""
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        columns = columns_of([cell if isinstance(cell, str) else "" for cell in row], said)
        named = columns.has(NAME) and len(columns.targets) > 1
        if named or columns.has(QUESTION, ANSWER):
            return at, columns
    return 0, None


def _take(manual: _Manual, cells: Mapping[str, str], raw: Mapping[str, Value], zone: tzinfo, type_of: TypeOf) -> None:
    for target, text in cells.items():
        if text and target in set(Part):
            known = {piece.text for piece in manual.pieces}
            manual.pieces += [one for one in pieces_of(Part(target), text) if one.text not in known]
    if cells.get(START):
        manual.moment = _moment(raw[START], zone)
    if cells.get(END):
        manual.end = _moment(raw[END], zone)
    asked, answer = lines(cells.get(QUESTION, "")), cells.get(ANSWER, "")
    if asked and not answer:
        raise _RowError(f"답이 없는 질문입니다: {asked[0][:30]}", "말하기 열에 답을 적어 주세요")
    if answer and not asked:
        manual.pieces += pieces_of(Part.SCRIPT, answer)
    elif answer:
        type_ = type_of(cells.get(TYPE, ""), f"{' '.join(asked)}\n{answer}")
        more = {key: cells.get(key, "") for key in (PASTE, ASK_BACK, HANDOVER)}
        manual.inquiries.append(inquiry_of(asked, answer, type_=type_, **more))


def _moment(value: Value, zone: tzinfo) -> Moment:
    if isinstance(value, datetime):
        at, exact = value, (value.hour, value.minute) != (0, 0)
    else:
        found = _DATE.fullmatch(_text(value))
        if found is None:
            raise _RowError(f"날짜를 읽을 수 없습니다: {_text(value)[:30]}", "2026-12-01 10:00처럼 적어 주세요")
        year = int(found["y"]) + (2000 if len(found["y"]) == 2 else 0)
        try:
            hour, minute = int(found["h"] or 0), int(found["i"] or 0)
            at = datetime(year, int(found["m"]), int(found["d"]), hour, minute, tzinfo=zone)
        except ValueError as error:
            raise _RowError(f"없는 날짜입니다: {_text(value)[:30]}", "2026-12-01 10:00처럼 적어 주세요") from error
        exact = found["h"] is not None
    return Moment(Precision.MINUTE if exact else Precision.DAY, at if at.tzinfo else at.replace(tzinfo=zone))


def _entry(manual: _Manual) -> Entry:
    order = list(Part)
    pieces = tuple(sorted(manual.pieces, key=lambda piece: order.index(piece.part)))
    entry = Entry(manual.name, manual.moment, pieces, tuple(manual.inquiries))
    return replace(entry, end=manual.end)


def _filled(cell: Value) -> bool:
    return cell is not None and str(cell).strip() != ""


def _text(value: Value) -> str:
    if value is Formula:
        raise _RowError("수식이나 오류가 있는 칸입니다", "수식 대신 값을 붙여 넣어 주세요")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).replace("_x000D_", "").replace("\r\n", "\n").strip()


def headings(tables: Mapping[str, Rows], said: Mapping[str, str]) -> Iterator[str]:
    """Yield every heading of every sheet that has headings."""
    for rows in tables.values():
        at, columns = _header(rows, said)
        if columns is not None:
            yield from (cell for cell in rows[at] if isinstance(cell, str))
