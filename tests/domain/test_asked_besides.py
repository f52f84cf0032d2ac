"""What a note answers is asked for, though no type of inquiry took it: each sentence by its own question, once, beside its answer."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.asking import ask
from bridge.domain.drafting.asking_of_english import english_question
from bridge.domain.entries import Entry
from bridge.domain.laid_out import laid_out
from bridge.domain.reading import read_note

AT = datetime(2026, 11, 24, 10, tzinfo=timezone(timedelta(hours=9)))


def drafted(note: str) -> Entry:
    reading = read_note(note, posted_at=AT)
    return draft_entry(
        reading.launches[0], reading=reading, types=inquiry_types(), template=entry_template(), note=note
    )


def answered(note: str) -> dict[str, str]:
    return {item.questions[0]: item.say for item in laid_out(drafted(note)).answered}


@pytest.mark.parametrize(
    ("said", "question", "reply"),
    [
        ("당일 0시 이후 '배송완료'된 주문부터 적용됩니다.", "언제 배송완료된 것부터예요?", ""),
        ("2027년 1월 1일(금) 이후 신청분부터 적용됩니다.", "언제 신청한 것부터예요?", ""),
        ("접수번호가 나온 뒤부터 조회하실 수 있습니다.", "언제부터 조회할 수 있어요?", ""),
        ("서울·경기 무인점 210곳입니다.", "어느 지역에서 돼요?", ""),
        ("별도 설치 없이 첫 화면에서 고르시면 됩니다.", "설치 따로 해야 해요?", ""),
        ("앱 업데이트는 필요 없습니다.", "앱 업데이트 따로 해야 해요?", "아니요"),
        ("출발 후에는 가입이 불가합니다.", "출발 후에도 가입 돼요?", "아니요"),
        ("웹·모바일 모두 됩니다.", "웹·모바일도 돼요?", "네"),
        ("열두 명은 안 되고, 다섯 명부터 됩니다.", "", ""),
        ("다섯 명부터 예약됩니다.", "몇 명부터 돼요?", ""),
        ("선착순 500명입니다.", "몇 명까지 돼요?", ""),
        ("4월 30일까지 되고 이후에는 앱카드로만 결제하실 수 있습니다.", "그 뒤에는 어떻게 결제해요?", ""),
        ("분실물은 30일 뒤 삭제됩니다.", "분실물은 언제 삭제돼요?", ""),
        ("녹화본은 7일간만 보관됩니다.", "녹화본은 언제까지 보관돼요?", ""),
        ("적립금 유효기간은 90일입니다.", "적립금은 언제까지 쓸 수 있어요?", ""),
        ("초대받는 분은 만 14세 이상만 됩니다.", "초대받는 분은 몇 살부터 돼요?", ""),
        ("결제는 대표 한 명만 됩니다.", "결제는 누가 할 수 있어요?", ""),
        ("카드 할인은 정회원만 이용하실 수 있습니다.", "카드 할인은 누구나 돼요?", ""),
        ("지도는 배달 출발 이후에만 표시됩니다.", "지도는 언제 보여요?", ""),
        ("단독 사고도 이제 보장됩니다.", "단독 사고도 보장돼요?", "네"),
        ("야간은 기존대로 문자만 가능합니다.", "야간은요?", ""),
        ("송금 한도는 100만원에서 300만원으로 상향됩니다.", "송금 한도는 어떻게 바뀌어요?", ""),
    ],
)
def test_a_sentence_is_asked_for_by_its_shape(said: str, question: str, reply: str) -> None:
    asked = ask(said)
    assert ((asked.question, asked.reply) if asked else ("", "")) == (question, reply)


def test_each_sentence_that_no_inquiry_tells_has_its_own_question() -> None:
    asked = answered("12/3(목) 오전 7시 버스 혼잡도 보기 오픈이요. 1~9번만, 마을버스 제외")
    assert asked["마을버스도 돼요?"] == "아니요, 마을버스는 제외됩니다."


def test_nothing_is_asked_twice_and_no_sentence_answers_two_questions() -> None:
    entry = drafted(
        "12/3(목) 10시 *동네책방 구독* 시작합니다.\n- 대상: 앱 회원 (법인 제외)\n- 배송: 수도권만\n- 포인트 유효기간 30일\n- 책갈피는 1인당 2개까지"
    )
    laid = laid_out(entry).answered
    questions = [item.questions[0] for item in laid]
    assert len(questions) == len(set(questions))
    assert "포인트는 언제까지 쓸 수 있어요?" in questions


def test_what_no_longer_holds_is_no_answer() -> None:
    asked = answered(
        "[변경] 무료반품 정책\n시행: 12/18(금) 결제분부터\nAS-IS: 반품비 무료, 횟수 제한 없음\nTO-BE: 월 2회까지 무료"
    )
    assert not any(say.startswith("아니요, 횟수 제한은") for say in asked.values())


def test_a_line_that_begins_in_english_is_asked_for_in_korean() -> None:
    assert english_question("공지에는 ‘Works on web only for now, 앱은 2월 예정’이라고 되어 있습니다.") == (
        "B2",
        "어떤 기기에서 돼요?",
    )
    assert english_question("공지에는 ‘Basic 7,900 → 8,900 (월)’이라고 되어 있습니다.") is None


def test_whoever_asks_why_a_day_has_moved_is_answered_unless_words_for_it_are_dictated() -> None:
    moved = "모둠회 예약 오픈일을 12/3(목)에서 12/10(목) 오전 10시로 변경합니다."
    assert answered(moved)["일정이 왜 바뀌었어요?"].startswith("이유는 안내해 드릴 수 있는 내용이 없는")
    dictated = answered(f'{moved} 고객께는 "더 꼼꼼히 준비하고 있습니다"라고만 안내해 주세요.')
    assert not any(say.startswith("이유는 안내해") for say in dictated.values())
