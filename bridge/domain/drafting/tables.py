"""Tables in a note: what each row tells, the heading telling nothing by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bridge.domain.notes import Span

_WAS = re.compile(r"현행|기존|변경\s?전|개정\s?전|이전|AS-?IS|현재|종전", re.IGNORECASE)
_NOW = re.compile(r"^(?:변경|변경\s?후|개정|개정\s?후|신규|이후|TO-?BE|변경안)$", re.IGNORECASE)


def rows_of_tables(note: str) -> Iterator[tuple[Span, tuple[str, str] | None]]:
    """Yield the rows of a table of old and new values with what they tell; None for the heading, which tells nothing."""
    columns: tuple[int, int] | None = None
    start = 0
    for line in note.split("\n"):
        cells = [cell.strip(" *`") for cell in line.strip("| \t").split("|")]
        span = Span(start, start + len(line))
        start += len(line) + 1
        if len(cells) < 3:
            columns = None
            continue
        was = next(
            (index for index, cell in enumerate(cells) if _WAS.search(cell) and not re.search(r"\d", cell)), None
        )
        now = next((index for index, cell in enumerate(cells) if _NOW.match(cell)), None)
        if was is not None and now is not None:
            columns = (was, now)
            yield span, None
        elif columns is not None and max(columns) < len(cells) and not re.fullmatch(r"[-=:\s]*", cells[columns[1]]):
            old, new = cells[columns[0]], cells[columns[1]]
            same = old == new or new in ("동일", "좌동", "변경 없음", "-")
            yield span, (cells[0], f"{old} 그대로" if same else f"기존 {old}, 변경 후 {new}")
