"""A linear classifier that learns from traits: plain Python, the same weights everywhere, a table that can be read."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence

Table = dict[str, dict[str, float]]
Example = tuple[Sequence[str], str]


def learn(
    examples: Sequence[Example], *, rounds: int = 12, step: float = 0.12, penalty: float = 0.02, least: int = 3, faintest: float = 0.1,
    weight: Mapping[str, float] | None = None, start: Mapping[str, Mapping[str, float]] | None = None,
) -> Table:  # fmt: skip
    """A weight for each trait and class: a softmax over their sums, by gradient steps that shrink with use.

    `least` is how often a trait must have been seen, `faintest` the weight below which nothing is kept, `penalty` how strongly weights are drawn to 0 in each round, `weight`
    how much an example of a class counts (1 where it is not given). `start` is what is believed before anything is learned: weights
    are drawn to it instead of 0.
    """
    classes = sorted({wanted for _, wanted in examples})
    seen = Counter(trait for traits, _ in examples for trait in set(traits))
    known = {trait for trait, count in seen.items() if count >= least}
    rows = [(sorted(t for t in traits if t in known), classes.index(wanted)) for traits, wanted in examples]
    counts = [(weight or {}).get(name, 1.0) for name in classes]
    believed = {t: [(start or {}).get(t, {}).get(name, 0.0) for name in classes] for t in known | set(start or {})}
    table = {trait: list(believed[trait]) for trait in sorted(believed)}
    used = {trait: [1e-2] * len(classes) for trait in table}
    order = list(range(len(rows)))
    dice = random.Random(1)
    for _ in range(rounds):
        dice.shuffle(order)
        for at in order:
            traits, wanted = rows[at]
            slopes = _chances([table[t] for t in traits], len(classes))
            slopes[wanted] -= 1.0
            for trait in traits:
                own, past = table[trait], used[trait]
                for k, slope in enumerate(slopes):
                    slope = slope * counts[wanted]
                    if -0.003 < slope < 0.003:
                        continue
                    past[k] += slope * slope
                    own[k] -= step * slope / math.sqrt(past[k])
        for trait, own in table.items():
            for k, before in enumerate(believed[trait]):
                own[k] += penalty * (before - own[k])
    return {
        trait: {name: round(value, 2) for name, value in zip(classes, own, strict=True) if abs(value) >= faintest}
        for trait, own in table.items()
    }


def _chances(rows: Sequence[Sequence[float]], count: int) -> list[float]:
    sums = [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * count
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    total = sum(powers)
    return [power / total for power in powers]


def written(table: Table, about: str) -> str:
    """The table as a module, `about` in its docstring: one line a trait."""
    lines = [f'"""{about} Made by `python -m benchmarks.train_reading`."""', "", _IMPORT, "", 'WEIGHTS = weights("""']
    for trait in sorted(table):
        if table[trait]:
            pairs = "".join(f"\t{name} {weight:g}" for name, weight in sorted(table[trait].items()))
            lines.append(trait.replace("\\", "").replace('"', "") + pairs)
    return "\n".join([*lines, '""")', ""])


_IMPORT = "from bridge.domain.reading.learned import weights"
