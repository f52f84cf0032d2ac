"""What looks internal and is told: prohibitions that give nothing away, open points, customers' own contracts, prices and how a thing is done."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain.notes import Field
from bridge.domain.reading import read_note
from bridge.domain.reading.marked import is_marked
from bridge.domain.reading.no_secret import (
    done_first,
    leaves_open,
    less_public,
    lists_prices,
    only_forbids,
    says_what_is_paid,
)

POSTED = datetime(2027, 1, 12, 10, 0, tzinfo=timezone(timedelta(hours=9)))


@pytest.mark.parametrize(
    "words",
    [
        "등급은 사진만 보고 말하지 마세요",
        "지급 여부나 금액을 미리 말하지 말 것",
        "된다 안 된다 말씀 말아 주세요",
        "경쟁률 추정 답변 금지",
        "도착일은 못박지 마세요",
    ],
)
def test_a_prohibition_whose_object_has_no_value_gives_nothing_away(words: str) -> None:
    assert only_forbids(words)


@pytest.mark.parametrize(
    "words", ["납품처 이름은 말하지 마세요", "지원금 20만원은 금액을 말하지 마세요", "이 얘기는 하지 마세요"]
)
def test_a_prohibition_that_may_give_something_away_is_none_of_these(words: str) -> None:
    assert not only_forbids(words)


@pytest.mark.parametrize(
    ("words", "paid"),
    [
        ("참고로 배송비는 3천원이에요", True),
        ("추가 요금은 없어요", True),
        ("첫 달 이용료는 한 달 4,900원입니다", True),
        ("아 수수료는 무료예요", True),
        ("업체에 주는 수수료는 매출의 12%예요", False),
        ("택배사가 받는 배송비는 우리가 1,900원에 계약했어요", False),
        ("공급가는 3천원이에요", False),
    ],
)
def test_what_customers_pay_is_no_secret(words: str, paid: bool) -> None:
    assert says_what_is_paid(words) is paid


def test_that_nothing_is_charged_is_told() -> None:
    read = read_note("다담보드 강습 2/15(월) 10시 오픈\n가격 9만 원, 추가 요금은 없어요.", posted_at=POSTED)
    assert "추가 요금은 없어요" in " ".join(fact.text for fact in read.launches[0].facts)


def test_what_only_leaves_something_open_states_nothing() -> None:
    assert leaves_open("양도 기준은 아직 검토 중입니다.")
    assert not leaves_open("양도는 검토 중이라 문의 시 접수만")


def test_agents_are_told_what_not_to_promise_with_what_it_is_about() -> None:
    read = read_note(
        "다담보드 강습권 2/15(월) 오픈\n가격 9만 원, 4회 이용\n개인 보드 반입은 검토 중이라 된다 안 된다 말씀 말아 주세요",
        posted_at=POSTED,
    )
    assert not read.held
    told = [fact.text for fact in read.launches[0].facts if fact.field is Field.HANDLING]
    assert told == ["개인 보드 반입은 검토 중이라 된다 안 된다 말씀 말아 주세요"]


@pytest.mark.parametrize(
    "words",
    [
        "(사내) 잔여 객실 14개",
        "(실은 공장 대금이 밀려서요)",
        "(새 모델은 한별님 쉿)",
        "사유는 당분간 함구",
        "물량 얘기 ㄴㄴ",
        "우리 입으로 말 X",
        "시공사랑 다투는 중인 거 새나가면 안 됩니다",
        "소문나면 큰일",
        "예약 벌써 3천 명 넘음(숫자 말하기 없기)",
        "2천 건 넘은 건 말 안 하기!",
    ],
)
def test_marks_as_people_type_them(words: str) -> None:
    assert is_marked(words)


def test_silence_kept_over_a_deed_is_no_mark() -> None:
    assert not is_marked("약속한 날이 지나면 말 없이 취소됩니다")
    assert not is_marked("화면이 퍼지면 새로 고쳐 주세요")


def test_a_mark_that_only_says_to_whom_not_speaks_of_the_sentence_before() -> None:
    read = read_note(
        "늘봄케이크 예약 2/15(월) 오픈\n홀케이크 39,000원\n생크림이 모자라면 식물성으로 바꿔 나갈 수도. 고객한테 말 ㄴㄴ",
        posted_at=POSTED,
    )
    assert "생크림이 모자라면 식물성으로 바꿔 나갈 수도." in [part.text for part in read.held]


def test_a_mark_at_the_end_of_a_note_without_a_stop_holds_back_what_it_names_alone() -> None:
    read = read_note(
        "오름제과 밤케이크 예약 2/5(금) 9시~2/18(목), 1호 42,000원, 매장 픽업만 가능, 변경은 2/10까지, 초 5개 무료, 시트가 조금 얇아진 건 말하지 말자",
        posted_at=POSTED,
    )
    assert [part.text for part in read.held] == ["시트가 조금 얇아진 건 말하지 말자"]


def test_what_is_tied_to_it_goes_with_it() -> None:
    read = read_note(
        "오름제과 밤케이크 예약 2/5(금) 9시~2/18(목), 1호 42,000원, 매장 픽업만 가능, 변경은 2/10까지, 밤값이 올라 납품처를 바꿨고, 시트가 조금 얇아진 건 말하지 말자",
        posted_at=POSTED,
    )
    assert "밤값이 올라 납품처를 바꿨고" in [part.text for part in read.held]


def test_what_is_open_is_told_where_nobody_is_named_with_whom() -> None:
    assert less_public("제주 추가는 협의 중이라").split() == ["제주", "추가는"]
    assert less_public("배급사와 협의 중이라") == "배급사와 협의 중이라"
    assert "계약" not in less_public("연간 이용: 계약 만료일까지 그대로")


def test_a_percentage_that_the_note_tells_is_no_secret_in_another_line() -> None:
    read = read_note(
        "결빛카드 적립 변경 3/1(월)부터\n적립률 0.5% → 0.3%\n3월 결제라도 2월 주문은 주문일 기준 0.5%",
        posted_at=POSTED,
    )
    assert not read.held


def test_prices_in_a_list_and_what_is_done_first() -> None:
    assert lists_prices("감자탕 16,900 수제비 9,900 만둣국 8,900")
    assert not lists_prices("신청 1,200")
    assert done_first("영수증 확인되면 접수해서")
    assert not done_first("서버가 터져서")
