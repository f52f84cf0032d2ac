"""Notes that end in a noun, finished as sentences: 수수료 없음, 앱에서만 가능, 다음 결제일에 적용.

Three families: nouns that take 합니다 (가능, 동일), nouns that say what happens (환불, 적용) and take 됩니다, and everything
else, which 입니다 finishes. A list joined by "/" keeps 입니다, because one verb may fit only its last word.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.words import (
    ACTIONS,
    ADJECTIVAL,
    ADVERBS,
    HAPPENS,
    INSTRUCTIONS,
    NOUNS_LIKE_ENDINGS,
    NOUNS_LIKE_PARTICLES,
    PARTICLES,
    UNDONE,
)

_ENDS_IN_CLAUSE = re.compile(
    r"(?:고|며|면|서|는데|지만|라서|니까|거나|어도|아도|려면|면서|다가|도록|듯|게|지|ㄴ|는|은|을|를|의|에|와|과|및|또는|하여|해)$"
)


def finish_noun(text: str) -> str | None:
    """Return `text`, which ends in a noun, as a 합니다체 sentence without topic; None where only a frame can carry it.

    "수수료 없음" is no matter of this function (see `endings.conclude`), but its subject is: see `with_subject`.
    """
    head, _, word = text.rpartition(" ")
    listed = "/" in word or "·" in word or (head.endswith(("/", "·")) and bool(head))
    if listed:
        return None
    if found := re.fullmatch(rf"미({'|'.join(UNDONE)})", word):
        return _join(head, f"{found.group(1)}되지 않습니다")
    for noun in ADJECTIVAL:
        if word.endswith(noun):
            if word == noun and head:
                return f"{with_subject(head, '이/가')} {noun}합니다"
            return _join(head, f"{word}합니다")
    if word.endswith(("예정", "필수", "무료", "유료", "원칙", "별도", "한정", "기준", "그대로", "마찬가지")):
        return f"{text}입니다"
    for noun in sorted(HAPPENS, key=len, reverse=True):
        if word == noun or (len(word) > len(noun) and word.endswith(noun) and not word.endswith("미" + noun)):
            return _happens(head, word, noun)
    return None


def _happens(head: str, word: str, noun: str) -> str | None:
    if not head:
        return None  # one bare noun is a heading, no statement
    if _ENDS_IN_CLAUSE.search(head) is None and not re.search(
        r"(?:이내|이후|이전|부터|까지|으로|로|에서?|시|후|전|만|도|는|은|이|가|일괄|자동|자동으로|추가|최대|\d+[가-힣%]*|당일|익일|전액|100%|매월|매일|즉시|바로|순차|전체)$",
        head,
    ):
        return None  # "무료배송 월 5회 제공" may be a title; 입니다 is safe
    return _join(head, f"{word}됩니다") if noun else None


def _join(head: str, tail: str) -> str:
    return f"{head} {tail}" if head else tail


def with_subject(head: str, pair: str) -> str:
    """Give the noun that `head` ends in its particle, where it has none and is no adverb: "앱 수수료" → "앱 수수료는"."""
    word = head.rpartition(" ")[2]
    if not word or not re.fullmatch(r"[가-힣A-Za-z]{2,}", word) or word in ADVERBS:
        return head
    if word.endswith(PARTICLES) and not word.endswith(NOUNS_LIKE_PARTICLES):
        return head
    if word.endswith(("이", "가")) and not word.endswith(NOUNS_LIKE_PARTICLES):
        return head
    if re.search(r"(?:면|고|서|며|게|히|든|든지|지만|려면|해도)$", word):
        return head
    return josa(head, pair)


def is_action(text: str) -> bool:
    """Say whether a how-to ends in what the customer does: "… 선택"."""
    word = text.rpartition(" ")[2]
    return word in ACTIONS


def is_instruction(text: str) -> bool:
    """Say whether a note to agents ends in what they do: "… 안내"."""
    return text.rpartition(" ")[2] in INSTRUCTIONS


def breaks_off(text: str) -> bool:
    """Say whether a text ends inside a clause, so that 입니다 cannot follow."""
    return bool(_ENDS_IN_CLAUSE.search(text)) and not text.endswith((*NOUNS_LIKE_PARTICLES, *NOUNS_LIKE_ENDINGS))
