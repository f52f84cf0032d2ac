"""Clauses that commas join, and nouns that are left at a sentence's end."""

from __future__ import annotations

import pytest

from bridge.domain.notes import Field
from bridge.domain.sentences import say, say_each
from bridge.domain.sentences.faithful import faithful
from bridge.domain.sentences.last_words import ended


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ("편도 요금은 만원이고 반납존이 아닌 데 세우면 벌금 3만원이 붙어요", ["편도 요금은 만원입니다.", "반납존이 아닌 데 세우면 벌금 3만원이 붙습니다."]),
        ("처방을 2회 이상 받으신 분만 가능하고 1회 10분, 5천원이에요", ["처방을 2회 이상 받으신 분만 가능합니다.", "1회 10분, 5천원입니다."]),
        ("명의가 같아야 달리고 공동명의는 한 분만 인증해도 됩니다", ["명의가 같아야 달립니다.", "공동명의는 한 분만 인증해도 됩니다."]),
        ("우천 시에도 운행하며 결항 시 전액 환불됩니다", ["우천 시에도 운행합니다.", "결항 시 전액 환불됩니다."]),
        ("못 오시면 전날까지 앱에서 전액 취소, 그 뒤엔 취소 안 됨", ["못 오시면 전날까지 앱에서 전액 취소하시면 됩니다.", "그 뒤엔 취소되지 않습니다."]),
        ("두 번 결제 실패 → 한 번 더 → 또 실패하면 만료, 자리는 대기자에게 넘어감", ["공지에는 ‘두 번 결제 실패 → 한 번 더 → 또 실패하면 만료, 자리는 대기자에게 넘어감’이라고 되어 있습니다."]),
        ("두 번 결제 실패하면 말일 만료, 자리는 대기자에게 넘어감", ["두 번 결제 실패하면 말일 만료되고, 자리는 대기자에게 넘어갑니다."]),
        ("앱을 켜고 QR을 찍으면 적립됩니다", ["앱을 켜고 QR을 찍으면 적립됩니다."]),
        ("노트 위 점 세 개를 누르고 '같이 보기'를 고르면 됩니다", ["노트 위 점 세 개를 누르고 '같이 보기'를 고르면 됩니다."]),
        ("약정이 끝나면 월 19,900원이고 소유권 이전을 고르면 렌탈료는 없어요", ["약정이 끝나면 월 19,900원이고 소유권 이전을 고르면 렌탈료는 없습니다."]),
    ],
)  # fmt: skip
def test_what_is_so_is_parted_from_what_holds_in_a_case(fragment: str, said: list[str]) -> None:
    assert [saying.text for saying in say_each(fragment, Field.LIMITS)] == said


@pytest.mark.parametrize(
    ("fragment", "field", "said"),
    [
        ("어른 9,000원, 미취학 아동 무료", Field.PRICE, "어른은 9,000원이고, 미취학 아동은 무료입니다."),
        ("3층 이하 50,000원, 4층 이상 80,000원", Field.PRICE, "3층 이하는 50,000원이고, 4층 이상은 80,000원입니다."),
        (
            "월 12,000원, 가입비 0원, 첫 달 반값",
            Field.PRICE,
            "요금은 월 12,000원이고, 가입비는 0원이고, 첫 달 반값입니다.",
        ),
        ("건당 300원, 다음 달 요금에 합산", Field.PRICE, "건당 300원이고, 다음 달 요금에 합산됩니다."),
        ("하루 한 번, 잔액에서 500원 차감", Field.LIMITS, "하루 한 번, 잔액에서 500원이 차감됩니다."),
        (
            "접수 3월 2일(화)부터 3월 5일(금)까지, 발표 3월 9일(화)",
            Field.HOW_TO,
            "접수는 3월 2일(화)부터 3월 5일(금)까지이고, 발표는 3월 9일(화)입니다.",
        ),
        (
            "만 13~18세, 보호자가 앱에서 신청하면 5일 안에 배송",
            Field.TARGET,
            "대상은 만 13~18세이고, 보호자가 앱에서 신청하면 5일 안에 배송됩니다.",
        ),
    ],
)
def test_each_clause_says_what_it_is_of(fragment: str, field: Field, said: str) -> None:
    assert say(fragment, field).text == said


@pytest.mark.parametrize(
    ("fragment", "field", "said"),
    [
        ("어른 9,000원, 아이 5,000원 그대로", Field.PRICE, "그대로"),
        ("1회 4만원에서 5만원, 10회 30만원에서 40만원이 됩니다", Field.PRICE, "5만원, 10회"),
        ("앱에서 12,000원, 현장에서 15,000원에 사시면 됩니다", Field.PRICE, "12,000원, 현장"),
        ("지원 브라우저: 크롬, 엣지 지원", Field.PLATFORM, "엣지 지원"),
        ("체험 오후 2시, 4시", Field.LIMITS, "체험은 오후 2시, 4시입니다."),
        ("만 65세 이상, 장애인, 국가유공자", Field.TARGET, "만 65세 이상, 장애인, 국가유공자입니다."),
    ],
)
def test_what_is_said_of_all_is_not_cut_off_from_the_first(fragment: str, field: Field, said: str) -> None:
    assert said in say(fragment, field).text


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ("매출 5억 이하 가맹점", "대상은 매출 5억 이하 가맹점입니다."),
        ("대출을 갖고 계시고 약관에 동의하신 고객", "대상은 대출을 갖고 계시고 약관에 동의하신 고객입니다."),
        ("골드 등급 이상", "대상은 골드 등급 이상입니다."),
        ("접수 3월 2일(화) 온라인", "접수는 3월 2일(화) 온라인입니다."),
    ],
)
def test_whom_something_is_for_is_said_with_what_is_told_of_them(fragment: str, said: str) -> None:
    assert say(fragment, Field.TARGET).text == said


@pytest.mark.parametrize(
    ("was_and_now", "said"),
    [
        ("좌석 324 → 337원", "좌석은 324원에서 337원으로 변경됩니다."),
        ("정원 12 → 8명", "정원은 12명에서 8명으로 변경됩니다."),
        ("이체한도 5억 → 3억", "이체한도는 5억에서 3억으로 변경됩니다."),
        ("30만 → 50만 원", "요금은 30만 원에서 50만 원으로 변경됩니다."),
    ],
)
def test_what_was_is_counted_as_what_will_be(was_and_now: str, said: str) -> None:
    assert say(was_and_now, Field.PRICE).text == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("기존 회원은 3월 결제분부터입니다", "기존 회원은 3월 결제분부터 적용됩니다"),
        ("오늘까지 계약한 건은 예전 기준입니다", "오늘까지 계약한 건은 예전 기준이 적용됩니다"),
        ("제휴 숙소는 그 사이트 규정입니다", "제휴 숙소는 그 사이트 규정을 따릅니다"),
        ("심사는 2영업일입니다", "심사는 2영업일이 걸립니다"),
        ("배송은 3~5일입니다", "배송은 3~5일이 걸립니다"),
        ("이체한도 5억에서 3억으로 변경됩니다", "이체한도는 5억에서 3억으로 변경됩니다"),
        ("회사 사정으로 취소되면 전액입니다", "회사 사정으로 취소되면 전액 환불됩니다"),
        ("화면 아래 '초대하기' 버튼입니다", "화면 아래 '초대하기' 버튼을 누르시면 됩니다"),
        ("20분 넘게 기다리면 2천원 쿠폰입니다", "20분 넘게 기다리면 2천원 쿠폰을 드립니다"),
        ("신청은 창구 또는 앱입니다", "신청은 창구 또는 앱에서 하실 수 있습니다"),
        ("결제는 배송 전날 자동입니다", "결제는 배송 전날 자동으로 됩니다"),
        ("기존에는 하루 2번입니다", "기존에는 하루 2번이었습니다"),
        ("회비가 월 9,000원이 동일합니다", "회비가 월 9,000원으로 동일합니다"),
    ],
)
def test_a_noun_at_the_end_is_told_what_happens_to_it(sentence: str, said: str) -> None:
    assert ended(sentence) == said
    assert faithful(sentence, said)


@pytest.mark.parametrize(
    "sentence",
    [
        "환불은 2회 이하 수강이면 전액입니다",
        "유효기간은 90일입니다",
        "보관 기간은 그대로 3영업일입니다",
        "기존에는 월 5회까지입니다",
        "수업 1시간 전 취소 시 보강입니다",
        "보험료는 40세 기준 월 2만원에서 3만원으로 변경됩니다",
        "무료 배송입니다",
        "당일 취소는 위약금 전액입니다",
        "환불금은 예치금 전액입니다",
        "교환 신청은 수령 후 7일입니다",
        "정산은 매월 10일입니다",
        "쿠폰 발급은 12월 15일입니다",
        "없어지는 것은 상단 '공유' 버튼입니다",
        "기존에는 3,000원, 12월 1일부터 3,500원입니다",
    ],
)
def test_what_is_said_whole_stays(sentence: str) -> None:
    assert ended(sentence) == sentence
