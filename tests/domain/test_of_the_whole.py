"""A question that any launch may be asked is asked only of what speaks of the whole, and 네 is said only to all that follows."""

from __future__ import annotations

import pytest

from bridge.domain.drafting.asking import ask
from bridge.domain.drafting.how_much import how_many_of, how_much_of
from bridge.domain.drafting.of_the_whole import of_the_whole
from bridge.domain.drafting.topics import spoken_of
from bridge.domain.drafting.yes_or_no import reply


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("얼마예요?", "월 8,800원입니다."),
        ("얼마예요?", "이용료는 월 8,800원입니다."),
        ("언제 들어와요?", "지급은 접수 후 3영업일 이내입니다."),
        ("어떤 기기에서 돼요?", "이용 환경은 앱 4.1 이상입니다."),
        ("전액 환불돼요?", "두 회차를 예매하신 분은 전액 환불됩니다."),
    ],
)
def test_what_speaks_of_the_whole_answers_what_is_asked_of_any_launch(question: str, said: str) -> None:
    assert of_the_whole(question, said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("얼마예요?", "남은 교환권은 6월 3일에 2,000원 쿠폰으로 바뀝니다."),
        ("얼마예요?", "2kg이 넘으면 6,000원 그대로입니다."),
        ("쓰던 건 없어지나요?", "보관함 열람은 5월 30일까지입니다."),
        ("누구한테 해당돼요?", "3월 2일에 신규 결제가 중단됩니다."),
        ("환불돼요?", "선물받은 이용권은 구매자에게 환불됩니다."),
        ("얼마예요?", "넘으면 건당 500원입니다."),
    ],
)
def test_what_speaks_of_a_part_answers_no_question_of_the_whole(question: str, said: str) -> None:
    assert not of_the_whole(question, said)


def test_a_sentence_speaks_of_the_noun_and_not_of_the_verb_before_it() -> None:
    told = spoken_of("선물받은 이용권은 구매자에게 환불됩니다.")
    assert told is not None
    assert told[0] == "선물받은 이용권"
    assert spoken_of("서류가 없어도 진료는 받으실 수 있습니다.") is None


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("미니 게임 하루 4번입니다.", "미니 게임은 몇 번까지 돼요?"),
        ("이용권 2장, 좌석 변경 월 1회입니다.", "좌석 변경은 몇 번까지 돼요?"),
        ("1인 3개까지 가능합니다.", "몇 개까지 돼요?"),
        ("패스(월 7,900, 대여료 할인)입니다.", ""),
        ("무이자 최대 6개월입니다.", ""),
    ],
)
def test_a_limit_is_asked_for_by_what_it_limits(said: str, question: str) -> None:
    assert how_many_of(said) == question


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("수강료 210,000원, 교재는 따로입니다.", "수강료는 얼마예요?"),
        ("심야(23시 이후) 할증 1,000원이 붙습니다.", "심야 할증은 얼마예요?"),
        ("기본 2시간 기준 9,000원입니다.", ""),
    ],
)
def test_an_amount_is_asked_for_by_what_it_is_paid_for(said: str, question: str) -> None:
    assert how_much_of(said) == question


@pytest.mark.parametrize(
    ("question", "said", "begins"),
    [
        ("환불돼요?", "남은 회비는 주 단위로 환불됩니다.", ""),
        ("연간권은 그대로예요?", "연간권은 만료일까지 그대로입니다.", ""),
        ("짐 보관은 무료예요?", "짐 보관은 24시간 무료입니다.", ""),
        ("낮 배송은 그대로예요?", "낮 배송은 변동이 없습니다.", "네"),
        ("이미 예매했는데 저도 해당돼요?", "이미 예매하신 분도 적용됩니다.", "네"),
        ("법인도 돼요?", "법인은 되지 않습니다.", "아니요"),
    ],
)
def test_yes_is_said_only_where_the_question_names_what_holds_without_a_limit(
    question: str, said: str, begins: str
) -> None:
    assert reply(question, said) == begins


@pytest.mark.parametrize(
    "said", ["열었으면 안 됩니다.", "종료는 쿠폰함 5월 2일까지입니다.", "단체 검진만 받는 분은 받지 않습니다."]
)
def test_no_condition_heading_or_torn_word_is_asked_after(said: str) -> None:
    asked = ask(said)
    assert asked is None or not asked.question.startswith(("열었으면", "종료", "단체 검진만 돼요"))


@pytest.mark.parametrize(
    ("said", "question", "begins"),
    [
        (
            "검진 2일 전 17시까지 취소하시면 전액 돌려드리고 그 뒤에는 환불되지 않습니다.",
            "검진 2일 전 17시까지 취소하면 환불돼요?",
            "",
        ),
        ("9월 이후 구독이 남은 분은 환불이 10월 중 순차입니다.", "9월 이후 구독이 남았는데 어떻게 돼요?", ""),
        ("트럭 요금은 이번에 안바뀝니다.", "트럭 요금도 바뀌어요?", "아니요"),
        ("구 앱은 4월 30일(금)까지만 로그인하실 수 있습니다.", "구 앱은 언제까지 돼요?", ""),
        ("입장 코드는 당일만 됩니다.", "입장 코드는 언제 돼요?", ""),
        ("추가보상은 A급 +5만 B급 +3만 가능합니다.", "추가보상은요?", ""),
    ],
)
def test_what_limits_a_sentence_is_in_its_question(said: str, question: str, begins: str) -> None:
    asked = ask(said)
    assert asked is not None
    assert (asked.question, asked.reply) == (question, begins)
