"""What a note says to those who answer, though it stands among what customers may be told: no customer asks for it."""

from __future__ import annotations

import re

_TO_AGENTS = re.compile(
    r"(?:답하|답변하|말하|말씀하|안내하|안내해 드리|제시하|권하|권유하|약속하|언급하|노출하|만류하|빠뜨리|알려 ?주|알려 ?드리|확답하|유도하|공유하)\S{0,3}(?:면|서는|선|지는?|지도) (?:안 됩|말아|마시)"
    r"|(?:냐|라|다) 하면 |달라 (?:해|하)|물어봐도|물어보면|(?:라고|다고|냐고|해 ?달라고) (?:하면|하시면|물으)|문의(?:가|를|는)? (?:오|들어오|주시|받)"
    r"|(?:고객|손님|사장|점주)(?:님)?(?:이|께서|분이)\s.*(?:물으|물어|여쭤|여쭈|항의|따지|우기)|상담사|상담원|상담할|[12]차(?:에서|로|에)\s"
    r"|(?:불만|항의|민원|컴플레인|클레임)(?:은|는|이|에는|하시면|하면)\s|먼저 (?:권|말|안내)|보실 것입니다|이 문장은|(?:건|내용|안내)이 아니라|[가-힣]잖습니다"
)


def to_agents(text: str) -> bool:
    """Say whether a sentence speaks to whoever answers, or of answering, and not to a customer."""
    return _TO_AGENTS.search(text) is not None


_DESK = re.compile(
    r"상담[사원](?:분들|님|들)?(?:이|가|은|는|께서)?\s(?!연결|통화|채팅|대기|상담|배정|예약|호출|회신|답변|전화|없이)|\bCS\s?(?:tool|툴|시스템|화면|어드민)|어드민|상담\s?(?:시스템|전산|툴)"
    r"|(?:물으면|물으시면|물어보면|물어보시면|여쭤보면|물어봐도|문의하면|문의하시면)\s.*(?:라고|다고|고)\s?(?:만\s?)?(?:하|말|안내|답)\S*(?:\s(?:됩니다|됨|돼요|된다|될))?"
    r"|(?:물어보시면|물으시면|문의하시면|여쭤보시면)\s.*(?:말씀하|안내하|답하|알려)\S*(?:도|면)\s(?:됩|돼)|(?:라고|다고)\s?(?:하시면|하면|말하면|말씀하시면|안내하면|안내하시면)\s안\s?(?:됩|돼|됨)"
    r"|(?:콜센터|상담센터|센터)에(?:는|만)?\s공유"
    r"|(?:임의|별도|추가|자체|먼저|사전)\s?(?:\S{1,6}\s)?(?:지급|제공|보상|할인|환불|발급|적용|연장)\S{0,2}\s?(?:금지|[Xx](?:$|[\s.]))|상담에서(?:는|도)?\s(?:\S+\s){0,3}?(?:안\s|못|불가|하지)"
    r"|(?:고객(?:님)?|손님)(?:께|에게|한테)\s(?:\S+\s)?(?:고지|안내|설명|양해|공지|말씀)\S{0,4}$"
)
_OF_DESK = re.compile(
    r"(?:상담[사원]?|CS|센터|담당자|에이전트)\s?(?:권한|재량|업무|조치|대응|처리\s?범위)(?:\s?범위)?", re.IGNORECASE
)
"""Labels of what agents may do."""
_REMARK = re.compile(
    r"(?:\s*(?:→|->|=>|-|–|—|,)\s*|\s+)\(?(?:(?:(?:이거|여기|이 부분|이건)\s)?(?:많이\s)?(?:헷갈|혼동|오해|불만|민원|항의|클레임|문의|컴플레인|컴플)\S{0,5}\s?(?:(?:많이|꽤|좀)\s)?(?:예상|우려|많(?:을|이|음)|있을|올|들어올|하실|주의|소지)\S{0,4}(?:\s(?:듯|것|거|수)\S{0,6})*|헷갈려\s?하실\s?\S+|헷갈리\S*\s\S+|(?:이건|이거|이\s부분은)\s(?:\S+\s)?(?:말해|답해|안내해|말씀해)도\s?(?:됨|됩니다|돼요|[oO][kK]))\)?[.!~ㅠㅜ\s]*$"
)
"""What a planner adds among colleagues behind a rule: "→ 불만 예상", "(이거 문의 많을 듯)"."""
_ASIDE = re.compile(
    r"\s*\((?:(?:이거|이건|요거|요건|여기|이\s?부분)\s[^()]*(?:물어|여쭤|문의|헷갈|중요|소식|주의|체크|강조)|[^()\d]*(?:물어보실|물어볼|여쭤보|좋은\s소식|문의\s(?:\d순위|폭주|많|예상)|제일\s많이\s물|헷갈리기\s쉬|헷갈리실|[가-힣]\s듯[.\s]*$|[ㅋㅎㅠㅜ]{2}))[^()]*\)"
)
"""…and in brackets, anywhere in it."""


def of_the_desk(text: str, topic: str = "") -> bool:
    """Say whether a line speaks of what agents may do or see, by its label or its own words."""
    return _OF_DESK.fullmatch(topic.strip()) is not None or _DESK.search(text) is not None


def without_remark(text: str) -> str:
    """Return a line without what its planner expects of the phones."""
    return _REMARK.sub("", _ASIDE.sub("", text)) or text


_HUSHED = re.compile(
    r"(?:말하|말씀하|언급하|얘기하|이야기하|약속하|확답하|단정하|안내하|설명하|답하|답변하|추측하|(?:얘기|이야기|말씀|언급|안내|약속)(?:는|은|을|를)?\s?하|상담에서\s하)지\s?(?:는\s)?(?:마|말)"
    r"|(?:라고|다고|냐고|달라고)(?:만|는|도)?\s?(?:안내|답변|말씀|설명|응대|답)?(?:해|하)\s?(?:\S{1,2}\s?)?(?:주세요|주시|주십|달라|드려|드리)"
)
"""A sentence about what is (not) to be said: whatever stands in it is what is talked about, and no promise."""


def hushed(sentence: str) -> bool:
    """Say whether a whole sentence tells agents what (not) to say: "보상이 된다고는 말하지 마시고 심의 결과로 안내된다고 해 주세요"."""
    return _HUSHED.search(sentence) is not None


_ASKS_A_TEAM = re.compile(
    r"[가-힣A-Za-z](?:팀|부서|파트)(?:으로|로|에|에게|한테|에다)?\s(?:\S+\s)?(?:요청|문의|확인|신청|연락|말씀|얘기)\S*\s?(?:주세요|주십시오|주시면|바랍|부탁|하시면|하세요|하면)"
)


def asks_a_team(words: str) -> bool:
    """Say whether a sentence sends whoever reads it to a team of the house: "권한은 CX팀에 요청 주세요"."""
    return _ASKS_A_TEAM.search(words) is not None


_TOLD_TO_AGENTS = re.compile(
    r"(?:말해|말씀해|답해|안내해|알려|얘기해|설명해|대답해|답하셔|안내하셔|답변하셔|말씀하셔)\s?(?:줘|주셔|주어|드려)?도\s?(?:됩|돼|됨|되|괜찮|무방|가능|[oO][kK])"
    r"|(?:안내|말씀|전달|설명|강조|공유|답변|이관|연결)\s?(?:꼭\s|만\s)?(?:해\s?|드려\s?)?(?:주세[요여용]|주십시오|주셈|부탁\S*)[.!~\s]*$"
    r"|(?:넘겨|돌려|연결해|이관해|전달해)\s?(?:주세[요여용]|주십시오|주시기|주셈|주시면)"
    r"|(?:^|\s)왜\s[^.]{1,24}?(?:냐|냐고|는지|나|죠)\s?(?:하면|하시면|물으면|물으시면|물어보면|→|->)"
    r"|(?:물어보면|물으면|물으시면|물어보시면|여쭤보면)\s?[\"“'‘]"
    r"|[냐나]고?\s(?:물으면|물어보면|물으시면)\s.*(?:답|안내|조회|말)\S{0,4}$|(?:^|\s)(?:말|답|답변|언급|추측|단정|추천|전망|예측|권유)(?:은|는)?\s?(?:금지|[Xx×✕])(?=$|[\s.,)])"
    r"|(?:꼭|반드시)\s?(?:알아\s?두|기억|숙지)|(?:시트|매크로|템플릿|스크립트)\S*\s(?:쓰|사용|참고)\S*[.\s]*$"
    r"|(?:사유|이유|배경)(?:는|은)\s?[\"“'‘][^\"”'’]+[\"”'’]\s?(?:까지만|이?라고만|으?로만)"
    r"|[가-힣](?:팀|부서|파트|전담반|데스크|대응반)(?:으로|로|에)?\s(?:바로\s)?(?:이첩|이관|연결|회부|토스)(?:함|합니다|바람|바랍니다|할 것)?[.\s]*$"
)
"""What whoever answers may say, where he sends whom, and what he says to who asks why."""
_OUTWARDS = re.compile(
    r"(?:고객(?:님)?(?:들)?(?:한텐|한테는|에겐|에게는|껜|께는|한테만|께만)|(?:밖에|외부에|대외적으로|밖으로)는)\s?(?=[\"“'‘])"
)
"""Where a sentence turns to what is said outside: what stands before it is for nobody there."""


_ASKS_WHY = re.compile(r"^왜\s.*[가-힣](?:냐|나|지|고)$")
NEED_NOT_SAY = re.compile(
    r"(?:^|\.\s)(?:이건|이거|이\s부분은)\s(?:굳이\s)?(?:말씀|말|안내|설명|얘기)(?:은|는)?\s?안\s?(?:하셔|해)도"
)
POINTS = re.compile(r"이건|이거|이\s부분")
"""What need not be said, and what that points at."""
_IN_CASE = re.compile(r"[^.,]*[가-힣]면\s")
"""A case, which is no reason: 접속이 느리면."""


def told_to_agents(words: str, topic: str = "") -> str:
    """Return what of a statement under the label `topic` tells agents what (not) to say or whom to send on; "" where it speaks to customers."""
    if _ASKS_WHY.search(topic):
        return f"{topic}: {words}"
    if found := _OUTWARDS.search(words):
        return words if _IN_CASE.fullmatch(words[: found.start()]) else words[found.start() :]
    return words if _TOLD_TO_AGENTS.search(words) else ""


_OF_NOTHING = re.compile(
    r"(?:이것|이거|이건|이렇게|그렇게|아무|이$|이\s|줄은|줄만|상담[사원]|자신있게|물어|물으|부분|꼭|반드시|일단|우선|절대|섞어|먼저|미리|함부로|확답|단정|언급|안내|설명|강조|고지|전달|답|말|약속|참고|주의|공유|보류|유의|부탁|하지|하시|마세|마시|마라|주세|주시|주십|바랍|드립|드려|드리|어렵"
    r"|금지|자제|삼가|불가|안|된다|됩|돼|되|ㄴㄴ|[Xx]$|않|수$|있|없|좀$|더$)\S*"
)


def names_nothing(order: str) -> bool:
    """Say whether an order has lost what it is about: "확답 어렵습니다", "섞어서 답하지 말아주시기 바랍니다"."""
    return all(_OF_NOTHING.fullmatch(word) for word in re.findall(r"[가-힣A-Za-z0-9ㄱ-ㅎ]+", order))
