"""Workbooks (.xlsx) as tables of values: the only place that knows openpyxl.

A workbook from outside is an archive that may unfold to anything, and its cells may hold formulas; one that we write holds texts
only, so that no cell of it is ever calculated, whatever a manual says.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils.exceptions import InvalidFileException

from bridge.domain.entry_check import faults
from bridge.domain.entry_markdown import Document
from bridge.domain.entry_table import COLUMNS, to_tables
from bridge.domain.entry_table_reading import Formula, Value, from_tables
from bridge.errors import InvalidInputError
from bridge.services.manual_reading import Collected, Source, Trouble, read_bytes, said

MOST_BYTES = 20_000_000
MOST_UNPACKED = 200_000_000
MOST_ROWS = 200_000
MOST_CHARACTERS = 32_767
"""Of one cell: Excel's limit. The library would cut a longer text off without a word."""

# What the library raises for archives that only look like workbooks; it promises no error of its own for most of them.
_JUNK = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    InvalidFileException,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)

_WRAPPED, _BOLD = Alignment(wrap_text=True, vertical="top"), Font(bold=True)


class CellTooLongError(InvalidInputError):
    """A text is longer than a cell of a workbook can hold; take the manuals out as Markdown."""

    code = "manual_files.cell_too_long"


def workbook(documents: Sequence[Document]) -> bytes:
    """Return the manuals as an .xlsx file. Raises CellTooLongError."""
    tables = to_tables(documents)
    if any(len(text) > MOST_CHARACTERS for rows in tables.values() for row in rows for text in row):
        raise CellTooLongError
    book = Workbook(write_only=True)
    for title, rows in tables.items():
        sheet = book.create_sheet(title)
        sheet.freeze_panes = "C2"
        for index, column in enumerate(COLUMNS[title]):
            sheet.column_dimensions[chr(ord("A") + index)].width = 14 if len(column) < 3 or index < 2 else 36
        for number, row in enumerate(rows):
            sheet.append([_text_cell(sheet, text, heading=number == 0) for text in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _text_cell(sheet: Any, text: str, *, heading: bool) -> Any:
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"  # also what starts with "="
    cell.number_format = "@"
    cell.quotePrefix = True  # and stays text when somebody edits the cell
    cell.alignment = _WRAPPED
    if heading:
        cell.font = _BOLD
    return cell


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
    raw = read_bytes(path, name, MOST_BYTES)
    if isinstance(raw, Trouble):
        return raw
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if sum(item.file_size for item in archive.infolist()) > MOST_UNPACKED:
                return Trouble(name, None, "too_large", {"most": f"{MOST_UNPACKED:,}"})
        book = load_workbook(io.BytesIO(raw), read_only=True, keep_links=False)
        tables = {title: list(_rows(book[title], len(columns))) for title, columns in COLUMNS.items() if title in book}
        book.close()
    except _JUNK:
        return Trouble(name, None, "no_workbook")
    if any(len(rows) > MOST_ROWS for rows in tables.values()):
        return Trouble(name, None, "too_many_rows", {"most": MOST_ROWS})
    return tables


def _rows(sheet: Any, columns: int) -> Iterator[list[Value]]:
    sheet.reset_dimensions()  # what a file says of its own size need not be true
    for row in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=columns + 20):
        yield [_value(cell) for cell in row]


def _value(cell: Any) -> Value:
    if cell.data_type in ("f", "e"):
        return Formula
    value = cell.value
    return value if value is None or isinstance(value, str | int | float | bool | datetime) else str(value)
