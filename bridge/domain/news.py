"""News of a launch (P6): what a note does to it, and since when the old answer was wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from bridge.domain.calling_off import stops
from bridge.domain.dated_values import bearer, value_at
from bridge.domain.known_launches import Known, called_in, flat, named_in
from bridge.domain.moving import is_put_off, not_that_day, of_the_end, only_partly, only_perhaps, takes_down
from bridge.domain.new_values import becomes
from bridge.domain.news_in_english import CHANGES, HEADING, calls_off, puts_off
from bridge.domain.news_in_passing import says_news
from bridge.domain.notes import Kind, LaunchReading, Moment, Precision, Reading


class NewsKind(StrEnum):
    """What a note does to a launch."""

    POSTPONED = "postponed"
    EARLIER = "earlier"
    CHANGE = "change"
    PARTIAL = "partial"  # part of it is cancelled, the rest opens
    CANCEL = "cancel"
    CORRECTION = "correction"
    EDITED = "edited"  # the announcement itself was edited
    RESUMED = "resumed"  # it was called off and comes all the same


class NewsState(StrEnum):
    """`unmatched`: nobody has said which launch it is about. `overtaken`: newer news was there before it came."""

    UNMATCHED = "unmatched"
    PROPOSED = "proposed"
    APPLIED = "applied"
    OVERTAKEN = "overtaken"
    DISMISSED = "dismissed"


def was_read(kind: NewsKind, state: NewsState, *, understood: bool = True) -> bool:
    """Tell whether anything comes of news: its launch is known, and what it changes, which what is called off or taken up again always says."""
    return (understood or kind in (NewsKind.CANCEL, NewsKind.RESUMED)) and state in (
        NewsState.PROPOSED,
        NewsState.APPLIED,
    )


_CUES = re.compile(
    rf"{CHANGES}|연기|미뤄|미뤘|미룹|미룰게|미루겠|미루기로|밀려|밀렸|밀립|밀게요|늦춰|늦췄|늦출게|늦추겠|늦추기로|앞당|당겨|당겼|당깁|당길게|변경|바뀌|바뀝|바꿔|바꿀게|옮길게|정정|제외|취소|보류|철회|수정|잠정|→|->|순연|홀딩|홀드|롤백|(?<!첫)인상(?=\s?[됩돼됐되된합했하예])|(?:인하|상향|하향)(?=\s?[됩돼됐되된합했하예])|[\d가-힣%]로\s(?:\S{{1,6}}\s)?조정|빠집|빠져요|빠졌",
    re.I,
)
_TAKES_BACK = re.compile(
    r"아니라|아니고|아닙니다|아니에요|아녜요|잘못|오타|오기|틀렸|틀린|바로잡|다시\s*(말씀|안내|알려|공지)|\b(not|instead|wrong|typo|correct)",
    re.I,
)
# What a note may add to a name without meaning another launch.
_GENERIC = re.compile(r"서비스|기능|오픈|출시|런칭|론칭|일정|정식|공지|안내|변경|연기")
_HEADED = re.compile(rf"\W{{0,6}}(변경|수정|정정|{HEADING})\s*(?:사항|안내|공지|notice)?\s*[\]】)>:：]", re.I)


def speaks_of_known(text: str, reading: Reading, known: Sequence[Known]) -> bool:
    """Tell whether what reads like an announcement changes something announced before.

    What bears a name of its own is another launch, even where that name holds a known one's ("간편환불 2.0" and "간편환불") and
    the note speaks of cancelling or changing, as every refund policy does.
    """
    if (reading.kind is not Kind.LAUNCH and says_of_known(text, known)) or gives_value_of_known(text, reading, known):
        return True
    news = says_news(text) or (reading.ask and reading.kind is not Kind.OTHER and changes_something(text))
    if news and reading.kind is not Kind.LAUNCH and len(called_in(text, known)) == 1:
        return True
    if not changes_something(text):
        return False
    inside = named_in(text, known)
    names = [flat(launch.name) for launch in reading.launches if launch.name]
    return len(inside) == 1 and all(_GENERIC.sub("", name) == _GENERIC.sub("", flat(inside[0].name)) for name in names)


def says_of_known(text: str, known: Sequence[Known]) -> bool:
    """Tell whether English words put off or call off the one known launch that they name, or begin with it under a heading of news."""
    inside = named_in(text, known)
    if len(inside) != 1:
        return False
    name = inside[0].name
    heading = _HEADED.match(text)
    if heading is not None and (changes_something(text) or headed(text) is Kind.CORRECTION):
        return re.match(rf"\W*(?:the\s)?{re.escape(name)}\b", text[heading.end() :], re.I) is not None
    return puts_off(text, name) or calls_off(text, name)


def gives_value_of_known(text: str, reading: Reading, known: Sequence[Known]) -> bool:
    """Tell whether all that a note announces is another value of the one known launch that it calls by its whole name, from now or from
    a day on: "간편환불 이용료가 12/10부터 인상됩니다".
    """
    called = called_in(text, known)
    if len(called) != 1:
        return False
    found = [bearer_of_value(text, launch) for launch in reading.launches if launch.name]
    return all(one is not None and flat(one) == flat(called[0].name) for one in found) and bool(found or becomes(text))


def bearer_of_value(text: str, launch: LaunchReading) -> str | None:
    """Return of what a launch is only another value ("간편환불" where 간편환불 이용료 rises); None where it is more."""
    span = launch.moment.span
    another = value_at(text, span) is not None if span is not None else bool(becomes(text))
    return bearer(launch.name) if launch.name and another else None


def changes_something(text: str) -> bool:
    """Tell whether a note speaks of putting off, changing, cancelling or correcting, perhaps, or says what a value is from now on."""
    return _CUES.search(text) is not None or only_perhaps(text) or of_the_end(text) or bool(becomes(text))


def only_adds(text: str, reading: Reading) -> bool:
    """Tell whether what is said under a launch's note is a fact more, though it reads like news: it takes nothing back."""
    return reading.kind is Kind.CORRECTION and not changes_something(text) and _TAKES_BACK.search(text) is None


def headed(text: str) -> Kind | None:
    """Return what a note says of itself in its heading: that it changes or corrects something; None where it does not."""
    match = _HEADED.match(text)
    if match is None:
        return None
    return Kind.CORRECTION if match.group(1).lower().startswith(("정정", "correct")) else Kind.CHANGE


def taken_for(text: str, known: Sequence[Known]) -> Kind:
    """Return what news is that reads like none: what its heading says, a cancellation where it calls a known launch off, or a change."""
    off = any(calls_off(text, one.name) for one in named_in(text, known))
    return headed(text) or (Kind.CANCEL if off else Kind.CHANGE)


def kind_of(text: str, reading: Reading, was: Moment, now: Moment | None, names: Sequence[str]) -> NewsKind:
    """Return what a note does to a launch that was to open at `was` and bears these `names`; `now` is the date it gives, None where it
    gives none. One that calls something else off changes the launch, and does not stop it.
    """
    if only_perhaps(text):
        return NewsKind.CHANGE
    if reading.kind is Kind.CANCEL and not_that_day(text) is None and not takes_down(text):
        if only_partly(text):
            return NewsKind.PARTIAL
        if stops(text, names):
            return NewsKind.CANCEL
    moved = now is not None and now.at is not None and (now.at, now.precision) != (was.at, was.precision)
    if moved and now is not None and now.at is not None and was.at is not None:
        return NewsKind.POSTPONED if now.at > was.at else NewsKind.EARLIER
    if moved or (is_put_off(text) and not of_the_end(text) and (now is None or now.at is None)):
        return NewsKind.POSTPONED
    if re.search(r"제외|빠지", text) and only_partly(text):
        return NewsKind.PARTIAL
    return NewsKind.CORRECTION if reading.kind is Kind.CORRECTION else NewsKind.CHANGE


def wrong_since(kind: NewsKind, *, told_at: datetime | None, said_at: datetime) -> datetime | None:
    """Return since when the old answer may have been wrong: from the beginning for a correction, else since the news.

    None where nobody had been told.
    """
    if told_at is None:
        return None
    return told_at if kind is NewsKind.CORRECTION else max(told_at, said_at)


def same(one: Moment, other: Moment) -> bool:
    """Tell whether two moments are the same day or minute, whatever words said them."""
    return (one.precision, one.at) == (other.precision, other.at) or (
        one.precision is Precision.UNKNOWN and other.precision is Precision.UNKNOWN
    )
