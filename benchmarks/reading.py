"""How well notes are read, against their labels: what `make bench` prints and the regression gates hold.

    python -m benchmarks.reading [--bare] [notes.jsonl …]

Without files: the labelled notes in `benchmarks/data`, hand by hand; `--bare` takes their marks off and joins their lines. How each figure is defined stands in
`docs/reading.md`.
"""

from __future__ import annotations

import json
import re
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.adapters import extract
from benchmarks.marked import parse

DATA = Path(__file__).parent / "data"
HANDS = (
    "notes_dev",
    "notes_dev_b",
    "notes_dev_c",
    "notes_dev_d",
    "notes_own",
    "notes_marked",
    "notes_short",
    "notes_hands_one",
    "notes_hands_two",
    "notes_hands_three",
    "notes_hands_four",
    "notes_hands_five",
    "notes_hands_six",
    "notes_hands_seven",
    "notes_hands_eight",
    "real_notices_dev",
)
Row = dict[str, Any]
Extract = Callable[[str, str], Row]


def folded(words: object) -> str:
    """Letters and digits only, lower case."""
    return re.sub(r"[^0-9a-z가-힣]+", "", unicodedata.normalize("NFKC", str(words or "")).lower())


def pairs(words: object) -> Counter[str]:
    """Neighbouring letters, counted."""
    text = folded(words)
    return Counter(text[i : i + 2] for i in range(len(text) - 1)) or Counter([text] if text else [])


def covered(part: object, whole: object) -> float:
    """The share of `part`'s letter pairs that `whole` holds."""
    own = pairs(part)
    return sum((own & pairs(whole)).values()) / max(1, sum(own.values()))


def same_name(gold: object, read: object) -> bool:
    """Equal, or one at least half of the other, or nearly the same letters."""
    a, b = folded(gold), folded(read)
    if not a or not b:
        return False
    short, long = sorted((a, b), key=len)
    x, y = set(pairs(a)), set(pairs(b))
    return (short in long and 2 * len(short) >= len(long)) or 2 * len(x & y) / (len(x) + len(y)) >= 0.8


def same_moment(gold: Row, read: Row) -> bool:
    """The same moment, as exactly as the label says."""
    want, got = gold["at"], read.get("at")
    if not got:
        return False
    exact = {"month": 7, "quarter": 7, "halfyear": 4, "year": 4, "day": 10, "minute": 16}.get(gold["at_precision"])
    if exact is None:  # a week
        return len(got) >= 10 and _week(want) == _week(got)
    return len(got) >= exact and want[:exact] == got[:exact]


def _week(at: str) -> tuple[int, int]:
    return datetime.fromisoformat(at[:10]).isocalendar()[:2]


def matched(gold: list[Row], read: list[Row]) -> Iterator[tuple[Row, Row]]:
    """Each labelled launch with the reading that fits it best; `{}` where none is left."""
    left = list(read)
    for launch in gold:
        best = max(
            left,
            key=lambda r: 2 * same_name(launch["name"], r["name"]) + covered(launch["name"], r["name"]),
            default=None,
        )
        if best is not None:
            left.remove(best)
        yield launch, best or {}


def public(value: object) -> Iterator[str]:
    """All text that may reach the outsourcer."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key != "internal":
                yield from public(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from public(inner)
    elif isinstance(value, str):
        yield value


def score(rows: list[Row], read: Extract = extract) -> dict[str, float]:
    """The figures of a set of labelled notes; a figure that has no case in the set is left out."""
    n: dict[str, float] = defaultdict(float)
    hit: dict[str, float] = defaultdict(float)
    kinds: Counter[tuple[str, str]] = Counter()
    times = []
    for row in rows:
        start = time.perf_counter()
        out = read(row["text"], row["ts"])
        times.append(time.perf_counter() - start)
        kinds[row["kind"], out["kind"]] += 1
        _asking(row, out, n, hit)
        for gold, got in matched(row["launches"], out["launches"]):
            _launch(gold, got, out, n, hit)
        for launch in out["launches"]:
            for text in launch["facts"].values():
                n["invented"] += 1
                hit["invented"] += covered(text, row["text"]) < 0.6
    figures = {name: hit[name] / n[name] for name in n}
    return {"kind": _macro_f1(kinds), **figures, "p95_ms": sorted(times)[int(len(times) * 0.95)] * 1000}


def _asking(row: Row, out: Row, n: dict[str, float], hit: dict[str, float]) -> None:
    silent = out["kind"] == "other" and not out["ask"]
    name = "needless" if row["kind"] == "other" else "missed"
    n[name] += 1
    hit[name] += silent if name == "missed" else not silent


def _launch(gold: Row, got: Row, out: Row, n: dict[str, float], hit: dict[str, float]) -> None:
    if gold["name"]:
        n["name"] += 1
        hit["name"] += same_name(gold["name"], got.get("name"))
    if gold["at"]:
        n["date"] += 1
        hit["date"] += same_moment(gold, got)
    for stated, key in ((gold["name"], "name"), (gold["at"], "at")):
        if not stated:
            n["left_empty"] += 1
            hit["left_empty"] += not got.get(key)
    facts = got.get("facts", {})
    if gold["facts"]:
        for field, text in gold["facts"].items():
            n["facts"] += 1
            hit["facts"] += covered(text, facts.get(field, ""))
            n["facts_any"] += 1
            hit["facts_any"] += covered(text, " ".join(facts.values()))
        for field, text in facts.items():
            n["facts_precision"] += 1
            hit["facts_precision"] += covered(text, gold["facts"].get(field, ""))
    shown = [folded(text) for text in public(out)]
    for secret in gold["internal"]:
        n["leaked"] += 1
        hit["leaked"] += any(folded(secret) in text for text in shown)


def _macro_f1(kinds: Counter[tuple[str, str]]) -> float:
    scores = []
    for kind in sorted({gold for gold, _ in kinds}):
        right = kinds[kind, kind]
        wrong = sum(count for (gold, read), count in kinds.items() if (gold == kind) != (read == kind))
        scores.append(2 * right / (2 * right + wrong) if right else 0.0)
    return sum(scores) / len(scores)


_PREFIX = {"hands": "h", "replies": "r"}
"""First letter of the ids in marked files, by what the files hold."""


def notes(path: Path) -> list[Row]:
    """The labelled notes of a file, in JSON lines or as `marked.py` reads them."""
    if path.suffix == ".txt":
        return parse(path.read_text(encoding="utf-8"), _PREFIX.get(path.stem.split("_")[1], "n"))
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def stripped(text: str) -> str:
    """A note without its marks, on one line: as it arrives when it was pasted."""
    return re.sub(r"\s*\n\s*", " ", re.sub(r"[*_~`]", "", text))


def main(argv: list[str]) -> None:
    """Print a table, one column a file."""
    bare = "--bare" in argv
    paths = [Path(a) for a in argv if a != "--bare"] or [next(DATA.glob(f"{hand}.*")) for hand in HANDS]
    columns = [score([dict(row, text=stripped(row["text"])) if bare else row for row in notes(path)]) for path in paths]
    print(f"{'':16}" + "".join(f"{path.stem[-12:]:>14}" for path in paths))
    for figure in dict.fromkeys(name for column in columns for name in column):
        print(
            f"{figure:16}"
            + "".join(f"{column[figure]:14.3f}" if figure in column else f"{'–':>14}" for column in columns)
        )


if __name__ == "__main__":
    main(sys.argv[1:])
