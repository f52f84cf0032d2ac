"""What the reader learned from the project's own labelled notes: tables that can be read, one trait a line.

Made by `python -m benchmarks.train_reading`; nothing in here is written by hand. A trait speaks for a class where its weight
is above 0 and against it where it is below.
"""

from __future__ import annotations

from sys import intern

Weights = dict[str, dict[str, float]]


def weights(table: str) -> Weights:
    """The table as a mapping from trait to the weight of each class."""
    found: Weights = {}
    numbers: dict[str, float] = {}  # each is kept once: there are a few hundred, many thousand times
    for line in table.strip("\n").split("\n"):
        trait, *classes = line.split("\t")
        pairs = (pair.rpartition(" ") for pair in classes)
        found[trait] = {intern(name): numbers.setdefault(weight, float(weight)) for name, _, weight in pairs}
    return found
