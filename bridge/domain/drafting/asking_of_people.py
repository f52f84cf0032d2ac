"""How somebody asks who has already done what a note speaks of: "이미 예매한 분도 적용됩니다" is asked for by "이미 예매했는데 저도 해당돼요?"."""

from __future__ import annotations

import re

from bridge.domain.drafting.spoken_verbs import past
from bridge.domain.syllables import FINAL_SS, final

_DID = re.compile(
    r"^(?P<did>[^.,]{1,24}?)\s(?:(?:분|고객|고객님|회원|회원님|가입자|이용자|건|주문|예약)(?:들|분)?(?:은|는|도|께는|께도|에는|에도)|건)\s(?P<rest>.+)$"
)
_APPLIES = re.compile(r"(?:적용|해당|대상|포함)(?:됩|되|입|이|에서|을|하)")
_OF_ELSE = re.compile(r"[가-힣](?:은|는)\s")
"""What a rule is of where it is not whom the statement begins with: "10회권 남은 분은 산 지 1년 넘은 이용권은 해당되지 않습니다"."""
_UNABLE = re.compile(
    r"^(?P<to>(?:\S+(?:으로|로|에)\s)?)(?P<what>[가-힣]{2,4})(?:하실 수 없|할 수 없|되지 않|이 되지 않|은 되지 않|는 되지 않|이 안 되|은 안 되|이 불가|은 불가)"
)


def who_question(text: str) -> str:
    """Return what somebody asks whom a statement in 합니다체 is about by what he has done; "" where it is about no such person."""
    found = _DID.match(text)
    if found is None or re.search(r"[은는]\s|(?:^|\s)(?:안|못)\s|않[은는]|없[는던]|못한|기 전에", found["did"]):
        return ""
    did = said_of_oneself(found["did"])
    if not did:
        return ""
    first = found["rest"].split(",")[0]
    if (applies := _APPLIES.search(first)) and not re.search(r"종전|기존|옛\s|현행", found["rest"]):
        return "" if _OF_ELSE.search(first, 0, applies.start()) else f"{did} 저도 해당돼요?"
    if unable := _UNABLE.match(found["rest"]):
        return f"{did} {unable['to']}{unable['what']}돼요?"
    return "" if re.search(r"그대로|유지", found["rest"]) else f"{did} 어떻게 돼요?"


def said_of_oneself(clause: str) -> str:
    """Return a clause before a noun as a customer says it of himself: 이미 예매하신 → 이미 예매했는데; "" where its verb is not known."""
    before, _, verb = clause.rpartition(" ")
    if verb == "중인":
        return f"{before} 중인데" if before else ""
    if used := re.fullmatch(r"(?P<stem>[가-힣]+?)(?:시)?던", verb):
        over = final(used["stem"][-1]) == FINAL_SS
        return f"{before} {used['stem']}{'는데' if over else '고 있었는데'}".lstrip()
    told = past(verb)
    return f"{before} {told}는데".lstrip() if told else ""
