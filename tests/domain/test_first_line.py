"""The first line of an entry says what the note says that happens, and nothing that it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.first_line import first_line as told_first
from bridge.domain.drafting.happening import Happening
from bridge.domain.drafting.naming import said_name
from bridge.domain.drafting.turning import Turning
from bridge.domain.entries import Part
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Moment, Precision, Reading, Span

KST = ZoneInfo("Asia/Seoul")


def place(note: str, words: str) -> Span:
    start = note.index(words)
    return Span(start, start + len(words))


def first_line(
    note: str,
    name: str,
    day: str,
    *,
    at: datetime | None = None,
    kind: Kind = Kind.LAUNCH,
    facts: tuple[Fact, ...] = (),
) -> str:
    moment = Moment(Precision.DAY, at or datetime(2027, 1, 12, tzinfo=KST), day, place(note, day)) if day else Moment()
    return summary_of(LaunchReading(name=name, name_span=place(note, name), moment=moment, facts=facts), note, kind)


def summary_of(launch: LaunchReading, note: str, kind: Kind = Kind.LAUNCH) -> str:
    entry = draft_entry(
        launch,
        reading=Reading(kind, 1, launches=(launch,)),
        types=inquiry_types(),
        template=entry_template(),
        note=note,
    )
    return next(piece.text for piece in entry.pieces if piece.part is Part.SUMMARY)


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        ("공동 장바구니 1/12 오픈", "공동 장바구니", "공동 장바구니는 1월 12일(화)부터 이용하실 수 있습니다."),
        ("공동 장바구니 1/12", "공동 장바구니", "공동 장바구니는 1월 12일(화)부터입니다."),
        (
            "1/12부터 다운로드 저장 기기 4대→2대, 나머지는 그대로",
            "다운로드 저장 기기",
            "다운로드 저장 기기가 1월 12일(화)부터 4대에서 2대로 바뀝니다.",
        ),
        (
            "1/12부터 다운로드 저장 기기 4대→2대",
            "다운로드 저장 기기 4대",
            "다운로드 저장 기기가 1월 12일(화)부터 4대에서 2대로 바뀝니다.",
        ),
        (
            "즉시 할인 쿠폰함 1/12\n- 현행 10장 → 변경 5장",
            "즉시 할인 쿠폰함",
            "즉시 할인 쿠폰함 관련 내용은 1월 12일(화)부터 적용됩니다.",
        ),
        ("현금 수납 창구를 1/12에 닫습니다.", "현금 수납 창구", "현금 수납 창구를 1월 12일(화)에 닫습니다."),
        ("가족 서재 안내 메일이 1/12에 나가요", "가족 서재", "가족 서재 안내 메일이 1월 12일(화)에 나갑니다."),
        (
            "수도요금 종이고지서 모바일 전환 1/12",
            "수도요금 종이고지서 모바일 전환",
            "수도요금 종이고지서가 1월 12일(화)부터 모바일로 전환됩니다.",
        ),
    ],
)
def test_only_what_the_note_says_opens_is_told_as_open(note: str, name: str, said: str) -> None:
    assert first_line(note, name, "1/12") == said


def test_what_the_facts_show_how_to_use_opens_where_the_note_knows_of_nothing_before_it() -> None:
    note = "조용한 좌석 1/12\n앱 > 예매 > 좌석 종류에서 선택"
    way = "앱 > 예매 > 좌석 종류에서 선택"
    facts = (Fact(Field.HOW_TO, way, place(note, way)),)
    assert (
        first_line(note, "조용한 좌석", "1/12", facts=facts) == "조용한 좌석은 1월 12일(화)부터 이용하실 수 있습니다."
    )
    note = f"{note}\n지금은 1호차만"
    assert (
        first_line(note, "조용한 좌석", "1/12", facts=facts) == "조용한 좌석 관련 내용은 1월 12일(화)부터 적용됩니다."
    )


@pytest.mark.parametrize(
    ("note", "day", "said"),
    [
        ("편도 반납 1/5(화) → 1/12(화)로 밀려요", "1/12(화)", "편도 반납 일정이 1월 5일(화)에서 1월 12일(화)로 변경되었습니다."),
        ("편도 반납 한 주 미룸. 1/12(화)", "1/12(화)", "편도 반납 일정이 1월 12일(화)로 변경되었습니다."),
        ("편도 반납 하루 미뤄요, 1/12(화)", "1/12(화)", "편도 반납 일정이 1월 12일(화)로 변경되었습니다."),
        ("편도 반납은 1/5 말고 1/12(화)에 같이 갑니다", "1/12(화)", "편도 반납 일정이 1월 5일에서 1월 12일(화)로 변경되었습니다."),
        ("편도 반납 정산 마감 1/5(화) → 1/12(화)", "1/12(화)", "편도 반납 정산 마감 일정이 1월 5일(화)에서 1월 12일(화)로 변경되었습니다."),
        ("편도 반납 일정 조정\n• 당초 1/5(화) 오전 9시\n• 조정 1/12(화) 오전 9시", "1/12(화) 오전 9시", "편도 반납 일정이 1월 5일(화) 오전 9시에서 1월 12일(화)로 변경되었습니다."),
        ("편도 반납 연기\n\t당초\t변경\n오픈\t1/12(화)\t1/19(화)", "1/12(화)", "편도 반납 일정이 1월 12일(화)에서 1월 19일(화)로 변경되었습니다."),
    ],
)  # fmt: skip
def test_a_date_that_moves_is_told_with_the_day_before(note: str, day: str, said: str) -> None:
    assert first_line(note, "편도 반납", day, kind=Kind.CHANGE) == said


def test_what_rests_is_told_with_its_days_and_the_day_from_which_it_is_there_again() -> None:
    note = "수영장 휴장\n기간: 1/4(월)~1/11(월), 1/12(화)부터 정상 운영"
    said = "수영장 휴장 기간은 1월 4일(월)부터 1월 11일(월)까지입니다. 1월 12일(화)부터 정상 운영됩니다."
    assert first_line(note, "수영장 휴장", "1/12(화)") == said


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        ("교통비 카드\n- 접수 1/12, 청년포털에서만", "교통비 카드", "교통비 카드 접수는 1월 12일(화)부터 하실 수 있습니다."),
        ("지연 보상 기준 1/12 주문부터 바뀝니다", "지연 보상 기준", "지연 보상 기준이 1월 12일(화) 주문부터 변경됩니다."),
        ("트래블카드 연회비·라운지 혜택 변경 (1/12 적용)", "트래블카드", "트래블카드 연회비·라운지 혜택이 1월 12일(화)부터 변경됩니다."),
        ("구형 단말 지원이 1/12부로 끝납니다", "구형 단말 지원", "구형 단말 지원이 1월 12일(화)에 종료됩니다."),
        ("추첨 행사 1/12(화) 조기 마감합니다", "추첨 행사", "추첨 행사가 1월 12일(화)에 마감됩니다."),
        ("[달마당 창고] 이용료·계약 조건 변경\n시행: 1/12", "달마당 창고", "이용료·계약 조건 변경이 1월 12일(화)부터 시행됩니다."),
        ("[달마당 창고] 1/12 오픈", "달마당 창고", "달마당 창고는 1월 12일(화)부터 이용하실 수 있습니다."),
        ("[달마당 창고] 서비스 오픈 안내\n1/12 오픈", "달마당 창고", "달마당 창고 서비스는 1월 12일(화)부터 이용하실 수 있습니다."),
        ("무제한 읽기 상품 판매를 1/12에 마칩니다", "무제한 읽기 상품 판매", "무제한 읽기 상품 판매가 1월 12일(화)에 종료됩니다."),
        ("1/12부터 종이 고지서 안 나갑니다~ 앱에서 봐 주세요", "종이 고지서", "종이 고지서 관련 내용은 1월 12일(화)부터 적용됩니다."),
        ("에너지 진단을 2분기 중 시작해요. 먼저 1/12부터 한 곳만", "에너지 진단", "에너지 진단이 1월 12일(화)에 시작됩니다."),
        ("교통비 지원 신청 안내\n신청기간: 1/5 ~ 1/8\n지원기간: 1/12 ~ 6/30\n앱에서 시작", "교통비 지원 신청", "교통비가 1월 12일(화)부터 지원됩니다."),
        ("요금 계산기 이번주 화욜 1/12 오픈이요", "요금 계산기", "요금 계산기는 1월 12일(화)부터 이용하실 수 있습니다."),
        ("'든든 저축' 판매 종료\n- 1/12 접수분까지", "든든 저축", "'든든 저축' 판매가 1월 12일(화)에 종료됩니다."),
        ("낮잠 도서관 예약제\n• 1단계 1/12~ 토·일", "낮잠 도서관 예약제", "낮잠 도서관 예약제는 1월 12일(화)부터입니다."),
        ("한파 할증 1/12부터", "한파 할증", "한파 할증은 1월 12일(화)부터 적용됩니다."),
        ("이사비 지원\n○ 신청: 1/12부터 누리집에서", "이사비 지원", "이사비 지원 신청은 1월 12일(화)부터 하실 수 있습니다."),
        ("토익 환급반 3기 모집 1/12부터", "토익", "토익 환급반 3기가 1월 12일(화)부터 모집됩니다."),
        ("모아게임 종료\n- 신규 다운로드도 1/12부터 막힘", "모아게임 종료", "모아게임이 1월 12일(화)에 종료됩니다."),
        ("셀프개통 1/12 오픈", "셀프개통", "셀프개통은 1월 12일(화)부터 이용하실 수 있습니다."),
        ("두루미 책방 — 강변점 그랜드오픈\n1/12 오픈, 매주 월요일 휴무", "두루미 책방", "두루미 책방 강변점은 1월 12일(화)부터 이용하실 수 있습니다."),
        ("# 두루미 책방 - 겨울 문고 1/12 출시", "두루미 책방", "두루미 책방 겨울 문고가 1월 12일(화)에 출시됩니다."),
        ("바우처 나눔\n가. 신청기간: 1/12부터", "바우처 나눔", "바우처 나눔 신청은 1월 12일(화)부터 하실 수 있습니다."),
        ("느린 책 2.0 업데이트\n릴리즈 : 1/12 전체 배포", "느린 책 2.0", "느린 책 2.0은 1월 12일(화)부터입니다."),
        ("군고구마 1+1 들어갑니다 1/12\n소진되면 끝, 연장 없음", "군고구마 1+1", "군고구마 1+1은 1월 12일(화)부터 이용하실 수 있습니다."),
        ("되감기 보상 잔치 ㅎㅎ\n1/12 11시 강변점, 1/16(토) 11시 언덕점", "되감기 보상 잔치", "되감기 보상 잔치 일정은 강변점은 1월 12일 11시, 언덕점은 1월 16일(토) 11시입니다."),
    ],
)  # fmt: skip
def test_what_the_date_is_of_is_said_of_it_and_nothing_else(note: str, name: str, said: str) -> None:
    assert first_line(note, name, "1/12") == said


def test_the_day_of_one_part_is_told_though_the_whole_is_said_to_be_replaced_until_another_day() -> None:
    note = "1막 무대는 1/12(화)부터, 1/13까지"
    moment = Moment(Precision.DAY, datetime(2027, 1, 12, tzinfo=KST), "1/12(화)", place(note, "1/12(화)"))
    end = Moment(Precision.DAY, datetime(2027, 1, 13, tzinfo=KST), "1/13까지", place(note, "1/13까지"))
    launch = LaunchReading(name="겨울 정원", moment=moment, end=end)
    happens = Happening("change", "겨울 정원 무대", "교체")
    told, _ = told_first(launch, "겨울 정원", happens, Turning(part="1막"), entry_template(), "")
    assert told == "겨울 정원 일정은 1막의 경우 1월 12일(화)부터 1월 13일(수)까지입니다."


def test_a_first_line_that_says_more_than_the_name_rests_on_the_words_behind_the_name() -> None:
    note = "'느린 편지' 우표 120종 추가 (1/12)"
    moment = Moment(Precision.DAY, datetime(2027, 1, 12, tzinfo=KST), "1/12", place(note, "1/12"))
    launch = LaunchReading(name="'느린 편지'", name_span=place(note, "'느린 편지'"), moment=moment)
    reading = Reading(Kind.LAUNCH, 1, launches=(launch,))
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    first = next(piece for piece in entry.pieces if piece.part is Part.SUMMARY)
    assert first.text == "'느린 편지' 우표 120종이 1월 12일(화)에 추가됩니다."
    assert "'느린 편지' 우표 120종 추가" in [source.quote for source in first.sources]


def test_a_brand_takes_the_title_in_quotation_marks_to_which_something_happens() -> None:
    note = "노을여행 봄맞이 '다낭 전세기 3박' 취소 확정, 3/2 출발"
    launch = LaunchReading(name="노을여행", name_span=place(note, "노을여행"), moment=Moment())
    assert said_name(launch, note) == "노을여행 봄맞이 '다낭 전세기 3박'"
    held = [place(note, "'다낭 전세기 3박'")]
    assert said_name(launch, note, held) == "노을여행"


def test_a_tag_is_no_part_of_the_sentence_that_announces() -> None:
    note = "[연기] 편도 반납 시범 오픈일이 점검으로 1/5(화)에서 1/12(화)로 미뤄졌습니다."
    said = "편도 반납 시범 오픈일이 점검으로 1월 5일(화)에서 1월 12일(화)로 미뤄졌습니다."
    assert first_line(note, "편도 반납", "1/12(화)", kind=Kind.CHANGE) == said


def test_until_when_only_a_thing_is_there_is_its_first_line() -> None:
    note = "종이 계산서 대행을 12월 31일까지만 합니다. 우편 옵션은 1/12에 정리돼요."
    assert first_line(note, "종이 계산서 대행", "1/12") == "종이 계산서 대행을 12월 31일까지만 합니다."


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("층간 알림 준비하고 있어요. 날짜는 미정입니다.", "층간 알림의 일정은 아직 확정되지 않았습니다. 확정되는 대로 안내해 드리겠습니다."),
        ("층간 알림 글 정정. 배송지 안 정한 분은 시청 기준입니다.", "층간 알림의 일정은 확인한 뒤 안내해 드리겠습니다."),
        ("층간 알림 10월 31일이면 끝이에요.", "층간 알림에 관한 안내입니다."),
    ],
)  # fmt: skip
def test_a_date_is_undecided_only_where_the_note_says_so(note: str, said: str) -> None:
    assert first_line(note, "층간 알림", "") == said


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("노쇼 기준이 조금", "노쇼 기준"),
        ("체험팩 배송비가 2", "체험팩 배송비"),
        ("3 | 팩스 환불접수", "팩스 환불접수"),
        ("정수기 정수기 필터", "정수기 필터"),
        ("정책은 중고 명품 감정", "중고 명품 감정"),
        ("종이 청구서 유료화에서 일부", "종이 청구서 유료화"),
        ("캠핑 갔다가 비만", None),
        ("영업개발팀 한도윤 과장", None),
        ("Hello partners", None),
        ("중복 불가", None),
        ("대리점 없이 명의변경을요", None),
        ("가족 추가", "가족 추가"),
        ("좌석 배정이 생기고", "좌석 배정"),
        ("포장 값이랑", "포장 값"),
        ("금번 환승 지갑", "환승 지갑"),
        ("이번 시즌", "이번 시즌"),
        ("별빛 서버 합치기 진행함", "별빛 서버 합치기"),
        ("새벽배송 춘천만 밀림", "새벽배송"),
        ("수영장 강습비 오름", "수영장 강습비"),
        ("공영주차장 요금 개편 알림", "공영주차장 요금 개편"),
        ("새 글 알림", "새 글 알림"),
        ("제도명 반납 상한제", "반납 상한제"),
        ("설 연휴 쉬고", None),
        ("매년 이맘때", None),
        ("배송완료 후 8일", None),
        ("섬 여행 5일", "섬 여행 5일"),
        ("폐가전 수거가", "폐가전 수거"),
        ("LOGIN 가 Basic", "LOGIN"),
        ("원두 회사 사정으로 커피 정기권", "커피 정기권"),
        ("다음 주 월요일부터 종이컵 값", "종이컵 값"),
        ("카드 분실 즉시잠금", "카드 분실 즉시잠금"),
        ("고객지원실 김하늘", None),
        ("이체한도", "이체한도"),
        ("리워즈 정책이 아래와 같", "리워즈 정책"),
        ("• 반납함", "반납함"),
        ("앗 친구초대", "친구초대"),
        ("연체료가", "연체료"),
        ("셀프 청구 재", "셀프 청구"),
        ("그동안 쿠폰 두 장", None),
        ("사정으로 산양 치즈", "산양 치즈"),
        ("구매제한에서 2주", "구매제한"),
        ("답글) 화질 올리기", "화질 올리기"),
        ("멤버십 개편 응대 가이드", "멤버십 개편"),
    ],
)
def test_a_name_that_cannot_stand_in_a_sentence_is_mended_or_not_said(read: str, name: str | None) -> None:
    assert said_name(LaunchReading(name=read), "") == name


def test_a_name_cut_inside_its_verb_or_at_its_and_is_completed_from_the_note() -> None:
    for note, read, said in (
        ("보관함 비번 앱에서 바꾸는 거 1/12", "보관함 비번 앱에서 바꾸", "보관함 비번 앱에서 바꾸기"),
        ("포장 값이랑 배달비 조정 1/12", "포장 값이랑", "포장 값이랑 배달비"),
        ("매트리스 100일 체험 수거비를 받지 않기로 했습니다", "매트리스", "매트리스 100일 체험 수거비"),
        ("주행거리 특약 환급률 조정\n책임개시일 기준 1/12부터", "책임개시일 기준", "주행거리 특약 환급률 조정"),
        ("주행거리 특약 환급률 조정\n정책번호 P-31", "정책번호 P-31", "주행거리 특약 환급률 조정"),
    ):
        assert said_name(LaunchReading(name=read, name_span=place(note, read)), note) == said


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        ("아침 수업 1/12부터 1/20까지", "아침 수업", "아침 수업은 1월 12일(화)부터입니다."),
        ("방문 청소 예약\n벽걸이 세척은 1/12부터", "방문 청소 예약", "방문 청소 예약 일정은 벽걸이 세척의 경우 1월 12일(화)부터입니다."),
        ("방문 청소를 다음 주 화요일인 1/12 시작", "방문 청소", "방문 청소가 1월 12일(화)에 시작됩니다."),
        ("팩스 발급 폐지\n폐지일: 1/12", "팩스 발급 폐지", "팩스 발급이 1월 12일(화)에 폐지됩니다."),
        ("팩스 발급 폐지\n구청 창구: 1/12", "팩스 발급 폐지", "팩스 발급 폐지 일정은 구청 창구의 경우 1월 12일(화)부터입니다."),
        ("방문 청소 예약\n대상: 1/12 예약분부터", "방문 청소 예약", "방문 청소 예약은 1월 12일(화) 예약분부터입니다."),
        ("방문 청소 예약\n시행: 1/12부터", "방문 청소 예약", "방문 청소 예약이 1월 12일(화)부터 시행됩니다."),
        ("포인트 통장 1/5에서 1/12로 옮깁니다", "포인트 통장", "포인트 통장 일정이 1월 5일에서 1월 12일(화)로 변경되었습니다."),
        ("수영장 강습비 오름. 1/12부터", "수영장 강습비 오름", "수영장 강습비가 1월 12일(화)부터 인상됩니다."),
        ("메뉴를 골라 바꿔 걸 수 있는 오늘의 메뉴판을 1/12에 냅니다", "오늘의 메뉴판", "메뉴를 골라 바꿔 걸 수 있는 오늘의 메뉴판을 1월 12일(화)에 냅니다."),
        ("동네 우편\n1/12 접수분까지만 하고 접습니다", "동네 우편", "동네 우편은 1월 12일(화) 접수분까지만 하고 접습니다."),
    ],
)  # fmt: skip
def test_where_no_word_says_what_happens_the_first_line_says_no_more_than_the_note(
    note: str, name: str, said: str
) -> None:
    assert first_line(note, name, "1/12") == said


def test_a_sentence_that_only_says_that_the_hour_stays_is_no_first_line() -> None:
    note = "모바일 접수의 상한을 낮춥니다. 1/12 9시라는 시각은 달라지지 않습니다."
    assert "달라지지" not in first_line(note, "모바일 접수", "1/12", kind=Kind.CHANGE)
    assert "안 바뀌" not in first_line("모바일 접수 1/12은 안 바뀌었어요", "모바일 접수", "1/12", kind=Kind.CHANGE)


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        ("독일 창고 접수를 1/12(화)부로 접습니다. 미국은 계속합니다.", "독일 창고 접수", "독일 창고 접수를 1월 12일(화)부로 접습니다."),
        ("종이표 우편 종료 건 철회합니다.", "종이표 우편", "종이표 우편 종료는 진행하지 않게 되었습니다."),
        ("달빛투어 2/6(토) 출발 '별 보기 5일' 출발 취소 확정입니다", "달빛투어", "달빛투어 2월 6일(토) 출발은 진행하지 않게 되었습니다."),
        ("'별 보기 5일' 일부 취소 건\n2/6(토), 2/13(토) 출발 두 개만 취소", "'별 보기 5일'", "'별 보기 5일' 2월 6일(토), 2월 13일(토) 출발은 진행하지 않게 되었습니다."),
        ("여행지갑 0원 접습니다. 배너도 내려주세요", "여행지갑", "여행지갑 0원은 진행하지 않게 되었습니다."),
        ("현금 인출 수수료 부과 계획은 전면 철회합니다", "현금 인출 수수료", "현금 인출 수수료 부과 계획은 진행하지 않게 되었습니다."),
        ("AI 번역 뷰어 부분 취소 공유요. 영어는 그대로 나갑니다", "AI 번역 뷰어", "AI 번역 뷰어 일부는 진행하지 않게 되었습니다."),
        ("종이표 우편 오픈 취소합니다", "종이표 우편", "종이표 우편은 진행하지 않게 되었습니다."),
        ("종이표 우편 취소됐어요.", "종이표 우편", "종이표 우편은 진행하지 않게 되었습니다."),
        ("공연 취소 — 달빛 마당극 (2/6 19:30, 강변극장)\n2/7 공연은 합니다", "달빛 마당극", "2월 6일 오후 7시 30분 달빛 마당극은 진행하지 않게 되었습니다."),
    ],
)  # fmt: skip
def test_what_is_off_is_named_and_what_closes_on_a_day_closes(note: str, name: str, said: str) -> None:
    assert first_line(note, name, "", kind=Kind.CANCEL) == said


def test_a_day_behind_a_label_is_said_of_what_the_label_names() -> None:
    note = "도배 수선 진행\n대전·부산: 1/5에 못 열었고 1/12(화)로 갑니다"
    said = "도배 수선 일정은 대전·부산의 경우 1월 12일(화)부터입니다."
    assert first_line(note, "도배 수선", "1/12(화)", kind=Kind.CHANGE) == said


@pytest.mark.parametrize(
    ("note", "name", "said"),
    [
        ("조식 반값 1/12(화) 결제분까지 하고 끝나요", "조식 반값", "조식 반값은 1월 12일(화) 결제분까지 하고 끝납니다."),
        ("조식 반값\n- 신청: 1/12(화)까지", "조식 반값", "조식 반값 신청은 1월 12일(화)까지입니다."),
        ("팩스 접수 종료\n1/12(화)까지", "팩스 접수 종료", "팩스 접수는 1월 12일(화)까지입니다."),
    ],
)  # fmt: skip
def test_a_last_day_is_never_told_as_a_beginning(note: str, name: str, said: str) -> None:
    assert first_line(note, name, "1/12(화)") == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("보관료 인상\n신규 1/12(화), 기존 회원은 2/1(월) 이후 첫 결제일부터", "신규는 1월 12일(화), 기존 회원은 2월 1일(월) 이후 첫 결제일부터입니다."),
        ("보관료 인상\n- 소형칸: 1/12(화)부터 9천원\n- 대형칸: 2/1(월)부터 2만원", "소형칸은 1월 12일(화)부터, 대형칸은 2월 1일(월)부터입니다."),
        ("보관료 인상\n지점\t시행\n강남\t1/12(화)\n부산\t2/1(월)", "지점에 따라 다릅니다."),
        ("보관료 인상\n지점 | 시행\n강남 | 1/12(화)\n부산 | 2/1(월)", "지점에 따라 다릅니다."),
        ("보관료 인상, 오전 도착은 1/12(화)까지, 오후 도착은 1/13(수)까지 그대로", "경우에 따라 다릅니다."),
    ],
)  # fmt: skip
def test_parts_with_days_of_their_own_are_told_with_them_and_never_with_one_for_all(note: str, said: str) -> None:
    assert first_line(note, "보관료 인상", "1/12(화)") == f"보관료 인상 일정은 {said}"


@pytest.mark.parametrize(
    "note",
    [
        "보관료 인상\n적용: 1/12(화)\n문자 발송: 1/5(화)",
        "보관료 인상\n신청 1/12(화)~1/20(수), 발표 2/1(월)",
        "보관료 인상\n종이표 받은 분은 1/12(화) 11시~1/27(수), 발표 뒤 교환은 2/1(월)",
        "보관료 인상\n항목 | 현행 | 변경\n적용 | 1/1 | 1/12(화)",
    ],
)
def test_what_is_no_part_has_no_day_of_its_own(note: str) -> None:
    assert "따라 다릅니다" not in first_line(note, "보관료 인상", "1/12(화)")
    assert "발표" not in first_line(note, "보관료 인상", "1/12(화)")


def test_a_sentence_with_the_wrong_day_beside_the_right_one_is_no_first_line() -> None:
    note = "한파 쿠폰 공지에서 시작일이 1/4로 나갔는데 1/12가 맞습니다"
    assert "1월 4일" not in first_line(note, "한파 쿠폰", "1/12", kind=Kind.CORRECTION)


def test_what_has_an_end_is_used_only_where_the_note_says_so() -> None:
    note = "중고 보상 잔치 들어갑니다\n기간 1/12 ~ 1/20\n앱에서 접수"
    facts = (Fact(Field.HOW_TO, "앱에서 접수", place(note, "앱에서 접수")),)
    moment = Moment(Precision.DAY, datetime(2027, 1, 12, tzinfo=KST), "1/12", place(note, "1/12"))
    end = Moment(Precision.DAY, datetime(2027, 1, 20, tzinfo=KST), "1/20", place(note, "1/20"))
    launch = LaunchReading("중고 보상 잔치", moment, place(note, "중고 보상 잔치"), end, facts=facts)
    reading = Reading(Kind.LAUNCH, 1, launches=(launch,))
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    first = next(piece.text for piece in entry.pieces if piece.part is Part.SUMMARY)
    assert first == "중고 보상 잔치는 1월 12일(화)부터 1월 20일(수)까지입니다."


def test_a_launch_without_a_name_is_told_by_the_sentence_that_dates_it() -> None:
    note = "기쁜 소식은 아니네요.\n종이 소식지는 2월호(1/12(화) 발행)를 끝으로 종간합니다."
    moment = Moment(Precision.DAY, datetime(2027, 1, 12, tzinfo=KST), "1/12(화)", place(note, "1/12(화)"))
    launch = LaunchReading(name=None, moment=moment)
    reading = Reading(Kind.LAUNCH, 1, launches=(launch,))
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    first = next(piece.text for piece in entry.pieces if piece.part is Part.SUMMARY)
    assert first == "종이 소식지는 2월호(1월 12일(화) 발행)를 끝으로 종간합니다."


def test_days_that_move_for_each_batch_are_told_with_none_for_all() -> None:
    note = "조각 의자 출고 또 밀립니다\n1차 예약: 1/5(화) → 1/12(화)\n2차 예약: 1/19(화) → 2/2(화)"
    assert (
        first_line(note, "조각 의자 출고", "1/12(화)", kind=Kind.CHANGE)
        == "조각 의자 출고 일정은 경우에 따라 다릅니다."
    )


def test_an_event_whose_first_sentence_says_that_it_ends_does_not_take_place_from_then_on() -> None:
    said = first_line(
        "추첨 행사 예산이 다 돼서 1/12(화)에 문을 내립니다. 남은 응모권은 마감 후 소멸", "추첨 행사", "1/12(화)"
    )
    assert "진행됩니다" not in said


def test_a_day_that_a_launch_takes_back_itself_is_not_told() -> None:
    note = "1/5(화) 앗 정정: 1/5가 아니라 1/12(화)입니다! 데이터 나눔 오픈해요"
    assert first_line(note, "데이터 나눔", "1/12(화)") == "데이터 나눔은 1월 12일(화)부터 이용하실 수 있습니다."


def test_a_cell_before_a_name_is_no_part_of_it() -> None:
    table = "상품      한걸음적금 (6개월)\n판매      1/12부터"
    assert first_line(table, "상품      한걸음적금", "1/12").startswith("한걸음적금")
    torn = "제목: '나들이 데이터' 요금 및 제공량 변경\n시행: 1/12"
    said = first_line(torn, "나들이 데이터' 요금 및 제공량", "1/12")
    assert said == "나들이 데이터 요금 및 제공량이 1월 12일(화)부터 변경됩니다."


def test_a_day_that_a_launch_note_puts_off_is_told_as_moved() -> None:
    note = "[연기] 야간 상담실. 1/12 시작 → 2/2 시작으로 밀림"
    assert first_line(note, "야간 상담실", "1/12") == "야간 상담실 일정이 1월 12일(화)에서 2월 2일로 변경되었습니다."


def test_what_is_off_on_one_day_only_is_not_told_as_off_at_all() -> None:
    note = "'달빛 장터' 1/12·1/13 중에 13일만 취소. 12일은 예정대로 합니다"
    assert first_line(note, "달빛 장터", "", kind=Kind.CANCEL) == "달빛 장터 일부는 진행하지 않게 되었습니다."
    other = "'달빛 장터' 취소합니다. 음식 판매대는 예정대로 철거"
    assert first_line(other, "달빛 장터", "", kind=Kind.CANCEL) == "달빛 장터는 진행하지 않게 되었습니다."


def test_days_of_selling_or_booking_are_told_as_such_whatever_rests_meanwhile() -> None:
    note = "한빛 검진\n예약기간 1/12~1/30, 일요일 휴무"
    end = Moment(Precision.DAY, datetime(2027, 1, 30, tzinfo=KST), "1/30", place(note, "1/30"))
    moment = Moment(Precision.DAY, datetime(2027, 1, 12, tzinfo=KST), "1/12~1/30", place(note, "1/12~1/30"))
    launch = LaunchReading(name="한빛 검진", name_span=place(note, "한빛 검진"), moment=moment, end=end)
    assert summary_of(launch, note) == "한빛 검진 예약은 1월 12일(화)부터 1월 30일(토)까지 하실 수 있습니다."
    note = note.replace("예약기간", "[판매]")
    end = replace(end, span=place(note, "1/30"))
    launch = replace(launch, moment=replace(moment, span=place(note, "1/12~1/30")), end=end)
    assert summary_of(launch, note) == "한빛 검진은 1월 12일(화)부터 1월 30일(토)까지 판매됩니다."


def test_what_cannot_be_done_from_a_day_on_ends_and_does_not_open() -> None:
    assert "종료" in first_line("1/12부터 영상 내려받기 안 됨. 받아둔 건 볼 수 있음", "영상 내려받기", "1/12")


def test_what_is_on_hold_is_told_as_off() -> None:
    note = "③ 낭독 구독 1/12 인상 건 보류!! 월 8,900 그대로"
    assert "진행하지 않게" in first_line(note.replace("1/12", "1월"), "낭독 구독", "")


def test_why_a_message_is_written_is_no_first_line() -> None:
    said = first_line(
        "1/12 검진분부터 예약변경 규정이 달라져서 메일 드려요. 앞으로 2회까지만 됩니다.", "예약변경 규정", "1/12"
    )
    assert "메일" not in said
    assert "1월 12일(화)" in said
