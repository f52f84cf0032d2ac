"""Entries as Markdown and back without loss: the form in which manuals leave and return, and the page is made from.

A file is YAML front matter (name, moments, and whatever the caller adds: id, version, status) and a body in which every
text stands once, readable and editable. What a reader need not see (visibility, sources) follows its text in an HTML
comment, and is left out where it is the default. What comes back is a proposal, never an approval.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import yaml

from bridge.domain.entries import Entry, Inquiry, OpenPoint, Part
from bridge.domain.entry_json import Json, from_json, to_json
from bridge.domain.manual_files import ManualFileError, Problem
from bridge.domain.notes import Visibility
from bridge.errors import InvalidInputError

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

_PARTS = {heading: part for part, heading in HEADINGS.items()}
_INQUIRIES, _OPEN = "예상 문의", "미확정 · 안내 보류"
_UNSURE = "[미확정] "
_SAY, _PASTE, _ASK_BACK, _CASES, _HANDOVER = "말하기", "붙여넣기", "되물을 말", "경우별 답", "이관"
_UNSAID, _QUOTES = "안내 보류", "공지 원문"
_QUESTION, _MEANWHILE = "기획자에게 묻는 말", "그동안 고객에게"


@dataclass(frozen=True, slots=True)
class Document:
    """An entry with the front matter's other keys, as texts or numbers."""

    entry: Entry
    meta: Mapping[str, Any] = field(default_factory=dict)


# Writing

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


def _unescape(text: str) -> str:
    return "\n".join(_unescape_line(line) for line in re.split(r"<br\s*/?>", text))


def _unescape_line(line: str) -> str:
    def back(found: re.Match[str]) -> str:
        if found["char"]:
            return found["char"]
        named = {"lt": "<", "amp": "&", "gt": ">"}.get(found["name"] or "")
        return named or (chr(int(found["code"])) if int(found["code"]) < 0x110000 else found[0])

    return re.sub(r"\\(?P<char>[^\w\s]|_)|&(?:(?P<name>lt|amp|gt)|#(?P<code>\d{1,7}));", back, line)


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
        lines += ["", f"## {_INQUIRIES}", ""]
        for inquiry, raw in zip(entry.inquiries, data["inquiries"], strict=True):
            lines += _inquiry_lines(inquiry, raw)
    if entry.open_points:
        lines += ["", f"## {_OPEN}", ""]
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
    mark = "" if inquiry.confirmed else _UNSURE
    lines = [f"### {mark}{inquiry.type}{_comment(_extras(raw, Visibility.CUSTOMER, _SHOWN))}", ""]
    lines += [f"- {_escape(question)}" for question in inquiry.questions]
    if inquiry.questions:
        lines.append("")
    lines += [f"**{_SAY}:** {_escape(inquiry.say)}", ""]
    if inquiry.cases:
        lines += [f"**{_CASES}:**", ""]
        lines += [f"- {_escape(case.when)} **→** {_escape(case.say)}" for case in inquiry.cases] + [""]
    if inquiry.ask_back:
        lines += [f"**{_ASK_BACK}:** {_escape(inquiry.ask_back)}", ""]
    if inquiry.handover:
        lines += [f"**{_HANDOVER}:** {_escape(inquiry.handover)}", ""]
    if inquiry.unsaid:
        lines += [f"**{_UNSAID}:**", "", *(f"- {_escape(item)}" for item in inquiry.unsaid), ""]
    if inquiry.quotes:
        lines += [f"**{_QUOTES}:**", "", *(f"- {_escape(item)}" for item in inquiry.quotes), ""]
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", inquiry.paste)), default=0))
    return [*lines, f"**{_PASTE}:**", "", fence, *inquiry.paste.split("\n"), fence, ""]


def _open_lines(point: OpenPoint, raw: Json) -> list[str]:
    extras = _comment({key: raw[key] for key in ("field", "risky", "sources") if key in raw})
    return [
        f"### {_escape(point.label)}{extras}",
        "",
        f"**{_QUESTION}:** {_escape(point.question)}",
        "",
        f"**{_MEANWHILE}:** {_escape(point.meanwhile)}",
        "",
    ]


# Reading


class _Lines:
    """The body's lines with their numbers; empty ones are passed over."""

    def __init__(self, lines: list[str], first: int) -> None:
        self._lines, self._at, self._first = lines, 0, first

    @property
    def number(self) -> int:
        return self._first + self._at

    def peek(self) -> str | None:
        while self._at < len(self._lines) and not self._lines[self._at].strip(" "):
            self._at += 1
        return self._lines[self._at] if self._at < len(self._lines) else None

    def take(self) -> str:
        line = self._lines[self._at]
        self._at += 1
        return line

    def items(self) -> Iterator[str]:
        while (line := self.peek()) is not None and line.startswith("- "):
            yield self.take()[2:]

    def fenced(self) -> str:
        opening = self.peek()
        if opening is None or not re.fullmatch(r"`{3,}", opening):
            raise _error(
                self.number, f"**{_PASTE}:** 아래에 코드 블록이 없습니다", "``` 로 시작하고 끝나는 블록을 적어 주세요"
            )
        start = self.number
        self.take()
        content: list[str] = []
        while self._at < len(self._lines):
            line = self.take()
            if line == opening:
                return "\n".join(content)
            content.append(line)
        raise _error(start, "코드 블록이 끝나지 않았습니다", f"{opening} 로 닫아 주세요")


def _error(line: int, message: str, remedy: str) -> ManualFileError:
    return ManualFileError([Problem(line, message, remedy)])


def from_markdown(text: str) -> Document:
    """Read what `to_markdown` wrote, edited by a person perhaps. Raises ManualFileError with line and remedy."""
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    found = re.match(r"---\n(.*?\n)---\n", text, re.DOTALL)
    if found is None:
        raise _error(1, "맨 위에 --- 로 감싼 정보가 없습니다", "---, name:, moment:, --- 순서로 적어 주세요")
    try:
        head = yaml.safe_load(found[1])
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: a date or number that there is none of
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise _error(line, "맨 위 정보를 읽을 수 없습니다", "'이름: 값' 꼴과 들여쓰기를 확인해 주세요") from error
    if not isinstance(head, dict) or "name" not in head:
        raise _error(1, "맨 위 정보에 name이 없습니다", "name: 뒤에 서비스 이름을 적어 주세요")
    lines = _Lines(text[found.end() :].split("\n"), text[: found.end()].count("\n") + 1)
    value: Json = {"name": head.pop("name"), "moment": head.pop("moment", {"precision": "unknown"})}
    if "end" in head:
        value["end"] = head.pop("end")
    for moment in (value["moment"], value.get("end")):
        if isinstance(moment, dict) and isinstance(moment.get("at"), datetime):
            moment["at"] = moment["at"].isoformat()  # written without quotes
    try:
        return Document(from_json(value | _body(lines)), head)
    except InvalidInputError as error:
        if isinstance(error, ManualFileError):
            raise
        raise _error(
            1, "맨 위 정보의 name, moment, end를 읽을 수 없습니다", "함께 제공된 매뉴얼의 꼴을 따라 주세요"
        ) from error


def _body(lines: _Lines) -> Json:
    value: Json = {"pieces": [], "inquiries": [], "open_points": []}
    while (line := lines.peek()) is not None:
        number = lines.number
        lines.take()
        heading = line.removeprefix("## ").strip(" ")
        if line.startswith("# "):
            continue
        if not line.startswith("## "):
            raise _error(
                number,
                f"무엇에 대한 줄인지 알 수 없습니다: {line[:30]}",
                "'## 대상'처럼 제목 아래에 '- '로 적어 주세요",
            )
        if heading in _PARTS:
            value["pieces"] += [_read_piece(item, _PARTS[heading], lines.number - 1) for item in lines.items()]
        elif heading == _INQUIRIES:
            value["inquiries"] += list(_read_inquiries(lines))
        elif heading == _OPEN:
            value["open_points"] += list(_read_open(lines))
        else:
            known = ", ".join([*_PARTS, _INQUIRIES, _OPEN])
            raise _error(number, f"모르는 제목입니다: {heading}", f"다음 제목을 쓸 수 있습니다: {known}")
    return value


def _split_comment(text: str, number: int) -> tuple[str, Json]:
    """Return a line and what its comment says. One that cannot be read is refused: who may hear the line stands there."""
    found = re.search(r" ?<!-- (\{.*\}) -->\s*$", text)
    if found is None and "<!--" not in text:
        return text, {}
    try:
        extras = dict(json.loads(found[1])) if found else None
    except (ValueError, RecursionError):
        extras = None
    if found is None or extras is None or extras.get("visibility", Visibility.CUSTOMER) not in tuple(Visibility):
        remedy = "내보낸 파일의 것을 그대로 옮겨 주세요. 지우면 고객에게 말해도 되는 내용이 됩니다"
        raise _error(number, f"줄 끝의 <!-- -->를 읽을 수 없습니다: {text[text.find('<!--') :][:60]}", remedy)
    return text[: found.start()], extras


def _read_piece(item: str, part: Part, number: int) -> Json:
    text, extras = _split_comment(item, number)
    return {"part": part.value, "text": _unescape(text), "visibility": Visibility.CUSTOMER.value} | extras


def _labelled(line: str) -> tuple[str, str] | None:
    found = re.match(r"\*\*([^*]+):\*\* ?(.*)$", line, re.DOTALL)
    return (found[1], _unescape(found[2])) if found else None


def _read_inquiries(lines: _Lines) -> Iterator[Json]:
    while (line := lines.peek()) is not None and line.startswith("### "):
        number = lines.number
        text, extras = _split_comment(lines.take()[4:], number)
        confirmed = not text.startswith(_UNSURE.strip())
        value: Json = {
            "type": text.removeprefix(_UNSURE.strip()).strip(" "),
            "questions": [_unescape(item) for item in lines.items()],
            "say": "",
            "paste": "",
            "confirmed": confirmed,
            "visibility": Visibility.CUSTOMER.value,
        } | extras
        while (line := lines.peek()) is not None and (pair := _labelled(line)) is not None:
            number = lines.number
            lines.take()
            _read_label(value, pair, lines, number)
        yield value


def _read_label(value: Json, pair: tuple[str, str], lines: _Lines, number: int) -> None:
    label, text = pair
    if label == _PASTE:
        value["paste"] = lines.fenced()
    elif label == _CASES:
        value["cases"] = [_read_case(item) for item in lines.items()]
    elif label in (lists := {_UNSAID: "unsaid", _QUOTES: "quotes"}):
        value[lists[label]] = [_unescape(item) for item in lines.items()]
    elif label in (keys := {_SAY: "say", _ASK_BACK: "ask_back", _HANDOVER: "handover"}):
        value[keys[label]] = text
    else:
        known = ", ".join((_SAY, _CASES, _ASK_BACK, _HANDOVER, _UNSAID, _QUOTES, _PASTE))
        raise _error(number, f"모르는 이름입니다: {label}", f"다음을 쓸 수 있습니다: {known}")


def _read_case(item: str) -> Json:
    when, _, say = item.partition(" **→** ")
    return {"when": _unescape(when), "say": _unescape(say)}


def _read_open(lines: _Lines) -> Iterator[Json]:
    while (line := lines.peek()) is not None and line.startswith("### "):
        number = lines.number
        label, extras = _split_comment(lines.take()[4:], number)
        if "field" not in extras:
            raise _error(
                number,
                f"{label}이(가) 어떤 항목인지 적혀 있지 않습니다",
                '제목 뒤에 <!-- {"field": "policy"} -->처럼 적어 주세요',
            )
        value: Json = {"label": _unescape(label), "question": "", "meanwhile": ""} | extras
        while (line := lines.peek()) is not None and (pair := _labelled(line)) is not None:
            lines.take()
            value["question" if pair[0] == _QUESTION else "meanwhile"] = pair[1]
        yield value
