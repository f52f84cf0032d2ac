"""What a clause ends in, and whether it can stand by itself: what a line may be cut at, and what may be said of its whole.

Planners write in clauses that commas join; a reader cannot hear where one ends unless it ends in a verb or in one of few nouns that are
certain to be its predicate (없음, 가능, 제외, 무료). Everything else may be one of a list, an amount of several, half a sentence.
"""

from __future__ import annotations

import re
from enum import Enum

from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.finishing import finish
from bridge.domain.sentences.frames import names_topic
from bridge.domain.sentences.nouns import breaks_off, finish_noun, is_action
from bridge.domain.sentences.particles import takes_particle


class Ends(Enum):
    """What a clause ends in: a verb, a noun that is certainly its predicate, what happens, or any other noun."""

    VERB = "verb"
    CERTAIN = "certain"
    HAPPENING = "happening"
    NOUN = "noun"


COMMA = re.compile(r"(?:,|\s/)\s+(?![^(]*\))")
"""What parts the clauses of a line, outside brackets."""
BESIDE = re.compile(r"(?:단|다만|또|또한|참고로|대신),\s")
"""How a remark begins that is beside what was said: its comma parts nothing."""
_CERTAIN = re.compile(
    r"(?:^|(?<=\s))(?P<word>(?:있|없)(?:음|다|어요|습니다|고요?|으며)|(?:불?가능|불가|불?필요|동일|무관)(?:함|합니다|해요|하고|하며)?|포함|제외|무료|유료|별도|필수|금지|예정|전체|전원|전용|한정|전\s(?:회원|고객|지역|지점|매장)"
    r"|미(?:지원|운영|발송|적용|포함|제공|판매|발급|지급|반영|해당|적립)|(?:안\s?(?:됨|됩니다|돼요|되고요?))|[XxOo❌✕○⭕])$"
)
_FIGURE = re.compile(r"\d[\d,.~]*\s?\S{0,4}$")
_HOW = re.compile(r"(?:무조건|그대로|언제든지?|누구나|모두|전부|전액|이후|자동|즉시|상시|최대|무제한|[가-힣]면)$")


def core(text: str) -> str:
    """A clause without the remark in brackets at its end."""
    return re.sub(r"\s*\([^()]*\)$", "", text.strip())


def ends_in(text: str) -> Ends:
    """Say what a clause ends in, a remark in brackets behind it left aside."""
    text = core(text)
    if _CERTAIN.search(text) or (text.endswith("만") and not re.search(r"\d만$", text)):
        return Ends.CERTAIN
    if conclude(text) is not None:
        return Ends.VERB
    return Ends.HAPPENING if finish_noun(text) is not None else Ends.NOUN


def has_subject(text: str) -> bool:
    """Whether a clause with a certain predicate names what that is said of: 계좌 인증 필요, 앱 수수료 없음; not 무조건 무료."""
    text = core(text)
    if names_topic(text) or re.search(r"[가-힣)](?:이|가|도)\s", text):
        return True
    found = _CERTAIN.search(text)
    if found and re.search(r"[XxOo❌✕○⭕]$", text):
        return True
    head = text[: found.start()].rstrip() if found else text
    word = head.rpartition(" ")[2]
    return (
        bool(head)
        and (not _FIGURE.search(head) or text.endswith("무료"))
        and not _HOW.search(head)
        and (takes_particle(word) or text.endswith("무료"))
    )


def opens(text: str) -> bool:
    """Whether a clause opens a statement of its own: it has its topic, its condition or the subject of a certain predicate."""
    text = core(text)
    if re.match(r"(?:또는|및|혹은|그리고|대신)\s", text):
        return False
    if names_topic(text):
        return not breaks_off(text)
    kind = ends_in(text)
    if _THEREAFTER.match(text):
        return kind is not Ends.NOUN or _FIGURE.search(text) is not None or re.search(r"\d\S*\s\S+$", text) is not None
    if conditional(text) or _MENDED.search(text):
        return finish(text) is not None
    if kind is Ends.CERTAIN:
        return has_subject(text) and not text.endswith("만")
    return kind is Ends.VERB and re.search(r"[가-힣)](?:이|가|도)\s", text) is not None


def conditional(text: str) -> bool:
    """Whether a clause says when it holds: 노쇼 3회 시, 기사가 안 오면, 결항된 경우만."""
    return _CONDITION.search(text) is not None


def is_way(text: str) -> bool:
    """Whether a clause is what customers do somewhere: 앱에서 영수증 촬영, 예약할 때 반납 존 선택."""
    return is_action(text) and re.search(r"(?:[가-힣](?:에서|으로|로|에)|때)\s\S", text) is not None


_CONDITION = re.compile(
    r"[가-힣]면\s(?!됩|되|돼|된)|\s시(?:에는|에|엔)?\s|(?:구매|결제|취소|신청|이용|주문|가입|예약|방문|소진|해지|\d회|\d건|\d명|\d번)시\s|(?:경우|때)(?:에는|에만|에|엔|만|는)?\s"
)
_MENDED = re.compile(r"(?:수정|복구|해결|조치|개선|반영|배포)\s?(?:예정|완료)$")
_THEREAFTER = re.compile(r"(?:이후|그 뒤|그 후|그 이후|나머지|그 외|그외|초과 시)\s")
"""How a clause begins that is of the rest."""
