"""Notes that announce several launches: where each stands, and what they share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bridge.domain.dates import Mention
from bridge.domain.notes import Kind, Precision
from bridge.domain.patterns import compiled
from bridge.domain.reading.cues import GENERIC, STRONG_OPEN
from bridge.domain.reading.fields import label_field, skips
from bridge.domain.reading.layout import Line
from bridge.domain.reading.page import ITEMS, Page
from bridge.domain.reading.sections import by_sections

Bounds = tuple[int, int]
Piece = tuple[Bounds, tuple[Bounds, ...]]

_PHASE_LABEL = re.compile(r"\d\s?차|단계|\d+\s?%|시범|전체|확대|정식|베타|phase|stage|week \d", re.I)
_LIST_HEAD = re.compile(
    r"목록|리스트|업데이트|라인업|모음|\d\s?(?:건|종|가지|개)|배포\s?(?:내용|항목)|릴리[즈스]|오픈\s?(?:건|예정)|digest|this week|releases?\b",
    re.I,
)
_STEP = re.compile(r"\d\s?차|단계|\d\s?%|시범|정식|베타|phase|stage|week \d", re.I)
_NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]\s")
_NAMED_ITEM = re.compile(r"[^\n:–—-]{2,24}(?:\s[-–—:]\s|:\s)")
_NAME_COLUMN = re.compile(
    r"^(?:요금제|상품|기능|서비스|이벤트|메뉴|항목|플랜|카드|콘텐츠|작품|제품|건|행사)\s?(?:명|이름)?$|^(?:name|feature|product|plan)$",
    re.I,
)


_ROW_NUMBER = re.compile(r"(?:no\.?|번호|순번|#|연번)", re.I)
_TERMS = re.compile(
    r"[\s|]*(?:항목|구분)\s*\|\s*(?:내용|상세|설명|세부\s?내용)[\s|]*$"
)  # a list of terms, not of launches


def pieces(page: Page, lines: Sequence[Line], mentions: Sequence[Mention], kind: Kind) -> list[Piece]:
    """The bounds of each launch and of what they share; of a note about one launch, the whole."""
    whole: list[Piece] = [((0, len(page.text)), ())]
    if kind not in (Kind.LAUNCH, Kind.OTHER):
        found = _by_news(page, lines, mentions)
        return _with_rest(page, found) if len(found) > 1 else whole
    for rule in (
        _by_marks,
        _by_dated_numbers,
        _by_dated_items,
        _by_days,
        _by_hours,
        _by_numbers,
        _by_table,
        _by_bold_items,
        by_sections,
    ):
        found = rule(page, lines, mentions)
        if len(found) > 1:
            return _with_rest(page, found)
    return whole


def _with_rest(page: Page, found: Sequence[Bounds]) -> list[Piece]:
    rest = []
    at = 0
    for start, end in found:
        if page.text[at:start].strip():
            rest.append((at, start))
        at = end
    if page.text[at:].strip():
        rest.append((at, len(page.text)))
    return [(own, tuple(rest)) for own in found]


def _by_marks(page: Page, _lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """①… ②…: each with a date of its own."""
    marks = [m.start() for m in re.finditer(f"[{ITEMS}]", page.text)]
    stops = [*marks[1:], len(page.text)]
    found = [(a, b) for a, b in zip(marks, stops, strict=False) if any(a <= m.start < b and m.at for m in mentions)]
    if len(found) > 1:
        last, end = found[-1]
        stop = page.text.find("\n", last)
        if not any(last <= m.start < stop and m.at for m in mentions):
            stop = page.text.find("\n\n", last)  # a heading, with what belongs to it below
        found[-1] = (last, stop if stop > 0 else end)
    return found


def of_the_list(page: Page, m: Mention) -> bool:
    """Whether a week, a month or a weekday is the one that a digest is of, not one on which something opens: "주간 공유 (12월 3주)"."""
    start, stop = page.text.rfind("\n", 0, m.start) + 1, page.text.find("\n", m.end)
    rough = m.precision in (Precision.WEEK, Precision.MONTH) or m.kind == "wday"
    return rough and STRONG_OPEN.search(page.text, start, stop if stop > 0 else len(page.text)) is None


_ASPECT = re.compile(
    r"일시|일정|날짜|시간|기간|기존|변경|당초|종전|이전|이후|현행|오픈|출시|배포|시행|적용|종료|마감|접수|점검|사유|재공지|테스트|심사|QA|발표|고객|상담|배너|문구|공지|안내|환불|결제|신청|정산|\b(?:when|date|was|now|old|new|before|after)\b",
    re.I,
)


def _by_news(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """A list of names, each with the date that moves or falls, under a heading that names nothing: all lines or none."""
    first = next((line for line in lines if line.bulleted), None)
    if first is None or len(GENERIC.sub("", page.text[: first.label_start])) > 1:
        return []
    found = []
    for line in lines:
        if not line.bulleted:
            continue
        dated = next((m for m in mentions if line.label_start <= m.start < line.end and m.at), None)
        name = page.text[line.label_start : dated.start].strip(" (-–—:·,/[~*|") if dated else ""
        if not 2 <= len(name) <= 24 or len(name.split()) > 4 or not re.search(r"[가-힣A-Za-z]{2}", name):
            return []
        if _ASPECT.search(name) or _STEP.search(name) or _PHASE_LABEL.search(name) or _only_labels(name):
            return []
        found.append((line.label_start, line.end))
    return found


def _only_labels(name: str) -> bool:
    return len(name.split()) == 1 and (label_field(name) is not None or skips(name))


def _by_dated_items(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """Items that each name something, date it and say that it opens or closes."""
    found = []
    for line in lines:
        words = page.text[line.start : line.end]
        dated = [m for m in mentions if line.start <= m.start < line.end and m.at]
        if not (line.bulleted and dated):
            continue
        bold = any(line.label_start <= a < line.end for a, _ in page.bold)
        if line.label and (skips(line.label) or _PHASE_LABEL.search(line.label)):
            continue
        named = line.label or bold or re.match(r"[^\n:]{3,30}?\s[-–—:]\s", words)
        if named and (STRONG_OPEN.search(words) or _is_moved(page, line, dated)):
            found.append((line.label_start, line.end))
    return found


def _is_moved(page: Page, line: Line, dated: Sequence[Mention]) -> bool:
    """Whether an item names a thing and from which day to which it moves: "굴: 1/17~1/19 주문분 → 1/22(금) 출고"."""
    label = line.label.strip()
    if not label or _ASPECT.search(label) or _only_labels(label) or _STEP.search(label):
        return False
    return len(dated) > 1 and any(_ARROW.search(page.text, a.end, b.start) for a, b in pairwise(dated))


_ARROW = re.compile(r"→|->|⇒")


def _by_dated_numbers(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """1) 2) 3): each a heading that names something and dates it, with what belongs to it below."""
    starts = {line.index: page.text.rfind("\n", 0, line.label_start) + 1 for line in lines}
    heads = [line for line in lines if _NUMBERED.match(page.text, starts[line.index])]
    found = []
    for line in heads:
        dated = next((m for m in mentions if line.label_start <= m.start < line.end and m.at), None)
        name = page.text[line.label_start : dated.start].strip(" (-–—:·,/[~") if dated else ""
        if dated and not name and _has_below(lines, line):  # the day stands first: "1. 12/8(화) 10시 묶음배달 오픈"
            name = page.text[dated.end : line.end]
        if not re.search(r"[가-힣A-Za-z]{2}", name) or _STEP.search(name):
            return []
        if line.label and not re.search(r"\d", line.label) and _is_aspect(line.label):
            return []
        below = [other for other in lines if other.index > line.index]
        last = line
        for other in below:
            if other.block != line.block or other in heads or not (other.indent > line.indent or other.bulleted):
                break
            last = other
        found.append((line.label_start, last.end))
    return found


_LAST_WORD = compiled(
    r"(?:\S*(?:일시|일정|날짜|시간|시각|기간|대상|방법|조건|가격|요금|혜택|환불|취소|정책|문의|담당|안내|문구|멘트|링크|제한|제외|유의|범위|절차|경로|위치|버전|이슈|내용|사항|여부|종료|마감|접수|신청|발표|오픈|출시|시행|적용|점검|정산|기준|규정|수량|횟수|한도|인원|장소|지역|지점|매장|회원|금액|수수료|비용|처리|응대|상담|답변|참고|주의|예외|단계|항목|변경|폐지|이용|배경|사유|근거|목적|효과)(?:일|일자|처|자)?)$"
)


def _is_aspect(label: str) -> bool:
    """Whether a label says of which side of a launch its line tells: one word that does, or several of which the last does."""
    if len(label.split()) == 1:
        return label_field(label) is not None or skips(label)
    return _LAST_WORD.search(label) is not None


def _has_below(lines: Sequence[Line], head: Line) -> bool:
    """Whether what belongs to a heading stands below it."""
    return any(
        line.index == head.index + 1 and line.block == head.block and (line.indent > head.indent or line.bulleted)
        for line in lines
    )


_NAMED_AFTER_DAY = re.compile(r"[)\s:：\-–—|,]*(?P<name>[^\n(:,.!?–—|/]{2,24}?)\s*(?=\(|\n|$|\s[-–—:|/]\s|,\s)")
_SAYS = re.compile(r"(?:니다|어요|아요|해요|돼요|[하되이있없]고|까지|부터)$")


def _by_days(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """A calendar: items that each begin with a day and name what it is of, "12/3 길드 창고 (길드장만)", below a heading of several."""
    items = [line for line in lines if line.bulleted]
    if len(items) < 2 or not _LISTED.search(page.text[: items[0].label_start]):
        return []
    found = []
    for line in items:
        dated = next((m for m in mentions if m.start == line.label_start and m.at and m.dated), None)
        named = _NAMED_AFTER_DAY.match(page.text, dated.end, line.end) if dated else None
        if named is None or _ASPECT.search(named["name"]) or _STEP.search(named["name"]) or _SAYS.search(named["name"]):
            return []
        found.append((line.label_start, line.end))
    return found


_NAMED_AFTER_HOUR = re.compile(
    r"[)\s:：\-–—|,]*(?P<name>['‘“「]?[가-힣A-Za-z][^\n→(,]{1,24}?)\s*(?=→|->|\(|,|\n|$|\s\d)"
)


def _by_hours(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """A programme: lines one below the other that each begin with a day and an hour and name what it is of: "2/2(화) 20:40 갈비탕"."""
    found: list[Bounds] = []
    last = None
    for line in lines:
        timed = next((m for m in mentions if m.start == line.label_start and m.dated and m.timed), None)
        named = _NAMED_AFTER_HOUR.match(page.text, timed.end, line.end) if timed else None
        if named is None:
            continue
        name = named["name"]
        if _ASPECT.search(name) or _STEP.search(name) or _SAYS.search(name) or STRONG_OPEN.search(name):
            return []
        if last is not None and line.index != last + 1:
            return []
        found.append((line.label_start, line.end))
        last = line.index
    return found if len(found) > 2 else []


_LISTED = re.compile(
    r"일정|업데이트|라인업|소식|캘린더|목록|모음|오픈\s?(?:예정|목록|건)|\b(?:schedule|calendar|releases|updates)\b",
    re.I,
)


def _by_numbers(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """A numbered list under a dated heading, each item "name - what it is"."""
    head = next((line for line in lines[:2] if any(line.label_start <= m.start < line.end for m in mentions)), None)
    if head is None or not _LIST_HEAD.search(page.text[head.label_start : head.end]):
        return []
    found = []
    for line in lines:
        start = page.text.rfind("\n", 0, line.label_start) + 1
        if line.index <= head.index or not _NUMBERED.match(page.text, start):
            continue
        if line.label and (label_field(line.label) or skips(line.label)):
            return []
        if _NAMED_ITEM.match(page.text, line.label_start, line.end):
            found.append((line.label_start, line.end))
    return found


_BESIDE_WHEN = re.compile(r"^(?:내용|이름|명칭|제목|건명|구분|오픈\s?(?:건|항목)|서비스/기능|기능/서비스|이벤트/기능)$")
"""A column's heading that names launches where another column says when each opens."""
_WHEN_COLUMN = re.compile(
    r"^(?:오픈|시행|적용|시작|출시|개시|배포|공개)?\s?(?:일시|일정|일자|날짜|일|시기|시점)$|^(?:오픈|시행|적용|시작|출시|배포)$|^(?:when|date|launch)$",
    re.I,
)
_COMPARED = re.compile(
    r"현행|현재|기존|변경|개정|이전|이후|종전|인상|인하|부터|추가|혜택|횟수|\b(?:now|old|new|before|after|as-?is|to-?be)\b",
    re.I,
)


def _by_table(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """A table with one launch a row: its first column is headed "상품명" or the like.

    Where another column says what was or will be, and no row says when, the rows are one launch's plans, grades or fees.
    """
    rows = [line for line in lines if "|" in page.text[line.label_start : line.end]]
    named = next((line for line in rows if line.names_columns), None)
    rows = rows[rows.index(named) :] if named else rows
    if len(rows) < 3:
        return []
    head = page.text[rows[0].label_start : rows[0].end]
    cells = [cell.strip() for cell in head.strip(" |").split("|")]
    numbered = _ROW_NUMBER.fullmatch(cells[0]) is not None and len(cells) > 1
    first, timed = cells[numbered], any(_WHEN_COLUMN.match(cell) for cell in cells[numbered + 1 :])
    named_so = _NAME_COLUMN.match(first) or (timed and _BESIDE_WHEN.match(first))
    if not named_so or head.count("|") < 2 or _TERMS.match(head):
        return []
    block = [row for row in rows[1:] if row.index - rows[0].index <= 2 * len(rows)]
    block = [row for row in block if not re.match(r"[\s|:-]+$", page.text[row.label_start : row.end])]
    starts = [_past_number(page, row) if numbered else row.label_start for row in block]
    stops = [*starts[1:], block[-1].end if block else 0]
    found = list(zip(starts, stops, strict=True)) if timed else [(row.label_start, row.end) for row in block]
    dated = [(start, end) for start, end in found if any(start <= m.start < end and m.at for m in mentions)]
    return found if len(dated) > 1 or not _COMPARED.search(head) else []


def _past_number(page: Page, row: Line) -> int:
    """Where a row's second cell begins."""
    bar = page.text.find("|", row.label_start + 1, row.end)
    return bar + 1 if bar > 0 else row.label_start


_NEW_HEAD = re.compile(
    r"^\W*(?:new|what's new|added|신규|새\s?기능|추가|신기능|새로\s?(?:생기는|나오는)\s?\S{0,4})\W*$", re.I
)


def _by_bold_items(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """A release note: dated once, and below "New" items that each begin with a bold name."""
    items = [
        line
        for line in lines
        if line.bulleted
        and line.heads
        and _NEW_HEAD.match(line.heads[-1])
        and any(a == line.label_start for a, _ in page.bold)
    ]
    if len(items) < 2 or not any(m.at and m.start < items[0].label_start for m in mentions):
        return []
    return [(line.label_start, line.end) for line in items]
