"""Sentences that fit what comes: beside one that speaks of an opening stand one of a change and one of an end."""

from __future__ import annotations

from typing import Any

from bridge.domain.coming import Coming
from bridge.messages import Messages


def fitting(key: str, of: Coming) -> str:
    """Return the catalogue's key of the sentence `key` about what comes: `key`, `key_changes` or `key_ends`."""
    return key if of is Coming.OPENS else f"{key}_{of}"


def say_of(messages: Messages, key: str, of: Coming, **values: Any) -> str:
    """Return the sentence that fits what comes, filled."""
    return messages(fitting(key, of), **values)
