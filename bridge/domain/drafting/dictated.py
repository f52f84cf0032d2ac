"""Which inquiry a dictated sentence answers: the words before it say so, where its own do not.

"안 보인다는 문의엔 "순차 적용 중입니다"" is what is said to 저는 왜 안 보여요?, and "인상 사유는 "…"" to 왜 바꾼 거예요?
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.standing import standing
from bridge.domain.drafting.statements import Statement
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.notes import Field, Span

_BEFORE = 40
"""Characters before a script that may say what it answers."""


def led_to(said: Sequence[Statement], kinds: InquiryTypes, note: str, held: Sequence[Span]) -> tuple[Statement, ...]:
    """Give each script that no question leads to the type of question that the words before it on its line are about."""
    return tuple(_led(statement, kinds, note, held) for statement in said)


def _led(statement: Statement, kinds: InquiryTypes, note: str, held: Sequence[Span]) -> Statement:
    span = statement.source.span
    if statement.field is not Field.SCRIPT or statement.types or statement.asked or span is None:
        return statement
    at = note.find(statement.text, span.start, span.end)
    start = max(note.rfind("\n", 0, at), note.rfind(". ", 0, at), at - _BEFORE) + 1 if at >= 0 else 0
    if at < 0 or any(place.start < at and start < place.end for place in held):
        return statement
    lead = re.sub(r"[\"“‘'「*_]", "", note[start:at])
    found = [(len(standing(kind.words, lead)), kind.code) for kind in kinds]
    most = max((count for count, _ in found), default=0)
    code = next((code for count, code in found if count == most), "")
    return replace(statement, types=(code,)) if most else statement
