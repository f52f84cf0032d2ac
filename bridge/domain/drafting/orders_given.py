"""The orders to agents that the sentences of a note give, and what is left for customers beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bridge.domain.drafting.cutting import Sentence, within
from bridge.domain.drafting.leftovers import is_free
from bridge.domain.drafting.ordering import names_case, ordered, with_the_words
from bridge.domain.drafting.orders import refiled
from bridge.domain.drafting.prose import to_be_told
from bridge.domain.drafting.short_orders import (
    bans_what_precedes,
    behind_what_is_held,
    blanked,
    must_be_told,
    with_its_object,
)
from bridge.domain.drafting.to_agents import hushed
from bridge.domain.drafting.unit import Unit
from bridge.domain.drafting.widening import checked
from bridge.domain.notes import Fact, Field, LaunchReading, Reading, Span, Visibility, meets


def orders_in(
    note: str, cut: Sequence[Sentence], facts: Sequence[Fact], launch: LaunchReading, reading: Reading
) -> Iterator[Unit]:
    """Yield the orders to agents that a note's sentences give, where they are this launch's and may be told."""
    held = [part.span for part in reading.held]
    for number, sentence in enumerate(cut):
        inside, safe = [fact for fact in facts if meets(fact.span, sentence.span)], checked(sentence, held)
        before = checked(cut[number - 1], held) if number else None
        if must_be_told(note[sentence.span.start : sentence.span.end]):
            inside = [fact for fact in facts if before is not None and meets(fact.span, before.span)]
        told = safe if safe.safe else behind_what_is_held(note, sentence, held)
        if told is None or (not inside and not is_free(note, told, launch, reading, held)):
            continue
        order = ordered(note, told, inside)
        if order is None or refiled(order).field is not Field.HANDLING or to_be_told(note, safe, inside):
            continue
        order = with_its_object(note, order, before)
        if order is not None:
            yield order


def beside_scripts(note: str, cut: Sequence[Sentence], facts: Sequence[Fact], reading: Reading) -> Iterator[Unit]:
    """Yield what agents are told around the words that they are to say, where it is this launch's and may be told."""
    held = [part.span for part in reading.held]
    for number, sentence in enumerate(cut):
        if not any(meets(fact.span, sentence.span) for fact in facts):
            continue
        before = checked(cut[number - 1], held) if number else None
        told = with_the_words(note, checked(sentence, held), before)
        if told is not None and not any(meets(told.span, place) for place in held):
            yield told


def _by_itself(note: str, order: Unit, unit: Unit) -> bool:
    """Whether an order behind `unit` and a comma says itself who asks for what: "…늦을 수 있고, 늦었다는 문의는 … 말고 …"."""
    comes_next = note[unit.span.end : order.span.start].strip() == "," and order.span.start >= unit.span.end
    return comes_next and _CLAUSE.search(unit.text) is not None and names_case(order.text)


_CLAUSE = re.compile(r"[가-힣](?:고|며|지만|는데|니다|요|음|됨|함)$")


def without_orders(note: str, cut: Sequence[Sentence], orders: Sequence[Unit]) -> Iterator[Sentence]:
    """Yield the sentences up to where an order in them begins."""
    for sentence in cut:
        start = next((order.span.start for order in orders if meets(order.span, sentence.span)), None)
        if start is None:
            yield sentence
        elif rest := note[sentence.span.start : max(start, sentence.span.start)].rstrip(" ,→->"):
            yield replace(sentence, span=Span(sentence.span.start, sentence.span.start + len(rest)))


def only_talked_of(note: str, unit: Unit, cut: Sequence[Sentence], found: Sequence[Unit], held: Sequence[Span]) -> bool:
    """Whether what would be told to customers stands in a sentence about what is to be said, which agents are told whole."""
    if unit.field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT) or unit.visibility is not Visibility.CUSTOMER:
        return False
    sentence = next((item for item in cut if within(unit.span, item.span)), None)
    if sentence is None:
        return False
    text = note[sentence.span.start : sentence.span.end]
    if bans_what_precedes(blanked(note, sentence.span, held)):
        return True
    if not hushed(text):
        return False
    orders = [other for other in found if other.field is Field.HANDLING and meets(other.span, sentence.span)]
    if any(_by_itself(note, order, unit) for order in orders):
        return False
    return any(meets(order.span, unit.span) or order.span.start >= unit.span.end for order in orders)
