"""Verbs as a customer says them of himself: 예매하신 → 예매했, 미리보기가 잘립니다 → 미리보기가 잘려요."""

from __future__ import annotations

import re

from bridge.domain.syllables import FINAL_B, FINAL_N, FINAL_SS, NO_FINAL, is_syllable, parts, syllable

_A, _O, _HA = 0, 8, 18
"""Vowels ㅏ and ㅗ, after which 았 and not 었 stands; and the first consonant of 하."""
_CONTRACTED = {0: 0, 1: 1, 4: 4, 5: 5, 6: 6, 8: 9, 11: 10, 13: 14, 18: 4, 20: 6}
"""A stem's last vowel together with 어 or 아: ㅗ → ㅘ, ㅚ → ㅙ, ㅜ → ㅝ, ㅡ → ㅓ, ㅣ → ㅕ."""
_WI = 16
"""ㅟ, into which nothing is drawn: 바뀌어요."""
_WITH_FINAL = "받넣찍적넘남잃찾맞읽잡묶섞접얻입먹뽑닫참"
"""Syllables before 은 of which it is the verb: 받은."""
_ADNOMINAL = re.compile(r"(?:한|된|신|은|산|쓴|낸|본|온|간|탄|보낸|올린|맡긴|빌린|남긴|바꾼|지난)$")
_NO_VERB = re.compile(
    r"(?:쿠폰|회원|본인|개인|법인|일반|기존|신규|타인|성인|외국인|국민|인원|갱신|통신|변신|자신|최신|권한|(?<!결)제한|기한|무한|작은|같은|많은|적은|높은|낮은|좋은|다른)$"
)
_WHOLE = {
    "않습니다": "않아요",
    "있습니다": "있어요",
    "없습니다": "없어요",
    "같습니다": "같아요",
    "늦습니다": "늦어요",
    "낮습니다": "낮아요",
    "높습니다": "높아요",
    "작습니다": "작아요",
    "많습니다": "많아요",
    "보입니다": "보여요",
}


def past(verb: str) -> str:
    """Return the stem of the past of a verb before a noun (예매한, 예매하신 → 예매했; 받은 → 받았), "" where it is not known."""
    if not _ADNOMINAL.search(verb) or _NO_VERB.search(verb):
        return ""
    stem = verb.removesuffix("으신") if verb.endswith("으신") else verb.removesuffix("은")
    if stem != verb:
        return (
            f"{stem}{'았' if parts(stem[-1])[1] in (_A, _O) else '었'}" if stem[-1:] and stem[-1] in _WITH_FINAL else ""
        )
    stem = verb.removesuffix("신") if len(verb) > 1 else verb
    last = stem[-1]
    if not is_syllable(last) or parts(last)[2] not in (NO_FINAL, FINAL_N) or last in "르른":
        return ""
    return _joined(stem, FINAL_SS)


def spoken(sentence: str) -> str:
    """Return a sentence in 합니다체 as a customer says it (잘립니다 → 잘려요); "" where its verb is not known."""
    told = sentence.rstrip(" .")
    for formal, plain in _WHOLE.items():
        if told.endswith(formal):
            return told.removesuffix(formal) + plain
    if not told.endswith("니다") or len(told) < 4 or told.endswith(("입니다", "아닙니다")):
        return ""
    stem = told.removesuffix("니다")
    if not is_syllable(stem[-1]) or parts(stem[-1])[2] != FINAL_B or stem[-1] == "릅":
        return ""
    joined = _joined(stem, NO_FINAL)
    return f"{joined}요" if joined else ""


def present(stem: str) -> str:
    """Return a verb's stem without a final consonant as it is said of now (쓰 → 써, 바뀌 → 바뀌어); "" where it is not known."""
    known = is_syllable(stem[-1]) and parts(stem[-1])[2] == NO_FINAL and stem[-1] != "르"
    return _joined(stem, NO_FINAL) if known else ""


def _joined(stem: str, final: int) -> str:
    """A stem with 어 or 아 drawn into its last vowel."""
    first, vowel, _ = parts(stem[-1])
    if (first, vowel) == (_HA, _A):
        return f"{stem[:-1]}{'했' if final == FINAL_SS else '해'}"
    if vowel == _WI:
        return f"{stem[:-1]}{syllable(first, vowel, NO_FINAL)}{'었' if final == FINAL_SS else '어'}"
    return f"{stem[:-1]}{syllable(first, _CONTRACTED[vowel], final)}" if vowel in _CONTRACTED else ""
