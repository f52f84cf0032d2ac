"""Whether an arrow leads from what was to what will be, from a case to what holds for it, or to what is had for something."""

from __future__ import annotations

import re

STATE = re.compile(
    r"(?:(?P<of>[^,]{1,24}?[가-힣A-Za-z)])\s)?(?P<state>없음|있음|무료|유료|불가|가능|미지원|미제공|필수|선택)"
)
_VALUE = re.compile(
    r"\d|(?:월|연|건당|회당|주문당|최대)\s?\d|(?:없음|있음|무료|유료|불가|가능|미지원|미제공|필수|선택)(?![가-힣])"
)


def from_state(was: str, now: str) -> bool:
    """Say whether what was is a state that something else takes the place of: "수수료 없음 → 500원", "주말 불가 → 가능"."""
    return STATE.fullmatch(was) is not None and _VALUE.match(now) is not None


_CASE = re.compile(r"(?:이상|이하|미만|초과|이내|이후|이전|\d점|등급|제외)$")
_BOUND = re.compile(r"이상|이하|미만|초과|이내|이후|이전")
_ONE_FIGURE = re.compile(r"\d[\d,.]*\s?[가-힣]{1,2}")
NO_CHANGE = re.compile(r"^(?:제외|예외|처리|대상|비대상|해당|안내|문의|대응|응대)(?:\s?(?:대상|시))?$")
"""Labels of lines whose arrows lead from a case to what holds for it."""


def case_and_rule(was: str, now: str, topic: str = "") -> bool:
    """Say whether an arrow leads from a case to what holds for it, and not from what was to what will be: "30분 초과 → 3천원 쿠폰"."""
    if NO_CHANGE.match(topic):
        return True
    if _ONE_FIGURE.fullmatch(was) and _ONE_FIGURE.fullmatch(now) and units(was) & units(now):
        return False  # 310점 → 742점
    if _PERIOD.search(was) and _PRICE.match(now):
        return True  # 12/28~1/3 자정까지 → 19만 9천원
    if _TIMES.search(was) and _PENALTY.search(now):
        return True  # 무단 미방문 3회 → 6개월간 예약 제한
    if _BOUND.search(was) and _THEN.match(now):
        return True  # 7일 이내 5강 이하 수강 → 전액 환불
    return _CASE.search(was) is not None and _BOUND.search(now) is None


_DAY = re.compile(r"\d{1,2}월 \d{1,2}일|\d{1,2}/\d{1,2}(?![\d/])|\d시")
_CASE_NOW = re.compile(
    r"^(?:발표|지급|발송|당첨|추첨|입금)\s|^\S*[가-힣](?<![화반정전측양서라냉대표방수])면\s|[가-힣]면\s\S+\s\S"
)
_PERIOD = re.compile(r"\d(?:일|시)(?:\s?\([월화수목금토일]\))?(?:\s자정)?(?:까지|동안)?$|자정까지$")
_PRICE = re.compile(r"(?:월|연|총)?\s?\d[\d,.]*\s?(?:만|천)?(?:\s?\d+\s?(?:만|천))?\s?원?$")
_TIMES = re.compile(r"\S\s\d\s?(?:회|번|건|차|일)$")
_PENALTY = re.compile(r"(?:제한|정지|차단|금지|불가|취소|회수|해지|부과|탈락|박탈|말소|영구정지)(?:\s?\([^()]*\))?$")
_THEN = re.compile(
    r"(?:전액|일부|반액|절반|즉시|자동)?\s?(?:환불|취소|차감|면제|지급|제공|공제|청구|전액)(?!\S*\s\d)[^\d]*$"
)
"""What is done in a case, with no amount that could have been another."""


def is_change(was: str, now: str, topic: str = "") -> bool:
    """Say whether an arrow leads from what was to what will be; a list before it that shares no unit with what is behind may be either."""
    if case_and_rule(was, now, topic) or (_DATED.match(was + " ") and _DATED.match(now + " ")):
        return False
    if _UNDONE.search(was) and _THEN.match(now):
        return False  # 마이페이지에서 취소 → 전액환불: what is had for it
    if _ASKED.search(was) or _UNDECIDED.match(now) or stays(was, now):
        return False  # 왜 없어지냐 → "…": what is said then
    if _KIND_OF.search(was) or _MUST.match(now) or (_COUNTED.search(was) and not _VALUED.search(now)):
        return False  # 안 열리는 곳 → …; 스탬프 15개 → 보조 의자: what is had for it
    if _CASE_NOW.search(now) or (_DAY.search(was) and not _DAY.search(now) and not _alike(was, now)):
        return False  # what comes after a step, what holds in a period
    if _NAME.fullmatch(was) and _PRICED.search(now) and not STATE.fullmatch(was):
        return False  # R → VIP 5만: from which to which, and what that costs
    return ", " not in was or bool(units(was) & units(now))


_UNDONE = re.compile(r"(?:^|\s)(?:취소|해지|반품|반납|철회|신청)$")
_KIND_OF = re.compile(r"[가-힣][는은한된던]\s(?:곳|것|분|사람|거|건|날|때)$")
_MUST = re.compile(r"(?:꼭|반드시|필히)\s")
_COUNTED = re.compile(r"\d[\d,.]*\s?(?:개|장|회|번|잔|점|P|포인트|스탬프|건)(?:\s?\([^()]*\))?$")
_VALUED = re.compile(
    r"\d|[한두세네]\s(?:개|장|회|번)|없|무제한|무료|유료|폐지|면제|전액|상시|불가|가능|제한|해제|미제공|자율|무상|전부|모두|전체|통합|종료|중단|삭제|불필요|생략"
)
"""What may take the place of a count."""


_STAYS = re.compile(r"(?:\S+\s)?(?:동결|유지|그대로|동일|변동\s?없음)$")
_ALSO_SAID = re.compile(r"\s?\((?:동결|유지|그대로|동일|변동\s?없음)\)$")


def stays(was: str, now: str) -> bool:
    """Say whether an arrow leads to what was: "1일권 1,000원 → 동결", "주말 7,200 → 7,200(동결)"."""
    value = _ALSO_SAID.sub("", now)
    return _STAYS.fullmatch(now) is not None or f" {was}".endswith(f" {value}")


_DATED = re.compile(r"(?:\d{1,2}월 \d{1,2}일|\d{1,2}월|\d{1,2}/\d{1,2})(?:\([월화수목금토일]\))?\s[^\d\s]")
"""A day and what is done on it: two such sides are two steps, and nothing that changes."""
_UNDECIDED = re.compile(r"(?:미정|미확정|TBD|추후|검토|확인\s?중)")
_ASKED = re.compile(r"(?:냐|냐고|나요|까요?|는지|라면|달라)\??[\"'”’]?$")
_NAME = re.compile(r"[A-Za-z가-힣]{1,6}")
_PRICED = re.compile(r"[A-Za-z가-힣]{1,6}\s\+?\d[\d,]*\s?(?:만|천|원|P)")


def _alike(was: str, now: str) -> bool:
    """Whether two sides are amounts of one thing: they share a unit, or both are figures alone."""
    figures = re.search(r"(?:^|\s)\d[\d,.]*$", was) is not None and re.fullmatch(r"\d[\d,.]*", now) is not None
    return figures or bool(units(was) & units(now))


def units(text: str) -> set[str]:
    return set(re.findall(r"\d[\d,.]*\s?((?:천|만|억)?\s?원|%|[가-힣]|[A-Za-z]+)", text))
