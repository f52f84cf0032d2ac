"""Who writes a note and to whom: found at its top, however it is said, and no launch that begins like a department."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain.reading import read_note
from bridge.domain.reading.page import open_page
from bridge.domain.reading.senders import senders

POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=timezone(timedelta(hours=9)))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("안녕하세요 모아짐 마케팅 서율이에요 :) 새해 이벤트 공유드려요", "모아짐 마케팅 서율이에요"),
        ("라온페이 송금기획팀 이도경입니다. 송금 한도가 바뀝니다", "라온페이 송금기획팀 이도경입니다"),
        ("품의 끝나서 공유. 카드상품부 남도윤\n\n카드명 : 온누리 카드", "카드상품부 남도윤"),
        ("거래 중단 안내 (온빛증권 IT기획 우지완)\n중단 : 12/5(토)", "(온빛증권 IT기획 우지완)"),
        ("배송비 개편 공유드립니다 (물류기획 / 작성 서다온)", "(물류기획 / 작성 서다온)"),
        ("바른가구 물류기획 > CS 전달\n\n12/7 주문부터 배송비가 바뀝니다", "바른가구 물류기획 > CS 전달"),
        ("수신  민원콜센터장\n제목  주차권 운영 기준 변경", "수신 민원콜센터장"),
        ("누리병원 원무기획팀-0117\n수신  콜센터\n제목  토요 검사 개시", "누리병원 원무기획팀-0117"),
        ("---------- 전달된 메일 ----------\n보낸사람: 상품2팀\n제목: 얼리버드", "보낸사람: 상품2팀"),
        ("수고하세요~ 다람쥐교실 교육운영팀 실장 남다온입니다. 캠프 공유", "다람쥐교실 교육운영팀 실장 남다온입니다"),
        ("속상하지만 알려드려요ㅠㅠ Peau Nuage 브랜드팀 서율이에요\n12/8 쿠션", "Peau Nuage 브랜드팀 서율이에요"),
        ("씽씽 운영기획입니다. 신규 지역이 늘어요", "씽씽 운영기획입니다"),
        ("모아짐 전지점 공지예용 (매니저님들 같이 보세요)\n회원권 가격 바뀝니다", "모아짐 전지점 공지예용"),
        ("[누리자격원 시험운영국] 제12회 빵제조사 시험", "[누리자격원 시험운영국]"),
        ("[Moon Ink / 달빛전기 LIVEOPS] 업데이트", "[Moon Ink / 달빛전기 LIVEOPS]"),
        ("Hi CS 분들! Hardware PM 다온이에요. Doory 2 공유드려요", "Hi CS 분들! Hardware PM 다온이에요"),
    ],
)
def test_who_writes_or_is_written_to_is_found(note: str, said: str) -> None:
    page = open_page(note)
    found = [page.text[a:b] for a, b in senders(page)]
    assert any(said in one or one in said for one in found), found


@pytest.mark.parametrize(
    "note",
    [
        "쪽지송금 서비스 종료 안내",
        "정기결제 운영 변경\n12/7부터 바뀝니다",
        "날짜 변경 2번까지 무료",
        "멤버십 콘텐츠 개편\n등급이 셋으로 줄어요",
        "늦어지면 보상 따로",
    ],
)
def test_what_happens_to_a_service_signs_nothing(note: str) -> None:
    assert senders(open_page(note)) == ()


def test_the_subject_of_a_letter_names_its_launch_and_not_its_addressee() -> None:
    note = "수신  민원콜센터장\n제목  공영자전거 정기권 운영 기준 변경 알림\n시행  2027. 1. 4.(월) 이용분부터\n\n1. 요금: 월 5,000원 → 6,000원"
    (launch,) = read_note(note, posted_at=POSTED).launches
    assert launch.name is not None
    assert "정기권 운영 기준" in launch.name
    assert "수신" not in launch.name


def test_a_name_stands_below_a_line_that_only_says_who_writes() -> None:
    note = "모아짐 전지점 공지예용 (매니저님·콜 같이 보세요)\n락커 요금 바뀝니다 ☞ 12월 7일 월요일 결제분부터\n · 월 1만 → 1만 2천원\n · 수건은 그대로 무료"
    (launch,) = read_note(note, posted_at=POSTED).launches
    assert launch.name is not None
    assert "락커 요금" in launch.name


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "안녕하세요 신규입사한 김하늘입니다! 다음주 화요일부터 앱에서 영수증 재발급이 가능해지는데요",
            "신규입사한 김하늘입니다",
        ),
        ("안녕하세요, 이번에 새로 합류한 기획자 박서준입니다. 12/3부터 영수증 재발급 오픈해요", "기획자 박서준입니다"),
        ("안녕하세요 신입 기획자 이나래예요. 12/3 10시 영수증 재발급 오픈합니다", "신입 기획자 이나래예요"),
        ("안녕하세요 저는 김하늘이라고 합니다. 12/3부터 영수증 재발급 오픈해요", "저는 김하늘이라고 합니다"),
        ("안녕하세요 김하늘입니다! 다음주 화요일부터 영수증 재발급 오픈해요", "김하늘입니다"),
    ],
)
def test_who_is_new_and_names_no_department_is_no_launch_and_no_fact(note: str, said: str) -> None:
    page = open_page(note)
    assert any(said in page.text[a:b] for a, b in senders(page))
    (launch,) = read_note(note, posted_at=POSTED).launches
    assert launch.name is not None
    assert launch.name.endswith("영수증 재발급")
    assert not [fact.text for fact in launch.facts if said[-6:] in fact.text]


@pytest.mark.parametrize(
    "note",
    [
        "안녕하세요 이벤트입니다. 12/3 시작해요",
        "안녕하세요 신메뉴입니다! 12/3 출시",
        "안녕하세요, 정산서입니다. 12/3부터 바뀝니다",
    ],
)
def test_what_follows_a_greeting_and_is_no_person_writes_nothing(note: str) -> None:
    assert senders(open_page(note)) == ()


def test_who_is_in_charge_is_a_fact_though_a_note_is_signed_so() -> None:
    note = "1/20(수) 10시 열람실 좌석 알림 오픈\n- 좌석이 나면 10분 안에 예약\n- 담당 공간기획 한도윤"
    read = read_note(note, posted_at=POSTED)
    assert "담당 공간기획 한도윤" in [fact.text for fact in read.launches[0].facts]
