"""Figures that commas join: each is said of what stands before it, and the clause behind it is another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.domain.korean import josa, says_is
from bridge.domain.sentences.amounts import named_amount
from bridge.domain.sentences.finishing import finish
from bridge.domain.sentences.particles import takes_particle

_MONEY = (
    r"(?:월|연|건당|회당|개당|장당|1인|1회|편도|왕복|최대|약|총)?\s?\d[\d,.]*\s?(?:백|천|만|억)*\s?원(?:부터|까지)?"
)
_ENDS = re.compile(rf"(?:^|\s)(?:{_MONEY}|무료)$")
_ALSO = re.compile(r"(?:원|무료)(?:부터|까지)?$")
_FREE = re.compile(r"(?P<of>\S.{0,22}) (?P<amount>무료)")
_BOUND = re.compile(rf"(?P<of>\S.{{0,22}}(?:미만|이하|이상|초과)) (?P<amount>{_MONEY})")
_WHEN = r"(?:20\d\d년 )?\d{1,2}월 \d|매[일주월]\s|평일|주말|오전 \d|오후 \d|\d{1,2}시(?!간)|[월화수목금토일]요일"
TIMED = re.compile(
    rf"(?P<of>오픈|판매|접수|신청|예약|운영|운항|운행|점검|수거|출고|발송|배송|마감|적용|수강|응모|모집|행사|이벤트|체험|상영|공연|대여|결제|발표|추첨|방송|개강|수업|시행|시작|종료) (?={_WHEN})(?P<when>[^은는]*)"
)
"""What is when, without its particle: 운항 12월 21일부터 2월 28일까지."""
_NO_NAME = re.compile(
    r"[가-힣]당(?:\s|$)|(?:^|\s)\d+(?:회|종|시간|박|인|명)$|\s(?:시|후|뒤|때|동안|까지|부터|모두|전부|전액|자동|추가)$|[은는이가을를도로면고]$|[,:]"
)


def each_of_its_own(parts: Sequence[str]) -> str | None:
    """Say amounts in a row, each of its own name: 성인 18,000원, 24개월 미만 무료. None where any has none."""
    named = [_named(part) for part in parts]
    told = [f"{josa(name, '은/는')} {amount}" for name, amount in filter(None, named)]
    return f"{'이고, '.join(told)}입니다" if len(told) == len(parts) else None


def _named(part: str) -> tuple[str, str] | None:
    if (timed := TIMED.fullmatch(part)) and _A_TIME.search(part):
        return timed["of"], timed["when"]
    if (found := named_amount(part)) is not None:
        return found if _ALSO.search(found[1]) and not _NO_NAME.search(found[0]) else None
    split = _FREE.fullmatch(part) or _BOUND.fullmatch(part)
    if split is None or _NO_NAME.search(split["of"]):
        return None
    name = split["of"]
    bound = re.search(r"(?:미만|이하|이상|초과)$", name) is not None
    return (name, split["amount"]) if bound or takes_particle(name.rpartition(" ")[2]) else None


_A_TIME = re.compile(r"(?:\d{1,2}일(?:\([월화수목금토일]\))?|\d시|\d분|요일|평일|주말|매일)(?:부터|까지)?$")


def closed(part: str, last: str, *, labelled: bool) -> str | None:
    """A clause that ends in an amount of money, or says for certain what holds, as a sentence: what the `last` one ends in is of another kind, and not said of it.

    An amount is said of the name before it unless the whole is said of a label already (`labelled`).
    """
    if _OF_ALL.search(last) or _STEP.search(part):
        return None
    if TIMED.fullmatch(part) and not (labelled or _ONLY_WHEN.match(last)) and (timed := _named(part)):
        return says_is(*timed)
    if _ENDS.search(part) and not _ENDS.search(last):
        named = None if labelled else _named(part)
        return says_is(*named) if named else f"{part}입니다"
    found = _SURE.search(part)
    return finish(part) if found and not last.endswith(found[0]) else None


_ONLY_WHEN = re.compile(rf"(?:{_WHEN})\S*(?:\s(?:부터|까지|\d\S*))*$")
"""Another time of the same: 체험 오후 2시, 4시."""
_OF_ALL = re.compile(
    rf"^(?:최대\s)?\d+\s?(?:시간|개월|일|년)(?:이며\s.*)?$|(?:그대로(?:\s\S+)?|동일\S*|모두|같[^\s]*)$|{_MONEY}(?:이며|이고|고|에|으로|이|을)\s"
)
"""How a clause ends that is of all before it, goes on from an amount of its own, or is only for how long."""
_STEP = re.compile(r"에서\s[^,]*$")
_SURE = re.compile(r"(?:한정|대로|가능|할인|포함|불가)$")
