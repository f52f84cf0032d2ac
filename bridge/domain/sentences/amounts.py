"""A name and its amount: 수수료 3천원, 관심지역 최대 5곳, 13시 입실 3만원."""

from __future__ import annotations

import re

from bridge.domain.sentences.particles import takes_particle

_UNIT = r"(?:원|%p|%|P|포인트|달러|마일|엔)"
_MONEY = re.compile(
    rf"^(?P<name>.{{2,24}}?)\s(?P<amount>(?:최대|최소|월|연|약|총|각|건당|회당|1인당|하루|정액|추가|연간|매월|[가-힣A-Za-z]{{1,4}}당)?\s?\d[\d,.]*(?:천|만|억|백)*\s?{_UNIT}(?:부터|까지|씩)?(?:\s(?:할인|적립|추가|정액|별도|이상|이하|이내|할증))?)$"
)
_COUNT = re.compile(
    r"^(?P<name>(?:[가-힣]+\s){0,2}?[가-힣]{2,8}?)\s(?P<amount>(?:최대|최소|월|주|연|하루|약|총|각)?\s?\d(?:[^,/\s]|,(?=\d))*(?:\s(?:까지|이상|이하|이내|무료|추가|증가|유효|보관)|\s\d[^,/\s]*)?)(?<!전)(?<!후)(?<!전까지)$"
)
_NO_NAME = re.compile(
    r"(?:^|\s)(?:하루|매일|매월|매주|한\s?달|최대|최소|월|주|연|약|총|각|이내|영업일|평일|주말|매일|당일|오전|오후|이후|이상|이하|미만|초과|기준|까지|부터|에서|전국|선착순|단|기존|현행|또는|및|토|일|매|\d인당?|인당)$"
)


_CLAUSE = re.compile(r"[,:→]|[가-힣](?:은|는|면|고|며|과|와|시)\s")
_ITEM = re.compile(r"\d+\S{0,3}(?:권|형|급|석|실|반|코스|인분|봉|병)")
_SIZE = re.compile(r"\d[\d,~]*(?:인|매|명|회|시간|박|개월|년)")
_PRICE = re.compile(r"^(요금|가격|비용|이용료|수수료|배송비|할인|혜택)\s(.+)$")


def _priced(name: str, amount: str) -> tuple[str, str]:
    """요금 김포 45,000원: it is the price that is 김포 45,000원."""
    if found := _PRICE.match(name):
        return found[1], f"{found[2]} {amount}"
    return name, amount


def named_amount(text: str) -> tuple[str, str] | None:
    """Split a name from its amount where the name is a noun without a particle; None else."""
    for pattern in (_MONEY, _COUNT):
        found = pattern.match(text)
        if found is None:
            continue
        name = found["name"].strip()
        word = name.rpartition(" ")[2]
        if _CLAUSE.search(name) or re.search(r"[면고며]$", word):
            continue
        money = pattern is _MONEY
        if _NO_NAME.search(name):
            if not (money and word in ("평일", "주말", "야간", "심야", "당일")):
                continue
        elif not takes_particle(word) and not (
            money and ((" " in name and _SIZE.fullmatch(word)) or _ITEM.fullmatch(word))
        ):
            continue
        return _priced(name, found["amount"].strip())
    return None
