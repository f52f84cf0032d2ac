"""What can be seen of a sentence without understanding it: dates, amounts, ways, prohibitions. Traits of what is learned of it."""

from __future__ import annotations

import re

WORD = re.compile(r"[가-힣]+|[A-Za-z]+|\d+")


def shapes(**patterns: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(pattern)) for name, pattern in patterns.items())


SAYS = shapes(
    date=r"\d월|\d일(?!\s?\d*회)|오전|오후|\d시",
    money=r"\d원|무료|\d%|포인트|할인|유료",
    path=r" > |‘[^’]+’",
    no="없|않|안 |불가|못|어렵|제외|아니",
    must="하셔야|해야|필요|필수",
    can="수 있|가능",
    happens="됩니다|집니다|바뀝",
    is_="입니다",
    if_=r"[가-힣]면\s|경우|시\s|때",
    only=r"만\s|까지만|한정",
    count=r"\d+\s?(?:개|회|명|장|번|건|대|인)",
    span=r"\d+\s?(?:일|개월|년|주|시간|분)\s?(?:이내|내|안|동안|간|전|후)",
    do="시면 됩니다|주시기|주세요",
    given="드립니다|지급|증정|적립|제공",
    people="고객|회원|분(?:은|이|께|들|만|도)|이용자",
    device="앱|웹|iOS|안드|아이폰|버전|PC|기기",
    undo="환불|취소|해지|반품|철회",
    quote="공지에",
    until="까지",
    since="부터",
)
