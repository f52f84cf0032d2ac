"""Whoever is spoken to is spoken to politely: 하셔야 합니다, 가입하신 분. Only where the customer certainly does it."""

from __future__ import annotations

import re

_DONE = "예매|가입|구매|결제|신청|예약|주문|취소|등록|이용|사용|참여|설치|계약|해지|문의|방문|응모|구독|충전|접수|반납|수령|입금|동의|인증"
_WHO_DID = re.compile(
    rf"(?<=[가-힣\s])(?P<did>{_DONE})한 (?P<who>분|고객|회원)|^(?P<first>{_DONE})한 (?P<first_who>분|고객|회원)"
)
_GIVES = re.compile(r"(?P<not>안\s)?(?P<verb>돌려|보내|옮겨|바꿔|빼|깎아|채워|챙겨|넣어|쳐)\s?줍니다$")
_MUST = re.compile(r"(?P<must>해|받아|내|골라|넣어|찍어|눌러|적어)야 (?P<end>합니다|됩니다)$")
_DOES = re.compile(r"(?P<what>(?:선택|신청|확인|입력|등록|설치|방문|제출|접속|동의|업데이트)만 )하면 됩니다$")
"""서버 선택만 하면 됩니다."""
_POLITE = {
    "해": "하셔",
    "받아": "받으셔",
    "내": "내셔",
    "골라": "고르셔",
    "넣어": "넣으셔",
    "찍어": "찍으셔",
    "눌러": "누르셔",
    "적어": "적으셔",
}
_ANOTHER = re.compile(r"[가-힣)](?:이|가|께서)\s[^,]*$")
"""Somebody or something else is the subject of the last clause."""


def courteous(sentence: str) -> str:
    """Say politely what customers did and must do, in a sentence without its stop."""
    sentence = _WHO_DID.sub(
        lambda found: f"{found['did'] or found['first']}하신 {found['who'] or found['first_who']}", sentence
    )
    sentence = _DOES.sub(r"\g<what>하시면 됩니다", sentence)
    if (given := _GIVES.search(sentence)) and not _ANOTHER.search(sentence[: given.start()]):
        done = f"{given['verb']}드리지 않습니다" if given["not"] else f"{given['verb']} 드립니다"
        sentence = f"{sentence[: given.start()]}{done}"
    found = _MUST.search(sentence)
    if found is None or _ANOTHER.search(sentence[: found.start()]) or sentence[: found.start()].endswith("라고 "):
        return sentence
    return f"{sentence[: found.start()]}{_POLITE[found['must']]}야 {found['end']}"
