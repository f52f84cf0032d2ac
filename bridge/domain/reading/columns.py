"""Tables that set what was beside what will be: in which of the two columns a moment stands."""

from __future__ import annotations

import re

from bridge.domain.dates import Mention
from bridge.domain.reading.page import Page

_OLD_COLUMN = re.compile(r"\s*(?:당초|기존|현행|종전|이전|현재|변경\s?전|개정\s?전|as-?is|before|old|was)\b", re.I)
_NEW_COLUMN = re.compile(
    r"\s*(?:변경|조정|개정|수정|신규|변경\s?후|개정\s?후|to-?be|after|new|now)(?:\s?안|\s?일정)?\s*$", re.I
)


def column_of(page: Page, m: Mention) -> str:
    """Whether a moment stands in a table's column of what was or of what will be: "old", "new" or ""."""
    text = page.text
    start = text.rfind("\n", 0, m.start) + 1
    if "|" not in text[start : m.start]:
        return ""
    row = _row(text, start)
    at = text.count("|", start, m.start) - (text[start] == "|")
    above = start
    while above > 0:
        above = text.rfind("\n", 0, above - 1) + 1
        head = _row(text, above)
        if len(head) < 2:
            return ""
        if any(_OLD_COLUMN.match(cell) for cell in head) and any(_NEW_COLUMN.match(cell) for cell in head):
            at -= len(row) - len(head) == 1  # the corner is empty, and what is empty at a line's beginning is not kept
            own = head[at] if 0 <= at < len(head) else ""
            return "old" if _OLD_COLUMN.match(own) else "new" if _NEW_COLUMN.match(own) else ""
    return ""


def _row(text: str, start: int) -> list[str]:
    """The cells of the line at `start`."""
    stop = text.find("\n", start)
    line = text[start : stop if stop >= 0 else len(text)]
    return line.strip(" |").split("|") if "|" in line else []
