"""Hangul below the syllable: jamo, initial consonants, and the keyboard they are typed on.

Agents type between two calls: with a slipped finger, in the wrong keyboard mode, or only the initial consonants. All
three are visible below the syllable and invisible above it.
"""

from __future__ import annotations

from functools import cache

from bridge.domain.syllables import is_syllable, parts, syllable

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
MEDIALS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *tuple("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"))

_SPLIT = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip
_JOIN = {letters: whole for whole, letters in _SPLIT.items()}

_SHAPES = {ord(letter): shape for letters, shape in ((INITIALS, "c"), (MEDIALS, "v")) for letter in letters}
_ONE = [f"c{medial}{final}" for medial in ("v", "vv") for final in ("", "c", "cc")]
_ENDS = {first + second: len(first) for first in _ONE for second in ("", *_ONE)}
"""Where the first syllable ends, by the shape of the letters of one or two: the consonant before the second vowel begins the second one."""

# 두벌식 (KS X 5002), the layout every Korean keyboard carries.
_KEYS = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnmQWERTOP",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ",
        strict=True,
    )
)


def is_jamo(char: str) -> bool:
    """Say whether `char` is a letter standing alone (ㄱ…ㅎ, ㅏ…ㅣ), as initials and unfinished syllables are typed."""
    return "ㄱ" <= char <= "ㅣ"


def compose(initial: str, medial: str, final: str = "") -> str:
    """Join letters into one syllable. ValueError where they do not make one."""
    return syllable(INITIALS.index(initial), MEDIALS.index(medial), FINALS.index(final))


def jamo(text: str) -> str:
    """Return `text` as the letters a finger types: 값 → ㄱㅏㅂㅅ, other characters as they are."""
    return text.translate(_letters())


@cache
def _letters() -> dict[int, str]:
    """Return the letters of every syllable and compound letter: translating is ten times as fast as reckoning."""
    table = {ord(whole): letters for whole, letters in _SPLIT.items()}
    for code in range(ord("가"), ord("힣") + 1):
        first, middle, last = parts(chr(code))
        letters = (INITIALS[first], MEDIALS[middle], FINALS[last])
        table[code] = "".join(_SPLIT.get(letter, letter) for letter in letters)
    return table


def whole_syllables(letters: str) -> str:
    """Join letters, as `jamo` gives them, into one or two syllables as `compose_letters` does, "" where they make no such: for trying many."""
    end = _ENDS.get(shape(letters))
    if end is None:
        return ""
    joined = _syllables()
    first, second = joined.get(letters[:end]), joined.get(letters[end:])
    return first + second if first and second is not None else ""


def shape(letters: str) -> str:
    """Return which of the letters are consonants (c) and which vowels (v); other characters as they are."""
    return letters.translate(_SHAPES)


def may_be_whole(shape: str) -> bool:
    """Say whether letters of this shape may make one or two syllables."""
    return shape in _ENDS


@cache
def _syllables() -> dict[str, str]:
    """Return every syllable by its letters, and nothing for none."""
    return {"": "", **{letters: chr(code) for code, letters in _letters().items() if is_syllable(chr(code))}}


def initials(text: str) -> str:
    """Return the initial consonants of `text`'s syllables (구매 확정 → ㄱㅁㅎㅈ); spaces and signs are dropped."""
    out: list[str] = []
    for char in text:
        if is_syllable(char):
            out.append(INITIALS[parts(char)[0]])
        elif char.isalnum():
            out.append(char)
    return "".join(out)


def compose_keys(keys: str) -> str:
    """Read Latin `keys` as typed on a Korean keyboard: ghksqnf → 환불. What makes no syllable stays a lone letter."""
    letters = [_KEYS.get(key) or _KEYS.get(key.lower()) or key for key in keys]
    return compose_letters(letters)


def compose_letters(letters: list[str]) -> str:
    """Join single letters, as `jamo` gives them, the way an input method does: a vowel takes back the final before it."""
    out: list[str] = []
    initial = medial = final = ""

    def flush() -> None:
        nonlocal initial, medial, final
        if initial and medial:
            out.append(compose(initial, medial, final))
        else:
            out.append(initial + medial)
        initial = medial = final = ""

    for letter in letters:
        if letter in MEDIALS:
            if final:
                parts = _SPLIT.get(final, final)
                final = parts[:-1]
                flush()
                initial, medial = parts[-1], letter
            elif medial and medial + letter in _JOIN:
                medial = _JOIN[medial + letter]
            elif medial:
                flush()
                medial = letter
            else:
                medial = letter
        elif letter in INITIALS or letter in FINALS[1:]:
            if initial and medial and not final and letter in FINALS:
                final = letter
            elif final and final + letter in _JOIN:
                final = _JOIN[final + letter]
            else:
                flush()
                initial = letter
        else:
            flush()
            out.append(letter)
    flush()
    return "".join(out)
