"""Quality by the scorers: reading, drafting and searching, through `benchmarks/adapters.py`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure, at_least, at_most, unmeasured

ADAPTERS = Path(__file__).with_name("adapters.py")
DATA = Path(__file__).with_name("data")
HANDS = ("notes_dev.jsonl", "notes_dev_b.jsonl", "notes_dev_c.jsonl", "notes_dev_d.jsonl")
"""The hands whose notes the project's own questions ask about."""
QUESTIONS = ("questions_dev_bc.jsonl", "questions_dev_more.jsonl")
WHY = "set BENCH_DATA to the folder with the scorers"


def measure() -> Iterator[Figure]:
    """Yield the figures of every file that is there."""
    folder = Path(os.environ.get("BENCH_DATA", ""))
    if not os.environ.get("BENCH_DATA"):
        yield unmeasured("reading, drafting and searching", "docs/reading.md, drafting.md, search.md", WHY)
        return
    for notes in sorted(folder.glob("notes_*.jsonl")):
        yield from _reading(folder, notes)
    if (folder / "questions_dev.jsonl").exists():
        yield from _drafting(folder, folder / "notes_dev.jsonl", folder / "questions_dev.jsonl")
        with tempfile.TemporaryDirectory() as place:
            four = Path(place) / "notes.jsonl"
            texts = [(DATA / name).read_text(encoding="utf-8").strip() for name in HANDS]
            four.write_text("\n".join(texts), encoding="utf-8")
            for questions in QUESTIONS:
                yield from _drafting(folder, four, DATA / questions)
    for name, goals in (("search_dev2.jsonl", (0.75, 0.88, 0.82)), ("search_public_dev.jsonl", (0.62, 0.75, 0.70))):
        if (folder / name).exists():
            yield from _searching(folder, name, goals)


def _reading(folder: Path, notes: Path) -> Iterator[Figure]:
    found = _scored(folder / "score_notes.py", ADAPTERS, notes, "--json")
    name = f"reading {notes.stem}:"
    yield at_least(f"{name} kind, macro-F1", found["kind_macro_f1"], 0.88)
    yield at_least(f"{name} launch names", found["name_match"][2], 0.85)
    yield at_least(f"{name} date and time exact", found["datetime_exact"][2], 0.92)
    yield at_least(f"{name} facts in their field", found["facts_recall"], 0.75)
    yield at_least(f"{name} facts' precision", found["facts_precision"], 0.65)
    yield at_most(f"{name} launches silently missed", found["silently_missed"][2], 0.02, digits=3)
    yield at_most(f"{name} planners asked needlessly", found["bothered_needlessly"][2], 0.20, digits=3)
    yield at_most(f"{name} internal spans leaked", found["internal_leak_rate"][0], 0, digits=0)
    yield at_most(f"{name} facts invented", found["facts_not_in_message"][0], 0, digits=0)


def _drafting(folder: Path, notes: Path, questions: Path) -> Iterator[Figure]:
    found = _scored(folder / "score_draft.py", ADAPTERS, notes, questions, "--json")
    name = f"drafting {questions.stem}:"
    yield at_least(f"{name} inquiry types covered", found["type_covered"][2], 0.90)
    yield at_most(f"{name} inquiries an entry", found["inquiries"][2], 8)
    yield at_least(f"{name} answer in the entry when the note has it", found["answer_in_entry"][2], 0.95)
    yield at_least(f"{name} … inside the right inquiry", found["answer_in_inquiry"][2], 0.85)
    yield at_least(f"{name} unanswerable ones marked open", found["open_marked"][2], 0.97)
    yield at_most(f"{name} unsupported claims", found["said_must_not"][0], 0, digits=0)
    yield at_most(f"{name} leaks", found["leaks"][0], 0, digits=0)


def _searching(folder: Path, name: str, goals: tuple[float, float, float]) -> Iterator[Figure]:
    found = _scored(folder / "eval_search.py", folder / name, ADAPTERS, "--json")
    answered = {kind: row for kind, row in found.items() if kind not in ("ALL", "no_answer")}
    total = sum(row["n"] for row in answered.values())
    for label, key, goal in zip(("R@1", "R@3", "MRR@10"), ("r1", "r3", "mrr10"), goals, strict=True):
        mean = sum(row[key] * row["n"] for row in answered.values()) / total
        yield at_least(f"search {Path(name).stem}: {label} over kinds with answers", mean, goal)
    if "no_answer" in found:
        yield at_least(f"search {Path(name).stem}: nothing said where there is nothing", found["no_answer"]["r1"], 0.80)


def _scored(script: Path, *arguments: object) -> Any:
    ran = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)], capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)
