"""The question that a statement in 합니다체 answers, made of its own words: "개시 후에는 환불되지 않습니다" is asked for by "개시 후에도 환불돼요?".

Where the words give no question that somebody would really say, there is none: "단위는 어떻게 돼요?" is nobody's question.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bridge.domain.drafting.yes_or_no import CLAUSE, SENTENCE
from bridge.domain.korean import fill, josa

MOST = 34
"""Characters of a question that somebody would still say in one go."""

_VERB_MYEON = r"(?<![화반정전측양서라냉대표방수])면"
_IF = re.compile(rf"^(?P<when>[^.]{{2,26}}?{_VERB_MYEON})(?:은)?,?\s(?P<rest>.+)$")
_WHEN = re.compile(
    r"^(?P<when>[^.,]{0,12}?(?:전|후|뒤|당일|전날|다음 날))(?P<until>까지)?(?P<particle>에는|엔|에|은|는)?\s(?P<rest>.+)$"
)
_TOPIC = re.compile(r"^(?P<topic>[^.,]{1,24}?)(?P<particle>은|는)\s(?P<rest>.+)$")
_ONLY = re.compile(
    r"^(?P<what>[^.,]{2,24})만\s(?:이용|가능|됩니다|되고|지원|인정|참여|신청|받|적용|사용|하실|자동|대상|해당)"
)
_IN_CASE = re.compile(r"^(?P<when>[^.,]{2,22}?[가-힣])\s시(?:에는|에|엔|는)?,?\s(?P<rest>.+)$")
_LEAD = re.compile(r"^(?:(?:이후에는|이후엔|이제는?|앞으로는?|고객(?:님|분)?(?:이|께서|은)|단|다만|참고로),?\s)+")
_FRAMED = re.compile(
    r"^(?:제약|제한|주의|유의)의 경우\s|^(?:적용 기준|이용 기준|이용 한도|이용 환경|변경·취소·환불 기준|요금|대상|혜택|제한 사항|유의 사항)은\s(?=\S+\s\S)"
)
"""What a frame puts before a fragment is not what customers ask about."""
_ADNOMINAL = re.compile(
    r"(?:있|없|하|되|받|않|같|많|남|넘|보내|쓰|드리|지나|찾|넣|바뀌|나오|오르|올리|내리|맡기|빌리|만드|누르|원하|끝나|적|작|늦|또|(?:으|하|되|오|가|보|계|아니|드)시|이하|보이|더 나|접|섞인)$"
    r"|(?:고|며|면|어서|아서|지만|거나|는데|[돼해어아져]도|려|니)\s"
    r"|(?:^|\s)(?!(?:건|분|곳|것|표|책|앱|폰|값|돈|방|차|집|약|물|옷|길|밥|몸|손|팩|층|곡|점|장|일|월|날|때|수|줄|칸|역|섬|반|팀|컵|병|캔|홀|몰|룸|펫|키|빵|떡|쌀|꽃|귤|김|배|회|국|콜|탭|창|칩|톤|판|권|석|실|존|종|카|빔|씨|님)$)[가-힣]$"
)
"""What ends so before 은 or 는 is the stem of a verb (걷는 곳, 찍은 사진) or the end of a clause, and names nothing."""
_GENERIC = re.compile(
    r"^(?:이용\s?|적용\s?|운영\s?)?(?:대상|요금|가격|비용|환경|기준|시간|방법|일정|기간|혜택|제한|한도|내용|문의|고객|이후|기존|지금|현재|경로|누구|며칠인지|하루|매일|매월|매주|월|주|최대|최소|참여|불가|가능|제외|필수|없음|본인|환자분?|고객님?|회원님?|이용자|사용자|해당|버그|이슈|수정 사항|변경 전|변경 후|신규|1차|2차|변경·취소·환불 기준|제약|주의|유의|비고|참고|주의 사항|유의 사항|제약 사항|주요\s?\S+)$|\d\s?%$"
)
_POINTING = re.compile(
    r"^(?:그|이|저|이런|그런|해당|위|아래|또|이외|나머지|그중|단|다만|특히|이때|이후)(?:\s|$)|^(?:그외|이외|그때|이때)"
)
"""그 뒤로는, 이 경우에는: whoever asks has not read what stands before."""
_ATTRIBUTE = re.compile(
    r"(?:기간|기한|시간|한도|조건|요건|기준|금액|비용|요금|수수료|방법|위치|장소|횟수|이율|금리|금리는|주기|순서|규격|크기|용량|혜택|보상|율|개수|인원|정원)$"
)
_CASE = re.compile(
    r"(?:건|분|고객|회원|가입자|이용자|구매자|판매자|예약자|당첨자|계좌|계약|교환권|쿠폰|포인트|미성년자|어린이|학생|외국인|법인|임산부|자녀|부모님|가족)$|^(?:이미|기존|남은|쓰던)\s"
)
"""Whom or what a customer asks after: 이미 주문한 건은 어떻게 돼요?"""
_DOING = re.compile(
    r"(?:취소|환불|변경|교환|반품|해지|신청|예약|결제|이용|등록|발급|사용|조회|연장|이전|가입|양도|주문|충전|적립|재발급|접수|출금|환전|중복|입장|입실|탑승|보장|구매|배송|반입|대여|수령|출력|참여|업데이트|정산|이관|이월|승계|발송|지급)$"
)

_UNABLE = re.compile(
    r"되지 않|안 됩|안 되|안 돼|불가|제외|수 없|어렵|차단|금지|미지원|받지 않|해당 없|(?<!잘)못 |(?<!잘)못합"
)
_DOES_NOT = re.compile(r"(?P<verb>[가-힣]{2,4})하지 않")
_WAS_AND_NOW = re.compile(r"→|변경 후|에서\s.+으?로\s(?:변경|바뀌|인상|인하|늘|줄)|변경됩|바뀝|인상|인하|올라|오릅")
_MONEY = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|P(?![A-Za-z])|포인트|%)")
_TAKES = re.compile(r"영업일|(?:분|시간|일|주|개월)(?:\s?(?:이내|안에|정도|쯤|내에?)|이 걸|\s?소요|\s?걸)")
_COUNTED = re.compile(
    r"(?:(?:최대|하루|1일|매일|1인당?|ID당|아이디당|인당|매주|매월|월|주|연속)\s?(?:최대\s?)?\d[\d,]*(?:만|천)?\s?(?P<unit>회|번|개|명|건|곳|장|대|병|매|편|인|지점|자리|점|권|벌)(?!\s?\d)"
    r"|\d[\d,]*(?:만|천)?\s?(?P<most>회|번|개|명|건|곳|장|대|병|매|편|인|지점|자리|점|권|벌)(?:까지|씩|만(?=\s)))"
)
_UNITS = {"회": "번", "인": "명"}
_SOON = re.compile(
    r"(?:내년|추후|다음 달|\d{1,2}월|상반기|하반기|\d일).{0,14}(?:예정|부터)|(?:내년|다음 달|\d{1,2}월(?:\s(?:중|초|말|중순))?|상반기|하반기)입니다"
)
_TO_DO = re.compile(r"면 됩니다|주시기|주세요|주셔야|하셔야|해야|누르|신청|로그인|재설치|방문|필요|제출|증빙")


@lru_cache(maxsize=256)
def own_question(text: str) -> str:
    """Return the question that `text`, a statement in 합니다체, answers; "" where its words give none.

    Where the statement is several sentences, the first is what it answers.
    """
    first = _FRAMED.sub("", _LEAD.sub("", SENTENCE.split(text.strip())[0]))
    if _VERBATIM.search(first):
        return ""
    for way in (_of_time, _of_topic, _of_also, _of_condition, _of_case, _of_only, _of_subject):
        question = way(first)
        if question and len(question) <= MOST and _balanced(question):
            return question
    return ""


_VERBATIM = re.compile(r"(?:^|\s)공지에는? [‘“]")
"""The announcement's own words in a frame: no rule could word them, so none can ask for them."""


def _balanced(question: str) -> bool:
    """Whether no quotation is opened and left open."""
    return question.count("‘") == question.count("’") and not any(question.count(mark) % 2 for mark in "'\"")


def how_many(text: str) -> str:
    """Return the question that a limit in `text` answers ("몇 번까지 돼요?"), "" where there is none."""
    counted = _COUNTED.search(text)
    if counted is None:
        return ""
    unit = counted["unit"] or counted["most"]
    return f"몇 {_UNITS.get(unit, unit)}까지 돼요?"


def how_long(text: str) -> str:
    """Return the question that a processing time in `text` answers, "" where there is none."""
    return "얼마나 걸려요?" if _TAKES.search(text) and not _BY_THEN.search(text) else ""


_BY_THEN = re.compile(r"(?:이내|안에|내에?)\s(?:\S+\s){0,4}\S+(?:면|시|셔야|해야)(?:\s|$)")
"""Within which something must be done: a term, and not how long a thing takes."""


_MISHAP = re.compile(
    r"(?:^|\s)(?:안(?![내전에으정심과방])|못)\s?\S|않|없|늦|지나|지각|넘|잃|분실|취소|해지|환불|반품|탈퇴|노쇼|오류|고장|초과|(?:^|\s)미[가-힣]{2}|부족|모자|바뀌|바꾸|변경|이사|중단|실패|끊|멈|깨지|파손|하자|불량|틀리|잘못|다르|겹치|매진|마감|떨어|떠나|쉬|옮기|남|줄|빠지|만료|(?:약정|기간|계약|체험|시즌|행사|이벤트)\S{0,2}\s끝나|전환"
)
"""What customers ask about before it happens to them; how a thing is done they ask otherwise (어떻게 하면 돼요?)."""


def _of_condition(text: str) -> str:
    found = _IF.match(text)
    if found is None or found["rest"].startswith(("됩니다", "돼요")):
        return ""
    when, rest = plainly(found["when"]), found["rest"]
    if _POINTING.match(when) or not _MISHAP.search(when) or re.search(r"[가-힣](?:며|고|지만)\s|,", when):
        return ""
    if re.search(r"환불됩|환불되지|환불이 (?:되지|불가)|환불은", rest) and "환불" not in when:
        return f"{when} 환불돼요?"
    return f"{when} 어떻게 {'해요' if _TO_DO.search(rest) else '돼요'}?"


def _of_case(text: str) -> str:
    """미입실 시 is written; 미입실하면 is said."""
    found = _IN_CASE.match(text)
    if found is None or re.search(r"[은는]\s", found["when"]):
        return ""
    return _of_condition(f"{found['when']}하면 {found['rest']}")


def _of_time(text: str) -> str:
    found = _WHEN.match(text)
    if found is None or re.search(r"[은는이가]\s", found["when"]) or _POINTING.match(found["when"]):
        return ""
    when, rest = found["when"], CLAUSE.split(found["rest"])[0]
    if re.match(r"이미\s|\S+(?:한|된|던)\s(?:건|분|고객)", rest):
        return ""
    at = f"{when}까지" if found["until"] else f"{when}에"
    if re.search(r"무료(?:로)? 취소|취소\S* 무료|취소는 언제나 무료", rest):
        return f"{at} 취소하면 무료예요?"
    if "위약금" in rest:
        return f"{at} 취소하면 위약금 있어요?"
    if "환불" in rest:
        return f"{at} 취소하면 환불돼요?" if found["until"] else f"{at}도 환불돼요?"
    if "변경" in rest and _UNABLE.search(rest):
        return f"{at}도 바꿀 수 있어요?"
    if "취소" in rest and not re.search(r"취소됩|취소하면|취소하시면", rest):
        return f"{at} 취소할 수 있어요?"
    return ""


def _of_topic(text: str) -> str:
    found = _TOPIC.match(text)
    if found is None:
        return ""
    topic, rest = found["topic"].strip(" '‘’\"“”"), found["rest"]
    first = CLAUSE.split(rest)[0]
    if _POINTING.match(topic):
        return ""
    if topic.endswith(("에서", "으로", "로")) and len(topic) > 3:
        return f"{topic}도 돼요?" if _UNABLE.search(first) else ""
    if _ADNOMINAL.search(topic) or _GENERIC.match(topic) or re.search(r"\s(?:때|시)$|(?:에|부터|까지)$", topic):
        return ""
    return _about_topic(topic, rest, first)


_Way = tuple[re.Pattern[str], re.Pattern[str] | None, str]

_CHANGES = re.compile(r"그대로|유지")
_ELSEWHERE = re.compile(r"환불|환급|지급|적립|할인|이상|이하|미만|초과|까지")
_TOPIC_WAYS: tuple[_Way, ...] = (
    (re.compile(r"^(?:별도로 |따로 )?없습니다"), None, "{topic} 있어요?"),
    (re.compile(r"안 바뀝|바뀌지 않|변경되지 않"), None, "{topic}도 바뀌어요?"),
    (
        re.compile(r"그대로|유지|동일|같습니다|똑같|(?:변함|변화|변동|영향)[이은]? 없"),
        None,
        "{topic:은/는} 그대로예요?",
    ),
    (re.compile(r"무료|무상"), _MONEY, "{topic:은/는} 무료예요?"),
    (_MONEY, _ELSEWHERE, "{topic:은/는} 얼마예요?"),
    (re.compile(r" > .*(?:조회|보실|보시)"), None, "{topic:은/는} 어디서 봐요?"),
    (re.compile(r" > "), None, "{topic:은/는} 어디서 해요?"),
)
"""What a sentence says of its topic, unless it also says the second, and how it is asked for."""


_REFUND, _UNDOING = re.compile(r"환불(?:됩|이|은|을|되|해)"), re.compile(r"(?:취소|해지|철회|반품|환불|교환)$")


_HAPPENS = re.compile(
    r"(?:^|\s)(?P<what>환급|소급|적용|포함|적립|합산|보장|배송|반납|결제|충전|교환|반품|노출|저장|청구|승계|이월|양도|환전|인정)(?:이|은|는|도)?\s?(?:되지 않|안 됩|안 되|불가|됩니다|되고|가능)"
)
_LACKS = re.compile(r"^(?P<what>[가-힣]{2,5}(?:\s[가-힣]{2,4})?)(?:은|는|이|가) 없습니다")


def _about_topic(topic: str, rest: str, first: str) -> str:
    of = josa(topic, "은/는")
    if _WAS_AND_NOW.search(rest) and not _CHANGES.search(rest):
        return f"{of} 어떻게 바뀌어요?"
    for says, unless, way in _TOPIC_WAYS:
        if says.search(first) and not (unless and unless.search(first)):
            return fill(way, topic=topic)
    if _REFUND.search(first) and "환불" not in topic:
        return f"{topic}하면 환불돼요?" if _UNDOING.search(topic) else f"{topic}도 환불돼요?"
    if topic.endswith("소급"):
        return f"{topic} 적용돼요?"
    if (happens := _HAPPENS.search(first)) and happens["what"] not in topic and not _DOING.search(topic):
        return f"{topic}도 {happens['what']}돼요?"
    if (lacks := _LACKS.match(first)) and not _DOING.search(topic):
        return f"{of} {lacks['what']} 있어요?"
    return _of_what_can_be(of, topic, rest, first)


def _of_what_can_be(of: str, topic: str, rest: str, first: str) -> str:
    if until := _UNTIL.search(first):
        return f"{of} 언제까지 {'쓸 수 있어요' if until['use'] else '돼요'}?"
    if ("까지" in first and _DOING.search(topic)) or (_WITHIN.search(first) and _UNDOING.search(topic)):
        return f"{of} 언제까지 돼요?"
    if inner := _INNER.match(rest):
        what = inner["of"].removesuffix(" 자체").removesuffix("자체")
        return f"{topic}도 {what} 돼요?" if _DOING.search(what) else f"{of} {_able(what)}"
    if verb := _DOES_NOT.search(first):
        return f"{of} {verb['verb']}하나요?"
    if _UNABLE.search(first):
        return _able(topic)
    if _ONLY_THOSE.search(first) and not _DOING.search(topic):
        return _able(topic)
    return _of_how_much(of, topic, rest, first)


_UNTIL = re.compile(r"(?:\d[일시분월말]|자정|정오|\))까지만?\s(?:(?P<use>사용|이용|쓰실|쓸)|가능|신청|접수|하실)")
_WITHIN = re.compile(r"\d\s?(?:분|시간|일|주|개월)\s?(?:이내|안에|내)")
_ONLY_THOSE = re.compile(r"만\s(?:지원|가능|됩|이용|적용|인정|사용)")


def _of_how_much(of: str, topic: str, rest: str, first: str) -> str:
    if counted := how_long(first) or how_many(first):
        return f"{of} {counted}"
    if _SOON.search(rest):
        return f"{of} 언제 돼요?"
    if re.search(r"\d일(?:\([월화수목금토일]\))?까지", first):
        return f"{of} 언제까지예요?"
    if re.search(r"만\s|으로만|에서만|만$", first) and _DOING.search(topic):
        return f"{of} 어떻게 해요?"
    if re.search(r"가능|수 있|^(?:모두 |계속 |전부 )?됩니다", first) and not _MAY_FAIL.search(first):
        return _able(topic)
    if _ATTRIBUTE.search(topic):
        return f"{josa(topic, '이/가')} 어떻게 돼요?"
    if _DOING.search(topic) or _CASE.search(topic):
        return f"{of} 어떻게 {'해요' if _TO_DO.search(rest) else '돼요'}?"
    return ""


_MAY_FAIL = re.compile(
    r"(?:안|못)\s?[가-힣]+ 수 있|않을 수|(?:늦|멈|끊|빠|튕|지연|다르|다를|달라|느려|걸릴|변동|바뀔|제한|오를|날|초과|취소)\S* 수 있"
)
"""What may happen is not what a customer may do."""


_SUBJECT = re.compile(
    r"^(?P<topic>[^.,]{2,22}?)(?P<particle>[이가])?\s(?P<rest>(?:불가합니다|불가능합니다|제외됩니다|차단됩니다|제한됩니다|되지 않습니다|안 됩니다|가능합니다)[.]?)$"
)
_DONE = re.compile(r"(?:등록|인증|예약|신청|동의|설정|확인|가입|제출|입력|업데이트|방문|지참|착용|로그인|설치)$")
_MUST = re.compile(r"^(?:\S+에서\s)?(?P<what>[^.,]{2,14}?)(?:은|는|이|가)?\s필수입니다[.]?$")
_NO_SUBJECT = re.compile(r"[은는]\s|\d|없이|에서|최대|만\s|(?:만|까지|으로|로|도)$")
_REFUSED = re.compile(r"^(?P<topic>[^.,]{2,20}?)(?:을|를)?\s?하(?:지 않습니다|실 수 없습니다)[.]?$")
_INNER = re.compile(r"^(?P<of>[^\s]{2,6}(?:\s[^\s]{2,6})?)(?:은|는|이|가)\s(?:되지 않|안 됩|안 되|불가)")


def _of_subject(text: str) -> str:
    """What is excluded or possible stands without 은 or 는, too: 법인카드가 제외됩니다."""
    if must := _MUST.match(text):
        way = "해야" if _DONE.search(must["what"]) else "있어야"
        return f"{must['what']} 꼭 {way} 해요?" if not _NO_SUBJECT.search(must["what"]) else ""
    found = _SUBJECT.match(text) or _REFUSED.match(text)
    if (
        found is None
        or _ADNOMINAL.search(found["topic"])
        or _NO_SUBJECT.search(re.sub(r"\([^()]*\)", "", found["topic"]))
    ):
        return ""
    return _able(found["topic"].strip(" '‘’\"“”"))


def _able(topic: str) -> str:
    return f"{topic} 돼요?" if _DOING.search(topic) else f"{topic}도 돼요?"


_ALSO = re.compile(r"^(?P<topic>[^.,]{2,20}?)도\s(?P<rest>.+)$")


def _of_also(text: str) -> str:
    """기존 가입자도 같은 날부터 적용됩니다 is asked for as it is said."""
    found = _ALSO.match(text)
    if found is None or not _CASE.search(found["topic"]) or _POINTING.match(found["topic"]):
        return ""
    if happens := _HAPPENS.search(found["rest"]):
        return f"{found['topic']}도 {happens['what']}돼요?"
    possible = re.search(r"가능|수 있|됩니다", found["rest"]) or _UNABLE.search(found["rest"])
    return f"{found['topic']}도 돼요?" if possible and not _MAY_FAIL.search(found["rest"]) else ""


def _of_only(text: str) -> str:
    found = _ONLY.match(text)
    if (
        found is None
        or re.search(r"까지$|[은는]\s", found["what"])
        or _POINTING.match(found["what"])
        or _ADNOMINAL.search(found["what"])
    ):
        return ""
    return f"{found['what']}만 돼요?"


def topic_of(text: str) -> str:
    """Return what a statement names first as what it speaks of ("단위는 30분씩입니다" of 단위), "" where that is no name."""
    found = _TOPIC.match(_FRAMED.sub("", _LEAD.sub("", text))) if not _VERBATIM.search(text) else None
    topic = found["topic"].strip(" '‘’\"“”") if found else ""
    unfit = _POINTING.match(topic) or _GENERIC.match(topic) or _ADNOMINAL.search(topic) or " " in topic[12:]
    return "" if unfit or re.search(r"(?:\s(?:때|시)|에|에서|으로|부터|까지)$", topic) else topic


def plainly(when: str) -> str:
    """Say a clause as a customer says it of himself: 오시면 → 오면."""
    return re.sub(r"(?<=[가-힣])시면$", "면", re.sub(r"으시면$", "으면", when))
