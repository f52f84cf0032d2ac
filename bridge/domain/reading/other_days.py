"""Days that a note gives for something else than what it is about: when customers hear of it, are paid, apply, or what it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from bridge.domain.dates import EXPLICIT, Mention
from bridge.domain.notes import Precision
from bridge.domain.patterns import compiled
from bridge.domain.reading.date_cues import CLOSING, CUES, sentence_of
from bridge.domain.reading.page import Page

_BRINGS = compiled(
    r"(?:^|[\s,./(])(?:배송|발송|출고|설치|수령|픽업|도착|출발|배달|입금|지급|발표|추첨|당첨자|[Ss]hip(?:s|ping|ment)?|[Dd]elivery)(?:일|일자|일정|기간|예정일)?(?:은|는|:)?\s*(?:\d[\d/.()월화수목금토일,~ ]*)?$"
)


def is_of_bringing(before: str, label: str) -> bool:
    """Whether a day is that on which things are brought, set up or given out, or travellers leave, of what opened before: "배송: 1/25(월)부터"."""
    return _BRINGS.search(before) is not None or (not before.strip() and _BRINGS.search(label.strip()) is not None)


_NOTICE = r"(?:(?:안내|예고|사전)\s?)?(?:문자|알림톡|이메일|메일|푸시|우편|전화|안내문|고지서|통지서|공문)(?:로|으로|이|가|은|는|을|를|도)?"
_SENT = r"(?:나가|나갑|보내|보냅|발송(?:합|됩|돼|해|함|됨|예정|\s?예정|$|[,.)])|드려|드립|드릴|돌[려리릴])"
_WRITTEN_TO = compiled(rf"\)?\s?(?:에|까지|부터|중)?\s?(?:[^\s.!?]{{1,8}}\s){{0,2}}?{_NOTICE}\s?\S{{0,8}}?{_SENT}")
_WRITES = compiled(rf"{_NOTICE}\s?(?:\S{{1,4}}\s)?$")
_ON_THAT_DAY = compiled(rf"\)?\s?에?\s?(?:[^\s.!?]{{1,4}}\s)?{_SENT}")
_PAID_OUT = compiled(
    r"\)?\s?에?\s?(?:(?:일괄|자동|모두|한꺼번에)\s?)?(?:지급|입금|출금|정산|환급|발표)(?:됩|돼|되며|해\s?드|합니다|할\s?예정|예정)"
)


def is_of_word(before: str, after: str) -> bool:
    """Whether a day is the one on which customers are written to or paid, not the one that this is about: "1/8(금) 문자 나가요"."""
    if _WRITTEN_TO.match(after) or _PAID_OUT.match(after):
        return True
    return _WRITES.search(before) is not None and _ON_THAT_DAY.match(after) is not None


_ASKED_FOR = compiled(
    r"(?:신청|예약|예매|접수|등록|가입|사전\s?(?:신청|예약|등록))(?:\s?(?:접수|오픈|시작))?(?:은|는|\s?[:：])?\s*$"
)


def is_of_asking(page: Page, m: Mention, before: str, inside: Sequence[Mention]) -> bool:
    """Whether a day is the one from which something can be applied for or booked that has a day of its own before: "12/14부터 발급, 신청은 12/7부터"."""
    if _ASKED_FOR.search(before) is None:
        return False
    earlier = (x for x in inside if x.start < m.start and x.at and x.dated)
    return any(x.until or _FROM.match(page.text, x.end) for x in earlier)


_FROM = compiled(r"\)?\s?(?:\S{1,6}\s?\S{0,6})?부터")
_ENDS_IT = compiled(
    r"\)?\s?(?:에|자로|부로|일자로)?\s?(?:전면\s|조기\s|최종\s)?(?:(?:종료|마감|중단|폐지)(?:합|해요|됩|돼요|함|됨|예정|하고|되고)|끝[나납내냅남]|막을\s)"
)
_ENDS_HERE = compiled(r"\)?\s?(?:에|부로)?\s?(?:종료|중단|폐지)[.!]")
_SAID_BEFORE = compiled(r"니다\s|요\s")
_NOT_ALL = compiled(r"(?:신청|접수|모집|예약|예매|응모|등록|참여|주문|가입)\S{0,2}\s*$")


def ends_on_it(page: Page, m: Mention, after: str, inside: Sequence[Mention]) -> bool:
    """Whether the note's first line, or the first of a section, says that something ends that day: what begins later is what comes instead."""
    lead = page.text[: m.start].lstrip()
    line = page.text[page.text.rfind("\n", 0, m.start) + 1 : m.start]
    if m is inside[0] and line.strip() and _ENDS_HERE.match(f"{after}."):
        return m.until is None and not _NOT_ALL.search(line) and not _SAID_BEFORE.search(line)
    if "\n" in lead or m.until is not None or not lead or _NOT_ALL.search(lead):
        return False
    return _ENDS_IT.match(after) is not None and re.search(r"[.!?]\s|니다\s|요\s", lead) is None


_OPENED, _SHUT = re.compile(r"(?:[\"“‘「]|(?<![A-Za-z])')[^\"”'’」]*$"), re.compile(r"[^\"“'‘「]*[\"”'’」]")


def in_quotes(page: Page, m: Mention) -> bool:
    """Whether a moment stands within what customers are shown or told, of however many sentences."""
    start, stop = page.text.rfind("\n", 0, m.start) + 1, page.text.find("\n", m.end)
    before, after = page.text[start : m.start], page.text[m.end : stop if stop >= 0 else None]
    opened = _OPENED.search(before)
    return opened is not None and _SHUT.match(after) is not None and not before[: opened.start()][-1:].isdigit()


_SUPPOSED = compiled(
    r"[)\s]{0,2}(?:에|까지|이전|전|이후|후|자로)?(?:에|엔)?\s?(?:[^\s,.!?(/:→]{1,10}\s){0,3}?[^\s,.!?(/:→]{0,8}(?:[해어아여]도|하셔도|라도|더라도|(?<![화반정전측양서라냉대표방수])면)(?=[\s,])"
)
_SETS_IN = compiled(r"[)\s]{0,2}(?:\S{1,5}\s?)?부터|[)\s]{0,2}에\s?(?:오픈|시작|출시|열|엽)")


def is_supposed(m: Mention, after: str) -> bool:
    """Whether a day stands in what is only supposed, to show which rule holds then: "3/31에 주문해도 4/1 배달이면 새 요금"."""
    return m.until is None and _SUPPOSED.match(after) is not None and _SETS_IN.match(after) is None


def is_beside(page: Page, m: Mention, inside: Sequence[Mention]) -> bool:
    """Whether a day stands in brackets behind another of its line: "12/9(수) 전체 배포 (12/7부터 10% 먼저)"."""
    start = page.text.rfind("\n", 0, m.start) + 1
    opened = page.text.rfind("(", start, m.start)
    if opened < 0 or ")" in page.text[opened : m.start] or "→" in page.text[start : m.start]:
        return False
    return any(start <= x.start and x.end <= opened and x.dated and x.at and x.precision in _EXACT for x in inside)


_EXACT = (Precision.DAY, Precision.MINUTE)


def told_first(page: Page, inside: Sequence[Mention], posted: datetime) -> date | None:
    """The first exact day to come that a note of several gives: planners say first when it is, then what holds before and after."""
    days = [m for m in inside if m.kind in EXPLICIT and m.dated and m.at and m.at.date() > posted.date()]
    if len({m.day for m in days}) < 2:
        return None
    return next((m.day for m in days if not _is_of_else(page, m)), None)


_BEFOREHAND = re.compile(
    r"(?:사전|선)\s?(?:예약|신청|등록|예매|알림|접수|상담)\S*\s\S{0,4}$|신규\s(?:\S+\s){0,3}?\S*(?:중단|종료|마감|stop)\s?[:：]?\s*$"
)
_ENDS_SOMETHING = compiled(
    r"(?:\s*|[\s\S]{0,80}\n\s*제\s?목\s?[:：]?\s)\S[^\n]*?(?:종료|폐지|중단|단종|정리(?:합|해)|종강|종영|끝[나냅납내]|접습|접어요)"
)


def _is_of_else(page: Page, m: Mention) -> bool:
    """Whether the words beside a day say that it is a last one or that of something else."""
    before, after = sentence_of(page.text, m)
    if is_of_word(before, after) or is_of_bringing(before, "") or _BEFOREHAND.search(before):
        return True
    if _ENDS_SOMETHING.match(page.text):
        return False
    if CLOSING.match(after) and m.until is None:
        return True
    where = {"before": before, "after": after}
    cues = ((pattern, where[place], place) for weight, place, pattern in CUES if weight < 0 and place in where)
    return any(pattern.match(text) if place == "after" else pattern.search(text) for pattern, text, place in cues)
