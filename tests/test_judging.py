"""The sheet for blind judging: every note with both versions, nothing that says which is which, and a score that knows."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from benchmarks.judging import COLUMNS, MARKS, score, write


def test_a_sheet_tells_nothing_and_its_score_knows_which_is_which(tmp_path: Path) -> None:
    write(tmp_path, "k", seed=3)
    sheet = (tmp_path / "sheet.md").read_text(encoding="utf-8")
    key = json.loads((tmp_path / "key.json").read_text(encoding="utf-8"))
    assert len(key) == 60
    assert all(f"### {place}" in sheet for place in key)
    assert {key["1-가"]["kind"], key["1-나"]["kind"]} == {"draft", "hand"}
    assert len({key[f"{number}-가"]["kind"] for number in range(1, 31)}) == 2
    assert "본사 지침" not in sheet
    with (tmp_path / "answers.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for place, what in key.items():
            marks = [5 if what["kind"] == "draft" else 4] * len(MARKS)
            rows.writerow([*place.split("-"), *marks, 0, int(what["kind"] == "draft")])
    told = score(tmp_path)
    assert "| sayable | 5.00 | 4.00 | 30 |" in told
    assert "| preferred | 1.00 | 0.00 | 30 |" in told
