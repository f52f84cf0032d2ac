"""Blocks as Slack takes them: refused in its words, completed as it keeps them.

Three limits are known from refusals only: 13,200 characters over all blocks of a message, 12,000 over its markdown blocks,
`null` is no value.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any

from bridge.playground.blocklimits import BLOCKS, HOME, IN_ACTIONS, INPUTS, MARKDOWN_CHARACTERS, MODAL
from bridge.playground.records import Json
from bridge.playground.schema import ListOf, Problem, Typed
from bridge.playground.text import walk

MESSAGE_CHARACTERS = 13_200


def message_problems(blocks: list[Any]) -> list[Problem]:
    """Return why Slack would refuse these blocks in a message (`invalid_blocks`); none means it takes them."""
    found = list(ListOf(Typed(BLOCKS), 50, least=0).check(blocks, "/blocks", "message"))
    found += _ids_twice(blocks, "/blocks")
    markdown = sum(len(str(b.get("text", ""))) for b in blocks if isinstance(b, dict) and b.get("type") == "markdown")
    if markdown > MARKDOWN_CHARACTERS and not found:
        found.append(Problem(f"must be less than {MARKDOWN_CHARACTERS + 1} characters", "/blocks"))
    return found


def too_long(blocks: list[Any]) -> bool:
    """Whether all blocks together hold more than Slack takes in one message (`msg_blocks_too_long`)."""
    return sum(len(part["text"]) for part in walk(blocks) if isinstance(part.get("text"), str)) > MESSAGE_CHARACTERS


def view_problems(view: Any) -> list[Problem]:
    """Return why Slack would refuse this view (`invalid_arguments`); none means it takes it."""
    if not isinstance(view, dict):
        return [Problem("must provide an object", "/view")]
    kind = view.get("type")
    if kind not in ("modal", "home"):
        return [Problem("missing required field: type" if kind is None else f"unsupported type: {kind}", "/view")]
    found = list((MODAL if kind == "modal" else HOME).check(view, "/view", kind))
    blocks = view.get("blocks")
    if isinstance(blocks, list):
        found += _ids_twice(blocks, "/view/blocks")
        for number, block in enumerate(blocks):
            needs = (
                kind == "modal" and "submit" not in view and isinstance(block, dict) and block.get("type") == "input"
            )
            if needs:
                found.append(
                    Problem("must define `submit` to use an `input` block in modals", f"/view/blocks/{number}/input")
                )
    return found


def _ids_twice(blocks: list[Any], at: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, block in enumerate(blocks):
        if not isinstance(block, dict):
            continue
        block_id = block.get("block_id")
        if isinstance(block_id, str) and block_id in seen:
            yield Problem(f"`block_id` `{block_id}` already exists", f"{at}/{number}/block_id")
        if isinstance(block_id, str):
            seen.add(block_id)
        actions: set[str] = set()
        for index, element in enumerate(block.get("elements") or []):
            action = element.get("action_id") if isinstance(element, dict) else None
            if isinstance(action, str) and action in actions:
                yield Problem(f"`action_id` `{action}` already exists", f"{at}/{number}/elements/{index}/action_id")
            if isinstance(action, str):
                actions.add(action)


def interactive(blocks: list[Json] | None) -> Iterator[tuple[Json, Json]]:
    """Yield every (block, element) that a person can use."""
    for block in blocks or []:
        for element in [block.get("accessory"), block.get("element"), *(block.get("elements") or [])]:
            if isinstance(element, dict) and element.get("type") in IN_ACTIONS | INPUTS:
                yield block, element


def completed(blocks: list[Json]) -> list[Json]:
    """Return the blocks as Slack keeps them: ids where the app gave none, defaults spelled out."""
    kept = [complete(block) for block in blocks]
    for block in kept:
        block.setdefault("block_id", secrets.token_urlsafe(4))
    for _block, element in interactive(kept):
        element.setdefault("action_id", secrets.token_urlsafe(4))
    return kept


def complete(value: Any) -> Any:
    if isinstance(value, list):
        return [complete(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {name: complete(inner) for name, inner in value.items()}
    if kept.get("type") == "plain_text":
        kept.setdefault("emoji", True)
    elif kept.get("type") == "mrkdwn":
        kept.setdefault("verbatim", False)
    return kept
