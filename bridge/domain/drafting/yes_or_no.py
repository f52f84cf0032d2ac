"""Whether the answer to a question begins with 네 or 아니요: only where that is true of all that is said."""

from __future__ import annotations

import re

from bridge.domain.drafting.topics import spoken_of

_NO = re.compile(
    r"(?:되지 않|않습니다|않고|(?<![가-힣])안\s?(?:됩|되|돼)|불가|제외(?!하고|하면|하여|하$|한|된)|수 없|없습니다|(?<!잘)못 |(?<!잘)못합|어렵|차단|금지|아닙니다|미지원|빠집니다|뺍니다)"
)
_YES = re.compile(
    r"(?:됩니다|되고|가능|수 있|있습니다|드립니다|드리고|그대로|유지|동일|무료|무상|받습니다|면제|포함|적용|지원|제공)"
)
CLAUSE = re.compile(r"(?<!까)지만\s|(?<=[되하리])고\s|며\s|으나\s|다만\s|,\s")
REPLY = re.compile(r"(?P<reply>네|아니요),\s")
"""How an answer begins that says yes or no."""
SENTENCE = re.compile(r"(?<=니다)\.?\s+")
ASKS_WHAT = re.compile(r"어떻게|얼마|언제|어디|몇|며칠|누가|누구|왜|뭐|무슨|어떤")
SHORTLY = re.compile(r"(?:[은는]|면)요\?$")
"""배송비는요? is answered by whatever is said of it."""
_OTHERWISE = re.compile(
    r"(?:가능|포함|적용|할인)(?:[하되]고)?,\s[^,]*(?:불가|제외|않|없)|(?:불가|제외|미지원)(?:[하되]고)?,\s[^,]*(?:가능|포함|적용|됩)"
)
_ONLY_IF = re.compile(r"(?:때|경우|당일|전날|까지|에서|으로|로|한해|한하여|분|건)(?:에)?만\s|에 한해|에 한하여")
_ONLY_SO = re.compile(r"만\s(?:가능|됩|이용|하실|적용|지원|인정|반납|사용|신청|받)")
"""What is answered so is no plain yes."""
_UNDER_A_CONDITION = re.compile(
    r"(?<![천백십\d지다하오])(?:에|에서|께|부터)?만\s|동안|(?:후|뒤|전|때|경우|시)에는\s|(?:후|뒤|이후)(?:에)?\s(?:\S+\s)?(?:가능|\S*수 있)|[가-힣](?:셔|해|아|어|여)야\s"
)
"""반려견은 주간에만, 초진은 내원 후에는 가능합니다, 60을 유지하는 동안: who hears 네 has hung up before the condition."""
_STAYS = re.compile(r"(?:변동|변함|변화|변경)\S{0,3} 없|바뀌지 않|변경되지 않|기존과 동일|종전과 같")
_OTHER_WAY = re.compile(
    r"(?:환불|취소|교환|변경)\S{0,6}\s(?:안 되|되지 않|불가하)\S*\s.*(?:환불|취소|교환|변경)(?:됩니다|되며|받으실)"
)
"""환불이 안 되고 원 티켓값만 환불됩니다: no to one amount, yes to the other."""


def reply(question: str, text: str) -> str:
    """Return how an answer to a yes–no question begins; "" where it is none, or `text` says yes to one part and no to another.

    Only where the question names what the sentence speaks of, and nothing limits what is said of it: who hears 네 hears no more.
    """
    begins = _begins(question, text)
    return begins if begins and _all_of_it(question, text, begins) else ""


def _begins(question: str, text: str) -> str:
    if ASKS_WHAT.search(question) or not question.endswith("?"):
        return ""
    first = CLAUSE.split(SENTENCE.split(text)[0])[0]
    if re.search(r"→|기존 .+변경 후", text):
        return ""
    if _IF_ASKED.search(question) and (condition := _CONDITION.match(first)):
        first = first[condition.end() :]  # 1홀도 못 치면 전액: the condition denies nothing
    if question.endswith("환불돼요?") and _ALL_BACK.search(first):
        return "네"
    no, yes = _NO.search(first), _YES.search(first)
    if (plain := _by_question(question, first, text)) is not None:
        return plain
    if no:
        return "아니요"
    if _ONLY_IF.search(text) or _ONLY_SO.search(text) or _UNDER_A_CONDITION.search(first):
        return ""
    return "네" if yes else ""


_SUBJECT = re.compile(r"^(?P<of>(?:[^.,]|(?<=\d),(?=\d)){1,30}?)(?:도|이|가)\s")
_LIMITED = re.compile(
    r"까지|부터|(?<![화반정전측양서라냉대표방수])면\s|경우|(?:이상|이하|미만|초과|이내)(?!\s?\S*\s?(?:회원|고객))|한해|한하여|동안|당분간|지만|는데|단,|다만|\d\s?(?:시간|일|개월|회|번|주)\s|[가-힣](?:셔|해|아|어|여|이어)야\s|(?:전|후|뒤|때)(?:에|에는|에만)?\s"
)


def _all_of_it(question: str, text: str, begins: str) -> bool:
    """Whether the question names what the first sentence speaks of, and what is said of it holds without a limit."""
    first = re.sub(r"\s?\([^()]*\)", "", SENTENCE.split(text.strip())[0])
    asked = re.sub(r"[\s?·]", "", question)
    spoken, found = spoken_of(first), _SUBJECT.match(first)
    subject, rest = (spoken[0], spoken[2]) if spoken else (found["of"], first[found.end() :]) if found else ("", first)
    if subject and not _shares(subject, asked):
        return False
    limits = _LIMITED.finditer(rest if begins == "네" else CLAUSE.split(rest)[0])
    return all(limit[0].strip() in question for limit in limits)


def _shares(subject: str, asked: str) -> bool:
    """Whether what the last words of a subject name stands in a question without its spaces, or it is asked by whom they mean."""
    if "내야" in asked and _PAID.search(subject):
        return True
    if re.search("[는인은]데", asked) and _HIMSELF.search(subject):
        return True
    last = re.sub(r"[\s'‘’\"“”]", "", subject.rpartition(" ")[2]).removesuffix("님")
    return any(part in asked for part in last.split("·"))


_PAID = re.compile(r"^(?:(?:이용|별도|추가)\s?)?(?:\S{0,3}료|비용|요금|수수료|추가금|돈|가격|금액)$")
_HIMSELF = re.compile(r"(?:분|고객님?|회원님?|건|이용자|가입자)$")
"""Who asks "이미 예매했는데 저도 해당돼요?" is whom the sentence speaks of."""


def _by_question(question: str, first: str, text: str) -> str | None:
    """How the answer begins where the question's own end settles it, None where it does not."""
    no = _NO.search(first)
    if SHORTLY.search(question):
        return ""
    if question.endswith("그대로예요?"):
        return "" if _UNDER_A_CONDITION.search(first) or (no and not _STAYS.search(first)) else "네"
    if question.endswith("바뀌어요?"):
        return "아니요" if re.search(r"안\s?바뀝|지 않|아닙니다", text) else ""
    if _OTHERWISE.search(SENTENCE.split(text)[0]):
        return ""  # 선택약정 가능, 복지할인 불가: yes to one, no to the other
    if _OTHER_WAY.search(SENTENCE.split(text)[0]):
        return ""
    for ends, begins, only_if_no in _ENDS:
        if question.endswith(ends):
            return begins if no or not only_if_no else ""
    if question.endswith("면제돼요?"):
        return "아니요" if re.search(r"면제(?:되지|가 안|는 안|가 아니|는 아니)", text) else "네"
    if "내야" in question:
        free = _FREE.search(first) and not _FOR_A_WHILE.search(first)
        return "아니요" if free and not MONEY.search(text) else ""
    if question.endswith("만 환불돼요?"):
        return "아니요" if no else "네"
    if question.endswith("있어요?") and "수 있어요?" not in question:
        return "아니요" if "없습니다" in first else ""
    return None


_ALL_BACK = re.compile(r"(?:전액|전부|모두)\s?환불(?!\S*\s?(?:불가|되지|안|어렵|없))")
"""전액 환불이고 수수료는 없습니다: what there is not is the fee."""
_IF_ASKED = re.compile(r"[가-힣]면\s")
_CONDITION = re.compile(r".*?[가-힣]면\s")
_ENDS = (
    ("아니어도 돼요?", "아니요", False),
    ("다른 데서도 돼요?", "아니요", False),
    ("따로 해야 해요?", "아니요", True),
    ("만 돼요?", "네", False),
    ("꼭 해야 해요?", "네", False),
    ("꼭 있어야 해요?", "네", False),
)
"""Ends of questions, how their answers begin, and whether only where something is denied."""
MONEY = re.compile(r"[1-9][\d,.]*\s?(?:천|만|억)?\s?(?:원|달러|유로|엔)|(?<!\d)[1-9]\d{0,2},\d{3}(?!\d)")
_FOR_A_WHILE = re.compile(
    r"(?:이상|이하|미만|회원|고객|고객님|등급|한해)(?:은|는|만)?\s(?:\S+\s)?(?:무료|무상|면제)|무료\s\d|까지(?:는)?\s(?:\S+\s)?(?:무료|무상|면제)|동안\s(?:\S+\s)?(?:무료|무상|면제)|첫\s?(?:달|번|회|구매|주문)|\d\s?(?:회|번)(?:은|는)?\s?(?:무료|무상)"
)
"""Free for a time, or the first time."""
_FREE = re.compile(r"(?:수수료|요금|비용|이용료|배송비|추가금|금액|돈)\S*\s(?:\S+\s)?없(?:습니다|이)|무료|면제|무상")
