"""Personal data taken out of what agents type before it is kept or crosses to another company.

Agents paste what customers send: telephone, card, resident registration and account numbers, addresses of e-mail. None of it is
needed to find an entry or to answer a question. In doubt a number is masked; a price, a date, a version or a company's public
number (1588-1234) is not personal and stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable

EMAIL = "[이메일]"
RESIDENT = "[주민등록번호]"
CARD = "[카드번호]"
PHONE = "[전화번호]"
ACCOUNT = "[계좌번호]"

_GAP = r"[\s.\-–—]"

_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,}")
_RESIDENT = re.compile(
    rf"(?<!\d)\d{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:{_GAP}{{1,3}}[0-9][\d*●xX]{{6}}|[1-8]\d{{6}})(?!\d)"
)
_CARD = re.compile(
    rf"(?<!\d)(?:\d{{4}}{_GAP}{{1,3}}[\d*●xX]{{4}}{_GAP}{{1,3}}[\d*●xX]{{4}}{_GAP}{{1,3}}\d{{3,4}}"
    rf"|3\d{{3}}{_GAP}\d{{6}}{_GAP}\d{{5}}|\d{{15,16}})(?!\d)"
)
_PHONE = re.compile(
    rf"(?<!\d)(?:\(?\+?82\)?{_GAP}?\(?0?\)?|\(?0)(?:1[016789]|2|[3-6][1-5]|70|50\d?)\)?{_GAP}{{0,3}}\d{{3,4}}{_GAP}{{0,3}}\d{{4}}(?!\d)"
)
_ACCOUNT = re.compile(r"(?<![\d\-])\d{2,6}(?:-\d{1,8}){1,4}(?![\d\-])")
_PUBLIC = re.compile(r"1[568]\d\d-\d{4}")


def _account(found: re.Match[str]) -> str:
    digits = sum(sign.isdigit() for sign in found.group())
    is_account = 10 <= digits <= 16 and found.group().count("-") >= 2
    return ACCOUNT if is_account and not _PUBLIC.fullmatch(found.group()) else found.group()


_STEPS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_EMAIL, EMAIL),
    (_RESIDENT, RESIDENT),
    (_CARD, CARD),
    (_PHONE, PHONE),
    (_ACCOUNT, _account),
)


def mask(text: str) -> str:
    """Return `text` with personal data replaced by the name of its kind in brackets. Masking twice changes nothing."""
    for pattern, put in _STEPS:
        text = pattern.sub(put, text)
    return text
