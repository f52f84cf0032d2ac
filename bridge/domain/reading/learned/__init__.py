"""What the reader learned from the project's own labelled notes: tables that can be read, one trait a line.

Made by `python -m benchmarks.train_reading`; nothing in here is written by hand. A trait speaks for a class where its weight
is above 0 and against it where it is below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Row = tuple[float, ...]


class Weights:
    """How much each trait tells of each of the `classes`: a row of numbers for a trait, in their order."""

    def __init__(self, classes: Sequence[str], rows: dict[str, Row]) -> None:
        self.classes = tuple(classes)
        self.rows = rows

    @classmethod
    def of(cls, classes: Sequence[str], table: Mapping[str, Mapping[str, float]]) -> Weights:
        """A table as it is learned."""
        return cls(classes, {trait: tuple(own.get(name, 0.0) for name in classes) for trait, own in table.items()})

    def weight(self, trait: str, name: str) -> float:
        """How much a trait tells of a class; nothing where either was not learned."""
        row = self.rows.get(trait)
        return row[self.classes.index(name)] if row and name in self.classes else 0.0

    def summed(self, traits: Iterable[str], before: Row | None = None) -> Row:
        """What traits tell of each class together, beside what is known `before`."""
        known = filter(None, map(self.rows.get, traits))
        return tuple(map(sum, zip(before or (0.0,) * len(self.classes), *known, strict=True)))


def weights(table: str) -> Weights:
    """The table of a module here: its classes, then a trait a line with the weight of each class that it tells of."""
    first, *lines = table.strip("\n").split("\n")
    at = {name: i for i, name in enumerate(first.split())}
    numbers: dict[str, float] = {}  # each is kept once: there are a few hundred, many thousand times
    rows: dict[str, Row] = {}
    for line in lines:
        trait, *told = line.split("\t")
        row = [0.0] * len(at)
        for name, _, weight in (pair.rpartition(" ") for pair in told):
            row[at[name]] = numbers.setdefault(weight, float(weight))
        rows[trait] = tuple(row)
    return Weights(tuple(at), rows)
