"""Nominalised verbs finished as sentences: 못 냄, 자동으로 열림, 추가 요금이 붙음.

The stem is recovered from the syllables, so that no list of verbs is needed; what is listed are the nouns that only look
like one (요금, 알림, 마감). Where a syllable ends verbs and nouns alike, the word is left as it is.
"""

from __future__ import annotations

import re

from bridge.domain.sentences.stems import formal
from bridge.domain.syllables import (
    FINAL_B,
    FINAL_L,
    FINAL_LM,
    FINAL_M,
    NO_FINAL,
    final,
    is_syllable,
    with_final,
)

_NOUNS_IN_EUM = re.compile(r"(?:얼|젊|웃|울|걸|믿|죽|녹|묶|졸|처|모|마|다|소|화|발|갈)음$")
_BOX = re.compile(r"(?:보관|선물|우편|메일|쿠폰|락커|라커|택배|사물|수신|발신|편지|세탁|수거|결|명|포|비|잠|회)함$")
_ALWAYS = re.compile(r"[됨냄앰옴씀뜸끔켬둠눔뺌뀜뉨킴큼뵘쉼띔]$")
"""Syllables that end verbs, and hardly a noun of notes."""
_VERBS = re.compile(
    r"[어아여려져켜겨춰라나]감$|[어아여려]남$|(?:끝|나타|지)남$|(?:마|놓|미|고|걸|그|바|넘|겹|합|펼|지나|뭉|망)침$|[가-힣]짐$"
    r"|[가-힣](?:림|김)$|(?:[해아어여려쳐겨켜져내워와라])(?:봄|줌)$|^줌$|(?:지|채|비|키|세|태|끼|씌|외|피|재|메|띄|깨|치)움$|(?:미|다|이)룸$|모자람$"
    r"|(?:모|누|다|빠|따|오|고|부|머무|서두)름$|(?:멈|늦|낮|갖)춤$|(?:보|줄|쌓|붙|묶|섞|끼|높|먹|쓰|놓|꼬|조|들)임$|[가-힣]힘$|하심$|[바가]꿈$"
)
_NOUNS = re.compile(
    r"(?:알|그|크|산|살|스트)림$|(?:다|조|이삿|등)짐$|(?:게|모|책)임$|^(?:짐|김|힘|봄|감|남)$|(?:튀|조미|파래|돌)김$|(?:방|지|아|기)침$"
)
_AFTER_FINAL = ("김", "힘")
"""Endings that a stem takes only behind a final consonant: 맡김, 막힘; 튀김 and 협력의 힘 are nouns."""
_IRREGULAR = re.compile(r"(?P<stem>[가-힣]*[려거까러쉬더추매서두])움$")
"""Adjectives that end in ㅂ: 어려움, 가까움, 무거움."""


def nominal(word: str) -> str | None:
    """Turn a nominalised verb (됨, 받음, 늘어남) into 합니다체; None for nouns that only look like one."""
    last = word[-1]
    if final(last) == FINAL_LM:
        return None if last == "삶" else formal(word[:-1] + with_final(last, FINAL_L))
    if final(last) != FINAL_M or _NOUNS_IN_EUM.search(word) or word.endswith("만큼"):
        return None
    if last == "음":
        before = word[-2:-1]
        return formal(word[:-1]) if is_syllable(before) and final(before) != NO_FINAL else None
    if last == "함":
        return None if _BOX.search(word) else _stem(word)
    if _NOUNS.search(word):
        return None
    if found := _IRREGULAR.fullmatch(word):
        stem = found["stem"]
        return formal(stem[:-1] + with_final(stem[-1], FINAL_B))
    if last in _AFTER_FINAL and word[:-1] not in ("이", "매", "여", "우") and final(word[-2:-1] or " ") <= NO_FINAL:
        return None
    return _stem(word) if _ALWAYS.search(word) or _VERBS.search(word) else None


def _stem(word: str) -> str:
    return formal(word[:-1] + with_final(word[-1], NO_FINAL))
