"""Words that planners use among themselves, as customers know them: 유저, 업뎃, 노출, no extra charge.

Only words that mean the same wherever they stand are written otherwise; numbers, names, denials and conditions stay.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa

_AFTER_A_CONSONANT = {"가": "이", "는": "은", "를": "을", "와": "과"}
_AFTER_A_VOWEL = {after: before for before, after in _AFTER_A_CONSONANT.items()}
_USER = re.compile(
    r"(?<![가-힣A-Za-z])(?:유저|user)(?:들|분들|분|님)?(?P<particle>[가이는은를을와과])?(?=[\s,.]|$|에게|한테|도|만|당|별)"
)
_WORDS = (
    (re.compile(r"업뎃"), "업데이트"),
    (re.compile(r"무배(?![가-힣])"), "무료배송"),
    (re.compile(r"(?<![가-힣])담주"), "다음 주"),
    (re.compile(r"노출(?=되|됩|돼|된|하|$|\s안|\s예정|\s중)"), "표시"),
    (re.compile(r"노출이(?=\s)"), "표시가"),
    (re.compile(r"노출은(?=\s)"), "표시는"),
    (re.compile(r"어드민"), "관리자 화면"),
    (re.compile(r"(?<=[가-힣]) (?:or|OR) (?=[가-힣])"), " 또는 "),
    (re.compile(r"(?<=제외|불가|가능|필수|무료|유료|해당|동일)(?:이?에?요|여)(?=$|[.!~,])"), ""),
    (re.compile(r"(?<=[전후일]) ~ (?=[가-힣]+(?:일|까지))"), "부터 "),
    (re.compile(r"(?<![A-Za-z])enable\s?가능"), "켤 수 있음"),
    (re.compile(r"(?<![A-Za-z])disable\s?가능"), "끌 수 있음"),
)
_ADMIN = re.compile(
    r"(?<![A-Za-z])[Aa]dmin(?P<particle>이(?!나|고|며|면)|은|을|과)?(?=만|도|가|는|를|와|\s[가-힣]|(?<=[이은을과]))"
)
_COUNTED = {
    "rules": "규칙",
    "devices": "기기",
    "items": "상품",
    "files": "파일",
    "photos": "사진",
    "coupons": "쿠폰",
    "cards": "카드",
    "accounts": "계정",
}
_EACH = {"user": "고객님당", "account": "계정당", "order": "주문당", "day": "하루", "month": "월"}


def _up_to(found: re.Match[str]) -> str:
    what = _COUNTED[found["what"].lower()]
    return f"{what}은 {_EACH[found['each'].lower()]} 최대 {found[1]}개".replace(f"{what}은", josa(what, "은/는"))


def _only_there(found: re.Match[str]) -> str:
    where = {"web": "웹", "app": "앱"}[found["where"].lower()]
    return f"지금은 {where}에서만 이용 가능{', ' if found.end() < len(found.string) else ''}"


_VERSIONS = (
    (re.compile(r"(?<=\d) (?:and|or) (?:later|newer|above|up)\b", re.IGNORECASE), " 이상"),
    (
        re.compile(
            r"(?P<of>\b(?:iOS|iPadOS|watchOS|macOS|Android|Windows|안드로이드|안드|앱|버전) ?v?\d[\d.]*)\+(?=$|[\s,.)/])",
            re.IGNORECASE,
        ),
        r"\g<of> 이상",
    ),
)
"""From which version on."""
_ENGLISH = (
    (re.compile(r"^no (?:extra|additional) (?:charges?|fees?|costs?)$", re.IGNORECASE), "추가 요금 없음"),
    (re.compile(r"\bno (?:extra |additional )?fees?$", re.IGNORECASE), "수수료 없음"),
    (re.compile(r"(?<=[가-힣] )(?:is |are )?not supported(?: at launch| yet)?$", re.IGNORECASE), "지원되지 않음"),
    (re.compile(r"(?<=[가-힣] )(?:is |are )?not (?:applied|applicable)$", re.IGNORECASE), "적용되지 않음"),
    (re.compile(r"(?<=[가-힣] )not eligible$", re.IGNORECASE), "대상 아님"),
    (re.compile(r"(?:^|(?<=\())default\s?(?:is\s|:\s?)?off(?=\)|$)", re.IGNORECASE), "처음에는 꺼져 있음"),
    (re.compile(r"(?:^|(?<=\())default\s?(?:is\s|:\s?)?on(?=\)|$)", re.IGNORECASE), "처음에는 켜져 있음"),
    (re.compile(r"\bno refunds?$", re.IGNORECASE), "환불 없음"),
    (re.compile(r"\bno exceptions?$", re.IGNORECASE), "예외 없음"),
    (re.compile(r"(?<=%) off\b", re.IGNORECASE), " 할인"),
    (
        re.compile(
            r"^(?:it )?(?:works |available )?(?:on )?(?P<where>web|app) only(?: for now| at launch)?(?:\s[—–-]\s|$)",
            re.IGNORECASE,
        ),
        _only_there,
    ),
    (re.compile(r"\bfix(?:ed)? (?:in|within) (\d+) days?$", re.IGNORECASE), r"\1일 안에 수정 예정"),
    (re.compile(r"(?<=[가-힣] )fix(?: 예정)?(?=[)\s,.]|$)", re.IGNORECASE), "수정 예정"),
    (
        re.compile(
            rf"^up to (\d[\d,]*) (?P<what>{'|'.join(_COUNTED)}) per (?P<each>user|account|order|day|month)$",
            re.IGNORECASE,
        ),
        _up_to,
    ),
    (re.compile(r"(?:\s(?:plans?|users?))?\sonly$", re.IGNORECASE), "만"),
    (re.compile(r"\b(?:all|every) (?:plans?)\b", re.IGNORECASE), "모든 요금제"),
)


_KNOWN = {
    "refund": "환불", "refunds": "환불", "fee": "수수료", "payment": "결제", "card": "카드", "cash": "현금", "charge": "요금", "cancel": "취소", "limit": "한도",
    "limits": "한도", "free": "무료", "no change": "변경 없음", "no changes": "변경 없음",
}  # fmt: skip
"""Words of a Korean sentence that any agent says in Korean."""
_PLAN = re.compile(r"(?:는|은|도|만)(?=\s|$)|\s?(?:월\s\d|플랜|요금제|등급)")
"""Behind a word with a capital, what shows that it is a plan's name: Free는, Free 플랜."""
_HANGUL, _LATIN = re.compile(r"[가-힣]"), re.compile(r"[A-Za-z]")
_LATIN_WORD = r"[A-Za-z][A-Za-z'&.-]*"
_COMMON = re.compile(rf"(?<![A-Za-z0-9.@/_-])(?:no changes?|{_LATIN_WORD})(?![A-Za-z0-9.@/_])", re.IGNORECASE)


def _common_in_korean(text: str) -> str:
    """Say the common words of a Korean sentence in Korean: "Refund 불가", "전액 refund", "card only".

    A word beside another Latin one may be a name ("Apple Card", "free allowance") and stays, unless that is such a word, too.
    """
    if not _HANGUL.search(text):
        return text
    words = list(_COMMON.finditer(text))

    def said(place: int) -> str:
        found = words[place]
        beside = [words[at] for at in (place - 1, place + 1) if 0 <= at < len(words)]
        touching = [other for other in beside if _between(text, found, other) in (" ", "-")]
        known = _KNOWN.get(found[0].lower())
        alone = all(other[0].lower() in (*_KNOWN, "only", "gate") for other in touching)
        proper = found[0][:1].isupper() and (found.start() > 0 or _PLAN.match(text[found.end() :]) is not None)
        return known if known and alone and not proper else found[0]

    out, at = "", 0
    for place, found in enumerate(words):
        out += text[at : found.start()] + said(place)
        at = found.end()
    return _UNCHANGED.sub(r"\1(\2)", out + text[at:])


_UNCHANGED = re.compile(r"(변경 없음)\s?[:：]\s(.+)$")


def _between(text: str, one: re.Match[str], other: re.Match[str]) -> str:
    return text[min(one.end(), other.end()) : max(one.start(), other.start())]


def in_house(text: str) -> str:
    """Write the planners' own words in `text` as customers know them."""
    text = _ADMIN.sub(_administrator, _USER.sub(_customer, text))
    for words, known in _WORDS:
        text = words.sub(known, text)
    return text


_PHRASE = 5
"""Words of an English phrase that still is no sentence."""


def in_korean(text: str) -> str:
    """Write short English phrases in a Korean note as they are said in Korean; whole English sentences stay."""
    for words, known in _VERSIONS:
        text = words.sub(known, text)
    if not _HANGUL.search(text) and len(text.split()) > _PHRASE:
        return text
    return "".join([_said_in_korean(part) for part in _APART.split(_common_in_korean(text))])


_APART = re.compile(r"(,\s|\s?\((?=[^()]*\)$))")


def _said_in_korean(text: str) -> str:
    if not _LATIN.search(text):
        return text
    for words, known in _ENGLISH:
        text = words.sub(known, text)
    return text


def _administrator(found: re.Match[str]) -> str:
    particle = found["particle"] or ""
    return f"관리자{_AFTER_A_VOWEL.get(particle, particle)}"


def _customer(found: re.Match[str]) -> str:
    particle = found["particle"] or ""
    return f"고객님{_AFTER_A_CONSONANT.get(particle, particle)}"
