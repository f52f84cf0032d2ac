"""The catalogue speaks both languages: the same keys, the same values to fill in."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from bridge.domain.entries import Part
from bridge.domain.reading.internal import REASONS
from bridge.messages import LOCALES, load_messages
from bridge.resources import resource


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_every_sentence_stands_in_every_language() -> None:
    first, *others = (load_messages(locale) for locale in LOCALES)
    for other in others:
        assert set(other.keys()) == set(first.keys())


@pytest.mark.parametrize("key", sorted(load_messages("ko").keys()))
def test_a_sentence_takes_the_same_values_in_every_language(key: str) -> None:
    assert placeholders(load_messages("ko").template(key)) == placeholders(load_messages("en").template(key))


@pytest.mark.parametrize("part", list(Part))
def test_every_part_of_an_entry_has_a_name(part: Part) -> None:
    assert all(f"manual.part.{part}" in load_messages(locale) for locale in LOCALES)


def test_every_reason_for_holding_back_has_a_sentence() -> None:
    for reason in REASONS:
        assert all(f"reading.held.{reason}" in load_messages(locale) for locale in LOCALES), reason


def test_an_unknown_language_gets_korean() -> None:
    assert load_messages("xx").locale == "ko"


def test_english_counts_one_as_one() -> None:
    say = load_messages("en")
    assert say("review.point.open", count=1) == "*③ 1 point still open*"
    assert say("review.point.open", count=2) == "*③ 2 points still open*"
    assert say("headsup.held", count=1).startswith("🔒 1 line that looks internal does not go")
    assert "; 1 is left." in say("clock.unconfirmed_over", name="", read="", missing=1, when="")
    assert say("review.stage_of.leads_first", hours=1) == "Leads first, agents 1 hour later"
    assert say("clock.figure.lead", hours=1) == "distributed 1 hour before the opening"
    assert say("cli.bridge_line", channels=1, people=1) == "1 channel · 1 person"
    assert say("report.asking", hit=0, expected=1, lookups=1, unexpected=1) == (
        "0 of 1 expected inquiry looked up, 1 look-up in all, 1 question nobody expected"
    )
    assert say("reverify.text", count=1, days=90).startswith("Please see whether this manual is")
    assert [key for key in list(say.keys()) if "(s)" in say.template(key)] == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("key", ["lookup.hint", "home.foot"])
def test_the_example_of_a_search_finds_something_in_whatever_language_it_is_explained(locale: str, key: str) -> None:
    example = re.search("`/manual ([^`]+)`", load_messages(locale).template(key))
    assert example is not None
    manuals = "".join(file.read_text("utf-8") for file in resource("manuals/sample").glob("*.md"))
    assert [word for word in example.group(1).split() if word not in manuals] == []


@pytest.mark.parametrize(
    "key", ["ending.say.period", "ending.say.sold_out", "ending.say.over", "urgent.say_default", "questions.meanwhile"]
)
def test_what_is_said_to_customers_is_in_the_language_of_the_manuals(key: str) -> None:
    assert load_messages("en").template(key) == load_messages("ko").template(key)


def test_only_english_knows_plurals() -> None:
    say = load_messages("ko")
    specs = {key: [spec or "" for _, _, spec, _ in Formatter().parse(say.template(key))] for key in list(say.keys())}
    assert [key for key, found in specs.items() if any("|" in spec for spec in found)] == []
