"""`compiled` finds what `re.compile` finds: in words made for it, and in every note with every pattern of the reader."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from benchmarks.reading import DATA, notes
from bridge.domain import patterns
from bridge.domain.dates import atoms
from bridge.domain.patterns import compiled
from bridge.domain.reading import (
    cues,
    dating,
    facts,
    fields,
    internal,
    kinds,
    marked,
    name_places,
    name_words,
    secret_words,
)

TEXTS = [row["text"] for row in notes(DATA / "notes_dev.jsonl")[:40]]
MODULES: tuple[ModuleType, ...] = (
    atoms,
    cues,
    dating,
    facts,
    fields,
    internal,
    kinds,
    marked,
    name_places,
    name_words,
    secret_words,
)


def spans(pattern, text):
    return [match.span() for match in pattern.finditer(text)]


@pytest.mark.parametrize(
    "pattern",
    [
        "취소|철회", "(?:오픈|출시)?\\s?(?:취소|철회)", "[가-힣]+요", "a*b", "a*", "x?", "(?<!재)오픈", "\\bend\\b", "[^가-힣]+", ".+", "\\S", "\\w+",
        "\\d{1,2}월", "(?:|오픈)", "(?P<a>\\s|-)+b", "(?:취소|.건)", "(a)|(?<=b)c", "[-\\]^]x",
    ],
)  # fmt: skip
def test_a_pattern_finds_the_same_with_and_without_its_guard(pattern):
    text = "오픈 취소요. 재오픈 12월 3건 - b aab x ]x ^x -x end bend bc 철회"
    for flags in (0, re.I):
        assert spans(compiled(pattern, flags), text) == spans(re.compile(pattern, flags), text)


def test_a_pattern_that_can_be_empty_or_begin_with_anything_stays_as_it_is():
    for pattern in ("a*", ".b", "[^a]b", "(?:a|.)b"):
        assert compiled(pattern).pattern == pattern


def test_without_the_standard_library_s_parser_nothing_is_guarded(monkeypatch):
    monkeypatch.setattr(patterns, "_parser", None)
    assert compiled("취소|철회").pattern == "취소|철회"


def test_no_pattern_of_the_reader_loses_anything_to_its_guard():
    guarded = [
        found for module in MODULES for value in vars(module).values() for found in _patterns(value) if "(?=[" in found.pattern[:4]
    ]  # fmt: skip
    assert len(guarded) > 60
    for pattern in guarded:
        whole = re.compile(pattern.pattern[pattern.pattern.index("])(?:") + 2 :], pattern.flags & ~re.UNICODE)
        for text in TEXTS:
            assert spans(pattern, text) == spans(whole, text), whole.pattern[:60]


def _patterns(value):
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _patterns(inner)
