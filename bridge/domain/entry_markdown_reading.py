"""Reading manuals from Markdown: what people made of what `entry_markdown` wrote, every mistake named by its line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime

import yaml

from bridge.domain.entries import Part
from bridge.domain.entry_json import Json, from_json
from bridge.domain.entry_markdown import (
    ASK_BACK,
    CASES,
    HANDOVER,
    HEADINGS,
    INQUIRIES,
    MEANWHILE,
    OPEN,
    PASTE,
    QUESTION,
    QUOTES,
    SAY,
    UNSAID,
    UNSURE,
    Document,
)
from bridge.domain.manual_files import ManualFileError, Problem
from bridge.domain.notes import Visibility
from bridge.errors import InvalidInputError

_OF_OPEN = {QUESTION: "question", MEANWHILE: "meanwhile"}
_PARTS = {heading: part for part, heading in HEADINGS.items()}


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
                self.number, f"**{PASTE}:** 아래에 코드 블록이 없습니다", "``` 로 시작하고 끝나는 블록을 적어 주세요"
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
        elif heading == INQUIRIES:
            value["inquiries"] += list(_read_inquiries(lines))
        elif heading == OPEN:
            value["open_points"] += list(_read_open(lines))
        else:
            known = ", ".join([*_PARTS, INQUIRIES, OPEN])
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
        confirmed = not text.startswith(UNSURE.strip())
        value: Json = {
            "type": text.removeprefix(UNSURE.strip()).strip(" "),
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
    if label == PASTE:
        value["paste"] = lines.fenced()
    elif label == CASES:
        value["cases"] = [_read_case(item) for item in lines.items()]
    elif label in (lists := {UNSAID: "unsaid", QUOTES: "quotes"}):
        value[lists[label]] = [_unescape(item) for item in lines.items()]
    elif label in (keys := {SAY: "say", ASK_BACK: "ask_back", HANDOVER: "handover"}):
        value[keys[label]] = text
    else:
        raise _unknown(label, number, (SAY, CASES, ASK_BACK, HANDOVER, UNSAID, QUOTES, PASTE))


def _unknown(label: str, number: int, known: Iterable[str]) -> ManualFileError:
    return _error(number, f"모르는 이름입니다: {label}", f"다음을 쓸 수 있습니다: {', '.join(known)}")


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
            number = lines.number
            lines.take()
            name, said = pair
            if name not in _OF_OPEN:
                raise _unknown(name, number, _OF_OPEN)
            value[_OF_OPEN[name]] = said
        yield value


def _unescape(text: str) -> str:
    return "\n".join(_unescape_line(line) for line in re.split(r"<br\s*/?>", text))


def _unescape_line(line: str) -> str:
    def back(found: re.Match[str]) -> str:
        if found["char"]:
            return found["char"]
        named = {"lt": "<", "amp": "&", "gt": ">"}.get(found["name"] or "")
        return named or (chr(int(found["code"])) if int(found["code"]) < 0x110000 else found[0])

    return re.sub(r"\\(?P<char>[^\w\s]|_)|&(?:(?P<name>lt|amp|gt)|#(?P<code>\d{1,7}));", back, line)
