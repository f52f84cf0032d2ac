"""Hangul syllables taken apart and put together: what Korean endings are made of."""

from __future__ import annotations

_BASE, _VOWELS, _FINALS = 0xAC00, 21, 28
NO_FINAL, FINAL_N, FINAL_L, FINAL_LM, FINAL_M, FINAL_B, FINAL_SS = 0, 4, 8, 10, 16, 17, 20


def is_hangul(char: str) -> bool:
    """Say whether `char` is a Hangul syllable."""
    return _BASE <= ord(char) < _BASE + 11172


def parts(char: str) -> tuple[int, int, int]:
    """Return a syllable's first consonant, vowel and final consonant as indices."""
    code = ord(char) - _BASE
    return code // (_VOWELS * _FINALS), code % (_VOWELS * _FINALS) // _FINALS, code % _FINALS


def syllable(first: int, vowel: int, last: int) -> str:
    """Put a syllable together from indices."""
    return chr(_BASE + (first * _VOWELS + vowel) * _FINALS + last)


def final(char: str) -> int:
    """Return the index of a syllable's final consonant, `NO_FINAL` where it has none; -1 for anything else."""
    return parts(char)[2] if is_hangul(char) else -1


def with_final(char: str, last: int) -> str:
    """Return the syllable `char` with another final consonant."""
    first, vowel, _ = parts(char)
    return syllable(first, vowel, last)


def formal(stem: str) -> str:
    """Join a verb's stem with the formal ending: 되 → 됩니다, 받 → 받습니다, 늘 → 늡니다. A past stem (했) works too."""
    if final(stem[-1]) in (NO_FINAL, FINAL_L):
        return stem[:-1] + with_final(stem[-1], FINAL_B) + "니다"
    return stem + "습니다"


def polite(stem: str) -> str:
    """Return a stem as 시 is put behind it: 찍 → 찍으, 열 → 여, 누르 → 누르."""
    if final(stem[-1]) == FINAL_L:
        return stem[:-1] + with_final(stem[-1], NO_FINAL)
    return stem if final(stem[-1]) == NO_FINAL else stem + "으"


def able(formal_verb: str) -> str:
    """Turn 합니다체 into the polite form before 수 있습니다: 받습니다 → 받으실, 바꿉니다 → 바꾸실."""
    if formal_verb.endswith("습니다"):
        return formal_verb.removesuffix("습니다") + "으실"
    body = formal_verb.removesuffix("니다")
    return body[:-1] + with_final(body[-1], NO_FINAL) + "실"
