"""Drafts read by a person, blind: pairs of a draft and an entry written by hand, in random order, with a rubric.

    python -m benchmarks.judging write FOLDER [--set j|k|l|m|n|o|p|q|r|s|t|u|v] [--seed N] the sheet to read, a table to fill in, and the key
    python -m benchmarks.judging score FOLDER                          what the filled-in table says

Both are written in one form and without what would give either away (frames that stand in every draft). Whoever judges gets
`sheet.md` and `answers.csv`; `key.json` stays with whoever asks. Scores without a second judge are one person's opinion.
Set j was read while drafting was worked on; the others were written by people who had not seen it, and were judged unread.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import re
from collections import defaultdict
from datetime import datetime
from pathlib import Path

from benchmarks.adapters import manuals
from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry, Part, SourceKind
from bridge.domain.laid_out import laid_out
from bridge.domain.reading import read_note
from bridge.domain.visibility import center_copy

DATA = Path(__file__).with_name("data")
SHOWN = 6
"""Inquiries shown of each, as in the product."""

LABELS = {
    Part.SCRIPT: "지정 멘트",
    Part.SUMMARY: "한 줄",
    Part.TARGET: "대상",
    Part.EXCLUDED: "대상",
    Part.PLATFORM: "이용 환경",
    Part.PERIOD: "한 줄",
    Part.ROLLOUT: "한 줄",
    Part.HOW_TO: "이용 방법",
    Part.PRICE: "요금",
    Part.POLICY: "변경·취소·환불",
    Part.LIMITS: "제한",
    Part.OLD_RULE: "이전 기준",
    Part.NEW_RULE: "새 기준",
    Part.KNOWN_ISSUES: "알려진 이슈",
    Part.HANDLING: "처리",
    Part.AVOID: "처리",
}
MARKS = ("right", "sayable", "complete", "short")
COLUMNS = ("pair", "version", *MARKS, "wrong_fact", "preferred")
RUBRIC = """# 상담 매뉴얼 초안 평가

상담사 교육 담당자라고 생각하고 읽어 주세요. 공지 하나에 매뉴얼 초안 두 가지(가, 나)가 있습니다. 한 분은 새로 온 상담사이고,
이 초안만 보고 고객에게 바로 소리 내어 답해야 합니다. 누가 썼는지는 적혀 있지 않습니다. `answers.csv`에 초안마다 한 줄씩 적어 주세요.

| 열 | 뜻 | 점수 |
|---|---|---|
| right | 공지와 맞는가. 틀린 말, 지어낸 말, 뜻이 달라진 말이 없는가 | 1(틀린 사실이 있음)~5(모두 맞음) |
| sayable | 고객에게 그대로 소리 내어 말할 수 있는 한국어인가 (조사, 문장, 합니다체) | 1~5 |
| complete | 공지가 말한 것 가운데 고객이 물을 만한 것이 다 있는가. 공지에 없는 것은 미확정이라고 하는가 | 1~5 |
| short | 통화 중에 읽을 만큼 짧고, 같은 말이 되풀이되지 않는가 | 1~5 |
| wrong_fact | 고객에게 틀리게 안내하게 되는 사실이 하나라도 있으면 1, 없으면 0 | 0/1 |
| preferred | 둘 가운데 이것을 쓰겠으면 1, 아니면 0 (같으면 둘 다 0) | 0/1 |
"""


def main() -> None:
    """Write the sheet, or score the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("write", "score"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", choices=tuple("jklmnopqrstuv"), default="u", dest="chosen")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if arguments.what == "write":
        write(arguments.folder, arguments.chosen, seed=arguments.seed)
    else:
        print(score(arguments.folder))


def write(folder: Path, chosen: str, *, seed: int) -> None:
    """Write `sheet.md`, `answers.csv` and `key.json` of one set of notes into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    by_hand = _by_hand((DATA / f"judging_by_hand_{chosen}.txt").read_text(encoding="utf-8"))
    lines = (DATA / f"judging_notes_{chosen}.jsonl").read_text(encoding="utf-8").splitlines()
    notes = [json.loads(line) for line in lines]
    chance.shuffle(notes)
    sheet, key, rows = [RUBRIC], {}, []
    for number, note in enumerate(notes, start=1):
        versions = [("draft", drafted(note["text"], note["ts"])), ("hand", by_hand[note["id"]])]
        chance.shuffle(versions)
        sheet.append(f"\n---\n\n## {number}\n\n공지 ({note['ts'][:10]} 게시)\n\n```\n{note['text']}\n```\n")
        for letter, (kind, text) in zip("가나", versions, strict=True):
            sheet.append(f"\n### {number}-{letter}\n\n{text}\n")
            key[f"{number}-{letter}"] = {"kind": kind, "note": note["id"]}
            rows.append([number, letter, *[""] * (len(COLUMNS) - 2)])
    (folder / "sheet.md").write_text("".join(sheet), encoding="utf-8")
    (folder / "key.json").write_text(json.dumps(key, ensure_ascii=False, indent=1), encoding="utf-8")
    with (folder / "answers.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([COLUMNS, *rows])


def score(folder: Path) -> str:
    """Return a table of what was answered, drafts beside those by hand."""
    key = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    found: dict[str, dict[str, list[float]]] = {"draft": defaultdict(list), "hand": defaultdict(list)}
    with (folder / "answers.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            kind = key[f"{row['pair']}-{row['version']}"]["kind"]
            for column in (*MARKS, "wrong_fact", "preferred"):
                if row[column].strip():
                    found[kind][column].append(float(row[column]))
    lines = ["| | drafts | by hand | judged |", "|---|---|---|---|"]
    for column in (*MARKS, "wrong_fact", "preferred"):
        means = [_mean(found[kind][column]) for kind in ("draft", "hand")]
        lines.append(f"| {column} | {means[0]} | {means[1]} | {len(found['draft'][column])} |")
    return "\n".join(lines)


def _mean(values: list[float]) -> str:
    return f"{sum(values) / len(values):.2f}" if values else "–"


def drafted(text: str, ts: str) -> str:
    """Return the drafts of a note in the form in which those by hand are written."""
    reading = read_note(text, posted_at=datetime.fromisoformat(ts))
    types, template = manuals()
    entries = [
        draft_entry(launch, reading=reading, types=types, template=template, note=text) for launch in reading.launches
    ]
    return "\n\n".join(_formed(entry) for entry in entries) or "(초안이 만들어지지 않았습니다.)"


def _formed(entry: Entry) -> str:
    _, template = manuals()
    framed = {piece.text for piece in entry.pieces if all(source.kind is SourceKind.FRAME for source in piece.sources)}
    framed -= set(template.not_told.values())  # said of this note alone
    copy = center_copy(entry)
    lines = [f"[이름] {copy.name}"]
    parts: dict[str, list[str]] = {}
    for piece in copy.pieces:
        if piece.part in LABELS and piece.text not in framed:
            parts.setdefault(LABELS[piece.part], []).append(piece.text.removeprefix("본사 지침: "))
    lines += [f"[{label}] {' '.join(texts)}" for label, texts in parts.items()]
    for inquiry in laid_out(copy).answered[:SHOWN]:
        lines.append(f"Q. {inquiry.questions[0]} → {inquiry.say}")
        lines += [f"　· {case.when} → {case.say}" for case in inquiry.cases]
    lines.append(f"[미확정] {', '.join(point.label for point in copy.open_points) or '없음'}")
    return _listed(lines)


def _by_hand(text: str) -> dict[str, str]:
    found = {}
    for block in re.split(r"^@@", text, flags=re.MULTILINE)[1:]:
        name, _, body = block.partition("\n")
        found[name.strip()] = _listed([line for line in body.splitlines() if line.strip()])
    return found


def _listed(lines: list[str]) -> str:
    return "\n".join(line if line.startswith("　") else f"- {line}" for line in lines)


if __name__ == "__main__":
    main()
