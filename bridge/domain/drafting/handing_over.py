"""Orders that say whom agents hand something over to, and how an agent looks for them: "약정 위약금 문의는 어디로 넘겨요?"."""

from __future__ import annotations

import re

from bridge.domain.korean import fill

_PLACE = (
    r"(?:[가-힣A-Za-z0-9·]*(?:팀|센터|파트|데스크|desk|전담반?|담당(?:자|님)?|핫라인|창구|메일함|[가-힣]실|원무|[가-힣]반|[가-힣]{2,}과|[가-힣]{2,}부|셀|매니저|지점장|법무지원|티켓|ticket)|‘본사 확인 요청’|본사|저희 쪽)"
    r"(?:\s?\([^)]*\))*(?:님|께|한테|에게)?"
)
_DEED = r"이관|토스|호전환|에스컬레이션|escalat|transfer|넘[기겨깁김]|던져|던지|돌[려리]|전달|보내\s?주|연결|접수|티켓|ticket|안내|콜백|문의"
_HANDS_OVER = re.compile(
    rf"{_PLACE}(?:으로|로|에|에다)?\s?(?:(?:바로|직접|즉시|꼭|먼저)\s|콜백으로\s)?(?:{_DEED})|(?:이관|호전환|에스컬레이션)(?:해|하|\s?(?:바랍|부탁|가능|처리))"
    rf"|[가-힣]{{2,4}}님께 (?:넘|전달|연결)|(?:넘겨|토스|돌려|던져|이관)\s?(?:해\s)?주"
    r"|(?:으로|로|에게|께|한테)\s(?:\S+\s){0,3}?(?:이관|토스|호\s?전환|에스컬|넘[기겨깁김]|던져|돌려\s?(?:주|드)|연결(?:해|하|바랍|\s?(?:바랍|부탁)))|\d{4}(?:\)|번)?(?:으로|로)?\s?(?:바로\s)?(?:연결|3자 통화)|콜(?:\([^)]*\))?로\.?$"
    rf"|(?:문의|이의|민원|요청|신고|클레임|컴플|보상|항의|질문|사고|건|분|고객|→|말고|받아서|접수,)\S*\s(?:\S+\s)*?{_PLACE}(?:으로|로)?(?:\s바로)?\.?$"
)
_OF = re.compile(
    r"^(?:(?:단|그리고|또한),?\s)?(?P<of>[^.,:→]{2,24}?(?:문의|요청|이의\s?제기|이의|민원|접수|클레임|신고|상담|오류|항의|질문|고객|분|(?P<bare>건)))"
    r"(?:으로 번지는 경우|의 경우|은|는|을|를|시|\s?→|(?(bare)|(?!)))\s"
)
_TOPIC = re.compile(r"^(?:(?:단|그리고|또한),?\s)?(?P<of>(?:[^\s.,:→]+\s){0,2}[^\s.,:→]+?)(?:은|는)\s")


def hands_over(text: str) -> str:
    """The clause of an order that says whom agents hand something over to; "" where it says nothing of that."""
    return next((clause for clause in re.split(r"(?<=[.!?])\s|,\s", text) if _HANDS_OVER.search(clause)), "")


def handed_over(text: str) -> str:
    """How an agent asks whom to hand over to what an order is about: "약정 위약금 문의는 어디로 넘겨요?"; "" where it does not name it."""
    clause = hands_over(text)
    if (found := _OF.match(clause)) and not re.search(r"상담사|면\s", found["of"]):
        return fill("{of:은/는} 어디로 넘겨요?", of=found["of"])
    found = _TOPIC.match(clause)
    return f"{found['of']} 문의는 어디로 넘겨요?" if found and not _NAMES_NOTHING.search(found["of"]) else ""


_NAMES_NOTHING = re.compile(
    r"(?:상담사(?:분|님)?|없|있|하|되|않|받|쓰|묻|오|시|다|면|전화|이상|그 전에|그때|이 경우|상담사|상담에서|여부|경우|때|이후|\d)$"
)
