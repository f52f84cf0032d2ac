"""Whom a manual is for, in the words of the people who read it."""

from __future__ import annotations

from collections.abc import Iterable

from bridge.messages import Messages


def names_of(audiences: Iterable[str], messages: Messages) -> str:
    """Return what staff call these audiences, in one line."""
    return ", ".join(messages(f"audience.{audience}") for audience in audiences)
