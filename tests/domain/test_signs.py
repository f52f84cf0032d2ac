"""What planners write in signs and columns is told as what it says."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.tables import rows_of_tables
from bridge.domain.notes import Field, Kind, LaunchReading, Moment, Precision, Reading, Span
from bridge.domain.sentences import say, sound, speak_dates


@pytest.mark.parametrize(
    ("words", "topic", "said"),
    [
        ("월 2만원 ~ 30만원", "가입금액", "가입금액은 월 2만원부터 30만원까지입니다."),
        ("3kg ~ 8kg은 4천원", "", "3kg부터 8kg까지는 4천원입니다."),
        ("교토 2박3일 459,000~", "", "교토 2박3일 459,000부터입니다."),
        ("수거는 다음날 밤 9시~아침 6시 문앞", "", "수거는 다음날 밤 9시부터 아침 6시까지 문앞입니다."),
        ("3/21~ 수거분부터는 정상가", "", "3월 21일 수거분부터는 정상가입니다."),
        ("포장은 종이/천/상자 3가지만", "", "포장은 종이·천·상자 3가지만 가능합니다."),
        ("처방전 or 진료확인서 + 세부내역서", "20만원 초과", "20만원 초과는 처방전 또는 진료확인서와 세부내역서입니다."),
        ("온수 O 냉수 O 얼음 X", "", "온수가 가능합니다. 냉수가 가능합니다. 얼음은 되지 않습니다."),
        ("다시 신청 X", "", "다시 신청하실 필요가 없습니다."),
        ("결제 5일내 미사용시", "환불", "환불은 결제 5일 내 미사용 시 가능합니다."),
        ("판매한도 2만 좌, 소진 시 조기 종료", "", "판매한도 2만 좌입니다. 소진 시 조기 종료됩니다."),
        ("건너뛰기는 전날까지 앱에서, 두 번 건너뛰면 자동 해지됨", "", "건너뛰기는 전날까지 앱에서 하실 수 있습니다. 두 번 건너뛰면 자동 해지됩니다."),
        ("잘못 보내시면 반송", "", "잘못 보내시면 반송됩니다."),
        ("멤버십 할인 중복 X 포인트 적립 O", "", "멤버십 할인 중복은 되지 않습니다. 포인트 적립이 가능합니다."),
        ("연장 신청은 만기 5일 전~만기일까지", "", "연장 신청은 만기 5일 전부터 만기일까지입니다."),
        ("2월 1일 00시부로 폐지됩니다", "", "2월 1일 00시부터 폐지됩니다."),
        ("36,000원", "하루용 난시", "하루용 난시는 36,000원입니다."),
        ("충전 시작 시각 기준이라", "", "충전 시작 시각 기준입니다."),
        ("(월 요금, 원)", "", ""),
        ("달맞이역은 첫차~막차", "", "달맞이역은 첫차부터 막차까지입니다."),
        ("24개월~만 12세는 보호자 동의 필요", "", "24개월부터 만 12세까지는 보호자 동의가 필요합니다."),
        ("초등학생~고등학생만 가능", "", "초등학생부터 고등학생까지만 가능합니다."),
        ("3일 전~당일 환불 X", "", "3일 전부터 당일까지 환불은 되지 않습니다."),
        ("희망일은 결제 7일 뒤~60일 뒤 사이", "", "희망일은 결제 7일 뒤~60일 뒤 사이입니다."),
        ("주중(일~목) 99,000원", "", "주중(일~목)은 99,000원입니다."),
        ("견인되면 견인료 4만원 따로", "", "견인되면 견인료 4만원은 별도입니다."),
        ("창구/키오스크 둘다", "", "창구·키오스크 둘 다 됩니다."),
        ("환불은 신청 후 영업일 15일 안에 계좌로", "", "환불은 신청 후 영업일 15일 안에 계좌로 됩니다."),
        ("문의는 앱 1:1로", "", "문의는 앱 1:1로 하시면 됩니다."),
        ("적립은 기존 그대로", "", "적립은 기존 그대로입니다."),
        ("Bulk send는 Team/Business만", "", "Bulk send는 Team·Business만 가능합니다."),
        ("화면 아래 카메라 아이콘이 입구고요", "", "화면 아래 카메라 아이콘이 입구입니다."),
        (
            "배송비 3,500 → 2,900원, 무료 기준도 4만 → 3만원 이상으로 내려감",
            "",
            "배송비는 3,500원에서 2,900원으로 변경됩니다. 무료 기준도 4만원에서 3만원 이상으로 내려갑니다.",
        ),
    ],
)  # fmt: skip
def test_signs_are_said(words: str, topic: str, said: str) -> None:
    assert say(words, Field.LIMITS, topic=topic).text == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("전날 18시까지", "전날 오후 6시까지"),
        ("밤 22시까지", "밤 10시까지"),
        ("15시~18시", "오후 3시부터 오후 6시까지"),
        ("오후 2시~5시", "오후 2시부터 5시까지"),
        ("23시~02시", "오후 11시부터 오전 2시까지"),
        ("10시~9시", "10시~9시"),
        ("20시간 이내", "20시간 이내"),
        ("24시까지", "24시까지"),
    ],
)
def test_hours_of_the_afternoon_are_said_as_such(written: str, said: str) -> None:
    assert speak_dates(written) == said


def test_what_becomes_of_what_is_left_is_said_behind_how_long() -> None:
    told = say("9/13(월)~11/30(화), 잔액 소멸", Field.POLICY, topic="사용기간").text
    assert told == "사용기간은 9월 13일(월)부터 11월 30일(화)까지이며, 잔액이 소멸됩니다."


def test_a_condition_torn_off_is_not_quoted() -> None:
    assert not sound("공지에는 ‘나중에 다시 파냐고 물어보면’이라고 되어 있습니다.", quoted=True)


def test_columns_may_be_named_by_numbers() -> None:
    note = "구분      3년약정   5년약정\n위약금    10%       5%\n설치비    면제      면제\n"
    told = [(row.about, row.told) for row in rows_of_tables(note) if row.told]
    assert told == [("위약금", "3년약정: 10%; 5년약정: 5%"), ("설치비", "3년약정: 면제; 5년약정: 면제")]


def test_what_stands_in_brackets_beside_a_step_is_said_beside_it() -> None:
    note = "상품        기존        변경\n하루팩      9,900/일    11,000/일 (500MB→1GB)\n문자        무료        무료\n"
    entry = _drafted(note, "요금 변경")
    assert "하루팩은 하루 9,900원에서 하루 11,000원으로 변경됩니다(500MB에서 1GB로)." in entry


def _pieces(note: str, launch: LaunchReading, reading: Reading) -> str:
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    return " ".join(piece.text for piece in entry.pieces)


def _drafted(note: str, name: str) -> str:
    said = f"{name} 3/1(월)부터\n{note}"
    at = said.index(name)
    day = "3/1(월)"
    when = said.index(day)
    moment = Moment(
        Precision.DAY, datetime.fromisoformat("2027-03-01T00:00:00+09:00"), day, Span(when, when + len(day))
    )
    launch = LaunchReading(name=name, name_span=Span(at, at + len(name)), moment=moment, facts=())
    return _pieces(said, launch, Reading(kind=Kind.CHANGE, confidence=1.0, launches=(launch,)))
