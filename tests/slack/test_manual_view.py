"""The manual in the agents' channel: the answer first, all of it, and nothing that is not the center's (P3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.blocks import buttons, check_message, everything
from support.entries import entries
from support.floor import AGENT_ONLY, LEAD_ONLY, OPENS, REFUND, SECRET, SEOUL

from bridge.domain.embargo import Standing
from bridge.domain.entries import Entry, Inquiry, Part, Piece
from bridge.domain.notes import Moment, Precision, Visibility
from bridge.domain.states import Grade
from bridge.domain.visibility import center_copy
from bridge.messages import load_messages
from bridge.services.confirmation import Totals
from bridge.services.manuals import ManualCard
from bridge.slack.views.manual import CONFIRM, UNCONFIRMED, manual_message, manual_pages

KO = load_messages("ko")


def card(entry: Entry = REFUND, standing: Standing = Standing.BEFORE, grade: Grade = Grade.MUST_READ) -> ManualCard:
    return ManualCard(
        bridge_id=1,
        entry_id=2,
        revision_id=3,
        number=1,
        entry=center_copy(entry, Visibility.AGENT),
        standing=standing,
        opens=Moment(Precision.MINUTE, OPENS),
        opened_at=datetime(2026, 12, 1, 1, 2, tzinfo=UTC) if standing is Standing.LIVE else None,
        zone=SEOUL,
        grade=grade,
        totals=Totals(confirmed=3, agents=20),
    )


def test_what_an_agent_reads_first() -> None:
    message = manual_message(card(), KO)
    check_message(message)
    shown = everything(message)
    assert message.text == "[필독] 간편환불 · 오픈 전이라 먼저 안내하지 마세요"
    assert "12/1(화) 10:00 예정이에요" in shown
    assert "고객이 이미 알고 물으면: “문의하신 내용은 현재 준비 중입니다.”" in shown
    assert shown.index("이용하실 수 있습니다") < shown.index("간편환불 수수료 있어요?")
    assert "확인 3/20" in shown
    assert "부분환불 시작일" in shown
    assert "미확정 · 안내 보류: 환불 취소" in shown


def test_every_piece_inquiry_and_open_point_is_there_word_for_word() -> None:
    shown = everything(*manual_pages(card(), KO))
    copy = center_copy(REFUND)
    for piece in copy.pieces:
        assert piece.text in shown
    for inquiry in copy.inquiries:
        assert inquiry.say in shown
        assert inquiry.questions[0] in shown
        assert all(case.when in shown and case.say in shown for case in inquiry.cases)


@pytest.mark.parametrize("standing", list(Standing))
def test_nothing_internal_is_anywhere(standing: Standing) -> None:
    shown = everything(*manual_pages(card(standing=standing), KO))
    assert SECRET not in shown
    assert "3천만원" not in shown
    assert LEAD_ONLY not in shown


def test_what_may_be_known_but_not_said_says_so() -> None:
    entry = replace(REFUND, pieces=(Piece(Part.LIMITS, AGENT_ONLY, Visibility.AGENT),))
    assert f"{AGENT_ONLY}  (알고만 계세요)" in everything(manual_message(card(entry), KO))


def test_what_nobody_has_said_stands_once_at_the_end() -> None:
    same = ("부분환불 시작일", "종료 시점")
    entry = replace(
        REFUND,
        inquiries=tuple(
            replace(inquiry, unsaid=same, ask_back="결제일을 여쭤봐도 될까요?") for inquiry in REFUND.inquiries
        ),
    )
    shown = everything(manual_message(card(entry), KO))
    assert shown.count("부분환불 시작일 · 종료 시점") == 1
    assert shown.index("부분환불 시작일") > shown.index(REFUND.inquiries[-1].say)
    # Three inquiries have an answer, and only they have something to ask back for.
    assert shown.count("결제일을 여쭤봐도 될까요?") == 3


def test_each_standing_says_what_to_do() -> None:
    said = {standing: everything(manual_message(card(standing=standing), KO)) for standing in Standing}
    assert "오픈 확인 전이니 완료로 안내하지 마세요" in said[Standing.DUE]
    assert "12/1(화) 10:02에 확인됐어요. 이제 안내해도 돼요" in said[Standing.LIVE]
    assert "준비 중입니다" not in said[Standing.LIVE]
    assert "먼저 물으실 때만" not in said[Standing.LIVE]
    assert "취소됐어요" in said[Standing.CANCELLED]


def test_a_cancelled_launch_leaves_nothing_to_say_and_nothing_to_confirm() -> None:
    message = manual_message(card(standing=Standing.CANCELLED), KO)
    check_message(message)
    assert "수수료는 없습니다" not in everything(message)
    assert CONFIRM not in buttons(message)


def test_reference_manuals_ask_for_no_confirmation() -> None:
    message = manual_message(card(grade=Grade.FYI), KO)
    assert not {CONFIRM, UNCONFIRMED} & set(buttons(message))
    assert "확인 3/20" not in everything(message)


def test_buttons_carry_ids_only() -> None:
    assert buttons(manual_message(card(), KO))[CONFIRM] == "1:3"


def test_a_long_manual_goes_on_in_the_thread() -> None:
    inquiries = tuple(
        Inquiry("A1", (f"질문 {number}번 " + "가" * 100,), f"답 {number}번. " * 120, "x", confirmed=True)
        for number in range(60)
    )
    pages = manual_pages(card(replace(REFUND, inquiries=inquiries)), KO)
    assert len(pages) > 2
    for page in pages:
        check_message(page)
    shown = everything(*pages)
    assert all(f"질문 {number}번" in shown and shown.count(f"답 {number}번.") >= 120 for number in range(60))
    assert "스레드에 이어져요" in everything(pages[0])
    assert [CONFIRM in buttons(page) for page in pages] == [True] + [False] * (len(pages) - 1)


def test_a_huge_piece_is_split_and_whole() -> None:
    text = "\n".join(f"{number}. 환불은 <접수> & 확인 후 됩니다." for number in range(1500))
    pages = manual_pages(card(replace(REFUND, pieces=(Piece(Part.SCRIPT, text, Visibility.CUSTOMER),))), KO)
    for page in pages:
        check_message(page)
    shown = everything(*pages)
    assert all(f"{number}. 환불은 <접수> & 확인 후 됩니다." in shown for number in range(1500))


def test_a_title_longer_than_a_header_stands_whole_below_it() -> None:
    message = manual_message(card(replace(REFUND, name="아주 긴 이름 " * 60)), KO)
    check_message(message)
    assert ("아주 긴 이름 " * 60).strip() in everything(message)


def test_nobody_is_pinged_and_no_link_is_hidden() -> None:
    evil = "<!channel> <@U1> <http://evil.example|본사>"
    inquiry = Inquiry("A1", (evil,), evil, evil, confirmed=True, ask_back=evil, handover=evil, unsaid=(evil,))
    entry = replace(REFUND, name=evil, pieces=(Piece(Part.SUMMARY, evil, Visibility.CUSTOMER),), inquiries=(inquiry,))
    for page in manual_pages(card(entry), KO):
        for block in page.blocks:
            if block["type"] in ("section", "context"):
                assert "<" not in str(block)
        assert "<" not in page.text


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(entry=entries, standing=st.sampled_from(Standing), grade=st.sampled_from(Grade))
def test_any_entry_can_be_posted_and_shows_the_centers_pieces_only(
    entry: Entry, standing: Standing, grade: Grade
) -> None:
    marked = replace(
        entry,
        pieces=(
            *entry.pieces,
            Piece(Part.LIMITS, "비밀표식-내부", Visibility.INTERNAL),
            Piece(Part.LIMITS, "비밀표식-팀장", Visibility.LEAD),
        ),
        inquiries=(
            *entry.inquiries,
            Inquiry("A1", ("비밀표식?",), "비밀표식", "비밀표식", confirmed=True, visibility=Visibility.INTERNAL),
        ),
    )
    for locale in ("ko", "en"):
        pages = manual_pages(card(marked, standing, grade), load_messages(locale))
        for page in pages:
            check_message(page)
        assert "비밀표식" not in everything(*pages)


def test_a_manual_whose_day_nobody_knows_says_so() -> None:
    undated = replace(card(), opens=Moment())
    shown = everything(manual_pages(undated, load_messages("ko"))[0])
    assert "언제인지는 아직 정해지지 않았어요" in shown
    assert "일정 미정" not in shown
