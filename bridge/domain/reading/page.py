"""A note without its decoration, and the way back: what the readers search, every character tied to the note as given.

Slack's marks (bold, strike, links, mentions, entities, emoji) say little and break every pattern, so they are taken out
once, here. A `Page` remembers for each character that is left which characters of the source it stands for.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bridge.domain.notes import Span
from bridge.domain.patterns import compiled

SEP = "␟"
"""Stands for a run of emoji: it ends a clause and means nothing else."""
LINK = "￼"
"""Stands for an address, whose text is in `Page.links`."""
_LONG_LINE = 800  # a longer line is read as several: nobody writes one, and patterns look far
ITEMS = "①②③④⑤⑥⑦⑧⑨"

_NUMBER_EMOJI = {
    name: i for i, name in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
}
_MEANT_EMOJI = {
    "x": "X", "no_entry_sign": "X", "negative_squared_cross_mark": "X", "o": "O", "arrow_right": "→",
    "lock": "🔒", "closed_lock_with_key": "🔒", "shushing_face": "🤫", "zipper_mouth_face": "🤐", "no_entry": "⛔",
}  # fmt: skip
_MEANT_CHARS = {"❌": "X", "❎": "X", "⭕": "O", "➡": "→", "➔": "→", "➜": "→", "⇒": "→", "▶": "▶"}
_KEPT = "🔒🔐🤫🤐⛔🚫"  # emoji by which planners mark a secret

_TOKEN = compiled(
    r"(?P<fence>```[a-z]*)"
    r"|(?P<user><@[A-Z0-9]+(?:\|[^>\n]*)?>)"
    r"|(?P<chan><#[A-Z0-9]*(?:\|[^>\n]*)?>)"
    r"|(?P<special><![^>\n]*>)"
    r"|(?P<link><(?:https?|mailto|tel):[^>\n]*>)"
    r"|(?P<url>https?://[^\s<>|)\]'\"]+)"
    r"|(?P<entity>&(?:amp|lt|gt|nbsp|quot|#39);)"
    r"|(?P<keycap>[1-9]\ufe0f?\u20e3)"
    r"|(?P<colon>:(?=[a-z0-9_+'-]*[a-z])[a-z0-9_+'-]{1,40}:(?:skin-tone-\d:)?)"
    r"|(?P<zero>[\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f\u20e3\u3164\u00ad]+)"
    r"|(?P<emoji>[\U0001f000-\U0001fbff\u2600-\u26ff\u2700-\u27bf\u2b05-\u2b07\u2b1b-\u2b55\u231a-\u23ff\u25b6\u203c\u2049]"
    r"[\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]*)"
)
_BOLD = re.compile(r"(?<![\w*])(\*{1,2})(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\1(?!\*)")
_STRIKE = re.compile(r"(?:(?<=[\s(\[:,])|^)(~{1,2})(?=[^\s~])([^~\n]{1,400}?)(?<=[^\s~])\1(?=[\s)\].,!?:→\-]|$)", re.M)
_ITALIC = re.compile(r"(?<![\w_])(_)(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])_(?![A-Za-z0-9_])")
_CODE = re.compile(r"(?<!`)(`)([^`\n]{1,400})`(?!`)")
_QUOTE = re.compile(r"^(?:&gt;|>)+ ?", re.M)


@dataclass(frozen=True, slots=True)
class Link:
    """An address in the note: `at` is its place in the page, `span` its place in the source."""

    url: str
    at: int
    span: Span


@dataclass(frozen=True)
class Page:
    """`text` is the note without decoration; `starts[i]`, `ends[i]` bound what its character i stands for in `source`."""

    source: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    bold: tuple[tuple[int, int], ...]
    struck: tuple[tuple[int, int], ...]
    quoted: tuple[tuple[int, int], ...]
    links: tuple[Link, ...]

    def span(self, start: int, end: int) -> Span:
        """The source's characters behind `text[start:end]`, which must not be empty."""
        return Span(self.starts[start], self.ends[end - 1])

    def verbatim(self, start: int, end: int) -> str:
        """The source's own characters behind `text[start:end]`."""
        where = self.span(start, end)
        return self.source[where.start : where.end]

    @cached_property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """Bounds of the lines that hold anything."""
        found = []
        at = 0
        for line in self.text.split("\n"):
            if line.strip():
                found.append((at, at + len(line)))
            at += len(line) + 1
        return tuple(found)

    def is_struck(self, start: int) -> bool:
        """Whether the character at `start` is struck out."""
        return any(a <= start < b for a, b in self.struck)


def open_page(source: str) -> Page:
    """Take the decoration out of `source`."""
    marks, ranges = _marks(source)
    writing = _Writing()
    links: list[Link] = []
    for piece, start, end, url in _pieces(source, marks):
        if piece == LINK:
            links.append(Link(url, len(writing.chars), Span(start, end)))
        writing.piece(piece, start, end)
    text, starts = "".join(writing.chars), writing.starts
    placed = {kind: tuple(_place(found, starts)) for kind, found in ranges.items()}
    return Page(
        source,
        text,
        tuple(starts),
        tuple(writing.ends),
        placed["bold"],
        placed["struck"],
        placed["quoted"],
        tuple(links),
    )


class _Writing:
    """A page as it is written: its characters, and what each of them stands for in the source."""

    def __init__(self) -> None:
        self.chars: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._run = 0  # characters since the line began

    def piece(self, piece: str, start: int, end: int) -> None:
        """A character that stands for `start`…`end`, or words as they stand there."""
        if len(piece) == 1:
            self._char(piece, start, end)
        elif self._run + len(piece) > _LONG_LINE:
            for i, char in enumerate(piece, start):
                self._char(char, i, i + 1)
        else:
            self.chars.extend(piece)
            self.starts.extend(range(start, end))
            self.ends.extend(range(start + 1, end + 1))
            self._run += len(piece)

    def _char(self, char: str, start: int, end: int) -> None:
        chars = self.chars
        previous = chars[-1] if chars else "\n"
        if char in " \t" and previous in (" |\n" if char == "\t" else " \n"):
            return
        if char == SEP and previous in (SEP, " ") and SEP in (previous, *chars[-2:-1]):
            return
        if char == "\n" and previous == " ":
            chars.pop(), self.starts.pop(), self.ends.pop()
        self._run = 0 if char == "\n" else self._run + 1
        if (self._run > _LONG_LINE and char in " " + SEP) or self._run > 2 * _LONG_LINE:
            char, self._run = "\n", 0
        chars.append("|" if char == "\t" else char)
        self.starts.append(start)
        self.ends.append(end)


_DANGLING = re.compile(r"(?<![\w*_`])[*_`]+(?=\w)|(?<=\w)[*_`]+(?![\w*_`])")  # half of a pair that a slice cut apart
_UNDECORATED = re.compile(rf"[0-9A-Za-z가-힣 \n.,()\[\]%/+'\"!?·→-]{{0,{_LONG_LINE}}}")


def plain(source: str) -> str:
    """`source` as a person reads it: no marks, no emoji, addresses written out, one line."""
    if _UNDECORATED.fullmatch(source):
        return " ".join(source.split())
    page = open_page(source)
    urls = iter(page.links)
    text = "".join(next(urls).url + " " if c == LINK else c for c in page.text)
    text = _DANGLING.sub("", text.replace(SEP, " "))
    return " ".join(text.split())


def _marks(source: str) -> tuple[set[int], dict[str, list[tuple[int, int]]]]:
    """Positions of marks to drop, and the ranges that they enclose."""
    marks: set[int] = set()
    ranges: dict[str, list[tuple[int, int]]] = {"bold": [], "struck": [], "quoted": []}
    for sign, pattern, kind in (("*", _BOLD, "bold"), ("~", _STRIKE, "struck"), ("_", _ITALIC, ""), ("`", _CODE, "")):
        for match in pattern.finditer(source) if sign in source else ():
            marks.update(range(match.start(1), match.end(1)))
            width = match.end(1) - match.start(1)
            marks.update(range(match.end() - width, match.end()))
            if kind:
                ranges[kind].append((match.start(2), match.end(2)))
    for match in _QUOTE.finditer(source):
        marks.update(range(match.start(), match.end()))
        stop = source.find("\n", match.end())
        ranges["quoted"].append((match.end(), stop if stop >= 0 else len(source)))
    return marks, ranges


def _place(ranges: list[tuple[int, int]], starts: list[int]) -> Iterator[tuple[int, int]]:
    from bisect import bisect_left

    for start, end in sorted(ranges):
        a, b = bisect_left(starts, start), bisect_left(starts, end)
        if a < b:
            yield a, b


_LETTERS = rf"[^\s{SEP}{LINK}]+"
_WORD, _RUN = re.compile(rf"{_LETTERS}|[\s\S]"), re.compile(rf"{_LETTERS}(?: {_LETTERS})*|[\s\S]")


def _pieces(source: str, marks: set[int]) -> Iterator[tuple[str, int, int, str]]:
    """Each kept word or other character with its bounds in the source, and its address where it stands for one."""
    at = 0
    for match in _TOKEN.finditer(source):
        yield from _words(source, at, match.start(), marks)
        at = match.end()
        if match.start() in marks:
            continue
        yield from _token(match.lastgroup or "", match.group(), match.start(), match.end())
    yield from _words(source, at, len(source), marks)


def _words(
    source: str, start: int, end: int, marks: set[int], pattern: re.Pattern[str] = _RUN
) -> Iterator[tuple[str, int, int, str]]:
    """What stands between two tokens: runs of words whole, or words, where no mark cuts them, everything else by itself."""
    for found in pattern.finditer(source, start, end):
        a, b = found.span()
        if b - a > 1 and (not marks or marks.isdisjoint(range(a, b))):
            yield found.group(), a, b, ""
        elif b - a > 1 and pattern is _RUN:
            yield from _words(source, a, b, marks, _WORD)
        else:
            for i in range(a, b):
                if i not in marks:
                    yield source[i].replace("\r", "\n").replace("\u00a0", " "), i, i + 1, ""


def _token(kind: str, word: str, start: int, end: int) -> Iterator[tuple[str, int, int, str]]:
    if kind in ("user", "chan", "special"):
        yield from _mention(kind, word, start, end)
    elif kind == "link":
        address, bar, label = word[1:-1].partition("|")
        yield (
            LINK,
            start,
            end if not label else start + 1 + len(address),
            address.removeprefix("mailto:").removeprefix("tel:"),
        )
        yield from _spread(label, start + 1 + len(address) + len(bar), end)
    elif kind == "url":
        address = word.rstrip(".,;:!?")
        yield LINK, start, start + len(address), address
    elif kind == "entity":
        yield html.unescape(word).replace("\u00a0", " "), start, end, ""
    elif kind == "keycap":
        yield ITEMS[int(word[0]) - 1], start, end, ""
    elif kind == "colon":
        name = word.strip(":")
        index = _NUMBER_EMOJI.get(name)
        yield (ITEMS[index] if index is not None else _MEANT_EMOJI.get(name, SEP)), start, end, ""
    elif kind == "emoji":
        yield _MEANT_CHARS.get(word[0], word[0] if word[0] in _KEPT else SEP), start, end, ""


def _mention(kind: str, word: str, start: int, end: int) -> Iterator[tuple[str, int, int, str]]:
    body, bar, label = word[2:-1].partition("|")
    if kind == "special" and not label:
        return
    sign = {"user": "@", "chan": "#", "special": ""}[kind]
    shown = label or body
    if sign and not shown.startswith(sign):
        yield sign, start, start + 2, ""
    yield from _spread(shown, start + 2 + (len(body) + len(bar) if label else 0), end)


def _spread(label: str, start: int, end: int) -> Iterator[tuple[str, int, int, str]]:
    """The label's characters; the last also stands for the closing bracket, so that a slice is never half a link."""
    for i, char in enumerate(label):
        last = i == len(label) - 1
        yield char, start + i, end if last else start + i + 1, ""
