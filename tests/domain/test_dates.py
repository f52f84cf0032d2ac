"""Dates as planners write them."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from bridge.domain import dates
from bridge.domain.notes import Precision

DATA = Path(__file__).parents[2] / "benchmarks" / "data" / "dates_planner_ko.jsonl"
KST = timezone(timedelta(hours=9))
WEDNESDAY = datetime(2026, 11, 18, 14, 20, tzinfo=KST)
FORMS = {
    Precision.MINUTE: lambda at: at.isoformat(),
    Precision.DAY: lambda at: at.date().isoformat(),
    Precision.WEEK: lambda at: at.date().isoformat(),
    Precision.MONTH: lambda at: f"{at:%Y-%m}",
    Precision.QUARTER: lambda at: f"{at:%Y-%m}",
    Precision.HALF_YEAR: lambda at: f"{at:%Y}",
    Precision.YEAR: lambda at: f"{at:%Y}",
}
# These speak of what stands elsewhere in their note (a time, a day), or hold two moments: the reader's tests have them.
IN_CONTEXT = {
    "점검 종료 직후 (10시 예정, 지연 시 공지)",
    "다음 주 월요일 같은 시간",
    "11/25(수), 안 되면 12/2(수)",
    "05:30 이후",
    "같은 날 오전 11시",
    "12/18 ~ 12/25, 18일 0시",
}


def said(text: str, posted: datetime = WEDNESDAY, known: datetime | None = None) -> str | None:
    mention = dates.read(text, posted, known=known)
    return FORMS[mention.precision](mention.at) if mention and mention.at else None


def labelled() -> list[dict[str, str | None]]:
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["text"] not in IN_CONTEXT]


@pytest.mark.parametrize("row", labelled(), ids=lambda row: row["text"])
def test_reads_what_planners_write(row):
    assert said(row["text"], datetime.fromisoformat(row["ts"])) == row["at"]


@pytest.mark.parametrize(
    ("text", "precision", "day"),
    [
        ("내년 중", Precision.YEAR, date(2027, 1, 1)),
        ("2028년에", Precision.YEAR, date(2028, 1, 1)),
        ("연내", Precision.YEAR, date(2026, 1, 1)),
        ("2027년 상반기", Precision.HALF_YEAR, date(2027, 1, 1)),
        ("27년 하반기", Precision.HALF_YEAR, date(2027, 7, 1)),
        ("하반기 중", Precision.HALF_YEAR, date(2026, 7, 1)),
        ("상반기", Precision.HALF_YEAR, date(2027, 1, 1)),
        ("launching in H1", Precision.HALF_YEAR, date(2027, 1, 1)),
    ],
)
def test_a_year_and_half_a_year_begin_on_their_first_day(text: str, precision: Precision, day: date) -> None:
    (mention,) = dates.find(text, WEDNESDAY)
    assert (mention.precision, mention.day) == (precision, day)


@pytest.mark.parametrize("text", ["2025년 이후 검진자", "2026년 요금제", "작년 상품"])
def test_a_year_that_has_begun_is_no_opening(text: str) -> None:
    assert dates.find(text, WEDNESDAY) == ()


def test_goes_back_to_the_time_of_the_message_it_answers():
    known = datetime(2026, 12, 3, 14, 0, tzinfo=KST)
    assert said("다음 주 월요일 같은 시간", known=known) == "2026-11-23T14:00:00+09:00"
    assert said("같은 날 오전 11시", known=known) == "2026-12-03T11:00:00+09:00"


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (
            "10월 첫째 주 화요일",
            "2026-10-06",
        ),  # the month begins on a Thursday: the Tuesday of that week is of September
        ("10월 둘째 주 화요일", "2026-10-13"),
        ("10월 첫째 주 금요일", "2026-10-02"),
        ("12월 마지막 주 금요일", "2026-12-25"),  # and the Friday of the last week of January
        ("11월 다섯째 주 월요일", "2026-11-30"),
        ("9월 다섯째 주 금요일", "2026-09-25"),  # there are but four
    ],
)
def test_weekdays_of_a_week_are_counted_in_its_month(text: str, at: str) -> None:
    assert said(text, datetime(2026, 9, 1, 10, tzinfo=KST)) == at


def test_working_days_skip_public_and_substitute_holidays():
    """1 March 2026 is a Sunday, so 2 March is kept instead of it."""
    assert dates.add_working_days(date(2026, 2, 27), 1) == date(2026, 3, 3)
    assert dates.add_working_days(date(2026, 12, 24), 1) == date(2026, 12, 28)
    assert dates.add_working_days(date(2026, 12, 28), -1) == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("12/15부터 25일까지", "2026-12-15", "2026-12-25"),
        ("11/23(월) 10:00 ~ 12/4(금) 18:00", "2026-11-23T10:00:00+09:00", "2026-12-04T18:00:00+09:00"),
        ("12/24 17시~24시", "2026-12-24T17:00:00+09:00", "2026-12-25T00:00:00+09:00"),
        ("11/21 23:00 ~ 02:00", "2026-11-21T23:00:00+09:00", "2026-11-22T02:00:00+09:00"),
        ("12/24~1/2", "2026-12-24", "2027-01-02"),
    ],
)
def test_a_range_has_both_ends(text, start, end):
    mention = dates.find(text, WEDNESDAY)[0]
    assert mention.until is not None
    assert (FORMS[mention.precision](mention.at), FORMS[mention.until.precision](mention.until.at)) == (start, end)


def test_notices_a_weekday_that_does_not_fit():
    assert dates.find("12/2(화) 오전 10시", WEDNESDAY)[0].conflict == "화"
    assert dates.find("12/2(수) 오전 10시", WEDNESDAY)[0].conflict == ""


def test_refuses_a_moment_of_writing_without_a_zone():
    with pytest.raises(ValueError, match="time zone"):
        dates.find("내일", datetime(2026, 11, 18))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("주말부터 오픈", "2026-11-21"),
        ("주말배송 오픈", None),
        ("*주말도시락* 출시", None),
        ("(주말·공휴일도 날짜에 들어갑니다)", None),
        ("야간/주말 요금", None),
    ],
)
def test_a_weekend_is_a_date_and_no_part_of_a_name(text, day):
    assert said(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("당일이체 오픈이 취소되었습니다", None),
        ("*오늘의집* 입점", None),
        ("당일 환불", None),
        ("하반기캠페인 오픈", None),
        ("당일 오전에 열어요", "2026-11-18"),
        ("오늘은 안 열어요", "2026-11-18"),
        ("내일이에요", "2026-11-19"),
        ("내일부터예요", "2026-11-19"),
    ],
)
def test_a_day_that_a_word_begins_with_is_part_of_that_word(text, day):
    assert said(text) == day


@pytest.mark.parametrize(
    "words", ["문자로 보내주세요", "서류를 내주시면 됩니다", "한 번에 낼 수 있어요", "요금을 낼 때 쓰세요"]
)
def test_verbs_that_look_like_days_are_none(words):
    posted = datetime(2026, 11, 24, 9, tzinfo=timezone(timedelta(hours=9)))
    assert not dates.find(words, posted)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("수요일(12/9) 배포", date(2026, 12, 9)),
        ("화요일(12/8) 아침 9시", date(2026, 12, 8)),
        ("목요일(26일) 두 시예요", date(2026, 11, 26)),
        ("12월 둘째 주 목요일(12/10)", date(2026, 12, 10)),
        ("시행(12.23.)", date(2026, 12, 23)),
        ("12.24 출항편부터", date(2026, 12, 24)),
        ("1. 12월 14일(월) 09시부터", date(2026, 12, 14)),
        ("Coming Jan 11: usage alerts", date(2027, 1, 11)),
        ("Mon, Dec 28 at 3pm", date(2026, 12, 28)),
    ],
)
def test_the_number_says_which_weekday_is_meant(text: str, day: date) -> None:
    (mention,) = dates.find(text, WEDNESDAY)
    assert mention.day == day


@pytest.mark.parametrize("text", ["평점 4.5. 이상", "버전 3.12 배포", "v2.11. 안내", "3.5 → 4.2로 올랐어요"])
def test_numbers_with_a_point_are_no_dates(text: str) -> None:
    assert dates.find(text, WEDNESDAY) == ()


def test_hours_that_stay_are_no_time_of_day() -> None:
    assert len(dates.find("12/9 10시 오픈, 무료는 1시간 그대로", WEDNESDAY)) == 1


def test_a_day_may_name_its_week() -> None:
    found = dates.find("12월 9일 주 중 오픈", WEDNESDAY)[0]
    assert (found.precision, found.day) == (Precision.WEEK, date(2026, 12, 7))
    assert dates.find("12월 9일 주문분부터", WEDNESDAY)[0].precision is Precision.DAY
    assert dates.find("3.15 주문건~ 배송비 3,500원", WEDNESDAY)[0].day == date(2027, 3, 15)
