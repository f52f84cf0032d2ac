"""Tables of cells from and to files: workbooks (.xlsx) and CSV. The only place that knows openpyxl.

A workbook from outside is an archive that may unfold to anything, and its cells may hold formulas; one that we write holds texts
only, so that no cell of it is ever calculated, whatever a person is called or a manual says.
"""

from __future__ import annotations

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from bridge.domain.cells import Formula, Value
from bridge.errors import InvalidInputError

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

# A cell of a CSV file that begins so is calculated by the program that opens it.
_CALCULATED = ("=", "+", "-", "@", "\t", "\r")

# As spreadsheets in Korea write CSV: UTF-8 where they were told to, else the system's own.
_ENCODINGS = ("utf-8-sig", "cp949")


class UnreadableError(InvalidInputError):
    """The file is no table that can be read. `why` is too_large, too_many_rows, no_workbook or no_csv."""

    def __init__(self, why: str, **values: Any) -> None:
        super().__init__(None, **values)
        self.why = why


def book(
    tables: Mapping[str, Sequence[Sequence[str]]],
    *,
    widths: Mapping[str, Sequence[int]] | None = None,
    frozen: str = "A2",
) -> bytes:
    """Return the tables, their first rows being headings, as sheets of an .xlsx file; `frozen` is the cell below and right of
    what stays in sight."""
    made = Workbook(write_only=True)
    for title, rows in tables.items():
        sheet = made.create_sheet(title)
        sheet.freeze_panes = frozen
        for index, width in enumerate((widths or {}).get(title, ())):
            sheet.column_dimensions[get_column_letter(index + 1)].width = width
        for number, row in enumerate(rows):
            sheet.append([_text_cell(sheet, text, heading=number == 0) for text in row])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def tables(raw: bytes, wanted: Mapping[str, int] | int) -> dict[str, list[list[Value]]]:
    """Return sheets of an .xlsx file by title: those `wanted`, each with so many columns, or all of them with so many.

    Raises UnreadableError.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if sum(item.file_size for item in archive.infolist()) > MOST_UNPACKED:
                raise UnreadableError("too_large", most=f"{MOST_UNPACKED:,}")
        opened = load_workbook(io.BytesIO(raw), read_only=True, keep_links=False)
        columns = dict.fromkeys(opened.sheetnames, wanted) if isinstance(wanted, int) else wanted
        found = {title: list(_rows(opened[title], most)) for title, most in columns.items() if title in opened}
        opened.close()
    except _JUNK as error:
        raise UnreadableError("no_workbook") from error
    if any(len(rows) > MOST_ROWS for rows in found.values()):
        raise UnreadableError("too_many_rows", most=MOST_ROWS)
    return found


def csv_file(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a table as CSV that a spreadsheet opens with its Hangul whole and calculates nothing of."""
    file = io.StringIO(newline="")
    csv.writer(file).writerows([f"'{text}" if text.startswith(_CALCULATED) else text for text in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def csv_rows(raw: bytes) -> list[list[Value]]:
    """Return the rows of a CSV file, separated by commas, semicolons or tabs. Raises UnreadableError."""
    for encoding in _ENCODINGS:
        try:
            text = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise UnreadableError("no_csv")
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise UnreadableError("no_csv") from error
    if len(rows) > MOST_ROWS:
        raise UnreadableError("too_many_rows", most=MOST_ROWS)
    return [[_uncalculated(cell) for cell in row] for row in rows]


def _uncalculated(cell: str) -> str:
    """Return a cell without the mark that `csv_file` put before it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_CALCULATED) else cell


def _text_cell(sheet: Any, text: str, *, heading: bool) -> Any:
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"  # also what starts with "="
    cell.number_format = "@"
    cell.quotePrefix = True  # and stays text when somebody edits the cell
    cell.alignment = _WRAPPED
    if heading:
        cell.font = _BOLD
    return cell


def _rows(sheet: Any, columns: int) -> Iterator[list[Value]]:
    sheet.reset_dimensions()  # what a file says of its own size need not be true
    for row in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=columns + 20):
        yield [_value(cell) for cell in row]


def _value(cell: Any) -> Value:
    if cell.data_type in ("f", "e"):
        return Formula
    value = cell.value
    return value if value is None or isinstance(value, str | int | float | bool | datetime) else str(value)
