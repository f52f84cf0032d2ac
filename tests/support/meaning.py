"""A model of meaning that a test can read: a direction for each concept, named by the words that speak of it."""

from __future__ import annotations

from bridge.domain.search.meaning import pack

LOST = ("분실", "잃어", "도난", "훔쳐")
PERKS = ("혜택", "적립", "할인")


class Concepts:
    """`read` holds the entries' texts that it was given, title first, in order."""

    usual = 0.5

    def __init__(self, *concepts: tuple[str, ...], name: str = "concepts 1") -> None:
        self.name = name
        self.read: list[tuple[str, str]] = []
        self._concepts = concepts or (LOST, PERKS)

    def of_query(self, text: str) -> bytes:
        # The last direction is everything else: a text that speaks of no concept is near to its like alone.
        said = [float(any(word in text for word in concept)) for concept in self._concepts]
        return pack([*said, 0.0 if any(said) else 1.0])

    def of_entry(self, title: str, text: str) -> bytes:
        self.read.append((title, text))
        return self.of_query(f"{title} {text}")
