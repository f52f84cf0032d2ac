"""A usual question stands before an answer only where the answer says what it asks for; English lines are asked for in Korean."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.answered_by import answers
from bridge.domain.drafting.asking import ask, in_words_of
from bridge.domain.drafting.asking_of_english import english_question
from bridge.domain.drafting.how_much import how_many
from bridge.domain.drafting.yes_or_no import reply as reply_to
from bridge.domain.entries import Entry
from bridge.domain.laid_out import laid_out
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Moment, Precision, Reading, Span

KST = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("얼마예요?", "이용료는 한 달 7,700원입니다."),
        ("돈 내야 해요?", "아니요, 별도 수수료는 없습니다."),
        ("저도 쓸 수 있어요?", "대상은 만 14세 이상 회원입니다."),
        ("어떻게 신청해요?", "지점 창구에서 신청하실 수 있습니다."),
        ("어디서 해요?", "‘설정 > 알림’ 순서로 진행하시면 됩니다."),
        ("취소할 수 있어요?", "이용 하루 전까지는 취소하실 수 있습니다."),
        ("환불돼요?", "개시 전이면 전액 환불됩니다."),
        ("안 쓰면 없어져요?", "쿠폰은 한 달 뒤 소멸됩니다."),
        ("언제 와요?", "주문한 다음 날 도착합니다."),
        ("받은 것도 가져가요?", "취소하시면 받은 포인트는 회수됩니다."),
    ],
)
def test_an_answer_says_what_is_asked_for(question: str, said: str) -> None:
    assert answers(question, said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("돈 내야 해요?", "8월에 남은 무료 횟수는 이월되지 않습니다."),
        ("돈 내야 해요?", "출고 하루 전까지 날짜 변경은 한 번 무료입니다."),
        ("얼마예요?", "세 시간 넘게 늦으면 2만 원을 보상합니다."),
        ("얼마예요?", "렌탈료에서 월 2,000원 빠집니다."),
        ("저도 해당돼요?", "계약 고객 알림톡이 3월 2일에 발송됩니다."),
        ("어떻게 신청해요?", "신청하고 며칠 걸리는지는 심사에 따라 다릅니다."),
        ("예약은 어떻게 해요?", "지금은 예약금이 없는데 앞으로는 예약하실 때 예약금을 받습니다."),
        ("PC에서도 돼요?", "공식몰과 앱만이고 매장은 되지 않습니다."),
        ("어디서 해요?", "종료 뒤에도 ‘앱 > 내역’에서 조회하실 수 있습니다."),
        ("취소할 수 있어요?", "판매자가 먼저 취소하면 받으실 수 없습니다."),
        ("받은 것도 가져가요?", "회수권과 시간권은 대상이 아닙니다."),
        ("안 쓰면 없어져요?", "이미 결제한 정기권은 만료 시까지 종전 요금입니다."),
        ("불편한데 보상은 없나요?", "여러 해 동결한 요금을 조정한 것입니다."),
        ("언제 와요?", "변경 문자가 4월 9일에 발송됩니다."),
        ("얼마예요?", "과일과 한우와 굴비이고, 희망일 전날까지 도착하지 않으면 알려 주시고, 지정하시면 2,000원입니다."),
    ],
)
def test_a_word_alone_answers_nothing(question: str, said: str) -> None:
    assert not answers(question, said)


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("희망일 5일 전까지 바꿀 수 있습니다.", "언제까지 바꿀 수 있어요?"),
        ("수령 다음 날까지 접수하실 수 있습니다.", "언제까지 접수할 수 있어요?"),
        ("가격은 그대로입니다.", "가격은 그대로예요?"),
        ("두 대를 묶으면 요금이 10% 할인됩니다.", "두 대를 묶으면 뭐가 좋아요?"),
        ("중간에 인출하면 보험금이 그만큼 줄어듭니다.", "중간에 인출하면 어떻게 돼요?"),
        ("조회는 신용점수에 영향이 없습니다.", "조회는 영향이 있어요?"),
        ("이용 장소는 제3주차장만 가능합니다.", "제3주차장만 돼요?"),
        ("가입경로는 지점 창구입니다.", "가입은 어떻게 해요?"),
        ("신청자격은 만 20세 이상입니다.", "저도 해당돼요?"),
    ],
)
def test_the_shape_of_a_statement_gives_its_question(said: str, question: str) -> None:
    asked = ask(said)
    assert asked is not None
    assert asked.question == question


@pytest.mark.parametrize(
    "said",
    [
        "사흘 뒤에 조용히 나가는 것 하나가 있습니다.",
        "강아지 키우는 집, 친환경 세제로만 가능합니다.",
        "정산 수수료 얘기는 되지 않습니다.",
        "개별 문자는 3월 9일에 발송됩니다.",
    ],
)
def test_what_is_no_thing_of_a_customers_is_not_asked_for(said: str) -> None:
    assert ask(said) is None


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("한 계정에 2주 동안 3통입니다.", "몇 통까지 돼요?"),
        ("한 사람 두 벌까지입니다.", "몇 벌까지 돼요?"),
        ("대상은 냉동 화주 14개사입니다.", ""),
    ],
)
def test_a_limit_is_counted_in_its_own_unit(said: str, question: str) -> None:
    assert how_many(said) == question


@pytest.mark.parametrize(
    ("line", "code", "question"),
    [
        ("Fee: 2% of the tax refund, waived over 100,000 won", "C1", "얼마예요?"),
        ("Refunds are issued to the original card only", "C2", "환불은 어떻게 돼요?"),
        ("Corporate cards are excluded from this offer", "A3", "안 되는 경우도 있어요?"),
        ("Go to Billing and drop the spreadsheet there", "B1", "어떻게 하면 돼요?"),
        ("Limit: twice a year per member", "C1", "한도가 어떻게 돼요?"),
        ("Uploaded files are deleted after 30 days", "E2", "제 정보가 저장되나요?"),
    ],
)
def test_an_english_line_is_asked_for_in_korean(line: str, code: str, question: str) -> None:
    assert english_question(f"공지에는 ‘{line}’라고 되어 있습니다.") == (code, question)


def test_a_korean_line_in_quotation_marks_is_no_english_one() -> None:
    assert english_question("공지에는 ‘물량 떨어지면 먼저 끝나요’라고 되어 있습니다.") is None


ENGLISH = """Locker Swap opens on Monday, March 8.
Who: members with a yearly locker pass
How: scan the code on the door and choose a new number
Fee: 1,000 won per swap
Limit: twice a month per member"""
"""A note as an office abroad writes it."""


def _drafted(note: str, *facts: tuple[Field, str]) -> Entry:
    def place(text: str) -> Span:
        return Span(note.index(text), note.index(text) + len(text))

    moment = Moment(Precision.DAY, datetime(2027, 3, 8, tzinfo=KST), "March 8", place("March 8"))
    launch = LaunchReading(
        name="Locker Swap",
        name_span=place("Locker Swap"),
        moment=moment,
        facts=tuple(Fact(field, text, place(text)) for field, text in facts),
    )
    reading = Reading(Kind.LAUNCH, 1, launches=(launch,))
    return draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)


def test_an_english_note_has_the_inquiries_of_a_korean_one() -> None:
    entry = _drafted(
        ENGLISH,
        (Field.TARGET, "members with a yearly locker pass"),
        (Field.HOW_TO, "scan the code on the door and choose a new number"),
        (Field.PRICE, "1,000 won per swap"),
        (Field.LIMITS, "twice a month per member"),
    )
    asked = {item.questions[0]: item.say for item in laid_out(entry).answered}
    for question, words in (
        ("저도 쓸 수 있어요?", "yearly locker pass"),
        ("어떻게 하면 돼요?", "scan the code"),
        ("얼마예요?", "1,000 won"),
        ("한도가 어떻게 돼요?", "twice a month"),
    ):
        assert words in asked[question]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("수수료는 없습니다.", "아니요"),
        ("비용은 30분까지 무료입니다.", ""),
        ("회원은 무료, 비회원은 15,000입니다.", ""),
    ],
)
def test_nobody_hears_that_he_pays_nothing_where_it_is_free_for_a_while_or_for_some(said: str, reply: str) -> None:
    assert reply_to("돈 내야 해요?", said) == reply


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("왜 바꾼 거예요?", "입원 같은 장기 사유는 3개월까지 예외 검토가 가능합니다."),
        ("쿠폰도 같이 쓸 수 있어요?", "쿠폰 적용 후, 적립금 차감 전 금액 기준입니다."),
        ("받은 것도 가져가요?", "그 뒤에는 번호가 회수됩니다."),
    ],
)
def test_a_word_in_another_sense_answers_nothing(question: str, said: str) -> None:
    assert not answers(question, said)


def test_what_stays_without_saying_what_and_what_is_free_of_a_part_are_not_asked_of_the_whole() -> None:
    prices = inquiry_types().get("C1")
    assert ask("변동은 없습니다.") is None
    assert prices is not None
    assert in_words_of(prices, "수수료는 무료입니다.") is not None
    assert in_words_of(prices, "회원끼리 보내는 건 횟수 제한 없이 무료입니다.") is None
