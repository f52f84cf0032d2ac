"""From a reading to an entry: what was said is answered, what was not is open, what is internal never enters."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import Answer, draft_entry
from bridge.domain.drafting.naming import said_name
from bridge.domain.drafting.schedule import schedule
from bridge.domain.entries import Entry, Inquiry, Part, SourceKind
from bridge.domain.notes import (
    Fact,
    Field,
    HeldBack,
    Kind,
    LaunchReading,
    Moment,
    Precision,
    Reading,
    Span,
    Visibility,
)
from bridge.domain.reading import read_note
from bridge.domain.visibility import center_copy

KST = timezone(timedelta(hours=9))
NOTE = (
    "얼리체크인 12/1 10시 오픈. 제주 숙소 예약 고객. 1시간당 10,000원. 당일은 환불 불가. "
    "숙소 정산 수수료 12%는 내부용. 담당 오세린. 환불 항의는 #stay-help 로 이관"
)


def span(text: str) -> Span:
    start = NOTE.index(text)
    return Span(start, start + len(text))


def fact(field: Field, text: str, **values: Visibility) -> Fact:
    return Fact(field, text, span(text), **values)


LAUNCH = LaunchReading(
    name="얼리체크인",
    moment=Moment(Precision.MINUTE, datetime(2026, 12, 1, 10, tzinfo=KST), "12/1 10시"),
    facts=(
        fact(Field.TARGET, "제주 숙소 예약 고객"),
        fact(Field.PRICE, "1시간당 10,000원"),
        fact(Field.POLICY, "당일은 환불 불가"),
        fact(Field.PRICE, "숙소 정산 수수료 12%는 내부용"),
        fact(Field.CONTACT, "담당 오세린"),
        fact(Field.HANDLING, "환불 항의는 #stay-help 로 이관"),
    ),
    missing=(Field.HOW_TO, Field.PLATFORM),
)
READING = Reading(
    Kind.LAUNCH,
    1.0,
    launches=(LAUNCH,),
    held=(HeldBack("정산 수수료 12%", span("정산 수수료 12%"), "marked"),),
)


def draft(**values: object) -> Entry:
    return draft_entry(LAUNCH, reading=READING, types=inquiry_types(), template=entry_template(), **values)  # type: ignore[arg-type]


def inquiry(entry: Entry, code: str) -> Inquiry:
    return next(item for item in entry.inquiries if item.type == code)


def all_text(entry: Entry) -> str:
    return repr(entry)


def test_facts_become_sentences_with_their_place_in_the_note() -> None:
    pieces = {piece.text: piece for piece in draft().pieces}
    refund = pieces["당일은 환불되지 않습니다."]
    assert refund.part is Part.POLICY
    assert refund.sources[0].quote == "당일은 환불 불가"
    assert refund.sources[0].span == span("당일은 환불 불가")
    assert "얼리체크인은 12월 1일(화) 오전 10시부터 이용하실 수 있습니다." in pieces
    assert "대상은 제주 숙소 예약 고객입니다." in pieces


def test_what_is_held_back_and_who_is_behind_it_never_enters() -> None:
    text = all_text(draft())
    assert "12%" not in text
    assert "오세린" not in text


def test_an_inquiry_begins_with_the_answer_and_its_chat_form_with_a_greeting() -> None:
    refund = inquiry(draft(), "C2")
    assert refund.confirmed
    assert refund.questions[0] == "당일에도 환불돼요?"
    assert refund.say == "아니요, 당일은 환불되지 않습니다."
    assert refund.paste.startswith(entry_template().greeting)
    assert refund.say in refund.paste
    assert 2 <= len(refund.questions) <= 3


def test_what_nobody_has_said_is_open_with_what_to_tell_the_customer_meanwhile() -> None:
    entry = draft()
    how = inquiry(entry, "B1")
    assert not how.confirmed
    assert "확정된 안내가 없습니다" in how.say
    assert [point.field for point in entry.open_points] == [Field.HOW_TO]


def test_a_planners_answer_closes_the_point_and_is_named_as_its_source() -> None:
    entry = draft(answers=[Answer(Field.HOW_TO, "예약내역 > 옵션추가", "answer-7")])
    assert entry.open_points == ()
    how = inquiry(entry, "B1")
    assert how.confirmed
    assert "예약내역 > 옵션추가" in how.say
    assert (how.sources[0].kind, how.sources[0].ref) == (SourceKind.ANSWER, "answer-7")


def test_at_most_eight_inquiries_and_what_was_asked_before_moves_a_type_up() -> None:
    assert len(draft().inquiries) <= 8
    assert draft(asked={"G1": 3.0}).inquiries[0].type == "G1"


def test_how_agents_handle_it_is_for_agents_alone() -> None:
    entry = draft()
    assert any("#stay-help" in piece.text for piece in center_copy(entry).pieces)
    assert not any("#stay-help" in piece.text for piece in center_copy(entry, Visibility.CUSTOMER).pieces)


def test_the_centers_copy_carries_no_trace_of_the_note() -> None:
    copy = center_copy(draft())
    assert all(not piece.sources for piece in copy.pieces)
    assert all(not item.sources for item in copy.inquiries)
    assert copy.moment.text == ""
    assert copy.moment.span is None


def test_the_clients_own_people_see_the_entry_itself() -> None:
    entry = draft()
    assert center_copy(entry, Visibility.INTERNAL) is entry


def test_a_customers_copy_holds_no_word_meant_for_agents() -> None:
    for item in center_copy(draft(), Visibility.CUSTOMER).inquiries:
        assert (item.handover, item.ask_back, item.quotes, item.unsaid) == ("", "", (), ())


def test_old_and_new_rule_stand_side_by_side_from_the_day_of_the_change() -> None:
    note = "멤버십 요금 변경 12/1 10시. 월 9,900원 → 12,900원"
    text = "월 9,900원 → 12,900원"
    start = note.index(text)
    launch = replace(
        LAUNCH, name="멤버십 요금 변경", facts=(Fact(Field.PRICE, text, Span(start, len(note))),), missing=()
    )
    entry = draft_entry(
        launch,
        reading=Reading(Kind.LAUNCH, 1.0, launches=(launch,)),
        types=inquiry_types(),
        template=entry_template(),
        note=note,
    )
    told = {piece.part: piece.text for piece in entry.pieces}
    assert told[Part.SUMMARY] == "멤버십 요금이 12월 1일(화) 오전 10시부터 변경됩니다."
    assert Part.PRICE not in told, "what was and what will be stands once"
    assert told[Part.OLD_RULE] == "12월 1일(화) 오전 10시 전까지는 멤버십 요금이 월 9,900원입니다."
    assert told[Part.NEW_RULE] == "12월 1일(화) 오전 10시부터는 멤버십 요금이 월 12,900원입니다."


def test_a_fact_keeps_the_words_that_a_reader_left_out() -> None:
    note = "포인트몰 12/1 10시 오픈\n- 기존 포인트는 자동 이관, 신청 필요 없음\n- 예약취소: 진료 30분 전까지\n- 최대 3곳, 알림은 오전 9시 발송"
    parts = {"자동 이관": Field.POLICY, "신청 필요": Field.HOW_TO, "진료 30분 전까지": Field.POLICY}
    facts = tuple(
        Fact(field, text, Span(note.index(text), note.index(text) + len(text))) for text, field in parts.items()
    )
    launch = replace(LAUNCH, name="포인트몰", facts=facts, missing=())
    entry = draft_entry(
        launch,
        reading=Reading(Kind.LAUNCH, 1.0, launches=(launch,)),
        types=inquiry_types(),
        template=entry_template(),
        note=note,
    )
    texts = [piece.text for piece in entry.pieces]
    assert "기존 포인트는 자동 이관됩니다. 신청하실 필요가 없습니다." in texts
    assert "예약취소는 진료 30분 전까지입니다." in texts
    assert any("알림은 오전 9시 발송됩니다." in text for text in texts), "a list's line that no fact covers is not lost"


def test_a_date_on_a_condition_is_said_with_the_condition() -> None:
    note = "점검 통과하면 12/1(화), 안 되면 12/8(화)에 *해외 로그인 차단* 나갑니다"
    at = note.index("12/1(화)")
    moment = Moment(Precision.DAY, datetime(2026, 12, 1, tzinfo=KST), "12/1(화)", Span(at, at + 7))
    launch = LaunchReading(name="해외 로그인 차단", moment=moment)
    entry = draft_entry(
        launch,
        reading=Reading(Kind.LAUNCH, 1.0, launches=(launch,)),
        types=inquiry_types(),
        template=entry_template(),
        note=note,
    )
    summary = next(piece.text for piece in entry.pieces if piece.part is Part.SUMMARY)
    assert "통과하면 12월 1일(화), 안 되면 12월 8일(화)" in summary
    assert "아직 확정되지 않았습니다" in summary


def test_what_agents_ask_back_can_be_said_and_what_they_are_told_is_told_to_them() -> None:
    for kind in inquiry_types():
        assert not kind.ask_back or kind.ask_back.endswith(("까?", "까요?")), kind.code
        assert not kind.handover or not kind.handover.endswith("니다."), kind.code


def texts_of(note: str) -> list[str]:
    """Return every piece that the center sees of a note, read as it is posted."""
    reading = read_note(note, posted_at=datetime(2026, 11, 24, 10, tzinfo=KST))
    return [
        piece.text
        for launch in reading.launches
        for piece in center_copy(
            draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
        ).pieces
    ]


def test_rows_of_a_table_are_told_with_the_names_of_their_columns() -> None:
    told = texts_of(
        "[오픈] 한빛 멤버십 개편 1/1(금) 오픈\n| 등급 | 기존 혜택 | 변경 혜택 | 조건 |\n|---|---|---|---|\n"
        "| 골드 | 1% 적립 | 1.5% 적립 | 없음 |\n| VIP | 2% 적립 | 2% 적립 | 월 10만원 이상 구매 |"
    )
    assert "1월 1일(금)부터는 골드가 1.5% 적립입니다." in told
    assert "VIP는 2% 적립 그대로이고, 조건은 월 10만원 이상 구매입니다." in told
    assert not any("|" in text for text in told)


def test_a_column_may_be_headed_by_its_day() -> None:
    told = texts_of(
        "구독료 인상 건입니다\n플랜\t현재\t2027-02-01부터\n베이직\t월 4,900원\t월 5,900원\n패밀리\t월 9,900원\t변동 없음\n해지는 앱에서 하시면 됩니다"
    )
    assert "2027년 2월 1일(월) 전까지는 베이직이 월 4,900원입니다." in told
    assert "2027년 2월 1일(월)부터는 베이직이 월 5,900원입니다." in told
    assert "패밀리는 월 9,900원 그대로입니다." in told
    assert "구독료가 2027년 2월 1일(월)부터 인상됩니다." in told


def test_what_somebody_is_still_looking_into_is_open_and_no_answer() -> None:
    note = "[오픈 안내] 포켓충전 12/28(월) 오픈\n- 대상: 앱 회원\n- 수수료 없음\n- 교육기관 할인 유지 여부는 영업팀 확인 중"
    reading = read_note(note, posted_at=datetime(2026, 11, 24, 10, tzinfo=KST))
    entry = draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=note
    )
    assert "교육기관 할인 유지 여부" in [point.label for point in entry.open_points]
    assert not any("확인 중" in inquiry.say for inquiry in entry.inquiries)


def test_who_writes_and_what_colleagues_do_is_told_nobody() -> None:
    told = texts_of(
        "[오픈 안내] 포켓충전 12/28(월) 오픈\n- CRM팀 한지수입니다\n- 표 확인해주세요\n- 점심 신청은 스레드로 가능\n- 대상: 앱 회원\n- 수수료 없음"
    )
    assert not any(word in text for text in told for word in ("한지수", "표 확인", "스레드"))


def test_what_no_rule_could_say_stays_in_the_notes_own_words() -> None:
    note = "[오픈 안내] 포켓충전 12/28(월) 오픈\n- 대상: 앱 회원\n- 요금: 2,750원인데\n- 하루 3회까지 가능"
    told = texts_of(note)
    assert not any("인데입니다" in text for text in told)
    assert any("2,750원" in text for text in told)


def test_agents_are_sent_to_headquarters_and_into_no_channel_of_the_clients() -> None:
    told = texts_of("[오픈 안내] 픽업 예약 12/3(목) 10:00 오픈\n- 대상: 앱 회원\n- 문의는 #pay-dev 로 주세요")
    assert any("문의는 ‘본사 확인 요청’으로 주시기 바랍니다." in text for text in told)
    assert not any("pay-dev" in text for text in told)


def test_what_customers_ask_and_what_must_not_be_said_are_no_scripts() -> None:
    asked = texts_of(
        '[오픈 안내] 포인트 모아보기 2/1(월) 오픈\n- 대상: 전체 회원\n- "왜 줄이냐" 물으시면 약관 제12조 개정에 따른 것이라고 안내'
    )
    assert "약관 제12조 개정에 따른 것입니다." in asked
    assert not any(text.startswith("왜 줄이냐") for text in asked)
    avoided = texts_of(
        "[오픈 안내] 환불 창구 변경 1/5(화) 시행\n- 대상: 앱 회원\n"
        '- 고객한테 "저희가 못해드려요" 말고 "구글플레이에서 처리하실 수 있습니다"로!'
    )
    assert "구글플레이에서 처리하실 수 있습니다" in avoided
    assert "저희가 못해드려요" not in avoided


def drafted(note: str) -> Entry:
    reading = read_note(note, posted_at=datetime(2026, 11, 24, 10, tzinfo=KST))
    return draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=note
    )


def test_whoever_asks_when_is_told_when_and_nothing_else_at_once() -> None:
    entry = drafted(
        "[오픈 안내] 픽업 예약 12/3(목) 10:00 오픈\n- 대상: 앱 회원\n- 이슈: iOS 16 이하에서 지도 안 뜸 (12/10 패치 예정)"
    )
    (when,) = [item for item in entry.inquiries if item.type == "A2"]
    assert when.say == "픽업 예약은 12월 3일(목) 오전 10시부터 이용하실 수 있습니다."
    assert not any("지도" in case.say for case in when.cases)


def test_what_an_inquiry_answers_is_no_open_point() -> None:
    entry = drafted(
        "[오픈 안내] 픽업 예약 12/3(목) 10:00 오픈\n- 법인카드 안 됨\n- 비회원은 이용 불가\n- 앱 홈 > 픽업예약에서 신청"
    )
    answered = {item.type for item in entry.inquiries if item.confirmed}
    assert {"A3", "B1"} <= answered
    assert {point.field for point in entry.open_points}.isdisjoint({Field.TARGET, Field.HOW_TO})


def test_a_new_plan_opens_although_it_is_named_like_a_rule() -> None:
    assert "OTT 광고형 요금제가 12월 17일(목)에 출시됩니다." in texts_of(
        "[공지] OTT 광고형 요금제 출시 12/17(목)\n- 가격: 월 5,500원"
    )


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        (
            "채팅상담 운영시간이 12/1부터 바뀝니다",
            "채팅상담 운영시간",
            "채팅상담 운영시간이 12월 1일(화)부터 바뀝니다.",
        ),
        ("수선 접수 채널 변경합니다 12/1", "수선 접수 채널", "수선 접수 채널이 12월 1일(화)부터 변경됩니다."),
        ("라운지 이용료 12/1부터 인상합니다", "라운지 이용료", "라운지 이용료가 12월 1일(화)부터 인상됩니다."),
        ("라운지 이용료 인상 12/1", "라운지 이용료 인상", "라운지 이용료가 12월 1일(화)부터 인상됩니다."),
        ("종이 영수증 출력 12/1 종료합니다", "종이 영수증 출력", "종이 영수증 출력이 12월 1일(화)에 종료됩니다."),
        ("간편환불을 12/1 시작합니다", "간편환불", "간편환불이 12월 1일(화)에 시작됩니다."),
        ("간편환불 12/1 오픈", "간편환불", "간편환불은 12월 1일(화)부터 이용하실 수 있습니다."),
        ("알림톡 무료 제공 12/1", "알림톡 무료 제공", "알림톡이 12월 1일(화)부터 무료로 제공됩니다."),
        ("'에어콜' 김포 추가합니다. 12/1", "'에어콜'", "'에어콜' 김포가 12월 1일(화)에 추가됩니다."),
        (
            "*광고형* 요금이 12/1부터 5,500원에서 7,000원으로 오릅니다",
            "*광고형*",
            "*광고형* 요금이 12월 1일(화)부터 인상됩니다.",
        ),
        ("취소 규정 강화\n시행 12/1 예약분부터", "취소 규정 강화", "취소 규정이 12월 1일(화) 예약분부터 강화됩니다."),
        ("배송지 변경 기능 12/1 오픈", "배송지 변경", "배송지 변경 기능은 12월 1일(화)부터 이용하실 수 있습니다."),
        ("배송지 변경 12/1", "배송지 변경", "배송지가 12월 1일(화)부터 변경됩니다."),
        ("재가입 제한 기간 단축 12/1", "재가입 제한", "재가입 제한 기간이 12월 1일(화)부터 단축됩니다."),
        ("연회비 12/1", "연회비", "연회비는 12월 1일(화)부터 적용됩니다."),
        ("결합상품 '묶음' 신규 가입 중단 12/1", "결합상품", "결합상품 '묶음' 신규 가입이 12월 1일(화)에 중단됩니다."),
        (
            "결합상품 안내 12/1\n앱에서 골라야 할인 제공",
            "결합상품",
            "결합상품은 12월 1일(화)부터 이용하실 수 있습니다.",
        ),
        ("보상판매 한시 운영 12/1", "보상판매 한시 운영", "보상판매가 12월 1일(화)부터 한시 운영됩니다."),
    ],
)
def test_the_first_line_says_what_happens(note: str, name: str, said: str) -> None:
    start = note.index("12/1")
    moment = Moment(Precision.DAY, datetime(2026, 12, 1, tzinfo=KST), "12/1", Span(start, start + 4))
    launch = LaunchReading(name=name, moment=moment, name_span=Span(0, len(name)))
    assert schedule(launch, name, entry_template(), note=note).pieces[0].text == said


def test_a_planner_is_no_launch() -> None:
    note = "안녕하세요, 물류기획 이수민입니다.\n내일 나갑니다"
    assert said_name(LaunchReading(name="물류기획 이수민", name_span=Span(7, 15)), note) is None


def test_what_is_sold_until_a_day_is_said_in_one_line() -> None:
    note = "겨울 패스 판매 12/1 ~ 12/20"
    days = [Moment(Precision.DAY, datetime(2026, 12, day, tzinfo=KST), f"12/{day}") for day in (1, 20)]
    launch = LaunchReading(name="겨울 패스", moment=days[0], end=days[1], name_span=Span(0, 5))
    told = [piece.text for piece in schedule(launch, "겨울 패스", entry_template(), note=note).pieces]
    assert told == ["겨울 패스가 12월 1일(화)부터 12월 20일(일)까지 판매됩니다."]


def test_a_date_that_is_moved_does_not_change_the_thing() -> None:
    note = "간편환불 12/2 → 12/1로 변경"
    moment = Moment(Precision.DAY, datetime(2026, 12, 1, tzinfo=KST), "12/1", Span(12, 16))
    launch = LaunchReading(name="간편환불", moment=moment, name_span=Span(0, 4))
    told = schedule(launch, "간편환불", entry_template(), note=note, kind=Kind.CHANGE).pieces[0].text
    assert told == "간편환불은 12월 1일(화)부터 이용하실 수 있습니다."


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        ("킥보드 반납구역 제도 시행 12/20", "킥보드 반납구역 제", "킥보드 반납구역 제도"),
        ("앱 로그인에 패스키 추가 12/9", "앱 로그인에 패스키 추", "앱 로그인에 패스키 추가"),
        ("보험 '펫든든' 12/1 판매", "보험 '펫든든", "보험 '펫든든'"),
        ("심야(23~09시) 250원", "심야(23", "심야"),
        ("간편환불이 12/1 오픈", "간편환불", "간편환불"),
        ("보험 '펫 든든' 12/1 판매", "보험 '펫", "보험 '펫 든든'"),
        ("겨울 시즌 패스 판매 시작 12/1", "겨울 시즌 패스 판매 시작", "겨울 시즌 패스"),
    ],
)
def test_a_name_is_said_whole(note: str, name: str, said: str) -> None:
    assert said_name(LaunchReading(name=name, name_span=Span(0, len(name))), note) == said


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        ("종이 영수증 출력 종료 12/15", "영수증 출력", "종이 영수증 출력"),
        ("앱 *간편 로그인* 12/15", "간편 로그인", "앱 간편 로그인"),
        ("12/15부터 *간편 로그인*", "간편 로그인", "간편 로그인"),
        ("드디어 *간편 로그인* 12/15", "간편 로그인", "간편 로그인"),
        ("대상은 *간편 로그인* 회원", "간편 로그인", "간편 로그인"),
    ],
)
def test_a_name_takes_on_the_nouns_before_it_in_its_title(note: str, name: str, said: str) -> None:
    start = note.index(name)
    launch = LaunchReading(name=name, name_span=Span(start, start + len(name)))
    assert said_name(launch, note) == said
    assert said_name(launch, note, [Span(0, start)]) == name


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("내년 1월 4일부터 지점 영업시간 변경돼요", "지점 영업시간 변경"),
        ("<사진인화 서비스 종료>\n- 종료: 12/31", "사진인화 서비스 종료"),
        ("앱 4.2(12/9 배포)에 알림함 기능이 들어갑니다", "알림함 기능"),
        ("12/18(금)부터 주문 마감시간이 오전 11시에서 오후 1시로 늦춰집니다", "주문 마감시간"),
        ("그거 내일 나갑니다", None),
    ],
)
def test_where_no_name_was_read_the_title_gives_one_or_none(note: str, said: str | None) -> None:
    assert said_name(LaunchReading(name=None), note) == said
    assert said_name(LaunchReading(name=None), note, alone=False) is None


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        (
            "안녕하세요. 정산팀 김OO입니다. 셀러 정산주기 변경 건입니다.\n적용: 1/4부터",
            "정산팀 김OO",
            "셀러 정산주기 변경",
        ),
        ("중고거래 안심결제 수수료 인상합니다\n1만원 미만은 무료", "1만원 미만", "중고거래 안심결제 수수료 인상"),
        ("신규 기능 안내 — AI 상담요약 (베타)\n12/8 오픈", "기능 안내", "AI 상담요약"),
        ("내일 앱 배포 나가요\n하단탭 5개 → 4개", "하단탭 5개", "하단탭"),
    ],
)
def test_what_is_no_name_gives_way_to_what_is_announced(note: str, name: str, said: str) -> None:
    start = note.index(name)
    launch = LaunchReading(name=name, name_span=Span(start, start + len(name)))
    assert said_name(launch, note) == said
    assert said_name(launch, note, [Span(0, len(note))]) != said or name.startswith(said)


def test_what_may_be_used_stands_beside_what_may_not() -> None:
    told = texts_of(
        "[공지] 블랙프라이데이 특가전 11/27(금) 00:00 오픈\n- 타 쿠폰 중복 X / 적립금 사용 O\n- 5만원 이상 구매시 무료배송"
    )
    assert any("타 쿠폰 중복은 되지 않습니다." in text for text in told)
    assert any("적립금 사용이 가능합니다." in text for text in told)
    assert "블랙프라이데이 특가전은 11월 27일(금) 0시부터 진행됩니다." in told
