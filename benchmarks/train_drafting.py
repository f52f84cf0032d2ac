"""Learns from what people judged which answers are heard as answers to their questions, and which questions a statement answers.

    python -m benchmarks.train_drafting [--held-out]

`benchmarks/data/judged_answers.tsv` holds pairs of a question and an answer as drafts had them, each with the verdict of somebody who reads as
a trainer of agents: `fits`, `misfit` (the answer speaks of something else), `unasked` (nobody would ask that) or `broken` (the answer
cannot be said, which is no fault of the pair: these are not learned). `filed_statements.tsv` holds statements of drafts and the types of the calls
that they answer, the likeliest first: as a trainer filed them, or as customers' questions that they answer are filed. `--held-out` prints what
tables say of notes that they did not learn.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from benchmarks.adapters import manuals
from benchmarks.learning import Table, learn, written
from bridge.domain.drafting import fitting, likely_types, matching
from bridge.domain.drafting.learned import fits
from bridge.domain.drafting.statements import Statement
from bridge.domain.entries import Source, SourceKind
from bridge.domain.notes import Field, Visibility
from bridge.domain.reading.learned import Weights

DATA = Path(__file__).with_name("data")
PAIRS, FILED = DATA / "judged_answers.tsv", DATA / "filed_statements.tsv"
TABLES = Path(fits.__file__).parent
_FOLDS = 5


@dataclass(frozen=True)
class Judged:
    """A pair of a note: what is seen of it, and whether somebody heard it as question and answer."""

    note: str
    traits: Sequence[str]
    fits: bool


@dataclass(frozen=True)
class Filed:
    """A statement of a note with what the rules say of it, and the types of the calls that it answers."""

    note: str
    statement: Statement
    ruled: likely_types.Ruled
    types: Sequence[str]


def judged() -> list[Judged]:
    """All judged pairs."""
    return [
        Judged(
            row["note"],
            fitting.traits(row["question"], row["answer"], code=row["type"], name=row["name"]),
            row["verdict"] == "fits",
        )
        for row in _rows(PAIRS)
        if row["verdict"] != "broken"
    ]


def filed() -> list[Filed]:
    """All statements that answer a call."""
    kinds, _ = manuals()
    found = []
    for row in _rows(FILED):
        also = tuple(map(Field, row["also"].split()))
        source = Source(SourceKind.NOTE)
        statement = Statement(
            row["text"], Field(row["field"]), Visibility(row["visibility"]), source, also=also, topic=row["label"]
        )
        if types := row["types"].split():
            found.append(Filed(row["note"], statement, matching.by_rules(statement, kinds, row["nature"]), types))
    return found


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def table(pairs: Sequence[Judged]) -> Table:
    """How much each trait speaks against a pair."""
    examples = [(pair.traits, "fits" if pair.fits else "misfit") for pair in pairs]
    learned = learn(examples, rounds=10, step=0.05, settled=5)
    return {t: {"misfit": round(own.get("misfit", 0.0) - own.get("fits", 0.0), 2)} for t, own in learned.items() if own}


def table_of_types(statements: Sequence[Filed]) -> Table:
    """How much each trait of a statement tells of each type; one that answers a single type counts for it as often as one of two for both."""
    examples = [
        (traits, code)
        for one in statements
        for traits in [likely_types.traits(one.statement, one.ruled)]
        for code in (*one.types, *one.types[: len(one.types) == 1])
    ]
    return learn(examples, rounds=10, step=0.05, settled=5)


def held_out(folds: Sequence[int] = range(_FOLDS)) -> list[tuple[float, bool]]:
    """What speaks against each pair by a table that did not learn its note, and whether it fits; all pairs, or a fifth for each fold."""
    pairs = judged()
    found: list[tuple[float, bool]] = []
    for fold in folds:
        learned = table([pair for pair in pairs if _fold(pair.note) != fold])
        out = [pair for pair in pairs if _fold(pair.note) == fold]
        found += [(sum(learned.get(trait, {}).get("misfit", 0.0) for trait in pair.traits), pair.fits) for pair in out]
    return found


def types_held_out(folds: Sequence[int] = range(_FOLDS)) -> Iterator[tuple[Filed, Sequence[str]]]:
    """Each statement, and the types that it answers by a table that did not learn its note, the likeliest first."""
    statements = filed()
    for fold in folds:
        weights = Weights.of(_codes(), table_of_types([one for one in statements if _fold(one.note) != fold]))
        for one in statements:
            if _fold(one.note) == fold:
                shares = likely_types.shares(one.statement, one.ruled, weights)
                yield one, sorted(shares, key=lambda code: -shares[code])


def _fold(note: str) -> int:
    return crc32(note.encode()) % _FOLDS


def _codes() -> list[str]:
    return [kind.code for kind in manuals()[0]]


def taught_by() -> str:
    """What the tables were learned from, as a digest: what people judged and the ways of learning."""
    own = (Path(__file__), Path(__file__).with_name("learning.py"), Path(fitting.__file__), Path(likely_types.__file__))
    return sha256(b"".join(path.read_bytes() for path in (PAIRS, FILED, *own))).hexdigest()


def main(argv: Sequence[str]) -> None:
    """Learn and write the tables; with `--held-out`, print what others say of notes that they did not learn."""
    if argv[:1] == ["--held-out"]:
        _print_pairs(held_out())
        _print_types(list(types_held_out()))
        return
    against = "How much each trait of a question and its answer speaks against the pair."
    of_types = "How much each trait of a statement tells of the types of question that it answers."
    _write("fits.py", written(table(judged()), ("misfit",), against, "train_drafting"))
    _write("likely_types.py", written(table_of_types(filed()), _codes(), of_types, "train_drafting"))
    _write("taught_by.py", _TAUGHT.format(taught_by()))


def _write(name: str, text: str) -> None:
    (TABLES / name).write_text(text, encoding="utf-8")


def _print_pairs(found: Sequence[tuple[float, bool]]) -> None:
    misfits = sum(not fit for _, fit in found)
    for least in (0.0, 0.4, 0.8, 1.2, 1.6):
        out = [fit for against, fit in found if against >= least]
        wrong = out.count(False)
        print(
            f"from {least:.1f}: {len(out) / len(found):.3f} of {len(found)} pairs doubted, {wrong / len(out):.3f} of them rightly,"
            f" {wrong / misfits:.3f} of all misfits, {out.count(True) / (len(found) - misfits):.3f} of what fits"
        )


def _print_types(found: Sequence[tuple[Filed, Sequence[str]]]) -> None:
    first = sum(codes[0] in one.types for one, codes in found) / len(found)
    rules = sum(bool(set(one.ruled.codes[:1]) & set(one.types)) for one, _ in found) / len(found)
    all_by_rules = sum(len(set(one.ruled.codes) & set(one.types)) / len(set(one.types)) for one, _ in found)
    either = sum(len({*one.ruled.codes, *codes[:2]} & set(one.types)) / len(set(one.types)) for one, codes in found)
    print(f"the first type of {len(found)} statements is one of theirs: by the rules {rules:.3f}, learned {first:.3f}")
    print(
        f"of their types found: by the rules {all_by_rules / len(found):.3f}, with the first two learned {either / len(found):.3f}"
    )


_TAUGHT = '''"""What the tables here were learned from: a digest of what people judged, what is seen of it and the ways of learning."""

DIGEST = "{}"
'''


if __name__ == "__main__":
    main(sys.argv[1:])
