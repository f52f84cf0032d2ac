"""A planner's whole sentences stay whole: no date, condition, concession or subject is left behind."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as, lines, told

from bridge.domain.entries import Part
from bridge.domain.notes import Field
from bridge.domain.sentences import say

DAY = datetime(2026, 12, 9, tzinfo=KST)


@pytest.mark.parametrize(
    ("note", "day", "at", "fact", "line"),
    [
        (
            "12/9(수)부터 야간 주차 요금이 시간당 1,000원에서 1,500원으로 오릅니다. 정기권은 그대로예요.",
            "12/9(수)",
            DAY,
            "1,000원에서 1,500원으로 오릅니다",
            "12월 9일(수)부터 야간 주차 요금이 시간당 1,000원에서 1,500원으로 오릅니다.",
        ),
        (
            "내년 1월 4일부터 별관 3층에서도 수납하실 수 있어요. 운영 시간은 본관과 같습니다.",
            "내년 1월 4일",
            datetime(2027, 1, 4, tzinfo=KST),
            "별관 3층에서도 수납하실 수 있어요",
            "2027년 1월 4일(월)부터 별관 3층에서도 수납하실 수 있습니다.",
        ),
    ],
)
def test_the_planners_own_sentence_is_the_first_line_where_it_says_more_than_a_frame(
    note: str, day: str, at: datetime, fact: str, line: str
) -> None:
    entry = drafted_as(note, day, at, [(Field.PRICE, fact)])
    assert lines(entry, Part.SUMMARY) == [line]
    assert told(entry).count(fact[:12]) == 1, "what the first line says is not said again below it"


def test_a_frame_says_it_where_the_note_only_names_the_thing_and_its_day() -> None:
    note = "[오픈 안내]\n반려견 등록 기능이 12/9(수)에 열려요\n- 대상: 앱 회원\n- 수수료 없음"
    entry = drafted_as(note, "12/9(수)", DAY, [(Field.TARGET, "앱 회원")], name="반려견 등록 기능")
    assert lines(entry, Part.SUMMARY) == ["반려견 등록 기능은 12월 9일(수)부터 이용하실 수 있습니다."]


def test_an_aside_with_the_date_is_no_first_line() -> None:
    note = "모아이용권 안내. 낱권은 제휴몰로 옮길 수 있고(12/9부터 신청) 정액권은 옮길 수 없어요."
    entry = drafted_as(note, "12/9", DAY, [(Field.LIMITS, "정액권은 옮길 수 없어요")], name="모아이용권")
    assert "신청" not in lines(entry, Part.SUMMARY)[0]


@pytest.mark.parametrize(
    ("clause", "field", "filed"),
    [
        (
            "해지는 앱에서 언제든지 되지만, 선물받은 이용권은 환불되지 않습니다",
            Field.HANDLING,
            "해지는 앱에서 언제든지 되지만",
        ),
        (
            "기존 회원도 같은 날 적용되는데, 1월 말까지 연간권으로 바꾸시면 1년 동안은 오르지 않습니다",
            Field.PRICE,
            "1월 말까지 연간권으로 바꾸시면 1년 동안은 오르지 않습니다",
        ),
        ("카드를 등록해 두시면 창구에 들르지 않고 돌아가셔도 됩니다", Field.HOW_TO, "돌아가셔도 됩니다"),
        ("지금은 반경 50m까지 인정되는데 12/9부터는 20m까지입니다", Field.LIMITS, "12/9부터는 20m까지입니다"),
    ],
)
def test_half_a_sentence_is_never_said_without_the_half_it_leans_on(clause: str, field: Field, filed: str) -> None:
    whole = f"{clause.replace('12/9', '12월 9일')}."
    assert say(clause, Field.POLICY).text == whole
    note = f"[오픈 안내] 모아이용권 12/9(수) 오픈\n- 대상: 앱 회원\n{clause}."
    assert whole in told(drafted_as(note, "12/9(수)", DAY, [(field, filed)], name="모아이용권"))


def test_what_a_sentence_with_the_day_in_it_says_is_told_though_no_fact_was_found_there() -> None:
    note = "반납 기준이 바뀝니다~ 지금은 반경 50m까지 인정되는데 12/9부터는 20m까지예요"
    entry = drafted_as(note, "12/9", DAY, name="반납 기준")
    assert "지금은 반경 50m까지 인정되는데 12월 9일부터는 20m까지입니다." in told(entry)


def test_what_colleagues_say_to_each_other_in_a_whole_sentence_is_not_told() -> None:
    note = "[오픈 안내] 모아이용권 12/9(수) 오픈\n저희 쪽 회의에서 정한 대로 12/9부터는 새 화면으로 나갑니다."
    assert "회의" not in told(drafted_as(note, "12/9(수)", DAY, name="모아이용권"))


def test_what_is_denied_of_a_topic_takes_no_second_topic() -> None:
    assert say("낱개 상품은 교환 안 됨", Field.POLICY).text == "낱개 상품은 교환하실 수 없습니다."
    assert say("무료 이용권은 이월 안 됨", Field.POLICY).text == "무료 이용권은 이월되지 않습니다."
    assert say("예전 카드로는 입장 안 됨", Field.LIMITS).text == "예전 카드로는 입장하실 수 없습니다."
