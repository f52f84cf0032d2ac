"""How a customer would ask for what a statement says, and whether the answer to that is yes or no.

An expected inquiry is of use where it is this launch's own: "개시 후에는 환불돼요?" rather than "환불돼요?". The question is built
from the statement's own words and nothing else, so it claims nothing that the note does not say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bridge.domain.drafting.statements import Statement
from bridge.domain.inquiries import InquiryType
from bridge.domain.korean import fill, josa
from bridge.domain.notes import Field


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in a customer's words and how its answer begins: 네, 아니요, or nothing where it is no yes–no question."""

    question: str
    reply: str = ""


MOST = 34
"""Characters of a question that somebody would still say in one go."""


def question_for(statement: Statement, kind: InquiryType) -> Asked | None:
    """Return how a customer asks `kind` of question to which `statement` is the answer; None where the usual ways will do."""
    if statement.asked:
        question = as_asked(statement.asked)
        return Asked(question) if question else None
    if statement.types or statement.field is Field.SCRIPT:
        return None
    if kind.code in _ASKED_PLAINLY:
        return _in_words_of(kind, statement.text)
    if (own := ask(statement.text)) is not None and (
        kind.code != "D1" or own.question.endswith(("어떻게 해요?", "어떻게 돼요?"))
    ):
        return own
    if (
        question := how_long(statement.text)
        if kind.code == "D2"
        else how_many(statement.text)
        if kind.code in _COUNTING
        else ""
    ):
        return Asked(question)
    return _in_words_of(kind, statement.text)


def _in_words_of(kind: InquiryType, text: str) -> Asked | None:
    first = _SENTENCE.split(text)[0]
    question = next(
        (way for word, way in kind.asked_about if word in first or (word in text and _ASKS_WHAT.search(way))), ""
    )
    return Asked(question, reply(question, first)) if question else None


_COUNTING = ("C1", "A3")
_ASKED_PLAINLY = ("A1", "A2", "F1", "F2")


def is_question(asked: str) -> bool:
    """왜 안 보여요 is said by customers; 왜 줄었는지 is said of them."""
    return bool(asked) and not re.search(r"(?:지|냐고?|느냐|다는|라는|냐는|경우|문의|요청|불만|클레임)$", asked)


def as_asked(asked: str) -> str:
    """Return a customer's question that a note reports ("왜 올랐냐") as he says it himself, "" where that is not plain."""
    if is_question(asked):
        return asked if asked.endswith(("?", ".", "!")) else f"{asked}?"
    if past := re.match(r"^(.+[았었했렸랐났겼쳤졌됐샀갔왔])냐(?:고|는)?$", asked):
        return f"{past[1]}어요?"
    if plain := re.match(r"^(.+?)(?:되냐|있냐|없냐|하냐)(?:고|는)?$", asked):
        ends = {"되": "돼요?", "있": "있어요?", "없": "없어요?", "하": "해요?"}
        return plain[1] + ends[asked[len(plain[1])]]
    return ""


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
    r"^(?:적용 기준|이용 기준|이용 한도|이용 환경|변경·취소·환불 기준|요금|대상|혜택|제한 사항|유의 사항)은\s(?=\S+\s\S)"
)
"""What a frame puts before a fragment is not what customers ask about."""
_ADNOMINAL = re.compile(
    r"(?:있|없|하|되|받|않|같|많|남|넘|보내|쓰|드리|지나|찾|넣|바뀌|나오|오르|올리|내리|맡기|빌리|만드|누르|원하|끝나|적|작|늦|또|이하|보이|더 나|접|섞인)$"
    r"|(?:고|며|면|어서|아서|지만|거나|는데)\s"
)
_GENERIC = re.compile(
    r"^(?:이용\s?|적용\s?|운영\s?)?(?:대상|요금|가격|비용|환경|기준|시간|방법|일정|기간|혜택|제한|한도|내용|문의|고객|이후|기존|지금|현재|경로|누구|며칠인지|버그|이슈|수정 사항|변경 전|변경 후|신규|1차|2차|변경·취소·환불 기준)$"
)
_DOING = re.compile(
    r"(?:취소|환불|변경|교환|반품|해지|신청|예약|결제|이용|등록|발급|사용|조회|연장|이전|가입|양도|주문|충전|적립|재발급|접수|출금|환전|중복|입장|입실|탑승|보장|구매|배송|반입|대여|수령|출력|참여|업데이트)$"
)

_NO = re.compile(
    r"(?:되지 않|않습니다|않고|안 됩|안 되|안 돼|불가|제외|수 없|없습니다|(?<!잘)못 |(?<!잘)못합|어렵|차단|금지|아닙니다|미지원)"
)
_UNABLE = re.compile(
    r"되지 않|안 됩|안 되|안 돼|불가|제외|수 없|어렵|차단|금지|미지원|받지 않|해당 없|(?<!잘)못 |(?<!잘)못합"
)
_DOES_NOT = re.compile(r"(?P<verb>[가-힣]{2,4})하지 않")
_YES = re.compile(
    r"(?:됩니다|되고|가능|수 있|있습니다|드립니다|드리고|그대로|유지|동일|무료|무상|받습니다|면제|포함|적용|지원|제공)"
)
_CLAUSE = re.compile(r"(?<!까)지만\s|(?<=[되하])고\s|며\s|으나\s|다만\s|,\s")
_SENTENCE = re.compile(r"(?<=니다)\.?\s+")
_WAS_AND_NOW = re.compile(r"→|변경 후|에서\s.+으?로\s(?:변경|바뀌|인상|인하|늘|줄)|변경됩|바뀝|인상|인하|올라|오릅")
_MONEY = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|P(?![A-Za-z])|포인트|%)")
_TAKES = re.compile(r"영업일|(?:분|시간|일|주|개월)(?:\s?(?:이내|안에|정도|쯤|내에?)|이 걸|\s?소요|\s?걸)")
_COUNTED = re.compile(
    r"(?:(?:최대|하루|1일|매일|1인당?|ID당|아이디당|인당|매주|매월|월|주|연속)\s?(?:최대\s?)?\d[\d,]*(?:만|천)?\s?(?P<unit>회|번|개|명|건|곳|장|대|병|매|편|인|지점|자리|점|권|벌)(?!\s?\d)"
    r"|\d[\d,]*(?:만|천)?\s?(?P<most>회|번|개|명|건|곳|장|대|병|매|편|인|지점|자리|점|권|벌)(?:까지|씩|만(?=\s)))"
)
_UNITS = {"회": "번", "인": "명"}
_SOON = re.compile(r"(?:내년|추후|다음 달|\d{1,2}월|상반기|하반기|\d일).{0,14}(?:예정|부터|입니다)")
_TO_DO = re.compile(r"면 됩니다|주시기|주세요|주셔야|하셔야|해야|누르|신청|로그인|재설치|방문|필요|제출|증빙")


@lru_cache(maxsize=256)
def ask(text: str) -> Asked | None:
    """Return the question that `text`, a statement in 합니다체, answers; None where its words give none.

    Where the statement is several sentences, the first is what it answers.
    """
    first = _FRAMED.sub("", _LEAD.sub("", _SENTENCE.split(text.strip())[0]))
    for way in (_of_time, _of_topic, _of_condition, _of_case, _of_only, _of_subject):
        question = way(first)
        if question and len(question) <= MOST and question.count("‘") == question.count("’"):
            return Asked(question, reply(question, first))
    return None


def how_many(text: str) -> str:
    """Return the question that a limit in `text` answers ("몇 번까지 돼요?"), "" where there is none."""
    counted = _COUNTED.search(text)
    if counted is None:
        return ""
    unit = counted["unit"] or counted["most"]
    return f"몇 {_UNITS.get(unit, unit)}까지 돼요?"


def how_long(text: str) -> str:
    """Return the question that a processing time in `text` answers, "" where there is none."""
    return "얼마나 걸려요?" if _TAKES.search(text) else ""


def _of_condition(text: str) -> str:
    found = _IF.match(text)
    if found is None or found["rest"].startswith(("됩니다", "돼요")):
        return ""
    when, rest = plainly(found["when"]), found["rest"]
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
    if found is None or re.search(r"[은는이가]\s", found["when"]):
        return ""
    when, rest = found["when"], _CLAUSE.split(found["rest"])[0]
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
    first = _CLAUSE.split(rest)[0]
    if topic.endswith(("에서", "으로", "로")) and len(topic) > 3:
        return f"{topic}도 돼요?" if _UNABLE.search(first) else ""
    if _ADNOMINAL.search(topic) or _GENERIC.match(topic) or re.search(r"\s(?:때|시)$|(?:에|부터|까지)$", topic):
        return ""
    return _about_topic(topic, rest, first)


_Way = tuple[re.Pattern[str], re.Pattern[str] | None, str]

_CHANGES = re.compile(r"그대로|유지")
_ELSEWHERE = re.compile(r"지급|적립|할인|이상|이하|미만|초과|까지")
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


_REFUND, _UNDOING = re.compile(r"환불(?:됩|이|은|을|되|해)"), re.compile(r"(?:취소|해지|철회|반품)$")


def _about_topic(topic: str, rest: str, first: str) -> str:
    of = josa(topic, "은/는")
    if _WAS_AND_NOW.search(rest) and not _CHANGES.search(rest):
        return f"{of} 어떻게 바뀌어요?"
    for says, unless, way in _TOPIC_WAYS:
        if says.search(first) and not (unless and unless.search(first)):
            return fill(way, topic=topic)
    if _REFUND.search(first) and "환불" not in topic:
        return f"{topic}하면 환불돼요?" if _UNDOING.search(topic) else f"{topic}도 환불돼요?"
    return _of_what_can_be(of, topic, rest, first)


def _of_what_can_be(of: str, topic: str, rest: str, first: str) -> str:
    if "까지" in first and _DOING.search(topic):
        return f"{of} 언제까지 돼요?"
    if inner := _INNER.match(rest):
        return f"{of} {_able(inner['of'])}"
    if verb := _DOES_NOT.search(first):
        return f"{of} {verb['verb']}하나요?"
    if _UNABLE.search(first):
        return _able(topic)
    if counted := how_long(first) or how_many(first):
        return f"{of} {counted}"
    if _SOON.search(rest):
        return f"{of} 언제 돼요?"
    if re.search(r"만\s|으로만|에서만|만$", first) and _DOING.search(topic):
        return f"{of} 어떻게 해요?"
    if re.search(r"가능|수 있|^(?:모두 |계속 |전부 )?됩니다", first):
        return _able(topic)
    return f"{of} 어떻게 {'해요' if _TO_DO.search(rest) else '돼요'}?"


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


def _of_only(text: str) -> str:
    found = _ONLY.match(text)
    if found is None or re.search(r"까지$|[은는]\s", found["what"]) or _ADNOMINAL.search(found["what"]):
        return ""
    return f"{found['what']}만 돼요?"


_ONLY_IF = re.compile(r"(?:때|경우|당일|전날|까지|에서|으로|로|한해|한하여|분|건)(?:에)?만\s|에 한해|에 한하여")
_ONLY_SO = re.compile(r"만\s(?:가능|됩|이용|하실|적용|지원|인정|반납|사용|신청|받)")
"""What is answered so is no plain yes."""

_ASKS_WHAT = re.compile(r"어떻게|얼마|언제|어디|몇|며칠|누가|누구|왜|뭐|무슨|어떤")


def reply(question: str, text: str) -> str:
    """Return how an answer to a yes–no question begins; "" where it is none, or `text` says yes to one part and no to another."""
    if _ASKS_WHAT.search(question) or not question.endswith("?"):
        return ""
    first = _CLAUSE.split(_SENTENCE.split(text)[0])[0]
    if re.search(r"→|기존 .+변경 후", text):
        return ""
    if question.endswith("그대로예요?"):
        return "네"
    if question.endswith("바뀌어요?"):
        return "아니요" if re.search(r"안 바뀝|지 않", text) else ""
    no, yes = _NO.search(first), _YES.search(first)
    if question.endswith("만 돼요?"):
        return "네"
    if "내야" in question:
        return "아니요" if no else ""
    if question.endswith(("꼭 해야 해요?", "꼭 있어야 해요?")):
        return "네"
    if question.endswith("있어요?") and "수 있어요?" not in question:
        return "아니요" if re.search(r"없습니다", first) else ""
    if no:
        return "아니요"
    if _ONLY_IF.search(text) or _ONLY_SO.search(text):
        return ""
    return "네" if yes else ""


def plainly(when: str) -> str:
    """Say a clause as a customer says it of himself: 오시면 → 오면."""
    return re.sub(r"(?<=[가-힣])시면$", "면", re.sub(r"으시면$", "으면", when))
