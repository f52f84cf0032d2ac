"""Whether a question that may be asked of any launch is asked of what a sentence speaks of.

"얼마예요?" asks for the launch's price. A sentence about a part of it ("남은 쿠폰은 2,000원 쿠폰으로 바뀝니다") answers a question that names
the part, and none that asks for the whole: whoever hears it takes the part for the whole.
"""

from __future__ import annotations

import re

from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.topics import FRAMED, GENERIC, LEAD, spoken_of
from bridge.domain.drafting.yes_or_no import SENTENCE

_OF_ANY = re.compile(
    r"(?:예상\s|총\s|월\s|기본\s|최종\s)?(?:요금|가격|금액|비용|이용료|수강료|참가비|가입비|연회비|월\s?이용료|구독료|렌탈료|보험료|판매가|정가|수수료|혜택|보상|지원금|지원|한도|이율|금리"
    r"|지급|입금|환급|정산|적립|발송|배송|도착|처리|답변|회신|반영|소요\s?기간|기간|기한|유효\s?기간|신청|접수|예약|결제|등록|발급|이용|사용|가입|참여|구매"
    r"|취소|환불|해지|반품|교환|변경|철회|취소·환불|변경·취소|이유|사유|배경|지원\s?(?:기기|기종|단말|버전|환경)|지원단말|기기|기종|단말|버전|앱\s?버전|최소\s?버전|운영\s?시간|이용\s?시간|상담\s?시간)"
)
"""What any launch has: whoever asks for it need not name it."""
_IF = re.compile(r"^[^.]{2,30}?(?:[가-힣](?<![화반정전측양서라냉대표방수])면|경우(?:에는|엔|에)?|[가-힣]도)\s")
_HOW_MUCH = re.compile(r"얼마|돈 내야|돈을 더|요금은 어떻게|내야 하는 돈")
_NOW = re.compile(r"(?:변경|개정|시행|오픈) (?:후|이후)에$")
_WHEN = ("에", "에서", "까지", "부터")
_PEOPLE = re.compile(r"(?:분|고객님?|회원|예매자|예약자|구매자|신청자|가입자|이용자|결제자)$")
"""Whose money is given back: the answer says whose."""
_WHO = re.compile(r"^저도\s|^누구|^저희도\s|못 쓰게 되는|^대상이")
_ENDS = re.compile(r"(?:중단|종료|차단|폐지|삭제)(?:됩|되)")
"""What stops says what is over, and not for whom."""


def of_the_whole(question: str, text: str) -> bool:
    """Say whether `text`, what is said first, speaks of what `question`, one that the manual has for any launch, asks for."""
    first = SENTENCE.split(text.strip())[0]
    topic = _topic(first)
    known = GENERIC.match(topic) is not None or _OF_ANY.fullmatch(topic) is not None
    if points_back(first) and not known:
        return False
    if _HOW_MUCH.search(question) and (_IF.match(first) or (topic.endswith("에") and not _NOW.match(topic))):
        return False
    if _WHO.search(question) and _ENDS.search(first):
        return False
    if not topic or known or topic.endswith(_WHEN):
        return True
    return topic.rpartition(" ")[2] in question or ("환불" in question and _PEOPLE.search(topic) is not None)


def _topic(first: str) -> str:
    """What a sentence names first as what it speaks of, whatever it is called; "" where it names nothing."""
    found = spoken_of(FRAMED.sub("", LEAD.sub("", first)))
    return re.sub(r"\s?\([^()]*\)", "", found[0]).strip(" '‘’\"“”") if found else ""
