"""Many patterns over one text: which of them can hit at all is told by the pairs of letters that the text holds.

Of the hundreds of words that a pattern lists a clause holds none, mostly; `re` finds that out word by word and letter by letter. Whatever matches
"환불|위약금" holds 환불 or 위약, and whatever matches "(?:환불|취소)\\s?(?:수수료|위약금)" one pair of each group, so a `Sieve` looks up the letters and pairs of the
text once, for all its patterns, and searches only with those that may hit. It finds exactly what searching with each finds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import product
from operator import concat
from typing import Any

from bridge.domain.patterns import constants as code
from bridge.domain.patterns import parsed

_Strings = frozenset[str]
_Way = tuple[_Strings, ...]
_MOST = 64  # strings that are told apart of one part of a pattern
_ODD = re.compile("[\u0130\u0131\u017f\u212a]")
"""Letters that `re.I` takes for an i, s or k, and that no lower case makes one."""


class Sieve:
    """Patterns by name, in their order."""

    def __init__(self, patterns: Mapping[str, re.Pattern[str]]) -> None:
        self._search = {name: pattern.search for name, pattern in patterns.items()}
        self._place = {name: i for i, name in enumerate(patterns)}
        needed = {name: needs(pattern) for name, pattern in patterns.items()}
        self._always = {name for name, ways in needed.items() if ways is None}
        told: dict[str, dict[tuple[str, _Way], None]] = {}
        for name, ways in needed.items():
            for first, *others in ways or ():
                for gram in first:
                    told.setdefault(gram, {})[name, tuple(others)] = None
        self._told = {gram: tuple(found) for gram, found in told.items()}
        self._grams = frozenset(told)

    def may(self, text: str) -> Collection[str]:
        """The names of the patterns that may be found in `text` or in a part of it."""
        if _ODD.search(text):
            return self._search.keys()
        low = text.lower()
        held = {*low, *map(concat, low, low[1:])}
        found = set(self._always)
        for gram in self._grams & held:
            for name, others in self._told[gram]:
                if name not in found and not any(map(held.isdisjoint, others)):
                    found.add(name)
        return found

    def hits(self, text: str) -> list[str]:
        """The names of the patterns that are found in `text`."""
        return [name for name in sorted(self.may(text), key=self._place.__getitem__) if self._search[name](text)]

    def any(self, text: str) -> bool:
        """Whether any pattern is found in `text`."""
        return any(self._search[name](text) for name in self.may(text))

    def over(self, text: str) -> Callable[[str, str], bool]:
        """What tells of a name and a part of `text` whether the pattern is found there."""
        may = self.may(text)
        return lambda name, part: name in may and self._search[name](part) is not None


def needs(pattern: re.Pattern[str]) -> frozenset[_Way] | None:
    """The ways in which a text can match: sets of lower-case letters and pairs of letters, of each of which it holds one; None where that cannot be told."""
    tree = parsed(pattern.pattern, pattern.flags & ~re.UNICODE)
    ways = [] if tree is None else _ways(tree)
    return frozenset(ways) if ways and all(ways) else None


def _ways(items: Sequence[tuple[Any, Any]]) -> list[_Way]:
    """What each alternative of a pattern needs; nothing for one of which that cannot be told."""
    seen = [item for item in items if item[0] not in (code.AT, code.ASSERT, code.ASSERT_NOT)]
    if len(seen) == 1:
        op, value = seen[0]
        if op is code.SUBPATTERN:
            return _ways(value[3])
        if op is code.BRANCH:
            return [way for branch in value[1] for way in _ways(branch)]
    return [_parts(items)]


def _parts(items: Iterable[tuple[Any, Any]]) -> _Way:
    """What the parts of a sequence need, the most telling first: of those with pairs alone the one with fewest, otherwise the one with fewest."""
    found: list[_Strings] = []
    run: _Strings = frozenset({""})
    for op, value in items:
        if op in (code.AT, code.ASSERT, code.ASSERT_NOT):
            continue
        strings = _strings(op, value)
        longer = frozenset(a + b for a, b in product(run, strings)) if strings else None
        if longer and len(longer) <= _MOST:
            run = longer
            continue
        found.append(run)
        run = strings or frozenset({""})
        if strings is None and (own := _needed_of_one(op, value)):
            found.append(own)
    found.append(run)
    grams = [frozenset(string[:2].lower() for string in strings) for strings in found if "" not in strings]
    return tuple(sorted(dict.fromkeys(grams), key=lambda own: (any(len(gram) < 2 for gram in own), len(own))))


def _needed(items: Iterable[tuple[Any, Any]]) -> _Strings | None:
    """The most telling of what the parts of a sequence need."""
    return next(iter(_parts(items)), None)


def _needed_of_one(op: Any, value: Any) -> _Strings | None:
    if op is code.SUBPATTERN:
        return _needed(value[3])
    if op is code.BRANCH:
        branches = [_needed(branch) for branch in value[1]]
        known = [own for own in branches if own is not None]
        return frozenset[str]().union(*known) if len(known) == len(branches) else None
    if op in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT) and value[0]:
        return _needed(value[2])
    return None


def _strings(op: Any, value: Any) -> _Strings | None:
    """All that a part can match, where that is few strings."""
    if op is code.LITERAL:
        return frozenset({chr(value)})
    if op is code.IN:
        letters = [chr(own) for kind, own in value if kind is code.LITERAL]
        return frozenset(letters) if len(letters) == len(value) else None
    if op is code.SUBPATTERN:
        return _strings_of_all(value[3])
    if op is code.BRANCH:
        return _union([_strings_of_all(branch) for branch in value[1]])
    if op is code.MAX_REPEAT and value[:2] == (0, 1):
        own = _strings_of_all(value[2])
        return own and own | {""}
    return None


def _strings_of_all(items: Iterable[tuple[Any, Any]]) -> _Strings | None:
    found: _Strings | None = frozenset({""})
    for op, value in items:
        own = _strings(op, value)
        if found is None or own is None or len(found) * len(own) > _MOST:
            return None
        found = frozenset(a + b for a, b in product(found, own))
    return found


def _union(parts: Sequence[_Strings | None]) -> _Strings | None:
    known = [own for own in parts if own is not None]
    return frozenset[str]().union(*known) if len(known) == len(parts) else None
