"""What a change note says of a value: what it is of, what it was and what it will be, as one fact.

"간편환불 수수료 없음 → 500원으로 변경됩니다" is read as a name and an amount; without what stands before the arrow nobody knows
which of the old answers it takes the place of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bridge.domain.additions import field_of
from bridge.domain.korean import says_is
from bridge.domain.notes import Fact, Field, HeldBack, Span, meets

_ARROW = r"\s*(?:→|->|=>|⇒|➡️?)\s*"
_ONLY_ARROW = re.compile(_ARROW)
_WAS = re.compile(rf"(?P<was>[^\s→,.:：\])]+){_ARROW}$")
_OF = re.compile(r"(?:^|[\s\])])(?P<of>[가-힣]{2,10})\s*[:：]?\s+$")
_VALUE = re.compile(
    r"[\d약월연총]|(?:최대|최소|건당|회당)\s?\d|(?:없음|있음|무료|유료|불가|가능|미지원|미제공)(?![가-힣])"
)


_STEP = re.compile(
    rf"(?<![^\s\])])(?:\d[^\s→,]*|없음|무료|유료|불가|가능){_ARROW}(?:(?:건당|회당|월|연|최대)\s?)?(?:\d|없음|무료|유료|불가|가능)[^\n,.!?→]{{0,20}}"
)
_PER = r"(?:하루|매일|매달|매월|매주|한\s?달(?:에)?|한\s?주(?:에)?|일주일(?:에)?|[월주연](?=\s)|1일|1회|건당|회당|1?인당|계정당|아이디당|한\s?번에|최대|최소|총|약)"
_NUMBER = r"\d[\d,.]*\s?(?:[천만억]+\s?)?(?:원|%|퍼센트|[가-힣]{1,2}?|[A-Z]{1,2})"
_OWN = r"(?!이제|오늘|내일|모레|이번|앞으로|기존|다시|최종|그리고|그래서|다만|현재|바로|아까|위에|저희|우선|일단|혹시|참고|변경|정정|수정|안내|공지|지금|방금)[가-힣]{2,8}(?<![은는이가을를도만에서고며로터니데요])"
_BECOMES = re.compile(
    rf"(?:^|(?<=[\s\])]))(?P<of>(?:{_PER}\s|{_OWN}\s)?(?P<noun>[가-힣]{{2,10}}?))(?:은|는|이|가|도)?\s(?:기존\s)?(?:(?:{_PER}\s?)?{_NUMBER}에서\s)?"
    rf"(?P<now>(?:{_PER}\s?)*{_NUMBER})(?:으로|로)\s?(?:\S{{1,4}}\s)?"
    r"(?:변경|바뀌|바뀝|바꿔|바꿨|인상|인하|조정|상향|하향|올[렸립랐라려]|내[렸립려]|낮|높|늘|줄|확대|축소)"
)
_OF_VALUES = re.compile(
    r"(?:(?<!준)(?<!대)비|(?<!자)(?<!무)(?<!유)(?<!완)(?<!종)료|(?<!지)(?<!방)(?<!현)금|액|값|[율률]|한도|횟수|건수|개수|수량|인원|정원|용량|기간|기한|시간|할인|적립|혜택|포인트|캐시백|페이백|쿠폰|가격|단가|정가|판매가|배송|배달|보장|보상|충전|기준|조건)$"
)
"""Nouns of which a note gives values; others are talk ("문의가 500건으로 늘었어요")."""
_OF_CLOCKS = re.compile(r"(?:시|분|월|분기|요일)$")
_PAID = re.compile(r"[가-힣](?:비|료|요금|금액|가격|수수료|값)(?:은|는|이|가)?\s[^\n]*\d\s?(?:[천만억]+\s?)?원")
_DAY = re.compile(r"\d\s?[/:.]\s?\d|\d\s?(?:월|일|시|분|주|오전|오후)")


def whole_steps(text: str, facts: Sequence[Fact], held: Sequence[HeldBack] = ()) -> tuple[Fact, ...]:
    """Return the facts of a note about a change, each step from one value to the next as one fact that names what it is of.

    A step that was filed as nothing is a fact, too, unless it is of days or touches what is `held` back.
    """
    joined: list[Fact] = []
    for fact in facts:
        before = joined[-1] if joined else None
        between = text[before.span.end : fact.span.start] if before is not None else ""
        if before is not None and between and _ONLY_ARROW.fullmatch(between) and before.visibility is fact.visibility:
            joined[-1] = _spanning(text, before, before.span.start, fact.span.end)
        else:
            joined.append(fact)
    found = [_whole(text, fact) for fact in joined]
    return (*found, *(_whole(text, step) for step in _passed_over(text, found, held)))


def becomes(text: str, held: Sequence[HeldBack] = ()) -> tuple[Fact, ...]:
    """Return the values that a note says to be new without the old one: "교환비 3,500원으로 바뀌었어요"."""
    found = []
    for match in _BECOMES.finditer(text):
        span = Span(match.start("of"), match.end("now"))
        if _OF_VALUES.search(match["noun"]) is None or (
            _OF_CLOCKS.search(match["now"]) and not match["now"].endswith("시간")
        ):
            continue
        if not any(meets(part.span, span) for part in held):
            said = says_is(match["of"], match["now"])
            found.append(Fact(_filed(said), said, span))
    return tuple(found)


def _filed(said: str) -> Field:
    """File what is said of a value: what is paid is a price, whatever it is paid for ("교환비")."""
    return Field.PRICE if _PAID.search(said) else field_of(said)


def _passed_over(text: str, facts: Sequence[Fact], held: Sequence[HeldBack]) -> Iterator[Fact]:
    taken = [*(fact.span for fact in facts), *(part.span for part in held)]
    for match in _STEP.finditer(text):
        span = Span(match.start(), match.end())
        if not _DAY.search(match[0]) and not any(meets(other, span) for other in taken):
            yield Fact(field_of(match[0]), match[0], span)


def _whole(text: str, fact: Fact) -> Fact:
    start = fact.span.start
    if was := _WAS.search(text[:start]):
        start = was.start()
    if not _ONLY_ARROW.search(text[start : fact.span.end]) or not _VALUE.match(text[start:]):
        return fact
    line = text.rfind("\n", 0, start) + 1
    if of := _OF.search(text[line:start]):
        start = line + of.start("of")
    return _spanning(text, fact, start, fact.span.end) if start < fact.span.start else fact


def _spanning(text: str, fact: Fact, start: int, end: int) -> Fact:
    said = text[start:end]
    filed = _filed(said)
    field = fact.field if filed is Field.LIMITS else filed
    return replace(fact, text=re.sub(r"\s*[:：]\s*", " ", said, count=1), span=Span(start, end), field=field)
