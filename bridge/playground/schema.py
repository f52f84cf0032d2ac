"""The few kinds of rule that Block Kit's limits are made of; `blocklimits.py` holds the table of them.

Each rule yields what is wrong in the words and pointers in which Slack refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Problem:
    """One reason for a refusal; `pointer` is a JSON pointer to its place."""

    message: str
    pointer: str

    def __str__(self) -> str:
        return f"{self.message} [json-pointer:{self.pointer}]"


class Rule(Protocol):
    """What can be said about one value. `surface` is `message`, `modal` or `home`."""

    def check(self, value: Any, at: str, surface: str, /) -> Iterator[Problem]:
        """Yield what is wrong with `value`, which stands at pointer `at`."""


@dataclass(frozen=True)
class Str:
    """A string of `least` to `most` characters."""

    most: int | None = None
    least: int = 1
    pattern: str = ""

    def check(self, value: Any, at: str, _surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if not isinstance(value, str):
            yield Problem("must provide a string", at)
        elif len(value) < self.least:
            yield Problem(f"must be more than {self.least - 1} characters", at)
        elif self.most is not None and len(value) > self.most:
            yield Problem(f"must be less than {self.most + 1} characters", at)
        elif self.pattern and not re.fullmatch(self.pattern, value):
            yield Problem("failed to match schema", at)


@dataclass(frozen=True)
class Bool:
    """True or false."""

    def check(self, value: Any, at: str, _surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if not isinstance(value, bool):
            yield Problem("must provide a boolean", at)


@dataclass(frozen=True)
class Int:
    """A whole number within bounds."""

    least: int = 0
    most: int | None = None

    def check(self, value: Any, at: str, _surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if not isinstance(value, int) or isinstance(value, bool):
            yield Problem("must provide an integer", at)
        elif value < self.least:
            yield Problem(f"must be more than {self.least - 1}", at)
        elif self.most is not None and value > self.most:
            yield Problem(f"must be less than {self.most + 1}", at)


@dataclass(frozen=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    def check(self, value: Any, at: str, _surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if value not in self.words:
            yield Problem("must be a valid enum value", at)


@dataclass(frozen=True)
class Anything:
    """An object or array whose inside is not looked at."""

    def check(self, value: Any, at: str, _surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if value is None:
            yield Problem("must provide an object", at)


@dataclass(frozen=True)
class ListOf:
    """An array of `least` to `most` items."""

    item: Rule
    most: int
    least: int = 1

    def check(self, value: Any, at: str, surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if not isinstance(value, list):
            yield Problem("must provide an array", at)
            return
        if len(value) > self.most:
            yield Problem(f"no more than {self.most} items allowed", at)
            return
        if len(value) < self.least:
            yield Problem(f"no fewer than {self.least} items allowed", at)
            return
        for number, item in enumerate(value):
            yield from self.item.check(item, f"{at}/{number}", surface)


Extra = Callable[[dict[str, Any], str, str], Iterator[Problem]]


@dataclass(frozen=True)
class Obj:
    """An object with these fields and no others; `extra` says what no single field can."""

    fields: Mapping[str, Rule]
    required: tuple[str, ...] = ()
    extra: tuple[Extra, ...] = ()
    surfaces: tuple[str, ...] = ("message", "modal", "home")

    def check(self, value: Any, at: str, surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if not isinstance(value, dict):
            yield Problem("must provide an object", at)
            return
        for name in self.required:
            if name not in value:
                yield Problem(f"missing required field: {name}", at)
        for name, inner in value.items():
            rule = self.fields.get(name)
            if rule is not None:
                yield from rule.check(inner, f"{at}/{name}", surface)
            elif name != "type":
                yield Problem(f"invalid additional property: {name}", at)
        for rule_of_all in self.extra:
            yield from rule_of_all(value, at, surface)


@dataclass(frozen=True)
class Typed:
    """An object whose `type` says which shape it has."""

    shapes: Mapping[str, Obj] = field(default_factory=dict)

    def check(self, value: Any, at: str, surface: str, /) -> Iterator[Problem]:
        """See `Rule`."""
        if not isinstance(value, dict):
            yield Problem("must provide an object", at)
            return
        kind = value.get("type")
        if kind is None:
            yield Problem("missing required field: type", at)
            return
        shape = self.shapes.get(kind) if isinstance(kind, str) else None
        if shape is None or surface not in shape.surfaces:
            yield Problem(f"unsupported type: {kind}", f"{at}/type")
            return
        yield from shape.check(value, at, surface)
