"""The port to a language model: an option that nothing depends on. Whatever it proposes is checked by others before anybody sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from bridge.errors import BridgeError


class LanguageModelError(BridgeError):
    """The language model gave no usable answer.

    `kind` says why, for logs and counts: unreachable, timeout, status, refused, cut_off, too_long or not_json.
    """

    code = "error.language_model"

    def __init__(self, kind: str, message: str | None = None) -> None:
        self.kind = kind
        super().__init__(message or f"The language model gave no usable answer: {kind}.")


class LanguageModel(Protocol):
    """A model that answers instructions with one JSON object."""

    @property
    def name(self) -> str:
        """What the model is called where it runs."""

    def ask(self, instructions: str, text: str) -> Mapping[str, Any]:
        """Return the object that the model answers to `text`. Raises LanguageModelError, and nothing else."""
