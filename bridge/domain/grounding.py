"""No sentence says more than it rests on: a number, date, price, condition or name from nowhere is refused (P2).

The rules' own drafts, a language model's proposals and a planner's typed answers all pass here. The check compares what
a sentence claims with the texts it may rest on; whatever words the frames in `manuals/` bring along carry no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache

from bridge.domain.entries import Entry, Source, SourceKind
from bridge.domain.notes import Moment
from bridge.domain.sentences import clean, in_korean, say_moment, speak_dates
from bridge.domain.sentences.faithful import conditions, negations, numbers
from bridge.domain.sentences.when import WEEKDAYS


class Claim(StrEnum):
    """What a sentence claimed without ground."""

    NUMBER = "number"
    WEEKDAY = "weekday"
    CONDITION = "condition"
    NEGATION = "negation"
    NAME = "name"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A claim that nothing supports: what kind, and the words that make it."""

    claim: Claim
    text: str


@dataclass(frozen=True, slots=True)
class Ground:
    """What sentences may rest on: texts (verbatim), moments as resolved, and frames that say nothing themselves."""

    texts: tuple[str, ...]
    moments: tuple[Moment, ...] = ()
    frames: tuple[str, ...] = ()


_WEEKDAY = re.compile(r"(?<=\()[월화수목금토일](?=\))|[월화수목금토일](?=요일)")
_BARE_WEEKDAY = re.compile(r"[월화수목금토일](?=\)|요일|\s)")
_FULL_DATE = re.compile(r"(20\d\d)\s?[.\-/년]\s?0?(\d{1,2})\s?[.\-/월]\s?0?(\d{1,2})\s?(?:일|\.)?")
_DATED = re.compile(r"(\d{1,2})월 (\d{1,2})일\(([월화수목금토일])\)")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]+")
_WORD = re.compile(r"[가-힣]+")
_PARTICLE = re.compile(
    r"(?:에서만|에서는|에서도|으로만|으로는|까지만|부터는|에게만|에게는|이라는|에서|에게|까지|부터|으로|처럼|보다|마다|밖에|이나|이며|이고|이란|"
    r"은|는|이|가|을|를|의|에|로|와|과|도|만|며|고|나|란)$"
)
_FUNCTION_WORDS = frozenset(
    [
        "이용",
        "가능",
        "고객",
        "안내",
        "확인",
        "문의",
        "현재",
        "경우",
        "기준",
        "대상",
        "방법",
        "요금",
        "환경",
        "일정",
        "제공",
        "적용",
        "진행",
        "종료",
        "해당",
        "관련",
        "내용",
        "서비스",
        "아직",
        "다만",
        "또는",
        "그리고",
        "때문",
        "이상",
        "이후",
        "이전",
        "순서",
        "하시면",
        "됩니다",
        "입니다",
        "있습니다",
        "없습니다",
        "합니다",
        "습니다",
        "하실",
        "이용하실",
        "순차",
        "정확",
        "확정",
        "예정",
        "그동안",
        "담당",
        "부서",
        "전달",
        "다음",
        "다시",
        "먼저",
        "바로",
        "자세",
        "매뉴얼",
        "본사",
        "지침",
        "변경",
        "취소",
        "환불",
        "현상",
        "페이지",
        "문의처",
        "처리",
        "제한",
        "않습니다",
        "아닙니다",
        "됩니다만",
        "드리겠습니다",
        "바랍니다",
        "감사합니다",
        "안녕하세요",
        "고객님",
    ]
)


def _plain(text: str) -> str:
    return re.sub(r"[^0-9a-z가-힣]+", "", text.lower())


def unsupported(sentence: str, ground: Ground, *, words: bool = False) -> tuple[Unsupported, ...]:
    """Return every claim of `sentence` that `ground` does not support.

    `words` also refuses content words that stand nowhere: right for wording proposed by a language model, too strict
    for the rules' own, whose words come from the ground already.
    """
    moments = tuple(said for moment in ground.moments if (said := say_moment(moment, year=True)))
    own, frames = _carried(_as_said(ground.texts, moments)), _carried(" ".join(ground.frames))
    found = [
        Unsupported(Claim.NUMBER, number)
        for number in numbers(sentence)
        if number not in own.numbers and number not in frames.numbers
    ]
    known_days = own.weekdays | frames.weekdays | set(_BARE_WEEKDAY.findall(" ".join(ground.texts)))
    found += [
        Unsupported(Claim.WEEKDAY, day)
        for day in _WEEKDAY.findall(_DATED.sub(lambda date: _unless_true(date, ground.moments), sentence))
        if day not in known_days
    ]
    allowed = own.conditions | frames.conditions
    found += [Unsupported(Claim.CONDITION, word) for word in conditions(sentence) if word not in allowed]
    if negations(sentence) and not (own.denies or frames.denies):
        found.append(Unsupported(Claim.NEGATION, sentence))
    latin = _plain(" ".join(ground.texts)) + frames.plain
    found += [Unsupported(Claim.NAME, word) for word in _LATIN.findall(sentence) if _plain(word) not in latin]
    if words:
        whole = f"{own.text} {frames.text}"
        found += [Unsupported(Claim.WORD, word) for word in _content_words(sentence) if not _stands(word, whole)]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Carried:
    """What a text may support: all of it that counts."""

    text: str
    numbers: frozenset[str]
    weekdays: frozenset[str]
    conditions: frozenset[str]
    denies: bool
    plain: str


@lru_cache(maxsize=64)  # the frames of every sentence, and what a sentence's neighbours rest on too
def _carried(text: str) -> _Carried:
    return _Carried(
        text,
        frozenset(numbers(text)),
        frozenset(_WEEKDAY.findall(text)),
        frozenset(conditions(text)),
        bool(negations(text)),
        _plain(text),
    )


@lru_cache(maxsize=64)
def _as_said(texts: tuple[str, ...], moments: tuple[str, ...]) -> str:
    """Return texts and moments in every way in which they may be said."""
    dated = (speak_dates(_FULL_DATE.sub(r"\1년 \2월 \3일 ", text)) for text in texts)
    return " ".join([*texts, *moments, *map(clean, texts), *map(in_korean, texts), *dated])


def _unless_true(date: re.Match[str], moments: Sequence[Moment]) -> str:
    """A weekday that the calendar gives to the date before it needs no other ground."""
    month, day = int(date[1]), int(date[2])
    for at in (moment.at for moment in moments if moment.at):
        year = at.year + (month < at.month - 6)
        try:
            true = WEEKDAYS[datetime(year, month, day, tzinfo=UTC).weekday()] == date[3]
        except ValueError:
            continue
        if true:
            return date[0].replace(f"({date[3]})", "")
    return date[0]


def _content_words(sentence: str) -> Iterable[str]:
    for word in _WORD.findall(sentence):
        stem = _PARTICLE.sub("", word) or word
        if len(stem) >= 2:
            yield stem


def _stands(word: str, whole: str) -> bool:
    if word in _FUNCTION_WORDS or word[:2] in _FUNCTION_WORDS or word in whole:
        return True
    return len(word) >= 3 and word[:2] in whole


def grounded(sentences: Sequence[str], ground: Ground) -> tuple[tuple[str, ...], int]:
    """Return the sentences a proposal may keep, and how many were refused."""
    kept = tuple(sentence for sentence in sentences if not unsupported(sentence, ground, words=True))
    return kept, len(sentences) - len(kept)


def check_entry(entry: Entry, note: str, frames: Sequence[str] = ()) -> tuple[tuple[str, Unsupported], ...]:
    """Return each sentence of `entry` with a claim that neither its own sources nor the frames support.

    `note` is the announcement's text: a source of kind NOTE must quote it verbatim, else its quote supports nothing.
    """
    moments = tuple(moment for moment in (entry.moment, entry.end) if moment is not None)
    failures = []
    for text, sources in _sentences(entry):
        quotes = tuple(source.quote for source in sources if _holds(source, note))
        ground = Ground((*quotes, entry.name), moments, tuple(frames))
        failures += [(text, claim) for claim in unsupported(text, ground)]
    return tuple(failures)


def _holds(source: Source, note: str) -> bool:
    return source.kind is not SourceKind.NOTE or source.quote in note


def _sentences(entry: Entry) -> Iterable[tuple[str, tuple[Source, ...]]]:
    for piece in entry.pieces:
        yield piece.text, piece.sources
    for inquiry in entry.inquiries:
        yield inquiry.say, inquiry.sources
        yield inquiry.paste, inquiry.sources
        for case in inquiry.cases:
            yield case.say, inquiry.sources
    for point in entry.open_points:
        yield point.meanwhile, point.sources


__all__ = ["Claim", "Ground", "Unsupported", "check_entry", "grounded", "unsupported"]
