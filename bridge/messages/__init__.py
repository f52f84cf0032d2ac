"""The message catalogue: every sentence that people see, in Korean and English.

Sentences lie in `ko.toml` and `en.toml` under the same keys (`[table] name = "…"`, asked for as `table.name`). A
placeholder may carry a pair of Korean particles, `{name:을/를}`, which agrees with the value.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bridge.domain.korean import fill

LOCALES: tuple[str, ...] = ("ko", "en")


class Messages:
    """The sentences of one locale."""

    def __init__(self, locale: str, sentences: Mapping[str, str]) -> None:
        self.locale = locale
        self._sentences = sentences

    def __call__(self, key: str, /, **values: Any) -> str:
        """Return the sentence `key`, filled. Raises KeyError for a key or value that is missing: a bug."""
        return fill(self._sentences[key], **values)

    def __contains__(self, key: object) -> bool:
        return key in self._sentences

    def keys(self) -> Iterator[str]:
        """Name every sentence."""
        return iter(self._sentences)

    def template(self, key: str) -> str:
        """Return the sentence as it stands in the catalogue."""
        return self._sentences[key]


@cache
def load_messages(locale: str) -> Messages:
    """Return the catalogue of a locale; for one that we do not speak, the Korean one."""
    known = locale if locale in LOCALES else "ko"
    with (Path(__file__).parent / f"{known}.toml").open("rb") as file:
        return Messages(known, dict(_flat("", tomllib.load(file))))


def _flat(prefix: str, table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(f"{prefix}{name}.", value)
        else:
            yield f"{prefix}{name}", str(value)
