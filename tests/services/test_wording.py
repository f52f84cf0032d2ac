"""A draft worded by a language model: asked once, told about, and never in the way of the rules' draft."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.desk import APPROVER, PLAYBOOK, REVIEWS, Desk, furnish
from support.model import ModelServer

from bridge.domain.entry_json import from_json
from bridge.language_model import OpenAICompatible
from bridge.services import review
from bridge.services.wording import wording_step
from bridge.store.database import Database
from bridge.store.schema import RevisionRow, WordingRow


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database)


def step(desk: Desk, stand_in: ModelServer) -> bool:
    model = OpenAICompatible(stand_in.url, "small-model", timeout=5)
    return wording_step(desk.database, model, PLAYBOOK, now=desk.at)


def wordings(desk: Desk) -> list[WordingRow]:
    with desk.database.read(desk.client) as session:
        return list(session.scalars(select(WordingRow).order_by(WordingRow.id)))


def newest(desk: Desk) -> RevisionRow:
    with desk.database.read(desk.client) as session:
        return session.scalars(select(RevisionRow).order_by(RevisionRow.number.desc())).first()  # type: ignore[return-value]


def answer_with(stand_in: ModelServer, desk: Desk, wanted: str, said: str) -> None:
    """Answer every sentence with `said`, which is right for the one that holds `wanted` and made up for all others."""
    assert [piece for piece in from_json(newest(desk).body).pieces if wanted in piece.text]
    stand_in.answers({"sentences": {str(number): said for number in range(1, 40)}})


def test_what_passes_is_proposed_as_a_version_that_says_whose_wording_it_is(desk: Desk, stand_in: ModelServer) -> None:
    first = newest(desk)
    answer_with(stand_in, desk, "수수료", "수수료는 따로 없습니다.")
    assert step(desk, stand_in)
    assert "3천만원" not in json.dumps(stand_in.asked, ensure_ascii=False)  # what is held back is not sent
    (row,) = wordings(desk)
    made = newest(desk)
    assert (row.outcome, row.kept, row.made_id, made.number) == ("kept", 1, made.id, first.number + 1)
    assert row.dropped > 0
    assert made.origin == first.origin
    assert "수수료는 따로 없습니다." in [piece.text for piece in from_json(made.body).pieces]
    card = everything(desk.cards(REVIEWS)[-1].message)
    assert "small-model" in card
    assert f"{row.dropped}개" in card
    while step(desk, stand_in):
        pass
    assert len(stand_in.asked) == 1  # the new version holds nothing that was not asked about
    desk.do(review.approve, made.id, by=APPROVER)


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ({"status": 503}, "status"),
        ({"message": {"refusal": "no"}}, "refused"),
        ({"content": "좋아요!"}, "not_json"),
        ({"content": '{"sentences": {"1": "수수료는 900원입니다."}}'}, "nothing"),
    ],
)
def test_whatever_else_it_does_the_rules_draft_stands(
    desk: Desk, stand_in: ModelServer, told: dict[str, object], outcome: str
) -> None:
    before = newest(desk)
    for name, value in told.items():
        setattr(stand_in, name, value)
    assert step(desk, stand_in)
    assert not step(desk, stand_in)
    (row,) = wordings(desk)
    assert (row.outcome, row.kept, row.made_id, newest(desk).id) == (outcome, 0, None, before.id)
    assert "규칙으로 쓴" in everything(desk.cards(REVIEWS)[-1].message)
    assert len(stand_in.asked) == 1


def test_an_answer_that_comes_after_the_decision_changes_nothing(desk: Desk, stand_in: ModelServer) -> None:
    class Late(OpenAICompatible):
        def ask(self, instructions: str, text: str) -> Any:
            desk.do(review.approve, desk.revision, by=APPROVER)
            return OpenAICompatible.ask(self, instructions, text)

    answer_with(stand_in, desk, "수수료", "수수료는 따로 없습니다.")
    approved = newest(desk).id
    assert wording_step(desk.database, Late(stand_in.url, "m", timeout=5), PLAYBOOK, now=desk.at)
    (row,) = wordings(desk)
    assert (row.outcome, row.pairs, row.made_id, newest(desk).id) == ("late", [], None, approved)
