"""The words of a note as traits: how they begin and end, which stand side by side, and how its sentences close."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bridge.domain.reading.layout import Clause

WORD = re.compile(r"[가-힣]+|[A-Za-z]+|\d+")
_MOST, _HEAD = 60, 12  # words of a note that are weighed, and of its head


def tokens(words: str) -> list[str]:
    """The words, lower case; every number is the same."""
    return ["0" if token.isdigit() else token.lower() for token in WORD.findall(words)]


def wording(text: str, parts: Sequence[Clause]) -> list[str]:
    """What is seen of a note's words; `text` is the page's, with what is no announcement blanked out."""
    words = tokens(text)[:_MOST]
    found = {"w:" + word[:2] for word in words} | {"w:" + word[:3] for word in words if len(word) > 2}
    found |= {"e:" + word[-2:] for word in words if len(word) > 2}
    found |= {"head:" + word[:2] for word in words[:_HEAD]}
    found |= {f"2:{a[:2]} {b[:2]}" for a, b in pairwise(words[:40])}
    closed = 0
    for i, part in enumerate(parts):
        if i + 1 < len(parts) and parts[i + 1].sentence == part.sentence:
            continue
        last = WORD.findall(text, part.start, part.end)[-1:]
        found.update("close:" + word[-3:] for word in last)
        if closed < 2:
            found.update(f"close{closed}:" + word[-2:] for word in last)
        closed += bool(last)
    return sorted(found)
