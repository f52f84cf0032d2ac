"""What a text says, as terms: morphemes that carry meaning, syllable pairs across spaces, letters under the syllables.

Three views because each fails where another holds: morphemes lose compounds and slips of the finger, syllable pairs lose
inflection, letters lose meaning. Particles and endings carry none and are weighed down or left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import add
from typing import NamedTuple

from bridge.domain.search import hangul, text


class Morpheme(NamedTuple):
    """A stretch of text, `start` up to `end`, and the (stem, tag) pairs in it. Tags are those of the Sejong corpus."""

    start: int
    end: int
    parts: tuple[tuple[str, str], ...]


Analyser = Callable[[str], Sequence[Morpheme]]
"""Cuts a text into morphemes. It must never raise and must be safe to call from several threads."""

# How much a morpheme of each tag says of what a query is about. Particles (J…), endings (E…) and signs say nothing.
_WEIGHTS = {
    "NNG": 1.0, "NNP": 1.0, "SL": 1.0, "SH": 1.0, "XR": 1.0, "UNKNOWN": 1.0, "UNA": 1.0, "NA": 1.0, "SN": 0.8, "VV": 0.8,
    "VA": 0.8, "XSN": 0.6, "NR": 0.5, "XPN": 0.5, "MAG": 0.4, "NNBC": 0.3, "NNB": 0.2, "MM": 0.2, "IC": 0.2, "NP": 0.1,
    "MAJ": 0.1, "VCN": 0.1, "VX": 0.05, "XSV": 0.05, "XSA": 0.05,
}  # fmt: skip

# Words of asking as such: every inquiry has them, so they tell entries apart badly however rare an entry makes them.
ASKING = frozenset(
    [
        "알리",
        "알",
        "궁금",
        "어떻",
        "어떠",
        "무엇",
        "뭐",
        "무슨",
        "가능",
        "문의",
        "질문",
        "말씀",
        "말",
        "싶",
        "원하",
        "주",
        "있",
        "없",
        "되",
        "하",
        "받",
        "보",
        "안",
        "왜",
        "언제",
        "얼마",
        "어디",
        "누구",
        "몇",
        "어느",
        "대하",
        "위하",
        "통하",
        "따르",
        "경우",
        "방법",
        "필요",
        "해당",
        "관련",
        "이용",
        "사용",
        "고객",
        "좀",
        "제",
        "저",
        "나",
        "내",
        "우리",
        "그",
        "이",
        "요",
        "거",
        "것",
        "수",
        "때",
        "등",
        "및",
        "혹시",
        "지금",
        "그냥",
        "그런데",
        "근데",
        "계속",
        "자꾸",
        "아직",
        "이제",
        "다시",
        "못",
        "잘",
        "더",
        "또",
        "너무",
        "진짜",
        "어케",
        "어떡",
        "해주",
        "바라",
        "부탁",
        "드리",
    ]
)
_ASKING_WEIGHT = 0.4
_LEAST = 0.3
"""Weight of a syllable that carries no meaning by itself: the analyser may be wrong about a mistyped one."""

_INFLECTED = frozenset({"VV", "VA"})
_PHRASE_TAGS = frozenset({"VX", "MM", "NNB", "VCN"})
_NO_PHRASE = frozenset({"것", "수", "하"})


class Stem(NamedTuple):
    """One word of a text as synonyms compare it, and what it weighs in a query."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Terms:
    """A query as the ranking reads it; every mapping is from term to weight in 0..1.

    `initials` are the words typed in initial consonants, `codes` error codes and versions, which are in `words` too.
    """

    text: str
    words: dict[str, float]
    pairs: dict[str, float]
    letters: dict[str, float]
    stems: tuple[Stem, ...]
    initials: tuple[str, ...] = ()
    codes: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether nothing in the query can be searched for."""
        return not (self.words or self.pairs or self.initials)


def analyse(decoded: str, analyser: Analyser) -> Terms:
    """Read a query that `text.decode` has decoded."""
    read = text.complete(decoded)
    typed = read.split(" ")
    plain = " ".join(word for word in typed if not text.is_initials(word))
    morphemes = analyser(plain)
    weighed = [
        (_WEIGHTS.get(tag, 0.0) if stem not in ASKING else min(_WEIGHTS.get(tag, 0.0), _ASKING_WEIGHT), stem, tag)
        for morpheme in morphemes
        for stem, tag in morpheme.parts
    ]
    words: dict[str, float] = {}
    for weight, stem, _tag in weighed:
        if weight > 0:
            words[stem] = max(words.get(stem, 0.0), weight)
    found = frozenset(text.codes(plain))
    words.update(dict.fromkeys(found, 1.0))
    syllables, weights = _syllables(plain, morphemes)
    letters = [hangul.jamo(char) for char in syllables]
    by_letter = [weight for typed, weight in zip(letters, weights, strict=True) for _ in typed]
    return Terms(
        text=read,
        words=words,
        pairs=_grams(syllables, weights, 2),
        letters=_grams("".join(letters), by_letter, 4),
        stems=tuple(Stem(stem, weight) for weight, stem, tag in weighed if _in_phrase(stem, tag)),
        initials=tuple(word for word in typed if text.is_initials(word)),
        codes=found,
    )


def words_of(plain: str, analyser: Analyser) -> list[str]:
    """Return the meaningful morphemes and codes of normalised text, repeated as often as they stand there."""
    found = [
        s for morpheme in analyser(plain) for s, tag in morpheme.parts if _WEIGHTS.get(tag, 0.0) > 0 and " " not in s
    ]
    return found + text.codes(plain)


_FRAMES = ("지 않는", "고 싶은", "는 것")


def phrases_of(raw: str, analyser: Analyser) -> list[tuple[str, ...]]:
    """Return the stems of a synonym, in order: 돈 내다 → [(돈, 내)].

    A verb standing alone is easily taken for a noun (오다, 사다), so that it is also read as it stands in sentences.
    """
    written = text.normalise(raw)
    found = [_phrase(written, len(written), analyser)]
    if written.endswith("다"):
        found.extend(_phrase(written[:-1] + frame, len(written) - 1, analyser) for frame in _FRAMES)
    return [phrase for phrase in dict.fromkeys(found) if phrase]


def _phrase(written: str, end: int, analyser: Analyser) -> tuple[str, ...]:
    return tuple(s for m in analyser(written) if m.start < end for s, tag in m.parts if _in_phrase(s, tag))


def pairs_of(squeezed: str) -> list[str]:
    """Return every two neighbouring characters of squeezed text."""
    return [squeezed[i : i + 2] for i in range(len(squeezed) - 1)]


def _in_phrase(stem: str, tag: str) -> bool:
    return _WEIGHTS.get(tag, 0.0) >= _LEAST or (tag in _PHRASE_TAGS and stem not in _NO_PHRASE)


def _syllables(plain: str, morphemes: Sequence[Morpheme]) -> tuple[str, list[float]]:
    """Return the text without what is between its letters and digits, and what each of these weighs."""
    weights = [_LEAST] * len(plain)
    for morpheme in morphemes:
        weight = max((_written(stem, tag) for stem, tag in morpheme.parts), default=0.0)
        start, end = morpheme.start, min(morpheme.end, len(plain))
        weights[start:end] = [max(weight, _LEAST)] * (end - start)
    places = text.places(plain)
    return text.squeeze(plain), [weights[place] for place in places]


def _written(stem: str, tag: str) -> float:
    """Return what the syllables of a stem say: a verb has more of them than a noun, and most say how it is inflected."""
    if tag in _INFLECTED:
        return _LEAST
    weight = _WEIGHTS.get(tag, 0.0)
    return min(weight, _ASKING_WEIGHT) if stem in ASKING else weight


def _grams(chars: str, weights: list[float], size: int) -> dict[str, float]:
    if len(chars) < size:
        return {chars: sum(weights) / len(weights)} if chars else {}
    sums = weights
    for first in range(1, size):
        sums = list(map(add, sums, weights[first:]))
    grams: dict[str, float] = {}
    for start, total in enumerate(sums):
        gram, weight = chars[start : start + size], total / size
        if weight > grams.get(gram, 0.0):
            grams[gram] = weight
    return grams
