"""Entries as the tables of a workbook and back without loss: the form in which CS leads keep manuals.

Four sheets: one row a manual, one a sentence, one an expected inquiry, one an open point. A row belongs to the manual that its number
names. What a cell cannot hold exactly (control characters, outer spaces) stands in it as a JSON string. Pure: cells are values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bridge.domain.contact_codes import ContactCode, codes_for
from bridge.domain.entry_json import Json, to_json
from bridge.domain.entry_markdown import HEADINGS, Document
from bridge.domain.notes import Field

MANUALS, PIECES, INQUIRIES, OPEN = "매뉴얼", "내용", "예상 문의", "미확정"
NUMBER, NAME, SYSTEM = "번호", "이름", "시스템"
COLUMNS: dict[str, tuple[str, ...]] = {
    MANUALS: (
        NUMBER,
        NAME,
        "일정 단위",
        "일시",
        "종료 단위",
        "종료 일시",
        "버전",
        "상태",
        "고객사",
        "브리지",
        SYSTEM,
    ),
    PIECES: (NUMBER, NAME, "항목", "내용", "공개 범위", SYSTEM),
    INQUIRIES: (
        NUMBER,
        NAME,
        "유형",
        "확정",
        "고객이 묻는 말",
        "말하기",
        "붙여넣기",
        "되물을 말",
        "경우별 답",
        "이관",
        "안내 보류",
        "공지 원문",
        "공개 범위",
        SYSTEM,
    ),
    OPEN: (NUMBER, NAME, "항목", "제목", "기획자에게 묻는 말", "그동안 고객에게", "위험", SYSTEM),
}
"""Every sheet's columns; the names are part of the format, their order is not."""

META = {"버전": "version", "상태": "status", "고객사": "client", "브리지": "bridge"}
PRECISIONS = {
    "시각": "minute", "하루": "day", "주": "week", "월": "month", "분기": "quarter", "반기": "halfyear", "연": "year", "미정": "unknown",
}  # fmt: skip
AUDIENCES = {"고객": "customer", "상담사": "agent", "팀장": "lead", "내부": "internal"}
PARTS = {heading: part.value for part, heading in HEADINGS.items()}
FIELDS = {HEADINGS[part]: part.value for part in HEADINGS if part.value in set(Field)} | {"담당": "contact"}
UNNUMBERED = "새-"
CONTACT_CODE = "상담유형"
"""A column that leaves and does not come back: the tree of codes is kept by itself."""


_UNSEEN = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)"
)


def to_tables(documents: Iterable[Document], codes: Sequence[ContactCode] = ()) -> dict[str, list[list[str]]]:
    """Return each sheet's rows, the first of them its column names; with the client's own `codes` a column more."""
    tables: dict[str, list[list[str]]] = {sheet: [list(columns)] for sheet, columns in COLUMNS.items()}

    if codes:
        tables[INQUIRIES][0].append(CONTACT_CODE)

    def add(sheet: str, cells: Mapping[str, str]) -> None:
        tables[sheet].append([cells.get(column, "") for column in COLUMNS[sheet]])

    for position, document in enumerate(documents, 1):
        raw = to_json(document.entry)
        number = str(document.meta.get("id") or f"{UNNUMBERED}{position}")
        own = {NUMBER: _cell(number), NAME: _cell(raw.get("name", ""))}
        add(MANUALS, own | _manual_cells(raw, document.meta))
        for piece in raw.get("pieces", ()):
            add(PIECES, own | _piece_cells(piece))
        for inquiry, said in zip(raw.get("inquiries", ()), document.entry.inquiries, strict=True):
            add(INQUIRIES, own | _inquiry_cells(inquiry))
            if codes:
                text = " ".join((document.entry.name, *said.questions, said.say))
                found = codes_for(codes, said.type, text)
                tables[INQUIRIES][-1].append("\n".join(_cell(f"{one.code} {one.path}") for one in found))
        for point in raw.get("open_points", ()):
            add(OPEN, own | _open_cells(point))
    return tables


def _manual_cells(raw: Json, meta: Mapping[str, Any]) -> dict[str, str]:
    cells = {column: _cell(str(meta[key])) for column, key in META.items() if key in meta}
    extras = {}
    for unit, at, key in (("일정 단위", "일시", "moment"), ("종료 단위", "종료 일시", "end")):
        if key in raw:
            moment = raw[key]
            cells |= {unit: _label(PRECISIONS, moment["precision"]), at: moment.get("at", "")}
            extras[key] = {name: moment[name] for name in ("text", "span") if name in moment}
    return cells | {SYSTEM: _system({key: value for key, value in extras.items() if value})}


def _piece_cells(raw: Json) -> dict[str, str]:
    return {
        "항목": _label(PARTS, raw["part"]),
        "내용": _cell(raw["text"]),
        "공개 범위": _label(AUDIENCES, raw["visibility"]),
        SYSTEM: _ours(raw.get("sources")),
    }


def _inquiry_cells(raw: Json) -> dict[str, str]:
    return {
        "유형": _cell(raw["type"]),
        "확정": "확정" if raw["confirmed"] else "미확정",
        "고객이 묻는 말": _list(raw["questions"]),
        "말하기": _cell(raw["say"]),
        "붙여넣기": _cell(raw["paste"]),
        "되물을 말": _cell(raw.get("ask_back", "")),
        "경우별 답": "\n".join(_case(case["when"], case["say"]) for case in raw.get("cases", ())),
        "이관": _cell(raw.get("handover", "")),
        "안내 보류": _list(raw.get("unsaid", ())),
        "공지 원문": _list(raw.get("quotes", ())),
        "공개 범위": _label(AUDIENCES, raw["visibility"]),
        SYSTEM: _ours({"sources": raw.get("sources", []), "loose": True} if raw.get("loose") else raw.get("sources")),
    }


def _open_cells(raw: Json) -> dict[str, str]:
    return {
        "항목": _label(FIELDS, raw["field"]),
        "제목": _cell(raw["label"]),
        "기획자에게 묻는 말": _cell(raw["question"]),
        "그동안 고객에게": _cell(raw["meanwhile"]),
        "위험": "예" if raw.get("risky") else "",
        SYSTEM: _system(raw.get("sources")),
    }


def _label(labels: Mapping[str, str], value: str) -> str:
    return next(label for label, other in labels.items() if other == value)


def _plain(text: str) -> bool:
    return not _UNSEEN.search(text) and text == text.strip() and not text.startswith('"')


def _json(value: Any) -> str:
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def _system(value: Any) -> str:
    return _json(value) if value else ""


def _ours(value: Any) -> str:
    """Never empty: by that a line of ours is told from one that a person added, which alone is customers' by itself."""
    return _json(value or [])


def _cell(text: str) -> str:
    return text if _plain(text) else _json(text)


def _list(items: Iterable[str]) -> str:
    return "\n".join(item if item and _plain(item) and "\n" not in item else _json(item) for item in items)


def _case(when: str, say: str) -> str:
    simple = all(text and _plain(text) and "\n" not in text and "→" not in text for text in (when, say))
    return f"{when} → {say}" if simple and not when.startswith("[") else _json([when, say])
