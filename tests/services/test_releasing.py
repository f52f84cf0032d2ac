"""What was held back is let through by an approver's click only, line by line, into the draft that he then approves."""

from __future__ import annotations

import json

import pytest
from support.blocks import buttons, everything
from support.desk import AGENT, AGENTS, APPROVER, PLANNER, PLAYBOOK, Desk, furnish

from bridge.domain.additions import unmarked
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Visibility
from bridge.domain.visibility import center_copy
from bridge.errors import InvalidInputError, NotAllowedError
from bridge.messages import load_messages
from bridge.services import releasing, review
from bridge.services.releasing import mark
from bridge.slack.views.releasing import held_modal
from bridge.store.database import Database


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database)


def held(desk: Desk) -> list[str]:
    with desk.database.read(desk.client) as session:
        return [part.text for part in review.load(session, desk.newest().id).held]


def release(desk: Desk, text: str, visibility: Visibility, by: object = APPROVER) -> None:
    desk.do(releasing.release, desk.newest().id, mark(text), visibility, playbook=PLAYBOOK, by=by)


def test_a_line_enters_the_draft_for_whom_the_approver_says_and_goes_out_when_approved(desk: Desk) -> None:
    (line,) = [text for text in held(desk) if "3천만원" in text]
    assert "review_held" in buttons(desk.card("review_card"))
    release(desk, line, Visibility.AGENT)
    row = desk.newest()
    assert (row.number, row.state, row.origin) == (2, "in_review", "release")
    assert line not in held(desk)
    pieces = [piece for piece in from_json(row.body).pieces if "3천만원" in piece.text]
    assert {piece.visibility for piece in pieces} == {Visibility.AGENT}
    assert not any("(내부)" in piece.text for piece in pieces)
    said = json.dumps([item.say for item in from_json(row.body).inquiries], ensure_ascii=False)
    assert "3천만원" not in said
    assert center_copy(from_json(row.body), Visibility.CUSTOMER) != center_copy(from_json(row.body))
    assert desk.cards(AGENTS) == []
    desk.do(review.approve, row.id, by=APPROVER)
    assert "3천만원" in everything(*(kept.message for kept in desk.cards(AGENTS)))
    with pytest.raises(releasing.NotHeldError):
        release(desk, line, Visibility.CUSTOMER)


def test_only_approvers_and_only_what_is_held(desk: Desk) -> None:
    line = held(desk)[0]
    for by in (PLANNER, AGENT):
        with pytest.raises(NotAllowedError):
            release(desk, line, Visibility.CUSTOMER, by=by)
    with pytest.raises(releasing.NotHeldError):
        release(desk, "환불은 언제든 됩니다", Visibility.CUSTOMER)
    with pytest.raises(InvalidInputError):
        release(desk, line, Visibility.INTERNAL)
    assert desk.newest().number == 1


def test_the_modal_shows_reasons_and_its_buttons_carry_no_words(desk: Desk) -> None:
    with desk.database.read(desk.client) as session:
        view = review.load(session, desk.revision)
    modal = held_modal(view, load_messages("ko"))
    text = json.dumps(modal, ensure_ascii=False)
    assert "내부용" in text
    assert "3천만원" in text
    values = [item["value"] for block in modal["blocks"] if block["type"] == "actions" for item in block["elements"]]
    assert values
    assert not any("3천만원" in value for value in values)
    assert all(
        "confirm" in item for block in modal["blocks"] if block["type"] == "actions" for item in block["elements"]
    )


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("(내부) 한도 일 3천만원", "한도 일 3천만원"),
        ("[대외비] 단가 300원", "단가 300원"),
        ("내부용: 초과 시 수동 전환", "초과 시 수동 전환"),
        ("🔒 12월 말 종료", "12월 말 종료"),
        ("내부 결제는 제외", "내부 결제는 제외"),
        ("(내부)", "(내부)"),
    ],
)
def test_the_sign_that_a_line_is_for_inside_goes_with_its_release(line: str, bare: str) -> None:
    assert unmarked(line) == bare
