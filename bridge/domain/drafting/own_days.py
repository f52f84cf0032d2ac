"""Where a launch's day is not the day on which all of it begins: its last one, one row's of a table, or each part's own.

"…부터" said of a last day turns an end into a beginning, and one row's day said of all is wrong for every other row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bridge.domain.korean import josa
from bridge.domain.notes import LaunchReading, Span, meets
from bridge.domain.sentences import clean, say_time, speak_dates

DAY = r"(?:20\d\d\s?[.\-/년]\s?)?\d{1,2}\s?[./월]\s?\d{1,2}일?\.?\s?(?:\([월화수목금토일]\)|[월화수목금토일]요일)?(?:\s?(?:오전|오후|낮|저녁|밤|새벽)?\s?\d{1,2}(?:시|:\d\d)(?:\s?\d{1,2}분)?)?"
"""A day as planners write it, with its weekday and hour."""
_LAST = re.compile(r"[)\s]{0,2}(?P<whose>(?:[가-힣]{1,6}\s)?[가-힣]{1,6}(?:분|건)\s?|)까지(?!\s?(?:는|은|도|라))")
_SINCE = re.compile(r"(?:부터|~|∼|-|–)\s*\Z")
_DONE_UNTIL = re.compile(
    r"(?P<of>신청|접수|예약|예매|모집|등록|참여|판매|응모|제출|주문|결제|가입)(?:\s?(?:기간|기한|마감))?(?:은|는|을|를|이|가)?\s*[:：]?\s*\Z"
)


@dataclass(frozen=True, slots=True)
class OwnDays:
    """`last`: the day is a last one, of `whose` orders where the note says so, `of` what is done until then. `by`: rows differ by this.

    `parts`: the parts' own days, said in one phrase. `span` is what it stands on.
    """

    last: bool = False
    whose: str = ""
    of: str = ""
    by: str = ""
    parts: str = ""
    span: Span | None = None


NONE = OwnDays()


def own_days(launch: LaunchReading, note: str, held: Sequence[Span], *, alone: bool) -> OwnDays:
    """Tell what the launch's day is of, where not of all; `alone` where the note speaks of this launch only."""
    place = launch.moment.span
    if place is None or not note:
        return NONE
    if alone:
        found = _of_parts(note, place, launch.name or "") or _by_row(note, place) or _by_case(note, place)
        if found is not None and found.span and not any(meets(found.span, part) for part in held):
            return found
    last = _LAST.match(note, place.end)
    if last is None or launch.end is not None or _SINCE.search(note, 0, place.start):
        return NONE
    span = Span(place.start, last.end())
    if any(meets(span, part) for part in held):
        return NONE
    done = _DONE_UNTIL.search(note, max(0, place.start - 16), place.start)
    of = done["of"] if done and not (launch.name or "").endswith(done["of"]) else ""
    return OwnDays(
        last=True, whose=last["whose"].strip(), of=of, span=Span(done.start(), span.end) if of and done else span
    )


def _line(note: str, at: int) -> Span:
    end = note.find("\n", at)
    return Span(note.rfind("\n", 0, at) + 1, end if end >= 0 else len(note))


_CELLS = re.compile(r"\s*\|\s*|\t+| {3,}")
_SORTS = ("지점", "매장", "지역", "등급", "요금제", "상품", "모델", "기종", "회차", "학년", "서버", "점포", "노선")
"""What a table's rows are sorted by, where its first heading says so."""


def _by_row(note: str, place: Span) -> OwnDays | None:
    """The day of one row, where two others have other days in its column."""
    line = _line(note, place.start)
    at = len(_CELLS.findall(note[line.start : place.start].lstrip(" |\t")))
    if not _CELLS.search(note[line.start : line.end].strip(" |")) or at < 1:
        return None
    rows = [row.strip(" |") for row in _block(note, line).split("\n")]
    cells = [_CELLS.split(row) for row in rows if not re.fullmatch(r"[\s|:-]*", row)]
    days = [found.group() for row in cells[1:] if len(row) > at and (found := re.search(DAY, row[at]))]
    if len({clean(day) for day in days}) < 2 or len(days) < 2:
        return None
    head = cells[0][0].strip()
    return OwnDays(by=head if head in _SORTS else "경우", span=line)


def _block(note: str, line: Span) -> str:
    """The lines around `line` that are cut into cells as it is."""
    start, end = line.start, line.end
    while (
        start > 0
        and _CELLS.search((above := note[_line(note, start - 1).start : start - 1]).strip(" |"))
        and above.strip()
    ):
        start = _line(note, start - 1).start
    while (
        end < len(note)
        and _CELLS.search((below := note[end + 1 : _line(note, end + 1).end]).strip(" |"))
        and below.strip()
    ):
        end = _line(note, end + 1).end
    return note[start:end]


_MOVED_LINE = re.compile(
    rf"^(?P<of>[^\n:：→]{{2,30}}?)\s?[:：]?\s*{DAY}[^\n→:]{{0,8}}(?:→|->|⇒)\s*(?P<now>{DAY})", re.MULTILINE
)
_SORT = re.compile(r"\d차|[가-힣](?:점|권|지역|등급|형|반|호)(?![가-힣])")


def moved_by_case(note: str, held: Sequence[Span]) -> OwnDays:
    """Lines of one sort of which each says from which day to which it moves: "1차 예약: 3/12 → 3/26", "2차 예약: 3/31 → 4/16"."""
    found = [item for item in _MOVED_LINE.finditer(note) if _SORT.search(item["of"])]
    span = Span(found[0].start(), found[-1].end()) if found else None
    if span is None or len({item["now"] for item in found}) < 2 or any(meets(span, part) for part in held):
        return NONE
    return OwnDays(by="경우", span=span)


_LAST_OF = re.compile(rf"[가-힣](?:은|는)\s?{DAY}[^,.\n]{{0,8}}?까지")


def _by_case(note: str, place: Span) -> OwnDays | None:
    """A line that says of several things until when each is there: "화요일 도착은 5/5까지, 수요일 도착은 5/6까지"."""
    line = _line(note, place.start)
    found = list(_LAST_OF.finditer(note, line.start, line.end))
    return OwnDays(by="경우", span=line) if len(found) > 1 else None


_PART = re.compile(
    rf"(?:^|\A)(?P<of>(?:[가-힣A-Za-z]+\s){{0,3}}[가-힣A-Za-z·+]+?)(?:\s?[:：]\s?|(?:은|는)[ ]|[ ])(?P<day>{DAY})(?!\d|[ ]?[~∼–(:-]|[ ]?\d{{1,2}}[시:])(?:(?P<tail>(?:\s?이후)?(?:\s[가-힣]{{1,6}}){{0,2}}?\s?[가-힣]{{0,6}}?)(?P<end>부터|까지))?"
)
_AT_A_PLACE = re.compile(
    rf"(?P<day>{DAY})\s(?P<of>[가-힣]{{1,8}}(?:점|관|센터|매장|캠퍼스|공항|역))(?=[\s.,]|$)(?P<tail>)(?P<end>)"
)
"""A place behind its day: "1/9(토) 11시 강변점, 1/16(토) 11시 언덕점"."""
_NO_PART = re.compile(
    r"(?:일|기간|일시|일정|일자|날짜|시행|적용|오픈|개시|시작|종료|마감|중단|접수|신청|모집|발표|지급|점검|공지|안내|예고|기존|변경|현행|당초|원래|부터|까지|언제|이번|이후|오늘|내일|배포|출시|판매|사용|이용|운영|문자|메일|발송|테스트|보도자료|심사|예약|예매|등록|제출|Date|When|Live)$"
    r"|^(?:이미|또|그리고|단|매주|매월)\b",
    re.IGNORECASE,
)
"""What a day is called that is no part's: 시행일, 신청 기간."""
_BULLET = re.compile(
    r"^[\s>*_~•·\-–—▶☞✔□■○●◆◇▪ㅇㆍ]*(?:[①-⑩]|\d{1,2}[.)]\s|[가-하A][.)]\s)?\s*(?:(?:시행|적용|오픈|일정|일시)(?:일)?\s?[:：]\s*)?"
)
_MOST_PARTS, _LONGEST = 4, 16


def _of_parts(note: str, place: Span, name: str) -> OwnDays | None:
    """Several parts with a day each, on one line or one below another: "신규 6/1, 기존 회원은 7/1부터"."""
    line, written = _line(note, place.start), clean(note[place.start : place.end])
    lead = _BULLET.match(note[line.start : line.end])
    first = line.start + (lead.end() if lead else 0)
    items = re.split(r",\s|\s/\s", note[first : line.end])
    across = [_part(item) for item in items]
    if all(item is None for item in across[:2]):
        across = [_AT_A_PLACE.match(item.strip()) for item in items]
    span = Span(first, line.end)
    found = _same_sort(across[:_MOST_PARTS], name, written)
    if found is None:
        start, end = line.start, line.end
        while start > 0 and _is_part(note, _line(note, start - 1)):
            start = _line(note, start - 1).start
        while end < len(note) and _is_part(note, _line(note, end + 1)):
            end = _line(note, end + 1).end
        span = Span(start, end)
        lines = [_BULLET.sub("", item) for item in note[start:end].split("\n")]
        found = _same_sort([_part(item) for item in lines], name, written) if len(lines) > 1 else None
    return OwnDays(parts=found, span=span) if found else None


def _is_part(note: str, line: Span) -> bool:
    return _part(_BULLET.sub("", note[line.start : line.end])) is not None


def _part(words: str) -> re.Match[str] | None:
    found = _PART.match(words.strip())
    if found is None or _NO_PART.search(found["of"]) or len(found["of"]) > _LONGEST:
        return None
    return found


def _same_sort(items: Sequence[re.Match[str] | None], name: str, written: str) -> str | None:
    """The parts in one phrase, where two to four of them have different days, the launch's `written` one among them, and none begins where another ends."""
    found = [item for item in items if item is not None]
    if not any(clean(item["day"])[:4] == written[:4] for item in found):
        return None
    if not 2 <= len(found) <= _MOST_PARTS or items[0] is None or items[1] is None:
        return None
    if len({clean(item["day"]) for item in found}) != len(found) or len({item["of"] for item in found}) != len(found):
        return None
    ends = {item["end"] for item in found if item["end"]}
    days = [said_day(item["day"]) for item in found]
    if len(ends) > 1 or any(item["of"] in name for item in found) or not all("월" in day for day in days):
        return None
    return ", ".join(
        f"{josa(item['of'], '은/는')} {day}{item['tail'] or ''}{item['end'] or ''}"
        for item, day in zip(found, days, strict=True)
    )


def said_day(written: str) -> str:
    """A day as it is said: 12월 1일(화) 오후 2시."""
    return re.sub(r"(?<!\d)(1[3-9]|2[0-3])시", lambda hour: say_time(int(hour[1])), speak_dates(clean(written)))
