"""Questions that the shape of a statement gives, where neither what it speaks of nor its condition does: until when, and whether it stays."""

from __future__ import annotations

import re

from bridge.domain.korean import fill

_BY_WHEN = re.compile(
    r"^(?:(?:매주|평일|주말|매일|매월|매달)(?:에는|은|는|에)?\s(?:[월화수목금토일](?:요일)?(?:[·,~]\s?[월화수목금토일](?:요일)?)*\s)?)?(?:(?:예약|방문|이용|희망|수령|출발|시작|만료|결제|주문|배송|행사|공연|체험|수업|도착)\S{0,4}\s)?"
    r"(?:\d+\s?(?:시간|일|주|개월|분|영업일)\s?전|전날|다음 날|당일|하루 전|이틀 전|\d{1,2}시(?:\s\d{1,2}분)?|자정|정오|\d{1,2}월 \d{1,2}일(?:\([월화수목금토일]\))?)(?:\s\S{1,6})?까지(?:는|만)?\s(?:\S+(?:에서|으로|로|에)\s)?"
    r"(?P<what>바꿀|바꾸실|고칠|고치실|취소|변경|환불|신청|예약|접수|주문|수정|반품|교환|철회|연장|등록|구매|사용|이용|해지|전환)"
    r"(?:하실|할|을 하실|이 가능|가 가능|\s가능|\s수|하시면|해 주|됩니다|만 가능)"
)
_VERBS = {"바꿀": "바꿀", "바꾸실": "바꿀", "고칠": "고칠", "고치실": "고칠"}


def by_when(text: str) -> str:
    """Return how a customer asks until when he may do what a statement without a topic says he may; "" where it does not say it."""
    found = _BY_WHEN.match(text)
    if found is None:
        return ""
    verb = _VERBS.get(found["what"], f"{found['what']}할")
    return f"언제까지 {verb} 수 있어요?"


_AS_BEFORE = re.compile(
    r"^(?P<topic>(?:이용\s?|기본\s?|월\s?|현재\s?)?(?:가격|요금|비용|금액|한도|혜택|이용 방법|신청 방법|이용 시간|운영 시간|수수료|금리|기간))(?:은|는)\s(?:\S+\s)?(?:그대로|같습니다|동일|변동|바뀌지 않|변함|유지)"
)


def as_before(text: str) -> str:
    """Return how a customer asks whether a price or another thing of any launch stays as it is; "" where a statement does not say it."""
    found = _AS_BEFORE.match(text)
    if the_rest_stays(text):
        return "다른 건 그대로예요?"
    return fill("{topic:은/는} 그대로예요?", topic=found["topic"]) if found else ""


_THE_REST = re.compile(
    r"(?:나머진|(?:나머지|그\s?외|그\s?밖)(?:의|에)?\s?(?:[가-힣]{1,4})?(?:은|는|엔|에는))\s(?:(?:다|모두|전부|기존과|종전과|이전과)\s)?(?:그대로|같습니다|동일|똑같|변동이?\s?없|바뀌지 않|변함이?\s?없)"
)
"""All else stays: whoever hears of a change asks after it."""


def the_rest_stays(text: str) -> bool:
    """Say whether a statement says that all else stays as it is, which needs nothing before it."""
    return _THE_REST.match(text) is not None


_SEEN_WRONG = re.compile(
    r"(?:[^.,]{1,20}(?:에서|에서는|에는|엔|동안|까지)\s)?(?:간헐적으로|일시적으로|간혹|가끔)?\s?(?P<what>(?:[가-힣A-Za-z0-9·]+(?<![은는])\s){0,2}?[가-힣A-Za-z0-9·]+?)(?:이|가)\s"
    r"(?P<how>\S+(?:으로|로|게)|두 번|안|잘못)\s(?:(?P<may>보일|표시될|뜰|나올|올|노출될) 수 있|(?P<does>보이는|표시되는|뜨는|나오는|오는|노출되는|울리는) (?:경우|현상|이슈|문제|오류))"
)
_SEEN = {
    "보": "보여요",
    "표": "표시돼요",
    "뜰": "떠요",
    "뜨": "떠요",
    "나": "나와요",
    "올": "와요",
    "오": "와요",
    "노": "노출돼요",
    "울": "울려요",
}


def seen_wrong(text: str) -> str:
    """Return what a customer says who sees the fault that a statement tells of: "알림이 두 번 와요."; "" where it tells of none."""
    found = _SEEN_WRONG.match(text)
    if found is None:
        return ""
    verb = _SEEN[(found["may"] or found["does"])[0]]
    return fill("{what:이/가} ", what=found["what"]) + f"{found['how']} {verb}."


_FOLLOWS = re.compile(
    r"줄어|줄고|늘어|부과|차감|빠집|뺍니다|빼고|공제|회수|소멸|정지|막힙|제한됩|취소됩|보상|열립|닫힙|풀립|돌아|청구|붙습니다|추가됩|면제|할인|깎|적립|지급|쿠폰|사라|없어|전환됩|초기화|만료"
)
_DONE = re.compile(r"하시면 됩니다|면 됩니다|주세요|주시기|바랍니다|문자가 (?:가|옵)|알림이 (?:가|옵)|연결됩니다")


def follows(rest: str) -> bool:
    """Say whether what is said behind a condition comes of it for the customer: something taken, given, opened or closed."""
    return _FOLLOWS.search(rest) is not None and _DONE.search(rest) is None
