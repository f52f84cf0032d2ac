"""An error in the words of the catalogue."""

from __future__ import annotations

from bridge.errors import BridgeError
from bridge.messages import Messages


def sentence(error: BridgeError, messages: Messages) -> str:
    """Return the error's sentence; where the catalogue lacks it or a value for it, its parent's."""
    for kind in type(error).__mro__:
        code = kind.__dict__.get("code")
        if isinstance(code, str) and code in messages and code != "error.unexpected":
            try:
                return messages(code, **error.values)
            except (KeyError, IndexError, ValueError):
                continue
    return messages("error.refused")
