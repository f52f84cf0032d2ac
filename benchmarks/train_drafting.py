"""Learns which answers are heard as answers to their questions, from pairs that people judged.

    python -m benchmarks.train_drafting [--held-out]

`benchmarks/data/judged_answers.tsv` holds pairs of a question and an answer as drafts had them, each with the verdict of somebody who reads as
a trainer of agents: `fits`, `misfit` (the answer speaks of something else), `unasked` (nobody would ask that) or `broken` (the answer
cannot be said, which is no fault of the pair: these are not learned). `--held-out` prints what tables say of pairs of notes that they did not learn.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from benchmarks.learning import Table, learn, written
from bridge.domain.drafting import fitting
from bridge.domain.drafting.learned import fits

PAIRS = Path(__file__).with_name("data") / "judged_answers.tsv"
TABLES = Path(fits.__file__).parent
_FOLDS = 5


@dataclass(frozen=True)
class Judged:
    """A pair of a note: what is seen of it, and whether somebody heard it as question and answer."""

    note: str
    traits: Sequence[str]
    fits: bool


def judged() -> list[Judged]:
    """All judged pairs."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        return [
            Judged(
                row["note"],
                fitting.traits(row["question"], row["answer"], code=row["type"], name=row["name"]),
                row["verdict"] == "fits",
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["verdict"] != "broken"
        ]


def table(pairs: Sequence[Judged]) -> Table:
    """How much each trait speaks against a pair."""
    examples = [(pair.traits, "fits" if pair.fits else "misfit") for pair in pairs]
    learned = learn(examples, rounds=10, step=0.05, settled=5)
    return {t: {"misfit": round(own.get("misfit", 0.0) - own.get("fits", 0.0), 2)} for t, own in learned.items() if own}


def held_out(folds: Sequence[int] = range(_FOLDS)) -> list[tuple[float, bool]]:
    """What speaks against each pair by a table that did not learn its note, and whether it fits; all pairs, or a fifth for each fold."""
    pairs = judged()
    found = []
    for fold in folds:
        own = [crc32(pair.note.encode()) % _FOLDS == fold for pair in pairs]
        learned = table([pair for pair, out in zip(pairs, own, strict=True) if not out])
        for pair, out in zip(pairs, own, strict=True):
            if out:
                found.append((sum(learned.get(trait, {}).get("misfit", 0.0) for trait in pair.traits), pair.fits))
    return found


def taught_by() -> str:
    """What the table was learned from, as a digest: the pairs and the ways of learning."""
    paths = (PAIRS, Path(__file__), Path(__file__).with_name("learning.py"), Path(fitting.__file__))
    return sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def main(argv: Sequence[str]) -> None:
    """Learn and write the table, or print what it is worth."""
    if argv == ["--held-out"]:
        found = held_out()
        misfits = sum(not fit for _, fit in found)
        for least in (2.0, 1.5, fitting.DOUBTFUL, 0.5, 0.0):
            out = [fit for against, fit in found if against >= least]
            wrong = out.count(False)
            print(
                f"from {least:.1f}: {len(out) / len(found):.3f} of {len(found)} pairs doubted, {wrong / len(out):.3f} of them rightly,"
                f" {wrong / misfits:.3f} of all misfits, {out.count(True) / (len(found) - misfits):.3f} of what fits"
            )
        return
    about = "How much each trait of a question and its answer speaks against the pair."
    text = written(table(judged()), ("misfit",), about, "train_drafting")
    (TABLES / "fits.py").write_text(text, encoding="utf-8")
    (TABLES / "taught_by.py").write_text(_TAUGHT.format(taught_by()), encoding="utf-8")


_TAUGHT = '''"""What the table here was learned from: a digest of the pairs, what is seen of them and the ways of learning."""

DIGEST = "{}"
'''


if __name__ == "__main__":
    main(sys.argv[1:])
