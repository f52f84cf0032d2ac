"""Slack's way with text: what a person types becomes escaped mrkdwn and rich text; what stands in a message may ping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from bridge.playground.records import Channel, Json
from bridge.playground.state import State

_TOKEN = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")
_URL = re.compile(r"https?://[^\s<>|]+")
_WORD_MENTION = re.compile(r"(?<![\w@])@([\w.:-]+)")
_WORD_CHANNEL = re.compile(r"(?<![\w#])#([\w-]+)")
_STYLES = (("```", "code"), ("`", "code"), ("*", "bold"), ("_", "italic"), ("~", "strike"))
# The composer makes a word bold as soon as its second asterisk is typed: a particle may follow ("*간편환불*이"), as posted mrkdwn may not.
_STYLED = re.compile(r"(?<![\w*~`])(`+|[*_~])(?=\S)([^\n]+?)(?<=\S)\1(?:(?![\w*~`])|(?<=\*)(?=[가-힣]))")
_FENCED = re.compile(r"```(.+?)```", re.DOTALL)
_BULLET, _QUOTE = "• ", "&gt; "
_BROADCASTS = ("channel", "here", "everyone")


def escape(text: str) -> str:
    """Escape the three characters that carry meaning in mrkdwn."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """Undo `escape`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def typed(state: State, channel: Channel, text: str) -> str:
    """Return the mrkdwn of what a person typed in `channel`.

    What looks like markup is escaped; `@name` and `#name` become mentions where the composer would have offered
    them (people and bots who can be in the channel, `@channel` and its like), and addresses become links.
    """
    known: dict[str, str] = {}
    for user in state.users.values():
        if user.id in channel.members or user.team_id in channel.teams:
            for word in (user.key, user.name, user.real_name):
                known.setdefault(word, user.id)
    for member in channel.members:
        if state.users[member].is_bot:
            known[state.users[member].name] = member

    def mention(match: re.Match[str]) -> str:
        word = match.group(1)
        if word in _BROADCASTS:
            return f"<!{word}>"
        return f"<@{known[word]}>" if word in known else match.group(0)

    def room(match: re.Match[str]) -> str:
        for other in state.channels.values():
            if other.name == match.group(1) and set(other.teams) & set(channel.teams):
                return f"<#{other.id}|{other.name}>"
        return match.group(0)

    text = _URL.sub(lambda m: f"<{m.group(0)}>", escape(text))
    return _WORD_CHANNEL.sub(room, _WORD_MENTION.sub(mention, text))


def rich_text(text: str, block_id: str) -> list[Json]:
    """Return the blocks that Slack's own client sends with a person's message."""
    elements: list[Json] = []
    for number, part in enumerate(_FENCED.split(text)):
        if number % 2:
            elements.append({"type": "rich_text_preformatted", "border": 0, "elements": list(_words(part.strip("\n")))})
        elif part.strip("\n"):
            elements.extend(_lines(part.strip("\n") if number else part.removesuffix("\n")))
    return [{"type": "rich_text", "block_id": block_id, "elements": elements}]


def _lines(text: str) -> Iterator[Json]:
    """Yield the sections, lists and quotations of lines of text, each run of lines of a kind as one."""
    for mark, run in groupby(text.split("\n"), key=_mark):
        lines = [line[len(mark) :] for line in run]
        if mark == _BULLET:
            yield _list([_section(line) for line in lines])
        else:
            kind = "rich_text_quote" if mark else "rich_text_section"
            yield {"type": kind, "elements": list(_inline("\n".join(lines)))}


def _mark(line: str) -> str:
    return next((mark for mark in (_BULLET, _QUOTE) if line.startswith(mark)), "")


def _section(line: str) -> Json:
    return {"type": "rich_text_section", "elements": list(_inline(line))}


def _words(text: str) -> Iterator[Json]:
    """Yield what stands in a code block, where nothing is styled."""
    if text:
        yield {"type": "text", "text": unescape(_TOKEN.sub(lambda match: match.group(2), text))}


def _list(sections: list[Json]) -> Json:
    return {"type": "rich_text_list", "style": "bullet", "indent": 0, "border": 0, "elements": sections}


def _inline(text: str) -> Iterator[Json]:
    at = 0
    for match in _TOKEN.finditer(text):
        yield from _plain(text[at : match.start()])
        yield _token(*match.groups())
        at = match.end()
    yield from _plain(text[at:])


def _token(sigil: str, name: str, label: str | None) -> Json:
    if sigil == "@":
        return {"type": "user", "user_id": name}
    if sigil == "#":
        return {"type": "channel", "channel_id": name}
    if sigil == "!":
        kind, _, rest = name.partition("^")
        return (
            {"type": "usergroup", "usergroup_id": rest} if kind == "subteam" else {"type": "broadcast", "range": name}
        )
    link: Json = {"type": "link", "url": unescape(name)}
    return {**link, "text": unescape(label)} if label else link


def _plain(text: str) -> Iterator[Json]:
    at = 0
    for match in _STYLED.finditer(text):
        if match.start() > at:
            yield {"type": "text", "text": unescape(text[at : match.start()])}
        style = next(name for sign, name in _STYLES if match.group(1).startswith(sign[0]))
        yield {"type": "text", "text": unescape(match.group(2)), "style": {style: True}}
        at = match.end()
    if text[at:]:
        yield {"type": "text", "text": unescape(text[at:])}


def walk(value: object) -> Iterator[Json]:
    """Yield every object inside blocks, outermost first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner)


def pinged(text: str, blocks: list[Json] | None, attachments: list[Json] | None = None) -> list[str]:
    """Return whom this message pings: user ids, user groups, `channel`, `here`, `everyone`, in order, once each."""
    found = list(_pinged_by_text(text))
    for part in walk([*(blocks or []), *(attachments or [])]):
        kind = part.get("type")
        if kind in ("mrkdwn", "markdown"):
            found.extend(_pinged_by_text(str(part.get("text", ""))))
        elif kind == "user" and "user_id" in part:
            found.append(part["user_id"])
        elif kind == "broadcast":
            found.append(part["range"])
        elif kind == "usergroup":
            found.append(part["usergroup_id"])
    return list(dict.fromkeys(found))


def _pinged_by_text(text: str) -> Iterator[str]:
    for sigil, name, _label in _TOKEN.findall(text):
        if sigil == "@" or (sigil == "!" and name in _BROADCASTS):
            yield name
        elif sigil == "!" and name.startswith("subteam^"):
            yield name.partition("^")[2]


def readable(state: State, text: str) -> str:
    """Return mrkdwn as a reader sees it: mentions by name, links by label, entities as characters."""

    def name(match: re.Match[str]) -> str:
        sigil, ref, label = match.groups()
        if sigil == "@":
            user = state.users.get(ref)
            return f"@{user.real_name}" if user else f"@{label or ref}"
        if sigil == "#":
            channel = state.channels.get(ref)
            return f"#{channel.name}" if channel else f"#{label or ref}"
        if sigil == "!":
            return (label or "") if ref.startswith("date^") else f"@{ref.partition('^')[0]}"
        return label or ref

    return unescape(_TOKEN.sub(name, text))


def visible_text(state: State, text: str, blocks: list[Json] | None) -> str:
    """Return everything a reader sees of a message or a view, one piece a line; `text` counts only without blocks."""
    if not blocks:
        return readable(state, text)
    lines: list[str] = []
    for block in blocks:
        for part in walk(block):
            lines.extend(_piece(state, part))
    return "\n".join(line for line in lines if line)


def _piece(state: State, part: Json) -> Iterator[str]:
    kind = part.get("type")
    if kind in ("plain_text", "mrkdwn", "markdown", "text", "raw_text") and isinstance(part.get("text"), str):
        yield readable(state, part["text"]) if kind in ("mrkdwn", "markdown") else part["text"]
    elif kind == "image":
        yield str(part.get("alt_text", ""))
    elif kind == "link":
        yield str(part.get("text") or part.get("url", ""))
    elif kind == "user" and "user_id" in part:
        yield readable(state, f"<@{part['user_id']}>")
    elif kind == "plain_text_input":
        yield str(part.get("initial_value", ""))
