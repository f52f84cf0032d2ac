"""A `Sieve` finds what searching with each of its patterns finds: in words made for it, and in every line of the notes."""

from __future__ import annotations

import re

import pytest

from benchmarks.reading import DATA, notes
from bridge.domain import patterns
from bridge.domain.patterns import compiled
from bridge.domain.reading import fields, secret_words
from bridge.domain.sieve import Sieve, needs

LINES = [line for row in notes(DATA / "notes_dev.jsonl") for line in row["text"].split("\n")]


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("취소|철회", ["취소", "철회"]),
        (r"환불\s?(?:불가|안\s?됨)", ["환불, 불가 안"]),
        (r"(?:환불|취소)\s?수수료|면제", ["수수, 취소 환불", "면제"]),
        (r"\d+\s?(?:원|개월)", ["원 개월"]),
        ("이(?:상|하)", ["이상 이하"]),
        (r"(?:전액)?\s?환급", ["환급"]),
        (r"(?<=[가-힣])만(?=\s|$)", ["만"]),
        ("[가나]다", ["가다 나다"]),
        ("(?:결제|예약){2}", ["결제 예약"]),
        ("CS|Agent", ["cs", "ag"]),
        (r"\d+%?", None),
        ("취소|.", None),
        ("(?:취소)?", None),
        ("[^가]", None),
    ],
)
def test_what_every_match_holds(pattern, needed):
    ways = needed and {frozenset(frozenset(part.split()) for part in way.split(", ")) for way in needed}
    for found in (needs(compiled(pattern)), needs(re.compile(pattern, re.I))):
        assert (found and {frozenset(way) for way in found}) == ways


def test_all_that_a_way_needs_must_be_there():
    sieve = Sieve({"fee": re.compile(r"환불\s?(?:수수료|위약금)|반송비")})
    assert [text for text in ("환불 가능", "수수료", "수수료 없이 환불", "반송비") if sieve.may(text)] == [
        "수수료 없이 환불",
        "반송비",
    ]


def test_a_letter_that_only_looks_like_another_hides_nothing():
    sieve = Sieve({"ask": re.compile("ask", re.I), "ios": re.compile("iOS", re.I), "none": re.compile("없음")})
    assert sieve.hits("Aſk") == ["ask"]
    assert sieve.hits("A\u017f\u212a, \u0130os, \u0131OS") == ["ask", "ios"]


def test_what_is_found_is_found_in_a_part_as_well():
    found = Sieve({"refund": compiled("환불"), "stop": compiled("중단|종료")}).over("정책: 환불 안내")
    assert found("refund", "환불 안내")
    assert not found("refund", "안내")
    assert not found("stop", "환불 안내")


def test_without_the_standard_library_s_parser_every_pattern_is_searched(monkeypatch):
    monkeypatch.setattr(patterns, "_parser", None)
    assert Sieve({"a": re.compile("취소"), "b": re.compile("철회")}).hits("오픈 철회") == ["b"]


@pytest.mark.parametrize(
    "every",
    [
        {name: pattern for name, (_, _, pattern) in fields._EACH.items()},
        {name: pattern for name, found in secret_words._SAYS.items() for pattern in found},
    ],
)
def test_no_pattern_of_the_reader_loses_anything_to_a_sieve(every):
    sieve = Sieve(every)
    for line in LINES:
        assert sieve.hits(line) == [name for name, pattern in every.items() if pattern.search(line)]
