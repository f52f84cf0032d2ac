"""Which short stretches a text holds, as one byte for each place in a table: what is absent is seen at once, without reading the text.

Most pairs and letters of a long query stand in few of the entries it is compared with, and finding that out by reading each entry to
its end took most of a search. A stretch's place is a remainder: two may share one, so that a stretch that is marked must still be looked
up in the text. All the places of a query are looked at in one step.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from operator import itemgetter
from typing import Literal

PAIR, LETTERS = 2, 4
"""Characters of a pair, and of the letters that are compared together."""
_PRIMES: Mapping[int, int] = {PAIR: 2_039, LETTERS: 4_093}
"""Places for stretches of 2 and 4 characters: primes below what fills 2 and 4 kB, some five times as many as an entry's stretches."""
_ORDER = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"
_NUMBERS: Mapping[int, Literal["I", "Q"]] = {2: "I", 4: "Q"}
"""The numbers that as many characters make, of two bytes each."""

Looking = Callable[[bytes], tuple[int, ...]]
"""Says of each of some stretches whether it may stand in the text of given marks, 0 where not, and 1 twice behind them."""


def marks(text: str, size: int) -> bytes:
    """Return the marks of all stretches of `size` characters, 2 or 4, in a text of the Basic Multilingual Plane."""
    written = memoryview(text.encode(_ORDER))
    prime = _PRIMES[size]
    found = bytearray(prime + 1)
    found[prime] = 1  # what is too short to be marked may stand anywhere
    for start in range(size):
        for number in _numbers(written[2 * start :], size):
            found[number % prime] = 1
    return bytes(found)


def looking_for(grams: Collection[str], size: int) -> Looking:
    """Return what looks for stretches of `size` characters in a text's marks; a lone one that is shorter may stand in any text."""
    anywhere = _PRIMES[size]
    places = [number % anywhere for number in _numbers(memoryview("".join(grams).encode(_ORDER)), size)]
    places += [anywhere] * (len(grams) - len(places))
    return itemgetter(*places, anywhere, anywhere)


def _numbers(written: memoryview, size: int) -> Sequence[int]:
    """Return one stretch after another as numbers, as far as they are whole."""
    return written[: len(written) - len(written) % (2 * size)].cast(_NUMBERS[size])
