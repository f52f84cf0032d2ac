"""Particles that agree with the word before them, whatever its script.

Korean particles come in pairs (은/는, 이/가, 으로/로). Which one is right depends on the sound a word ends in, and names
of launches end in digits, Latin letters, brackets and units as often as in Hangul. Reading rules follow what a caller
says aloud: "3천P" is read 포인트, "2kg" 킬로그램, "SSO" letter by letter.
"""

from __future__ import annotations

import re
from string import Formatter
from typing import Any

from bridge.domain import syllables
from bridge.domain.syllables import final, is_syllable

NO_FINAL, FINAL, FINAL_RIEUL = 0, 1, 2
"""What a word ends in: a vowel, a consonant, or ㄹ (which only 으로/로 tells from other consonants)."""

_PAIRS = {
    pair: (closed, opened)
    for closed, opened in (
        ("은", "는"),
        ("이", "가"),
        ("을", "를"),
        ("과", "와"),
        ("으로", "로"),
        ("이나", "나"),
        ("이란", "란"),
        ("이라", "라"),
        ("이라고", "라고"),
        ("이라는", "라는"),
        ("이며", "며"),
        ("이고", "고"),
        ("이든", "든"),
        ("이랑", "랑"),
        ("이에요", "예요"),
        ("이었", "였"),
        ("아", "야"),
        ("으로서", "로서"),
        ("으로써", "로써"),
        ("으로는", "로는"),
        ("으로만", "로만"),
    )
    for pair in (f"{closed}/{opened}", f"{opened}/{closed}")
}

_DIGITS = dict(zip("0123456789", (1, 2, 0, 1, 0, 0, 1, 2, 2, 0), strict=True))
_LETTERS = {"L": FINAL_RIEUL, "R": FINAL_RIEUL, "M": FINAL, "N": FINAL}
_SYMBOLS = {
    "%": NO_FINAL,
    "℃": NO_FINAL,
    "°": NO_FINAL,
    "+": NO_FINAL,
    "$": NO_FINAL,
    "원": FINAL,
    "#": FINAL,
    "m": NO_FINAL,
}
_UNITS = {
    "kg": FINAL,
    "mg": FINAL,
    "g": FINAL,
    "h": FINAL,
    "d": FINAL_RIEUL,
    "min": FINAL,
    "km": NO_FINAL,
    "cm": NO_FINAL,
    "mm": NO_FINAL,
    "m": NO_FINAL,
    "ml": NO_FINAL,
    "l": NO_FINAL,
    "mb": NO_FINAL,
    "gb": NO_FINAL,
    "tb": NO_FINAL,
    "kb": NO_FINAL,
    "p": NO_FINAL,
}
_LOANWORDS = {
    "check": NO_FINAL,
    "kit": NO_FINAL,
    "sale": FINAL_RIEUL,
    "mobile": FINAL_RIEUL,
    "style": FINAL_RIEUL,
    "you": NO_FINAL,
}

_BRACKETED = re.compile(r"\s*[(\[（【][^()\[\]（）【】]*[)\]）】]\s*$")
_TRAILING = re.compile(r"[\s'\"’”』」》〉>.,!?~…·:;*_`/\\\-]+$")
_UNIT = re.compile(r"\d\s?(" + "|".join(sorted(_UNITS, key=len, reverse=True)) + r")$", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z]+$")


def _latin_ending(word: str) -> int:
    """Guess how a Latin word ends when it is read in Korean."""
    if word.isupper() or len(word) == 1:
        return _LETTERS.get(word[-1].upper(), NO_FINAL)
    low = word.lower()
    if low in _LOANWORDS:
        return _LOANWORDS[low]
    if low.endswith("e") and len(low) > 2 and low[-2] in "lmn" and low[-3] not in "lmn":
        return FINAL_RIEUL if low[-2] == "l" else FINAL
    if low.endswith("l"):
        return FINAL_RIEUL
    if low.endswith(("m", "n", "ng")):
        return FINAL
    short_vowel = len(low) > 1 and low[-2] in "aeiou" and (len(low) < 3 or low[-3] not in "aeiou")
    if low.endswith(("ck", "out")):
        return FINAL
    if low[-1] in "bpkc" and (short_vowel or low.endswith(("ook", "pp"))):
        return FINAL
    if low[-1] == "t" and short_vowel:
        return FINAL
    return NO_FINAL


def ending(word: str) -> int:
    """Say what `word` ends in when read aloud: NO_FINAL, FINAL or FINAL_RIEUL.

    A bracketed remark at the end is not read, and closing quotes and signs are passed over.
    """
    core = _TRAILING.sub("", word)
    while (bare := _TRAILING.sub("", _BRACKETED.sub("", core))) and bare != core:
        core = bare
    core = core.rstrip(")]）】")
    if not core:
        return NO_FINAL
    last = core[-1]
    if is_syllable(last):
        return {syllables.NO_FINAL: NO_FINAL, syllables.FINAL_L: FINAL_RIEUL}.get(final(last), FINAL)
    if last in _DIGITS:
        return _digit_ending(core)
    if unit := _UNIT.search(core):
        return _UNITS[unit.group(1).lower()]
    if latin := _LATIN.search(core):
        return _latin_ending(latin.group())
    return _SYMBOLS.get(last, NO_FINAL)


def _digit_ending(core: str) -> int:
    digits = re.sub(r"\D", "", re.findall(r"[\d,]+$", core)[0])
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros >= 12 and len(digits) > zeros:
        return NO_FINAL if zeros < 16 else FINAL  # 조 and 경
    return _DIGITS[core[-1]]


def particle(word: str, pair: str) -> str:
    """Return the member of `pair` ("을/를", either order) that fits after `word`.

    Raises ValueError for a pair that is not known.
    """
    if pair not in _PAIRS:
        raise ValueError(f"unknown pair of particles: {pair!r}")
    closed, opened = _PAIRS[pair]
    sound = ending(word)
    if closed.startswith("으로"):
        return closed if sound == FINAL else opened
    return opened if sound == NO_FINAL else closed


def josa(word: str, pair: str) -> str:
    """Return `word` with the fitting particle: ("수수료", "은/는") gives 수수료는."""
    return word + particle(word, pair)


def says_is(of: str, what: str) -> str:
    """Return the sentence that says of something what it is: ("수수료", "3,000원") gives 수수료는 3,000원입니다."""
    return f"{josa(of, '은/는')} {what}입니다"


def is_pair(spec: str) -> bool:
    """Say whether a format specification names a pair of particles."""
    return spec in _PAIRS


class KoreanFormatter(Formatter):
    """`str.format` whose fields may carry a pair of particles, "{name:을/를} 엽니다", or one word for 1 and another for any other
    number, "{count} {count:line|lines}"."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if is_pair(format_spec):
            return josa(str(value), format_spec)
        one, bar, many = format_spec.partition("|")
        if bar:
            return one if value == 1 else many
        return str(super().format_field(value, format_spec))


_FORMATTER = KoreanFormatter()


def fill(template: str, /, **values: Any) -> str:
    """Fill a sentence of the catalogue or of `manuals/`: particles agree with the values before them.

    Raises KeyError where a value is missing.
    """
    if "{" not in template and "}" not in template:
        return template
    return _FORMATTER.vformat(template, (), values)
