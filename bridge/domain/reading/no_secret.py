"""What looks internal and is none: what agents must not promise, whom they send on to, what is open, prices in a list, how a thing is done."""

from __future__ import annotations

import re
from functools import lru_cache

from bridge.domain.patterns import compiled

_OF_NO_VALUE = r"(?:여부|금액|액수|등급|날짜|시기|시점|일정|기간|가능성|경쟁률|순위|결과|확답|약속|숫자|수량|잔여\s?수량|남은\s?수량|보상|배상|예상\s?금액|수령일|도착일)"
_FORBIDS = compiled(
    rf"(?:된다\s?(?:고\s?)?(?:도|,)?\s?안\s?된다\s?(?:고)?(?:도|는)?|{_OF_NO_VALUE}(?:이?나\s{_OF_NO_VALUE})?\s?(?:은|는|을|를|도|에\s?대해|에\s?관해)?)\s?(?:\S{{1,5}}\s){{0,2}}?(?:추정\s?|예측\s?)?"
    r"(?:말|말씀|안내|답|답변|언급|약속|예측|추정|확답|판단|단정|못\s?박)\S{0,3}\s?(?:금지|불가|하지\s?(?:말|마|않)|드리지\s?(?:말|마)|말(?:아|고|것|\s?것)|마(?:세요|시고|십시오)|지\s?(?:마|말)|삼가)"
)
"""A prohibition whose object has no value of its own: "등급은 말하지 마세요", "된다 안된다 말씀 말아 주세요"."""


_ASIDE = re.compile(r"\([^()]*\)")


@lru_cache(maxsize=512)  # the clauses of one note, which are asked about by several readers
def only_forbids(words: str) -> bool:
    """Whether a clause only says what agents are not to promise or foretell, and gives nothing of it away."""
    if _FORBIDS.search(words) is None or re.search(r"\d", words):
        return False
    return _FORBIDS.search(_ASIDE.sub(" ", words)) is not None


_OPEN = compiled(
    r"(?:검토|논의|협의|조율|확인|고민|상의|정하는)\s?중(?:이라서?|이고|이며|이니|인데|이에요|입니다|으로|임)?|미정|미확정|(?<![A-Za-z])TBD(?![A-Za-z])|안\s?정(?:해졌|했|함)|정해지지\s?않"
)
_LEFT_OPEN = compiled(
    r"[가-힣A-Za-z·/ ]{2,20}?(?:은|는|이|가|도)\s(?:(?:아직|현재|지금)\s)?(?:논의|검토|협의|조율|확인|고민|상의)\s?중(?:이에요|입니다|임)?[\s.!~]*"
)


def leaves_open(words: str) -> bool:
    """Whether a clause says nothing but that something is not decided: "환불 정책은 아직 논의 중입니다"."""
    return _LEFT_OPEN.fullmatch(words.strip()) is not None


_WITH_WHOM = compiled(
    r"[가-힣A-Za-z](?:와|과|와의|과의|랑|하고|측|쪽|사)\s|(?:업체|노조|공단|공사|협회|당국|구청|시청|의회|임원|본부|법무)"
)


_ITS_CONTRACT = compiled(r"계약\s?(?:만료|종료|만기|갱신)(?:일|월|시점)?\s?(?:까지|시|전|후|이후|이전|부터|때)")
"""The end of a customer's own contract, where no partner is named."""


def less_public(words: str) -> str:
    """The words without those that say what is open or what becomes of a customer's contract, where nobody is named with whom: "괌은 협의 중이라"."""
    return words if _WITH_WHOM.search(words) else _ITS_CONTRACT.sub(" ", _OPEN.sub(" ", words))


_LISTED = compiled(r"(?:[가-힣A-Za-z]{2,12}\s?\d{1,3},\d{3}\s?원?[\s/,·]*){2,}[.!]?$|당\s?\d[\d,.]*\s?[천만백]$")
"""A list of prices without their unit, and the price of a unit: "감바스 16,900 떡갈비 14,900", "추가 배관 1미터당 5천"."""


def lists_prices(words: str) -> bool:
    """Whether a clause is a list of what things cost."""
    return _LISTED.search(words.strip()) is not None


_PAID = r"(?:요금|비용|수수료|위약금|페널티|가입비|이용료|배송비|연회비|보증금|지정료|참가비|입장료|대여료|수강료)"
_FREE = compiled(
    rf"{_PAID}(?:은|는|이|가|도|을|를)?\s?(?:따로\s|전혀\s|더\s)?(?:없(?!애|던|이\s)|안\s?받|받지\s?않|무료|면제|0원)"
)
_COSTS = compiled(
    rf"(?:^|\s){_PAID}(?:은|는)\s(?:[가-힣]+\s){{0,2}}?\d[\d,]*\s?[천만백]?\s?원(?:이에요|이고요|입니다|이며|이고|씩)?[\s.!~]*$"
)


def says_what_is_paid(words: str) -> bool:
    """Whether a clause says what customers pay for something, or that it is nothing: "추가 요금은 없어요", "배송비는 3천원이에요"."""
    return _FREE.search(words) is not None or _COSTS.search(words) is not None


_NUMBER = r"\d[\d,.]*\s?(?:만|천|백|억)?\s?(?:원|곳|개|건|명|회|장|일|시간|분|h|GB|MB|kg|km|m|점|팀|대|석|세|개월|주)?"
_TURNS = compiled(
    rf"{_NUMBER}\s?(?:에서|→)\s?{_NUMBER}\s?(?:으로|로|$)|{_NUMBER}\s?(?:은|는|이|가)?\s?(?:그대로\s?)?(?:유지|그대로)[가-힣]{{0,4}}[.!]*$"
)


def says_what_becomes(words: str) -> bool:
    """Whether a clause of news says what a value was and is, or that it stays: "시설 수는 41곳에서 35곳으로", "48h 유지"."""
    return _TURNS.search(words) is not None


_DONE_FIRST = compiled(
    r"(?:접수|확인|취합|캡처|캡쳐|등록|신청|첨부|작성|기재|입력|선택|지참|제출|저장|정리|포장|동봉|메모|출력|인쇄|복사|분리|모)(?:하|해|아)서\s*$"
)


def done_first(words: str) -> bool:
    """Whether a clause says what is done before something else, not why: "문자를 확인해서 접수"."""
    return _DONE_FIRST.search(words) is not None


_WHO = (
    r"(?:문의|요청|요구|신청|환불|대량|단체|질문|민원|항의|클레임|컴플|불만|신고|분실|파손|사고|이의|예약|제보|취재|기자|법인|기업|도매|고객|손님|사장|점주|학부모|어르신|회원)"
    r"[가-힣]{0,4}(?:\s?\([^()]*\))?(?:\s(?:오면|들어오면|있으면|세게\s\S+면|하시면))?(?:은|는|이면|면|시|오면|들어오면)?"
)
_TITLE = r"(?:매니저|과장|대리|차장|부장|주무관|팀장|실장|파트장|주임|담당자?|리더|쌤)"
_DESK = r"(?:[가-힣A-Za-z0-9]{1,8}(?:팀|부서|파트|데스크|[Dd]esk|케어|보상콜|전담반?|당직실|도우미|채널|관리실|사무국|총무과|상황실)|[가-힣A-Za-z0-9]{2,8}팀)"
_NUMBER = r"(?:\s?\(?(?:내선\s?|☎\s?)?\d[\d-]{1,12}번?\)?)?"
_TO_WHOM = compiled(
    rf"(?:^|.{{0,30}}\s)(?:{_WHO}|[가-힣]+(?:라는|다는|달라는)\s(?:분|고객|손님|건|어르신)\S{{0,2}}(?:은|는))\s(?:[^\s,]+\s){{0,4}}?"
    rf"(?:{_DESK}{_NUMBER}(?:으로만|로만|으로|로|에게|한테|께)|(?:\S+\s)?{_DESK}\s(?:[가-힣]{{1,4}}\s?{_TITLE}|{_TITLE})(?:님)?(?:으로|로|에게|한테|께)?"
    rf"|(?:[A-Za-z0-9가-힣]+\s)?(?:[가-힣]{{1,4}}\s?)?{_TITLE}(?:님)?(?:으로|로|에게|한테|께)|[A-Za-z]\S*\s[가-힣]{{1,4}}\s?{_TITLE}(?:님)?)[\s.!~)]*$"
)
"""Who asks, and whom to: a desk or a person, none of the places that customers go to themselves."""


def routes(words: str) -> bool:
    """Whether a clause only sends whoever asks to a desk or a person: "단체 예약은 영업팀 한과장"."""
    return _TO_WHOM.match(words.strip()) is not None
