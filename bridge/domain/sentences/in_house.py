"""Words that planners use among themselves, as customers know them: 유저, 업뎃, 노출, no extra charge.

Only words that mean the same wherever they stand are written otherwise; numbers, names, denials and conditions stay.
"""

from __future__ import annotations

import re

_AFTER_A_CONSONANT = {"가": "이", "는": "은", "를": "을", "와": "과"}
_USER = re.compile(
    r"(?<![가-힣A-Za-z])(?:유저|user)(?:들|분들|분|님)?(?P<particle>[가이는은를을와과])?(?=[\s,.]|$|에게|한테|도|만|당|별)"
)
_WORDS = (
    (re.compile(r"업뎃"), "업데이트"),
    (re.compile(r"무배(?![가-힣])"), "무료배송"),
    (re.compile(r"(?<![가-힣])담주"), "다음 주"),
    (re.compile(r"노출(?=되|됩|돼|된|이\s|은\s|하|$|\s안|\s예정|\s중)"), "표시"),
    (re.compile(r"어드민"), "관리자 화면"),
    (re.compile(r"(?<![A-Za-z])admin(?=만|이|은|도|\s[가-힣])"), "관리자"),
    (re.compile(r"(?<![A-Za-z])enable\s?가능"), "켤 수 있음"),
    (re.compile(r"(?<![A-Za-z])disable\s?가능"), "끌 수 있음"),
)
_ENGLISH = (
    (re.compile(r"^no (?:extra|additional) (?:charges?|fees?|costs?)$", re.IGNORECASE), "추가 요금 없음"),
    (re.compile(r"\bno (?:extra |additional )?fees?$", re.IGNORECASE), "수수료 없음"),
    (re.compile(r"(?<=[가-힣] )(?:is |are )?not supported(?: at launch| yet)?$", re.IGNORECASE), "지원되지 않음"),
    (re.compile(r"(?<=[가-힣] )(?:is |are )?not (?:applied|applicable)$", re.IGNORECASE), "적용되지 않음"),
    (re.compile(r"(?<=%) off\b", re.IGNORECASE), " 할인"),
    (re.compile(r"(?:\s(?:plans?|users?))?\sonly$", re.IGNORECASE), "만"),
    (re.compile(r"\b(?:all|every) (?:plans?)\b", re.IGNORECASE), "모든 요금제"),
)


def in_house(text: str) -> str:
    """Write the planners' own words in `text` as customers know them."""
    text = _USER.sub(_customer, text)
    for words, known in _WORDS:
        text = words.sub(known, text)
    return text


_PHRASE = 5
"""Words of an English phrase that still is no sentence."""


def in_korean(text: str) -> str:
    """Write short English phrases in a Korean note as they are said in Korean; whole English sentences stay."""
    if not re.search(r"[가-힣]", text) and len(text.split()) > _PHRASE:
        return text
    parts = re.split(r"(,\s|\s?\((?=[^()]*\)$))", text)
    return "".join(_said_in_korean(part) for part in parts)


def _said_in_korean(text: str) -> str:
    for words, known in _ENGLISH:
        text = words.sub(known, text)
    return text


def _customer(found: re.Match[str]) -> str:
    particle = found["particle"] or ""
    return f"고객님{_AFTER_A_CONSONANT.get(particle, particle)}"
