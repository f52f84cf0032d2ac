"""Labelled notes as people write them: the note itself, its labels in braces where they stand.

    ## 2026-04-20T10:45 launch 2026-04-28T10:00
    {name|방문차량 사전등록} 4/28(화) 10시, {limits|한 달 60시간}

A head line gives when the note was posted, its kind and the opening of each launch (`-` none, `2027-01` a month, `2026-12-07w`
the week of that Monday). A second `{name|…}` begins the next launch. `{internal|…}` must not reach the outsourcer; the
other labels are fields of facts. So a label is always verbatim, and a note can be read over as it was sent.
"""

from __future__ import annotations

import re
from typing import Any

ZONE = "+09:00"
_MARK = re.compile(r"\{(\w+)\|([^{}]*)\}")


def parse(text: str, prefix: str = "n") -> list[dict[str, Any]]:
    """The labelled notes in `text`, in the shape of the other data files. Raises ValueError at a head it cannot read."""
    rows = []
    for number, block in enumerate(re.split(r"^## ", text, flags=re.M)[1:], 1):
        head, _, body = block.partition("\n")
        posted, kind, *openings = head.split()
        if (kind == "other") != (not openings):
            raise ValueError(f"a note's head is not understood: {head}")
        rows.append(
            {
                "id": f"{prefix}{number:03d}",
                "ts": f"{posted}:00{ZONE}",
                "kind": kind,
                "text": _MARK.sub(r"\2", body).strip("\n"),
                "launches": _launches(body, openings),
            }
        )
    return rows


def _launches(body: str, openings: list[str]) -> list[dict[str, Any]]:
    launches: list[dict[str, Any]] = [_opening(opening) for opening in openings]
    current = -1
    for mark in _MARK.finditer(body):
        label, words = mark[1], mark[2]
        current += label == "name"
        launch = launches[min(max(current, 0), len(launches) - 1)]
        if label == "name":
            launch["name"] = words
        elif label == "internal":
            launch["internal"].append(words)
        else:
            before = launch["facts"].get(label)
            launch["facts"][label] = f"{before} / {words}" if before else words
    return launches


def _opening(at: str) -> dict[str, Any]:
    launch: dict[str, Any] = {"name": None, "at": at, "at_precision": "day", "facts": {}, "internal": []}
    if at == "-":
        launch |= {"at": None, "at_precision": "unknown"}
    elif at.endswith("w"):
        launch |= {"at": at[:-1], "at_precision": "week"}
    elif "T" in at:
        launch |= {"at": f"{at}:00{ZONE}", "at_precision": "minute"}
    elif len(at) == 7:
        launch |= {"at_precision": "month"}
    return launch
