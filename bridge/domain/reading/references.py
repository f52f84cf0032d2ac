"""Which known launch a change, cancellation or correction speaks of, and whether two notes speak of the same one.

Sure enough is said; anything else is asked: a wrong match would change the wrong manual.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bridge.domain.notes import LaunchReading, Moment, Precision

SURE = 0.62
"""From this score on a match is taken without asking, if the next one is well behind."""
LEAD = 0.18
"""How far the best match must be ahead of the next."""
WORTH_SHOWING = 0.3
"""Below this a launch is no candidate to ask about."""

_WORD = re.compile(r"[가-힣]+|[A-Za-z]+|\d+")
_COMMON = frozenset(
    {"서비스", "기능", "오픈", "출시", "안내", "이벤트", "신규", "종료", "개편", "확대", "the", "a", "beta", "launch"}
)


@dataclass(frozen=True, slots=True)
class KnownLaunch:
    """A launch that was announced before. `thread` is the message its announcement opened, `channel` where it stands."""

    id: str
    name: str
    moment: Moment
    channel: str = ""
    thread: str = ""
    aliases: tuple[str, ...] = ()
    announced_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Where the news was posted: what it replies to, and the message it links to, where it does either."""

    channel: str = ""
    thread: str = ""
    linked: str = ""
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A candidate, how well it fits (0..1), and the reasons as stable names."""

    launch: KnownLaunch
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """The launch that is meant, or None where a person must say which of `candidates` it is."""

    launch: KnownLaunch | None
    candidates: tuple[Match, ...]

    @property
    def ask(self) -> bool:
        return self.launch is None


def resolve(news: LaunchReading, text: str, known: Sequence[KnownLaunch], where: Context) -> Reference:
    """Which of `known` the news in `text` is about. A reply or a link to its announcement settles it."""
    matches = sorted((_match(news, text, launch, where) for launch in known), key=lambda m: (-m.score, m.launch.id))
    shown = tuple(match for match in matches if match.score >= WORTH_SHOWING)[:5]
    if not shown:
        return Reference(None, tuple(matches[:3]))
    best, behind = shown[0], (shown[1].score if len(shown) > 1 else 0.0)
    sure = best.score >= SURE and best.score - behind >= LEAD
    return Reference(best.launch if sure else None, shown)


def same_launch(one: LaunchReading, other: KnownLaunch, *, channel: str) -> bool:
    """Whether a new announcement in `channel` is probably `other`, announced in another channel: a person is asked.

    Names must be close and moments must not contradict each other.
    """
    if not one.name or other.channel == channel:
        return False
    close = max((likeness(one.name, name) for name in (other.name, *other.aliases)), default=0.0)
    if one.moment.at is None or other.moment.at is None:
        return close >= 0.8
    apart = abs(one.moment.at - other.moment.at)
    exact = {Precision.MINUTE, Precision.DAY}
    within = timedelta(days=1) if {one.moment.precision, other.moment.precision} <= exact else timedelta(days=31)
    return close >= 0.6 and apart < within


def likeness(one: str, other: str) -> float:
    """How close two names are, 0..1: the same letters in pairs, or one a telling part of the other."""
    a, b = _folded(one), _folded(other)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    pairs_a, pairs_b = _pairs(a), _pairs(b)
    dice = 2 * sum((pairs_a & pairs_b).values()) / max(1, sum(pairs_a.values()) + sum(pairs_b.values()))
    short, long = sorted((a, b), key=len)
    if short in long and len(short) >= 2:
        dice = max(dice, 0.6 + 0.35 * len(short) / len(long))
    return max(dice, 0.9 * _shared_words(one, other))


def _match(news: LaunchReading, text: str, launch: KnownLaunch, where: Context) -> Match:
    score, reasons = 0.0, []
    names = (launch.name, *launch.aliases)
    if news.name:
        close = max(likeness(news.name, name) for name in names)
        if close >= 0.4:
            score, reasons = close * 0.9, ["name"]
    folded = _folded(text)
    if score < 0.8 and any(len(_folded(name)) >= 3 and _folded(name) in folded for name in names):
        score, reasons = 0.8, ["mentioned"]
    for reason, message in (("thread", where.thread), ("link", where.linked)):
        if message and message == launch.thread:
            score, reasons = 0.64 + 0.3 * score, [*reasons, reason]
    if _date_said(text, launch.moment):
        score, reasons = score + 0.12, [*reasons, "old_date"]
    if where.channel and where.channel == launch.channel:
        score, reasons = score + 0.05, [*reasons, "channel"]
    if where.posted_at and launch.announced_at and launch.announced_at > where.posted_at:
        score, reasons = score - 0.5, [*reasons, "announced_later"]
    return Match(launch, max(0.0, min(1.0, score)), tuple(reasons))


def _date_said(text: str, moment: Moment) -> bool:
    """Whether the launch's own date stands in the news: the one that moved."""
    if moment.at is None or moment.precision not in (Precision.DAY, Precision.MINUTE):
        return False
    month, day = moment.at.month, moment.at.day
    return re.search(rf"(?<!\d)0?{month}\s?[/.월]\s?0?{day}(?!\d)", text) is not None


def _folded(words: str) -> str:
    return re.sub(r"[^0-9a-z가-힣]+", "", unicodedata.normalize("NFKC", words).lower())


def _pairs(folded: str) -> Counter[str]:
    return Counter(folded[i : i + 2] for i in range(len(folded) - 1)) or Counter([folded])


def _shared_words(one: str, other: str) -> float:
    a, b = ({w.lower() for w in _WORD.findall(x)} - _COMMON for x in (one, other))
    return len(a & b) / min(len(a), len(b)) * (len(a & b) / max(len(a), len(b))) ** 0.5 if a and b else 0.0
