"""What somebody asks who has done something already, who has a fault, who only names a thing; and what nobody asks."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.aloud import aloud
from bridge.domain.drafting.asking import ask
from bridge.domain.drafting.asking_of_people import said_of_oneself, who_question
from bridge.domain.drafting.own_words import own_question
from bridge.domain.drafting.spoken_verbs import past, spoken
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.to_agents import to_agents
from bridge.domain.entries import Entry, Source, SourceKind
from bridge.domain.laid_out import laid_out
from bridge.domain.notes import Field, Visibility
from bridge.domain.reading import read_note

KST = timezone(timedelta(hours=9))


def drafted(note: str) -> Entry:
    reading = read_note(note, posted_at=datetime(2026, 11, 24, 10, tzinfo=KST))
    return draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=note
    )


@pytest.mark.parametrize(
    ("said", "question", "reply"),
    [
        ("이미 예매한 분도 적용됩니다.", "이미 예매했는데 저도 해당돼요?", "네"),
        ("중고로 산 고객님은 제외 대상에 포함됩니다.", "중고로 샀는데 저도 해당돼요?", "아니요"),
        (
            "정기권 이용 중인 고객님은 단기권으로 전환되지 않습니다.",
            "정기권 이용 중인데 단기권으로 전환돼요?",
            "아니요",
        ),
        ("7월 1일 이후 예약하신 분은 자동 취소됩니다.", "7월 1일 이후 예약했는데 어떻게 돼요?", ""),
        ("10월 11일까지 신청한 건 옛 규정입니다.", "10월 11일까지 신청했는데 어떻게 돼요?", ""),
        ("쓰시던 분은 새로 받지 않습니다.", "쓰고 있었는데 어떻게 돼요?", ""),
        ("법인 주문은 확인하지 않습니다.", "법인 주문은 확인하나요?", "아니요"),
        ("밤 10시까지 주문하면 다음 날 도착합니다.", "몇 시까지 주문해야 해요?", ""),
        ("구매는 앱 이용권 메뉴입니다.", "구매는 어디서 해요?", ""),
        ("불가한 경우는 귀금속, 상품권입니다.", "안 되는 경우도 있어요?", ""),
        ("불가 지역으로 옮긴 이사는 위약금이 면제됩니다.", "불가 지역으로 옮긴 이사도 면제돼요?", "네"),
        ("연말 전에 개시된 계약은 종전 구간이 적용됩니다.", "연말 전에 개시된 계약은요?", ""),
        ("11월에 가입한 고객님은 기존 요금이 적용됩니다.", "11월에 가입했는데 어떻게 돼요?", ""),
        ("두 번 안 계시면 접수가 취소됩니다.", "두 번 없으면 어떻게 돼요?", ""),
        ("불량·오배송은 횟수 제외, 무조건 무료입니다.", "불량·오배송은요?", ""),
        ("사고 차량은 면제됩니다.", "사고 차량도 면제돼요?", "네"),
        ("개인이 산 교통편은 보상 대상이 아닙니다.", "개인이 산 교통편도 해당돼요?", "아니요"),
        ("쿠폰을 쓴 건은 전체 환불만 가능합니다.", "쿠폰을 썼는데 어떻게 돼요?", ""),
        ("조직검사 결과는 당일에 나오지 않습니다.", "조직검사 결과는요?", ""),
        ("신선식품은 9월 21일부터 접수하실 수 없습니다.", "신선식품은요?", ""),
        ("성인 작품은 공유하실 수 없습니다.", "성인 작품도 공유돼요?", "아니요"),
        ("묶음은 일부만 환불되지 않습니다.", "묶음 일부만 환불돼요?", "아니요"),
        ("앱 회원만 이용하실 수 있습니다.", "앱 회원이 아니어도 돼요?", "아니요"),
        ("공식몰에서만 이용하실 수 있습니다.", "다른 데서도 돼요?", "아니요"),
        ("한 사물함에 이용자 1명만 등록하실 수 있습니다.", "몇 명까지 돼요?", ""),
        ("대기예약은 한 사람 2구간까지입니다.", "대기예약은 몇 구간까지 돼요?", ""),
        ("지정은 투표 시작 1시간 전까지 할 수 있습니다.", "지정은 언제까지 돼요?", ""),
        ("수거비 30,000원은 고객님 부담입니다.", "수거비는 누가 내요?", ""),
        ("수수료는 면제입니다.", "수수료 내야 해요?", "아니요"),
        ("신청은 필요 없습니다.", "신청 따로 해야 해요?", "아니요"),
        ("당선 발표는 6월 18일입니다.", "당선 발표는 언제예요?", ""),
        ("식품 프로젝트는 빠집니다.", "식품 프로젝트도 돼요?", "아니요"),
        ("부모 모두의 공동인증서가 필요합니다.", "뭐가 필요해요?", ""),
    ],
)
def test_a_statement_is_asked_for_as_customers_do(said: str, question: str, reply: str) -> None:
    asked = ask(said)
    assert asked is not None
    assert (asked.question, asked.reply) == (question, reply)


@pytest.mark.parametrize(
    "said",
    [
        "의심 예매를 잡아내는 기준은 물어봐도 답하면 안 됩니다.",
        "통화 중 만류하거나 쿠폰을 제시하면 안 됩니다.",
        "공고는 1월 11일에 나갑니다.",
        "고치는 법은 주문 화면에 있습니다.",
        "왜 안 주냐 하면 소급이 없다고 하시면 됩니다.",
        "이용조건은 60분 이내 반납입니다.",
        "유료 멤버십 전 회원이 대상입니다.",
        "'당일 예약'을 누르면 시간이 보입니다.",
    ],
)
def test_nobody_asks_what_is_said_to_agents_or_is_paperwork(said: str) -> None:
    assert ask(said) is None


def test_what_is_said_to_agents_is_told_from_what_is_said_to_customers() -> None:
    assert to_agents("한도를 물어보면 담당 부서로 안내합니다.")
    assert not to_agents("영수증을 보여 주시면 교환해 드립니다.")
    assert not to_agents("요청하시면 다시 보내 드립니다.")


@pytest.mark.parametrize(
    ("verb", "stem"),
    [
        ("예매하신", "예매했"),
        ("받으신", "받았"),
        ("넣은", "넣었"),
        ("산", "샀"),
        ("쓴", "썼"),
        ("오신", "왔"),
        ("바꾼", "바꿨"),
        ("쿠폰", ""),
        ("기존", ""),
        ("고르신", ""),
    ],
)
def test_what_somebody_has_done_is_said_of_himself(verb: str, stem: str) -> None:
    assert past(verb) == stem
    assert said_of_oneself(f"어제 {verb}") == (f"어제 {stem}는데" if stem else "")


@pytest.mark.parametrize(
    ("formal", "plain"),
    [
        ("미리보기가 잘립니다.", "미리보기가 잘려요"),
        ("알림이 늦게 옵니다.", "알림이 늦게 와요"),
        ("화면이 바뀝니다.", "화면이 바뀌어요"),
        ("로그인되지 않습니다.", "로그인되지 않아요"),
        ("잔액이 0원으로 보입니다.", "잔액이 0원으로 보여요"),
        ("대상은 회원입니다.", ""),
        ("요금이 오릅니다.", ""),
    ],
)
def test_a_fault_is_told_as_customers_tell_it(formal: str, plain: str) -> None:
    assert spoken(formal) == plain


def test_what_differs_by_case_is_asked_back_first() -> None:
    note = """[변경] 무료반품 횟수 변경
시행: 1/18(월) 결제분부터
- VIP/골드: 월 5회까지 무료
- 실버/일반: 월 1회까지 무료
"""
    (asked,) = [item for item in drafted(note).inquiries if item.cases and item.say.endswith("?")]
    assert (asked.questions[0], asked.say) == ("저는 몇 번까지 무료예요?", "회원 등급을 알려 주시겠습니까?")
    assert [(case.when, case.say) for case in asked.cases] == [
        ("VIP·골드", "VIP·골드는 월 5회까지 무료입니다."),
        ("실버·일반", "실버·일반은 월 1회까지 무료입니다."),
    ]
    assert "VIP·골드는 월 5회까지 무료입니다." in asked.paste


def test_an_answer_begins_with_itself_and_leaves_other_things_to_their_questions() -> None:
    def said(text: str, whole: str) -> str:
        source = Source(SourceKind.NOTE, text)
        return aloud(Statement(text, Field.POLICY, Visibility.CUSTOMER, source, whole=whole))

    refund, limit, transfer = "개시 전에는 환불됩니다.", "단, 선물은 제외됩니다.", "양도는 되지 않습니다."
    assert said(refund, f"{refund} {limit} {transfer}") == f"{refund} {limit}"
    assert said(transfer, f"{refund} {limit} {transfer}") == transfer
    assert said(limit, f"{refund} {limit}") == f"{refund} {limit}"


def test_a_usual_question_stands_only_where_its_words_are_answered() -> None:
    note = """[신규] 반납 보관함
12/7(월) 10시 오픈
- 대상: 일반 회원
- 공동명의 계좌는 영업점 방문
- 식품과 티켓은 빠짐
"""
    for item in laid_out(drafted(note)).answered:
        for word, asked in (("빠집니다", "도 돼요?"), ("영업점", "계좌는요?"), ("대상은", "쓸 수 있어요?")):
            assert word not in item.say or asked in item.questions[0], (item.questions, item.say)


def test_an_order_to_agents_is_no_inquiry() -> None:
    note = """[신규] 본인확인 공연
2/20(토) 오픈
- 대상: 일반 회원
- 의심 예매 기준은 물어봐도 답하면 안 됩니다
"""
    entry = drafted(note)
    assert not any("답하면" in text for item in entry.inquiries for text in (item.say, *item.questions))


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("접수 후 1영업일 내 환불됩니다.", "언제 환불돼요?"),
        ("결제 후 7일 이내에는 환불하실 수 있습니다.", "언제까지 환불할 수 있어요?"),
        ("개시 후에는 환불되지 않습니다.", "개시 후에도 환불돼요?"),
    ],
)
def test_what_is_done_within_so_many_days_is_asked_for_by_when(statement: str, question: str) -> None:
    assert own_question(statement) == question


def test_nobody_asks_for_himself_what_is_of_something_else() -> None:
    assert who_question("10회권 남은 분은 산 지 1년 넘은 이용권은 해당되지 않습니다.") == ""
    assert who_question("10회권 남은 분은 해당되지 않습니다.")
