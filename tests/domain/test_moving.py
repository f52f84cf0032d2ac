"""News that says little: a time, a day, a stop, a value from a day on, a part; and what only looks so."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.town import SEOUL, kst

from bridge.domain.dated_values import values_from
from bridge.domain.moving import (
    moves_to_a_day,
    new_clock,
    only_a_part_moves,
    only_day,
    only_perhaps,
    opens_then,
    puts_on_hold,
)
from bridge.domain.new_values import becomes
from bridge.domain.news import NewsKind, kind_of
from bridge.domain.news_patch import Patch, patch_of, patched, says_what
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Moment, Precision, Reading, Span
from bridge.domain.reading import read_note

AT = kst(11, 25, 10)
WAS = Moment(Precision.MINUTE, kst(12, 2, 14))


def patch(text: str) -> Patch:
    reading = read_note(text, posted_at=AT)
    said = reading.launches[0] if reading.launches else None
    return patch_of(text, said, said_at=AT, ref="1", held=reading.held)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("시간만 14시 → 15시로 변경됩니다", 15, 0),
        ("오픈 시간 15시로 바뀌었습니다", 15, 0),
        ("시간도 15시로 변경이요", 15, 0),
        ("오픈 시간이 오후 3시 30분으로 늦춰졌어요", 15, 30),
        ("14시에서 16시로 조정됩니다", 16, 0),
    ],
)
def test_a_new_time_alone_leaves_the_day(text: str, hour: int, minute: int) -> None:
    said = patch(text)
    assert says_what(text, said)
    moved = said.moved(WAS)
    assert moved is not None
    assert moved.at == kst(12, 2, hour, minute)


@pytest.mark.parametrize(
    "text",
    [
        "상담 시간이 9시에서 10시로 변경됩니다",
        "오늘 회의 15시로 변경됐어요",
        "12/4 15시로 변경됩니다",
        "점검 시간 2시 → 3시로 변경",
        "이용 시간은 10시부터입니다",
    ],
)
def test_another_time_is_not_the_openings(text: str) -> None:
    assert new_clock(text, AT) is None


def test_a_time_means_nothing_where_no_day_is_known() -> None:
    assert patch("오픈 시간 15시로 바뀌었습니다").moved(Moment()) is None


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("QA 이슈로 오픈 홀딩입니다. 일정 확정되면 공유할게요", True),
        ("롤백했습니다. 재오픈 일정은 다시 공유할게요", True),
        ("일단 보류할게요", True),
        ("오픈을 보류합니다", True),
        ("스테이징 서버 롤백했습니다", False),
        ("문제 생기면 롤백할 계획이에요", False),
        ("홀딩 없이 그대로 갑니다", False),
        ("오픈 보류할까요?", False),
        ("안내 보류 문구 확인 부탁드려요", False),
    ],
)
def test_what_stops_an_opening(text: str, holds: bool) -> None:
    assert puts_on_hold(text) is holds


def test_what_stops_without_a_day_is_put_off_and_has_none() -> None:
    text = "QA 이슈로 오픈 홀딩입니다. 일정 확정되면 공유할게요"
    moved = patch(text).moved(WAS)
    assert moved is not None
    assert moved.at is None
    assert kind_of(text, Reading(Kind.CHANGE, 1.0), WAS, moved, ["간편환불"]) is NewsKind.POSTPONED


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("12/4로 조정되었습니다 참고 부탁드려요", True),
        ("12/4로 조정 중이에요", False),
        ("12/2 오픈이 연기됐습니다. 일정은 추후 공지할게요", False),
        ("회의를 12/4로 조정했습니다", False),
    ],
)
def test_a_day_that_was_adjusted(text: str, moves: bool) -> None:
    assert moves_to_a_day(text) is moves
    assert (only_day(text, AT) is not None) is moves


def test_of_several_days_none_is_taken_for_the_new_one() -> None:
    day = only_day("장애로 오픈 롤백했습니다. 재오픈은 12/5(토) 10시 예정이에요", AT)
    assert day is not None
    assert day.at == kst(12, 5, 10)
    assert only_day("12/2 오픈 롤백했습니다. 재오픈은 12/5(토) 10시 예정이에요", AT) is None


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("법무 검토 끝났습니다. 12/10(목) 10시에 오픈해요", True),
        ("오픈일은 12/10(목)입니다", True),
        ("12/10(목)에 리허설 미팅이 있습니다", False),
        ("12/10(목)까지 배너 시안 드릴게요", False),
    ],
)
def test_a_day_on_which_it_opens(text: str, opens: bool) -> None:
    found = read_note(text, posted_at=AT).launches
    moment = found[0].moment if found else Moment()
    assert opens_then(text, moment) is opens


def test_the_day_from_which_a_value_is_another_opens_nothing() -> None:
    text = "[안내] 첫구매 페이백 혜택이 12/7(월)부터 5,000원에서 3,000원으로 변경됩니다."
    said = patch(text)
    assert said.moved(WAS) is None
    assert says_what(text, said)
    (fact,) = said.besides  # until that day the old value holds
    assert fact.text == "첫구매 페이백 혜택이 12/7(월)부터 5,000원에서 3,000원으로 변경됩니다"
    assert fact.field is Field.PRICE


def test_beside_a_value_from_a_day_on_the_rest_of_the_note_is_news_as_ever() -> None:
    said = patch(
        "혜택이 12/7(월)부터 5,000원에서 3,000원으로 변경됩니다. 대상은 골드 이상으로 축소됩니다. 환불은 당일만 가능합니다."
    )
    assert [fact.text for fact in said.besides] == ["혜택이 12/7(월)부터 5,000원에서 3,000원으로 변경됩니다"]
    assert [fact.field for fact in said.facts] == [Field.TARGET, Field.POLICY]
    assert said.moved(WAS) is None


@pytest.mark.parametrize(
    ("rest", "opens"),
    [
        ("오픈은 12/10으로 연기됐어요", kst(12, 10)),
        ("오픈은 연기됐어요", None),
    ],
)
def test_beside_a_value_from_a_day_on_the_opening_moves_to_its_own_day(rest: str, opens: datetime | None) -> None:
    said = patch(f"적립이 12/7부터 3%로 변경됩니다. {rest}")
    assert [fact.text for fact in said.besides] == ["적립이 12/7부터 3%로 변경됩니다"]
    moved = said.moved(WAS)
    assert moved is not None
    assert moved.at == opens


@pytest.mark.parametrize(
    "text",
    [
        "오픈일이 12/7(월)부터로 변경됩니다. 이용료 3,000원",
        "12/7(월)부터 오픈하는 걸로 변경됩니다. 이용료는 3,000원에서 2,000원으로 바뀌어요",
        "간편환불 12/7(월)로 연기됐습니다",
    ],
)
def test_a_day_that_is_the_openings_still_moves_it(text: str) -> None:
    found = read_note(text, posted_at=AT).launches
    assert not found or values_from(text, AT) == ()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("iOS는 심사 때문에 12/7로 밀리고 안드로이드만 예정대로 12/2 오픈합니다", True),
        ("오픈은 그대로인데 iOS만 12/8로 늦어집니다", True),
        ("하루만 미룰게요", False),
        ("나머지 조건은 그대로이고 12/7로 연기됩니다", False),
        ("연기 없이 예정대로 12/2 오픈합니다", False),
        ("12/7로 연기됩니다", False),
    ],
)
def test_a_part_that_moves_moves_not_the_whole(text: str, part: bool) -> None:
    assert only_a_part_moves(text) is part
    if part:
        assert not says_what(text, patch(text))
        assert patch(text).moved(WAS) is None


@pytest.mark.parametrize(
    ("text", "said", "field"),
    [
        ("앗 교환비 3,500원으로 바뀌었어요!", "교환비는 3,500원입니다", Field.PRICE),
        ("이용료 3,500원으로 변경됐어요", "이용료는 3,500원입니다", Field.PRICE),
        ("적립률이 0.5%로 조정됩니다", "적립률은 0.5%입니다", None),
        ("한도가 하루 5회로 늘었어요", "한도는 하루 5회입니다", None),
        ("하루 한도 5회로 늘렸습니다", "하루 한도는 5회입니다", None),
        ("한도가 3회에서 5회로 늘었어요", "한도는 5회입니다", None),
        ("최소 금액은 1만원으로 내렸어요", "최소 금액은 1만원입니다", None),
    ],
)
def test_a_new_value_without_the_old_one(text: str, said: str, field: Field | None) -> None:
    (fact,) = becomes(text, ())
    assert fact.text == said
    assert field in (None, fact.field)


@pytest.mark.parametrize(
    "text",
    ["이제 1,000원으로 변경됐어요", "문의가 500건으로 늘었어요", "오픈이 12월로 변경됐어요", "회의가 3시로 변경됐어요"],
)
def test_what_is_of_no_value_makes_none(text: str) -> None:
    assert becomes(text, ()) == ()


def test_what_is_paid_for_an_exchange_is_a_price_and_takes_the_old_ones_place() -> None:
    note = "12/2(수) 14시 바로교환 오픈\n- 교환비 4,000원"
    launch = LaunchReading(
        name="바로교환", moment=WAS, facts=(Fact(Field.PRICE, "교환비 4,000원", Span(note.index("교환비"), len(note))),)
    )
    after, said = patched(launch, [patch("[변경] 바로교환 교환비 4,000원 → 3,500원으로 변경됩니다.")], note)
    assert after.facts == ()
    assert [answer.field for answer in said] == [Field.PRICE]


def test_who_is_taken_out_leaves_standing_who_may() -> None:
    said = patch("대상에서 법인 고객은 빠집니다")
    assert said.facts == ()
    assert [fact.text for fact in said.besides] == ["대상에서 법인 고객은 빠집니다"]


def test_a_time_is_of_the_bridges_zone() -> None:
    clock = new_clock("오픈 시간 15시로 바뀌었습니다", datetime(2026, 11, 25, 10, tzinfo=SEOUL))
    assert clock is not None
    moved = Patch(AT, None, (), "1", clock=clock).moved(WAS)
    assert moved is not None
    assert moved.at == kst(12, 2, 15)


def test_a_day_to_which_a_correction_puts_it_off_is_no_day_taken_away() -> None:
    moved = patch("위에 공지는 잘못 올렸어요. 12/4(금)로 연기가 맞습니다").moved(WAS)
    assert moved is not None
    assert moved.at == kst(12, 4)


@pytest.mark.parametrize(
    ("text", "perhaps"),
    [
        ("죄송한데 오픈 하루 늦어질 수도 있을 것 같습니다", True),
        ("밀릴 것 같아요ㅠ 심사가 아직 안 끝났네요", True),
        ("이번 분기엔 못 나갈 것 같아요", True),
        ("취소될 수도 있어요", True),
        ("It might slip to next week", True),
        ("QA가 길어질 것 같아서 12/4로 미룹니다", False),
        ("하루 미룰게요", False),
    ],
)
def test_what_is_only_perhaps_moves_and_stops_nothing(text: str, perhaps: bool) -> None:
    assert only_perhaps(text) is perhaps
    if perhaps:
        said = patch(text)
        assert said.moved(WAS) is None
        assert not says_what(text, said)
        assert kind_of(text, Reading(Kind.CANCEL, 0.9), WAS, None, ["간편환불"]) is NewsKind.CHANGE


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("종료일 12/31로 연장됐어요", kst(12, 31)),
        ("마감 12/15 → 12/20로 변경", kst(12, 20)),
        ("행사 기간이 12/20까지로 늘었어요", kst(12, 20)),
        ("12/10부로 종료합니다", kst(12, 10)),
        ("종료일이 하루 당겨졌어요", None),
        ("종료일이 미뤄졌어요", None),
    ],
)
def test_the_day_of_an_end_moves_no_opening(text: str, end: datetime | None) -> None:
    said = patch(text)
    assert said.moved(WAS) is None
    assert (said.end.at if said.end is not None else None) == end
    assert says_what(text, said) is (end is not None)


@pytest.mark.parametrize("text", ["내일부터 수수료 500원 받습니다", "12/10부터 법인도 됩니다"])
def test_what_is_so_from_a_day_on_moves_no_opening(text: str) -> None:
    said = patch(text)
    assert said.moved(WAS) is None
    assert not says_what(text, said)


def test_a_duration_is_no_day() -> None:
    said = patch("환불 기간이 7일에서 14일로 늘어났어요")
    assert (said.moved(WAS), said.end) == (None, None)
    assert [fact.text for fact in said.facts] == ["환불 기간은 14일입니다"]
