"""What `/manual` shows: what to say first, what may not be said yet, and nothing Slack would refuse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.blocks import buttons, check_message, everything
from support.entries import entries
from support.floor import LEAD_ONLY, NOW, OPENS, REFUND, SECRET, SEOUL

from bridge.domain.embargo import Standing
from bridge.domain.entries import Case, Entry, Inquiry
from bridge.domain.notes import Moment, Precision, Visibility
from bridge.domain.states import Grade
from bridge.domain.visibility import center_copy
from bridge.messages import load_messages
from bridge.services.lookup import Answer, Nothing, Place
from bridge.services.manuals import ManualCard
from bridge.services.overview import Changed, Coming, Overview, Title
from bridge.slack.views import lookup as views

KO = load_messages("ko")
REFUND_TIME = REFUND.inquiries[1]


def card(entry: Entry = REFUND, standing: Standing = Standing.BEFORE) -> ManualCard:
    return ManualCard(
        bridge_id=1,
        entry_id=2,
        revision_id=3,
        number=4,
        entry=center_copy(entry, Visibility.AGENT),
        standing=standing,
        opens=Moment(Precision.MINUTE, OPENS),
        opened_at=OPENS if standing is Standing.LIVE else None,
        zone=SEOUL,
        grade=Grade.MUST_READ,
        totals=None,
    )


def answer(inquiry: Inquiry | None = REFUND_TIME, standing: Standing = Standing.BEFORE) -> Answer:
    others = (Title(5, "부분환불 정책"), Title(6, "쿠폰 복원"))
    return Answer("환불 언제", card(standing=standing), inquiry, others)


def test_an_answer_from_before_a_change_is_no_longer_offered_to_be_said() -> None:
    message = views.answer_message(answer(standing=Standing.HELD), KO)
    check_message(message)
    shown = everything(message)
    assert "*변경 소식이 있어 확인하고 있어요.*" in shown
    assert "바뀌기 전 답이에요. 지금은 이렇게 말하지 마세요" in shown
    assert "이렇게 말해 주세요" not in shown
    assert "붙여넣기" not in shown
    assert KO("lookup.confirmed") not in shown


def test_the_case_that_was_asked_for_is_said_first_and_the_rest_stays_in_sight() -> None:
    case = Case("법인 회원이시면", "다음 달 5일에 돌려드립니다.")
    asked = replace(REFUND_TIME, cases=(Case("해외 카드이시면", "10일 걸립니다."), case))
    message = views.answer_message(replace(answer(asked, Standing.LIVE), case=case), KO)
    check_message(message)
    shown = everything(message)
    assert shown.index("법인 회원이시면") < shown.index("> 다음 달 5일에 돌려드립니다.")
    assert f"이 경우가 아니면: {REFUND_TIME.say}" in shown
    assert "해외 카드이시면" in shown
    assert "```다음 달 5일에 돌려드립니다.```" in shown


def test_three_lines_on_top_then_the_source() -> None:
    message = views.answer_message(answer(), KO)
    check_message(message)
    shown = everything(message)
    order = [
        "아직 오픈 전이에요",
        "고객이 이미 알고 물으면",
        "오픈이 확인되면 이렇게 말해 주세요",
        "> 접수 후 1영업일 안에 환불됩니다.",
        "이런 조건이면: 금요일에 접수한 경우",
        "그래도 안 되면: 1영업일이 지났는데",
        "```환불은 접수 후 1영업일 안에 처리됩니다.```",
        "출처: ‘간편환불’ 응대 매뉴얼 v4",
    ]
    assert [shown.index(line) for line in order] == sorted(shown.index(line) for line in order)
    assert list(buttons(message)) == [
        "lookup_open",
        "questions_ask",
        "questions_differs",
        "lookup_entry_0",
        "lookup_entry_1",
    ]
    assert buttons(message)["questions_ask"] == "1:2:환불 언제"


def test_open_and_settled_answers_are_told_apart() -> None:
    assert "`확정`" in everything(views.answer_message(answer(), KO))
    open_one = everything(views.answer_message(answer(REFUND.inquiries[3]), KO))
    assert "미확정 · 안내 보류" in open_one
    assert "`확정`" not in open_one
    assert "따로 확인할 조건" not in open_one
    assert "부분환불 시작일" in everything(views.answer_message(answer(REFUND.inquiries[2]), KO))


def test_after_the_opening_nothing_holds_back() -> None:
    shown = everything(views.answer_message(answer(standing=Standing.LIVE), KO))
    assert "이제 안내해도 돼요" in shown
    assert "먼저 안내하지" not in shown


def test_a_cancelled_launch_is_not_answered_from() -> None:
    message = views.answer_message(answer(standing=Standing.CANCELLED), KO)
    check_message(message)
    assert "1영업일" not in everything(message)


def test_without_a_fitting_inquiry_the_entry_begins() -> None:
    shown = everything(views.answer_message(answer(None), KO))
    assert "• 간편환불은 12월 1일 화요일" in shown
    assert "요점만 보여 드려요." in shown
    assert "`확정`" not in shown
    assert SECRET not in shown
    assert LEAD_ONLY not in shown


def test_an_answer_waits_for_the_opening_unless_it_is_none() -> None:
    assert "*오픈이 확인되면 이렇게 말해 주세요*" in everything(views.answer_message(answer(), KO))
    assert "오픈이 확인되면 이렇게" not in everything(views.answer_message(answer(standing=Standing.LIVE), KO))
    assert "오픈이 확인되면 이렇게" not in everything(views.answer_message(answer(REFUND.inquiries[3]), KO))


def test_nothing_found_is_said_and_leads_on() -> None:
    message = views.nothing_message(Nothing(1, "<!channel> 정수기", (Title(2, "간편환불"),)), KO)
    check_message(message)
    assert "‘<!channel> 정수기’에 맞는 매뉴얼을 찾지 못했어요." in everything(message)
    assert "<!channel>" not in message.text
    assert buttons(message)["questions_ask"] == "1:0:<!channel> 정수기"
    assert "아니라면 본사에" in everything(message)
    perhaps = everything(views.nothing_message(Nothing(1, "카드", (Title(2, "간편환불"),), perhaps=True), KO))
    assert "확실하지 않아요" in perhaps
    assert "못했어요" not in perhaps
    nothing_near = everything(views.nothing_message(Nothing(1, "x"), KO))
    assert "혹시 이 매뉴얼을" not in nothing_near
    assert "아니라면" not in nothing_near


def test_the_overview_lists_what_matters_first() -> None:
    refund, coupon = Title(2, "간편환불"), Title(3, "쿠폰 복원")
    message = views.overview_message(
        Overview(
            bridge_id=1,
            zone=SEOUL,
            since=None,
            coming=(Coming(refund, Moment(Precision.MINUTE, OPENS), Standing.BEFORE),),
            changed=(Changed(coupon, 2, NOW, is_new=False), Changed(refund, 1, NOW, is_new=True)),
            unread=(refund,),
            more={"unread": 3},
        ),
        KO,
    )
    check_message(message)
    shown = everything(message)
    assert "간편환불: 12/1(화) 10:00 예정" in shown
    assert "쿠폰 복원: v2로 바뀜" in shown
    assert "간편환불: 새 매뉴얼" in shown
    assert "그 밖에 3건이 더 있어요." in shown
    assert shown.index("아직 확인하지") < shown.index("곧 오픈·변경·종료돼요") < shown.index("바뀌었어요")
    assert buttons(message) == {"lookup_entry_0": "1:2", "lookup_entry_1": "1:3"}


def test_a_quiet_day_is_said() -> None:
    message = views.overview_message(Overview(1, SEOUL, NOW), KO)
    check_message(message)
    assert message.text == "새로 알아 두실 것이 없어요."


def test_several_clients_are_asked_about() -> None:
    message = views.choose_message([Place(1, 2, "한빛 앱", "ko"), Place(3, 4, "새벽 앱", "ko")], "환불", KO)
    check_message(message)
    assert buttons(message) == {"lookup_bridge_0": "2:환불", "lookup_bridge_1": "4:환불"}


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_every_answer_to_a_stranger_is_the_same(locale: str) -> None:
    check_message(views.refusal_message(load_messages(locale)))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(entry=entries, standing=st.sampled_from(Standing), position=st.integers(0, 3))
def test_any_entry_can_be_answered_from(entry: Entry, standing: Standing, position: int) -> None:
    shown = card(entry, standing)
    inquiries = shown.entry.inquiries
    inquiry = inquiries[position] if position < len(inquiries) else None
    message = views.answer_message(Answer("환불", shown, inquiry, (Title(1, entry.name),)), KO)
    check_message(message)
    check_message(views.entry_message(shown, position, KO))


def test_a_long_answer_is_read_whole_in_the_entry() -> None:
    long = replace(REFUND_TIME, say="답. " * 9000)
    message = views.answer_message(Answer("환불", card(), long), KO)
    check_message(message)
    assert "전체 보기" in everything(message)
    assert "답. 답." not in everything(message)


@given(st.text(st.sampled_from("가 \n<`"), max_size=9000))
@settings(max_examples=40)
def test_any_wording_fits(say: str) -> None:
    check_message(views.answer_message(Answer("환불", card(), replace(REFUND_TIME, say=say, paste=say)), KO))
