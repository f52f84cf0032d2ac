"""What a channel's planners said of messages of the same kind: who answered "아니에요" once is not asked about the next one.

Two messages are of one kind where nearly the same is written in them apart from numbers, days and addresses: a weekly report, a deployment
list, a call for a meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from bridge.domain.reading import plain

ALIKE = 0.55
"""From this share of common letter pairs on (Dice) two messages are of one kind."""
ALIKE_TITLED = 0.35
"""The same, where the first lines are the same but for numbers and days."""
_MOST = 600
"""Characters that tell a message's kind."""
_SHORTEST = 8

_VARIES = re.compile(r"https?://\S+|\d+|[월화수목금토일]요일|\([월화수목금토일]\)|오전|오후|[①-⑨]")
_SIGNS = re.compile(r"[\W_]+")


class Said(StrEnum):
    """What was said of messages of this kind."""

    LAUNCH = "launch"
    NONE = "none"


def habit(text: str, answered: Iterable[tuple[str, bool]], *, names: Iterable[str] = ()) -> Said | None:
    """Return what people said of messages of this kind; None where nobody has, or not all the same.

    `answered` holds earlier messages of the channel and whether each announced a launch. A no holds for what names nothing new
    only: `names` are those of what may be launches in this message.
    """
    title, pairs = _kind(text)
    fresh = [_bare(name) for name in names]
    said = set()
    for other, launch in answered:
        known = _bare(other)
        if _alike(title, pairs, *_kind(other)) and (launch or all(name in known for name in fresh)):
            said.add(launch)
    if len(said) != 1:
        return None
    return Said.LAUNCH if said.pop() else Said.NONE


def _alike(title: str, pairs: frozenset[str], other_title: str, other: frozenset[str]) -> bool:
    if not pairs or not other:
        return False
    share = 2 * len(pairs & other) / (len(pairs) + len(other))
    titled = len(title) >= _SHORTEST // 2 and title == other_title
    return share >= (ALIKE_TITLED if titled else ALIKE)


def _kind(text: str) -> tuple[str, frozenset[str]]:
    first = text.strip().partition("\n")[0]
    words = _bare(text[: 3 * _MOST])[:_MOST]
    pairs = frozenset(words[at : at + 2] for at in range(len(words) - 1)) if len(words) >= _SHORTEST else frozenset()
    return _bare(first), pairs


def _bare(text: str) -> str:
    """Return a text without what changes from week to week: numbers, days, addresses, signs."""
    return _SIGNS.sub("", _VARIES.sub("", plain(text))).lower()
