"""What a clause says beside what it is about: in brackets at its end, or in the midst of words that run on without a stop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bridge.domain.reading.layout import LETTER, Clause, asides
from bridge.domain.reading.page import Page
from bridge.domain.reading.tagger import INTERNAL, NOTHING, Place, judged

_ENDING = 4  # letters behind brackets that only close the clause: "…(…)입니다"


def apart(page: Page, parts: Sequence[Clause], places: Sequence[Place]) -> Iterator[tuple[Clause, Place]]:
    """The clauses with their places; what one ends with in brackets stands by itself: "하루 40건(실제론 기사 아홉 명)"."""
    for part, place in zip(parts, places, strict=True):
        words = part.text(page)
        start, end = max(asides(words), default=(0, 0))
        if end and len(LETTER.findall(words, end)) <= _ENDING:
            at = part.start + start - 1
            yield part._replace(end=at), place
            yield part._replace(start=at), place._replace(aside=True, beside=())
        else:
            yield part, place


_RUNS_ON = 60  # characters from which a clause may hold several things
_TOGETHER = 4  # words that are looked at
_LIKELY = 0.5


def hides(words: str, place: Place) -> bool:
    """Whether some words of a clause that runs on are likelier a secret than anything else: all of it is held back."""
    said = words.split() if len(words) > _RUNS_ON else ()
    alone = Place(news=place.news, bulleted=place.bulleted, aside=place.aside)
    looked_at = (judged(" ".join(said[at : at + _TOGETHER]), alone) for at in range(len(said) - _TOGETHER + 1))
    return any(about[INTERNAL] > max(_LIKELY, told(about)) for about in looked_at)


def told(about: Mapping[str, float]) -> float:
    """How likely a clause is about the likeliest thing that customers or agents are told."""
    return max(value for name, value in about.items() if name not in (INTERNAL, NOTHING))
