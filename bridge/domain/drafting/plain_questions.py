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
    return fill("{topic:은/는} 그대로예요?", topic=found["topic"]) if found else ""


_FOLLOWS = re.compile(
    r"줄어|줄고|늘어|부과|차감|빠집|뺍니다|빼고|공제|회수|소멸|정지|막힙|제한됩|취소됩|보상|열립|닫힙|풀립|돌아|청구|붙습니다|추가됩|면제|할인|깎|적립|지급|쿠폰|사라|없어|전환됩|초기화|만료"
)
_DONE = re.compile(r"하시면 됩니다|면 됩니다|주세요|주시기|바랍니다|문자가 (?:가|옵)|알림이 (?:가|옵)|연결됩니다")


def follows(rest: str) -> bool:
    """Say whether what is said behind a condition comes of it for the customer: something taken, given, opened or closed."""
    return _FOLLOWS.search(rest) is not None and _DONE.search(rest) is None
