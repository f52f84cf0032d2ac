"""What a sentence that calls something undecided speaks of: its topic, the question it answers, or what customers ask in it.

The patterns of `left_open` know how planners name what is open; where they find nothing, or half a clause, this takes the name that stands
at the head of the clause: "다자녀 감면은 조례 개정 중이라 확정 전" leaves 다자녀 감면 open.
"""

from __future__ import annotations

import re

from bridge.domain.drafting.unsettled import STATE

_CLAUSE = re.compile(r"[,.!;]\s+|(?<=[가-힣'’”])(?:고|며|지만|는데|은데|인데)\s|\s[/|]\s|\s[-–—]\s|(?<=[가-힣])요\s")
_HEAD = re.compile(r"(?P<of>(?:[^,.!?→:\n]|(?<=\d)\.(?=\d)){1,28}?[가-힣A-Za-z0-9)\]'’”])(?:은|는|도)\s")
_QUESTION = re.compile(r"^\W*(?P<of>[가-힣A-Za-z0-9][^?\n]{1,22}?)\?+\s?(?=\s|→|->)")
_PARTICLE = re.compile(r"(?<=[가-힣)])(?:은|는)\s")
_ASKED = re.compile(r"(?P<stem>[^,.!?]{2,24}[가-힣])냐고?는?\s?(?:묻|물|여쭤|하시)\S*\s")
_NO_NAME = re.compile(
    r"^(?:이건|이거|그건|이것|그것|저희|우리|제가|아직|지금|현재|일단|나머지|그\s?전|이번|여기|거기|둘 다|이유|사유|정확한 날짜|날짜|일정|시기|시간|오픈일|시행일|언제인지|언제)$|(?:니다|[어아해]요|는데|(?<![감화측방전반정])면|[어아해]서)$|(?:고객|분|손님|회원|가입자)$|^\d|\d월$"
)
_POOR = re.compile(
    r"(?:전엔|아직|계신데|준비되는\S*|얘기|만들자|하자|우린|저흰|는데|은데|인데)(?:\s|$)|^(?:이건|이거|그건|번|기획팀|상품팀|운영팀)\b|같$|^(?:date|time|admin|price)$|←|라 날짜$|[은는]\s(?:업체|제휴사|공급사)$|^.$|\s추$|\s라$|[은는]\s\S+\s?(?:감|함|됨|옴|온)\.?$|\.$|^언제(?:인지)?$|[은는]\s(?:Q[1-4]|\d분기|내년|\d{1,2}월\s?(?:초|중|말)?)\S*$|^끝나$|(?:신청|취소|변경)하$|[가-힣]랑$",
    re.IGNORECASE,
)


def poor(what: str) -> bool:
    """Say whether a name that was found is half a clause, and none that an agent could look for."""
    return _POOR.search(what) is not None


def open_topic(text: str) -> str:
    """Return what `text` leaves open by the name at the head of its clause; "" where it names nothing so."""
    found = STATE.search(re.sub(r"[\"“‘'][^\"”’'\n]*[\"”’']", lambda quoted: " " * len(quoted[0]), text))
    if found is None:
        return ""
    if asked := _ASKED.match(text):
        return f"{asked['stem']}는지"
    if question := _QUESTION.match(text):
        asked_of = _PARTICLE.split(question["of"])[0].strip()
        return "" if _NO_NAME.search(asked_of) else asked_of
    before = text[: found.start()]
    if before.lstrip().rfind("(") > before.lstrip().rfind(")") and not before.lstrip().startswith("("):
        return ""  # 영업일은 그대로 (날짜 미정): what is open stands beside it
    cuts = [0, *(cut.end() for cut in _CLAUSE.finditer(before))]
    for start in reversed(cuts):
        head = _HEAD.match(before[start:].lstrip(" (·-•*"))
        if head is not None and not _NO_NAME.search(head["of"].strip()) and not poor(head["of"].strip()):
            return re.sub(r"\([^()]*\)", "", head["of"]).strip(" \"'“”‘’")
    return ""
