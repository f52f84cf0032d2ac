"""What a channel's history says of launches, read in order: which are still to come, which have opened, which fell.

A change that was announced later counts for the launch it speaks of; what cannot be told apart is left to people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bridge.domain.meant import meant, shift_of
from bridge.domain.news import Known, Patch, patch_of, patched, speaks_of_known
from bridge.domain.notes import Kind, LaunchReading, Moment, Precision, Reading
from bridge.domain.reading.references import Context, KnownLaunch

_LASTS = {
    Precision.MINUTE: timedelta(0),
    Precision.DAY: timedelta(days=1),
    Precision.WEEK: timedelta(days=7),
    Precision.MONTH: timedelta(days=31),
    Precision.QUARTER: timedelta(days=92),
    Precision.HALF_YEAR: timedelta(days=184),
    Precision.YEAR: timedelta(days=366),
}
_NEWS = (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION)


class Outcome(StrEnum):
    """What becomes of a launch that history tells of."""

    COMING = "coming"
    OPENED = "opened"
    CANCELLED = "cancelled"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Told:
    """A message of history and what it says; `channel` is where it stands."""

    ts: str
    channel: str
    text: str
    posted_at: datetime
    reading: Reading


@dataclass(frozen=True, slots=True)
class Item:
    """A launch as it stands after all that was said of it. `launch` is what its own note says, `patches` the news since."""

    note: Told
    position: int
    launch: LaunchReading
    outcome: Outcome
    patches: tuple[Patch, ...] = ()
    news: tuple[str, ...] = ()

    @property
    def moment(self) -> Moment:
        """When it opens, or opened."""
        return patched(self.launch, self.patches)[0].moment


@dataclass(frozen=True, slots=True)
class History:
    """`unsure` may announce something, `unmatched` changes something that nobody knows: for people to look at."""

    items: tuple[Item, ...] = ()
    unsure: tuple[Told, ...] = ()
    unmatched: tuple[Told, ...] = ()


@dataclass
class _Book:
    items: list[Item] = field(default_factory=list)
    unsure: list[Told] = field(default_factory=list)
    unmatched: list[Told] = field(default_factory=list)


def read(told: Sequence[Told], *, now: datetime) -> History:
    """Return what messages, oldest first, tell of launches, as it stands at `now`."""
    book = _Book()
    for one in told:
        reading = one.reading
        if reading.kind is Kind.LAUNCH and speaks_of_known(one.text, reading, _names(book)):
            reading = replace(reading, kind=Kind.CHANGE, ask=False)
        if reading.ask:
            book.unsure.append(one)
        elif reading.kind is Kind.LAUNCH:
            book.items += [Item(one, at, launch, Outcome.COMING) for at, launch in enumerate(reading.launches)]
        elif reading.kind in _NEWS:
            _apply(book, replace(one, reading=reading))
    items = tuple(replace(item, outcome=_outcome(item, now)) for item in book.items)
    return History(items, tuple(book.unsure), tuple(book.unmatched))


def _names(book: _Book) -> list[Known]:
    named = enumerate(book.items)
    return [Known(at, item.launch.name) for at, item in named if item.launch.name and item.outcome is Outcome.COMING]


def _apply(book: _Book, one: Told) -> None:
    known = [
        KnownLaunch(str(at), item.launch.name or "", item.moment, item.note.channel, item.note.ts)
        for at, item in enumerate(book.items)
        if item.outcome is Outcome.COMING and item.launch.name
    ]
    where = Context(channel=one.channel, posted_at=one.posted_at)
    found = meant(one.text, one.reading, known, where) if known else {0: None}
    if not any(found.values()):
        book.unmatched.append(one)
    for position, launch in found.items():
        if launch is not None:
            at = int(launch.id)
            book.items[at] = _changed(book.items[at], one, position)


def _changed(item: Item, one: Told, position: int) -> Item:
    if one.reading.kind is Kind.CANCEL:
        return replace(item, outcome=Outcome.CANCELLED, news=(*item.news, one.ts))
    launches = one.reading.launches
    at = 0 if len(launches) == 1 else position
    said = launches[at] if at < len(launches) else None
    patch = patch_of(one.text, said, said_at=one.posted_at, ref=f"news:{one.ts}", shift=shift_of(one.text))
    return replace(item, patches=(*item.patches, patch), news=(*item.news, one.ts))


def _outcome(item: Item, now: datetime) -> Outcome:
    if item.outcome is Outcome.CANCELLED:
        return item.outcome
    moment = item.moment
    if moment.at is None:
        return Outcome.UNDATED
    return Outcome.OPENED if moment.at + _LASTS[moment.precision] <= now else Outcome.COMING
