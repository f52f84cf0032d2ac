"""Text that people or other programs wrote, put into Slack's markup without becoming markup.

Slack reads `<!channel>`, `<@U…>` and `<http…|…>` in every text it is given, so nothing goes into a text object or a
notification unescaped. Limits are counted after escaping, as Slack counts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

SECTION_LIMIT = 3000
BUTTON_LIMIT = 75
HEADER_LIMIT = 150
VALUE_LIMIT = 2000
BLOCKS_LIMIT = 50
MESSAGE_LIMIT = 12_000
"""Characters over all blocks of a message that are safe; about 13,200 have been refused."""

Block = Mapping[str, Any]

_CUTS = ("\n\n", "\n", ". ", "? ", "! ", ", ", " ")


def escape(text: str) -> str:
    """Return `text` so that Slack shows it and does not obey it: no mention, no hidden link."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def code(text: str) -> str:
    """Return `text` as a code block to copy from. A fence inside it cannot close the block."""
    return f"```{escape(text).replace('```', chr(39) * 3)}```"


def quote(text: str) -> str:
    """Return `text` as a quotation, line by line."""
    return "\n".join(f"> {escape(line)}" for line in text.split("\n"))


def quotes(text: str, limit: int = SECTION_LIMIT - 200) -> list[str]:
    """Return `text` as quotations (markup), each within `limit` characters."""
    return _quotes(text, limit, limit)


def _quotes(text: str, limit: int, room: int) -> list[str]:
    found: list[str] = []
    for part in split(text, room):
        marked = quote(part)
        found += [marked] if len(marked) <= limit else _quotes(part, limit, room // 2)
    return found


def fit(text: str, limit: int) -> str:
    """Return `text` within `limit` characters for a label; what is cut is marked. Facts are split, never fitted."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def split(text: str, limit: int = SECTION_LIMIT) -> list[str]:
    """Cut `text` (not yet escaped) at paragraphs, lines or sentences so that each part fits once escaped.

    Joined, the parts are the text again but for white space where it was cut.
    """
    parts = []
    rest = text.strip()
    while len(escape(rest)) > limit:
        room = _fitting(rest, limit)
        cut = next((at + len(sign) for sign in _CUTS if (at := rest.rfind(sign, room // 3, room)) > 0), room)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [part for part in (*parts, rest) if part]


def plain(text: str) -> Block:
    """Return a plain-text object, shown literally."""
    return {"type": "plain_text", "text": text, "emoji": True}


def section(markup: str, *, accessory: Block | None = None) -> Block:
    """Return a section of markup whose user text is escaped already. Slack must not link words in it by itself."""
    block: dict[str, Any] = {"type": "section", "text": {"type": "mrkdwn", "text": markup, "verbatim": True}}
    if accessory is not None:
        block["accessory"] = accessory
    return block


def columns(markups: Iterable[str]) -> Block:
    """Return texts (markup, escaped, at most 2,000 characters each) side by side, two in a row."""
    return {"type": "section", "fields": [{"type": "mrkdwn", "text": text, "verbatim": True} for text in markups]}


def sections(text: str, *, lead: str = "") -> list[Block]:
    """Return as many sections as `text` (escaped here) needs, the first beginning with `lead` (markup)."""
    parts = split(text, SECTION_LIMIT - len(lead))
    if not parts and lead.strip():
        return [section(lead.strip())]
    return [section(lead + escape(part) if first else escape(part)) for first, part in _marked(parts)]


def context(markup: str) -> Block:
    """Return a line of small print."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": markup, "verbatim": True}]}


def header(text: str) -> Block:
    """Return a header; a title longer than Slack allows is cut, so the whole title must stand elsewhere too."""
    return {"type": "header", "text": plain(fit(text, HEADER_LIMIT) or "–")}


def button(label: str, action: str, value: str, *, style: str | None = None) -> Block:
    """Return a button. `value` is what the click sends back, at most 2,000 characters."""
    made: dict[str, Any] = {
        "type": "button",
        "text": plain(fit(label, BUTTON_LIMIT)),
        "action_id": action,
        "value": value[:VALUE_LIMIT],
    }
    if style is not None:
        made["style"] = style
    return made


def link_button(label: str, action: str, url: str) -> Block:
    """Return a button that opens a page in the browser; the click is told to us all the same."""
    return {"type": "button", "text": plain(fit(label, BUTTON_LIMIT)), "action_id": action, "url": url, "value": "–"}


def actions(buttons: Iterable[Block]) -> Block:
    """Return a row of buttons."""
    return {"type": "actions", "elements": list(buttons)}


def size(blocks: Iterable[Block]) -> int:
    """Count the characters of all texts in blocks, as Slack's limit over a whole message does."""
    return sum(_size(block) for block in blocks)


def _size(value: Any) -> int:
    if isinstance(value, Mapping):
        own = len(value["text"]) if isinstance(value.get("text"), str) else 0
        return own + sum(_size(item) for item in value.values() if isinstance(item, (Mapping, list, tuple)))
    if isinstance(value, (list, tuple)):
        return sum(_size(item) for item in value)
    return 0


def _fitting(text: str, limit: int) -> int:
    """Return how many characters of `text` fit into `limit` once escaped; at least one."""
    used = 0
    for count, sign in enumerate(text):
        used += len(escape(sign))
        if used > limit:
            return max(count, 1)
    return len(text)


def _marked(parts: list[str]) -> Iterable[tuple[bool, str]]:
    return ((number == 0, part) for number, part in enumerate(parts))
