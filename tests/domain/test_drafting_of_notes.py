"""Every labelled note, drafted: nothing is claimed that no note says, nothing internal reaches the center, all can be said."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.labelled import first_of, reading_of
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry, heads_up
from bridge.domain.drafting.statements import normal
from bridge.domain.entries import Entry, Part, SourceKind
from bridge.domain.entry_json import from_json, to_json
from bridge.domain.entry_markdown import to_markdown
from bridge.domain.entry_markdown_reading import from_markdown
from bridge.domain.grounding import check_entry
from bridge.domain.notes import Field, LaunchReading, Reading, Visibility
from bridge.domain.reading import read_note
from bridge.domain.sentences import clean, faithful, say_each, say_moment
from bridge.domain.sentences.splitting import statements_of
from bridge.domain.visibility import center_copy

DATA = Path(__file__).parents[2] / "benchmarks" / "data"
HANDS = ("notes_dev", "notes_dev_b", "notes_dev_c", "notes_dev_d")
UNLABELLED = tuple(f"judging_notes_{letter}" for letter in "jklmnopqrstu")


@cache
def notes(hand: str) -> tuple[dict[str, Any], ...]:
    lines = (DATA / f"{hand}.jsonl").read_text(encoding="utf8").splitlines()
    return tuple(json.loads(line) for line in lines)


@cache
def drafts(hand: str) -> tuple[tuple[dict[str, Any], Reading, LaunchReading, Entry], ...]:
    made = []
    for note in notes(hand):
        reading = reading_of(note)
        for launch in reading.launches:
            entry = draft_entry(
                launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note["text"]
            )
            made.append((note, reading, launch, entry))
    return tuple(made)


def frames() -> tuple[str, ...]:
    template = entry_template()
    return (
        *template.summary.values(),
        *template.embargo.values(),
        template.handling,
        template.handling_note,
        template.greeting,
        template.link,
        template.heads_up,
        *template.avoid,
        *template.not_told.values(),
        *template.why.values(),
        *(frame.meanwhile for frame in template.open_points.values()),
        *(kind.unanswered for kind in inquiry_types()),
    )


def told_apart(launch: LaunchReading) -> list[str]:
    """Labels give steps and ends without the note's words for them."""
    moments = [phase.moment for phase in launch.phases] + ([launch.end] if launch.end else [])
    return [*(phase.text for phase in launch.phases), *map(say_moment, moments)]


@pytest.mark.parametrize("hand", first_of(HANDS))
def test_no_draft_claims_what_its_own_sources_do_not_say(hand: str) -> None:
    failures = [
        (note["id"], text, claim.claim.value, claim.text)
        for note, _, launch, entry in drafts(hand)
        for text, claim in check_entry(entry, note["text"], (*frames(), *told_apart(launch)))
    ]
    assert failures == []


@pytest.mark.parametrize("hand", first_of([*HANDS, *UNLABELLED]))
def test_no_draft_of_a_note_as_the_product_reads_it_claims_more_than_its_sources(hand: str) -> None:
    failures = []
    for note in notes(hand) if hand in HANDS else notes(hand)[::3]:
        reading = read_note(note["text"], posted_at=datetime.fromisoformat(note["ts"]))
        for launch in reading.launches:
            entry = draft_entry(
                launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note["text"]
            )
            failures += [(note["id"], *found) for found in check_entry(entry, note["text"], frames())]
    assert failures == []


def test_one_changed_figure_in_any_sentence_is_noticed() -> None:
    unnoticed = []
    for note, _, launch, entry in drafts("notes_dev"):
        for piece in entry.pieces:
            if piece.part is Part.LINK or not re.search(r"\d", piece.text):
                continue
            wrong = replace(piece, text=re.sub(r"\d[\d,.:]*", "9173", piece.text, count=1))
            alone = replace(entry, pieces=(wrong,), inquiries=(), open_points=())  # all else is held by the tests above
            if not check_entry(alone, note["text"], (*frames(), *told_apart(launch))):
                unnoticed.append((note["id"], wrong.text))
    assert unnoticed == []


@pytest.mark.parametrize("hand", first_of(HANDS))
def test_nothing_internal_reaches_the_center_in_any_form(hand: str) -> None:
    leaks = []
    for note, reading, launch, entry in drafts(hand):
        copy = center_copy(entry, Visibility.LEAD)
        card = heads_up(launch, reading=reading, template=entry_template(), note=note["text"])
        shown = normal(f"{to_markdown(copy)} {json.dumps(to_json(copy), ensure_ascii=False)} {card}")
        leaks += [(note["id"], part.text) for part in reading.held if normal(part.text) and normal(part.text) in shown]
    assert leaks == []


@pytest.mark.parametrize("hand", first_of(HANDS))
def test_what_customers_are_told_is_in_formal_sentences(hand: str) -> None:
    rough = [
        (note["id"], piece.part.value, piece.text)
        for note, _, _, entry in drafts(hand)
        for piece in entry.pieces
        if piece.visibility is Visibility.CUSTOMER
        and piece.part not in (Part.SCRIPT, Part.LINK)
        and not re.search(r"(?:니다|니까|십시오)(?:\([^()]*\))?\.$", piece.text)
    ]
    assert rough == []


@pytest.mark.parametrize("hand", first_of(HANDS))
def test_every_entry_has_its_parts_and_at_most_eight_inquiries(hand: str) -> None:
    for _, _, _, entry in drafts(hand):
        parts = {piece.part for piece in entry.pieces}
        assert {Part.SUMMARY, Part.EMBARGO, Part.HANDLING, Part.AVOID} <= parts
        assert 4 <= len(entry.inquiries) <= 8
        assert len({inquiry.type for inquiry in entry.inquiries}) == len(entry.inquiries)
        for inquiry in entry.inquiries:
            assert inquiry.say
            assert "http" not in inquiry.say
            assert 1 <= len(inquiry.questions) <= 3
            assert all(source.kind in SourceKind for source in inquiry.sources)
            assert inquiry.sources


@pytest.mark.parametrize("hand", first_of(HANDS))
def test_every_draft_survives_json_and_markdown(hand: str) -> None:
    for _, _, _, entry in drafts(hand):
        assert from_json(to_json(entry)) == entry
        assert from_markdown(to_markdown(entry)).entry == entry


FRAGMENTS = [
    (Field(field), text)
    for hand in HANDS
    for note in notes(hand)
    for launch in note.get("launches", [])
    for field, text in launch["facts"].items()
    if field not in ("link", "contact", "script")
]


def unfaithful(field: Field, text: str) -> list[tuple[str, str]]:
    """What is said otherwise: a sentence either keeps all that counts, or holds the words themselves."""
    statements, sayings = statements_of(clean(text), field), say_each(text, field)
    wrong = []
    for place, saying in enumerate(sayings):
        told = [statements.pop(0)[0]]
        while len(statements) > len(sayings) - place - 1 and statements[0][1]:  # said in one with what it leans on
            told.append(statements.pop(0)[0])
        if not (told[0] in saying.text if saying.quoted else faithful(". ".join(told), saying.text)):
            wrong.append((". ".join(told), saying.text))
    assert not statements
    return wrong


def test_no_fragment_of_any_note_loses_a_number_a_negation_or_a_condition() -> None:
    assert len(FRAGMENTS) > 650
    assert [item for field, text in FRAGMENTS for item in unfaithful(field, text)] == []


def test_few_fragments_have_to_be_quoted() -> None:
    said = [saying for field, text in FRAGMENTS for saying in say_each(text, field)]
    assert sum(saying.quoted for saying in said) / len(said) < 0.12


@given(
    st.sampled_from(FRAGMENTS),
    st.sampled_from(["", "최대 37개까지만 ", "11/29(일) 18:30부터 ", "수수료 1,250원 없이 ", "8% 이내면 "]),
    st.sampled_from(
        ["", " 불가", " 안 됨", " 없음", " 가능", "만", "까지", " 제외", "돼요", " 예정", " (3회 이상은 제외)"]
    ),
)
def test_whatever_is_added_to_a_fragment_is_still_there_when_said(
    fragment: tuple[Field, str], before: str, after: str
) -> None:
    field, text = fragment
    assert unfaithful(field, f"{before}{text}{after}") == []
