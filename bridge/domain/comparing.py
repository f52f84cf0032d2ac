"""Texts as they are compared where marks and spaces tell nothing."""

from __future__ import annotations

import re

_MARKS = re.compile(r"[\W_]+")


def bare(text: str) -> str:
    """Return letters and digits only, in lower case."""
    return _MARKS.sub("", text).lower()


def pairs(text: str) -> set[str]:
    """Return every pair of neighbouring characters."""
    return {text[at : at + 2] for at in range(len(text) - 1)}
