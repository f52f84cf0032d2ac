"""Learns from the project's labelled notes how much each cue tells of a note's kind, and each trait of a clause of a secret.

    python -m benchmarks.train_reading [--hold-out HAND …]

Both tables are regressions with an L2 penalty, by plain gradient descent, so that learning needs nothing beside Python
and gives the same tables everywhere. Each note is learned twice: as it stands, and with its marks taken off and its lines joined, as
planners paste it.
`--hold-out` says what a hand gets from tables that were learned without it.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.reading import score
from bridge.domain import dates
from bridge.domain.notes import Kind
from bridge.domain.reading import kind_weights, layout, suspicion_weights
from bridge.domain.reading.kinds import KINDS, features
from bridge.domain.reading.page import open_page
from bridge.domain.reading.suspicion import traits

DATA = Path(__file__).parent / "data"
LEARNED = ("notes_dev.jsonl", "notes_dev_b.jsonl", "notes_dev_c.jsonl", "notes_dev_d.jsonl", "notes_own.jsonl")
READING = Path(__file__).parents[1] / "bridge" / "domain" / "reading"
TABLE, SUSPICION_TABLE = READING / "kind_weights.py", READING / "suspicion_weights.py"
ROUNDS, STEP, PENALTY = 300, 0.6, 0.0015
LEAST_SEEN = 3
STRONGEST = 220  # traits that are kept: on a hand that was not learned, more told nothing


def stripped(text: str) -> str:
    """A note as it looks without marks and line breaks."""
    return re.sub(r"\s*\n\s*", " ", re.sub(r"[*_~`]", "", text))


def notes(paths: list[Path]) -> list[dict[str, Any]]:
    """All labelled notes of the files."""
    return [
        json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]


def found_in(text: str, ts: str) -> dict[str, float]:
    """The cues of a note, as the reader sees them."""
    posted = datetime.fromisoformat(ts)
    page = open_page(text)
    parts = layout.clauses(page, layout.lines(page))
    return dict(features(page, dates.find(page.text, posted), posted, parts))


def examples(rows: list[dict[str, Any]]) -> list[tuple[dict[str, float], int]]:
    """Features and kind of each note, and of its stripped twin."""
    out = []
    for row in rows:
        kind = KINDS.index(Kind(row["kind"]))
        out.append((found_in(row["text"], row["ts"]), kind))
        if stripped(row["text"]) != row["text"]:
            out.append((found_in(stripped(row["text"]), row["ts"]), kind))
    return out


def learn(data: list[tuple[dict[str, float], int]]) -> dict[str, list[float]]:
    """Weights by feature, one for each kind."""
    seen = Counter(name for found, _ in data for name in found)
    names = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
    weights = {name: [0.0] * len(KINDS) for name in names}
    speed = {name: [0.0] * len(KINDS) for name in names}
    rows = [([(n, v) for n, v in found.items() if n in weights], kind) for found, kind in data]
    for _ in range(ROUNDS):
        slope = {name: [PENALTY * w for w in weights[name]] if name != "bias" else [0.0] * len(KINDS) for name in names}
        for found, kind in rows:
            sums = [sum(weights[n][k] * v for n, v in found) for k in range(len(KINDS))]
            top = max(sums)
            powers = [math.exp(x - top) for x in sums]
            total = sum(powers)
            errors = [(p / total - (k == kind)) / len(rows) for k, p in enumerate(powers)]
            for n, v in found:
                row = slope[n]
                for k, e in enumerate(errors):
                    row[k] += e * v
        for name in names:
            for k in range(len(KINDS)):
                speed[name][k] = 0.9 * speed[name][k] - STEP * slope[name][k]
                weights[name][k] += speed[name][k]
    return weights


def clause_examples(rows: list[dict[str, Any]]) -> list[tuple[set[str], bool]]:
    """Traits of each clause of the notes that announce something, and whether it is labelled internal."""
    out = []
    for row in rows:
        if not row["launches"]:
            continue
        secrets = [bigrams(part) for launch in row["launches"] for part in launch["internal"]]
        page = open_page(row["text"])
        parts = layout.clauses(page, layout.lines(page))
        for part in parts:
            words = part.text(page)
            own = bigrams(words)
            secret = any(min(shared(own, s), 1.0) >= 0.6 or shared(s, own) >= 0.6 for s in secrets if s)
            out.append((traits(words, part, parts[-1].sentence), secret))
    return out


def bigrams(text: str) -> Counter[str]:
    """Pairs of neighbouring letters and digits."""
    plain = re.sub(r"[^0-9a-z가-힣]+", "", text.lower())
    return Counter(plain[i : i + 2] for i in range(len(plain) - 1))


def shared(part: Counter[str], whole: Counter[str]) -> float:
    """The share of `part` that stands in `whole`."""
    return sum((part & whole).values()) / max(1, sum(part.values()))


def learn_suspicion(data: list[tuple[set[str], bool]]) -> dict[str, float]:
    """The strongest traits' weights."""
    seen = Counter(trait for found, _ in data for trait in found)
    names = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
    weights, speed = dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.0)
    rows = [(sorted(t for t in found if t in weights), secret) for found, secret in data]
    for _ in range(200):
        slope = {name: 0.002 * weights[name] for name in names}
        for found, secret in rows:
            error = (1 / (1 + math.exp(-sum(weights[t] for t in found))) - secret) / len(rows)
            for t in found:
                slope[t] += error
        for name in names:
            speed[name] = 0.9 * speed[name] - 1.5 * slope[name]
            weights[name] += speed[name]
    strongest = sorted(weights, key=lambda name: (-abs(weights[name]), name))[:STRONGEST]
    return {name: weights[name] for name in strongest}


def table(weights: dict[str, list[float]]) -> str:
    """The weights as a module."""
    lines = [
        '"""How much each cue tells of a note\'s kind: launch, change, cancel, correction, other.',
        "",
        "Made by `python -m benchmarks.train_reading` from the labelled notes in `benchmarks/data`; not written by hand.",
        '"""',
        "",
        "WEIGHTS: dict[str, tuple[float, float, float, float, float]] = {",
    ]
    for name in sorted(weights):
        numbers = ", ".join(f"{w + 0.0:.1f}" for w in weights[name])
        lines.append(f'    "{name}": ({numbers}),')
    return "\n".join([*lines, "}", ""])


def suspicion_table(weights: dict[str, float]) -> str:
    """The traits' weights as a module."""
    lines = [
        '"""How much each trait of a clause tells of a secret: above 0 for, below 0 against.',
        "",
        "Made by `python -m benchmarks.train_reading` from the labelled notes in `benchmarks/data`; not written by hand.",
        '"""',
        "",
        "WEIGHTS: dict[str, float] = {",
    ]
    lines += [f'    "{name}": {weights[name] + 0.0:.2f},' for name in sorted(weights)]
    return "\n".join([*lines, "}", ""])


def held_out(hand: str) -> dict[str, float]:
    """The figures of a hand read with tables that were learned without it; the shipped tables are put back."""
    rows = notes([DATA / name for name in LEARNED if name != f"{hand}.jsonl"])
    kept = dict(kind_weights.WEIGHTS), dict(suspicion_weights.WEIGHTS)
    learned = {name: tuple(round(w, 1) for w in row) for name, row in learn(examples(rows)).items()}
    suspicion = {name: round(w, 2) for name, w in learn_suspicion(clause_examples(rows)).items()}
    try:
        _put(learned, suspicion)
        return score(notes([DATA / f"{hand}.jsonl"]))
    finally:
        _put(*kept)


def _put(kinds: dict[str, Any], suspicion: dict[str, float]) -> None:
    kind_weights.WEIGHTS.clear()
    kind_weights.WEIGHTS.update(kinds)
    suspicion_weights.WEIGHTS.clear()
    suspicion_weights.WEIGHTS.update(suspicion)


def main(argv: list[str]) -> None:
    """Learn and write both tables; with `--hold-out HAND …`, print what each hand would get without being learned."""
    if argv[:1] == ["--hold-out"]:
        for hand in argv[1:]:
            figures = held_out(hand)
            print(hand, " ".join(f"{name} {value:.3f}" for name, value in figures.items()))
        return
    rows = notes([Path(a) for a in argv] or [DATA / name for name in LEARNED])
    TABLE.write_text(table(learn(examples(rows))), encoding="utf-8")
    SUSPICION_TABLE.write_text(suspicion_table(learn_suspicion(clause_examples(rows))), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
