"""The launch's name as it is said: whole, where the reader's span stops inside a word or a pair of quotation marks.

A name is only ever completed from what stands beside it in the note or shortened; what it means is the reader's affair.
"""

from __future__ import annotations

import re

from bridge.domain.notes import LaunchReading
from bridge.domain.sentences import ends_like_particle

_PAIRS = ("''", '""', "‘’", "“”", "()", "[]", "<>", "《》", "「」")
_TAIL = re.compile(r"\s+(?:안내|공지|안내\s?공지|판매\s?(?:시작|개시)|오픈\s?안내)$")


def said_name(launch: LaunchReading, note: str) -> str | None:
    """Return the name to draft with; None where the note gives none."""
    name = launch.name
    if not name:
        return None
    span = launch.name_span
    if span is not None and note[span.start : span.end] == name:
        after = note[span.end : span.end + 2]
        if re.match(r"[가-힣]", after) and ends_like_particle(name.rpartition(" ")[2] + after[0]):
            name += after[0]  # 제|도, 추|가: a noun that ends as particles do
        elif after[:1] and any(_opens(name, pair) and after[0] == pair[1] for pair in _PAIRS):
            name += after[0]
    return _TAIL.sub("", _closed(name)) or name


def _opens(name: str, pair: str) -> bool:
    """Whether the name opens this pair and does not close it."""
    if pair[0] == pair[1]:
        return name.count(pair[0]) % 2 == 1
    return name.count(pair[0]) > name.count(pair[1])


def _closed(name: str) -> str:
    """Take off what stands in a pair that is never closed, or only its mark where that leaves nothing."""
    for pair in _PAIRS:
        if _opens(name, pair):
            before = name.rpartition(pair[0])[0].strip()
            name = before if len(before) >= 2 else name.replace(pair[0], "").strip()
    return name
