"""What customers ask is this launch's own question, in their words; its answer begins with yes or no only where that is true."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.asking import as_asked, ask
from bridge.domain.drafting.filing import heading
from bridge.domain.drafting.standing import stands
from bridge.domain.entries import Entry, Inquiry
from bridge.domain.notes import Fact, Field, Span
from bridge.domain.reading import read_note

KST = timezone(timedelta(hours=9))


def drafted(note: str) -> Entry:
    reading = read_note(note, posted_at=datetime(2026, 11, 24, 10, tzinfo=KST))
    return draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=note
    )


def known(note: str, name: str, *facts: tuple[Field, str]) -> Entry:
    """The draft of a note whose facts are known: what a learned reader makes of it does not matter."""

    def place(text: str) -> Span:
        return Span(note.index(text), note.index(text) + len(text))

    found = read_note(note, posted_at=datetime(2026, 11, 24, 10, tzinfo=KST))
    launch = replace(found.launches[0], name=name, facts=tuple(Fact(field, text, place(text)) for field, text in facts))
    reading = replace(found, launches=(launch,), held=())
    return draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)


def answered(entry: Entry) -> dict[str, Inquiry]:
    return {item.type: item for item in entry.inquiries if item.confirmed}


@pytest.mark.parametrize(
    ("said", "question", "reply"),
    [
        ("수수료는 없습니다.", "수수료 있어요?", "아니요"),
        ("성인은 249,000원입니다.", "성인은 얼마예요?", ""),
        ("불량은 무료입니다.", "불량은 무료예요?", "네"),
        ("냉장 식품은 되지 않습니다.", "냉장 식품도 돼요?", "아니요"),
        ("PC웹에서는 안 되고 앱에서만 됩니다.", "PC웹에서도 돼요?", "아니요"),
        ("교환은 매장에서도 가능합니다.", "교환 돼요?", "네"),
        ("발급 후 30분 안에 안 오시면 자동 취소됩니다.", "발급 후 30분 안에 안 오면 어떻게 돼요?", ""),
        ("QR이 안 뜨면 앱을 다시 설치해 주시기 바랍니다.", "QR이 안 뜨면 어떻게 해요?", ""),
        ("적용 기준은 15분 내 미입실 시 자동 반납입니다.", "15분 내 미입실하면 어떻게 돼요?", ""),
        ("7일 전까지는 위약금이 없습니다.", "7일 전까지 취소하면 위약금 있어요?", "아니요"),
        ("개시 후에는 환불되지 않습니다.", "개시 후에도 환불돼요?", "아니요"),
        ("셋톱박스는 2023년 이후 제품만 지원됩니다.", "셋톱박스도 돼요?", ""),
        ("정부 모바일 신분증 앱만 인정됩니다.", "정부 모바일 신분증 앱만 돼요?", "네"),
        ("예약 변경은 6시간 전까지 하실 수 있습니다.", "예약 변경은 언제까지 돼요?", ""),
        ("이미 예약한 건은 예약 당시 조건 그대로입니다.", "이미 예약한 건은 그대로예요?", "네"),
        ("기본요금은 9,900원에서 12,900원으로 변경됩니다.", "기본요금은 어떻게 바뀌어요?", ""),
        ("결제 취소는 출차 전까지만 앱에서 가능합니다.", "결제 취소는 언제까지 돼요?", ""),
        ("체크인 3일 전까지 무료 취소됩니다.", "체크인 3일 전까지 취소하면 무료예요?", "네"),
        ("공항점이 제외됩니다.", "공항점도 돼요?", "아니요"),
        ("방문 접수하지 않습니다.", "방문 접수 돼요?", "아니요"),
        ("음성은 저장하지 않습니다.", "음성은 저장하나요?", "아니요"),
        ("선물용 주문은 요일 변경이 되지 않습니다.", "선물용 주문도 요일 변경 돼요?", "아니요"),
        ("주문 후 일반배달로 변경하실 수 없습니다.", "주문 후에도 바꿀 수 있어요?", "아니요"),
        ("취소는 24시간 전까지 전액 환불됩니다.", "취소하면 환불돼요?", ""),
        ("향정신성 의약품은 종이처방전만 가능합니다.", "향정신성 의약품도 돼요?", ""),
        ("분실·도난폰 접수하실 수 없습니다.", "분실·도난폰 접수 돼요?", "아니요"),
        ("수영모가 필수입니다.", "수영모 꼭 있어야 해요?", "네"),
        ("현장에서 얼굴 등록이 필수입니다.", "얼굴 등록 꼭 해야 해요?", "네"),
        ("분원은 2월 예정입니다.", "분원은 언제 돼요?", ""),
        ("전자영수증은 ‘앱 > 영수증함’에서 조회하실 수 있습니다.", "전자영수증은 어디서 봐요?", ""),
        ("이미 납부하신 수수료는 환급되지 않습니다.", "이미 납부하신 수수료도 환급돼요?", "아니요"),
        ("기존 가입자도 별도 신청 없이 같은 날부터 적용됩니다.", "기존 가입자도 적용돼요?", ""),
        ("개당 32kg 초과는 접수 자체가 안 됩니다.", "개당 32kg 초과도 접수 돼요?", "아니요"),
        ("한정 스킨 3종은 재판매 계획이 없습니다.", "한정 스킨 3종은 재판매 계획 있어요?", "아니요"),
        ("예약 가능 기간은 결제일로부터 최대 30일입니다.", "예약은 언제까지 할 수 있어요?", ""),
        (
            "시즌6 코인은 11월 25일 오후 11시 59분까지만 사용하실 수 있습니다.",
            "시즌6 코인은 언제까지 쓸 수 있어요?",
            "",
        ),
        ("지난 날짜로 소급은 안 됩니다.", "지난 날짜로 소급 적용돼요?", "아니요"),
        ("제약의 경우 해외직구 상품은 불가합니다.", "해외직구 상품도 돼요?", "아니요"),
        ("약정이 끝나면 정가가 청구됩니다.", "약정이 끝나면 어떻게 돼요?", ""),
        ("청약철회는 미개봉 7일 이내입니다.", "청약철회는 언제까지 돼요?", ""),
        ("이미 예약한 건은 종전 기준을 따릅니다.", "이미 예약했는데 어떻게 돼요?", ""),
        ("경기남부 9개 시 한정입니다.", "어느 지역에서 돼요?", ""),
        ("나머지 혜택은 그대로입니다.", "다른 건 그대로예요?", ""),
        ("그 밖의 사항은 동일합니다.", "다른 건 그대로예요?", ""),
        ("나머진 다 똑같습니다.", "다른 건 그대로예요?", "네"),
        ("한 학생이 최대 3강좌까지 응모할 수 있습니다.", "몇 강좌까지 돼요?", ""),
        ("이관 완료까지 잔액이 0으로 보일 수 있습니다.", "잔액이 0으로 보여요.", ""),
        ("알림이 두 번 오는 경우가 있고, 2일 안에 수정 예정입니다.", "알림이 두 번 와요.", ""),
        ("창고에서 소모 아이템이 1개로 표시될 수 있습니다.", "소모 아이템이 1개로 표시돼요.", ""),
    ],
)
def test_a_statement_is_asked_for_in_its_own_words(said: str, question: str, reply: str) -> None:
    asked = ask(said)
    assert asked is not None
    assert (asked.question, asked.reply) == (question, reply)


@pytest.mark.parametrize(
    "said",
    [
        "대상은 만 7세부터 18세까지입니다.",
        "GPS 오차로 잘못 부과된 경우 환불해 드립니다.",
        "‘설정 > 보안’ 순서로 진행하시면 됩니다.",
        "이후에는 고객님이 요청하면 출력해 드립니다.",
        "위젯을 누르면 앱을 열지 않고 출근이 찍힙니다.",
        "단위는 30분씩입니다.",
        "제약은 왕복 배송비 6,000원입니다.",
        "진료가 끝나면 알림톡으로 금액이 갑니다.",
        "하루는 최대 6시간입니다.",
        "불가는 고객센터에 연락해 주시기 바랍니다.",
        "그 뒤로는 환불이 되지 않습니다.",
        "그 이후 배송완료 건만 해당됩니다.",
        "가맹점이 업종을 잘못 등록한 곳은 안 막힐 수 있습니다.",
        "막기 전에 이미 결제한 건 취소되지 않습니다.",
        "차에서 내려 30분 넘게 걷는 곳은 못 갑니다.",
        "신규 패키지 '서리 상자'는 33,000원입니다.",
        "반려돼도 수수료는 안 돌려드립니다.",
        "대상은 만 60세 이상이며 원치 않으면 끌 수 있습니다.",
    ],
)
def test_no_question_is_made_that_nobody_would_ask(said: str) -> None:
    assert ask(said) is None


@pytest.mark.parametrize(
    ("reported", "said"),
    [
        ("왜 올랐냐", "왜 올랐어요?"),
        ("저도 되냐고", "저도 돼요?"),
        ("왜 안 보여요", "왜 안 보여요?"),
        ("왜 줄었는지", ""),
    ],
)
def test_a_reported_question_is_asked_as_customers_ask_it(reported: str, said: str) -> None:
    assert as_asked(reported) == said


def test_yes_is_said_to_the_sentence_that_is_asked_for() -> None:
    entry = drafted(
        "[이벤트] 케이크 사전예약 12/1~12/18\n- 사전예약 20% 할인, 제휴할인 중복 불가\n- 1인 3개까지\n- 백화점점 제외"
    )
    told = [
        text for item in entry.inquiries for text in (item.say, *(case.say for case in item.cases)) if "중복" in text
    ]
    assert told
    assert not any(text.startswith("네, ") and "20%" in text for text in told)


def test_yes_is_no_answer_where_it_holds_for_a_part_only() -> None:
    for said in ("당일 취소는 프런트에서만 가능합니다.", "우천 환불은 휴장할 때만 가능합니다."):
        asked = ask(said)
        assert asked is not None
        assert asked.reply == ""


def test_an_answer_answers_its_question_or_it_is_not_asked() -> None:
    entry = drafted(
        "[오픈 안내] 택배 보관함 11/30(월) 14:00 오픈\n- 대상: 서울 편의점 410곳\n- 보관 48시간 무료, 이후 하루 1,000원\n"
        "- 냉장 식품은 안 됩니다\n- 제휴카드 할인은 없습니다"
    )
    told = answered(entry)
    assert "E2" not in told, "a locker keeps parcels, not personal data"
    assert "G1" not in told, "a partner's card is no question of a partner"
    assert "48시간 무료" in told["C1"].say
    assert any(
        "냉장 식품도 돼요?" in text for item in told.values() for text in (*item.questions, *map(str, item.cases))
    )


def test_what_leans_on_the_sentence_before_is_said_with_it() -> None:
    entry = drafted(
        "[오픈 안내] 새벽배송 제주 12/17(목) 오픈\n- 대상: 제주시 전역\n- 냉동 상품은 아직 안 됩니다. 1월 중 예정\n- 배송비 5,000원"
    )
    says = [case.say for item in entry.inquiries for case in item.cases] + [item.say for item in entry.inquiries]
    (frozen,) = [text for text in says if "냉동" in text]
    assert "1월" in frozen


def test_each_statement_leads_one_inquiry_only() -> None:
    entry = drafted(
        "[오픈 안내] 겨울 시즌 패스 12/1(화) 10시 오픈\n- 성인은 249,000원\n- 개시 전에는 전액 환불\n- 앱 > 시즌패스에서 구매"
    )
    firsts = [item.say.removeprefix("네, ").removeprefix("아니요, ") for item in entry.inquiries if item.confirmed]
    assert len(firsts) >= 4
    fresh = firsts[:4]
    assert len(set(fresh)) == len(fresh)


def test_nothing_is_asked_back_where_one_answer_holds_for_all() -> None:
    entry = drafted(
        "[오픈 안내] 시즌 패스 12/1(화) 10시 오픈\n- 대상: 전체 고객\n- 이슈: iOS 16에서 화면 안 뜸\n- 수수료 없음"
    )
    told = answered(entry)
    assert told["A2"].ask_back == ""
    assert told["C1"].ask_back == ""
    assert told["D1"].ask_back
    assert all(item.ask_back for item in entry.inquiries if item.cases)


def test_a_long_name_is_in_no_question() -> None:
    entry = drafted(
        "[오픈 안내] 기다리면 무료 완결 웹툰 정주행 이용권 12/4(금) 오픈\n- 앱에서만 됩니다\n- 최신 10화는 제외\n- 3,000원"
    )
    assert len(entry.name) > 14
    assert not any(entry.name in question for item in entry.inquiries for question in item.questions)
    assert "이거는 언제부터 돼요?" in answered(entry)["A2"].questions


def test_the_steps_of_a_rule_for_cancelling_are_rules_for_cancelling() -> None:
    assert heading("관람 10일 전까지: 무료", Field.PRICE, "예매 취소 수수료 변경") is Field.POLICY
    assert heading("9~7일 전: 10%", Field.LIMITS, "예매 취소 수수료 변경") is Field.POLICY
    assert heading("관람 10일 전까지: 무료", Field.PRICE, "주차 할인") is Field.PRICE
    assert heading("이용 주문내역 > 간편환불 버튼", Field.HOW_TO, "간편환불") is Field.HOW_TO
    assert heading("취소하면 전액 환불", Field.LIMITS, "간편환불") is Field.POLICY


def test_what_a_launch_is_stands_after_its_name_and_a_dash() -> None:
    note = "[Release note] v6.2.0 / 배포일 11/24(화) 10:00~\n• NEW: *Order Tracking Map* — 라이더 실시간 위치\n• 앱 설정에서 켜기"
    entry = known(note, "Order Tracking Map", (Field.HOW_TO, "앱 설정에서 켜기"))
    told = [piece.text for piece in entry.pieces]
    assert "Order Tracking Map은 라이더 실시간 위치입니다." in told


def test_what_is_held_in_a_line_takes_no_label_and_no_half_a_sentence_with_it() -> None:
    told = " ".join(
        piece.text
        for piece in drafted(
            "골프 부킹 취소 규정 강화 안내\n시행 2026-12-14 예약분부터\n- 7일 전까지: 위약금 없음\n- 전날·당일: 30일 예약 정지 + 이용료 30%\n"
            "우천 시는 골프장이 휴장할 때만 전액 환불"
        ).pieces
    )
    assert "정지" not in told or "전날·당일" in told
    assert "7일 전까지는 위약금이 없습니다." in told


def test_a_figure_held_back_does_not_silence_the_lines_below() -> None:
    note = "[오픈 안내] 음성검색 12/8(화) 오픈\n설정 > 음성에서 켜기\n작년 손해율이 89.7%까지 올랐습니다\n음성은 저장하지 않습니다\n무료"
    told = " ".join(piece.text for piece in drafted(note).pieces)
    assert "89.7" not in told
    assert "음성은 저장하지 않습니다." in told
    marked = note.replace("작년 손해율이 89.7%까지 올랐습니다", "[내부용] 아래는 센터에 공유하지 마세요")
    assert "저장하지 않습니다" not in " ".join(piece.text for piece in drafted(marked).pieces)


@pytest.mark.parametrize(
    ("text", "filed", "belongs"),
    [
        ("보관 48시간 무료, 이후 하루 1,000원", Field.POLICY, Field.PRICE),
        ("2주간 순차 업데이트", Field.POLICY, Field.LIMITS),
        ("기존 가입자는 약정이 끝날 때까지 할인 유지", Field.POLICY, Field.TARGET),
        ("예약 변경은 6시간 전까지 무료", Field.POLICY, Field.POLICY),
        ("단순변심 반품은 배송비 6,000원 고객 부담", Field.PRICE, Field.POLICY),
        ("사진은 안 보내드립니다", Field.KNOWN_ISSUES, Field.LIMITS),
        ("갤럭시 S10에서 등록 실패", Field.KNOWN_ISSUES, Field.KNOWN_ISSUES),
        ("하루 3회까지", Field.TARGET, Field.LIMITS),
        ("13시 입실 3만원", Field.LIMITS, Field.PRICE),
        ("3만원 이상 구매 시", Field.LIMITS, Field.LIMITS),
        ("구역은 앱 지도에 파란색으로 표시", Field.TARGET, Field.HOW_TO),
    ],
)
def test_nothing_but_rules_for_giving_back_stands_under_refunds(text: str, filed: Field, belongs: Field) -> None:
    assert heading(text, filed) is belongs


def test_what_is_open_is_what_this_launch_gives_reason_to_ask() -> None:
    def labels(note: str) -> list[str]:
        return [point.label for point in drafted(note).open_points]

    paid = labels("[오픈 안내] 자녀 용돈카드 12/16(수) 오픈\n- 재발급은 3,000원\n- 부모가 앱에서 신청\n- 연회비 없음")
    assert paid == ["변경·취소·환불 기준"]
    ruled = labels("[오픈 안내] 시즌 패스 12/1(화) 오픈\n- 성인 249,000원\n- 앱에서 구매\n- 개시 전 전액 환불")
    assert ruled == []
    free = labels("[변경 안내] 채팅상담 운영시간 변경 12/1(화)\n- 평일 8시부터 20시까지\n- 일요일은 쉽니다")
    assert free == []


def test_what_the_note_calls_undecided_is_open_by_its_name() -> None:
    note = "[오픈 안내] 모바일 순번대기 — 12/7(월) 09:00\n- 대상: 영업점 방문 고객\n- 앱 > 순번표 발급\n- 출장소 명단은 12/4에 따로 드릴게요"
    assert drafted(note).moment.at == datetime(2026, 12, 7, 9, tzinfo=KST), "when the list comes is not when it opens"
    entry = known(note, "모바일 순번대기", (Field.TARGET, "영업점 방문 고객"), (Field.HOW_TO, "앱 > 순번표 발급"))
    point = next(point for point in entry.open_points if point.label == "출장소 명단")
    assert point.meanwhile == "출장소 명단은 아직 확정되지 않았습니다. 확인되는 대로 안내해 드리겠습니다."


NOTES = (
    "[오픈 안내] 중고거래 보관함 12/4(금) 오픈\n- 대상: 판매자와 구매자\n- 판매자 1,500원, 구매자 무료\n- 48시간 안에 안 찾으면 알림\n- 72시간 지나면 회수",
    "[오픈 안내] 용돈카드 업종 제한 12/2(수) 오픈\n- 대상: 만 7~13세 카드\n- 부모 앱 > 우리 아이 > 업종 고르기\n- 막기 전에 이미 결제한 건 취소되지 않음",
    "[변경 안내] 예약 변경 수수료 인하 12/1(화)\n- 3,000원 → 1,000원\n- 이미 납부하신 수수료는 환급되지 않습니다\n- 출발 1시간 전까지 변경 가능",
    "[이벤트] 출석룰렛 12/1(화) 10시 오픈\n- 하루 1번\n- 포인트는 지급 후 7일 지나면 소멸\n- 앱에서만",
    "[오픈 안내] 새벽배송 제주 12/17(목) 오픈\n- 대상: 제주시 전역\n- 냉동 상품은 안 됩니다\n- 배송비 5,000원\n- 영업일 기준 2일 소요",
)


@pytest.mark.parametrize("note", NOTES)
def test_whatever_way_is_asked_the_answer_answers_it(note: str) -> None:
    for item in answered(drafted(note)).values():
        kind = inquiry_types().get(item.type)
        assert kind is not None
        for way, words in kind.asked_if:
            if way in item.questions[1:] and "{name" not in way:
                assert any(stands(word, item.say) for word in words), (item.type, way, item.say)


@pytest.mark.parametrize("note", NOTES)
def test_no_case_hangs_under_whether_somebody_may_use_it_that_does_not_say_who(note: str) -> None:
    entry = drafted(note)
    under = [case for item in entry.inquiries if item.type == "A3" for case in item.cases]
    assert all(re.search(r"(?:도|만) \S*\s?돼요\?’|대상", case.when) for case in under), under


def test_what_it_is_is_answered_by_when_for_whom_and_how() -> None:
    entry = drafted(
        "[오픈 안내] 묶음배송 12/14(월) 오전 9시 오픈\n- 대상: 일반 회원 전체\n- 주문서 > 배송 방법에서 선택\n- 무료"
    )
    first = entry.inquiries[0]
    assert first.type == "A1"
    assert all(text in first.say for text in ("12월 14일(월) 오전 9시", "일반 회원 전체", "배송 방법"))
    changed = drafted("[변경 안내] 배송비 인하 12/15(화)\n- 3,000원 → 1,000원\n- 제주는 그대로")
    assert "1,000원으로 변경됩니다" in changed.inquiries[0].say


def test_a_script_answers_what_it_is_given_for_word_for_word() -> None:
    said = "순차 적용 중이라 조금만 기다려 주세요"
    entry = drafted(
        f'[오픈 안내] 한눈에 자산 카드 12/14(월) 오픈\n- 대상: 마이데이터 연결 고객\n- 안 보인다는 문의엔 "{said}"\n- 수수료 없음'
    )
    told = {item.type: item.say for item in entry.inquiries if said in item.say}
    assert told
    assert not {"F1", "C1"} & set(told)
    raised = drafted(
        '요금제 개편 공유드립니다 (Team 플랜)\n적용: 2027년 1월 1일 신규 가입부터\nTeam 월 9,900원/명 → 12,900원/명\n인상 사유는 "AI 기능 기본 포함"으로 통일해 주세요'
    )
    assert "AI 기능 기본 포함" in answered(raised)["F1"].say


def test_what_nothing_gives_reason_to_ask_is_not_expected() -> None:
    types = [
        item.type
        for item in drafted("[오픈 안내] 메모 마스킹 12/14(월) 오픈\n- 대상: 전체 고객\n- 자동 적용").inquiries
    ]
    assert not {"G1", "C3", "E1", "F2"} & set(types)
