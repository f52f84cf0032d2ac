"""A client's own collection of manuals, from a workbook or a folder of Markdown: what is understood becomes proposals, the rest is named."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path

from bridge.domain.cells import Value
from bridge.domain.comparing import pairs
from bridge.domain.entry_check import faults
from bridge.domain.entry_markdown import Document
from bridge.domain.entry_table import MANUALS, NAME, NUMBER
from bridge.domain.foreign_columns import flat, told_all
from bridge.domain.foreign_markdown import from_foreign_markdown, is_ours, is_unclosed
from bridge.domain.foreign_tables import TypeOf, from_foreign_tables, headings
from bridge.domain.inquiries import InquiryType, InquiryTypes
from bridge.services import sheets
from bridge.services.manual_reading import (
    Collected,
    Source,
    Trouble,
    markdown_files,
    read_bytes,
    read_markdown,
    read_utf8,
    said,
    shown_name,
)

_MOST_COLUMNS = 60


def type_by(types: InquiryTypes) -> TypeOf:
    """Return how to tell an inquiry's type: by its code or name where the collection gives it, else by its words."""

    def type_of(given: str, text: str) -> str:
        wanted = flat(given)
        for kind in types:
            if wanted and wanted in (flat(kind.code), flat(kind.name)):
                return kind.code
        return max(types, key=lambda kind: _fits(kind, text)).code

    return type_of


def is_own_workbook(raw_sheets: Mapping[str, Sequence[Sequence[Value]]]) -> bool:
    """Tell whether a workbook is of the form that `manuals export` writes."""
    rows = raw_sheets.get(MANUALS) or [[]]
    first = next((row for row in rows if any(cell is not None for cell in row)), [])
    return {NUMBER, NAME} <= set(first)


def open_workbook(path: Path, name: str) -> Mapping[str, list[list[Value]]] | Trouble:
    """Return every sheet of an .xlsx file that goes by `name`."""
    raw = read_bytes(path, name, sheets.MOST_BYTES)
    if isinstance(raw, Trouble):
        return raw
    try:
        return sheets.tables(raw, _MOST_COLUMNS)
    except sheets.UnreadableError as error:
        return Trouble(name, None, error.why, error.values)


def read_tables(
    tables: Mapping[str, list[list[Value]]],
    name: str,
    columns: Mapping[str, str],
    types: InquiryTypes,
    zone: tzinfo,
) -> Collected:
    """Read the sheets of a foreign workbook; `columns` are headings and what they hold, as somebody said."""
    found, problems = from_foreign_tables(tables, columns, zone, type_by(types))
    troubles = [said(f"{name}[{one.sheet}]", one.row, one.message, one.remedy) for one in problems]
    troubles += _nowhere(name, columns, list(headings(tables, columns)))
    codes = [kind.code for kind in types]
    sources = []
    for one in found:
        wrong = faults(one.document.entry, codes)
        troubles += [said(name, one.row, fault.message, fault.remedy) for fault in wrong]
        if not wrong:
            sources.append(Source(name, _untold(one.document), one.row))
    return Collected(tuple(sources), tuple(troubles))


def read_files(folder: Path, columns: Mapping[str, str], types: InquiryTypes) -> Collected:
    """Read every `.md` below a folder: those of our own format as they are, others as people write them."""
    paths = markdown_files(folder)
    if isinstance(paths, Trouble):
        return Collected((), (paths,))
    if not paths:
        return Collected((), (Trouble(str(folder), None, "no_manual"),))
    sources: list[Source] = []
    troubles: list[Trouble] = []
    for path in paths:
        found, wrong = _file(path, shown_name(path.relative_to(folder)), columns, types)
        sources += found
        troubles += wrong
    return Collected(tuple(sources), tuple(troubles))


def _file(
    path: Path, name: str, columns: Mapping[str, str], types: InquiryTypes
) -> tuple[list[Source], Sequence[Trouble]]:
    codes = [kind.code for kind in types]
    text = read_utf8(path, name)
    if isinstance(text, Trouble):
        return [], (text,)
    if is_ours(text):
        own = read_markdown(path, name, codes)
        return ([own], ()) if isinstance(own, Source) else ([], own)
    if is_unclosed(text):
        return [], (Trouble(name, 1, "unclosed"),)
    document, problems = from_foreign_markdown(text, path.stem, columns, type_by(types))
    troubles = [said(name, one.line, one.message, one.remedy) for one in problems]
    if document is None:
        return [], troubles
    wrong = faults(document.entry, codes)
    troubles += [said(name, None, one.message, one.remedy) for one in wrong]
    return ([] if wrong else [Source(name, _untold(document))]), troubles


def _untold(document: Document) -> Document:
    """Return the manual without what only a file of ours says of itself."""
    return replace(document, meta={})


def _nowhere(name: str, columns: Mapping[str, str], there: Sequence[str]) -> list[Trouble]:
    return [Trouble(name, None, "no_column", {"column": one}) for one in told_all(columns, there)]


def _fits(kind: InquiryType, text: str) -> float:
    words = sum(word in text for word in kind.words if not word.startswith("<"))
    asked = _pairs(re.sub(r"\{name[^}]*\}", "", " ".join(kind.questions)))
    said_here = _pairs(text.partition("\n")[0])
    return words + 4 * len(asked & said_here) / max(1, len(said_here))


def _pairs(text: str) -> set[str]:
    return pairs(re.sub(r"\s", "", text))
