"""What nearness in meaning adds to how well entries answer, where a model of meaning is installed.

Words decide; of the entries that hold the query's words, those that mean what it means are moved up. How much was measured, see
docs/search.md. Vectors are kept as small numbers: what counts is the angle between two of them.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from operator import mul
from typing import Protocol, TypeVar

Key = TypeVar("Key")

GRANTED = 0.02
"""What some entry always gains by being the nearest: taken off before a certainty is compared with thresholds."""

_GAIN = 5.0
"""What a nearness of 1 more than usual would add to a score; the right entry is some .04 nearer."""
_USUAL_FOR = 40
"""Entries for which the model's usual nearness counts: a small manual's own mean says little."""
_FINEST = 127


class Meaning(Protocol):
    """A model that makes packed vectors (see `pack`) of texts. `name` holds its version: vectors of different names are not compared.

    `usual` is how near a query is, on average, to entries that share words with it.
    """

    name: str
    usual: float

    def of_query(self, text: str) -> bytes:
        """Return the vector of what was asked."""

    def of_entry(self, title: str, text: str) -> bytes:
        """Return the vector of an entry."""


class Vector:
    """A direction. `length` is that of its numbers as they are kept."""

    __slots__ = ("length", "numbers")

    def __init__(self, packed: bytes) -> None:
        self.numbers = array("b", packed)
        self.length = math.sqrt(sum(map(mul, self.numbers, self.numbers)))

    def nearness(self, other: Vector) -> float:
        """Return the cosine of the angle between the two, 0 where one of them says nothing."""
        lengths = self.length * other.length
        return sum(map(mul, self.numbers, other.numbers)) / lengths if lengths else 0.0


def pack(numbers: Sequence[float]) -> bytes:
    """Return a vector's direction in a byte for each number."""
    most = max(map(abs, numbers), default=0.0) or 1.0
    return array("b", (round(number * _FINEST / most) for number in numbers)).tobytes()


def gains(query: Vector, entries: Mapping[Key, Vector | None], *, usual: float) -> dict[Key, float]:
    """Return what nearness adds to the score of each of `entries`; an entry without a vector yet gets what the others get on average."""
    near = {key: query.nearness(vector) for key, vector in entries.items() if vector is not None}
    if not near:
        return {}
    mean = (_USUAL_FOR * usual + sum(near.values())) / (_USUAL_FOR + len(near))
    gained = {key: _GAIN * max(0.0, value - mean) for key, value in near.items()}
    average = sum(gained.values()) / len(gained)
    return {key: gained.get(key, average) for key in entries}
