"""What a person wrote in Slack, from everything that Slack sends of it, as one text for the reader.

Slack sends a message twice: `text`, where lists and tables are lost and signs are escaped, and `blocks`, which say what was
struck out, quoted, listed or tabled. The text made here keeps of Slack's marks those that mean something to the reader (bold,
struck out, quoted, code, links with labels), written so that it recognises them, and decodes the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

Json = Mapping[str, Any]

_DEEPEST = 6
_LONGEST_MARKED = 380
"""Characters between two marks; the reader takes longer stretches for signs that just stand there."""
_BEFORE_STRUCK = frozenset(" \t([:,")
_AFTER_STRUCK = frozenset(" \t)].,!?:→-")
_PERMALINK = re.compile(r"https://[\w.-]+/archives/(?P<channel>\w+)/p(?P<seconds>\d{10})(?P<micro>\d{6})")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands: its channel and timestamp."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A message that somebody passed on, in its author's words; `place` is None where Slack does not say where it stands."""

    text: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line in one style."""

    text: str
    bold: bool = False
    struck: bool = False


def text_of(message: Json) -> str:
    """Return what the author of a message wrote, from its blocks, or from its `text` where they hold nothing."""
    return _blocks(message.get("blocks"), 0) or unescaped(message.get("text")).strip("\n")


def forwarded_in(message: Json) -> tuple[Forwarded, ...]:
    """Return the messages that this one passes on. Previews of links are none: nobody wrote them here."""
    own = str(message.get("text") or "")
    found = []
    for attachment in _objects(message.get("attachments")):
        link = str(attachment.get("original_url") or attachment.get("from_url") or "")
        shared = attachment.get("is_share") is True or (attachment.get("is_msg_unfurl") is True and link not in own)
        if not shared:
            continue
        inner = [part.get("message") for part in _objects(attachment.get("message_blocks"))]
        text = "\n".join(filter(None, (_blocks(part.get("blocks"), 0) for part in _objects(inner))))
        text = text or unescaped(attachment.get("text")).strip("\n")
        if text.strip():
            found.append(Forwarded(text, _place(attachment, link)))
    return tuple(found)


def linked_in(text: str) -> tuple[Place, ...]:
    """Return the messages that a text links to, in its order."""
    return tuple(Place(match["channel"], f"{match['seconds']}.{match['micro']}") for match in _PERMALINK.finditer(text))


def unescaped(text: object) -> str:
    """Return a text as it was typed: Slack escapes three signs. Mentions and links keep their brackets."""
    return str(text or "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _place(attachment: Json, link: str) -> Place | None:
    channel, ts = attachment.get("channel_id"), attachment.get("ts")
    if isinstance(channel, str) and channel and isinstance(ts, str) and ts:
        return Place(channel, ts)
    return next(iter(linked_in(link)), None)


def _blocks(blocks: object, depth: int) -> str:
    return "\n".join(filter(None, (_block(block, depth) for block in _objects(blocks)))).strip("\n")


def _block(block: Json, depth: int) -> str:
    kind = block.get("type")
    if kind == "rich_text":
        return "\n".join(_rich(part, depth) for part in _objects(block.get("elements"))).strip("\n")
    if kind == "table":
        return "\n".join(filter(None, (_row(row, depth) for row in _list(block.get("rows")))))
    parts = [block.get("text"), *_list(block.get("fields")), *_list(block.get("elements"))]
    if kind == "markdown":
        return str(block.get("text") or "")
    if kind in ("section", "header", "context"):
        return "\n".join(filter(None, (unescaped(part.get("text")) for part in _objects(parts))))
    return ""


def _row(row: object, depth: int) -> str:
    cells = []
    for cell in _objects(row):
        text = _blocks([cell], depth) if cell.get("type") == "rich_text" else str(cell.get("text") or "")
        cells.append(" ".join(text.split()))
    return " | ".join(cells) if any(cells) else ""


def _rich(part: Json, depth: int) -> str:
    """Return one part of a rich text: a paragraph, list, quotation or code block."""
    kind = part.get("type")
    if kind == "rich_text_list" and depth < _DEEPEST:
        lines = list(_items(part, depth))
    elif kind == "rich_text_preformatted":
        lines = ["```", *"".join(run.text for run in _runs(part)).strip("\n").split("\n"), "```"]
    else:
        text = "\n".join(line_of(line) for line in _lines(list(_runs(part))))
        lines = text.removesuffix("\n").split("\n")
    if kind == "rich_text_quote" or part.get("border"):
        lines = [f"> {line}" for line in lines]
    return "\n".join(lines)


def _items(part: Json, depth: int) -> Iterator[str]:
    indent, number = _number(part.get("indent")), _number(part.get("offset")) + 1
    ordered = part.get("style") == "ordered"
    for count, item in enumerate(_objects(part.get("elements"))):
        first, *rest = _rich(item, depth + 1).split("\n")
        yield f"{'  ' * indent}{f'{number + count}.' if ordered else '•'} {first}"
        yield from (f"{'  ' * (indent + 1)}{line}" for line in rest)


def _runs(part: Json) -> Iterator[Run]:
    for element in _objects(part.get("elements")):
        style = element.get("style")
        style = style if isinstance(style, Mapping) else {}
        text = _inline(element)
        if text:
            yield Run(text, bool(style.get("bold")), bool(style.get("strike")))


def _inline(element: Json) -> str:
    kind = element.get("type")
    if kind == "link":
        return link_of(str(element.get("url") or ""), str(element.get("text") or ""))
    if kind == "emoji":
        return _emoji(str(element.get("unicode") or ""), str(element.get("name") or ""))
    marks = {"user": ("@", "user_id"), "channel": ("#", "channel_id"), "usergroup": ("!subteam^", "usergroup_id")}
    if kind in marks:
        sign, key = marks[str(kind)]
        return f"<{sign}{element[key]}>" if isinstance(element.get(key), str) else ""
    if kind == "broadcast":
        return f"<!{element.get('range')}>"
    if kind == "date":
        return str(element.get("fallback") or "")
    if kind == "color":
        return str(element.get("value") or "")
    return str(element.get("text") or "")


def link_of(url: str, label: str) -> str:
    """Return a link with its label, as Slack writes it."""
    label = " ".join(label.replace("<", "‹").replace(">", "›").split())
    url = "".join(url.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C").split())
    if not url:
        return label
    return f"<{url}|{label}>" if label and label != url else f"<{url}>"


def _emoji(codes: str, name: str) -> str:
    """Return an emoji as the sign it is; one of the workspace's own by its name."""
    try:
        return "".join(chr(int(code, 16)) for code in codes.split("-")) if codes else f":{name}:" if name else ""
    except (ValueError, OverflowError):
        return f":{name}:" if name else ""


def _lines(runs: list[Run]) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *rest = run.text.split("\n")
        line.append(Run(first, run.bold, run.struck))
        for text in rest:
            yield line
            line = [Run(text, run.bold, run.struck)]
    yield line


def line_of(runs: Sequence[Run]) -> str:
    """Return one line with the marks that its reader recognises; where a mark would not be, it is left out."""
    line, closed = "", False
    for struck, group in groupby((run for run in runs if run.text), key=lambda run: run.struck):
        text = _bolded(list(group), "" if struck else line[-1:])
        if closed and text[0] not in _AFTER_STRUCK:
            line += " "
        if not struck:
            line, closed = line + text, False
            continue
        before, words, after = _edges(text.replace("~", "∼"))
        line += before
        if words:
            line += " " if line and line[-1] not in _BEFORE_STRUCK else ""
            line += _struck(words) + after
            closed = not after
    return line


def _struck(text: str) -> str:
    pieces = [text[at : at + _LONGEST_MARKED].strip() for at in range(0, len(text), _LONGEST_MARKED)]
    return " ".join(f"~{piece}~" for piece in pieces if piece)


def _bolded(runs: list[Run], last: str) -> str:
    """Return runs of one line, in bold where they are; `last` is the character before them."""
    text = ""
    for bold, group in groupby(runs, key=lambda run: run.bold):
        inner = "".join(run.text for run in group)
        before, words, after = _edges(inner)
        tail = (last + text + before)[-1:]
        marked = bold and words and "*" not in words + tail and len(words) <= _LONGEST_MARKED
        if marked and not (tail.isalnum() or tail == "_"):
            words = f"*{words}*"
        text += before + words + after
    return text


def _edges(text: str) -> tuple[str, str, str]:
    """Cut a text into the space before it, its words and the space after them."""
    words = text.strip()
    if not words:
        return text, "", ""
    start = text.index(words)
    return text[:start], words, text[start + len(words) :]


def _number(value: object) -> int:
    return min(max(value, 0), 99) if isinstance(value, int) else 0


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _objects(value: object) -> list[Json]:
    return [item for item in _list(value) if isinstance(item, Mapping)]
