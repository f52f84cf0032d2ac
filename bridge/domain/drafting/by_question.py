"""The type of an inquiry by its question alone, for what fits no type's own words: "갱신 전 계약은요?"."""

from __future__ import annotations

import re

from bridge.domain.drafting.asking import ask
from bridge.domain.drafting.statements import Statement
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.notes import Field, Visibility


def by_its_question(statement: Statement, kinds: InquiryTypes) -> str:
    """The type of a question that is plainly asked of a statement, whatever it was filed as; "" where none is."""
    if statement.visibility is not Visibility.CUSTOMER or statement.quoted or statement.field is Field.SCRIPT:
        return ""
    if statement.types or statement.asked or not (asked := ask(statement.text)):
        return ""
    known = [kind.code for kind in kinds]
    by_words = (code for shape, code in _ASKED_OF if shape.search(asked.question))
    by_field = (kind.code for kind in kinds if statement.field in kind.fields)
    return next((code for code in (*by_words, *by_field, *_ELSE) if code in known), "")


_ASKED_OF = (
    (re.compile(r"환불|취소|해지|교환|반품|위약금|양도|바꿀"), "C2"),
    (re.compile(r"얼마예요|무료|내야|누가 내|퍼센트|몇 \S+까지"), "C1"),
    (re.compile(r"걸려요|언제 (?:들어|와요)"), "D2"),
    (re.compile(r"그대로|바뀌어요|했는데|중인데|^(?:기존|이미|남은|쓰던)\s"), "E1"),
    (re.compile(r"언제"), "A2"),
    (re.compile(r"어디서|어떻게 해요|해야 해요"), "B1"),
    (re.compile(r"도 돼요|만 돼요|아니어도"), "A3"),
)
"""What a question asks for, by its words, where no type's own words stand in the statement."""
_ELSE = ("E1", "B1")
