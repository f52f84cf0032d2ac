"""Hangul syllables taken apart and put together, as Unicode numbers them: first consonant, vowel, final consonant."""

from __future__ import annotations

_BASE, _COUNT, _VOWELS, _FINALS = 0xAC00, 11172, 21, 28
NO_FINAL, FINAL_N, FINAL_L, FINAL_LM, FINAL_M, FINAL_B, FINAL_SS = 0, 4, 8, 10, 16, 17, 20


def is_syllable(char: str) -> bool:
    """Say whether `char` is one whole Hangul syllable (가…힣)."""
    return _BASE <= ord(char) < _BASE + _COUNT


def parts(char: str) -> tuple[int, int, int]:
    """Return a syllable's first consonant, vowel and final consonant as indices."""
    code = ord(char) - _BASE
    return code // (_VOWELS * _FINALS), code % (_VOWELS * _FINALS) // _FINALS, code % _FINALS


def syllable(first: int, vowel: int, last: int) -> str:
    """Put a syllable together from indices."""
    return chr(_BASE + (first * _VOWELS + vowel) * _FINALS + last)


def final(char: str) -> int:
    """Return the index of a syllable's final consonant, `NO_FINAL` where it has none; -1 for anything else."""
    return parts(char)[2] if is_syllable(char) else -1


def with_final(char: str, last: int) -> str:
    """Return the syllable `char` with another final consonant."""
    first, vowel, _ = parts(char)
    return syllable(first, vowel, last)
