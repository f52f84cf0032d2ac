"""A linear classifier that learns from traits: plain Python, the same weights everywhere, a table that can be read."""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Mapping, Sequence

Table = dict[str, dict[str, float]]
Example = tuple[Sequence[str], str]


def learn(
    examples: Sequence[Example], *, rounds: int = 12, step: float = 0.12, penalty: float = 0.02, least: int = 3, faintest: float = 0.1,
    start: Mapping[str, Mapping[str, float]] | None = None, before: Sequence[Mapping[str, float]] | None = None,
    settled: int | None = None,
) -> Table:  # fmt: skip
    """A weight for each trait and class: a softmax over their sums, by gradient steps that shrink with use.

    `least` is how often a trait must have been seen, `faintest` the weight below which nothing is kept, `penalty` how strongly weights are drawn to 0 in each round. `start`
    is what is believed before anything is learned: weights are drawn to it instead of 0. `before` is what another table sums up to for each example: only what that lacks is learned. With `settled` the weights are the mean of those after each round from that one on: the last notes that were seen do not tip what is even.
    """
    classes = sorted({wanted for _, wanted in examples})
    seen = Counter(trait for traits, _ in examples for trait in set(traits))
    known = {trait for trait, count in seen.items() if count >= least}
    rows = [(sorted(t for t in traits if t in known), classes.index(wanted)) for traits, wanted in examples]
    summed = (
        [[own.get(name, 0.0) for name in classes] for own in before] if before else [[0.0] * len(classes)] * len(rows)
    )
    believed = {t: [(start or {}).get(t, {}).get(name, 0.0) for name in classes] for t in known | set(start or {})}
    table = {trait: list(believed[trait]) for trait in sorted(believed)}
    used = {trait: [1e-2] * len(classes) for trait in table}
    order = list(range(len(rows)))
    dice, root = random.Random(1), math.sqrt
    kept = rounds - 1 if settled is None else settled
    means = {trait: [0.0] * len(classes) for trait in table}
    for i in range(rounds):
        dice.shuffle(order)
        for at in order:
            traits, wanted = rows[at]
            slopes = _chances([summed[at], *(table[t] for t in traits)])
            slopes[wanted] -= 1.0
            steep = [(k, step * slope, slope * slope) for k, slope in enumerate(slopes) if not -0.003 < slope < 0.003]
            for trait in traits:
                own, past = table[trait], used[trait]
                for k, stride, square in steep:
                    past[k] = total = past[k] + square
                    own[k] -= stride / root(total)
        for trait, own in table.items():
            for k, drawn in enumerate(believed[trait]):
                own[k] += penalty * (drawn - own[k])
            if i >= kept:
                means[trait] = [mean + value / (rounds - kept) for mean, value in zip(means[trait], own, strict=True)]
    return {
        trait: {name: round(value, 2) for name, value in zip(classes, own, strict=True) if abs(value) >= faintest}
        for trait, own in means.items()
    }


def _chances(rows: Sequence[Sequence[float]]) -> list[float]:
    sums = [sum(column) for column in zip(*rows, strict=True)]
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    total = sum(powers)
    return [power / total for power in powers]


def written(table: Table, classes: Sequence[str], about: str, maker: str) -> str:
    """The table as a module, `about` and the `maker` in its docstring: the classes, then one line a trait."""
    lines = [
        f'"""{about} Made by `python -m benchmarks.{maker}`."""',
        "",
        _IMPORT,
        "",
        'WEIGHTS = weights("""',
        " ".join(classes),
    ]
    for trait in sorted(table):
        if table[trait]:
            pairs = "".join(f"\t{name} {_short(weight)}" for name, weight in sorted(table[trait].items()))
            lines.append(trait.replace("\\", "").replace('"', "") + pairs)
    return "\n".join([*lines, '""")', ""])


def _short(weight: float) -> str:
    """A weight without the nought before its point: there are ninety thousand."""
    return re.sub(r"^(-?)0\.", r"\1.", f"{weight:g}")


_IMPORT = "from bridge.domain.reading.learned import weights"
