"""News that a planner says in passing in his thread, in words that a reading of the sentence alone takes for talk.

Who is not understood is asked (P6): it is enough here that a sentence surely changes, stops or decides something.
"""

from __future__ import annotations

import re

from bridge.domain.moving import moves_to_a_day, not_that_day, of_the_end, only_perhaps, puts_on_hold, takes_down
from bridge.domain.new_values import becomes
from bridge.domain.offices import of_offices

_WAIT = re.compile(
    r"(?:일시|잠정|임시)\s?(?:중단|중지|정지)\s?(?:했|합|됐|되|입)|(?:일단|우선|잠시|잠깐|잠시만|당분간|이\s?건|지금)\s?(?:\S{1,6}\s){0,2}(?:스[톱탑]|멈[춰추]|중단|중지|홀드|정지|대기)\s?(?:해|요|할|부탁|바랍|주|하|이|입|$)"
    r"|(?:안내|오픈|배포)\S{0,2}\s?(?:\S{1,4}\s)?(?:멈[춰추]|중단|중지|스[톱탑])\s?(?:해\s?)?(?:주세요|주시|부탁|바랍)"
    r"|\b(?:please\s)?(?:hold off|stop telling|pause (?:this|it|the launch|everything))\b",
    re.I,
)
_NOT_THEN = re.compile(
    r"\b(?:won['’]t|will not|can['’]t|cannot|not)\s(?:be\s)?(?:launch|open|go(?:ing)?\slive|ship|releas)\w*\b|\bdate (?:is )?(?:now )?tb[ad]\b",
    re.I,
)
_OTHERWISE = re.compile(
    r"\b(?:is|are|should be|costs?)\s[^.\n,]{1,30},?\s(?:and\s)?not\s[^.\n]{1,30}|\binstead of\s\d"
    r"|\b(?:fees?|prices?|limits?|rates?|caps?)\s(?:\w+\s){0,3}?(?:goes|go|going|raised|lowered|increas\w+|decreas\w+|drops?)\b"
    r"|\bwe(?:['’]re|\sare|['’]ve|\shave)\s(?:dropp|remov|add|cut|exclud)\w+\b",
    re.I,
)
_DECIDED = re.compile(
    r"(?:\d[\d,.]*\s?(?:원|%|회|번|개|일|시간|명)|(?<![가-힣])(?:빼|제외|포함|추가|무료|유료|한정)\S{0,3})[^\n.!?]{0,20}?기로\s?(?:했|하였|결정|확정)"
)
_FROM_A_DAY = re.compile(
    r"(?:오늘|내일|모레|다음\s?주|\d{1,2}\s?[/월]\s?\d{1,2}일?)\S{0,4}부터\s[^\n.!?]{0,20}?(?:\d[\d,.]*\s?(?:원|%)[^\n.!?]{0,10}(?:받|부과|적용)|\S+도\s(?:됩니다|돼요|가능)|\S+[은는]\s(?:안\s?됩니다|안\s?돼요|불가|제외))"
)
_NO_CHANGE = re.compile(
    r"(?:변동|변경|연기|지연|바뀌는|바뀐|달라지는|달라진)\s?(?:사항|건|것|거|계획|내용|예정|점)?\S{0,2}\s?없\S*|\bno\schanges?\b|\bnothing\s(?:has\s)?changed\b",
    re.I,
)


def says_news(text: str) -> bool:
    """Tell whether a reply surely moves, stops, takes back or decides something, or may."""
    dated = moves_to_a_day(text) or not_that_day(text) is not None or of_the_end(text)
    stops = puts_on_hold(text) or takes_down(text) or asks_to_wait(text) or _NOT_THEN.search(text) is not None
    decides = _DECIDED.search(text) is not None or _OTHERWISE.search(text) is not None or bool(becomes(text))
    return dated or stops or only_perhaps(text) or another_from_a_day(text) or (decides and not of_offices(text))


def another_from_a_day(text: str) -> bool:
    """Tell whether something is so from a day on that was not before, and not the opening: "내일부터 수수료 500원 받습니다"."""
    return _FROM_A_DAY.search(text) is not None and not of_offices(text)


def asks_to_wait(text: str) -> bool:
    """Tell whether a planner asks to stop for now, and not for how long: "일단 스톱해 주세요"."""
    return _WAIT.search(text) is not None and not of_offices(text)


def nothing_changes(text: str) -> bool:
    """Tell whether a reply says that nothing changes, and nothing that does beside it: "일정 변동 없습니다!"."""
    rest = _NO_CHANGE.sub(" ", text)
    return rest != text and not re.search(r"\d|만\s|다만|단,|대신|변경|바뀌|바뀝|연기|취소|\bbut\b|\bexcept\b", rest)
