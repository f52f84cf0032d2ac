"""One topic a clause: "신선식품은 픽업은 하실 수 없습니다" has two, and nobody says it so.

A rule that denies something puts 은/는 behind it, and does not know what the words before it already speak of. The second gives way.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.frames import names_topic
from bridge.domain.sentences.words import CAN

_TWICE = re.compile(
    r"(?P<first>(?:^|(?<=[,.] ))[^,.]*?[가-힣A-Za-z0-9)·](?:은|는)) (?P<between>(?:[^\s,.]+ )??)(?P<noun>[가-힣A-Za-z·]*[가-힣A-Za-z])(?P<particle>은|는) (?P<rest>\S+)"
)
_DENIES = re.compile(r"(?:되지|안|없|불가|무료|유료|필요하지|필요|가능|면제|제외|별도)")
_DOING = re.compile(rf"(?:{'|'.join(sorted(CAN, key=len, reverse=True))})하(?:실|시|지)")
_PLACE = re.compile(r"(?:점|센터|앱|웹|매장|홈페이지|현장|창구|온라인|오프라인|PC|해외|국내)$")
_BESIDE = re.compile(r"고,? \S+(?:은|는) ")
"""Two things are held against each other."""
_PLACED = re.compile(r"^(?:평생|매번|항상|매월|매년|언제나)$|(?:에|에서|에게|께|으로|로|까지|부터|시|때|후|전|뒤|만)$")
_DESCRIBES = re.compile(r"(?:있|없|하|되|받|않|같|쓰|오|가|주|사|보|내|나|리|키|추|르|드)는$")


def one_topic(sentence: str) -> str:
    """Return a sentence whose second topic before a denial is its subject or its object: 픽업을 선택하실 수 없습니다."""
    found = _TWICE.search(sentence)
    if found is None or not names_topic(found["first"] + " ") or _DESCRIBES.search(found["first"]):
        return sentence
    noun = found["noun"] + found["particle"]
    if josa(found["noun"], "은/는") != noun or _DESCRIBES.search(noun) or _PLACED.search(found["noun"]):
        return sentence
    if _DOING.match(found["rest"]) and _PLACE.search(found["noun"]):
        return f"{sentence[: found.end('noun')]}에서{sentence[found.end('particle') :]}"
    if _DOING.match(found["rest"]):
        pair = "을/를"
    elif _DENIES.match(found["rest"]):
        pair = "이/가"
    else:
        return sentence
    if _BESIDE.search(sentence[found.end() :]):
        return sentence  # 위탁은 되지 않고, 기내는 가능합니다
    put = josa(found["noun"], pair)
    return f"{sentence[: found.start('noun')]}{put}{sentence[found.end('particle') :]}"
