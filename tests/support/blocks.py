"""Slack's limits on messages and modals as checks, and walks over what a view shows."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from bridge.services.chat import Message


def strings(value: Any) -> Iterator[str]:
    """Yield every string in a view or message, ids and values included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from strings(item)


def everything(*messages: Message) -> str:
    """Return all that messages hold, as one text, unescaped."""
    return "\n".join(
        html.unescape(text) for message in messages for text in (message.text, *strings(list(message.blocks)))
    )


def buttons(message: Message) -> dict[str, str]:
    """Return each button's action and value."""
    found: dict[str, str] = {}
    for block in message.blocks:
        for element in (*block.get("elements", ()), block.get("accessory", {})):
            if element.get("type") == "button":
                found[element["action_id"]] = element["value"]
    return found


def check_message(message: Message) -> None:
    """Raise where Slack would refuse the message or show less than it holds."""
    assert 0 < len(message.text) <= 4000, "text"
    assert len(message.blocks) <= 50, "blocks"
    assert sum(len(text) for text in strings(list(message.blocks))) <= 13_200, "characters over all blocks"
    for block in message.blocks:
        check_block(block)


def check_modal(view: dict[str, Any]) -> None:
    """Raise where Slack would refuse the modal."""
    assert view["type"] == "modal"
    for key in ("title", "submit", "close"):
        if key in view:
            assert 0 < len(view[key]["text"]) <= 24, key
    assert len(view.get("private_metadata", "")) <= 3000
    assert len(view["blocks"]) <= 100
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    assert not inputs or "submit" in view
    for block in view["blocks"]:
        check_block(block)


def check_block(block: Any) -> None:
    """Raise where a block exceeds a limit."""
    kind = block["type"]
    if kind == "header":
        _text(block["text"], 150)
    elif kind == "section":
        fields = block.get("fields", ())
        assert len(fields) <= 10
        for field in fields:
            _text(field, 2000)
        if "text" in block or not fields:
            _text(block["text"], 3000)
        if "accessory" in block:
            _element(block["accessory"])
    elif kind == "context":
        assert 0 < len(block["elements"]) <= 10
        for element in block["elements"]:
            _text(element, 3000)
    elif kind == "actions":
        assert 0 < len(block["elements"]) <= 25
        ids = [element["action_id"] for element in block["elements"]]
        assert len(set(ids)) == len(ids), "duplicate action ids"
        for element in block["elements"]:
            _element(element)
    elif kind == "input":
        _text(block["label"], 2000)
        if "hint" in block:
            _text(block["hint"], 2000)
        _element(block["element"])
    else:
        assert kind == "divider", kind


def _element(element: Any) -> None:
    if element["type"] == "button":
        _text(element["text"], 75)
        assert 0 < len(element["value"]) <= 2000
    for option in element.get("options", ()):
        _text(option["text"], 75)
        assert 0 < len(option["value"]) <= 150
    assert 0 < len(element["action_id"]) <= 255


def _text(text: Any, limit: int) -> None:
    assert 0 < len(text["text"]) <= limit, text
