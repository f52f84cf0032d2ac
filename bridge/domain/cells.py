"""Tables as they come from a spreadsheet: what a cell holds, and what is said of a row that cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


class Formula:
    """A cell that holds no value but a calculation or an error."""


Value = str | int | float | bool | datetime | None | type[Formula]
Rows = Sequence[Sequence[Value]]


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong in a row of a sheet (from 1, as Excel counts), in Korean for the person who edits the file."""

    sheet: str
    row: int
    message: str
    remedy: str
