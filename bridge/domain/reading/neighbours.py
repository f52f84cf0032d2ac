"""What the clauses around one are about: one that may be either of two things is like those that it stands among.

The first judgement of each clause, by itself, becomes traits of the clauses near it; the table of fields says how far each
of them bears on what the clause is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bridge.domain.reading.layout import Clause

_REACH = (-2, -1, 1, 2)  # clauses before and after that are looked at
_SURE, _UNSURE, _SAID = (
    0.7,
    0.4,
    0.5,
)  # how likely a judgement is to be believed, to be none at all, to be said in the note


def around(parts: Sequence[Clause], judged: Sequence[Mapping[str, float]]) -> Iterator[tuple[str, ...]]:
    """Traits of each clause by what the others, `judged` by themselves, are likely to be about."""
    likeliest = [max(own, key=own.__getitem__) for own in judged]
    said = [{name for name, value in own.items() if value > _SAID} for own in judged]
    counts: dict[str, int] = {}
    for own in said:
        for name in own:
            counts[name] = counts.get(name, 0) + 1
    for i, part in enumerate(parts):
        found = ["near"]
        for step in _REACH:
            at = i + step
            if not 0 <= at < len(parts):
                found.append(f"near{step}:edge")
                continue
            name, value = likeliest[at], judged[at][likeliest[at]]
            how = _nearness(part, parts[at], step)
            found.append(f"near{step}{how}:{name if value >= _UNSURE else 'unsure'}")
            if value > _SURE:
                found.append(f"near{step}{how}:{name}!")
            if abs(step) == 1:
                found.append(f"near{step}:{name}+{likeliest[i]}")
        found.extend(f"also:{name}" for name in sorted(counts) if counts[name] > (name in said[i]))
        yield tuple(found)


def _nearness(part: Clause, other: Clause, step: int) -> str:
    """Whether another clause stands in the same sentence, line or block."""
    if part.sentence == other.sentence:
        return "s"
    if part.line.index == other.line.index:
        return "l"
    return "b" if abs(step) > 1 or part.line.block == other.line.block else "o"
