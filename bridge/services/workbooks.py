"""Manuals as a workbook (.xlsx), both ways."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import tzinfo
from pathlib import Path

from bridge.domain.cells import Value
from bridge.domain.contact_codes import ContactCode
from bridge.domain.entry_check import faults
from bridge.domain.entry_markdown import Document
from bridge.domain.entry_table import COLUMNS, to_tables
from bridge.domain.entry_table_reading import from_tables
from bridge.errors import InvalidInputError
from bridge.services import sheets
from bridge.services.manual_reading import Collected, Source, Trouble, read_bytes, said


class CellTooLongError(InvalidInputError):
    """A text is longer than a cell of a workbook can hold; take the manuals out as Markdown."""

    code = "manual_files.cell_too_long"


def workbook(documents: Sequence[Document], codes: Sequence[ContactCode] = ()) -> bytes:
    """Return the manuals as an .xlsx file, with the client's own contact codes. Raises CellTooLongError."""
    tables = to_tables(documents, codes)
    if any(len(text) > sheets.MOST_CHARACTERS for rows in tables.values() for row in rows for text in row):
        raise CellTooLongError
    widths = {
        title: [14 if len(column) < 3 or index < 2 else 36 for index, column in enumerate(COLUMNS[title])]
        for title in tables
    }
    return sheets.book(tables, widths=widths, frozen="C2")


def read_workbook(path: Path, name: str, codes: Collection[str], zone: tzinfo) -> Collected:
    """Read the manuals of an .xlsx file that goes by `name`; dates without an offset are ones of `zone`."""
    tables = _tables(path, name)
    if isinstance(tables, Trouble):
        return Collected((), (tables,))
    found, problems = from_tables(tables, zone)
    troubles = [said(f"{name}[{one.sheet}]", one.row, one.message, one.remedy) for one in problems]
    sources = []
    for one in found:
        wrong = faults(one.document.entry, codes)
        troubles += [said(name, one.row, fault.message, fault.remedy) for fault in wrong]
        if not wrong:
            sources.append(Source(name, one.document, one.row))
    return Collected(tuple(sources), tuple(troubles))


def _tables(path: Path, name: str) -> Mapping[str, list[list[Value]]] | Trouble:
    raw = read_bytes(path, name, sheets.MOST_BYTES)
    if isinstance(raw, Trouble):
        return raw
    try:
        return sheets.tables(raw, {title: len(columns) for title, columns in COLUMNS.items()})
    except sheets.UnreadableError as error:
        return Trouble(name, None, error.why, error.values)
