"""What a line's label does to what stands behind it: "늦으면:" is a condition, "얼마:" a question, "불가:" a verdict.

Only a noun can be a sentence's topic. A condition begins the sentence, a question stands for what it asks about, a verdict
or a remark ("유의:", "비고:") is nothing that can be said of its line, whatever particle it is given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.frames import case_of, is_condition, under


class Role(StrEnum):
    """What a label is to its statement."""

    NONE = "none"
    TOPIC = "topic"
    CASE = "case"
    VERDICT = "verdict"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Label:
    """A line's label, settled: its role and the words that stand for it ("기한" for "언제까지").

    A case holds for every statement of its line; everything else for the first.
    """

    role: Role
    words: str

    @property
    def opening(self) -> str:
        """The words as a sentence begins with them: 늦으면, 7일 전까지는, 불가한 경우는."""
        return under(self.words)


NO_LABEL = Label(Role.NONE, "")

_ASKS = (
    (re.compile(r"(?:어디(?:에|서|에서|로)?|어느 (?:지역|매장|지점))"), "이용 장소"),
    (re.compile(r"(?:얼마|얼마예요|가격은|비용은)"), "요금"),
    (re.compile(r"언제\s?까지"), "기한"),
    (re.compile(r"(?:누가|누구|누구나|누구에게|누구한테)"), "대상"),
    (re.compile(r"어떻게|어케"), "이용 방법"),
    (re.compile(r"왜"), "이유"),
)
_VERDICTS = {
    **dict.fromkeys(
        ("불가", "불가능", "안 됨", "안됨", "안 되는 것", "안되는 것", "안 되는 거", "안되는 거", "안되는거", "X", "x"),
        "불가한 경우",
    ),
    **dict.fromkeys(("가능", "되는 것", "O", "o"), "가능한 경우"),
    **dict.fromkeys(("예외", "예외 사항", "예외사항"), "예외"),
}
_REMARK = re.compile(
    r"(?:(?:(?:상담|응대|안내)(?:\s?시|사)?\s)?(?:유의|주의)(?:\s?사항)?|비고|참고|참고\s?사항|단|다만|기타|특이\s?사항|추가|notes?|tip|fyi)",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"(?:(?:무엇|뭐|뭘|뭔|언제|어디|누가|왜|어떻게)[가이를]?\s?.{0,12}(?:나|냐|까|는지|나요|까요|부터|에서)|(?:안\s|안)?(?:바뀌는|변하는|달라지는|변경되는|유지되는|그대로인)\s?(?:것|거|점)(?:들|만)?"
    r"|상담\s?(?:시\s)?(?:유의|참고|포인트)\S*|뭐냐면|알려진 것|배경|오류 예상|무엇|달라지는 ?(?:점|것|거)|바뀌는 ?(?:점|것|거)|변경 ?점|개선 ?점|핵심|요약|개요|소개|설명|포인트|상세|known(?: issues?)?|what|why|summary|details?|changes?)",
    re.IGNORECASE,
)
"""A label that says of its line only that something follows."""
_OF_WAY = re.compile(r"(?P<of>[가-힣]{2,12})(?:은|는)\s\S+대로")
"""취소수수료는 표준약관대로: what it is of, and by which rule."""
_NO_NOUN = re.compile(r"(?:달라짐|바뀜|그대로|새로|먼저|추가로|없어짐|생김)$")
"""What nothing can be said of: 새로: …, 그대로: …, 조건만 먼저: …"""
_KIND = re.compile(
    r"(?:대상|지역|가격|요금|비용|한도|제한|기한|방법|방식|조건|규칙|범위|절차|기준|효과|조치|구성|내용|안내|규정|플랫폼|특징|하는 법|치는 법)$"
)
_CASE = re.compile(
    r"(?:때|경우|\s시|[가-힣]{2}시|까지|부터|이상|이하|미만|초과|이내|이후|이전|당일|전날|\s전|\s후|\s뒤|\d\s?\S{1,3}\s?[전후내]|[는은던한된]\s(?:분|고객|회원|이용자|가입자|예약자|구매자))$"
)
_NO_CASE = re.compile(r"(?:표시|예시|일시|안전|충전|이전|적용 시|개시|출시|게시|공시)$")


def settle(label: str) -> Label:
    """Say what a label is to the statement behind it; "" has no role."""
    label = label.strip(" `'\"‘’“”?!")
    label += ")" * (label.count("(") - label.count(")"))
    if not label:
        return NO_LABEL
    for asks, words in _ASKS:
        if asks.fullmatch(label):
            return Label(Role.TOPIC, words)
    if label in _VERDICTS:
        return Label(Role.VERDICT, _VERDICTS[label])
    if label.endswith("요") and conclude(label) is not None:
        return Label(Role.REMARK, label)  # a question in a customer's words
    if re.search(r"[가-힣](?:은|는)\s.*(?:동일|같음|그대로|다름)$", label):
        return Label(Role.REMARK, label)  # "내용은 지난번과 동일:" says something itself
    if found := _OF_WAY.fullmatch(label):
        return Label(Role.TOPIC, found["of"])
    if _REMARK.fullmatch(label) or _HEADS.fullmatch(label) or _NO_NOUN.search(label):
        return Label(Role.REMARK, label)
    if is_condition(label) or (_CASE.search(label) and not _NO_CASE.search(label)):
        return Label(Role.CASE, label)
    return Label(Role.TOPIC, label)


def names_kind(label: str) -> bool:
    """Say whether a label only names the kind of what stands behind it, so that a whole sentence is not said of it: 한도: …"""
    return _KIND.search(label) is not None


def is_case(label: str) -> bool:
    """Say whether a label is a condition, so that it holds for everything in its line."""
    return settle(label).role is Role.CASE


def regarding(label: str, statement: str) -> str:
    """A noun before a statement that has a topic of its own: 매입 대금의 경우; "" where the label adds nothing to it."""
    return f"{label}의 경우" if case_of(label) and not shares_word(label, statement) else ""


def shares_word(label: str, statement: str) -> bool:
    """Whether a statement speaks of its label's matter in the label's own words."""
    return any(word in statement for word in re.findall(r"[가-힣A-Za-z]{2,}", label))
