"""What a word of a date means, given the moment it was written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bridge.domain.dates import calendar
from bridge.domain.dates.atoms import Atom
from bridge.domain.notes import Precision

_WEEKDAYS = "월화수목금토일"
_EN_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EN_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = {
    "오늘": 0, "금일": 0, "당일": 0, "내일": 1, "낼": 1, "명일": 1, "익일": 1, "모레": 2, "내일모레": 2, "낼모레": 2, "글피": 3,
    "어제": -1, "작일": -1, "전일": -1, "그제": -2, "그저께": -2, "엊그제": -2,
    "today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "day after tomorrow": 2, "yesterday": -1,
}  # fmt: skip
_WEEKS = {
    "이번주": 0,
    "금주": 0,
    "다음주": 1,
    "담주": 1,
    "차주": 1,
    "익주": 1,
    "내주": 1,
    "다다음주": 2,
    "차차주": 2,
    "지난주": -1,
    "저번주": -1,
}
_MONTHS = {
    "이번달": 0,
    "이달": 0,
    "금월": 0,
    "당월": 0,
    "다음달": 1,
    "담달": 1,
    "익월": 1,
    "차월": 1,
    "내달": 1,
    "다다음달": 2,
    "지난달": -1,
    "전월": -1,
    "저번달": -1,
}
_YEARS = {"내년": 1, "올해": 0, "금년": 0, "익년": 1, "내후년": 2, "작년": -1}
_COUNTS = {
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "일주일": 7,
    "열흘": 10,
    "보름": 15,
    "한": 1,
    "두": 2,
    "세": 3,
    "네": 4,
    "일": 1,
    "이": 2,
    "삼": 3,
}
_SINO = {
    "일": 1,
    "이": 2,
    "삼": 3,
    "사": 4,
    "오": 5,
    "육": 6,
    "유": 6,
    "칠": 7,
    "팔": 8,
    "구": 9,
    "시": 10,
    "십": 10,
    "십일": 11,
    "십이": 12,
}
_NTH = {"첫": 1, "둘": 2, "셋": 3, "넷": 4, "다섯": 5}
_PAST_DAYS = 45  # a day and month this far back is still meant as past, further back as next year's


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or a week, month or quarter from its first day; `day` is None where the note says that it is open.

    A week that is counted in a month has its number and the first day of the month, for its weekdays are counted there, too.
    """

    precision: Precision
    day: date | None
    vague: bool = False  # a part of the month ("말", "초") that no clock can use
    counted: tuple[date, int] | None = None


def resolve_day(atom: Atom, posted: datetime, context: date | None) -> Day | None:
    """What a date word says; None where it says no date. `context` is the last date mentioned before it."""
    rule = _RULES.get(atom.kind)
    try:
        return rule(atom, posted.date(), context) if rule else None
    except (ValueError, OverflowError):
        return None


def _exact(day: date) -> Day:
    return Day(Precision.DAY, day)


def _near(month: int, day: int, today: date, year_word: str | None = None) -> date:
    if year_word:
        return date(today.year + _YEARS.get(year_word, 0), month, day)
    for year in (today.year - 1, today.year, today.year + 1):
        found = date(year, month, day)
        if found >= today - timedelta(days=_PAST_DAYS):
            return found
    raise ValueError


def _full(year: str, month: str, day: str) -> Day:
    return _exact(date(int(year) + (2000 if int(year) < 100 else 0), int(month), int(day)))


def _ymd(a: Atom, _t: date, _c: date | None) -> Day:
    return _full(a.parts[0] or "", a.parts[1] or "", a.parts[2] or "")


def _month(year: int, month: int, part: str | None) -> Day:
    return Day(Precision.MONTH, date(year, month, 1), vague=bool(part))


def _ym(a: Atom, _t: date, _c: date | None) -> Day:
    year = int(a.parts[0] or 0)
    return _month(year + (2000 if year < 100 else 0), int(a.parts[1] or 0), a.parts[2])


def _kmd(a: Atom, today: date, _c: date | None) -> Day:
    return _exact(_near(int(a.parts[1] or 0), int(a.parts[2] or 0), today, a.parts[0]))


def _slash(a: Atom, today: date, _c: date | None) -> Day:
    day = _near(int(a.parts[1] or 0), int(a.parts[2] or 0), today, a.parts[0])
    return _exact(day)


def _dot(a: Atom, today: date, _c: date | None) -> Day:
    return _exact(_near(int(a.parts[0] or 0), int(a.parts[1] or 0), today))


def _kday(a: Atom, today: date, _c: date | None) -> Day:
    first = _near(int(a.parts[1] or 0), 1, today, a.parts[0])
    if (a.parts[2] or "").startswith("첫"):
        return _exact(first)
    return _exact(calendar.next_month(first.year, first.month) - timedelta(days=1))


def _kweek(a: Atom, today: date, _c: date | None) -> Day:
    first = _month_near(int(a.parts[1] or 0), today, a.parts[0])
    nth = a.parts[2] or ""
    if nth == "마지막":
        return Day(Precision.WEEK, calendar.last_week_of_month(first.year, first.month), counted=(first, _LAST))
    number = _NTH.get(nth) or int(nth)
    return Day(Precision.WEEK, calendar.week_of_month(first.year, first.month, number), counted=(first, number))


_LAST = 6  # a week that no month has: what is counted so far is its last


def _month_near(month: int, today: date, year_word: str | None) -> date:
    if year_word:
        return date(today.year + _YEARS.get(year_word, 0), month, 1)
    here = today.replace(day=1)
    back = (here - timedelta(days=1)).replace(day=1)
    return back if back.month == month else date(here.year + (month < here.month), month, 1)


def _kmonth(a: Atom, today: date, _c: date | None) -> Day:
    first = _month_near(int(a.parts[1] or 0), today, a.parts[0])
    return _month(first.year, first.month, a.parts[2])


def _korean(a: Atom, today: date, _c: date | None) -> Day:
    word = a.parts[1] or ""
    tens, ten, ones = word.rpartition("십") if "십" in word else ("", "", word)
    day = (_SINO.get(tens, 1) * 10 if ten else 0) + (_SINO.get(ones, 0) if ones else 0)
    return _exact(_near(_SINO[a.parts[0] or ""], day, today))


def _english(a: Atom, today: date, _c: date | None) -> Day:
    month, day = (a.parts[0], a.parts[1]) if a.kind == "english" else (a.parts[1], a.parts[0])
    number = _EN_MONTHS.index((month or "")[:3].lower()) + 1
    year = int(a.parts[2]) if a.parts[2] else None
    return _exact(date(year, number, int(day or 0)) if year else _near(number, int(day or 0), today))


def _enmonth(a: Atom, today: date, _c: date | None) -> Day:
    number = _EN_MONTHS.index((a.parts[1] or "")[:3].lower()) + 1
    first = date(int(a.parts[2]), number, 1) if a.parts[2] else _month_near(number, today, None)
    return _month(first.year, first.month, a.parts[0])


def _monday(today: date, weeks: int = 0) -> date:
    return today - timedelta(days=today.weekday()) + timedelta(days=7 * weeks)


def _enrel(a: Atom, today: date, _c: date | None) -> Day:
    word = (a.parts[0] or "").lower().replace("the ", "")
    if word in _DAYS:
        return _exact(today + timedelta(days=_DAYS[word]))
    ahead = int(word.startswith(("next", "coming")))
    if word.endswith("week"):
        return Day(Precision.WEEK, _monday(today, ahead))
    first = today.replace(day=1)
    if word.endswith("quarter"):
        month = (today.month - 1) // 3 * 3 + 3 * ahead
        return Day(Precision.QUARTER, date(today.year + month // 12, month % 12 + 1, 1))
    return Day(Precision.MONTH, calendar.next_month(first.year, first.month) if ahead else first)


def _next_weekday(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _enwday(a: Atom, today: date, _c: date | None) -> Day:
    weekday = _EN_WEEKDAYS.index((a.parts[1] or "")[:3].lower())
    if (a.parts[0] or "").lower() == "next":
        return _exact(_monday(today, 1) + timedelta(days=weekday))
    return _exact(_next_weekday(today, weekday))


def _rel(a: Atom, today: date, _c: date | None) -> Day:
    return _exact(today + timedelta(days=_DAYS[re.sub(r"\s", "", a.parts[0] or "")]))


def _week(a: Atom, today: date, _c: date | None) -> Day:
    monday = _monday(today, _WEEKS[re.sub(r"\s", "", a.parts[0] or "")])
    word = a.parts[1] or ""
    if word == "주말":
        return _exact(monday + timedelta(days=5))
    if word and word != "평일":
        return _exact(monday + timedelta(days=_WEEKDAYS.index(word[0])))
    return Day(Precision.WEEK, monday)


def _weekend(a: Atom, today: date, _c: date | None) -> Day:
    ahead = {"다음": 1, "차": 1, "지난": -1}.get(a.parts[0] or "", 0)
    return _exact(_monday(today, ahead) + timedelta(days=5))


def _nweek(a: Atom, today: date, _c: date | None) -> Day:
    count = _COUNTS.get(a.parts[0] or "") or int(a.parts[0] or 0)
    if a.parts[1]:
        return _exact(_monday(today, count) + timedelta(days=_WEEKDAYS.index(a.parts[1])))
    return _exact(today + timedelta(days=7 * count))


def _rel_month(a: Atom, today: date, _c: date | None) -> Day:
    number = today.month - 1 + _MONTHS[re.sub(r"\s", "", a.parts[0] or "")]
    first = date(today.year + number // 12, number % 12 + 1, 1)
    if a.parts[1]:
        return _exact(first.replace(day=int(a.parts[1])))
    if a.parts[2] == "말일":
        return _exact(calendar.next_month(first.year, first.month) - timedelta(days=1))
    if a.parts[2] == "첫날":
        return _exact(first)
    return _month(first.year, first.month, a.parts[2])


def _wday(a: Atom, today: date, _c: date | None) -> Day:
    return _exact(_next_weekday(today, _WEEKDAYS.index(a.parts[0] or "")))


def _dday(a: Atom, today: date, _c: date | None) -> Day:
    return _exact(today + timedelta(days=int(a.parts[1] or 0)))


def _ahead(a: Atom, today: date, _c: date | None) -> Day | None:
    word, unit = a.parts[0] or "", a.parts[1] or ""
    count = _COUNTS.get(word) or (int(word) if word.isdigit() else 0)
    if not count or ((word.isdigit() or word == "한") and not unit) or unit in ("시간", "분"):
        return None
    if unit == "영업일":
        return _exact(calendar.add_working_days(today, count))
    if unit in ("개월", "달"):
        number = today.month - 1 + count
        return _month(today.year + number // 12, number % 12 + 1, None)
    return _exact(today + timedelta(days=count))


def _day(a: Atom, today: date, context: date | None) -> Day:
    """A day without its month: of the month spoken of last, otherwise the next one to come."""
    number = int(a.parts[0] or 0)
    first = today.replace(day=1)
    months = [first]
    for _ in range(3 if context else 1):
        months.append(calendar.next_month(months[-1].year, months[-1].month))
    if context:
        months = sorted({*months, context.replace(day=1)})
    days = [m.replace(day=number) for m in months if number <= _length(m)]
    days = [d for d in days if d >= today - timedelta(days=3)]
    return _exact(min(days, key=lambda d: (abs((d - context).days) if context else 0, d)))


def _wdaynum(a: Atom, today: date, _c: date | None) -> Day | None:
    """ "화요일(17일)": the next day of that number on that weekday within three months, else the next of that number."""
    number, weekday = int(a.parts[1] or 0), _WEEKDAYS.index(a.parts[0] or "")
    months = [today.replace(day=1)]
    for _ in range(2):
        months.append(calendar.next_month(months[-1].year, months[-1].month))
    days = [m.replace(day=number) for m in months if 1 <= number <= _length(m)]
    ahead = [day for day in days if day >= today]
    return _exact(next((day for day in ahead if day.weekday() == weekday), ahead[0])) if ahead else None


def _length(first: date) -> int:
    return (calendar.next_month(first.year, first.month) - timedelta(days=1)).day


def _quarter(a: Atom, today: date, _c: date | None) -> Day:
    if a.kind == "quarter2":
        nth, year = int(a.parts[0] or 0), int(a.parts[1]) if a.parts[1] else None
    else:
        nth = int(a.parts[3] or 0)
        year = int(a.parts[1]) if a.parts[1] else None
        if a.parts[0]:
            year = today.year + _YEARS[a.parts[0]]
    if year is None:
        year = today.year + (nth * 3 < today.month)
    return Day(Precision.QUARTER, date(year + (2000 if year < 100 else 0), nth * 3 - 2, 1))


def _half(a: Atom, today: date, _c: date | None) -> Day:
    """ "하반기", "내년 상반기", "H2", "연내"; 연말 and 연초 are open: nobody can say on which day they begin."""
    word, number, half, within, *english = a.parts
    nth = ("상반기", "하반기").index(half) + 1 if half else int(english[0] or english[1] or 0)
    if not nth:
        return Day(Precision.YEAR, date(today.year, 1, 1)) if within else Day(Precision.UNKNOWN, None)
    year = int(number) if number else today.year + _YEARS.get(word or "", 0)
    if not number and not word and nth * 6 < today.month:
        year += 1
    return Day(Precision.HALF_YEAR, date(year + (2000 if year < 100 else 0), nth * 6 - 5, 1))


def _year(a: Atom, today: date, _c: date | None) -> Day | None:
    """A year still to come; this one and those before it say nothing of when something opens."""
    word = a.parts[0] or ""
    year = today.year + _YEARS[word] if word in _YEARS else int(word[:4])
    return Day(Precision.YEAR, date(year, 1, 1)) if year > today.year else None


def _bizday(a: Atom, today: date, _c: date | None) -> Day | None:
    month, word = a.parts[0], (a.parts[1] or "").replace(" ", "")
    if word != "첫영업일":
        return _exact(calendar.add_working_days(today, 1)) if not month else None
    if not month:
        return None
    number = int(month[:-1]) if month[0].isdigit() else today.month % 12 + 1
    first = _month_near(number, today, None)
    return _exact(calendar.add_working_days(first - timedelta(days=1), 1))


def _open(_a: Atom, _t: date, _c: date | None) -> Day:
    return Day(Precision.UNKNOWN, None)


_RULES: dict[str, Callable[[Atom, date, date | None], Day | None]] = {
    "ymd": _ymd, "yymd": _ymd, "compact": _ymd, "ym": _ym, "kmd": _kmd, "kday": _kday, "kweek": _kweek, "kmonth": _kmonth,
    "slash": _slash, "dot": _dot, "dotted": _dot, "korean": _korean, "english": _english, "english2": _english, "enmonth": _enmonth,
    "enrel": _enrel, "enwday": _enwday, "rel": _rel, "week": _week, "weekend": _weekend, "nweek": _nweek, "month": _rel_month,
    "wday": _wday, "wdaynum": _wdaynum, "dday": _dday, "ahead": _ahead, "days": _day, "day": _day, "quarter": _quarter, "quarter2": _quarter,
    "bizday": _bizday, "half": _half, "year": _year, "open": _open,
}  # fmt: skip
