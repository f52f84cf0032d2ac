"""Which short stretches a text holds, as one character for each: what is absent is seen at once, without reading the text.

Most pairs and letters of a long query stand in few of the entries it is compared with, and finding that out by reading each entry to
its end took most of a search. A stretch's mark is a remainder: two may share one, so that a mark that is there must still be looked up
in the text.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

_PRIME = 65_521
"""The largest prime below the characters that take two bytes."""
_REMEMBERED = 20_000
"""Stretches of queries whose marks are remembered."""
_ORDER = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"
_NUMBERS: Mapping[int, Literal["I", "Q"]] = {2: "I", 4: "Q"}
"""The numbers that as many characters make, of two bytes each."""


def marks(text: str, size: int) -> str:
    """Return the marks of all stretches of `size` characters, 2 or 4, in a text of the Basic Multilingual Plane."""
    written = memoryview(text.encode(_ORDER))
    found: list[int] = []
    for start in range(size):
        rest = len(written) - 2 * start
        whole = rest - rest % (2 * size)
        if whole > 0:
            found += written[2 * start : 2 * start + whole].cast(_NUMBERS[size])
    return "".join([chr(number % _PRIME) for number in found])


@lru_cache(maxsize=_REMEMBERED)
def mark(gram: str, size: int) -> str:
    """Return the mark of one stretch; "", which every text holds, where it is shorter."""
    return chr(int.from_bytes(gram.encode(_ORDER), sys.byteorder) % _PRIME) if len(gram) == size else ""
