"""What a sentence speaks of, where a customer would call it by that name: of "개시 후 환불은 되지 않습니다" it is 개시 후 환불."""

from __future__ import annotations

import re

from bridge.domain.korean import fill

_SHORT = 22
"""Characters of a topic of which a customer still asks 은요?"""

TOPIC = re.compile(r"^(?P<topic>(?:[^.,]|(?<=\d),(?=\d)){1,24}?)(?P<particle>은|는)\s(?P<rest>.+)$")
FRAMED = re.compile(
    r"^[^.,]{1,12}의 경우\s|^(?:적용 기준|이용 기준|이용 한도|이용 환경|변경·취소·환불 기준|요금|대상|혜택|제한 사항|유의 사항)은\s(?=\S+\s\S)"
)
"""What a frame puts before a fragment is not what customers ask about."""
LEAD = re.compile(
    r"^(?:기타\s|[+*○●◆■▶•-]\s?)?(?:(?:이후에는|이후엔|이제는?|앞으로는?|고객(?:님|분)?(?:이|께서|은)|단|다만|참고로),?\s)+"
)
ADNOMINAL = re.compile(
    r"(?:있|없|하|되|받|않|같|많|남|넘|보내|쓰|드리|지나|찾|넣|바뀌|바꾸|옮기|키우|나가|가져오|돌리|줄이|늘리|나오|오르|올리|내리|맡기|빌리|만드|누르|원하|끝나|적|작|늦|또|(?:으|하|되|오|가|보|계|아니|드)시|이하|보이|더 나|접|섞인)$"
    r"|(?:(?<![사광신창재경참])고|며|(?<![화반정전측양서냉])면|어서|아서|지만|거나|는데|[돼해어아져]도|려|니)\s|이구\s|(?:하|되|이|있|없|같|[았었했됐])다$|[은는인을]지$"
    r"|(?:^|\s)(?!(?:건|분|곳|것|표|책|앱|폰|값|돈|방|차|집|약|물|옷|길|밥|몸|손|팩|층|곡|점|장|일|월|날|때|수|줄|칸|역|섬|반|팀|컵|병|캔|홀|몰|룸|펫|키|빵|떡|쌀|꽃|귤|김|배|회|국|콜|탭|창|칩|톤|판|권|석|실|존|종|카|빔|씨|님|글|짐|술|콩|땅|눈|불|법)$)[가-힣]$"
)
"""What ends so before 은 or 는 is the stem of a verb (걷는 곳, 찍은 사진) or the end of a clause, and names nothing."""
GENERIC = re.compile(
    r"^(?:이용\s?|적용\s?|운영\s?)?(?:대상|요금|가격|비용|환경|기준|시간|방법|일정|기간|혜택|제한|한도|내용|문의|고객|이후|기존|지금|현재|경로|누구|며칠인지|하루|매일|매월|매주|월|주|최대|최소|참여|불가|가능|제외|필수|없음|본인|환자분?|고객님?|회원님?|이용자|사용자|해당|버그|이슈|수정 사항|변경 전|변경 후|신규|1차|2차|지역|날짜|(?:정확한|구체적인|자세한)\s.+|변경·취소·환불 기준|제약|주의|유의|비고|참고|주의 사항|유의 사항|제약 사항|주요\s?\S+|그대로|달라짐|새로|제외 대상|지원 대상|종료|중단|폐지|신설|릴리즈|사유|이유|포함|미만|이상|이하|초과|이전|평균|불가한 경우|가능한 경우|대체|판매|과정명|매수|route|cost|time|limit|when|who|how|price|where|what)$|\d\s?%$",
    re.IGNORECASE,
)
PAPERWORK = re.compile(
    r"^(?:(?:신청|접수|판매|행사|운영|이용|적용)?\s?(?:기간|일시|일자|일정|날짜|종료일|시작일|시행일|마감일|개시일|오픈일)"
    r"|공고|시행|적용|개시|오픈|재개|배경|사유|이유|원인|버전|종목|수량|상한|하한|방식|동작|항목|규정|절차|서식|제목|명칭|이름|경로|변경|구분|내역|추가|소급|중복|단위|확인|포함|데스크|쓸 분|(?:이용|참여|적용|신청)?\s?조건|\S*사항|\S+제명"
    r"|.*공지|(?:담당|연락|문의|안내|공지|기타|상담|대응|참고|비고|여기|저희|우리|당사|자세한).*|본\s.*|\d.*)$"
    r"|(?:이유|까닭|여부|것|수|경우|문의|질문|요구|컴플레인|항의|곳|[가-힣]는\s(?:방)?법)$|\d(?:원|%|일|시|분)?$|\s(?:모두|각각|전부)$|^[A-Za-z]\s|[①-⑳○●◆■□▶•?!:|+]"
)
"""What a note speaks of that no customer asks for by that name."""
SAID = re.compile(
    r"(?:얘기|이야기|답변|언급|멘트|제목|(?:^|\s|안내|개별|변경|예약)문자|알림톡|안내문|공지|메일|칸)(?:\s절대)?$"
)
"""What is written or talked about: customers ask for the thing itself."""
_AT = re.compile(r"(?:\s(?:때|시)|에|에서|에게|께|한테|으로|부터|까지|이후|이전|동안|마다)$")
POINTING = re.compile(
    r"^(?:그|이|저|이런|그런|해당|위|아래|또|이외|나머지|그중|단|다만|특히|이때|이후)(?:\s|$)|^남은 (?:기간|자리|금액)|^(?:그외|이외|그때|이때)"
)
"""그 뒤로는, 이 경우에는: whoever asks has not read what stands before."""
VERBATIM = re.compile(r"(?:^|\s)공지에는? [‘“]")
"""The announcement's own words in a frame: no rule could word them, so none can ask for them."""
_MARKS = " '‘’\"“”"


def balanced(text: str) -> bool:
    """Whether no quotation is opened and left open."""
    return (
        text.count("(") == text.count(")")
        and text.count("‘") == text.count("’")
        and not any(text.count(mark) % 2 for mark in "'\"")
    )


_PARTICLE = re.compile(r"(?<=[^\s.,])(?P<particle>은|는)\s(?=\S)")
_FURTHEST = 30
"""Characters within which a sentence names what it speaks of."""


def spoken_of(text: str) -> tuple[str, str, str] | None:
    """Return what a sentence speaks of, its particle and the rest: of "선물받은 티켓은 환불됩니다" the 티켓, not what 선물받은 ends in.

    None where its first words name nothing.
    """
    for found in _PARTICLE.finditer(text, 0, _FURTHEST + 2):
        topic, rest = text[: found.start()], text[found.end() :]
        if re.search(r"[.]|,(?!\d)", topic):
            return None
        if ADNOMINAL.search(topic) or runs_on(topic, found["particle"], rest) or _CLAUSE.search(topic):
            continue
        return topic, found["particle"], rest
    return None


_CLAUSE = re.compile(r"[가-힣](?:[어아여해]도|셔도|다가|니까|길래|이라|라서|은데|는데|인데)\s")
"""What stands before its noun is a clause, and no part of its name: 안 쓰셔도 진료는."""


def runs_on(topic: str, particle: str, rest: str) -> bool:
    """Whether what looks like a topic only describes the one behind it: 고치는 법은."""
    if particle != "는" or topic[-1:].isascii():
        return False
    return (topic.endswith("지") and rest.startswith(("않", "못", "말"))) or _DESCRIBED.match(rest) is not None


_DESCRIBED = re.compile(
    r"\S{1,4}[은는]\s|(?:거|것|집|건|분|곳|경우|고객|회원|사람|날|때|게|걸)(?:[은는이가을를도]?\s|,)"
)


def topic_of(text: str) -> str:
    """Return what a statement names first as what it speaks of ("단위는 30분씩입니다" of 단위), "" where that is no name."""
    found = spoken_of(FRAMED.sub("", LEAD.sub("", text))) if not VERBATIM.search(text) else None
    topic = found[0].strip(_MARKS) if found else ""
    unfit = POINTING.match(topic) or GENERIC.match(topic) or ADNOMINAL.search(topic) or " " in topic[12:]
    return "" if unfit or re.search(r"(?:\s(?:때|시)|에|에서|으로|부터|까지)$", topic) else topic


def shortly(text: str) -> str:
    """Return the question that customers ask of anything by its name: 배송비는요? Whatever is said of it answers."""
    found = spoken_of(text)
    topic = re.sub(r"\s?\([^()]*\)", "", found[0]).strip(_MARKS).replace("고객님", "고객") if found else ""
    unfit = (
        not topic
        or len(topic) > _SHORT
        or POINTING.match(topic)
        or GENERIC.match(topic)
        or PAPERWORK.search(topic)
        or SAID.search(topic)
        or ADNOMINAL.search(topic)
        or _AT.search(topic)
        or not balanced(topic)
    )
    return "" if unfit else fill("{topic:은/는}요?", topic=topic)
