"""An approver's edit and a later change of the note: his words stay, both are shown, and he chooses."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.blocks import buttons, everything
from support.desk import (
    AGENTS,
    APPROVER,
    LEAD,
    PLANNER,
    PLANS,
    PLAYBOOK,
    STORY,
    TEAM,
    Desk,
    furnish,
)

from bridge.domain.edits import slots
from bridge.domain.entries import Part
from bridge.domain.entry_json import from_json
from bridge.errors import NotAllowedError, OutdatedError
from bridge.messages import load_messages
from bridge.messages.told import sentence
from bridge.services import crossing, edited_notes, review
from bridge.services.announcements import Note
from bridge.slack.views.review_modals import read_modal
from bridge.store.database import Database
from bridge.store.directory import BoundChannel

MINE = "접수하시면 영업일 기준 1일 안에 환불됩니다."


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database)


def crossed(desk: Desk) -> int:
    """Let an approver edit a sentence and the planner change the same one; return the version that this makes."""
    body = from_json(desk.newest().body)
    slot = next(slot for slot in slots(body) if slot.part is not None and "1영업일" in slot.text)
    desk.do(review.edit, desk.newest().id, {slot.key: MINE}, by=APPROVER)
    change(desk, STORY.replace("1영업일", "3영업일"))
    return int(desk.newest().id)


def change(desk: Desk, text: str) -> None:
    desk.at += timedelta(minutes=5)
    with desk.database.write(desk.client) as session:
        bound = BoundChannel(1, desk.client, desk.bridge, TEAM, PLANS, "planning", "", "", False)
        note = Note(
            ts="1795479300.000100", text=text, author=PLANNER, posted_at=desk.at, edited_ts=f"{desk.at.timestamp():.6f}"
        )
        edited_notes.edited(session, bound, note, playbook=PLAYBOOK, now=desk.at)


def texts(desk: Desk) -> str:
    return "\n".join(piece.text for piece in from_json(desk.newest().body).pieces)


def choose(desk: Desk, revision_id: int, *, note: bool, by: object = APPROVER) -> None:
    key = desk.row(revision_id).conflicts[0][0]
    desk.do(crossing.choose, revision_id, key, note=note, by=by, playbook=PLAYBOOK)


def test_both_stand_on_the_card_and_the_approvers_words_stay(desk: Desk) -> None:
    revision_id = crossed(desk)
    assert MINE in texts(desk)
    ((_, mine, note),) = desk.row(revision_id).conflicts
    assert MINE in mine
    assert "3영업일" in note
    card = desk.card("review_card")
    shown = everything(card)
    assert MINE in shown
    assert "3영업일" in shown
    assert "고친 말 그대로" in shown
    assert "공지대로 바꾸기" in shown
    assert [name for name in buttons(card) if "review_take_note" in str(name)]
    assert not [block for block in card.blocks if "원문" in str(block) and MINE in str(block)]


def test_the_notes_words_can_be_taken(desk: Desk) -> None:
    revision_id = crossed(desk)
    choose(desk, revision_id, note=True)
    made = desk.newest()
    assert made.id != revision_id
    assert made.conflicts is None
    assert MINE not in texts(desk)
    assert "3영업일" in texts(desk)
    assert "공지대로 바꾸기" not in everything(desk.card("review_card"))


def test_the_approver_can_stay_with_his_words(desk: Desk) -> None:
    revision_id = crossed(desk)
    choose(desk, revision_id, note=False)
    assert desk.newest().id == revision_id
    assert MINE in texts(desk)
    assert "공지대로 바꾸기" not in everything(desk.card("review_card"))
    with pytest.raises(OutdatedError):
        desk.do(crossing.choose, revision_id, "how_to", note=True, by=APPROVER, playbook=PLAYBOOK)


def test_what_was_not_chosen_still_crosses_in_the_next_version(desk: Desk) -> None:
    crossed(desk)
    change(desk, STORY.replace("1영업일", "3영업일") + "\n• 제주 매장은 제외")
    ((_, mine, _),) = desk.newest().conflicts
    assert MINE in mine


def test_only_approvers_choose(desk: Desk) -> None:
    revision_id = crossed(desk)
    with pytest.raises(NotAllowedError):
        choose(desk, revision_id, note=True, by=LEAD)


def test_nothing_goes_out_before_the_choice(desk: Desk) -> None:
    body = from_json(desk.newest().body)
    slot = next(slot for slot in slots(body) if slot.part is Part.SUMMARY and "12월 1일" in slot.text)
    desk.do(review.edit, desk.newest().id, {slot.key: "12월 1일에 간편환불을 엽니다."}, by=APPROVER)
    change(desk, STORY.replace("12/1(화)", "12/8(화)"))
    postponed = desk.newest()
    assert "12월 1일" in texts(desk)
    with pytest.raises(review.CrossingError) as refused:
        desk.do(review.approve, postponed.id, by=APPROVER, previewed=review_digest(desk))
    assert refused.value.values == {"count": 1, "words": "12월 1일에 간편환불을 엽니다."}
    with pytest.raises(review.CrossingError):
        desk.do(review.approve, postponed.id, by=APPROVER, confirmed_only=True)
    assert "[공지대로 바꾸기]" in sentence(refused.value, load_messages("ko"))
    assert desk.newest().state == "in_review"
    assert desk.cards(AGENTS) == []

    with desk.database.read(desk.client) as session:
        view = review.load(session, postponed.id)
    whole = read_modal(view, view.entry, view.digest, "all", 0, load_messages("ko"))
    assert "공지대로 바꾸기" in str(whole["blocks"])
    # A rejection chooses nothing either.
    desk.do(review.reject, postponed.id, reason="wrong", by=APPROVER)
    fee = next(slot for slot in slots(from_json(desk.newest().body)) if slot.text == "수수료는 없습니다.")
    desk.do(review.edit, postponed.id, {fee.key: "수수료는 받지 않습니다."}, by=APPROVER)
    with pytest.raises(review.CrossingError):
        desk.do(review.approve, desk.newest().id, by=APPROVER)

    choose(desk, desk.newest().id, note=True)
    assert "12월 1일" not in texts(desk)
    desk.do(review.approve, desk.newest().id, by=APPROVER)
    sent = everything(*(kept.message for kept in desk.cards(AGENTS)))
    assert "12월 8일" in sent
    assert "12월 1일" not in sent


def review_digest(desk: Desk) -> str:
    with desk.database.read(desk.client) as session:
        return review.load(session, desk.newest().id).digest
