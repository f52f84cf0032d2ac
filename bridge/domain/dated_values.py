"""Values that are others from a day on: "혜택이 12/7(월)부터 5,000원에서 3,000원으로 변경됩니다" opens nothing on that day."""

from __future__ import annotations

import re
from datetime import datetime

from bridge.domain import dates
from bridge.domain.additions import field_of
from bridge.domain.moving import OPENS
from bridge.domain.notes import Fact, Field, Span

_SENTENCE = re.compile(r"(?<!\d)[.!?](?=\s|$)|\n")
_FROM_IT = re.compile(r"[^,\n]{0,8}?(?:부터|자로|이후)\s")
_BECOMES = re.compile(
    r"변경|바뀌|바뀝|바꿔|인상|인하|조정|상향|하향|오르|오릅|올라|올립|내리|내립|내려|낮아|높아|늘어|늘립|줄어|줄입|확대|축소|전환|폐지|없어|사라"
)
_VALUE = re.compile(
    r"\d[\d,.]*\s?(?:[십백천만억]+\s?)?(?:원|%|퍼센트|포인트|P\b|회|건|개|명|배|일|시간|GB|MB)"
    rf"|(?:무료|유료|없음|불가|가능)(?:로|으로|해)|[가-힣A-Za-z]{{2,}}(?:으로|로)\s(?:\S{{1,6}}\s)?(?:{_BECOMES.pattern})|폐지|없어|사라"
)
_OF_OPENING = re.compile(rf"{OPENS}|일정|일시|날짜|연기|미뤄|미룹|밀려|밀립|늦춰|앞당|당겨|순연|보류")
_LEAD = re.compile(r"^\s*(?:[\[【(<][^\])】>\n]{0,20}[\])】>]\s*)?(?:[-•*·]\s*)?")
_ASPECT = re.compile(
    r"(?:이용|배송|구독|가입|월|연|최소|최대|기본)?(?:료|비|요금|수수료|가격|금액|한도|횟수|혜택|적립(?:률|율|금)?|할인(?:율|률|액)?|캐시백|대상|조건|기준|정책|약관|기간|시간|수량|정원|보증금|가)$"
)
"""What a value is of, as the last word of what bears it: "간편환불 이용료"."""
_OF_IT = re.compile(r"이용|배송|구독|가입|월|연|최소|최대|기본|하루|1일")
_WORD = re.compile(r"\S+")
_PARTICLE = re.compile(r"(?:은|는|이|가|도|을|를)$")


def values_from(text: str, said_at: datetime) -> tuple[Fact, ...]:
    """Return what a note, written at `said_at`, says of values that are others from a day on, each as its whole sentence."""
    found: dict[int, Fact] = {}
    for day in dates.find(text, said_at):
        fact = value_at(text, Span(day.start, day.end)) if day.at is not None and day.dated else None
        if fact is not None:
            found[fact.span.start] = fact
    return tuple(found.values())


def value_at(text: str, day: Span) -> Fact | None:
    """Return what the sentence around a day says of a value that is another one from then on; None where the day is an opening's."""
    ends = [match.start() for match in _SENTENCE.finditer(text)]
    start = max((end + 1 for end in ends if end < day.start), default=0)
    end = min((end for end in ends if end >= day.end), default=len(text))
    said, rest = text[start:end], text[day.end : end]
    if not (_FROM_IT.match(rest) and _BECOMES.search(rest)) or _OF_OPENING.search(said):
        return None
    lead = _LEAD.match(said)
    start += lead.end() if lead is not None else 0
    return Fact(_field(text[start:end]), text[start:end].strip(), Span(start, end))


def _field(said: str) -> Field:
    """File a sentence by what its value is of, and not by the name before it, which may hold any word ("간편환불 수수료")."""
    named = (match for match in _WORD.finditer(said) if _ASPECT.search(_PARTICLE.sub("", match.group())))
    return field_of(next((said[match.start() :] for match in named), said))


def says_which(said: str) -> bool:
    """Tell whether such a sentence says what the value will be: "12/10부터 인상됩니다" does not."""
    return _VALUE.search(_FROM_IT.split(said, maxsplit=1)[-1]) is not None


def bearer(name: str) -> str | None:
    """Return whose value a name of a value is: "간편환불" for 간편환불 이용료; None where the name is of none."""
    *before, last = name.split() or [""]
    match = _ASPECT.search(last)
    if match is None:
        return None
    whose = before or [last[: match.start()]]
    while len(whose) > 1 and _OF_IT.fullmatch(whose[-1]):
        whose.pop()
    return " ".join(whose).removesuffix("의")
