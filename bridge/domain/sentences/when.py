"""Moments as they are said: "12월 1일(화) 오전 10시".

A planner writes 12/1 10:00, 11/25(수) 22~08시 or 23:59까지; an agent reads aloud. Nothing is computed here that the
writing does not hold: a weekday or a year is added only to a moment that the reader has resolved.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bridge.domain.notes import Moment, Precision

WEEKDAYS = "월화수목금토일"

_WRITTEN_WEEKDAY = re.compile(r"[(（\s]([월화수목금토일])(?:요일|[)）\s,]|$)|([월화수목금토일])요일")


def say_time(hour: int, minute: int = 0) -> str:
    """Say a time of day on the 12-hour clock: 오전 10시, 낮 12시, 오후 2시 30분, 0시, 24시."""
    tail = f" {minute}분" if minute else ""
    if (hour, minute) in ((0, 0), (24, 0)):
        return f"{hour}시"
    if hour == 12:
        return f"낮 12시{tail}"
    if hour == 0:
        return f"0시{tail}"
    return f"{'오전' if hour < 12 else '오후'} {hour % 12}시{tail}"


def weekday_is_doubtful(moment: Moment) -> bool:
    """Say whether the note's own weekday is another than the date's, so that no weekday may be said."""
    if moment.at is None or moment.precision not in (Precision.MINUTE, Precision.DAY):
        return False
    written = [a or b for a, b in _WRITTEN_WEEKDAY.findall(moment.text)]
    return bool(written) and WEEKDAYS[moment.at.weekday()] not in written


def say_date(at: datetime, *, weekday: bool = True, year: bool = False) -> str:
    """Say a day: 12월 1일(화), with the year where it helps: 2027년 1월 15일(금)."""
    day = f"{at.month}월 {at.day}일" + (f"({WEEKDAYS[at.weekday()]})" if weekday else "")
    return f"{at.year}년 {day}" if year else day


def say_moment(moment: Moment, *, year: bool = False) -> str:
    """Say a moment exactly as precisely as it is known; "" where it is not known at all.

    A week is said by its number in the month where the note counts so, else by its Monday; it and whatever is longer as 중, since
    nothing more is promised.
    """
    at = moment.at
    if at is None or moment.precision is Precision.UNKNOWN:
        return ""
    year = year or bool(re.search(r"20\d\d|\d\d년|내년", moment.text))
    weekday = not weekday_is_doubtful(moment)
    prefix = f"{at.year}년 " if year else ""
    match moment.precision:
        case Precision.MINUTE:
            return f"{say_date(at, weekday=weekday, year=year)} {say_time(at.hour, at.minute)}"
        case Precision.DAY:
            return say_date(at, weekday=weekday, year=year)
        case Precision.WEEK:
            counted = _WEEK_OF_MONTH.search(moment.text)
            if counted is None:
                return f"{say_date(at, weekday=weekday, year=year)}이 있는 주 중"
            month = counted["month"] or (at + timedelta(days=3)).month  # most days of the week are its month's
            return f"{prefix}{int(month)}월 {_NTH.get(counted['nth'], counted['nth'])} 주 중"
        case Precision.MONTH:
            return f"{prefix}{at.month}월 중"
        case Precision.HALF_YEAR:
            return f"{prefix}{'상반기' if at.month < 7 else '하반기'} 중"
        case Precision.YEAR:
            return f"{at.year}년 중"
        case _:
            return f"{prefix}{(at.month + 2) // 3}분기 중"


_WEEK_OF_MONTH = re.compile(
    r"(?:(?P<month>\d{1,2})월\s?)?(?P<nth>첫째?|둘째|셋째|넷째|다섯째|마지막|[1-5](?=주차|\s?주(?:\s|차|$)))\s?주"
)
_NTH = {"1": "첫째", "첫": "첫째", "2": "둘째", "3": "셋째", "4": "넷째", "5": "다섯째"}


_CLOCK = r"(?:[01]?\d|2[0-4]):[0-5]\d"
_DAY = re.compile(
    r"(?<![\d/.])(?!(?:1/[2-4]|2/3|3/4)\s(?:이후|이전|이내|전|후)(?![가-힣]))(1[0-2]|0?[1-9])/(3[01]|[12]\d|0?[1-9])(?![\d/%]|\s?(?:MB|GB|명|개|회|원|seat|지나|경과|이상|이하|초과|미만|환불|공제|차감|부담))"
)
"""A day in figures; what may be a part of something as well stays as it is written: "1/2 이후 환불 없음"."""
_TIME = re.compile(rf"(?<![\d:])({_CLOCK})(?![\d:])(?:\s?시(?![가-힣])|\s?시(?=까지|부터|에|이))?")
_HOURS = re.compile(r"(?<![\d:/.])([01]?\d|2[0-4])\s?[~\-–]\s?([01]?\d|2[0-4])시(?!간)")
_ISO = re.compile(
    r"(?<![\d.\-/])(20\d\d)(?:-|\.\s?|/)(1[0-2]|0?[1-9])(?:-|\.\s?|/)(3[01]|[12]\d|0?[1-9])(?![\d\-/])\.?"
)
_DOTTED = re.compile(
    r"(?<![\d.월년])(?<!년\s)(1[0-2]|[1-9])\.\s(3[01]|[12]\d|[1-9])\.(?=\s?(?:까지|부터|에|자|이전|이후|\(|\d{1,2}(?:시|:)))"
)
"""A day as offices write it: 12. 30. 18시, 2. 10.까지."""
_DAYS = re.compile(
    r"(?<![\d/.])(1[0-2]|0?[1-9])/(3[01]|[12]\d|0?[1-9])\s?~\s?(3[01]|[12]\d|0?[1-9])(?![\d/:.]|\s?(?:시|월|명|개|회|원|%|박|까지))(?:일)?"
)
"""Days of one month: 4/3~5."""
_FROM_TO = re.compile(
    r"(?:(?P<part>오전|오후|낮|저녁|밤|새벽|아침)\s?)?(?<![\d:])(?P<a>[01]?\d|2[0-4])시\s?[~–-]\s?(?P<b>[01]?\d|2[0-4])시(?!간)(?:까지)?"
)
"""15시~18시."""


def _from_to(found: re.Match[str]) -> str:
    first, last = int(found["a"]), int(found["b"])
    overnight = first >= 18 and last <= 12 and not found["part"]
    if (found["part"] and first > 12) or (last <= first and not overnight):
        return found[0]
    begin = f"{found['part']} {first}시" if found["part"] else say_time(first)
    end = f"{last}시" if found["part"] and last <= 12 else say_time(last)  # 오후 2시~5시
    return f"{begin}부터 {end}까지"


_AFTERNOON = re.compile(
    r"(?:(?P<part>오후|낮|저녁|밤)\s?)?(?<![\d:.,/~–-])(?<![~–-]\s)(?P<hour>1[3-9]|2[0-3])시(?!간|즌|리즈)(?![~–-]|\s[~–-])"
)
"""18시 is said as 오후 6시, as 18:00 is."""
_HALF = re.compile(r"(?<=\d시)\s?반(?![가-힣])")


def _clock(text: str) -> str:
    hour, minute = text.split(":")
    return say_time(int(hour), int(minute))


_CONDITION = re.compile(
    r"(?<![가-힣])([가-힣]{0,6}(?:구매|반품|제출|결제|취소|해지|가입|신청|이용|소진|초과|기재|주문|예약|변경|방문|사용|위반|적발|접속|설치|등록|인증|교환|환불|탈퇴|미달|부족|분실|파손|지연|도착"
    r"|수령|충전|적립|전환|갱신|발생|필요|요청|문의|노쇼|입장|만료|종료|탑승|호출|배송|미사용))시(?=\s|,)"
)
"""A condition written in one with its noun: 구매시, 소진시."""


_PART = re.compile(
    r"(?P<of>(?:금리|이율|요금|금액|잔액|가격|정가|정상가|회비|이자|수강료|이용료|수업료|비용|보험료|위약금|기본료|분량|진도)(?:의|은|는)?\s?)(?P<part>[1-9])/(?P<whole>[2-9]|10)(?![\d/.월일])(?!\([월화수목금토일]\))"
)
"""A part of something and no day: 만기금리 1/2, 요금의 2/3."""


def speak_parts(text: str, *, sure: bool = False) -> str:
    """Write the parts of a whole as they are said: 만기금리 1/2 is 만기금리 2분의 1.

    Where one is plainly a part of what is over by then, so are the others of its line: 1/3 지나기 전 2/3. `sure`: its label says so.
    """
    if sure or _OVER.search(text):
        text = _ANY_PART.sub(lambda m: f"{m[2]}분의 {m[1]}" if int(m[1]) < int(m[2]) else m[0], text)
    return _PART.sub(
        lambda m: f"{m['of']}{m['whole']}분의 {m['part']}" if int(m["part"]) < int(m["whole"]) else m[0], text
    )


_ANY_PART = re.compile(r"(?<![\d/.])([1-9])/([2-9]|10)(?![\d/.]|\s?\([월화수목금토일]\)|\s?\d{1,2}(?::|시))")
_OVER = re.compile(
    r"(?<![\d/])[1-9]/(?:[2-9]|10)(?:\s?(?:이|을|가|를))?\s?(?:경과|지나|지난|이수|수강|진행)"
    r"|(?:수업|교습|수강)\s?(?:시간|일수|기간|횟수)?의?\s[1-9]/(?:[2-9]|10)(?![\d/.]|\s?\()"
)
"""How much of something is over, told as a part of it."""
_OF_A_PART = re.compile(
    r"(?<![\d/])[1-9]/(?:[2-9]|10)(?:\s?(?:이|을|가|를))?\s?(?:경과|지나|지난|이수|수강|진행|초과|이상|이하|미만|이전|이내|전|후)"
)


def of_part(label: str) -> bool:
    """Whether a label says how much of something is over: 1/3 경과 전."""
    return _OF_A_PART.search(label) is not None


_AFTER_A_FINAL = {"가": "이", "는": "은", "를": "을", "와": "과"}
_BEHIND_A_DAY = re.compile(r"(\d(?:일|분)(?:\([월화수목금토일]\))?)([가는를와])(?=[\s,.]|$)")
"""A particle chosen for the number that a planner wrote, behind what is said of it: 12/14가, 10:30는."""


def speak_dates(text: str) -> str:
    """Write the dates and times inside `text` as they are said; every number stays what it was."""
    text = speak_parts(text)
    text = re.sub(rf"({_CLOCK})\s?[~–]\s?({_CLOCK})", lambda m: f"{_clock(m[1])}부터 {_clock(m[2])}까지", text)
    text = _ISO.sub(lambda m: f"{m[1]}년 {int(m[2])}월 {int(m[3])}일", text)
    text = _DOTTED.sub(lambda m: f"{m[1]}월 {int(m[2])}일", text)
    text = _DAYS.sub(lambda m: f"{int(m[1])}월 {int(m[2])}일부터 {int(m[3])}일까지", text)
    text = re.sub(
        rf"(낮|저녁|아침|새벽) {_HOURS.pattern}",
        lambda m: f"{m[1]} {int(m[2]) - 12 * (int(m[2]) > 12)}시부터 {say_time(int(m[3]))}까지",
        text,
    )
    text = _HOURS.sub(lambda m: f"{say_time(int(m[1]))}부터 {say_time(int(m[2]))}까지", text)
    text = re.sub(r"(오전|오후)\s(?=(?:오전|오후)\s\d)", "", text)
    text = re.sub(rf"(오전|오후|밤|낮|아침|저녁|새벽)\s?({_CLOCK})", lambda m: f"{m[1]} {_plain_clock(m[2])}", text)
    text = _TIME.sub(lambda m: _clock(m[1]), text)
    text = re.sub(
        rf"{_DAY.pattern}(\([월화수목금토일]\))?\s?[~–]\s?{_DAY.pattern}(\([월화수목금토일]\))?",
        lambda m: f"{int(m[1])}월 {int(m[2])}일{m[3] or ''}부터 {int(m[4])}월 {int(m[5])}일{m[6] or ''}까지",
        text,
    )
    text = _DAY.sub(lambda m: f"{int(m[1])}월 {int(m[2])}일", text)
    text = re.sub(r"(?<=\d)(일|시간|분|주|주일|개월|년|영업일)(전|후|내)(?=\s|까지|부터|에|,|$)", r"\1 \2", text)
    text = re.sub(r"(?<=\d)(회|건|명|번)시(?=\s|,)", r"\1 시", _CONDITION.sub(r"\1 시", text))
    text = re.sub(r"(까지|부터)(은|을)(?=\s|$)", lambda m: f"{m[1]}{'는' if m[2] == '은' else '를'}", text)
    text = _BEHIND_A_DAY.sub(lambda m: m[1] + _AFTER_A_FINAL[m[2]], text)
    text = re.sub(r"(?<=\d분)로(?=\s|$)", "으로", text)
    text = re.sub(r"(?<=\d시)으로(?=\s|$)", "로", re.sub(r"까지에(?=는|도)", "까지", text))
    text = _FROM_TO.sub(_from_to, text)
    text = _AFTERNOON.sub(lambda m: f"{m['part'] or '오후'} {int(m['hour']) - 12}시", text)
    return re.sub(r"까지까지", "까지", re.sub(r"까지부터", "부터", _HALF.sub(" 30분", text)))


def _plain_clock(text: str) -> str:
    hour, minute = (int(part) for part in text.split(":"))
    return f"{hour}시" + (f" {minute}분" if minute else "")
