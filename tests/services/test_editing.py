"""The edit form holds everything that a manual says, and what is taken out there is said nowhere any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from support.blocks import everything
from support.desk import AGENTS, APPROVER, PLANNER, PLANS, PLAYBOOK, STORY, TEAM, Desk, furnish, read

from bridge.domain.entries import Case, Entry, OpenPoint, Part
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Field, Visibility
from bridge.errors import InvalidInputError
from bridge.messages import load_messages
from bridge.services import edited_notes, review
from bridge.services.announcements import Note
from bridge.slack.views.edit_fields import PART, TEXT, field_of, read_edit
from bridge.slack.views.review_modals import edit_modal
from bridge.store.database import Database
from bridge.store.directory import BoundChannel

FEE = "수수료는 없습니다."
CASE, OTHER = "부분환불이면 수수료를 500원 받습니다.", "해외 카드는 3영업일이 걸립니다."
ASK, HAND, WAIT = (
    "어떤 카드로 결제하셨는지 여쭤보세요.",
    "카드사 오류면 2차로 넘겨 주세요.",
    "확인한 뒤 안내해 드리겠습니다.",
)


@pytest.fixture
def desk(database: Database) -> Desk:
    found, reading = read(STORY)
    drafted = PLAYBOOK.draft(found, reading, STORY)
    first = replace(
        drafted.inquiries[0],
        cases=(Case("부분환불", CASE), Case("해외 카드", OTHER), Case("수수료를 물으시면", FEE)),
        ask_back=ASK,
        handover=HAND,
    )
    point = OpenPoint(Field.POLICY, "환불 한도", "한도가 있나요?", WAIT)
    return furnish(database, entry=replace(drafted, inquiries=(first, *drafted.inquiries[1:]), open_points=(point,)))


def body(desk: Desk) -> Entry:
    return from_json(desk.newest().body)


def form(desk: Desk) -> dict[str, dict[str, Any]]:
    """Return the fields of every part of the form as they are submitted untouched."""
    with desk.database.read(desk.client) as session:
        view = review.load(session, desk.newest().id)
    fields: dict[str, dict[str, Any]] = {}
    for group in range(10):
        modal = edit_modal(view, group, load_messages("ko"))
        assert len(modal["blocks"]) <= 100
        for block in modal["blocks"]:
            if block["type"] == "input":
                element = block["element"]
                assert len(block["label"]["text"]) <= 150
                fields[block["block_id"]] = {element["action_id"]: {"value": element.get("initial_value")}}
    return fields


def save(desk: Desk, **typed: str | None) -> None:
    """Submit the form with these words under their keys."""
    state, version = form(desk), desk.newest().id
    for key, text in typed.items():
        state[field_of(version, key.replace("_", "-"))] = {TEXT: {"value": text}}
    desk.do(review.edit, version, read_edit(version, body(desk), state), by=APPROVER)


def test_every_sayable_text_is_on_the_form_and_goes_when_it_is_emptied(desk: Desk) -> None:
    shown = str(form(desk))
    assert all(text in shown for text in (FEE, CASE, OTHER, ASK, HAND, WAIT))
    save(
        desk,
        case_0_0=None,
        case_0_1="해외 카드는 5영업일이 걸립니다.",
        ask_0="",
        handover_0=None,
        open_0="곧 알려 드리겠습니다.",
    )
    inquiry = body(desk).inquiries[0]
    assert [case.say for case in inquiry.cases] == ["해외 카드는 5영업일이 걸립니다.", FEE]
    assert (inquiry.ask_back, inquiry.handover) == ("", "")
    assert body(desk).open_points[0].meanwhile == "곧 알려 드리겠습니다."
    desk.do(review.approve, desk.newest().id, by=APPROVER)
    sent = everything(*(kept.message for kept in desk.cards(AGENTS)))
    assert "5영업일" in sent
    assert "곧 알려 드리겠습니다." in sent
    assert not any(text in sent for text in (CASE, OTHER, ASK, HAND, WAIT))


def test_a_sentence_taken_out_is_answered_nowhere_and_stays_out(desk: Desk) -> None:
    place = next(index for index, piece in enumerate(body(desk).pieces) if piece.text == FEE)
    assert any(FEE in inquiry.say for inquiry in body(desk).inquiries)
    save(desk, **{f"piece_{place}": None})
    desk.at += timedelta(minutes=5)
    with desk.database.write(desk.client) as session:
        bound = BoundChannel(1, desk.client, desk.bridge, TEAM, PLANS, "planning", "", "", False)
        said = STORY.replace("앱 5.2", "앱 5.3")
        note = Note("1795479300.000100", said, PLANNER, desk.at, edited_ts=f"{desk.at.timestamp():.6f}")
        edited_notes.edited(session, bound, note, playbook=PLAYBOOK, now=desk.at)
    said_now = str(desk.newest().body)
    assert "5.3" in said_now
    assert FEE not in said_now.replace(f"'quote': '{FEE}'", "")


def test_a_sentence_is_added_where_the_approver_says(desk: Desk) -> None:
    version = desk.newest().id
    state = form(desk)
    state[field_of(version, "add")] = {TEXT: {"value": "주말에는 다음 영업일에 처리됩니다.\n공휴일도 같습니다."}}
    with pytest.raises(InvalidInputError) as refused:
        read_edit(version, body(desk), state)
    assert refused.value.values["field"] in state
    state[refused.value.values["field"]] = {PART: {"selected_option": {"value": "limits"}}}
    desk.do(review.edit, version, read_edit(version, body(desk), state), by=APPROVER)
    added = [piece for piece in body(desk).pieces if piece.sources and piece.sources[0].kind.value == "edit"]
    assert [(piece.part, piece.visibility) for piece in added] == [(Part.LIMITS, Visibility.CUSTOMER)] * 2
    with pytest.raises(review.RevealsError):
        desk.do(review.edit, desk.newest().id, {"add-limits": "한도 일 3천만원, 초과 시 수동 전환"}, by=APPROVER)
    desk.do(review.approve, desk.newest().id, by=APPROVER)
    assert "공휴일도 같습니다." in everything(*(kept.message for kept in desk.cards(AGENTS)))
