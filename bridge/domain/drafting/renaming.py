"""What an approver calls a launch is what the sentences built around its name call it, too.

Only the lines that a frame makes of the name are said otherwise: the first line and how customers ask. What the planner wrote stays.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bridge.domain.entries import Entry, Inquiry, Part, Piece, SourceKind
from bridge.domain.korean import josa

_LINES = (Part.SUMMARY, Part.PERIOD, Part.ROLLOUT)
_PARTICLES = {
    "은": "은/는", "는": "은/는", "이": "이/가", "가": "이/가", "을": "을/를", "를": "을/를", "과": "과/와", "와": "과/와",
    "으로": "으로/로", "로": "으로/로",
}  # fmt: skip


def _edited(piece: Piece) -> bool:
    """What an approver wrote is left word for word."""
    return any(source.kind is SourceKind.EDIT for source in piece.sources)


def renamed(entry: Entry, name: str) -> Entry:
    """Return the entry called `name`, its first line and its ways of asking with it. Their sources stay: they say nothing else."""
    old = entry.name
    if not name.strip() or old == name or len(old) < 2:
        return replace(entry, name=name)
    called = re.compile(
        rf"(?<![가-힣A-Za-z0-9]){re.escape(old)}(?:(?P<particle>으로|은|는|이|가|을|를|과|와|로)(?=[\s.,?!]|$)|(?![가-힣A-Za-z0-9])|(?=의\s|도\s|만\s|에\s))"
    )

    def say(text: str) -> str:
        return called.sub(lambda found: josa(name, _PARTICLES[found["particle"]]) if found["particle"] else name, text)

    lines = {piece.text: say(piece.text) for piece in entry.pieces if piece.part in _LINES and not _edited(piece)}

    def follow(text: str) -> str:
        for was, now in lines.items():
            text = text.replace(was, now)
        return text

    def asked(inquiry: Inquiry) -> Inquiry:
        return replace(
            inquiry,
            questions=tuple(map(say, inquiry.questions)),
            say=follow(inquiry.say),
            paste=follow(inquiry.paste),
            cases=tuple(replace(case, when=say(case.when), say=follow(case.say)) for case in inquiry.cases),
        )

    return replace(
        entry,
        name=name,
        pieces=tuple(
            piece if _edited(piece) else replace(piece, text=lines.get(piece.text, piece.text))
            for piece in entry.pieces
        ),
        inquiries=tuple(map(asked, entry.inquiries)),
    )
