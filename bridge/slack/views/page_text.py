"""What stands in a section of a page: Markdown, made from a manual's texts word for word, and the HTML that `markdown` makes of it.

People's texts are no Markdown: what would be a sign of it stands as they wrote it. Only their lists become lists and their addresses
links, to http and https alone; raw HTML is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\가-힣]*[^\s<>\"'`\\가-힣.,:;!?)\]}]")
_SIGN = re.compile(r"[\\`*_{}\[\]()>#+\-.!]")
_BULLET = re.compile(r"\s*[-•·*]\s+(?=\S)")
_NUMBER = re.compile(r"\s*(\d{1,2})[.)]\s+(?=\S)")


class PageText(Extension):
    """`markdown` as these pages need it: no raw HTML, and links that tell nobody where they were followed from."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 — `markdown` calls it so
        """Take out what reads HTML."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Tidy(md), "tidy", 0)


class _Tidy(Treeprocessor):
    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            link.set("rel", "noopener noreferrer")
        for paragraph in root.iter("p"):
            if len(paragraph) and paragraph[-1].tag == "br" and not (paragraph[-1].tail or "").strip():
                paragraph.remove(paragraph[-1])  # the line break before a paragraph's class


def renderer() -> Markdown:
    """Return what makes HTML of Markdown; for one thread."""
    return Markdown(extensions=["attr_list", "nl2br", "sane_lists", PageText()], output_format="html")


def render(text: str, by: Markdown) -> Markup:
    """Return Markdown made by this module as HTML that is safe to stand in a page."""
    return Markup(by.reset().convert(text))  # noqa: S704 — `verbatim` leaves no sign of people's texts unescaped


def verbatim(text: str) -> str:
    """Return a text as Markdown that reads as it is written, its addresses as links."""
    out, end = [], 0
    for found in _ADDRESS.finditer(text):
        out += [_escaped(text[end : found.start()]), f"<{found.group()}>"]
        end = found.end()
    written = "".join([*out, _escaped(text[end:])])
    return f"&#61;{written[1:]}" if written.startswith("=") else written  # else the line above would be a heading


def note(text: str) -> str:
    """Return a paragraph in small letters, nothing for no text."""
    return f"{_flowing(text)}\n{{: .note }}" if text.strip() else ""


def said(text: str) -> str:
    """Return what is said to customers, set off."""
    return "\n".join(f"> {line}".rstrip() for line in _flowing(text).split("\n")) if text.strip() else ""


def bullets(lines: Iterable[str]) -> str:
    """Return a list, a point for each text; a text's further lines stand under its first, one that is all points is no point of its own."""
    points = []
    for line in filter(str.strip, lines):
        flowing = _flowing(line)
        own = all(part.startswith("- ") for part in flowing.split("\n"))
        points.append(flowing if own else "- " + flowing.replace("\n", "\n    "))
    return ("\n\n" if any("\n" in point for point in points) else "\n").join(points)


def pasted(text: str) -> str:
    """Return a text as it is pasted, character for character."""
    return "\n".join(f"    {line}" for line in text.split("\n")) if text.strip() else ""


def together(*parts: str) -> str:
    """Return parts of a section, one under the other."""
    return "\n\n".join(part for part in parts if part)


def _flowing(text: str) -> str:
    """Return a text with its own lists as lists."""
    out: list[str] = []
    lines = text.strip().splitlines()
    place = 0
    while place < len(lines):
        items = _items(lines[place:])
        if items:
            out += ["", *items, ""]
            place += len(items)
        else:
            out.append(verbatim(lines[place].strip()))
            place += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip("\n")


def _items(lines: list[str]) -> list[str]:
    """Return the points with which `lines` begin: two at least, numbers only where they run from 1 as a list's would."""
    for sign, mark in ((_BULLET, "- "), (_NUMBER, "{}. ")):
        found = []
        for number, line in enumerate(lines, start=1):
            match = sign.match(line)
            if match is None or (sign is _NUMBER and match[1] != str(number)):
                break
            found.append(mark.format(number) + verbatim(line[match.end() :].strip()))
        if len(found) > 1:
            return found
    return []


def _escaped(text: str) -> str:
    plain = text.replace("&", "&amp;").replace("<", "&lt;")
    return _SIGN.sub(r"\\\g<0>", plain)
