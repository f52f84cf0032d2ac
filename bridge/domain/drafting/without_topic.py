"""The question that a sentence answers which names nothing that it speaks of: for which orders, from when, where, how many, and whether anything must be done."""

from __future__ import annotations

import re

from bridge.domain.drafting.about_topics import DOING, able
from bridge.domain.drafting.how_much import how_many
from bridge.domain.drafting.standing import outside
from bridge.domain.drafting.topics import ADNOMINAL, spoken_of

_FROM_WHICH = re.compile(
    r"(?P<what>가입|신청|주문|결제|예약|구매|계약|청구|예매|접수|이용|(?P<becomes>출고|개통|배송완료|발송|만기|인수))'?"
    r"(?:된|되는|하는|한|하시는|하신)?\s?(?:분|건|것|주문)?부터(?:는)?\s?(?:적용|해당|입니다)"
)
"""당일 0시 이후 결제된 주문부터 적용됩니다."""
_FROM_THEN = re.compile(
    r"(?:뒤|후|이후|다음)부터\s(?:\S+\s)?(?P<what>조회|이용|사용|신청|예약|결제|구매|입장|변경|취소)하실 수 있습니다"
)
_REGION = re.compile(
    r"^(?:[^.,]{0,16}\s)?(?:서울|경기|인천|부산|대구|대전|광주|울산|세종|제주|강남|수도권|전국|광역시)(?:[^.,]|,\s(?=[가-힣·]+\s?(?:지역|전역)))*?"
    r"(?:전역|지역|권|개|구|시|도|강남|서초|송파|제주)?(?:부터|만|에서만)?\s?(?:입니다|이용하실 수 있습니다|서비스됩니다|한정입니다)"
)
_NOTHING_TO_DO = re.compile(
    r"(?:별도|추가|따로)?\s?(?P<what>(?:앱\s)?업데이트|설치|신청|등록|가입|다운로드|인증|예약|로그인|회원가입)(?:이|은|는|가)?\s?"
    r"(?:없이|불필요|필요 없|필요가 없|필요는 없|하지 않으셔도|안 하셔도)"
)
_BARRED_THEN = re.compile(
    r"^(?P<when>[^.,은는이가]{2,14}?(?:전|후|뒤|이후|이전|당일|중))(?:에는|엔|에|은|는)\s(?:더\s|추가\s)?"
    r"(?P<what>(?!여전히|모두|아직)[가-힣]{2,6}?(?:\s[가-힣]{2,4}?)?)(?:이|가|은|는|을|를)?\s?(?:불가|되지 않|안 됩|하실 수 없|할 수 없)"
)
_AFTER = re.compile(
    r"(?:이후|그\s?뒤|종료\s?후)(?:엔|에는|는)\s(?:[^.,]{2,24}?)(?:으로|로)만?\s(?P<what>결제|이용|신청|접수)(?:하실|할|됩)"
)
_AT_LEAST = re.compile(
    r"^(?:최소\s)?(?:\d+|두|세|네|다섯|열|스무)\s?(?P<unit>명|개|장|곳|살)부터\s(?:되|됩|가능|이용|예약|주문)"
)
_ALL = re.compile(
    r"^(?P<what>[A-Za-z가-힣·]{2,24})(?:에서)?\s(?:둘\s다|모두|다|전부)\s(?:됩니다|지원됩니다|이용하실 수 있습니다|가능합니다)"
)
_LIMITED = re.compile(r"^(?:선착순|추첨)\s|로 제한됩니다")
_SOON = 36
"""Characters within which a sentence says so of the launch, and not of a case that it goes on to."""
_LONGEST = 44
"""Characters of a sentence of which a limit is all that is said."""


def without_topic(text: str) -> str:
    """Return the question that a sentence in 합니다체 answers by its shape alone; "" where it gives none."""
    if found := _NOTHING_TO_DO.search(outside(text), 0, _SOON):
        return f"{found['what']} 따로 해야 해요?"
    if found := _BARRED_THEN.match(text):
        what = found["what"]
        known = DOING.search(what) or " " not in what
        return f"{found['when']}에도 {able(what)}" if known and not ADNOMINAL.search(what) else ""
    if found := _AFTER.search(text):
        return f"그 뒤에는 어떻게 {found['what']}해요?"
    if spoken_of(text):
        return ""
    if found := _AT_LEAST.match(text):
        return f"몇 {found['unit']}부터 돼요?"
    if found := _FROM_WHICH.search(text):
        return f"언제 {found['what']}{'된' if found['becomes'] else '한'} 것부터예요?"
    if found := _FROM_THEN.search(text):
        return f"언제부터 {found['what']}할 수 있어요?"
    if _REGION.match(text) and len(text) <= _LONGEST:
        return "어느 지역에서 돼요?"
    if found := _ALL.match(text):
        return able(found["what"])
    return how_many(text) if _LIMITED.search(text) and len(text) <= _LONGEST else ""
