"""How much speaks for a date being the one on which something opens: its labels, the words beside it, how exact it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from bridge.domain.dates import EXPLICIT, Mention
from bridge.domain.notes import Kind, Precision
from bridge.domain.patterns import compiled
from bridge.domain.reading.columns import column_of
from bridge.domain.reading.cues import NOT_BUT, STRONG_OPEN
from bridge.domain.reading.date_cues import (
    CLOSING,
    CUES,
    ENDS_LABEL,
    OPEN_LABEL,
    OTHER_LABEL,
    RUNS_UNTIL,
    START,
    sentence_of,
)
from bridge.domain.reading.internal import touches
from bridge.domain.reading.layout import Line
from bridge.domain.reading.moved import beside_an_arrow, changed, moved_first
from bridge.domain.reading.other_days import (
    ends_on_it,
    in_quotes,
    is_beside,
    is_of_asking,
    is_of_bringing,
    is_of_word,
    is_supposed,
    told_first,
)
from bridge.domain.reading.page import Page
from bridge.domain.reading.senders import senders

Weighed = list[tuple[float, Mention]]
"""Mentions, each with how much speaks for its being the opening."""


def weighed(
    page: Page, mentions: Sequence[Mention], lines: Sequence[Line], posted: datetime, kind: Kind, bounds: tuple[int, int]
) -> Weighed:  # fmt: skip
    """The mentions within `bounds`, whatever is held back."""
    inside = inside_of(page, mentions, bounds)
    applied = _applied_for(page, lines, inside) if kind is Kind.LAUNCH else None
    first = told_first(page, inside, posted) if kind is Kind.LAUNCH else None
    moved = moved_first(page, inside) if kind in (Kind.CHANGE, Kind.CORRECTION) else None
    heads = senders(page)
    return [
        (
            _score(page, mention, line_of(lines, mention.start), posted, kind, inside, i)
            + _APPLIED * (mention is applied)
            + _TOLD_FIRST * (first is not None and mention.dated and mention.day == first)
            + _MOVED_FIRST * (mention is moved)
            - _OF_WRITING * (any(a <= mention.start < b for a, b in heads) or _told_before(page, mention)),
            mention,
        )
        for i, mention in enumerate(inside)
    ]


_BEFORE = compiled(r"(?:지난|저번)\s?(?:주|달|번)|(?<![가-힣])(?:어제|그제|그저께|엊그제|아까)")
_TOLD = compiled(
    r"[^\n.,!?]{0,12}?\s?(?:말|공유|안내|올[린렸]|공지|얘기|이야기|보[내낸냈]|드린|드렸|쓴|썼|적[은었]|나[간갔])"
)


def _told_before(page: Page, m: Mention) -> bool:
    """Whether a moment is only when something was told: "지난주에 말한 편도 반납"."""
    return _BEFORE.match(page.text, m.start, m.end) is not None and _TOLD.match(page.text, m.end) is not None


_APPLIED, _TOLD_FIRST, _MOVED_FIRST, _OF_WRITING = 1.8, 1.2, 1.2, 4.0
_APPLYING = compiled(
    r"(?<!사전)(?<!사전\s)(?:신청|접수|모집|응모|예매|예약)(?:\s?(?:신청|접수))?(?:\s?(?:기간|일시|일정))?\s*[:：]?\s*$"
)


def _applied_for(page: Page, lines: Sequence[Line], inside: Sequence[Mention]) -> Mention | None:
    """The days for applying, where the note labels none as those of its opening: they are what customers must know first."""
    days = [m for m in inside if m.dated and m.at]
    if any(_opens_by_label(line_of(lines, m.start)) or STRONG_OPEN.search(_near(page, m)) for m in days):
        return None
    return next((m for m in days if m.until and _APPLYING.search(page.text[max(0, m.start - 12) : m.start])), None)


def _opens_by_label(line: Line | None) -> bool:
    return line is not None and re.search(r"오픈|출시|시행|적용|개시|시작", line.label) is not None


def _near(page: Page, m: Mention) -> str:
    before, after = sentence_of(page.text, m)
    return f"{before[-30:]} {after[:24]}"


def less_held(found: Weighed, internal: Sequence[tuple[int, int, str]]) -> Weighed:
    """The same, with less for those that stand in what is held back."""
    return [(score - _held(internal, mention), mention) for score, mention in found]


def _held(internal: Sequence[tuple[int, int, str]], m: Mention) -> float:
    """How much less a moment counts in what is held back: less where nothing but its words made it look so."""
    if not touches(internal, m.start, m.end):
        return 0.0
    return 1.5 if touches([r for r in internal if r[2] != "suspicious"], m.start, m.end) else 0.5


def inside_of(page: Page, mentions: Sequence[Mention], bounds: tuple[int, int]) -> list[Mention]:
    return [m for m in mentions if bounds[0] <= m.start < bounds[1] and not page.is_struck(m.start)]


def line_of(lines: Sequence[Line], at: int) -> Line | None:
    found = [line for line in lines if line.label_start <= at]
    return found[-1] if found else None


_OF_PLACES = re.compile(r"(?:매장|지점|창구|센터|점포|영업점|상담)\S{0,2}(?:은|는|이|가)\s*$")
_HOURS = re.compile(r"\s?\d{1,2}(?:시|:\d\d)?\s?[~∼–-]\s?\d{1,2}|\s?(?:휴무|운영|신설|쉽|쉬)")
_LONG_KINDS = frozenset({"quarter", "quarter2", "half", "kmonth", "month", "ym", "enmonth"})
_LOOSE_KINDS = frozenset({"ahead", "soon", "kmonth", "month", "weekend", "year", "half", "bizday", "same"})


def _score(
    page: Page, m: Mention, line: Line | None, posted: datetime, kind: Kind, inside: Sequence[Mention], i: int
) -> float:
    before, after = sentence_of(page.text, m)
    opens = m.until is not None or re.match(r"\s?부터", after)
    near = before[-14:] + "·" + after[:16]
    where = {"before": before, "after": after, "near": near, "until": "" if opens else before}
    score = (
        1.0 - 0.12 * i + _labelled(line) + 4.0 * _is_the_end(page, before) + _exactness(page, m, before, posted, inside)
    )
    for weight, place, pattern in CUES:
        hit = pattern.match(where[place]) if place == "after" else pattern.search(where[place])
        score += weight * bool(hit)
    if any(x is not m and x.at and x.dated for x in inside):
        score -= 2.6 * is_of_word(before, after)
        score -= 2.6 * is_of_asking(page, m, before, inside)
        score -= 2.6 * is_supposed(m, after)
        score -= 1.5 * (kind is Kind.LAUNCH and is_beside(page, m, inside))
        score -= 1.6 * (kind is Kind.LAUNCH and is_of_bringing(before, line.label if line else ""))
        score -= 1.5 * (m.kind == "same" and not m.timed)
    score += 3.0 * ends_on_it(page, m, after, inside)
    score -= 1.2 * (m.precision is Precision.WEEK and re.search(r"(?:으?면|하시면|시)\s*$", before) is not None)
    score -= 0.8 * (m.kind == "dday" and i > 0) + 1.5 * (m.kind == "soon" and not START.match(after))
    score -= 1.2 * in_quotes(page, m)
    if m.kind in ("soon", "ahead"):  # counted from what happens, where the note names its own day
        named = EXPLICIT | _LONG_KINDS
        score -= 1.6 * any(x.kind in named and x.at and x.at.date() >= posted.date() for x in inside)
    opens_here = START.match(after) or STRONG_OPEN.search(after[:40]) or STRONG_OPEN.search(before[-30:])
    if m.kind in ("year", "ahead") and not opens_here:
        score -= 1.5
    if not m.dated and m.until is not None and not opens_here:  # hours of use
        score -= 1.5
    score -= 1.5 * (not m.dated and _OF_PLACES.search(before) is not None)  # hours of a shop, whatever opens
    if m.kind == "wday":  # one of several weekdays on which something is open
        score -= 0.8 * any(x.kind in EXPLICIT for x in inside) + 1.0 * (_HOURS.match(after) is not None)
    if STRONG_OPEN.search(after[:40]):
        score += 0.9
    elif STRONG_OPEN.search(before[-30:]):
        score += 0.6
    if m.until is None and (RUNS_UNTIL.match(after) or _last_of(page, m, inside)):
        score += 0.6
    elif CLOSING.match(after) and m.until is None:
        score -= 2.0 if kind is Kind.LAUNCH else 1.3
    score += _COLUMN.get(column_of(page, m), 0.0)
    if kind in (Kind.CHANGE, Kind.CORRECTION):
        score += changed(before, after, kind)
    else:
        score += _TITLED * _ends_the_title(page, m) + beside_an_arrow(page, m, inside)
        score -= 3.0 * any(x.at == m.at and x.at and _taken_back(page, x) for x in inside)
    return score


_OF_A_PART = re.compile(r"(?:이건|이것만|(?<!오픈)(?<!출시)(?<!시작)(?<!시행)(?<!일정)(?:은|는))\s*$")


def _taken_back(page: Page, m: Mention) -> bool:
    """Whether a note says of a day that it is not the one: "12/3 아니고", and not only of a part: "이건 7/12 아니고 8/2부터"."""
    return bool(NOT_BUT.match(page.text, m.end)) and not _OF_A_PART.search(page.text[: m.start])


_LAST = compiled(
    r"[)\s]{0,2}(?:까지|\S{1,3}분까지|(?:주문|결제|신청|접수|이용|수업|배송)\s?까지|(?:수업|방송|발행|운행|공연)(?:이|을)\s(?:마지막|끝))"
)
_ENDING = compiled(
    r"\S[^\n.]*?(?:종료|중단|폐지|철수|종강|종영|끝[나냅납내]\S{0,3}|접[습어]\S{0,3}|없[애앱어]\S{0,4}|사라\S{0,4})\s*(?:\([^()\n]*\)|합니다|해요|돼요|됩니다|안내|공지|건|[.!~])*\s*$"
)


def _last_of(page: Page, m: Mention, inside: Sequence[Mention]) -> bool:
    """Whether a moment is the first of its section and the last of what the line above it says that ends."""
    line = page.text.rfind("\n", 0, m.start)
    above = page.text[: max(0, line)].rstrip().rpartition("\n")[2]
    return m is inside[0] and _LAST.match(page.text, m.end) is not None and _ENDING.search(above) is not None


_TITLED = 1.2
_AFTER_A_NAME = re.compile(r"\S\s*[/|,:(\-–—]\s*(?:시행|적용|오픈|출시|시작|변경)?\s?$")
_NOTHING_MORE = re.compile(r"\s?[월화수목금토일]?\s?(?:[~∼〜]|부터|시행|적용|오픈|시작|예정)?[\s)\]]*$")


def _ends_the_title(page: Page, m: Mention) -> bool:
    """Whether a moment stands behind a name on the first line and ends it: "멤버십 개편 / 6월 1일(화) 0시"."""
    stop = page.text.find("\n")
    if stop < 0 or m.end > stop:
        return False
    return bool(_AFTER_A_NAME.search(page.text[: m.start]) and _NOTHING_MORE.match(page.text[m.end : stop]))


def _labelled(line: Line | None) -> float:
    heads = [head for head in line.heads[-1:] if not _DATED_HEAD.search(head)] if line else []
    label = " ".join((*heads, line.label)) if line else ""
    if not line or not label:
        return 0.0
    other = OTHER_LABEL.search(label) and not re.search("오픈|출시|시행", line.label)
    closes = line.label and ENDS_LABEL.search(line.label)
    return max(1.6 * bool(OPEN_LABEL.search(label)), 2.4 * bool(closes)) - 1.8 * bool(other)


_END = compiled(
    r"(?:(?<![가-힣])종료(?:일|일시|일자|시각)?|\bEOL|마지막\s?(?:접수|주문|배송|발송|이용|영업|운영)(?:일|일시)?)\s?[:：]\s*$|^\s*(?:서비스\s)?종료\s$|^\W*(?:판매|서비스|운영|지원|이용|발급)\s?(?:종료|중단)(?:일)?\s?[:：]?\s*$"
)
_ENDS_AS_TITLED = compiled(r"\s*\S[^\n]*?(?:종료|폐지|중단|단종|정리(?:합|해|함))")


def _is_the_end(page: Page, before: str) -> bool:
    """Whether a moment stands right behind "종료:" or, on its line, behind "판매종료", in a note whose title says that something ends."""
    return _END.search(before) is not None and _ENDS_AS_TITLED.match(page.text) is not None


_DATED_HEAD = re.compile(r"\d\s?[/월.:일시]")  # a heading that gives its own date labels no other


_COLUMN = {"old": -2.6, "new": 2.2}


_WHEN_IT_IS = re.compile(r"날짜|일정|시점|오픈일|언제|date|시기")


def _exactness(page: Page, m: Mention, before: str, posted: datetime, inside: Sequence[Mention]) -> float:
    """Exact, stated and future moments are openings sooner than vague, inherited and past ones."""
    exact = m.precision in (Precision.DAY, Precision.MINUTE)
    score = 0.35 * m.timed + 0.3 * exact - 0.8 * (m.kind in _LOOSE_KINDS) - 1.6 * (not m.dated)
    if page.text[m.start : m.end] == "당일":
        score -= 2.0
    if m.at is None:
        said = _WHEN_IT_IS.search(before[-16:] + page.text[m.start : m.end])
        return score - 1.0 * any(x.at for x in inside if x is not m) + 0.8 * bool(said)
    return score - 2.2 * (exact and m.at.date() < posted.date())
