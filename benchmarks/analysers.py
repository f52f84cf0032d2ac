"""`python -m benchmarks.analysers FILE…`: what a morphological analyser brings the search, and what it costs.

Each analyser takes mecab-ko's place in the product's own index and search, in a process of its own, once without slips being put right,
which only mecab-ko's costs can do here. Printed are the memory and the time that opening it takes, the time of analysing a query, and
R@1 / R@3 / MRR@10 over the queries of each file that have an answer. FILE is as `eval_search.py` reads it. Those that are not installed
say so: `pip install kiwipiepy soynlp` brings them.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.asked import read, scores
from benchmarks.figures import resident
from bridge.domain.search.analysis import Analyser, Morpheme

_WORD = re.compile(r"\S+")


def main() -> None:
    """Measure each analyser in a process of its own and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path, help="collections with their queries")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(_measure(given.one, given.files)))
        return
    print(f"{'analyser':<22}{'memory':>9}{'to open':>9}{'a query':>10}   {'   '.join(p.stem for p in given.files)}")
    for name in ANALYSERS:
        command = [sys.executable, "-m", "benchmarks.analysers", "--one", name, *map(str, given.files)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        if ran.returncode:
            print(f"{name:<22}not measured: {(ran.stderr.strip().splitlines() or ['failed'])[-1]}")
            continue
        found = json.loads(ran.stdout.splitlines()[-1])
        quality = "   ".join(" / ".join(f"{value:.3f}" for value in row) for row in found["quality"])
        print(f"{name:<22}{found['mb']:6.0f} MB{found['open']:7.2f} s{found['query']:7.2f} ms   {quality}", flush=True)


def _measure(name: str, files: Sequence[Path]) -> dict[str, Any]:
    before, begun = resident(), time.perf_counter()
    analyser = ANALYSERS[name]()
    analyser("환불 수수료가 얼마인가요")
    opened = time.perf_counter() - begun
    memory = resident() - before
    finding: Any = importlib.import_module("benchmarks.finding")
    morphemes: Any = importlib.import_module("bridge.store.morphemes")
    finding.analyse = morphemes.analyse = analyser
    if name != "mecab-ko, with slips":
        morphemes.cost = _plausible
    quality, spent, asked = [], 0.0, 0
    for path in files:
        docs, queries = read(path)
        found = finding.filled(docs)
        quality.append(scores(partial(_ask, found), queries))
        begun = time.process_time()
        for query in queries:
            analyser(query["text"])
        spent, asked = spent + time.process_time() - begun, asked + len(queries)
    return {"mb": memory, "open": opened, "query": spent / max(asked, 1) * 1000, "quality": quality}


def _ask(search: Callable[[str, float], list[str]], query: str) -> list[str]:
    return search(query, 0.0)


def _plausible(_text: str) -> float:
    return 0.0


def _mecab() -> Analyser:
    morphemes = importlib.import_module("bridge.store.morphemes")
    analyse: Analyser = morphemes.analyse
    return analyse


def _spaces() -> Analyser:
    """Words as they stand between spaces: no analyser at all."""
    return lambda text: [Morpheme(m.start(), m.end(), ((m.group(), "NNG"),)) for m in _WORD.finditer(text)]


def _kiwi() -> Analyser:
    kiwi = importlib.import_module("kiwipiepy").Kiwi(num_workers=1)

    def analyse(text: str) -> list[Morpheme]:
        return [
            Morpheme(token.start, token.start + token.len, ((token.form, token.tag.partition("-")[0]),))
            for token in kiwi.tokenize(text)
        ]

    return analyse


ANALYSERS: dict[str, Callable[[], Analyser]] = {
    "none": _spaces,
    "Kiwi": _kiwi,
    "mecab-ko": _mecab,
    "mecab-ko, with slips": _mecab,
}


if __name__ == "__main__":
    main()
