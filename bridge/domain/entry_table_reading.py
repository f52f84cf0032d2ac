"""Reading manuals from a workbook's tables: what people made of what `entry_table` wrote, every mistake named by sheet and row."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any

from bridge.domain.cells import Formula, RowProblem, Rows, Value
from bridge.domain.entry_json import Json, from_json
from bridge.domain.entry_markdown import Document
from bridge.domain.entry_table import (
    AUDIENCES,
    COLUMNS,
    FIELDS,
    INQUIRIES,
    MANUALS,
    META,
    NAME,
    NUMBER,
    OPEN,
    PARTS,
    PIECES,
    PRECISIONS,
    SYSTEM,
    UNNUMBERED,
)
from bridge.domain.korean import josa
from bridge.errors import InvalidInputError

_NEEDED = {MANUALS: {NAME}, PIECES: {"항목", "내용"}, INQUIRIES: {"유형", "말하기"}, OPEN: {"항목", "제목"}}
_SURE = {"확정": "yes", "미확정": "no"}


@dataclass(frozen=True, slots=True)
class Tabled:
    """A manual that was read, and the row that names it."""

    document: Document
    row: int


class _RowError(Exception):
    def __init__(self, message: str, remedy: str) -> None:
        self.message, self.remedy = message, remedy


@dataclass
class _Reading:
    """What is known so far. A manual with a mistake in any of its rows is not returned: it would lack that row."""

    zone: tzinfo
    problems: list[RowProblem] = field(default_factory=list)
    found: dict[str, Json] = field(default_factory=dict)
    metas: dict[str, dict[str, Any]] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)


def from_tables(tables: Mapping[str, Rows], zone: tzinfo) -> tuple[tuple[Tabled, ...], tuple[RowProblem, ...]]:
    """Read what `to_tables` wrote, edited by a person perhaps. A date without an offset is one of `zone`."""
    reading = _Reading(zone)
    if MANUALS not in tables:
        problem = RowProblem(
            MANUALS, 1, f"'{MANUALS}' 시트가 없습니다", f"시트 이름을 {', '.join(COLUMNS)}(으)로 적어 주세요"
        )
        return (), (problem,)
    readers: dict[str, Callable[[_Reading, _Row], None]] = {
        MANUALS: _read_manual,
        PIECES: _read_piece,
        INQUIRIES: _read_inquiry,
        OPEN: _read_open,
    }
    for sheet, reader in readers.items():
        for row in _rows(reading, sheet, tables.get(sheet, ())):
            try:
                reader(reading, row)
            except _RowError as error:
                reading.broken.add(row.key_or_blank(reading))
                reading.problems.append(RowProblem(sheet, row.number, error.message, error.remedy))
    return tuple(_finished(reading)), tuple(reading.problems)


@dataclass(frozen=True)
class _Row:
    number: int
    cells: Mapping[str, Value]

    def text(self, column: str) -> str:
        return _read_text(self.cells.get(column), column)

    def key_or_blank(self, reading: _Reading) -> str:
        try:
            return self.key(reading)
        except _RowError:
            return ""

    def key(self, reading: _Reading) -> str:
        """Return the number of the manual that the row belongs to, found by its name where it has none."""
        number, name = self.text(NUMBER), self.text(NAME)
        key = number or reading.names.get(name, "")
        if key not in reading.found:
            raise _RowError(
                f"어느 매뉴얼의 행인지 알 수 없습니다: {(number or name)[:30]}",
                f"'{MANUALS}' 시트의 번호를 적어 주세요",
            )
        return key

    def chosen(self, column: str, labels: Mapping[str, str], usual: str = "") -> str:
        text = self.text(column)
        if not text and usual:
            return usual
        if not text:
            raise _RowError(f"{josa(column, '이/가')} 비어 있습니다", f"다음 중에서 골라 주세요: {', '.join(labels)}")
        if text not in labels:
            raise _RowError(
                f"{column}의 값을 알 수 없습니다: {text[:30]}", f"다음 중에서 골라 주세요: {', '.join(labels)}"
            )
        return labels[text]

    def audience(self) -> str:
        """Who may have the row. What we wrote said so, and where that was emptied nobody knows: only a row of a person's own is customers' by itself."""
        return self.chosen("공개 범위", AUDIENCES, "" if self.text(SYSTEM) else "customer")

    def system(self) -> Any:
        try:
            return json.loads(self.text(SYSTEM) or "null")
        except (ValueError, RecursionError) as error:
            raise _RowError(f"{SYSTEM} 칸을 읽을 수 없습니다", f"{SYSTEM} 칸을 비워 주세요") from error


def _rows(reading: _Reading, sheet: str, rows: Rows) -> Iterator[_Row]:
    lines = enumerate(rows, 1)
    header = next(((number, row) for number, row in lines if any(_filled(cell) for cell in row)), None)
    if header is None:
        return
    names = [cell.strip() if isinstance(cell, str) else "" for cell in header[1]]
    missing = _NEEDED[sheet] - set(names)
    if missing or not {NUMBER, NAME} & set(names):
        lacking = ", ".join(sorted(missing) or [NUMBER])
        reading.problems.append(
            RowProblem(sheet, header[0], f"열이 없습니다: {lacking}", "첫 행에 열 이름을 적어 주세요")
        )
        reading.broken |= set(reading.found)  # without this sheet every manual would lack its rows
        return
    for number, row in lines:
        if any(_filled(cell) for cell in row):
            yield _Row(number, dict(zip(names, row, strict=False)))


def _filled(cell: Value) -> bool:
    return cell is not None and cell != ""


def _read_manual(reading: _Reading, row: _Row) -> None:
    name = row.text(NAME)
    key = row.text(NUMBER) or f"{UNNUMBERED}{row.number}행"
    if key in reading.found:
        raise _RowError(f"번호가 두 번 있습니다: {key[:30]}", "매뉴얼마다 번호를 다르게 적거나 비워 주세요")
    reading.found[key] = {"name": name, "pieces": [], "inquiries": [], "open_points": []}
    reading.rows[key], reading.names[name] = row.number, "" if name in reading.names else key
    meta = {target: row.text(column) for column, target in META.items() if row.text(column)}
    reading.metas[key] = meta if key.startswith(UNNUMBERED) else {"id": key} | meta
    extras = row.system()
    extras = extras if isinstance(extras, dict) else {}
    moment = _read_moment(row, "일정 단위", "일시", reading.zone) or {"precision": "unknown"}
    reading.found[key]["moment"] = moment | _extras(extras.get("moment"))
    end = _read_moment(row, "종료 단위", "종료 일시", reading.zone)
    if end is not None:
        reading.found[key]["end"] = end | _extras(extras.get("end"))


def _extras(value: Any) -> Json:
    return {key: value[key] for key in ("text", "span") if key in value} if isinstance(value, dict) else {}


def _read_moment(row: _Row, unit: str, column: str, zone: tzinfo) -> Json | None:
    value = row.cells.get(column)
    text = value.isoformat() if isinstance(value, datetime) else row.text(column)
    if not text:
        return {"precision": row.chosen(unit, PRECISIONS)} if row.text(unit) else None
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise _RowError(f"{column}를 읽을 수 없습니다: {text[:30]}", "2026-12-01 10:00처럼 적어 주세요") from error
    usual = "day" if (at.hour, at.minute) == (0, 0) else "minute"
    at = at if at.utcoffset() is not None else at.replace(tzinfo=zone)
    return {"precision": row.chosen(unit, PRECISIONS, usual), "at": at.isoformat()}


def _read_piece(reading: _Reading, row: _Row) -> None:
    piece = {
        "part": row.chosen("항목", PARTS),
        "text": row.text("내용"),
        "visibility": row.audience(),
        "sources": row.system() or [],
    }
    reading.found[row.key(reading)]["pieces"].append(piece)


def _read_inquiry(reading: _Reading, row: _Row) -> None:
    own = row.system() or []
    inquiry = {
        "type": row.text("유형"),
        "confirmed": row.chosen("확정", _SURE, "yes") == "yes",
        "questions": list(_items(row.text("고객이 묻는 말"))),
        "say": row.text("말하기"),
        "paste": row.text("붙여넣기"),
        "ask_back": row.text("되물을 말"),
        "cases": [_read_case(line) for line in row.text("경우별 답").split("\n") if line.strip()],
        "handover": row.text("이관"),
        "unsaid": list(_items(row.text("안내 보류"))),
        "quotes": list(_items(row.text("공지 원문"))),
        "visibility": row.audience(),
        "sources": own.get("sources", []) if isinstance(own, dict) else own,
        "loose": isinstance(own, dict) and bool(own.get("loose")),
    }
    reading.found[row.key(reading)]["inquiries"].append(inquiry)


def _read_open(reading: _Reading, row: _Row) -> None:
    point = {
        "field": row.chosen("항목", FIELDS),
        "label": row.text("제목"),
        "question": row.text("기획자에게 묻는 말"),
        "meanwhile": row.text("그동안 고객에게"),
        "risky": row.text("위험") == "예",
        "sources": row.system() or [],
    }
    reading.found[row.key(reading)]["open_points"].append(point)


def _finished(reading: _Reading) -> Iterator[Tabled]:
    for key, raw in reading.found.items():
        if key in reading.broken:
            continue
        try:
            yield Tabled(Document(from_json(raw), reading.metas[key]), reading.rows[key])
        except InvalidInputError:
            reading.problems.append(
                RowProblem(
                    MANUALS, reading.rows[key], "매뉴얼로 읽을 수 없는 값이 있습니다", f"{SYSTEM} 칸들을 비워 주세요"
                )
            )


_LISTS = frozenset({"고객이 묻는 말", "경우별 답", "안내 보류", "공지 원문", SYSTEM})


def _read_text(value: Value, column: str) -> str:
    if value is Formula:
        raise _RowError(f"{column} 칸에 수식이나 오류가 있습니다", "수식 대신 값을 붙여 넣어 주세요")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = "" if value is None else str(value).replace("_x000D_", "").replace("\r\n", "\n").strip()
    return text if column in _LISTS else _unquoted(text)


def _unquoted(text: str) -> str:
    if text.startswith('"'):
        try:
            found = json.loads(text)
        except ValueError:
            return text
        return found if isinstance(found, str) else text
    return text


def _items(text: str) -> Iterator[str]:
    return (_unquoted(line.strip()) for line in text.split("\n") if line.strip())


def _read_case(line: str) -> Json:
    if line.strip().startswith("["):
        try:
            when, say = json.loads(line)
            return {"when": str(when), "say": str(say)}
        except (ValueError, TypeError, RecursionError):
            pass  # a person's own brackets
    when, _, say = line.partition("→")
    return {"when": when.strip(), "say": say.strip()}
