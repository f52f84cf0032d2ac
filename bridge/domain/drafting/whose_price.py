"""A price said of what its line has spoken of before: that of the part, and not of the whole launch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.topics import topic_of
from bridge.domain.notes import Field, Visibility

_PRICE = re.compile(r"(?:가격|요금|금액)(?:은|는)\s(?!없)")
_NO_THING = re.compile(r"(?:료|비|금|요금|가격|할인|신청|접수|취소|환불|결제|예약|변경|등록|가입|이용|배송|발급)$")
"""What is paid or done has no price of its own."""


def whose_price(said: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements, a price with what its line named before: "환급반은 따로 팝니다. … 가격은 490,000원입니다" is 환급반's."""
    told: list[Statement] = []
    of: dict[int, str] = {}
    for item in said:
        plain = item.visibility is Visibility.CUSTOMER and item.field is not Field.SCRIPT
        line = item.line
        if line is None or not plain or item.quoted or item.row:
            told.append(item)
            continue
        before = of.get(line, "")
        if before and _PRICE.match(item.text):
            item = replace(item, text=f"{before} {item.text}")
        elif not before:
            named = topic_of(item.text)
            if named and " " not in named and not _NO_THING.search(named):
                of[line] = named
        told.append(item)
    return tuple(told)
