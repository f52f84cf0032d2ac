"""What agents are told not to say, and what they say to who asks why."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Fact, Field, HeldBack, Kind, LaunchReading, Moment, Precision, Reading, Span, Visibility
from bridge.domain.visibility import center_copy

KST = ZoneInfo("Asia/Seoul")
NAME = "등급 기준 변경"


def place(note: str, words: str) -> Span:
    start = note.index(words)
    return Span(start, start + len(words))


def drafted(note: str, *held: str, reason: str = "marked", facts: tuple[tuple[Field, str], ...] = ()) -> Entry:
    found = tuple(
        Fact(field, text, place(note, text), Visibility.AGENT if field is Field.HANDLING else Visibility.CUSTOMER)
        for field, text in facts
    )
    moment = Moment(Precision.DAY, datetime(2027, 1, 12, tzinfo=KST), "1/12", place(note, "1/12"))
    launch = LaunchReading(name=NAME, name_span=place(note, NAME), moment=moment, facts=found)
    parts = tuple(HeldBack(text, place(note, text), reason) for text in held)
    return draft_entry(
        launch,
        reading=Reading(Kind.LAUNCH, 1, launches=(launch,), held=parts),
        types=inquiry_types(),
        template=entry_template(),
        note=note,
    )


def told(entry: Entry) -> list[str]:
    return [piece.text for piece in entry.pieces if piece.part is Part.AVOID]


def answer(entry: Entry) -> str:
    return next(item.say for item in entry.inquiries if item.type == "F1")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("감사 지적 때문인 건 내부만", "이유나 배경은 말하지 마세요."),
        ("경쟁사보다 20% 싼 건 외부에 언급하지 말아 주세요", "다른 회사와 비교해서 말하지 마세요."),
        ("택배 단가 420원 인상은 말하지 말 것", "회사 안의 비용이나 거래처와의 계약 이야기는 말하지 마세요."),
        ("항목별 가중치는 비공개", "내부 심사·판단 기준은 말하지 마세요."),
        ("현재 212곳, 숫자는 내부용", "내부 수치와 목표는 말하지 마세요."),
        ("해지방어 쿠폰은 우리 쪽에서 먼저 꺼내지 말고요", "할인·보상이나 다른 상품은 먼저 제안하지 마세요."),
        ("현장 재량 없으니 현장에서 말해보라는 안내 절대 금지", "현장 재량이나 예외 처리는 약속하지 마세요."),
        ("한빛 강사님 2월에 나가는 거 절대 말하지 마세요", "직원이나 출연자 같은 사람에 관한 이야기는 말하지 마세요."),
        ("상습반품 제한 기준은 외부 안내 금지", "내부 심사·판단 기준은 말하지 마세요."),
        ("D5 단종 얘기는 아직 밖에 하면 안 돼요", "아직 발표되지 않은 계획이나 시기는 말하지 마세요."),
        ("2월 확대 검토 중인 건 쉿", "아직 발표되지 않은 계획이나 시기는 말하지 마세요."),
        ("남은 물량 420개는 알려주지 마세요", "남은 수량이나 재고는 말하지 마세요."),
        ("문자 나가기 전까지는 우리가 먼저 얘기하지 않기", "정해진 안내 시점 전에는 먼저 말하지 마세요."),
        ("정비소 탓이라고는 말하지 말 것", "누구의 책임인지는 말하지 마세요."),
    ],
)
def test_agents_hear_what_kind_of_thing_is_not_to_be_said_and_not_the_thing(line: str, said: str) -> None:
    entry = drafted(f"{NAME} 1/12 시행\n{line}", line)
    assert said in told(entry)
    everything = [*(piece.text for piece in entry.pieces), *(item.say for item in entry.inquiries)]
    assert not any(word in text for text in everything for word in ("감사", "경쟁", "420", "가중치", "212", "2월"))


def test_who_asks_why_hears_that_the_reason_is_not_told() -> None:
    line = "감사 지적 때문인 건 내부만"
    assert answer(drafted(f"{NAME} 1/12 시행\n{line}", line)) == (
        "이유는 안내해 드릴 수 있는 내용이 없는 점 양해 부탁드립니다."
    )


def test_the_words_given_for_the_reason_are_said_and_the_real_one_is_not() -> None:
    line = "사유는 '서비스 안정화'로 해주세요 (실제는 주차장 계약 지연)"
    entry = drafted(f"{NAME} 1/12 시행\n{line}", line)
    assert "이유를 물으시면 ‘서비스 안정화’까지만 안내해 주세요." in told(entry)
    assert answer(entry) == "서비스 안정화에 따른 것으로 안내해 드리고 있습니다. 양해 부탁드립니다."
    assert not any("주차장" in piece.text for piece in center_copy(entry).pieces)


def test_a_password_gives_no_line() -> None:
    line = "테스트 비번 hello12는 내부용, 외부 언급 금지"
    entry = drafted(f"{NAME} 1/12 시행\n{line}", line, reason="credentials")
    assert told(entry) == list(entry_template().avoid)


def test_greetings_are_no_orders_and_what_customers_may_do_is_theirs() -> None:
    greeting = "추운 날씨에 건강 유의하시고 궁금하신 점은 편하게 연락 주세요"
    way = "가입은 앱, 고객센터, 공항 센터에서 모두 가능합니다"
    order = "종료 시각 단정 금지"
    note = f"{NAME} 1/12 시행\n{way}\n{order}\n{greeting}"
    entry = drafted(note, facts=tuple((Field.HANDLING, text) for text in (way, order, greeting)))
    by_part = {part: [piece.text for piece in entry.pieces if piece.part is part] for part in Part}
    assert by_part[Part.HANDLING] == ["본사 지침: 종료 시각은 단정하지 말아 주시기 바랍니다."]
    assert f"{way}." in by_part[Part.HOW_TO]


@pytest.mark.parametrize(
    ("line", "say"),
    [
        ("이유는 펌프 불량이 잡혀서인데 고객한텐 '더 꼼꼼한 확인을 위해서'까지만요", "더 꼼꼼한 확인을 위한 것입니다."),
        ("왜 바꾸냐고 하면 '부담을 줄이려고'라고만", "부담을 줄이려는 것입니다."),
        ("사유는 '운영 효율 개선'까지만", "운영 효율 개선에 따른 것으로 안내해 드리고 있습니다. 양해 부탁드립니다."),
    ],
)
def test_what_is_said_for_the_reason_is_a_sentence(line: str, say: str) -> None:
    assert answer(drafted(f"{NAME} 1/12\n- {line}\n")) == say


def test_what_is_said_of_something_else_or_of_another_launch_is_no_reason() -> None:
    notes = (
        f"{NAME} 1/12\n- 접속이 느리면 밖에는 '일시적 지연'으로요\n",
        f"{NAME} 1/12\n- ②번 사유는 '업계 기준'까지만\n",
    )
    assert not any(item.type == "F1" and item.confirmed for note in notes for item in drafted(note).inquiries)
