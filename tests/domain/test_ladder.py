"""A planner's line is changed as little as can be said: kept together, its ending finished, nothing put into it."""

from __future__ import annotations

import pytest

from bridge.domain.notes import Field
from bridge.domain.sentences import in_korean, say, say_each


@pytest.mark.parametrize(
    ("topic", "fragment", "field", "sentence"),
    [
        # one verb, one ending: the whole line with it
        (
            "",
            "접수는 평일 오전 9시부터 오후 6시까지, 토요일은 정오까지만 받습니다",
            Field.LIMITS,
            "접수는 평일 오전 9시부터 오후 6시까지, 토요일은 정오까지만 받습니다.",
        ),
        ("그대로", "유리 제품, 30kg 초과는 받지 않음", Field.LIMITS, "유리 제품, 30kg 초과는 받지 않습니다."),
        ("", "신청은 앱이나 누리집, 또는 전화로 하실 수 있습니다", Field.HOW_TO, "신청은 앱이나 누리집, 또는 전화로 하실 수 있습니다."),
        # no predicate and no topic of its own: kept together
        ("", "파손·오염은 한도 제외, 무조건 무료", Field.PRICE, "파손·오염은 한도 제외, 무조건 무료입니다."),
        ("", "시간당 8,000원, 최대 4시간", Field.PRICE, "요금은 시간당 8,000원, 최대 4시간입니다."),
        ("기존", "강의당 3회, 회당 최대 30일", Field.LIMITS, "기존에는 강의당 3회, 회당 최대 30일이었습니다."),
        (
            "계약 끝",
            "반환(수거비 무료) / 월 단위 연장(같은 요금) / 매입 중 선택",
            Field.POLICY,
            "계약 끝은 반환(수거비 무료), 월 단위 연장(같은 요금), 매입 중 선택입니다.",
        ),
        ("등급 A", "상시 5% 할인(식품 제외), 무료주차 3시간", Field.PRICE, "등급 A는 상시 5% 할인(식품 제외), 무료주차 3시간입니다."),
        # an ending that fits every clause is said once for all
        ("", "기한 내 미입력 시 자동취소, 보낸 분께 전액 환불", Field.POLICY, "기한 내 미입력 시 자동취소되고, 보낸 분께 전액 환불됩니다."),
        # each side certain: two sentences
        ("기종", "소형기, 비즈니스석 없음", Field.LIMITS, "기종은 소형기입니다. 비즈니스석은 없습니다."),
        ("", "가입은 무료, 해지 수수료 없음", Field.PRICE, "가입은 무료입니다. 해지 수수료는 없습니다."),
        ("대상", "공식몰 주문, 매장픽업 제외", Field.TARGET, "대상은 공식몰 주문입니다. 매장픽업은 제외됩니다."),
        # a cross, by what it is said of
        ("", "횟수 제한 X", Field.LIMITS, "횟수 제한은 없습니다."),
        ("", "무통장 결제는 포인트 X", Field.PRICE, "무통장 결제는 포인트가 적용되지 않습니다."),
        ("", "제휴 호텔만 되고 펜션·모텔 X", Field.TARGET, "제휴 호텔만 되고 펜션·모텔은 되지 않습니다."),
        ("", "예약 후 추가 X", Field.POLICY, "예약 후 추가는 되지 않습니다."),
        # what alone something holds for
        ("", "같은 상품 사이즈 교환만", Field.POLICY, "같은 상품 사이즈 교환만 가능합니다."),
        ("", "30분 이상 지연될 때만", Field.LIMITS, "30분 이상 지연될 때만 해당됩니다."),
        # nothing put in
        ("취소수수료", "기존 규정대로", Field.POLICY, "취소수수료는 기존 규정대로입니다."),
        ("", "1월까지 결제하신 분은 옛 기준으로", Field.LIMITS, "1월까지 결제하신 분은 옛 기준으로 적용됩니다."),
        ("", "참여만 해도 500원", Field.PRICE, "참여만 해도 500원입니다."),
        ("실버/일반", "월 1회 무료", Field.PRICE, "실버·일반은 월 1회 무료입니다."),
        ("", "36개월형은 무료니까", Field.PRICE, "36개월형은 무료입니다."),
        ("한도", "1인당 3개까지 동시에 예약할 수 있음", Field.LIMITS, "1인당 3개까지 동시에 예약할 수 있습니다."),
        # clauses that go on to the next
        ("", "이름은 바꿀 수 없음, 취소 후 재발권", Field.POLICY, "이름은 바꿀 수 없고, 취소 후 재발권입니다."),
        ("", "쿠폰 12/18 지급, 2월 28일까지 사용", Field.PRICE, "쿠폰이 12월 18일에 지급되고, 2월 28일까지 사용하실 수 있습니다."),
        # labels without their colon, and no label twice
        ("", "비용) 철거 무료, 연결 22,000원", Field.PRICE, "비용은 철거 무료, 연결 22,000원입니다."),
        ("", "경로 앱 > 카드 > 잠그기", Field.HOW_TO, "‘앱 > 카드 > 잠그기’ 순서로 진행하시면 됩니다."),
        ("대상", "대상 카드 보유 고객", Field.TARGET, "대상은 카드 보유 고객입니다."),
        # a customer's question and what is said to it
        ("", '"가족카드는?" → 본회원 설정을 그대로 따름', Field.LIMITS, "가족카드는 본회원 설정을 그대로 따릅니다."),
        ("", "단, 배우자한테는 공연 3일 전까지 1회 명의변경 가능", Field.POLICY, "단, 배우자한테는 공연 3일 전까지 1회 명의변경이 가능합니다."),
        ("", "서울 전 지역, 다른 지역은 내년 3월", Field.TARGET, "대상은 서울 전 지역입니다. 다른 지역은 내년 3월입니다."),
        ("", "12/3(목) 05:00 시즌 전환과 동시 적용", Field.LIMITS, "12월 3일(목) 오전 5시 시즌 전환과 동시 적용됩니다."),
        # what nobody may say otherwise
        ("", "알레르기가 심한 학생은 받지 못합니다", Field.LIMITS, "알레르기가 심한 학생은 받지 못합니다."),
        ("", "마를 때까지 두 시간은 못 누우세요", Field.LIMITS, "마를 때까지 두 시간은 누우실 수 없습니다."),
        ("", "오후 두 시 전에 주문하시면 그날 나가요", Field.HOW_TO, "오후 두 시 전에 주문하시면 그날 나갑니다."),
        ("당초", "5월 3일(월)", Field.LIMITS, "당초는 5월 3일(월)이었습니다."),
        ("", "2,000만 원 이상 구간은 8만 원 → 9만 원", Field.PRICE, "2,000만 원 이상 구간은 8만 원에서 9만 원으로 변경됩니다."),
        ("", "새 패딩을 반품하시면 헌 패딩은 못 돌려드려요", Field.POLICY, "새 패딩을 반품하시면 헌 패딩은 돌려드릴 수 없습니다."),
        ("", "큰글자책은 택배로 못 나감", Field.LIMITS, "큰글자책은 택배로 못 나갑니다."),
        ("", "변액은 펀드 매도일이 걸려 제외", Field.LIMITS, "변액은 펀드 매도일이 걸려 제외됩니다."),
        ("", "탑승일과 무관", Field.LIMITS, "탑승일과 무관합니다."),
        ("", "출발 24시간 전까지만", Field.LIMITS, "출발 24시간 전까지만 가능합니다."),
        # one predicate for both
        (
            "",
            "외래는 4시간, 입원 당일은 24시간 무료이고 30분 안에 나가시면 됩니다",
            Field.PRICE,
            "외래는 4시간, 입원 당일은 24시간 무료이고 30분 안에 나가시면 됩니다.",
        ),
        ("감면", "경차 50%, 다자녀 30%", Field.PRICE, "감면은 경차 50%, 다자녀 30%입니다."),
        ("", "기준 시점도 12/17 05:00으로 변경됨", Field.LIMITS, "기준 시점도 12월 17일 오전 5시로 변경됩니다."),
        # a fraction is no day
        ("", "1/3 지나기 전 2/3 환불", Field.POLICY, "3분의 1 지나기 전 3분의 2 환불됩니다."),
        # who does it
        ("", "담당자가 내부망에 등록", Field.HOW_TO, "담당자가 내부망에 등록합니다."),
        ("", "출발 전까지 수수료 없이 취소", Field.POLICY, "출발 전까지 수수료 없이 취소하실 수 있습니다."),
        # the customer does it
        ("", "못 오시면 전날까지 취소해야 하고", Field.POLICY, "못 오시면 전날까지 취소하셔야 합니다."),
        ("", "이미 예매한 분도 적용", Field.TARGET, "이미 예매하신 분도 적용됩니다."),
        ("", "만 14세 미만 예매자는 여권으로 대체", Field.TARGET, "만 14세 미만 예매자는 여권으로 대체하실 수 있습니다."),
    ],
)  # fmt: skip
def test_a_line_is_changed_as_little_as_can_be_said(topic: str, fragment: str, field: Field, sentence: str) -> None:
    assert say(fragment, field, topic=topic).text == sentence


def test_by_what_it_is_done_is_said_in_the_notes_own_words_where_nobody_is_named() -> None:
    assert say("점검표는 이틀 안에 PDF로", Field.LIMITS).quoted


def test_a_way_through_screens_is_a_statement_of_its_own() -> None:
    said = say_each("구매내역 > 바로환불 버튼, 접수 후 1영업일 내 환불", Field.POLICY, topic="이용")
    assert [item.text for item in said] == [
        "‘구매내역 > 바로환불 버튼’에서 하실 수 있습니다.",
        "접수 후 1영업일 내 환불됩니다.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "구글·애플 캘린더만, 네이버는 안 됨",
        "분리형 5만원, 설치비 별도, 평일만",
        "1인 2매, 회차당 4매까지",
        "평일 10% 할인, 주말 5% 할인, 공휴일 제외",
    ],
)
def test_no_topic_is_put_before_what_had_none_in_the_note(line: str) -> None:
    for field in (Field.LIMITS, Field.POLICY):
        for item in say_each(line, field):
            assert not item.text.startswith(("요금은", "대상은", "이용 방법은", "안내 내용은", "변경·취소·환불 기준은"))


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("메일만 발송, 문자 없음", "메일만 발송되고, 문자는 없습니다."),
        (
            "매장당 하루 2회, 심야(23~06시) 미발송",
            "매장당 하루 2회이고, 심야(오후 11시부터 오전 6시까지)에는 발송되지 않습니다.",
        ),
        ("언제든지 가능, 다음 달부터 적용", "언제든지 가능하고, 다음 달부터 적용됩니다."),
        ("3만원 이상 결제하면 5% 적립, 월 최대 5천원", "3만원 이상 결제하면 5% 적립되고, 월 최대 5천원입니다."),
        ("접수 가능 시간 09~18시, 일요일 불가", "접수 가능 시간은 오전 9시부터 오후 6시까지이고, 일요일은 불가합니다."),
        ("환불, 취소 불가", "환불, 취소하실 수 없습니다."),
    ],
)
def test_clauses_of_two_sorts_have_an_end_each(jotted: str, said: str) -> None:
    assert say(jotted, Field.LIMITS).text == said


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("찜한 매장이 문을 열면 푸시", "찜한 매장이 문을 열면 푸시가 발송됩니다."),
        ("결과는 18일 오후 2시 문자", "결과는 18일 오후 2시 문자로 안내해 드립니다."),
        ("결제창에서 간헐적 응답 지연", "결제창에서 간헐적으로 응답이 지연됩니다."),
        ("무료 체험 2회 제한", "무료 체험은 2회로 제한됩니다."),
        ("포장비는 동일 500원", "포장비는 500원으로 동일합니다."),
        ("매장이 반납 거부 가능", "매장이 반납을 거부할 수 있습니다."),
        ("보관 72h", "보관은 72시간입니다."),
    ],
)
def test_what_happens_is_said_of_what_it_happens_to(jotted: str, said: str) -> None:
    assert say(jotted, Field.LIMITS).text == said


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("Up to 3 devices per account, 하루 2회까지", "기기는 계정당 최대 3개, 하루 2회까지입니다."),
        ("알림이 늦는 경우 있음, fix in 3 days", "알림이 늦는 경우가 있고, 3일 안에 수정 예정입니다."),
        ("Works on app only for now — 웹은 4월 예정", "지금은 앱에서만 이용하실 수 있습니다. 웹은 4월 예정입니다."),
        ("Tab S7 and later, Android 12+", "Tab S7 이상, Android 12 이상입니다."),
        ("but 영수증은 나중에 보입니다", "영수증은 나중에 보입니다."),
        ("안내대로 신청만 하면 됩니다", "안내대로 신청만 하시면 됩니다."),
    ],
)
def test_short_english_of_a_korean_note_is_said_in_korean(jotted: str, said: str) -> None:
    assert say(in_korean(jotted), Field.PLATFORM).text == said
