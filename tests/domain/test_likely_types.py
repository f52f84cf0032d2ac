"""Which questions a statement answers, beyond the words that somebody listed: as trainers filed such statements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from benchmarks import train_drafting
from bridge.domain.drafting import draft_entry, matching
from bridge.domain.drafting.learned.likely_types import WEIGHTS
from bridge.domain.drafting.likely_types import shares
from bridge.domain.drafting.matching import by_rules, matched
from bridge.domain.drafting.statements import Statement
from bridge.domain.entries import Source, SourceKind
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.notes import Field, Visibility
from bridge.domain.reading import read_note

TYPES = inquiry_types()


def _statement(text: str, field: Field = Field.LIMITS, visibility: Visibility = Visibility.CUSTOMER) -> Statement:
    return Statement(text, field, visibility, Source(SourceKind.NOTE, quote=text))


@pytest.fixture
def learned(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What the table says of every statement, as the test sets it."""
    said: dict[str, float] = {}

    def given(*_: object) -> Mapping[str, float]:
        return said

    monkeypatch.setattr(matching, "shares", given)
    return said


@pytest.mark.learning
def test_statements_of_notes_that_were_not_learned_are_filed_as_a_trainer_files_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = train_drafting._rows
    monkeypatch.setattr(
        train_drafting, "_rows", lambda path: read(path)[::3]
    )  # a third of them takes a third of the time
    found = list(train_drafting.types_held_out([0]))
    first = sum(codes[0] in one.types for one, codes in found)
    rules = sum(bool(set(one.ruled.codes[:1]) & set(one.types)) for one, _ in found)
    assert first / len(found) > 0.68  # .74 when written; .77 of all
    assert first > rules  # .54


def test_the_table_is_of_the_types_that_ship() -> None:
    assert list(WEIGHTS.classes) == [kind.code for kind in TYPES]


def test_shares_are_of_all_calls_that_a_statement_answers() -> None:
    statement = _statement("가죽 소파는 접수하실 수 없습니다.")
    found = shares(statement, by_rules(statement, TYPES, "opening"))
    assert sum(found.values()) == pytest.approx(1)
    assert set(found) == set(WEIGHTS.classes)


def test_a_statement_stands_beside_what_people_file_it_under(learned: dict[str, float]) -> None:
    statement = _statement("배송 상자는 현관 앞에 둡니다.")
    learned.update({"D2": 0.7, "B1": 0.2, "E2": 0.06, "A3": 0.04})
    best, others, near = matched(TYPES, [statement], "opening")
    assert near["D2"] == near["B1"] == [statement]
    assert not near["E2"]
    assert not [*best["D2"], *others["D2"]]  # what was only learned answers nothing by itself: no question leads to it


def test_what_the_file_keeps_out_stays_out_and_types_that_it_does_not_know_are_none(learned: dict[str, float]) -> None:
    statement = _statement("배송 상자는 현관 앞에 둡니다.")
    learned.update({"D2": 0.8, "B1": 0.6})
    own = InquiryTypes(tuple(replace(kind, unless=("현관",)) for kind in TYPES if kind.code != "D2"))
    _, _, near = matched(own, [statement], "opening")
    assert "D2" not in near
    assert not near["B1"]


def test_what_is_known_to_answer_one_type_alone_is_told_of_no_other(learned: dict[str, float]) -> None:
    statement = replace(_statement("3월 2일(화)에 시작됩니다."), types=("A2",))
    learned.update({"D2": 0.9})
    best, _, near = matched(TYPES, [statement], "opening")
    assert best["A2"] == [statement]
    assert not near["D2"]


def test_a_draft_has_the_notes_words_where_an_agent_looks_for_them(learned: dict[str, float]) -> None:
    note = "12/3(목) 10시 앱에 보관함 열립니다\n- 상자는 현관 앞에 둡니다\n- 이용료 한 달 2,000원"
    reading = read_note(note, posted_at=datetime(2026, 11, 24, 10, tzinfo=timezone(timedelta(hours=9))))
    learned.update({"C1": 0.8})
    entry = draft_entry(reading.launches[0], reading=reading, types=TYPES, template=entry_template(), note=note)
    price = next(item for item in entry.inquiries if item.type == "C1")
    assert "2,000원" in price.say
    assert "현관" in " ".join(price.quotes)
