"""The word that a planner's line ends in decides how it is said: by whom a thing is done, where, by which means, to whom it is sent."""

from __future__ import annotations

import pytest

from bridge.domain.notes import Field
from bridge.domain.sentences import say

BY_WHOM = [
    ("싫으면 다음 결제일 전까지 해지", "싫으면 다음 결제일 전까지 해지하시면 됩니다."),
    ("안 켜면 예전처럼 직접 재결제", "안 켜면 예전처럼 직접 재결제하시면 됩니다."),
    ("받는 색은 주문하신 분이 선택", "받는 색은 주문하신 분이 선택하시면 됩니다."),
    ("정지 중이면 정지 풀고 결제", "정지 중이면 정지 풀고 결제하시면 됩니다."),
    ("우표는 행사 끝나면 1장당 50점으로 자동 교환", "우표는 행사가 끝나면 1장당 50점으로 자동 교환됩니다."),
    ("급한 예약은 지점에 전화", "급한 예약은 지점에 전화해 주시기 바랍니다."),
    ("단체 30명 이상은 단체영업(02-000-1234) 연결", "단체 30명 이상은 단체영업(02-000-1234)으로 연결됩니다."),
]
SENT = [
    ("결과는 문자", "결과는 문자로 안내해 드립니다."),
    ("큰 상자는 택배", "큰 상자는 택배로 보내 드립니다."),
    ("미리 신청한 분께는 5월 3일에 푸시", "미리 신청하신 분께는 5월 3일에 푸시를 보내 드립니다."),
    ("남은 예치금은 돌려줌", "남은 예치금은 돌려 드립니다."),
    ("출발 뒤 취소하면 4천원은 안 돌려줌", "출발 뒤 취소하면 4천원은 돌려드리지 않습니다."),
]
WHERE = [
    ("접수는 3월 9일까지 카톡 채널", "접수는 3월 9일까지 카톡 채널에서 하실 수 있습니다."),
    ("조회는 앱 오른쪽 위 종 아이콘", "조회는 앱 오른쪽 위 종 아이콘에서 하실 수 있습니다."),
]
LAST_OF_A_LINE = [
    ("만 6~12세, 부모가 웹에서 신청하면 3영업일 내 배송", "만 6~12세, 부모가 웹에서 신청하면 3영업일 내 배송됩니다."),
    ("날짜 변경은 전날까지만, 그 뒤 취소는 70%만 환불", "날짜 변경은 전날까지만, 그 뒤 취소는 70%만 환불됩니다."),
]
WHAT_IT_IS = [
    ("쿠폰은 환불 대상아님", "쿠폰은 환불 대상이 아닙니다."),
    ("치료행위 아닙니다", "치료행위가 아닙니다."),
    ("송도점은 설 전엔 정해진거 없음", "송도점은 설 전엔 정해진 것이 없습니다."),
    ("대형견 4종 불가", "대형견 4종은 불가합니다."),
    ("병당 +2,000원", "병당 2,000원이 추가됩니다."),
    ("환불은 5일 이내 + 열람 이력 없을 때만", "환불은 5일 이내이고 열람 이력이 없을 때만 가능합니다."),
    ("3천개 한정이라 떨어지면 끝이에요", "3천개 한정이라 떨어지면 끝입니다."),
    ("인원이 넘으면 노출이 멈춤", "인원이 넘으면 표시가 멈춥니다."),
    ("짐은 보름 보관", "짐은 보름 보관됩니다."),
    ("배송 희망일은 2/3~2/10 사이만 고를 수 있어요", "배송 희망일은 2월 3일부터 2월 10일 사이만 고를 수 있습니다."),
]  # fmt: skip


@pytest.mark.parametrize(("fragment", "said"), [*BY_WHOM, *SENT, *WHERE, *LAST_OF_A_LINE, *WHAT_IT_IS])
def test_the_last_word_of_a_line_is_said_by_what_it_is(fragment: str, said: str) -> None:
    assert say(fragment, Field.POLICY).text == said


def test_the_last_part_of_a_way_through_menus_is_nothing_that_happens() -> None:
    said = say("지점 방문 또는 앱 더보기 > 결합", Field.PRICE, topic="신청").text

    assert said.endswith("앱 더보기 > 결합에서 하실 수 있습니다.") or "‘" in said
    assert "결합됩니다" not in said


def test_what_stands_in_a_list_keeps_no_mark_of_it() -> None:
    assert say("/ 지하 구간은 신호가 끊겨요", Field.LIMITS).text == "지하 구간은 신호가 끊깁니다."
    assert say("항공, 숙소 2박, 셔틀", Field.PRICE, topic="포함").text == "포함 사항은 항공, 숙소 2박, 셔틀입니다."
