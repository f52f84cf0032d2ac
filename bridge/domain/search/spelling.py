"""A slip of the finger put right, where the manual itself says what was meant.

A word is suspected where the analyser finds it implausible; it is put right only by one or two slips that are easy to
make (a neighbouring key, a vowel that sounds alike, a letter lost, doubled or swapped), only into syllables that the
manual uses, and only where the whole becomes more plausible. So 충젼 becomes 충전, and a product's odd name stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from heapq import nsmallest

from bridge.domain.search import hangul
from bridge.domain.search.text import is_initials, squeeze
from bridge.domain.syllables import is_syllable

Plausibility = Callable[[str], float]
"""What a text costs the analyser: the less, the likelier people write it. Must not raise."""
Lookup = Callable[[set[str]], Mapping[str, int]]
"""Says in how many entries pairs of syllables stand; pairs that stand in none may be left out."""

_SUSPICIOUS = 800
_WORTH_IT = 1000
_SOUNDS_ALIKE, _NEXT_KEY, _LOST_OR_SWAPPED = 0, 500, 1000
_ROUNDS = 2
_WORDS = 2
_STRANGE = 4
"""Pairs of a word that may be unknown to the manual; with more it is no slip but another word."""
_TRIED = 16
_LONGEST = 20
_REMEMBERED = 2_000
"""Pairs whose slips are remembered: some 10 kB each, and the same ones are mistyped again and again."""

_WORDS_REMEMBERED = 5_000
"""Words of which is remembered whether they look like a slip: most of what is asked was typed before."""

_ROWS = ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ")
_LETTERS = {kind: "".join(c for row in _ROWS for c in row if hangul.shape(c) == kind) for kind in "cv"}
"""The letters of the keyboard by their shape: of those that may have been lost, most make no syllable where they would stand."""
_ALIKE = [
    "ㅐㅔ",
    "ㅒㅖ",
    "ㅣㅢ",
    "ㅓㅕ",
    "ㅏㅑ",
    "ㅗㅛ",
    "ㅜㅠ",
    "ㄱㄲ",
    "ㄷㄸ",
    "ㅂㅃ",
    "ㅅㅆ",
    "ㅈㅉ",
    "ㄷㅌ",
    "ㅂㅍ",
    "ㅈㅊ",
    "ㅅㅈ",
    "ㅊㅌ",
    "ㅅㅌ",
    "ㅅㅊ",
    "ㄷㅅ",
    "ㅗㅓ",
    "ㅗㅜ",
    "ㅡㅜ",
    "ㅔㅖ",
    "ㄱㅋ",
]


def correct(text: str, lookup: Lookup, cost: Plausibility) -> str | None:
    """Return normalised `text` with its slips put right, None where there is nothing to put right.

    `lookup` is asked at most twice a round, and not at all for a text without suspicious words.
    """
    words = text.split(" ")
    for _ in range(_ROUNDS):
        suspects = [place for place, word in enumerate(words) if _suspicious(word, cost)][:_WORDS]
        if not suspects or not _put_right(words, suspects, lookup, cost):
            break
    found = " ".join(words)
    return found if found != text else None


@lru_cache(maxsize=_WORDS_REMEMBERED)
def _suspicious(word: str, cost: Plausibility) -> bool:
    if not 2 <= len(word) <= _LONGEST or squeeze(word) != word or is_initials(word):
        return False
    return any(map(hangul.is_jamo, word)) or (any(map(is_syllable, word)) and cost(word) > _SUSPICIOUS * len(word))


def _put_right(words: list[str], suspects: list[int], lookup: Lookup, cost: Plausibility) -> bool:
    known = dict(lookup({pair for place in suspects for pair in _pairs(words[place])}))
    fixes = {place: _fixes(words[place], known) for place in suspects}
    known.update(lookup({pair for fixed in fixes.values() for word in fixed for pair in _pairs(word)} - known.keys()))
    changed = False
    for place, fixed in fixes.items():
        word = words[place]
        least, _ = _standing(word, known)
        standing = [(*_standing(fix, known), slip, fix) for fix, slip in fixed.items()]
        better = [(-share, slip, -common, fix) for share, common, slip, fix in standing if share > least]
        before, after, now = words[:place], words[place + 1 :], cost(" ".join(words))
        tried = nsmallest(_TRIED, better)
        gains = [(now - cost(" ".join((*before, fix, *after))) - slip, fix) for _, slip, _, fix in tried]
        gain, best = max(gains, default=(0.0, word))
        if gain >= _WORTH_IT:
            words[place] = best
            changed = True
    return changed


def _pairs(word: str) -> list[str]:
    return [word[i : i + 2] for i in range(len(word) - 1)]


def _standing(word: str, known: Mapping[str, int]) -> tuple[float, int]:
    """Return the share of the word's pairs of syllables that stand in the manual, and in how many entries, added up."""
    holding = [known.get(pair, 0) for pair in _pairs(word)]
    return (len(holding) - holding.count(0)) / (len(holding) or 1), sum(holding)


def _fixes(word: str, known: Mapping[str, int]) -> dict[str, int]:
    """Return what may have been meant by `word`, with what the slip weighs: one slip in a pair that stands nowhere."""
    found: dict[str, int] = {}
    strange = [(i, pair) for i, pair in enumerate(_pairs(word)) if not known.get(pair, 0)]
    if len(strange) > _STRANGE:
        return found
    for i, pair in strange:
        for meant, slip in _slips(pair).items():
            fixed = word[:i] + meant + word[i + 2 :]
            found[fixed] = min(found.get(fixed, slip), slip)
    return found


@lru_cache(maxsize=_REMEMBERED)
def _slips(pair: str) -> Mapping[str, int]:
    typed = hangul.jamo(pair)
    meant: dict[str, int] = {}
    for i, letter in enumerate(typed):
        for other, slip in _neighbours()[letter].items():
            meant.setdefault(typed[:i] + other + typed[i + 1 :], slip)
        meant.setdefault(typed[:i] + typed[i + 1 :], _LOST_OR_SWAPPED)
        meant.setdefault(typed[:i] + typed[i : i + 2][::-1] + typed[i + 2 :], _LOST_OR_SWAPPED)
    shape = hangul.shape(typed)
    for i in range(len(typed) + 1):
        for kind, letters in _LETTERS.items():
            if hangul.may_be_whole(shape[:i] + kind + shape[i:]):
                for letter in letters:
                    meant.setdefault(typed[:i] + letter + typed[i:], _LOST_OR_SWAPPED)
    shortest = 1 if any(map(hangul.is_jamo, pair)) else 2
    found: dict[str, int] = {}
    for letters, slip in meant.items():
        joined = hangul.whole_syllables(letters)
        if joined != pair and len(joined) >= shortest:
            found[joined] = min(found.get(joined, slip), slip)
    return found


@cache
def _neighbours() -> defaultdict[str, dict[str, int]]:
    """Return for every letter those typed or heard in its stead, with the weight of the slip."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for y, row in enumerate(_ROWS):
        for x, letter in enumerate(row):
            for across, down in ((-1, 0), (1, 0), (0, -1), (1, -1), (0, 1), (-1, 1)):
                if 0 <= y + down < len(_ROWS) and 0 <= x + across < len(_ROWS[y + down]):
                    found[letter][_ROWS[y + down][x + across]] = _NEXT_KEY
    for alike in _ALIKE:
        one, other = map(hangul.jamo, alike)
        found[one][other] = found[other][one] = _SOUNDS_ALIKE
    return found
