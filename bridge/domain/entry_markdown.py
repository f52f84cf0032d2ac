"""Entries as Markdown and, by `entry_markdown_reading`, back without loss: the form in which manuals leave and return.

A file is YAML front matter (name, moments, and whatever the caller adds: id, version, status) and a body in which every
text stands once, readable and editable. What a reader need not see (visibility, sources) follows its text in an HTML
comment, and is left out where it is the default. What comes back is a proposal, never an approval.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from bridge.domain.entries import Entry, Inquiry, OpenPoint, Part
from bridge.domain.entry_json import Json, to_json
from bridge.domain.notes import Visibility

HEADINGS = {
    Part.SCRIPT: "지정 멘트",
    Part.EMBARGO: "오픈 전",
    Part.SUMMARY: "한 줄 요약",
    Part.TARGET: "대상",
    Part.EXCLUDED: "제외 대상",
    Part.PLATFORM: "기기·버전",
    Part.PERIOD: "기간",
    Part.ROLLOUT: "단계별 적용",
    Part.HOW_TO: "이용 방법",
    Part.PRICE: "요금·혜택",
    Part.POLICY: "변경·취소·환불",
    Part.LIMITS: "제한·예외",
    Part.OLD_RULE: "이전 기준",
    Part.NEW_RULE: "새 기준",
    Part.KNOWN_ISSUES: "알려진 이슈",
    Part.HANDLING: "처리 방법",
    Part.AVOID: "안내하지 않는 것",
    Part.LINK: "안내 페이지",
    Part.ORIGINAL: "공지 원문",
}
"""What each part is called in a file; the names are part of the format."""

INQUIRIES, OPEN = "예상 문의", "미확정 · 안내 보류"
UNSURE = "[미확정] "
SAY, PASTE, ASK_BACK, CASES, HANDOVER = "말하기", "붙여넣기", "되물을 말", "경우별 답", "이관"
UNSAID, QUOTES = "안내 보류", "공지 원문"
QUESTION, MEANWHILE = "기획자에게 묻는 말", "그동안 고객에게"


@dataclass(frozen=True, slots=True)
class Document:
    """An entry with the front matter's other keys, as texts or numbers."""

    entry: Entry
    meta: Mapping[str, Any] = field(default_factory=dict)


_SPECIAL = re.compile(r"[\\`*_\[\]<&]")
_LINE_START = re.compile(r"^(?=[#>+=\-~|:])|^\d+(?=[.)])")
_UNSEEN = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]")


def _escape(text: str) -> str:
    """Make a text stand in one line as itself; a line break becomes <br>."""
    return "<br>".join(_escape_line(line) for line in text.split("\n"))


def _escape_line(line: str) -> str:
    line = _SPECIAL.sub(lambda m: {"<": "&lt;", "&": "&amp;"}.get(m[0], "\\" + m[0]), line)
    line = _LINE_START.sub(r"\g<0>\\", line)
    line = _UNSEEN.sub(lambda m: f"&#{ord(m[0])};", line)
    line = re.sub(r"^ | $", "&#32;", line)
    return line.replace("!\\[", "\\!\\[")


def _comment(value: Json) -> str:
    if not value:
        return ""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    text = _UNSEEN.sub(lambda m: f"\\u{ord(m[0]):04x}", text).replace("--", "-\\u002d").replace(">", "\\u003e")
    return f" <!-- {text} -->"


def _front_matter(value: Mapping[str, Any]) -> str:
    text: str = yaml.safe_dump(dict(value), allow_unicode=True, sort_keys=False, width=1000)
    return f"---\n{text}---\n"


def to_markdown(entry: Entry, meta: Mapping[str, Any] | None = None) -> str:
    """Write an entry, or a center's copy of one. `meta` adds keys to the front matter."""
    data = to_json(entry)
    head: Json = {key: data[key] for key in ("name", "moment", "end") if key in data}
    lines = [_front_matter(head | dict(meta or {})), f"# {_escape(entry.name)}"]
    current: Part | None = None
    for piece, raw in zip(entry.pieces, data.get("pieces", []), strict=True):
        if piece.part is not current:
            current = piece.part
            lines += ["", f"## {HEADINGS[current]}", ""]
        lines.append(f"- {_escape(piece.text)}{_comment(_extras(raw, Visibility.CUSTOMER, ('part', 'text')))}")
    if entry.inquiries:
        lines += ["", f"## {INQUIRIES}", ""]
        for inquiry, raw in zip(entry.inquiries, data["inquiries"], strict=True):
            lines += _inquiry_lines(inquiry, raw)
    if entry.open_points:
        lines += ["", f"## {OPEN}", ""]
        for point, raw in zip(entry.open_points, data["open_points"], strict=True):
            lines += _open_lines(point, raw)
    text = "\n".join(lines) + "\n"
    return re.sub(r"\A(---\n.*?\n---\n)\n*", r"\1\n", text, count=1, flags=re.DOTALL)


def _extras(raw: Json, usual: Visibility, shown: tuple[str, ...]) -> Json:
    extras = {key: value for key, value in raw.items() if key not in shown}
    if extras.get("visibility") == usual.value:
        del extras["visibility"]
    return extras


_SHOWN = ("type", "questions", "say", "paste", "confirmed", "ask_back", "cases", "handover", "unsaid", "quotes")


def _inquiry_lines(inquiry: Inquiry, raw: Json) -> list[str]:
    mark = "" if inquiry.confirmed else UNSURE
    lines = [f"### {mark}{inquiry.type}{_comment(_extras(raw, Visibility.CUSTOMER, _SHOWN))}", ""]
    lines += [f"- {_escape(question)}" for question in inquiry.questions]
    if inquiry.questions:
        lines.append("")
    lines += [f"**{SAY}:** {_escape(inquiry.say)}", ""]
    if inquiry.cases:
        lines += [f"**{CASES}:**", ""]
        lines += [f"- {_escape(case.when)} **→** {_escape(case.say)}" for case in inquiry.cases] + [""]
    if inquiry.ask_back:
        lines += [f"**{ASK_BACK}:** {_escape(inquiry.ask_back)}", ""]
    if inquiry.handover:
        lines += [f"**{HANDOVER}:** {_escape(inquiry.handover)}", ""]
    if inquiry.unsaid:
        lines += [f"**{UNSAID}:**", "", *(f"- {_escape(item)}" for item in inquiry.unsaid), ""]
    if inquiry.quotes:
        lines += [f"**{QUOTES}:**", "", *(f"- {_escape(item)}" for item in inquiry.quotes), ""]
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", inquiry.paste)), default=0))
    return [*lines, f"**{PASTE}:**", "", fence, *inquiry.paste.split("\n"), fence, ""]


def _open_lines(point: OpenPoint, raw: Json) -> list[str]:
    extras = _comment({key: raw[key] for key in ("field", "risky", "sources") if key in raw})
    return [
        f"### {_escape(point.label)}{extras}",
        "",
        f"**{QUESTION}:** {_escape(point.question)}",
        "",
        f"**{MEANWHILE}:** {_escape(point.meanwhile)}",
        "",
    ]
