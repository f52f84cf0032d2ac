"""What the reader learned from the project's own labelled notes: tables that can be read, one trait a line.

Made by `python -m benchmarks.train_reading`; nothing in here is written by hand. A trait speaks for a class where its weight
is above 0 and against it where it is below.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from struct import Struct

Row = tuple[float, ...]
Packed = int
"""A row or a sum of rows in hundredths, the classes' numbers side by side: rows are added up by one addition, exactly and in whatever order."""
_LANE = 32  # bits that each class has of it


class Weights:
    """How much each trait tells of each of the `classes`: a row of numbers for a trait, in their order."""

    def __init__(self, classes: Sequence[str], rows: dict[str, Packed]) -> None:
        self.classes = tuple(classes)
        self.rows = rows
        self._signs = sum(1 << _LANE * i + _LANE - 1 for i in range(len(self.classes)))
        self._lanes = Struct(f"<{len(self.classes)}i")

    @classmethod
    def of(cls, classes: Sequence[str], table: Mapping[str, Mapping[str, float]]) -> Weights:
        """A table as it is learned."""
        return cls(classes, {trait: _packed(own.get(name, 0.0) for name in classes) for trait, own in table.items()})

    def weight(self, trait: str, name: str) -> float:
        """How much a trait tells of a class; nothing where either was not learned."""
        return self.row(self.rows.get(trait, 0))[self.classes.index(name)] if name in self.classes else 0.0

    def summed(self, traits: Iterable[str]) -> Row:
        """What traits tell of each class together."""
        return self.row(self.added(traits))

    def added(self, traits: Iterable[str], before: Packed = 0) -> Packed:
        """The same, beside what is known `before`."""
        return sum(filter(None, map(self.rows.get, traits)), before)

    def row(self, packed: Packed) -> Row:
        """What is told of each class."""
        lanes = (packed + self._signs ^ self._signs).to_bytes(self._lanes.size, "little")  # each with its own sign
        return tuple([lane / 100 for lane in self._lanes.unpack(lanes)])


def softmax(sums: Row) -> list[float]:
    """What is likely by what was summed for each class: their softmax, which sums to 1."""
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    total = sum(powers)
    return [power / total for power in powers]


def _packed(row: Iterable[float]) -> Packed:
    return sum(round(weight * 100) << _LANE * i for i, weight in enumerate(row))


def weights(table: str) -> Weights:
    """The table of a module here: its classes, then a trait a line with the weight of each class that it tells of."""
    first, *lines = table.strip("\n").split("\n")
    classes = first.split()
    numbers: dict[str, Packed] = {}  # there are a few thousand pairs of class and weight, each many times
    rows: dict[str, Packed] = {}
    for line in lines:
        trait, *told = line.split("\t")
        for pair in told:
            if pair not in numbers:
                name, _, weight = pair.rpartition(" ")
                numbers[pair] = _packed(float(weight) * (name == own) for own in classes)
        rows[trait] = sum(map(numbers.__getitem__, told))
    return Weights(classes, rows)
