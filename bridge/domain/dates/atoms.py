"""The words of which planners make dates: each found by one pattern, none resolved yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from bridge.domain.patterns import beginning

_WD = "[월화수목금토일]"
_YEAR = r"(?:(내년|올해|금년|익년|내후년|작년)\s?(?:도\s?)?)?"
_MERIDIEM = r"(?:(오전|오후|새벽|아침|점심|낮|저녁|밤|AM|PM|am|pm)(?:\s?에)?\s?)?"
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_EN_WD = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday|s|rs|r)?"
_NUM = "한|두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열"

PATTERNS: dict[str, str] = {
    # dates with all or most of their parts
    "ymd": r"(?<![\d.\-/])(20[2-3]\d)(?:\s?년\s?|[-./]\s?)(\d{1,2})(?:\s?월\s?|[-./]\s?)(\d{1,2})(?:일|(?!\d|/|일)\.?(?!\d))",
    "yymd": r"(?<![\d.\-/vV])'?(2[4-9]|3[0-5])(?:\s?년\s?|[./-]\s?)(\d{1,2})(?:\s?월\s?|[./-]\s?)(\d{1,2})(?:일|(?![\d/일])\.?(?![\d.]))",
    "compact": r"(?<!\d)(20[2-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)(?:\s([01]\d|2[0-3])([0-5]\d)(?!\d))?",
    "ym": r"(?<!\d)(20[2-3]\d|2[4-9]|3[0-5])년\s?(\d{1,2})월(?!\s?\d{1,2}일)\s?(초|중순|하순|말)?",
    "kmd": rf"{_YEAR}(?<!\d)(\d{{1,2}})월\s?(\d{{1,2}})일",
    "kday": rf"{_YEAR}(?<!\d)(\d{{1,2}})월\s?(첫날|첫째\s?날|말일|마지막\s?날)",
    "kweek": rf"{_YEAR}(?<!\d)(\d{{1,2}})월\s?(첫|둘|셋|넷|다섯|마지막|[1-5])\s?(?:째|번째)?\s?주(?:차)?(?![문요소식])",
    "kmonth": rf"{_YEAR}(?<![\d.,])(\d{{1,2}})월(?!\s?\d{{1,2}}일|[가-힣]{{0,2}}\d)\s?(초순|초|중순|하순|말|중(?!\s?[가-힣]*식))?(?![요]일)",
    "slash": rf"{_YEAR}(?<![\d/.\w])(\d{{1,2}})/(\d{{1,2}})(?![\d/%]|\s?(?:이상|이하|로\s나눠|확률|수준))(?:일|\s?주(?=\s|$|,|에|차|중|[.)]))?",
    "dot": rf"(?<![\d.,vV])(\d{{1,2}})\.\s?(\d{{1,2}})\.?(?!\s?월\s?\d)(?=\s?\(\s?{_WD}|\s[가-힣]{{1,5}}(?:분|편|건)\s?(?:부터|[~∼〜])|\s?{_WD}(?:\s|요일|,|$)|\s\d{{1,2}}:\d\d|\s?(?:오전|오후|정오|자정)|\s?[~–]\s?\d{{1,2}}(?:\.\s?\d{{1,2}}|일|\s|\(|$)|\s?\d{{1,2}}시|\s?(?:부터|자로|오픈|시작|시행)|\s이후\s)",
    "dotted": r"(?:(?<=[(→])|(?<=→\s))(\d{1,2})\.\s?(\d{1,2})\.(?=\s?(?:[)→~]|->))",
    "korean": r"(?<![가-힣])(십이|십일|시|유|일|이|삼|사|오|칠|팔|구)월\s?((?:이|삼)?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])일",
    "english": rf"\b({_MONTHS})[a-z]*\.?\s(\d{{1,2}})(?:st|nd|rd|th)?\b(?!:\d)(?:,?\s(20\d\d))?",
    "english2": rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?({_MONTHS})[a-z]*\b(?:,?\s(20\d\d))?",
    "enmonth": rf"\b(?:(early|mid|late|end of)[\s-])?({_MONTHS})(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b(?!\s?\d|\w)(?:\s(20\d\d))?",
    # relative
    "enrel": r"\b(today|tonight|tomorrow|tmrw|tmr|yesterday|day after tomorrow|(?:this|next|coming) (?:week|month|quarter)|end of (?:the )?(?:week|month))\b",
    "enwday": rf"\b(?:(this|next|coming|on|last)\s)?({_EN_WD})\b(?!s)",
    "rel": r"(?<![가-힣])(내일\s?모레|낼\s?모레|오늘|금일|당일(?!\s(?!부터|까지|오[전후픈]|중|저녁|아침|새벽|자정|정오|밤|낮|시작|적용|시행)[가-힣])|내일|낼(?!\s(?:수|때|것|거|돈|필요|분|땐|만한)(?![가-힣]{2}))|명일|익일|모레|글피|어제|작일|전일|그제|그저께|엊그제)(?=[^가-힣]|$|부터|까지|에는?(?![가-힣])|에도|에서|[은는의](?![가-힣])|이(?:[고니라면]|[에었]요|나(?![가-힣]{2})|지만|며|[^가-힣]|$)|자(?![가-힣]{2})|자로|밤|오[전후]|정오|자정|로|밖|안에|중)",
    "week": rf"(?<![가-힣])(이번\s?주|금주|다음\s?주|담\s?주|차주|익주|내주(?![세시셔고면는기십실신])|다다음\s?주|차차주|지난\s?주|저번\s?주)(?![문요소식차제기]|\s?간)\s?(?:의\s?)?(주말|평일|{_WD}(?:요일|욜)?(?![가-힣])|{_WD}(?:요일|욜))?",
    # by itself a word, not the beginning of a name such as 주말배송, nor one kind of day among others (주말·공휴일)
    "weekend": r"(이번|다음|지난|금|차)\s?주말|(?<![가-힣·/])주말(?!\s?[·/,]\s?(?:공?휴일|야간|심야|저녁|명절|평일))(?=(?:에|엔|에는|부터|까지|이|은|의|로|도|만|중|쯤|께|경|내|동안|마다)?(?![가-힣]))",
    "nweek": rf"(?<![\d.])(\d|한|두|세|네|일|이|삼)\s?주일?\s?(?:뒤|후)(?:에)?\s?({_WD})?(?:요일|욜)?",
    "bizday": r"(?:(다음\s?달|익월|차월|내달|\d{1,2}월)\s?)?(익영업일|다음\s?영업일|차영업일|명영업일|첫\s?영업일)",
    "month": r"(이번\s?달|이달|금월|당월|다음\s?달|담\s?달|익월|차월|내달|다다음\s?달|지난\s?달|전월(?!세)|저번\s?달)\s?(?:(\d{1,2})일|(초순|초|중순|하순|말일|말|첫날|중))?",
    "wdaynum": rf"(?<![가-힣])({_WD})(?:요일|욜)\s?\(\s?(\d{{1,2}})일\s?\)",
    "wday": rf"(?<![가-힣])({_WD})(?:요일|욜)",
    "paren": rf"(?:(?<=[\d일. \n])|^)\(\s?({_WD})(?:요일)?\s?\)",
    "bare": rf"(?<=[\d일]\s)({_WD})(?=[\s,)]|$)",
    "bare2": rf"(?<=\d)({_WD})(?=\s\d)",
    "dday": r"(?<![\w가-힣])[Dd]\s?([-+])\s?(\d{1,3})(?![\d일로])",
    "ahead": r"(?<![\d.,])(?<!고 )(\d{1,3}|하루|이틀|사흘|나흘|닷새|열흘|보름|일주일|한)\s?(영업일|일|개월|달|시간|분)?\s?(?:뒤|후)",
    "days": r"(?<![\d./~])(\d{1,2})\s?[~–-]\s?(\d{1,2})일?(?=\s?(?:이틀|사흘|양일))",
    "day": r"(?<![\d./:~월])(\d{1,2})일(?=\s?\(|\s?부터|\s?까지|\s?에(?!\s?한)|\s?자(?:로|정)|로\s?(?:변경|연기|미|밀|옮|당|앞|조정|확정|바|잡|정|늦|순|갑|가요|오픈)|\s?오픈|\s?시작|\s?런칭|\s?출시|\s?배포|\s?[월화수목금토일]요일|\s?오전|\s?오후|\s?정오|\s?새벽|\s?저녁|\s?밤|\s?낮|\s?아침|\s?\d{1,2}:\d\d|\s?\d{1,2}시(?!간)|은\s|이\s맞|\s?맞|\s?밤|\s?이후|\s?말고|\s?아니)",
    # vague
    "quarter": rf"{_YEAR}(?:(20\d\d|\d\d)년\s?)?(다음\s?|이번\s?)?(?<!\d)([1-4])\s?(?:분기|Q(?![a-zA-Z0-9]))(?:\s?(?:중|내|초|말)(?=[\s에,.]|$))?",
    "quarter2": r"\bQ([1-4])\b(?:\s?(20\d\d))?",
    "half": rf"{_YEAR}(?:(20\d\d|\d\d)년\s?)?(상반기|하반기)(?!(?!부터|까지|에|중|내|는|은|의|이|도|나|초|말|로|쯤|경)[가-힣])|(연내)|(?:연말(?!정산)|연초)(?!\s(?!(?:까지|에|부터|쯤|중|초|전|이후|이전|내|안|즈음|정도|오픈|출시|예정|공개|목표|시행|적용|개시|런칭|배포|도입|마지막))[가-힣]{{2}})|\b([12])H\b|\bH([12])\b",
    "year": r"(내년|20[2-3]\d년|내후년)(?!\s?\d)(?:도)?(?:\s?(초|중|말)(?=[에\s,.]|$))?",
    "open": r"미정|미확정|추후\s?(?:공지|안내|공유|확정|재공지)|재공지|무기한|잠정\s?(?:보류|중단|연기)|\bTB[DAC]\b|\bto be (?:announced|decided|confirmed|determined)\b|(?:심사|승인|검수|점검|테스트)\s?(?:통과|승인|완료|끝나)(?:\s?(?:후|시)|(?:하는|되는|나는)\s?대로|면)|통과(?:되는|하는)\s?대로|별도\s?(?:공지|안내)|(?:날짜|일정|시기|시점|일자|오픈일|시행일|출시일)(?:[은는이가도]|까지는)?\s?(?:아직\s?)?(?:\S{1,3}\s)?(?:안\s?(?:정해|나왔|잡)|못\s?(?:정|잡)|정해지지|정하지\s?못|모르|몰라)|(?:날짜|일정|시기)[은는이가도]?\s아직\s(?:없|이에요|예요|입니다)|언제\s[가-힣]{1,6}지[는도]?\s(?:\S{1,3}\s)?(?:몰라|모르|미정)|(?:공포|고시|협의|개정|승인)\s?후\s?(?:확정|통보|별도)|\bno date (?:yet|from)\b",
    "same": r"같은\s?(시간|시각|날)|동일\s?(시간|시각|일자)|(?<!\d)(?:시간은?|시각은?)\s?(?:똑같이|동일|그대로)|\bsame (time|day)\b",
    # times
    "hm": rf"{_MERIDIEM}(?<![\d:.,/])(\d{{1,2}}):([0-5]\d)(?![\d:])(?:\s?([AaPp])\.?[Mm]\.?)?",
    "si": rf"{_MERIDIEM}(?<![\d:.,])(\d{{1,2}})\s?시(?![간즌점스도범작즈행]|리즈|기[에는])(?:\s?(\d{{1,2}})\s?분|\s?(반)(?=에|부터|쯤|으|으로|[\s,.)!~]|$))?",
    "knum": rf"{_MERIDIEM}(?<![가-힣])({_NUM})\s?시(?![간즌점스도범작])(?:\s?(\d{{1,2}})\s?분|\s?(반)(?=에|부터|쯤|으|으로|[\s,.)!~]|$))?",
    "ampm": r"(?<![\d:.,])(\d{1,2})\s?([AaPp])\.?[Mm]\b\.?",
    "noon": r"(정오|자정)|\b(noon|midnight)\b",
    "part": r"(오전|오후|새벽|아침|점심|저녁|밤|낮)(?:\s?(중|내|에|쯤|경|시간대))?(?![가-힣\d])",
}
TIMES = frozenset({"hm", "si", "knum", "ampm", "noon"})
_BEGINNINGS = {name: beginning(pattern) for name, pattern in PATTERNS.items()}
_MAY_BEGIN = re.compile("|".join(first.pattern if first else r"[\s\S]" for first in _BEGINNINGS.values()))


@lru_cache(maxsize=256)  # the characters that dates begin with
def _beginning_with(char: str) -> re.Pattern[str]:
    return _any_of(tuple(name for name, first in _BEGINNINGS.items() if first is None or first.match(char)))


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{PATTERNS[name]})" for name in names))


_EACH = {name: re.compile(pattern) for name, pattern in PATTERNS.items()}
_VERSION = re.compile(r"(?:[vV]|ver\.?|버전|iOS|Android|안드로이드|앱|OS|iPadOS)\s?$")
_WEEKDAY = re.compile(r"\s?\([월화수목금토일]\)")
"""No version has one: "Android 5/25(화) 10%"."""
_ZONE = re.compile(
    r"\s?[(\[]?(?P<zone>KST|UTC|GMT|JST|SGT|PST|PDT|PT|EST|EDT|ET|CET|CEST|BST|IST|한국\s?(?:시간|시각)(?:\s?기준)?|UTC\s?[+-]\d{1,2})\b"
)
_RECURRING = re.compile(r"(?:매주|매월|매달|매년|평일|주중|격주)[\s(]*$")


@dataclass(frozen=True, slots=True)
class Atom:
    """One word of a date at `start`…`end`: `kind` names its pattern, `parts` are the pattern's groups."""

    kind: str
    start: int
    end: int
    parts: tuple[str | None, ...]
    zone: str = ""

    @property
    def is_time(self) -> bool:
        return self.kind in TIMES


def atoms(text: str) -> Iterator[Atom]:
    """All words of dates in `text`, in order, without overlaps."""
    at = 0
    while spot := _MAY_BEGIN.search(text, at):
        match = _beginning_with(spot.group()).match(text, spot.start())
        if match is None:
            at = spot.end()
            continue
        kind = match.lastgroup or ""
        own = _EACH[kind].match(text, match.start())
        at = max(match.end(), match.start() + 1)
        if own is None or (
            kind in ("slash", "dot", "yymd", "kmonth")
            and _VERSION.search(text[max(0, match.start() - 8) : match.start()])
            and not _WEEKDAY.match(text, match.end())
        ):
            continue
        if kind in ("wday", "day", "enwday") and _RECURRING.search(text[max(0, match.start() - 6) : match.start()]):
            continue
        zone = _ZONE.match(text, match.end()) if kind in TIMES or own.lastindex == 5 else None
        end = zone.end() if zone else match.end()
        at = max(at, end)
        yield Atom(kind, match.start(), end, own.groups(), zone["zone"] if zone else "")
