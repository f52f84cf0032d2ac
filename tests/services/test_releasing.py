"""What was held back is let through by an approver's click only, line by line, into the draft that he then approves."""

from __future__ import annotations

import json

import pytest
from support.blocks import buttons, everything
from support.desk import AGENT, AGENTS, APPROVER, DEPUTY, PLANNER, PLANS, PLAYBOOK, STORY, Desk, furnish

from bridge.domain.additions import unmarked
from bridge.domain.edits import slots
from bridge.domain.entries import SourceKind
from bridge.domain.entry_json import from_json
from bridge.domain.never_told import never_told
from bridge.domain.notes import HeldBack, Span, Visibility
from bridge.domain.visibility import center_copy
from bridge.errors import InvalidInputError, NotAllowedError
from bridge.messages import load_messages
from bridge.services import announcements, releasing, review
from bridge.services.notes import Note
from bridge.services.releasing import NotHeldError, mark
from bridge.slack.views.releasing import held_modal
from bridge.store import directory
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
    with pytest.raises(review.AlreadyApprovedError):
        release(desk, line, Visibility.CUSTOMER)


def test_a_line_let_through_can_be_held_back_again(desk: Desk) -> None:
    (line,) = [text for text in held(desk) if "3천만원" in text]
    release(desk, line, Visibility.CUSTOMER)
    # Beside the line the approver edits another sentence of the same part: that stays.
    piece = next(index for index, item in enumerate(from_json(desk.newest().body).pieces) if "3천만원" in item.text)
    assert "3천만원" in from_json(desk.newest().body).pieces[piece].text
    desk.do(review.edit, desk.newest().id, {"add-limits": "주말에는 다음 영업일에 처리됩니다."}, by=APPROVER)
    with desk.database.read(desk.client) as session:
        modal = held_modal(review.load(session, desk.newest().id), load_messages("ko"))
    assert "다시 빼기" in str(modal)
    assert "review_held" in buttons(desk.card("review_card"))
    desk.do(releasing.hold_again, desk.newest().id, mark(line), playbook=PLAYBOOK, by=APPROVER)
    row = desk.newest()
    assert (row.number, row.state) == (4, "in_review")
    assert line in held(desk)
    assert "3천만원" not in json.dumps(row.body, ensure_ascii=False)
    assert "주말에는 다음 영업일" in json.dumps(row.body, ensure_ascii=False)
    with pytest.raises(releasing.NotReleasedError):
        desk.do(releasing.hold_again, row.id, mark(line), playbook=PLAYBOOK, by=APPROVER)
    desk.do(review.approve, row.id, by=APPROVER)
    assert "3천만원" not in everything(*(kept.message for kept in desk.cards(AGENTS)))


def test_what_opens_a_door_is_let_through_to_nobody(database: Database) -> None:
    note = STORY.replace("(내부) ", "(내부) 테스트 계정 qa01 / 비밀번호: hanbit!23, ")
    desk = furnish(database, note)
    (line,) = [text for text in held(desk) if "hanbit" in text]
    with desk.database.read(desk.client) as session:
        view = review.load(session, desk.revision)
    ko = load_messages("ko")
    modal = held_modal(view, ko)
    assert ko("releasing.secret") in str(modal)
    assert not [block for block in modal["blocks"] if block["type"] == "actions" and mark(line) in str(block)]
    for visibility in (Visibility.AGENT, Visibility.CUSTOMER):
        with pytest.raises(releasing.SecretError):
            release(desk, line, visibility)
    assert desk.newest().number == 1


def test_a_dialog_left_open_brings_nothing_back(desk: Desk) -> None:
    line = held(desk)[0]
    desk.do(review.reject, desk.revision, reason="wrong", by=APPROVER)
    with pytest.raises(review.AlreadyRejectedError):
        desk.do(releasing.release, desk.revision, mark(line), Visibility.CUSTOMER, playbook=PLAYBOOK, by=DEPUTY)
    assert (desk.newest().number, desk.newest().state) == (1, "rejected")
    assert line in held(desk)


@pytest.mark.parametrize(
    ("text", "reason", "never"),
    [
        ("비밀번호: hanbit2026", "marked", True),
        ("API key는 sk-live-12ab", "marked_scope", True),
        ("인증키를 새로 받았어요", "engineering", True),
        ("비밀번호 재설정 메뉴는 다음 배포에 나가요", "marked", False),
        ("담당자 010-1234-5678", "suspicious", True),
        ("들어가는 말은 봄날", "credentials", True),
        ("한도 일 3천만원", "marked", False),
        ("12월 말 종료", "marked", False),
    ],
)
def test_what_is_never_told(text: str, reason: str, never: bool) -> None:
    assert never_told(HeldBack(text, Span(0, len(text)), reason)) is never


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


def untold(desk: Desk) -> list[str]:
    with desk.database.read(desk.client) as session:
        return [part.text for part in review.load(session, desk.newest().id).untold]


def take_out(desk: Desk, words: str) -> None:
    body = from_json(desk.newest().body)
    gone = {slot.key: "" for slot in slots(body) if words in slot.text}
    desk.do(review.edit, desk.newest().id, gone, by=APPROVER)


def test_what_no_entry_tells_stands_on_the_card_and_enters_by_a_click(desk: Desk) -> None:
    assert untold(desk) == []
    take_out(desk, "카드 결제")
    (line,) = untold(desk)
    assert line == "대상: 앱 5.2 이상, 카드 결제 주문 고객"
    assert line in everything(desk.card("review_card"))
    assert "review_held" in buttons(desk.card("review_card"))
    with desk.database.read(desk.client) as session:
        modal = str(held_modal(review.load(session, desk.newest().id), load_messages("ko")))
    assert "공지에 있지만 초안에 없는 문장" in modal
    assert mark(line) in modal
    release(desk, line, Visibility.CUSTOMER)
    row = desk.newest()
    assert (row.state, row.origin) == ("in_review", "edit")
    (piece,) = [piece for piece in from_json(row.body).pieces if "카드 결제 주문 고객" in piece.text]
    assert piece.text == "대상은 앱 5.2 이상, 카드 결제 주문 고객입니다."
    assert {source.kind for source in piece.sources} == {SourceKind.EDIT}
    assert untold(desk) == []
    with pytest.raises(NotHeldError):
        release(desk, line, Visibility.AGENT)


def test_what_only_agents_are_to_know_enters_in_the_notes_words(desk: Desk) -> None:
    take_out(desk, "카드 결제")
    (line,) = untold(desk)
    release(desk, line, Visibility.AGENT)
    (piece,) = [piece for piece in from_json(desk.newest().body).pieces if "카드 결제" in piece.text]
    assert (piece.text, piece.visibility) == (line, Visibility.AGENT)


def test_a_secret_that_no_entry_tells_enters_by_nobodys_click(database: Database) -> None:
    note = STORY + "\n• 접속 확인은 hanbit-admin 화면에서, 문의는 김하나 010-2345-6789"
    desk = furnish(database, note)
    for line in (*held(desk), *untold(desk)):
        if "6789" in line:
            with pytest.raises(releasing.SecretError):
                release(desk, line, Visibility.CUSTOMER)


def test_of_what_there_is_news_the_note_is_no_source_any_more(desk: Desk) -> None:
    take_out(desk, "카드 결제")
    assert untold(desk)
    with desk.database.write(desk.client) as session:
        bound = directory.channel(session, PLANS)
        assert bound is not None
        moved = Note("1795479900.000200", "간편환불 오픈이 12/8(화)로 연기됩니다.", PLANNER, desk.now())
        announcements.received(session, bound, moved, playbook=PLAYBOOK, now=desk.now())
    assert untold(desk) == []
