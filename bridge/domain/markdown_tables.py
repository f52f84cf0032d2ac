"""Tables as Markdown writes them, with pipes: their cells, and their rows as lines that say what each cell holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_CELL = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r":?-{1,}:?")


@dataclass(frozen=True, slots=True)
class Table:
    """`heads` are the columns' headings; every row has as many cells. `line` is where it begins in its file, counted from 1."""

    line: int
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def lines(self) -> list[str]:
        """Return each row as one line: what it is about, then each other cell after its heading."""
        return [_said(self.heads, row) for row in self.rows]


def is_row(line: str) -> bool:
    """Tell whether a line is a table's."""
    return line.lstrip().startswith("|")


def table_of(line: int, rows: Sequence[str]) -> Table | None:
    """Return the table that lines of pipes make; None where there is no rule under its headings, or nothing under the rule."""
    cells = [_cells(row) for row in rows]
    if len(cells) < 3 or not all(_RULE.fullmatch(cell) for cell in cells[1]):
        return None
    heads = cells[0]
    body = tuple(tuple((row + [""] * len(heads))[: len(heads)]) for row in cells[2:] if any(row))
    return Table(line, tuple(heads), body) if body else None


def _cells(row: str) -> list[str]:
    inner = row.strip().removeprefix("|")
    inner = inner.removesuffix("|") if not inner.endswith("\\|") else inner
    return [cell.replace("\\|", "|").strip() for cell in _CELL.split(inner)]


def _said(heads: Sequence[str], row: Sequence[str]) -> str:
    first, *others = zip(heads, row, strict=True)
    rest = ", ".join(f"{head} {cell}".strip() for head, cell in others if cell)
    return f"{first[1]}: {rest}" if first[1] and rest else first[1] or rest
