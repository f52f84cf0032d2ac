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
    CAN,
    DOES,
    HAPPENS,
    INSTRUCTIONS,
    NOUNS_LIKE_ENDINGS,
    NOUNS_LIKE_PARTICLES,
    PARTICLES,
    UNDONE,
)

_ADVERB_LAST = re.compile(r"(?:^|\s|만)(?:먼저|계속|일괄|같이|바로|다시|함께|직접|자동으로|우선)$|(?<![경도진통자])로$")
_WHERE = ("온라인", "오프라인", "모바일", "방문", "비대면", "주말", "공휴일", "야간", "현장", "대리", "타인")
"""Where or how something is done: what is (im)possible is said of it."""

_ENDS_IN_CLAUSE = re.compile(
    r"(?:고|며|면|서|는데|지만|라서|니까|거나|어도|아도|려면|면서|다가|도록|듯|게|지|ㄴ|는|은|을|를|의|에|와|과|및|또는|하여|해)$"
)


def finish_noun(text: str) -> str | None:
    """Return `text`, which ends in a noun, as a 합니다체 sentence; None where only 입니다 or a frame can carry it."""
    head, _, word = text.rpartition(" ")
    if "/" in word or "·" in word or head.endswith(("/", "·")):
        return None
    if found := re.fullmatch(rf"미({'|'.join(UNDONE)})", word):
        timed = _at_a_time(head)
        return _join(timed if timed != head else with_subject(head, "은/는"), f"{found.group(1)}되지 않습니다")
    if (done := _of_what(head, word)) is not None:
        return done
    for noun in ADJECTIVAL:
        if word.endswith(noun):
            return (
                f"{with_subject(head, '이/가')} {noun}합니다" if word == noun and head else _join(head, f"{word}합니다")
            )
    if word.endswith(("예정", "필수", "무료", "유료", "원칙", "별도", "한정", "기준", "그대로", "마찬가지", "부담")):
        return f"{text}입니다"
    if not head:
        return None  # one bare noun is a heading, no statement
    if word in CAN and _says_how(head):
        return f"{head} {word}하실 수 있습니다"
    if word in DOES:
        if re.search(r"\d(?:시|일|분)(?:\([월화수목금토일]\))?$", head):
            return f"{head}에 {word}합니다"
        return f"{head} {word}합니다" if _says_who(head) else None
    return f"{with_subject(head, '이/가')} {word}됩니다" if _happens(word) else None


def _happens(word: str) -> bool:
    """Whether a noun says what happens to something, be it with how before it: 자동취소, 이용정지."""
    longest = max((noun for noun in HAPPENS if word.endswith(noun)), key=len, default="")
    return word in HAPPENS or (len(longest) >= 2 and word.startswith(_HOW))


_HOW = ("재", "자동", "일괄", "부분", "전액", "즉시", "강제", "순차", "이용", "무료", "조기", "추가", "별도")


def _of_what(head: str, word: str) -> str | None:
    """Nouns whose sentence depends on what stands before them: 온라인 불가, 200원 동일, 마스킹 처리."""
    if word in ("불가", "가능", "필요") and head.endswith(_WHERE):
        return f"{josa(head, '은/는')} {word}합니다"
    if word == "동일" and re.search(r"\d\s?(?:원|%|회|개|일|시간|분)$", head):
        return f"{josa(head, '으로/로')} 동일합니다"
    if word == "처리" and head.rpartition(" ")[2] in (*HAPPENS, "마스킹", "암호화", "비공개"):
        return f"{head} 처리됩니다"
    return None


def _says_how(head: str) -> bool:
    if re.search(r"\d\S*까지$", head) and "최대" in head:
        return False  # "최대 4명까지 초대": how many, not until when
    return head.endswith(
        ("그대로", "까지", "에서", "에서만", "만", "으로", "로", "함께", "모두", "계속", "자유롭게")
    ) and not head.endswith("자동으로")


def _says_who(head: str) -> bool:
    return re.search(r"(?:은|는|이|가|만|도|에|까지|로|안|후|뒤)$", head) is not None


def _at_a_time(head: str) -> str:
    """야간(22~08시) 미발송: at night, not the night itself."""
    return re.sub(r"((?:야간|심야|주말|공휴일|연휴|휴일|평일|명절)(?:\s?\([^()]*\))?)$", r"\1에는", head)


def _join(head: str, tail: str) -> str:
    return f"{head} {tail}" if head else tail


def ends_like_particle(word: str) -> bool:
    """Say whether a word is a noun whose last syllable looks like a particle: 추가, 제도, 페이지."""
    return word.endswith(NOUNS_LIKE_PARTICLES)


def with_subject(head: str, pair: str) -> str:
    """Give the noun that `head` ends in its particle, where it has none and is no adverb: "앱 수수료" → "앱 수수료는"."""
    word = head.rpartition(" ")[2]
    if re.fullmatch(r"[\d,.]+(?:천|만|억|백)*\s?(?:원|포인트|P|%|달러)", word) and pair in ("이/가", "을/를"):
        return josa(head, pair)
    if not word or not re.fullmatch(r"[가-힣A-Za-z]{2,}|[앱웹책옷]", word) or word in ADVERBS:
        return head
    if word.endswith(PARTICLES) and not word.endswith(NOUNS_LIKE_PARTICLES):
        return head
    if word.endswith(("이", "가")) and not word.endswith(NOUNS_LIKE_PARTICLES):
        return head
    if re.search(r"(?:면|고|서|며|게|히|든|든지|지만|려면|해도|해야|어야|아야|여야|셔야|돼야|되어야)$", word):
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
    if _ADVERB_LAST.search(text) or re.search(r"(?<![필주중수개소강긴])요$", text):
        return True
    return bool(_ENDS_IN_CLAUSE.search(text)) and not text.endswith((*NOUNS_LIKE_PARTICLES, *NOUNS_LIKE_ENDINGS))
