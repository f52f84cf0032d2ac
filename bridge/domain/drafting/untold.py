"""What a note says that its entries do not: an approver sees it beside the draft, and puts in what agents need."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bridge.domain.comparing import bare, pairs
from bridge.domain.drafting.cutting import Sentence, sentences
from bridge.domain.drafting.leftovers import belongs
from bridge.domain.drafting.orders import COURTESY
from bridge.domain.drafting.statements import repeats_held
from bridge.domain.drafting.telling import LETTERHEAD
from bridge.domain.drafting.units import names_and_days
from bridge.domain.entries import Entry
from bridge.domain.notes import HeldBack, LaunchReading, Reading, Span, meets
from bridge.domain.reading.page import open_page
from bridge.domain.reading.senders import senders

UNTOLD = "untold"
_TOLD_PLACES, _TOLD_WORDS = 0.5, 0.6
"""Share of a sentence's letters that entries rest on, and of its pairs of letters that they say somewhere, from which on it is told."""
_LEAST = 6
"""Letters from which on a sentence says something."""


def untold(note: str, reading: Reading, launch: LaunchReading, entries: Sequence[Entry]) -> tuple[HeldBack, ...]:
    """Return the sentences of `note` about `launch` that none of its `entries` tells, in the note's order.

    What is held back, who writes, and what only greets or announces is none of them. Their reason is `UNTOLD`.
    """
    said = pairs(bare(" ".join(text for entry in entries for text in _texts(entry))))
    places = [*names_and_days(reading), *(place for entry in entries for place in _places(entry))]
    apart = [*(part.span for part in reading.held), *_senders(note)]
    found: dict[str, HeldBack] = {}
    for number, sentence in enumerate(sentences(note)):
        text = note[sentence.span.start : sentence.span.end]
        if not belongs(sentence.span, launch, reading) or any(meets(sentence.span, place) for place in apart):
            continue
        if _says_nothing(text, first=number == 0) or repeats_held(text, reading.held):
            continue
        own = pairs(bare(text))
        if _share(sentence, note, places) < _TOLD_PLACES and len(own & said) < _TOLD_WORDS * len(own):
            span = Span(_start(sentence), sentence.span.end)
            words = note[span.start : span.end]
            found.setdefault(words, HeldBack(words, span, UNTOLD))
    return tuple(found.values())


_OPENS = 20
"""Letters of a first sentence that is a title or a sigh, where it has no figure."""
_DIGIT = re.compile(r"\d")


def _start(sentence: Sentence) -> int:
    """A sentence is shown with the label that it stands under."""
    return sentence.span.start if sentence.lead is None else sentence.lead


def _texts(entry: Entry) -> Iterator[str]:
    yield entry.name
    yield from (piece.text for piece in entry.pieces)
    yield from (point.label for point in entry.open_points)
    for item in entry.inquiries:
        yield from (*item.questions, item.say, item.ask_back, item.handover)
        yield from (f"{case.when} {case.say}" for case in item.cases)


def _places(entry: Entry) -> Iterator[Span]:
    rests = [piece.sources for piece in entry.pieces]
    rests += [point.sources for point in entry.open_points]
    rests += [item.sources for item in entry.inquiries]
    yield from (source.span for sources in rests for source in sources if source.span is not None)


def _senders(note: str) -> list[Span]:
    page = open_page(note)
    return [page.span(start, end) for start, end in senders(page)]


def _share(sentence: Sentence, note: str, places: Iterable[Span]) -> float:
    letters = [at for at in range(sentence.span.start, sentence.span.end) if note[at].isalnum()]
    near = [place for place in places if meets(place, sentence.span)]
    told = sum(any(place.start <= at < place.end for place in near) for at in letters)
    return told / max(1, len(letters))


_GREETS = re.compile(
    r"^[^\d]{0,24}(?:팀|파트|셀|실|부|센터|사서|매니저|담당|브랜드|기획)\s?[가-힣]{0,4}(?:입니당?|임다|예용|이에요|예요)?(?:\s짧게요)?\W*$|(?:주간|위클리|소식|공지|안내|알림)(?:\s(?:공유|모음))?\W*(?:\([^()]*\))?\W*$|안녕|^(?:드디어|여러분|다들|급하게|짧게|먼저|미리|아침부터)\S*(?:\s\S+){0,4}$|공유\s?(?:드|합|해|하)|(?:안내|공지|알림|전달)\s?(?:드립니다|드려요|합니다)\W*$|(?:확정본|최종본?|정정본)(?:\s?(?:올|공유|입|이)\S*)?"
    r"|(?:다시|또|확정되면|정해지면)\s(?:\S+\s)?(?:올릴|공유|알려|말씀|공지)\S*게요|(?:꼭|잘)\s?(?:부탁|말씀)\S*$|\b(?:hi|hello|team|thanks)\b",
    re.IGNORECASE,
)
"""What a planner says of his note and to his colleagues, and of the launch nothing."""


def _says_nothing(text: str, *, first: bool) -> bool:
    letters = sum(letter.isalnum() for letter in text)
    if letters < _LEAST or (first and letters <= _OPENS and not _DIGIT.search(text)):
        return True
    return any(words.search(text) for words in (COURTESY, LETTERHEAD, _GREETS))
