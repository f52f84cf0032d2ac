"""Which types of question customers come with when they are told a statement: weighed by a table that was learned.

The words of `manuals/inquiry_types.yaml` know what they were written for (`matching.py`). People filed 4,134 statements under the types of the
calls that they answer, and the questions that customers would ask of launches under theirs; what the two have in common is in the
table, with what the words say among its traits. `python -m benchmarks.train_drafting` makes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bridge.domain.drafting.learned.likely_types import WEIGHTS
from bridge.domain.drafting.shapes import SAYS, WORD
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.topics import spoken_of
from bridge.domain.reading.learned import Weights, softmax


class Ruled(NamedTuple):
    """What the words of the file say that a statement answers: how well each type, the best first, and the types that it only speaks of, with how well it fits."""

    answers: Sequence[tuple[float, str]]
    near: Sequence[tuple[float, str]]

    @property
    def codes(self) -> list[str]:
        """The types that it answers, the best first."""
        return [code for _, code in self.answers]


def shares(statement: Statement, ruled: Ruled, weights: Weights = WEIGHTS) -> Mapping[str, float]:
    """Return of what share of the calls that a statement answers each type is, by code; they sum to 1. `ruled` is what the file's words say of it."""
    return dict(zip(weights.classes, softmax(weights.summed(traits(statement, ruled))), strict=True))


def traits(statement: Statement, ruled: Ruled) -> list[str]:
    """What is weighed of a statement, by name."""
    text = statement.text
    found = {"bias", f"field:{statement.field}", f"for:{statement.visibility}"}
    found.update(f"also:{field}" for field in (*statement.also, *statement.fields))
    found.update(f"best:{code}" for code in ruled.codes[:1])
    found.update(f"other:{code}" for code in ruled.codes[1:])
    found.update(f"near:{code}" for _, code in ruled.near)
    says = [shape for shape, pattern in SAYS if pattern.search(text)]
    found.update(f"says:{shape}" for shape in says)
    found.update(f"{statement.field} says:{shape}" for shape in says)
    found.update(f"w:{word}" for word in _begins(text))
    found.update(f"label:{word}" for word in _begins(statement.topic))
    of = spoken_of(text)
    found.update(f"of:{word}" for word in _begins(of[0] if of else ""))
    return sorted(found)


def _begins(text: str) -> set[str]:
    """The first two letters of each word: what follows inflects."""
    return {word[:2] for word in WORD.findall(text) if len(word) > 1}
