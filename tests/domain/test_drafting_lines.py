"""What one line of a note states stays together: under one heading, in its order, and in every answer that says part of it."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as

from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.tables import rows_of_tables
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Field, Visibility
from bridge.domain.sentences import say, say_row, sound

DAY = datetime(2027, 1, 18, tzinfo=KST)
RETURNED = (
    "편도 반납 1/18(월) 오픈\n"
    "- 예약할 때 반납 존 선택, 출발 후에는 변경 불가\n"
    "- 편도로 미리 예약한 분은 왕복으로 자동 전환. 원치 않으면 출발 전까지 수수료 없이 취소\n"
    "- 이분들께 5,000원 쿠폰 12/18(금) 지급, 2027/2/28까지 사용"
)


def _entry(note: str, facts: list[tuple[Field, str]], name: str = "편도 반납", day: str = "1/18(월)") -> Entry:
    return drafted_as(note, day, DAY, facts, name=name)


def _parts(entry: Entry) -> dict[Part, list[str]]:
    found: dict[Part, list[str]] = {}
    for piece in entry.pieces:
        found.setdefault(piece.part, []).append(piece.text)
    return found


def test_the_clauses_of_one_line_stand_under_one_heading_in_its_order() -> None:
    facts = [(Field.HOW_TO, "예약할 때 반납 존 선택"), (Field.LIMITS, "출발 후에는 변경 불가")]
    parts = _parts(_entry(RETURNED, facts))
    assert " ".join(parts[Part.HOW_TO]) == "예약할 때 반납 존을 선택하시면 됩니다. 출발 후에는 변경하실 수 없습니다."
    assert not any("변경하실 수 없습니다" in text for text in parts.get(Part.LIMITS, []))


def test_what_points_back_stands_with_the_line_that_it_points_to() -> None:
    facts = [
        (Field.POLICY, "편도로 미리 예약한 분은 왕복으로 자동 전환"),
        (Field.POLICY, "원치 않으면 출발 전까지 수수료 없이 취소"),
        (Field.PRICE, "이분들께 5,000원 쿠폰 12/18(금) 지급"),
        (Field.LIMITS, "2027/2/28까지 사용"),
    ]
    parts = _parts(_entry(RETURNED, facts))
    told = next(" ".join(texts) for texts in parts.values() if "이분들께" in " ".join(texts))
    order = ["자동 전환", "수수료 없이 취소", "이분들께", "2027년 2월 28일까지"]
    assert [told.index(words) for words in order] == sorted(told.index(words) for words in order)


def test_an_answer_says_the_rest_of_its_line() -> None:
    facts = [(Field.PRICE, "이분들께 5,000원 쿠폰 12/18(금) 지급"), (Field.LIMITS, "2027/2/28까지 사용")]
    for inquiry in _entry(RETURNED, facts).inquiries:
        if "5,000원 쿠폰" in inquiry.say:
            assert "2027년 2월 28일까지" in inquiry.say


def test_an_answer_that_does_not_begin_with_what_is_asked_begins_with_neither_yes_nor_no() -> None:
    note = "피트니스 1/18(월) 오픈\n- 휴장 기간 투숙객: 사우나는 그대로, 키즈라운지 무료"
    facts = [(Field.POLICY, "사우나는 그대로"), (Field.PRICE, "키즈라운지 무료")]
    for inquiry in _entry(note, facts, "피트니스").inquiries:
        if inquiry.questions[0].startswith("키즈라운지"):
            assert not inquiry.say.startswith(("네", "아니요"))


@pytest.mark.parametrize(
    "text",
    [
        "이분들께 쿠폰을 드립니다",
        "다만 도서산간은 제외됩니다",
        "그 외는 3,000원입니다",
        "나머지는 그대로입니다",
        "단, 주말은 제외",
        "원치 않으면 취소",
    ],
)
def test_what_points_back_is_known_by_its_first_word(text: str) -> None:
    assert points_back(text)


@pytest.mark.parametrize(
    "text",
    ["이용 방법은 같습니다", "이번 달부터 바뀝니다", "그룹 예약은 됩니다", "단체는 제외됩니다", "이체 한도가 바뀝니다"],
)
def test_what_names_something_itself_does_not_point_back(text: str) -> None:
    assert not points_back(text)


@pytest.mark.parametrize(
    ("fragment", "topic", "said"),
    [
        (
            "1회 1천만/1일 5천만 → 1회 500만/1일 1천만",
            "",
            "1회 1천만에서 1회 500만으로, 1일 5천만에서 1일 1천만으로 변경됩니다.",
        ),
        (
            "일반상품 편도 3,000 → 3,500 / 왕복 6,000 → 7,000",
            "",
            "일반상품 편도 3,000에서 3,500으로, 왕복은 6,000에서 7,000으로 변경됩니다.",
        ),
        (
            "예정시간 20분 초과 → 2천원 쿠폰, 40분 초과 → 5천원 쿠폰",
            "예전",
            "예전에는 예정시간 20분 초과는 2천원 쿠폰, 40분 초과는 5천원 쿠폰이었습니다.",
        ),
        ("간소화 한도 10만원 이하 → 30만원 이하", "변경", "간소화 한도는 10만원 이하에서 30만원 이하로 변경됩니다."),
        (
            "최소 5,000P부터 → 1,000P부터",
            "포인트 사용",
            "포인트 사용은 기존에는 최소 5,000P부터, 변경 후에는 1,000P부터입니다.",
        ),
        (
            "입원, 치과 → 종전 서류 전부",
            "제외",
            "제외 대상은 공지에 ‘입원, 치과 → 종전 서류 전부’라고 되어 있습니다.",
        ),
    ],
)
def test_an_arrow_is_a_change_only_where_both_sides_are_of_one_kind(fragment: str, topic: str, said: str) -> None:
    assert say(fragment, Field.PRICE, topic=topic).text == said


TABLE = """| 구분 | 현행 | 변경 | 비고 |
|---|---|---|---|
| 연회비 | 15,000원 | 20,000원 | |
| 공항라운지 | 연 3회, 실적조건 없음 | 연 2회, 전월실적 30만원 이상 | 기존 회원 포함 |
| 수수료 면제 | 제공 | 제공(유지) | |"""


def test_the_cells_of_old_and_new_are_never_crossed() -> None:
    told = [say_row(row.told, row.about)[0].text for row in rows_of_tables(TABLE) if row.told]
    assert told == [
        "연회비는 15,000원에서 20,000원으로 변경됩니다.",
        "공항라운지는 ‘연 3회, 실적조건 없음’에서 ‘연 2회, 전월실적 30만원 이상’으로 변경되고, 기존 회원이 포함됩니다.",
        "수수료 면제는 제공 그대로입니다.",
    ]


def test_what_any_line_speaks_of_is_not_called_open() -> None:
    note = "가족 프로모션 12/9(수) 오픈\n- 기존 회원은 그대로\n- 홈페이지에서 신청, 3천원\n- 반품은 지금과 같음"
    entry = drafted_as(note, "12/9(수)", datetime(2026, 12, 9, tzinfo=KST), name="가족 프로모션")
    assert entry.open_points == ()


def test_what_ends_needs_no_way_and_no_target() -> None:
    note = "가족 프로모션 12/31(목)에 마감합니다\n중간에 요금제를 바꾸면 그날로 혜택 종료"
    entry = drafted_as(note, "12/31(목)", datetime(2026, 12, 31, tzinfo=KST), name="가족 프로모션")
    assert {point.field for point in entry.open_points} <= {Field.POLICY}


def test_what_points_to_something_held_back_is_not_said() -> None:
    note = "여름 패키지 12/9(수) 오픈\n- 출발 60일 전까지는 전액 환불, 그 뒤로는 표준약관 적용"
    entry = drafted_as(
        note,
        "12/9(수)",
        datetime(2026, 12, 9, tzinfo=KST),
        [(Field.POLICY, "그 뒤로는 표준약관 적용")],
        name="여름 패키지",
        held=["출발 60일 전까지는 전액 환불"],
    )
    assert not any("그 뒤로는" in piece.text for piece in entry.pieces)


def test_the_dates_of_something_else_than_the_launch_are_told_of_it() -> None:
    note = "모아게임 서비스 종료 12/9(수)\n- 환불 신청: 2027/1/4(월)~2/26(금)\n- 유료 재화는 전액 환불"
    entry = drafted_as(
        note,
        "12/9(수)",
        datetime(2026, 12, 9, tzinfo=KST),
        [(Field.POLICY, "유료 재화는 전액 환불")],
        name="모아게임 서비스 종료",
    )
    assert "환불 신청은 2027년 1월 4일(월)부터 2월 26일(금)까지입니다." in [piece.text for piece in entry.pieces]


def test_a_sentence_of_prose_that_rules_something_is_told_though_nothing_was_filed_there() -> None:
    note = "예약 기준이 12/9(수)부터 바뀝니다. 두 번 안 오시면 30일 동안 제한됩니다.\n소아과는 당분간 지금 기준 유지입니다."
    entry = drafted_as(
        note,
        "12/9(수)",
        datetime(2026, 12, 9, tzinfo=KST),
        [(Field.LIMITS, "두 번 안 오시면 30일 동안 제한됩니다")],
        name="예약 기준",
    )
    assert any("소아과는 당분간 지금 기준" in piece.text for piece in entry.pieces)


@pytest.mark.parametrize("line", ["지나면 담은 메뉴 사라짐", "원치 않으면 출발 전까지 취소"])
def test_nobody_asks_in_words_that_point_back(line: str) -> None:
    note = f"같이담기 12/9(수) 오픈\n- 링크는 60분 유효, {line}"
    entry = drafted_as(
        note,
        "12/9(수)",
        datetime(2026, 12, 9, tzinfo=KST),
        [(Field.POLICY, f"링크는 60분 유효, {line}")],
        name="같이담기",
    )
    asked = [question for inquiry in entry.inquiries for question in inquiry.questions]
    assert not any(question.startswith(("지나면", "원치")) for question in asked)


def test_the_rows_of_one_table_stand_under_one_heading() -> None:
    note = "요금 인상 12/9(수) 시행\n플랜\t현재\t조정 후\n스타터\t월 9,900\t월 12,900\n기업\t별도 견적\t변동 없음"
    entry = drafted_as(note, "12/9(수)", datetime(2026, 12, 9, tzinfo=KST), name="요금 인상")
    told = {piece.text: piece.part for piece in entry.pieces}
    assert told["12월 9일(수) 전까지는 스타터가 월 9,900원입니다."] is Part.OLD_RULE
    assert (
        told["12월 9일(수)부터는 스타터가 월 12,900원입니다."]
        is told["기업은 별도 견적 그대로입니다."]
        is Part.NEW_RULE
    )


def test_what_two_columns_tell_of_one_thing_is_one_sentence() -> None:
    note = "구분\t주문마감\t이후 주문\n냉장\t2/2(화) 12:00\t2/10(수)부터 출고\n가전\t지역별 상이\t주문서에 표시"
    told = [say_row(row.told, row.about)[0].text for row in rows_of_tables(note) if row.told]
    assert told == [
        "냉장은 주문마감이 2월 2일(화) 낮 12시이고, 이후 주문은 2월 10일(수)부터 출고됩니다.",
        "가전은 주문마감이 지역별 상이하고, 이후 주문은 주문서에 표시됩니다.",
    ]


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ("첫 위반은 경고만", "첫 위반은 경고만 드립니다."),
        (
            "5분 지나서 취소하면 수수료 5천원 (기존과 같음), 기사가 안 오면 무료취소",
            "5분이 지나서 취소하면 수수료 5천원입니다. 기존과 같습니다. 기사가 안 오면 무료취소됩니다.",
        ),
    ],
)
def test_what_follows_from_a_case_is_said_of_that_case(fragment: str, said: str) -> None:
    assert say(fragment, Field.LIMITS).text == said


def test_what_is_left_of_a_sentence_has_the_topic_that_it_began_with() -> None:
    note = "해외송금 12/9(수) 오픈\n중계은행 수수료는 저희가 정하는 게 아니라서 따로 나갈 수 있어요"
    fact = [(Field.POLICY, "따로 나갈 수 있어요")]
    day = datetime(2026, 12, 9, tzinfo=KST)
    entry = drafted_as(note, "12/9(수)", day, fact, name="해외송금")
    assert "중계은행 수수료는 따로 나갈 수 있습니다." in [piece.text for piece in entry.pieces]
    held = drafted_as(
        note, "12/9(수)", day, fact, name="해외송금", held=["중계은행 수수료는 저희가 정하는 게 아니라서"]
    )
    assert not any("따로 나갈 수" in piece.text for piece in held.pieces)


def test_the_topic_of_another_clause_is_not_taken() -> None:
    note = "영작 첨삭 12/9(수) 오픈\n손글씨는 흘려 쓰면 못 읽을 수 있고요, 점수는 저희가 정하는 게 아니라서 내신과 다를 수 있어요"
    facts = [(Field.LIMITS, "손글씨는 흘려 쓰면 못 읽을 수 있고요"), (Field.LIMITS, "내신과 다를 수 있어요")]
    entry = drafted_as(note, "12/9(수)", datetime(2026, 12, 9, tzinfo=KST), facts, name="영작 첨삭")
    assert not any("손글씨는 내신과" in piece.text for piece in entry.pieces)
    assert any("점수는 내신과 다를 수 있습니다." in piece.text for piece in entry.pieces)


def test_a_change_is_one_where_both_sides_say_so_whatever_it_is_filed_under() -> None:
    assert say("기존 2개월 → 변경 4개월", Field.HOW_TO).text == "2개월에서 4개월로 변경됩니다."
    assert "공지에는" in say("1년 미접속 → 2년 미접속", Field.HOW_TO).text


@pytest.mark.parametrize(
    ("fragment", "topic", "said"),
    [
        ("남은 끼니당 7,000원씩 카드로 환불", "", "남은 끼니당 7,000원씩 카드로 환불됩니다."),
        ("한정판은 원래 제외", "", "한정판은 원래 제외됩니다."),
        ("모임은 이름이 겹쳐도 일단 유지", "", "모임은 이름이 겹쳐도 일단 유지됩니다."),
        ("솔잎은행 앱 송금(이메일로 보내는 송금)", "대상", "대상은 솔잎은행 앱 송금(이메일로 보내는 송금)입니다."),
        ("월 9천원씩 환불, 배송비는 없음", "저녁만 드시던 분", "저녁만 드시던 분은 월 9천원씩 환불됩니다. 저녁만 드시던 분은 배송비는 없습니다."),
        ("계좌 이체", "대체 수단", "대체 수단은 계좌 이체입니다."),
        ("기사 방문 수리", "", "기사 방문 수리입니다."),
        ("영수증 필요 없음", "", "영수증은 필요하지 않습니다."),
        ("재가입은 1회만", "", "재가입은 1회만 가능합니다."),
        ("월 4회, 회당 2GB → 월 2회, 회당 1GB", "보내기", "보내기는 월 4회에서 월 2회로, 회당 2GB에서 회당 1GB로 변경됩니다."),
        ("좌석이 올라가면(일반→특실) 차액 결제", "", "좌석이 올라가면(일반에서 특실로) 차액이 결제됩니다."),
        ("예약한 고객 → 방문 때 지금 금액으로 청구됩니다", "", "예약하신 고객은 방문 때 지금 금액으로 청구됩니다."),
        ("상자 무게(포장 포함) 7kg까지 → 9kg까지", "", "상자 무게(포장 포함)는 7kg까지에서 9kg까지로 변경됩니다."),
        ("창구에서 산 표, 왕복권은 X", "", "창구에서 산 표, 왕복권은 되지 않습니다."),
        ("소형견은 위탁 X, 기내는 O", "", "소형견은 위탁은 되지 않고, 기내는 가능합니다."),
        ("3/5(금) 11시~3/9(화) 18시에 취소하면 수수료 없이 환불", "", "3월 5일(금) 11시부터 3월 9일(화) 오후 6시까지 취소하면 수수료 없이 환불됩니다."),
        ("물량 떨어지면 먼저 끝나요", "", "물량이 떨어지면 먼저 끝납니다."),
        ("\"가족권은?\" → 본인 설정을 그대로 따름", "", "가족권은 본인 설정을 그대로 따릅니다."),
    ],
)  # fmt: skip
def test_what_a_line_says_is_not_turned_into_something_else(fragment: str, topic: str, said: str) -> None:
    told = say(fragment, Field.LIMITS, topic=topic)
    assert told.text == said
    assert not told.quoted


@pytest.mark.parametrize(
    "sentence",
    [
        "요금(편도 1마리)입니다.",
        "환급반 규정 변경입니다.",
        "이걸로 다투실 것 같습니다.",
        "동시 합격 = 수강료는 100%입니다.",
    ],
)
def test_a_heading_a_guess_and_half_a_formula_are_not_said(sentence: str) -> None:
    assert not sound(sentence)
    assert not sound("공지에는 ‘동시 합격 = 수강료 100%’라고 되어 있습니다.", quoted=True)


def test_what_agents_are_not_to_talk_of_is_an_order_and_no_news_for_customers() -> None:
    note = "사료 정기권 12/9(수) 오픈\n월 9,900원\n원가 얘기 X\n맛 비교 금지\n못 받았다는 문의 → 배송팀으로 연결"
    entry = drafted_as(note, "12/9(수)", datetime(2026, 12, 9, tzinfo=KST), name="사료 정기권")
    for_customers = [piece.text for piece in entry.pieces if piece.visibility is Visibility.CUSTOMER]
    assert not any(word in text for text in for_customers for word in ("원가", "비교", "배송팀"))
    assert not any(word in item.say for item in entry.inquiries for word in ("원가", "비교", "배송팀"))


def test_a_table_of_fixed_width_and_one_that_ends_are_told_by_their_rows() -> None:
    note = "```\n회원      지금      2/1부터\n개인      36,000    39,000\n```\n당초 | 변경\n하루 100원 | 0원\n정지 최대 30일 | 최대 60일\n현금이면 바로 대출 | 연체 일수만큼 대출 정지\n예외 | 전자책은 해당 없음"
    told = [say_row(row.told, row.about)[0].text for row in rows_of_tables(note) if row.told]
    assert told == [
        "개인은 36,000에서 39,000으로 변경됩니다.",
        "하루는 100원에서 0원으로 변경됩니다.",
        "정지는 최대 30일에서 최대 60일로 변경됩니다.",
        "‘현금이면 바로 대출’에서 ‘연체 일수만큼 대출 정지’로 변경됩니다.",
    ]


def test_a_row_from_one_time_to_another_says_both() -> None:
    assert say_row("무료 → 이용료 20%", "24시간 전 ~ 6시간 전")[0].text == (
        "24시간 전부터 6시간 전까지는 무료에서 이용료 20%로 변경됩니다."
    )


def test_a_step_with_a_day_of_its_own_stands_in_neither_rule() -> None:
    note = "주차 요금 개편 12/9(수) 시행\n승용차: 1,000원 → 1,500원\n정기권: 2월분부터 80,000원 → 90,000원"
    entry = drafted_as(note, "12/9(수)", datetime(2026, 12, 9, tzinfo=KST), name="주차 요금 개편")
    rules = [piece.text for piece in entry.pieces if piece.part in (Part.OLD_RULE, Part.NEW_RULE)]
    assert rules == ["12월 9일(수) 전까지는 승용차가 1,000원입니다.", "12월 9일(수)부터는 승용차가 1,500원입니다."]
    assert any("2월분부터" in piece.text for piece in entry.pieces if piece.part not in (Part.OLD_RULE, Part.NEW_RULE))


def test_a_day_that_is_some_peoples_makes_no_rule_for_all() -> None:
    note = "저녁 도시락 접습니다. 신규는 12/2까지만 받습니다\n점심도 드시던 분: 12/9(수)부터 월 9만원 → 5만원"
    entry = drafted_as(note, "12/9(수)", datetime(2026, 12, 9, tzinfo=KST), name="저녁 도시락")
    assert not [piece for piece in entry.pieces if piece.part in (Part.OLD_RULE, Part.NEW_RULE)]
    assert next(piece.text for piece in entry.pieces if piece.part is Part.SUMMARY) == "저녁 도시락 접습니다."


def test_rows_keep_the_names_of_their_columns_and_of_their_things() -> None:
    note = "위치 | 수거일\n역 18곳 | 12/1\n관공서 6곳 | 12/9\n\n당초 | 변경\n신용 1~3등급 10% | 10%\n4~6등급 10% | 20%"
    told = [say_row(row.told, row.about)[0].text for row in rows_of_tables(note) if row.told]
    assert told == [
        "역 18곳은 수거일이 12월 1일입니다.",
        "관공서 6곳은 수거일이 12월 9일입니다.",
        "신용 1~3등급은 10% 그대로입니다.",
        "4~6등급은 10%에서 20%로 변경됩니다.",
    ]


def test_a_row_of_old_and_new_is_told_with_its_name_however_plain() -> None:
    note = "감정 보증 12/9(수) 시행\n구분\t기존\t앞으로\n걸리는 날\t2일\t3일\n대상\t전 상품\t가방 50만 원 이상"
    entry = drafted_as(note, "12/9(수)", datetime(2026, 12, 9, tzinfo=KST), name="감정 보증")
    rules = [piece.text for piece in entry.pieces if piece.part in (Part.OLD_RULE, Part.NEW_RULE)]
    assert rules == [
        "12월 9일(수) 전까지는 걸리는 날 2일, 대상 ‘전 상품’입니다.",
        "12월 9일(수)부터는 걸리는 날 3일, 대상 ‘가방 50만 원 이상’입니다.",
    ]


def test_what_is_not_to_be_done_is_asked_of_customers_politely() -> None:
    assert say("찜질 20분 넘기지 말기", Field.LIMITS).text == "찜질 20분 넘기지 말아 주시기 바랍니다."
    assert not sound("주문받을 때 먼저 물어보기입니다.")
    assert not sound("정수기를 쓰시는 고객이입니다.")
