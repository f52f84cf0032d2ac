"""A language model reads a note beside the rules: asked once, added word for word, and never in the way of the rules' draft."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from support.blocks import everything
from support.desk import APPROVER, INTERNAL, PLANNER, PLAYBOOK, REVIEWS, Desk, furnish
from support.model import ModelServer

from bridge.domain.entry_json import from_json
from bridge.domain.second_reading import Said, asked
from bridge.language_model import OpenAICompatible
from bridge.services import drafts, edited_notes, review
from bridge.services.notes import Note
from bridge.services.second_reading import reading_step
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, FactRow, RevisionRow, SecondReadingRow


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database)


def step(desk: Desk, stand_in: ModelServer) -> bool:
    model = OpenAICompatible(stand_in.url, "small-model", timeout=5)
    return reading_step(desk.database, model, PLAYBOOK, now=desk.at)


def parts(desk: Desk) -> tuple[Said, ...]:
    """Return what the model is asked about."""
    with desk.database.read(desk.client) as session:
        (announcement,) = session.scalars(select(AnnouncementRow))
        return asked(announcement.text, drafts.read(session, announcement))


def answer_with(stand_in: ModelServer, desk: Desk, words: str, about: str) -> None:
    """Say that the clause that holds these words is about something, and of every other that it is about nothing."""
    found = {str(n): about if words in part.text else "none" for n, part in enumerate(parts(desk), start=1)}
    assert about in found.values()
    stand_in.answers({"clauses": found})


def rows(desk: Desk) -> list[SecondReadingRow]:
    with desk.database.read(desk.client) as session:
        return list(session.scalars(select(SecondReadingRow).order_by(SecondReadingRow.id)))


def facts(desk: Desk) -> list[tuple[str, str, str]]:
    with desk.database.read(desk.client) as session:
        return [(row.field, row.text, row.reason) for row in session.scalars(select(FactRow))]


def said(revision: RevisionRow) -> str:
    return " ".join(piece.text for piece in from_json(revision.body).pieces)


def test_what_it_calls_internal_is_taken_out_of_the_draft_and_shown_to_the_approver(
    desk: Desk, stand_in: ModelServer
) -> None:
    first = desk.newest()
    assert "수수료" in said(first)
    answer_with(stand_in, desk, "수수료", "internal")
    assert step(desk, stand_in)
    assert INTERNAL not in json.dumps(stand_in.asked, ensure_ascii=False)  # what the rules hold back is not sent
    made = desk.newest()
    assert (made.number, made.origin) == (first.number + 1, "reading")
    assert "수수료" not in said(made)
    assert any("수수료" in text and reason == "second" for _, text, reason in facts(desk))
    card = everything(desk.cards(REVIEWS)[-1].message)
    assert "small-model" in card
    assert "수수료 없음" in card
    assert not step(desk, stand_in)
    assert len(stand_in.asked) == 1
    desk.do(review.approve, made.id, by=APPROVER)


def test_a_clause_that_the_rules_passed_over_becomes_a_fact_as_it_stands(desk: Desk, stand_in: ModelServer) -> None:
    passed = next(part for part in parts(desk) if not part.about)
    answer_with(stand_in, desk, passed.text, "limits")
    assert step(desk, stand_in)
    (row,) = rows(desk)
    assert (row.outcome, [one["text"] for one in row.said]) == ("kept", [passed.text])
    assert ("limits", passed.text, "") in facts(desk)
    assert "구절 1개" in everything(desk.card("review_card"))


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ({"status": 503}, "status"),
        ({"message": {"refusal": "no"}}, "refused"),
        ({"content": "좋아요!"}, "not_json"),
        ({"content": '{"clauses": {"1": "none", "999": "price", "2": "script"}}'}, "nothing"),
    ],
)
def test_whatever_else_it_does_the_rules_reading_stands(
    desk: Desk, stand_in: ModelServer, told: dict[str, object], outcome: str
) -> None:
    before, known = desk.newest().id, facts(desk)
    for name, value in told.items():
        setattr(stand_in, name, value)
    assert step(desk, stand_in)
    assert not step(desk, stand_in)
    (row,) = rows(desk)
    assert (row.outcome, row.said, desk.newest().id, facts(desk)) == (outcome, [], before, known)
    assert len(stand_in.asked) == 1


def test_an_answer_that_comes_after_the_decision_changes_nothing(desk: Desk, stand_in: ModelServer) -> None:
    class Late(OpenAICompatible):
        def ask(self, instructions: str, text: str) -> Any:
            desk.do(review.approve, desk.revision, by=APPROVER)
            return OpenAICompatible.ask(self, instructions, text)

    answer_with(stand_in, desk, "수수료", "internal")
    approved = desk.newest().id
    assert reading_step(desk.database, Late(stand_in.url, "m", timeout=5), PLAYBOOK, now=desk.at)
    (row,) = rows(desk)
    assert (row.outcome, row.said, desk.newest().id) == ("late", [], approved)


def test_a_note_that_was_edited_meanwhile_is_asked_about_as_it_stands_now(desk: Desk, stand_in: ModelServer) -> None:
    def edit(session: Session, *, now: datetime) -> None:
        (announcement,) = session.scalars(select(AnnouncementRow))
        note = Note(
            announcement.ts,
            announcement.text.replace("수수료 없음.", "수수료 500원."),
            PLANNER,
            announcement.posted_at,
            edited_ts="1795500000.000100",
        )
        (bound,) = directory.channels(session, bridge_id=desk.bridge, role="planning")
        edited_notes.edited(session, bound, note, playbook=PLAYBOOK, now=now)

    class Slow(OpenAICompatible):
        def ask(self, instructions: str, text: str) -> Any:
            desk.do(edit)
            return OpenAICompatible.ask(self, instructions, text)

    answer_with(stand_in, desk, "수수료", "internal")
    assert reading_step(desk.database, Slow(stand_in.url, "m", timeout=5), PLAYBOOK, now=desk.at)
    assert "500원" in said(desk.newest())
    answer_with(stand_in, desk, "수수료", "internal")
    assert step(desk, stand_in)
    assert [row.outcome for row in rows(desk)] == ["late", "kept"]
    assert "500원" not in said(desk.newest())
