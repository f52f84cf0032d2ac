"""What a clause is about is settled before it is said: its label, its case, who does it; where it is not, it is quoted whole."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Part
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Moment, Phase, Precision, Reading, Span
from bridge.domain.sentences import conclude, formal, say


@pytest.mark.parametrize(
    ("field", "label", "fragment", "expected"),
    [
        (Field.PRICE, "얼마", "셔츠 2,500원", "요금은 셔츠 2,500원입니다."),
        (Field.LIMITS, "어디에", "편의점 앞", "이용 장소는 편의점 앞입니다."),
        (Field.PRICE, "늦으면", "10% 깎아드림", "늦으면 10% 깎아드립니다."),
        (
            Field.PRICE,
            "얼룩이 그대로면",
            "한 번은 무료로 다시, 두 번째는 절반",
            "얼룩이 그대로면 한 번은 무료로 다시, 두 번째는 절반입니다.",
        ),
        (
            Field.LIMITS,
            "불가",
            "계약자와 피보험자가 다르면 설계사 방문",
            "불가한 경우는 공지에 ‘계약자와 피보험자가 다르면 설계사 방문’이라고 되어 있습니다.",
        ),
        (Field.LIMITS, "불가", "법인, 미성년", "불가한 경우는 법인, 미성년입니다."),
        (
            Field.KNOWN_ISSUES,
            "유의",
            "지문이 닳은 어르신은 인식이 잘 안 될 수 있습니다",
            "지문이 닳은 어르신은 인식이 잘 안 될 수 있습니다.",
        ),
        (
            Field.PRICE,
            "매입 대금",
            "종료 후에도 검수 완료분은 전액 지급",
            "매입 대금의 경우 종료 후에도 검수 완료분은 전액 지급됩니다.",
        ),
        (Field.PRICE, "", "그릇 깨졌을 때 → 두 번까지 무료", "그릇 깨졌을 때에는 두 번까지 무료입니다."),
        (Field.TARGET, "", "지난 날짜로 소급? 안 됩니다", "지난 날짜로 소급은 안 됩니다."),
        (
            Field.LIMITS,
            "",
            "첫째 100만 원, 둘째 200만 원을 드립니다",
            "첫째 100만 원, 둘째 200만 원을 드립니다.",
        ),
        (Field.TARGET, "", "길드원 20명 이상", "대상은 길드원 20명 이상입니다."),
        (Field.TARGET, "", "대상 종목 S&P500 + ETF 120개", "대상 종목은 S&P500 + ETF 120개입니다."),
        (Field.TARGET, "누가", "수업을 끝까지 들은 학생", "대상은 수업을 끝까지 들은 학생입니다."),
        (Field.LIMITS, "", "거래시간 09:00~16:50", "거래시간은 오전 9시부터 오후 4시 50분까지입니다."),
        (Field.LIMITS, "", "새벽배송 2/5(금) 23시", "새벽배송은 2월 5일(금) 오후 11시입니다."),
        (Field.PRICE, "", "비용 2,750원 다음 달 청구", "비용은 2,750원이며, 다음 달에 청구됩니다."),
        (Field.PRICE, "", "사다리차 비용 고객부담(층당 실비)", "사다리차 비용은 고객부담입니다(층당 실비)."),
        (
            Field.LIMITS,
            "",
            "신규 가입은 6월 30일로 끝나고, 쓰고 계신 분들은 바꾸지 않는 한 유지",
            "신규 가입은 6월 30일로 끝나고, 쓰고 계신 분들은 바꾸지 않는 한 유지됩니다.",
        ),
        (Field.LIMITS, "앱에서는", "아직 지원 안 됨", "앱에서는 아직 지원이 되지 않습니다."),
        (Field.LIMITS, "언제 풀려요", "다음 날 저절로 풀립니다", "다음 날 저절로 풀립니다."),
        (Field.HOW_TO, "인증 수단", "민간 간편인증 5종 또는 지문", "인증 수단은 민간 간편인증 5종 또는 지문입니다."),
        (Field.LIMITS, "", "단체 9명 이상, 룸 예약은 못 받아요", "단체 9명 이상, 룸 예약은 받을 수 없습니다."),
        (
            Field.TARGET,
            "",
            "제2종 보통, 적성검사 없는 분부터",
            "제2종 보통, 적성검사가 없는 분부터입니다.",
        ),
        (Field.LIMITS, "", "한 세대가 두 곳에 넣으면 둘 다 무효", "한 세대가 두 곳에 넣으면 둘 다 무효입니다."),
        (
            Field.LIMITS,
            "",
            "출발 1시간 전까지 횟수 제한 없이 변경하실 수 있으며",
            "출발 1시간 전까지 횟수 제한 없이 변경하실 수 있습니다.",
        ),
        (
            Field.LIMITS,
            "",
            "월 200만 원까지, 보증금은 못 냄",
            "이용 한도는 월 200만 원까지입니다. 보증금은 내실 수 없습니다.",
        ),
        (Field.PRICE, "", "1천 원에서 3천 원", "요금은 1천 원에서 3천 원으로 변경됩니다."),
        (Field.LIMITS, "", "결과는 10일 안에 문자로", "공지에는 ‘결과는 10일 안에 문자로’라고 되어 있습니다."),
    ],
)
def test_a_label_is_said_as_what_it_is(field: Field, label: str, fragment: str, expected: str) -> None:
    assert say(fragment, field, topic=label).text == expected


@pytest.mark.parametrize(
    ("field", "fragment", "expected"),
    [
        (
            Field.HOW_TO,
            "나의 예약 > 부가서비스에서 고르신 뒤 결제",
            "‘나의 예약 > 부가서비스’에서 고르신 뒤 결제하시면 됩니다.",
        ),
        (Field.LIMITS, "전기차와 승합차는 빌린 곳에 반납", "전기차와 승합차는 빌린 곳에 반납하시면 됩니다."),
        (
            Field.HOW_TO,
            "음식은 비우고 가방에 넣어 문앞에 두고 QR 찍기",
            "음식은 비우고 가방에 넣어 문앞에 두고 QR 찍으시면 됩니다.",
        ),
        (Field.LIMITS, "하루 5개까지 꺼내기", "하루 5개까지 꺼내실 수 있습니다."),
        (Field.POLICY, "보증금은 못 냄", "보증금은 내실 수 없습니다."),
        (Field.LIMITS, "잘못 입력한 주소는 못 고침", "잘못 입력한 주소는 고치실 수 없습니다."),
        (Field.LIMITS, "가입하고 1년 지나야 보장", "가입하고 1년 지나야 보장됩니다."),
        (Field.POLICY, "출발 30분 전까지 환불", "출발 30분 전까지 환불됩니다."),
        (Field.POLICY, "관람 이틀 전까지 무료 취소", "관람 이틀 전까지 무료로 취소하실 수 있습니다."),
        (Field.POLICY, "당일 변경은 못 받습니다", "당일 변경은 받을 수 없습니다."),
        (Field.LIMITS, "30분 넘게 걷는 곳은 못 갑니다", "30분 넘게 걷는 곳은 갈 수 없습니다."),
        (Field.LIMITS, "매일 00:00~00:30은 조회 안 됨", "매일 0시부터 0시 30분까지는 조회가 되지 않습니다."),
    ],
)
def test_what_customers_do_is_told_to_them(field: Field, fragment: str, expected: str) -> None:
    assert say(fragment, field).text == expected


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("민원은 교통불편신고로 접수", "민원은 교통불편신고로 접수해 주시기 바랍니다."),
        (
            "얼굴이 안 된다는 문의는 설정을 확인하게 하고, 저희가 초기화할 수 없다고 안내해 주세요",
            "얼굴이 안 된다는 문의는 설정을 확인하게 하고, 저희가 초기화할 수 없다고 안내해 주시기 바랍니다.",
        ),
        (
            "Price disputes on bundles: honor the lower price, up to ₩5,000, no approval needed",
            "Price disputes on bundles: honor the lower price, up to ₩5,000, no approval needed.",
        ),
    ],
)
def test_an_order_to_agents_is_neither_cut_nor_reworded(fragment: str, expected: str) -> None:
    assert say(fragment, Field.HANDLING).text == expected


STEMS = ["되", "보내", "끝내", "바뀌", "나뉘", "붙", "닫", "넣", "깎", "받", "열리", "걸리", "빠지", "커지", "꺼지", "시키", "맡기", "옮기", "막히", "찍히", "비우", "채우", "늦추", "갖추", "다르", "모르", "만들", "줄어들", "어렵", "가깝"]  # fmt: skip
NOUNS = [
    "요금",
    "상품",
    "알림",
    "마감",
    "점검",
    "책임",
    "게임",
    "모임",
    "도움",
    "이름",
    "튀김",
    "아침",
    "방침",
    "시스템",
    "사람",
    "보험",
    "경험",
    "부담",
    "크림",
    "흐름",
    "보관함",
    "회원님",
    "처음",
    "다음",
]


def test_a_nominalised_verb_is_concluded_by_its_syllables_and_a_noun_is_left() -> None:
    """받음 is 받다; 요금 is no verb."""
    irregular = {"어렵": "어려움", "가깝": "가까움"}
    for stem in STEMS:
        named = irregular.get(stem) or _named(stem)
        assert conclude(f"그 뒤로는 {named}") == f"그 뒤로는 {formal(stem)}", stem
    for noun in NOUNS:
        assert conclude(f"그 뒤로는 {noun}") is None, noun


def _named(stem: str) -> str:
    """A stem with the ending of a noun, by the syllable's own arithmetic."""
    code = (ord(stem[-1]) - 0xAC00) % 28
    if code == 0:
        return stem[:-1] + chr(ord(stem[-1]) + 16)
    return stem[:-1] + chr(ord(stem[-1]) + 2) if code == 8 else stem + "음"


def drafted(note: str, name: str, at: str, *facts: tuple[Field, str]) -> list[tuple[Part, str]]:
    """The pieces drafted from a note whose facts are known."""

    def place(text: str) -> Span:
        start = note.index(text)
        return Span(start, start + len(text))

    moment = Moment(Precision.DAY, datetime.fromisoformat(f"{at}T00:00:00+09:00"), "")
    launch = LaunchReading(
        name=name,
        moment=moment,
        facts=tuple(Fact(field, text, place(text)) for field, text in facts),
        name_span=place(name),
    )
    reading = Reading(Kind.LAUNCH, 1.0, launches=(launch,))
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    return [(piece.part, piece.text) for piece in entry.pieces]


def test_an_amount_keeps_the_heading_it_is_an_amount_of() -> None:
    note = """*리뷰 적립금 개편*
- 시행 : 2026년 12월 7일 (월)
- 적립
  - 텍스트 100원 → 50원
  - 한 달 최대 20건
- 회수
  - 사진 도용 확인 시 전액 회수
"""
    told = drafted(
        note,
        "리뷰 적립금 개편",
        "2026-12-07",
        (Field.PRICE, "텍스트 100원 → 50원"),
        (Field.LIMITS, "한 달 최대 20건"),
        (Field.POLICY, "사진 도용 확인 시 전액 회수"),
    )
    texts = [text for _, text in told]
    assert "12월 7일(월) 전까지는 적립 텍스트 100원입니다." in texts
    assert "12월 7일(월)부터는 적립 텍스트 50원입니다." in texts
    assert "적립은 한 달 최대 20건입니다." in texts


def test_an_english_note_is_told_in_whole_sentences_under_the_part_they_are_of() -> None:
    note = (
        "Team, Delivery Windows launches Tue Dec 15, 10:00 KST. Seoul and Incheon addresses. Pick a two-hour slot at"
        " checkout. ₩2,000 per slot, free for Plus members. You can change the slot until 6pm the day before."
    )
    found = drafted(
        note,
        "Delivery Windows",
        "2026-12-15",
        (Field.TARGET, "Seoul and Incheon addresses"),
        (Field.HOW_TO, "Pick a two-hour slot at checkout"),
        (Field.LIMITS, "free for Plus members"),
        (Field.LIMITS, "You can change the slot until 6pm the day before"),
    )
    assert (Part.HOW_TO, "공지에는 ‘Pick a two-hour slot at checkout’이라고 되어 있습니다.") in found
    assert (Part.PRICE, "공지에는 ‘₩2,000 per slot, free for Plus members’라고 되어 있습니다.") in found
    assert any("You can change the slot until 6pm the day before" in text for _, text in found)


def test_what_closes_its_doors_is_not_said_to_open() -> None:
    note = "오는 12월 1일, 10년 된 문자 고객센터(#1234)가 문을 닫습니다. 12월부터 온 문자에는 자동 답장만 나가요."
    told = drafted(note, "문자 고객센터", "2026-12-01", (Field.LIMITS, "12월부터 온 문자에는 자동 답장만 나가요"))
    assert (Part.SUMMARY, "문자 고객센터가 12월 1일(화)에 종료됩니다.") in told


def test_a_list_before_its_predicate_is_told_whole() -> None:
    note = "자동 견적 12월 1일 오픈. 피아노, 금고, 5톤 넘는 이사는 사람이 다시 봐야 해서 하루 걸려요."
    told = drafted(note, "자동 견적", "2026-12-01", (Field.LIMITS, "5톤 넘는 이사는 사람이 다시 봐야 해서 하루 걸려요"))
    assert (Part.LIMITS, "피아노, 금고, 5톤 넘는 이사는 사람이 다시 봐야 해서 하루 걸립니다.") in told


def test_an_order_without_its_verb_is_for_agents_and_said_to_no_customer() -> None:
    note = "심야 예매 12월 1일 오픈. 1인 4매. 자리를 풀어달라는 요청은 10분 뒤에 풀린다고만"
    told = drafted(
        note,
        "심야 예매",
        "2026-12-01",
        (Field.LIMITS, "1인 4매"),
        (Field.TARGET, "자리를 풀어달라는 요청은 10분 뒤에 풀린다고만"),
    )
    assert [part for part, text in told if "풀린다고만" in text] == [Part.HANDLING]


def test_a_table_of_two_columns_is_read_as_labels_and_repeats_no_date() -> None:
    note = """| 항목 | 내용 |
|---|---|
| 서비스 | 발전량 리포트 |
| 발송 | 매월 5일 |
| 비용 | 없음 |
"""
    told = drafted(note, "발전량 리포트", "2026-12-01", (Field.LIMITS, "매월 5일"))
    texts = [text for _, text in told]
    assert "발송은 매월 5일입니다." in texts
    assert not any("서비스는" in text for text in texts)


def test_whom_one_step_is_for_is_not_said_of_the_whole_launch() -> None:
    note = "정산주기 단축. 1차 1월 4일 우수 셀러, 2차 2월 1일 나머지 전체. 대상: 우수 셀러"
    when = [
        Moment(Precision.DAY, datetime.fromisoformat(f"2027-{day}T00:00:00+09:00"), text)
        for day, text in (("01-04", "1월 4일"), ("02-01", "2월 1일"))
    ]
    place = Span(note.rindex("우수 셀러"), note.rindex("우수 셀러") + 5)
    launch = LaunchReading(
        name="정산주기 단축",
        moment=when[0],
        facts=(Fact(Field.TARGET, "우수 셀러", place),),
        phases=(Phase(when[0], "1월 4일 우수 셀러"), Phase(when[1], "2월 1일 나머지 전체")),
    )
    reading = Reading(Kind.LAUNCH, 1.0, launches=(launch,))
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    assert not [piece for piece in entry.pieces if piece.part is Part.TARGET]
    assert any("우수 셀러" in piece.text for piece in entry.pieces if piece.part is Part.ROLLOUT)


def test_what_was_and_will_be_is_told_though_no_fact_covers_it() -> None:
    note = "- 새벽배송 마감 시각 변경: 12월 7일부터\n- 23:00 → 22:00, 경기남부 9개 시 한정\n"
    told = drafted(note, "새벽배송 마감 시각 변경", "2026-12-07", (Field.TARGET, "경기남부 9개 시 한정"))
    assert any(part is Part.OLD_RULE and "오후 11시입니다." in text for part, text in told)
    assert any(part is Part.NEW_RULE and "오후 10시입니다." in text for part, text in told)


def test_no_clause_is_told_that_breaks_off_before_its_noun() -> None:
    note = "처음 보내는 계좌로 송금하면 30분 뒤에 입금되는 안심 지연송금이 12월 1일부터 기본 적용됩니다."
    told = drafted(
        note, "안심 지연송금", "2026-12-01", (Field.LIMITS, "처음 보내는 계좌로 송금하면 30분 뒤에 입금되는")
    )
    said = [text for part, text in told if part is Part.LIMITS]
    assert said == ["처음 보내는 계좌로 송금하면 30분 뒤에 입금되는 안심 지연송금이 12월 1일부터 기본 적용됩니다."]


def test_labels_without_a_colon_are_labels_where_several_lines_have_them() -> None:
    note = "복약 알리미 대여 12월 1일부터\n대여 대상 만 65세 이상\n대여 기간 6개월\n신청 보건소 2층에 오시면 받아 가실 수 있음\n"
    told = drafted(
        note,
        "복약 알리미 대여",
        "2026-12-01",
        (Field.TARGET, "대여 대상 만 65세 이상"),
        (Field.LIMITS, "대여 기간 6개월"),
        (Field.HOW_TO, "신청 보건소 2층에 오시면 받아 가실 수 있음"),
    )
    texts = [text for _, text in told]
    assert "대여 대상은 만 65세 이상입니다." in texts
    assert "신청은 보건소 2층에 오시면 받아 가실 수 있습니다." in texts


def test_words_for_whoever_asks_are_a_script() -> None:
    note = '확률 상향 12월 1일. 상향 이유 묻는 유저엔 "이용자 의견을 반영한 개선입니다" 한 줄로.'
    told = drafted(
        note,
        "확률 상향",
        "2026-12-01",
        (Field.LIMITS, '상향 이유 묻는 유저엔 "이용자 의견을 반영한 개선입니다" 한 줄로'),
    )
    assert (Part.SCRIPT, "이용자 의견을 반영한 개선입니다") in told


def test_what_customers_ask_is_no_script() -> None:
    note = '우리집 인증 12월 1일. "왜 막히냐"는 분은 설정에서 기기 다시 등록 안내해 주세요'
    told = drafted(note, "우리집 인증", "2026-12-01", (Field.SCRIPT, "왜 막히냐"))
    assert not [text for part, text in told if part is Part.SCRIPT]
    assert any("기기 다시 등록 안내해" in text for part, text in told if part is Part.HANDLING)


def test_what_there_is_not_leaves_what_stands_before_it() -> None:
    said = say("누리집 예약 메뉴, 현장 판매는 없음", Field.HOW_TO).text
    assert said == "이용 방법은 누리집 예약 메뉴입니다. 현장 판매는 없습니다."
