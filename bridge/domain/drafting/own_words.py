"""The question that a statement in 합니다체 answers, made of its own words: "개시 후에는 환불되지 않습니다" is asked for by "개시 후에도 환불돼요?".

Where the words give no question that somebody would really say, there is none: "단위는 어떻게 돼요?" is nobody's question.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bridge.domain.drafting.about_topics import CASE, HAPPENS, MAY_FAIL, UNABLE, able, of_topic, to_do
from bridge.domain.drafting.asking_of_people import who_question
from bridge.domain.drafting.how_much import how_many
from bridge.domain.drafting.plain_questions import as_before, by_when, follows, seen_wrong
from bridge.domain.drafting.to_agents import to_agents
from bridge.domain.drafting.topics import (
    ADNOMINAL,
    FRAMED,
    LEAD,
    POINTING,
    VERBATIM,
    balanced,
    shortly,
    spoken_of,
)
from bridge.domain.drafting.without_topic import without_topic
from bridge.domain.drafting.yes_or_no import CLAUSE, SENTENCE
from bridge.domain.korean import josa

MOST = 34
"""Characters of a question that somebody would still say in one go."""

_VERB_MYEON = r"(?<![화반정전측양서라냉대표방수])면"
_IF = re.compile(rf"^(?P<when>[^.]{{2,26}}?{_VERB_MYEON})(?:은)?,?\s(?P<rest>.+)$")
_WHEN = re.compile(
    r"^(?P<when>[^.,]{0,12}?(?:전|후|뒤|당일|전날|다음 날))(?P<until>까지)?(?P<particle>에는|엔|에|은|는)?\s(?P<rest>.+)$"
)
_ONLY = re.compile(
    r"^(?P<what>[^.,]{2,24})만\s(?:이용|가능|됩니다|되고|등록|접수|선택|구매|주문|지원|인정|참여|신청|받(?![는은을던])|적용|사용|하실|자동|대상|해당|설정)"
)
_IN_CASE = re.compile(r"^(?P<when>[^.,]{2,22}?[가-힣])\s시(?:에는|에|엔|는)?,?\s(?P<rest>.+)$")


_STAYS = re.compile(r"(?:변동|변경|변화|차이)(?:은|는|이)? 없습니다\.?")
"""What stays as it was without saying what: no question of anything."""


@lru_cache(maxsize=256)
def own_question(text: str) -> str:
    """Return the question that `text`, a statement in 합니다체, answers; "" where its words give none.

    Where the statement is several sentences, the first is what it answers.
    """
    first = FRAMED.sub("", LEAD.sub("", SENTENCE.split(text.strip())[0]))
    if VERBATIM.search(first) or to_agents(first) or _STAYS.fullmatch(first):
        return ""
    for way in (_of_time, who_question, of_topic, _of_also, _of_condition, _of_case, _of_only, _of_subject):
        question = way(first)
        if question and len(question) <= MOST and balanced(question) and not _OF_NOTHING.match(question):
            return question
    return (
        _by_when(first)
        or _excluded(first)
        or by_when(first)
        or as_before(first)
        or seen_wrong(first)
        or _limit(first)
        or _needed(first)
        or without_topic(first)
        or shortly(first)
    )


_OF_NOTHING = re.compile(
    r"(?:안|못)\s?[가-힣]{1,3}면\s|(?:받|했|샀|썼|냈)\S{0,2}는데 어떻게|(?:늘어지|밀리|늦어지)면 어떻게|예[:)]\s"
)
"""What nobody asks who has not named what he speaks of: 안 보면, 받았는데."""


def _excluded(text: str) -> str:
    return (
        "안 되는 경우도 있어요?" if re.match(r"(?:불가한 경우|제외 대상|제외|불가)[은는]\s.+입니다\.?$", text) else ""
    )


def _by_when(text: str) -> str:
    found = re.search(
        r"(?:\d시(?:\s?\d+분)?|자정|정오)까지 (?P<what>주문|접수|신청|결제|예약|입금)(?:하시면|하면|해 주시면)", text
    )
    return f"몇 시까지 {found['what']}해야 해요?" if found else ""


def _needed(text: str) -> str:
    return "뭐가 필요해요?" if _NEEDED.search(text) and not re.search(r"^\S+[은는]\s", text) else ""


_NEEDED = re.compile(
    r"(?:서|증|증서|서류|여권|카드|통장|번호|사본|원본|인증|동의|신분증|계정|앱|영수증)(?:가|이)?\s?(?:\S+\s)?(?:필요합니다|필수입니다|있어야 합니다)\.?$"
)


def _limit(text: str) -> str:
    return how_many(text) if re.search(r"까지(?:만)?(?:\s?(?:가능|됩|입니다)|\s\S+\s수 있)", text) else ""


_MISHAP = re.compile(
    r"(?:^|\s)(?:안(?![내전에으정심과방])|못)\s?\S|않|없|늦|지나|지각|넘|잃|분실|취소|해지|환불|반품|탈퇴|노쇼|오류|고장|초과|(?:^|\s)미[가-힣]{2}|부족|모자|바뀌|바꾸|변경|이사|중단|실패|끊|멈|깨지|파손|하자|불량|틀리|잘못|다르|겹치|매진|마감|떨어|떠나|쉬|옮기|남|줄|빠지|만료|(?:약정|기간|계약|체험|시즌|행사|이벤트)\S{0,2}\s끝나|전환|거부|소진|품절|미등록"
)
"""What customers ask about before it happens to them; how a thing is done they ask otherwise (어떻게 하면 돼요?)."""


def _of_condition(text: str) -> str:
    found = _IF.match(text)
    if found is None or found["rest"].startswith(("됩니다", "돼요")):
        return ""
    when, rest = plainly(found["when"]), found["rest"]
    if (
        POINTING.match(when)
        or _STEP.search(when)
        or not (_MISHAP.search(when) or follows(rest))
        or re.search(r"[가-힣](?:며|고|지만)\s|,", when)
    ):
        return ""
    if re.search(r"환불됩|환불되지|환불이 (?:되지|불가)|환불은", rest) and "환불" not in when:
        return f"{when} 환불돼요?"
    if _PAID.search(rest) and not _GETS.search(rest):
        return f"{when} 얼마예요?"
    if _MISHAP.search(when) is None and _GAINS.search(rest):
        return f"{when} 뭐가 좋아요?"
    return f"{when} 어떻게 {'해요' if to_do(rest) else '돼요'}?"


_PAID = re.compile(r"^(?:\S+\s){0,3}\d[\d,.]*\s?(?:천|만|억)?\s?원(?:입니다|이 (?:부과|추가|차감|별도))")
_GAINS = re.compile(r"할인|적립|지급|쿠폰|깎")
_GETS = re.compile(r"지급|적립|환급|보상|할인|드립")


_STEP = re.compile(r"(?:찍어 올리|누르|고르|선택하|들어가|입력하|켜|제출하|접속하|가져오|클릭하|체크하)면$")
"""How a thing is done: nobody asks what comes of it."""


def _of_case(text: str) -> str:
    """미입실 시 is written; 미입실하면 is said."""
    found = _IN_CASE.match(text)
    if found is None or re.search(r"[은는]\s|\d[개곳군]$", found["when"]):  # "경기 남부 9개 시" are cities
        return ""
    return _of_condition(f"{found['when']}하면 {found['rest']}")


def _of_time(text: str) -> str:
    found = _WHEN.match(text)
    if found is None or re.search(r"[은는이가]\s", found["when"]) or POINTING.match(found["when"]):
        return ""
    when, rest = found["when"], CLAUSE.split(found["rest"])[0]
    if within := _WITHIN.match(rest):
        return _how_soon(within["rest"])
    if re.match(
        r"이미\s|\S+(?:한|된|던)\s(?:건|분|고객)|(?:회원|고객|매장|지역|지점|상품|세대|직원|종목|구간|노선|차종|객실|계약|가입)",
        rest,
    ):
        return ""
    about = spoken_of(rest)
    if about and not re.search(r"(?:환불|취소|변경|위약금|수수료|철회|해지)$", about[0]):
        return ""  # 8월 이후 구독이 남은 분은 …: of whom it is said
    if until := _UNTIL_THEN.match(rest):
        return f"{when} {until['by']} {until['what']}하면 환불돼요?" if until["what"] in ("취소", "해지") else ""
    at = f"{when}까지" if found["until"] else f"{when}에"
    if re.search(r"무료(?:로)? 취소|취소\S* 무료|취소는 언제나 무료", rest):
        return f"{at} 취소하면 무료예요?"
    if "위약금" in rest:
        return f"{at} 취소하면 위약금 있어요?"
    if "환불" in rest:
        return f"{at} 취소하면 환불돼요?" if found["until"] else f"{at}도 환불돼요?"
    if "변경" in rest and UNABLE.search(rest):
        return f"{at}도 바꿀 수 있어요?"
    if "취소" in rest and not re.search(r"취소됩|취소하면|취소하시면", rest):
        return f"{at} 취소할 수 있어요?"
    return ""


_UNTIL_THEN = re.compile(
    r"(?P<by>(?:(?:오전|오후|낮|밤|저녁)\s)?\d{1,2}시(?:\s\d+분)?까지)\s(?P<what>취소|해지)(?:하시면|하면)\s.*(?:환불|돌려)"
)
"""검진 3일 전 18시까지 취소하면: the hour belongs to the day before it."""
_WITHIN = re.compile(r"\d+\s?(?:영업일|일|시간|주|개월)\s?(?:이내|내|안)(?:에)?(?:는|만)?\s(?P<rest>.+)$")


def _how_soon(rest: str) -> str:
    """Ask of what is done within so many days: when it happens, or until when it may be done."""
    if found := re.match(r"(?:(?:전액|모두)\s)?(?P<what>환불|입금|지급|배송|발송|환급)(?:됩니다|해 드립니다)", rest):
        return f"언제 {found['what']}돼요?"
    found = re.match(r"(?P<what>환불|교환|반품|취소|변경|신청)(?:하실 수 있습니다|이 가능합니다|가 가능합니다)", rest)
    return f"언제까지 {found['what']}할 수 있어요?" if found else ""


_SUBJECT = re.compile(
    r"^(?P<topic>[^.,]{2,22}?)(?P<particle>[이가])?\s(?P<rest>(?:불가합니다|불가능합니다|제외됩니다|차단됩니다|제한됩니다|되지 않습니다|안 됩니다|가능합니다)[.]?)$"
)
_DONE = re.compile(r"(?:등록|인증|예약|신청|동의|설정|확인|가입|제출|입력|업데이트|방문|지참|착용|로그인|설치)$")
_MUST = re.compile(r"^(?:\S+에서\s)?(?P<what>[^.,]{2,14}?)(?:은|는|이|가)?\s필수입니다[.]?$")
_NO_SUBJECT = re.compile(r"[은는]\s|\d|없이|에서|최대|만\s|(?:만|까지|으로|로|도|으론|에선)$")
_REFUSED = re.compile(r"^(?P<topic>[^.,]{2,20}?)(?:을|를)?\s?하(?:지 않습니다|실 수 없습니다)[.]?$")


def _of_subject(text: str) -> str:
    """What is excluded or possible stands without 은 or 는, too: 법인카드가 제외됩니다."""
    if must := _MUST.match(text):
        way = "해야" if _DONE.search(must["what"]) else "있어야"
        return f"{must['what']} 꼭 {way} 해요?" if not _NO_SUBJECT.search(must["what"]) else ""
    found = _SUBJECT.match(text) or _REFUSED.match(text)
    if (
        found is None
        or ADNOMINAL.search(found["topic"])
        or _NO_SUBJECT.search(re.sub(r"\([^()]*\)", "", found["topic"]))
        or POINTING.match(found["topic"])
        or re.search(r"[은는](?:\s|$)|[가-힣](?<!화)(?<!측)(?<!라)(?<!냉)(?<!방)(?<!표)면$", found["topic"])
    ):
        return ""
    return able(found["topic"].strip(" '‘’\"“”"))


_ALSO = re.compile(r"^(?P<topic>[^.,]{2,20}?)도\s(?P<rest>.+)$")


def _of_also(text: str) -> str:
    """기존 가입자도 같은 날부터 적용됩니다 is asked for as it is said."""
    found = _ALSO.match(text)
    if found is None or POINTING.match(found["topic"]) or ADNOMINAL.search(found["topic"]):
        return ""
    if not CASE.search(found["topic"]):
        included = _INCLUDED.match(found["rest"])
        return (
            f"{found['topic']}도 {included['what']}돼요?"
            if included and not re.search(r"[은는]\s", found["topic"])
            else ""
        )
    if may := re.search(r"(?P<what>교환|사용|이용|신청|환급|전환|적립|변경|참여)(?:하실|할) 수 있", found["rest"]):
        return f"{found['topic']}도 {may['what']}할 수 있어요?"
    if happens := HAPPENS.search(found["rest"]):
        return f"{found['topic']}도 {happens['what']}돼요?"
    possible = re.search(r"가능|수 있|됩니다", found["rest"]) or UNABLE.search(found["rest"])
    return f"{found['topic']}도 돼요?" if possible and not MAY_FAIL.search(found["rest"]) else ""


_INCLUDED = re.compile(r"(?:이제\s|함께\s|같이\s|모두\s)?(?P<what>보장|적용|포함|지원|적립|환불)됩니다")
"""단독사고도 이제 보장됩니다."""


def _of_only(text: str) -> str:
    found = _ONLY.match(text)
    if (
        found is None
        or re.search(r"까지$|[은는]\s", found["what"])
        or POINTING.match(found["what"])
        or ADNOMINAL.search(found["what"])
    ):
        return ""
    what = found["what"]
    if what.endswith(("분", "건")):
        return ""
    if what.endswith("에서"):
        return "다른 데서도 돼요?" if _PLACE.search(what) else ""
    if re.search(r"\d\s?[가-힣]{1,3}$", what):
        return how_many(text)
    if re.search(r"(?:회원|고객|고객님|가입자|법인|개인|이용자|구독자|보유자|직원|학생|개인사업자)$", what):
        return f"{josa(what, '이/가')} 아니어도 돼요?"
    return f"{what}만 돼요?"


_PLACE = re.compile(
    r"(?:몰|점|매장|앱|웹|지역|구|시|동|도|권|홈페이지|누리집|곳|센터|플랫폼|스토어|창구|사이트|역|관|공항|은행)\S{0,2}에서$"
)


def plainly(when: str) -> str:
    """Say a clause as a customer says it of himself: 오시면 → 오면."""
    when = re.sub(r"안 계시면$", "없으면", when)
    return re.sub(r"(?<=[가-힣])시면$", "면", re.sub(r"으시면$", "으면", when))
