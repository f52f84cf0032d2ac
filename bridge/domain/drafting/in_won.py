"""Amounts of money are said with their unit: planners leave 원 out where everybody knows it, agents must say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.statements import Statement
from bridge.domain.notes import Field, Visibility

_IN_WON = re.compile(r"\d\s?(?:백|천|만|억)?\s?원|₩\s?\d")
_FOREIGN = re.compile(r"[$¥€£]|USD|JPY|EUR|달러|(?<=\d)엔|위안|유로(?=\s?\d)|(?<=\d)\s?유로")
_OF_MONEY = re.compile(
    r"가격|요금|금액|정가|정상가|할인|판매가|특가|월정액|렌탈료|이용료|수강료|회비|연회비|보증금|위약금|배송비|수수료|참가비|입장료|관람료|응시료|임대료|구독|원(?=[\s,.)·]|$)|석(?=\s\d)"
)
_ENDS = r"(?=(?:에서|으로|은|는|을|이|이고|이며|입니다|인데|부터|까지)?(?:[,.·)](?!\d)|\s(?!(?:원|명|개|건|좌|대|팀|권|석|보|걸음|점|마일|포인트|P|회|장|매|곳|세대|가구|캐시|코인|다이아|골드|다운로드|조회|중|이상|이하)|\d[천백])|$))"
_GROUPED = re.compile(rf"(?<![\d,.A-Za-z#₩-])\d{{1,3}}(?:,\d{{3}})*,\d\d0{_ENDS}")
_ROUND = re.compile(rf"(?<=\s)(?<!만\s)(?:\d{{1,3}}만(?:\s?\d천)?|\d천){_ENDS}")
_COUNTS = re.compile(
    r"(?:선착순?|한정|정원|재고|수량|물량|인원|누적|조회수|좌석|관객|회원|신청자|대수|건수|총|약|포인트|마일리지|마일|세트)\s?$"
)
"""What is counted, and no money."""


def in_won(said: Sequence[Statement], note: str) -> tuple[Statement, ...]:
    """Return the statements, money that the note counts in 원 with its unit: "소 32,000, 대 79,000" is 32,000원, 79,000원.

    Only what speaks of money, in a note that knows no other: a number of anything else keeps what it has.
    """
    known = _IN_WON.search(note) is not None or _OF_MONEY.search(note) is not None
    if not known or _FOREIGN.search(note):
        return tuple(said)
    return tuple(replace(item, text=_with_unit(item)) if _is_told(item) else item for item in said)


def _is_told(item: Statement) -> bool:
    plain = item.visibility is Visibility.CUSTOMER and not item.quoted and item.field is not Field.SCRIPT
    return plain and re.search(r"[가-힣]", item.words or item.text) is not None


def _with_unit(item: Statement) -> str:
    text = _GROUPED.sub(_priced, item.text)
    money = Field.PRICE in (item.field, item.section, *item.also, *item.fields) or _OF_MONEY.search(text)
    return _ROUND.sub(_priced, text) if money else text


def _priced(found: re.Match[str]) -> str:
    return found[0] if _COUNTS.search(found.string[: found.start()]) else f"{found[0]}원"
