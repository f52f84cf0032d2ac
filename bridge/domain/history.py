"""What a channel's history says of launches, read in order: which are still to come, which have opened, which fell.

A change that was announced later counts for the launch it speaks of; what cannot be told apart is left to people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bridge.domain.additions import added
from bridge.domain.apart import Act, Share, alone
from bridge.domain.drafting import Answer
from bridge.domain.ending import surely_over
from bridge.domain.known_launches import Known, named_in
from bridge.domain.meant import changed, changes_several, meant, said_of, shift_of
from bridge.domain.news import NewsKind, changes_something, kind_of, only_adds, speaks_of_known
from bridge.domain.news_in_passing import says_news
from bridge.domain.news_patch import Patch, patch_of, patched
from bridge.domain.notes import Kind, LaunchReading, Moment, Reading
from bridge.domain.reading.references import Context, KnownLaunch
from bridge.domain.replying import asks

_NEWS = (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION)


class Outcome(StrEnum):
    """What becomes of a launch that history tells of."""

    COMING = "coming"
    OPENED = "opened"
    CANCELLED = "cancelled"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Told:
    """A message of history and what it says; `channel` is where it stands, `thread_ts` the message that it replies to."""

    ts: str
    channel: str
    text: str
    posted_at: datetime
    reading: Reading
    thread_ts: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A launch as it stands after all that was said of it. `launch` is what its own note says, `patches` the news since, `added` the
    facts of its thread.
    """

    note: Told
    position: int
    launch: LaunchReading
    outcome: Outcome
    patches: tuple[Patch, ...] = ()
    news: tuple[str, ...] = ()
    added: tuple[Answer, ...] = ()

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
        if one.thread_ts is not None:
            _reply(book, one)
            continue
        if reading.kind is Kind.LAUNCH and _changes(book, one):
            reading = replace(reading, kind=Kind.CHANGE, ask=False)
        if reading.ask:
            book.unsure.append(one)
        elif reading.kind is Kind.LAUNCH:
            book.items += [Item(one, at, launch, Outcome.COMING) for at, launch in enumerate(reading.launches)]
        elif reading.kind in _NEWS:
            _apply(book, replace(one, reading=reading))
    items = tuple(replace(item, outcome=_outcome(item, now)) for item in book.items)
    return History(items, tuple(book.unsure), tuple(book.unmatched))


def _changes(book: _Book, one: Told) -> bool:
    """Tell whether what reads like an announcement changes one launch that was announced before, or several."""
    if speaks_of_known(one.text, one.reading, _names(book)):
        return True
    return changes_several(one.text, one.reading, _known(book), Context(posted_at=one.posted_at))


def _names(book: _Book) -> list[Known]:
    named = enumerate(book.items)
    return [Known(at, item.launch.name) for at, item in named if item.launch.name and item.outcome is Outcome.COMING]


def _reply(book: _Book, one: Told) -> None:
    """Take what was said in a launch's thread: news of it, or a fact more; of several launches only what it names."""
    own = [at for at, item in enumerate(book.items) if item.note.ts == one.thread_ts and item.outcome is Outcome.COMING]
    reading = one.reading
    unsure = reading.kind is Kind.OTHER and (reading.ask or says_news(one.text)) and not asks(one.text)
    if (reading.kind is Kind.LAUNCH or unsure) and (says_news(one.text) or changes_something(one.text)):
        reading = replace(reading, kind=Kind.CHANGE, ask=False)
    if not own:
        return
    if reading.kind in _NEWS and not reading.ask and not only_adds(one.text, reading):
        _apply(book, replace(one, reading=reading), own)
        return
    named = named_in(one.text, [Known(at, book.items[at].launch.name or "") for at in own])
    chosen = own[0] if len(own) == 1 else named[0].id if len(named) == 1 else None
    if chosen is not None:
        item = book.items[chosen]
        facts = added(one.text, item.launch.name, one.posted_at).facts
        answers = tuple(Answer(fact.field, fact.text, f"reply:{one.ts}", fact.visibility) for fact in facts)
        book.items[chosen] = replace(item, added=(*item.added, *answers))


def _apply(book: _Book, one: Told, thread: Sequence[int] = ()) -> None:
    known = _known(book)
    scope = [one for one in known if int(one.id) in thread]
    where = Context(channel=one.channel, posted_at=one.posted_at)
    told = changed(one.text, one.reading, known, where, scope)
    for share in told:
        if share.launch is not None:
            at = int(share.launch.id)
            book.items[at] = _changed_apart(book.items[at], one, share)
    if told:
        if any(share.launch is None or share.act is Act.UNCLEAR for share in told):
            book.unmatched.append(one)
        return
    found = meant(one.text, one.reading, known, where, scope) if known else {0: None}
    if not any(found.values()):
        book.unmatched.append(one)
    for position, launch in found.items():
        if launch is not None:
            at = int(launch.id)
            book.items[at] = _changed(book.items[at], one, position)
            if one.reading.kind is Kind.CANCEL and book.items[at].outcome is not Outcome.CANCELLED:
                book.unmatched.append(one)  # it calls off a part, or something else


def _known(book: _Book) -> list[KnownLaunch]:
    return [
        KnownLaunch(str(at), item.launch.name or "", item.moment, item.note.channel, item.note.ts)
        for at, item in enumerate(book.items)
        if item.outcome is Outcome.COMING and item.launch.name
    ]


def _changed(item: Item, one: Told, position: int) -> Item:
    if kind_of(one.text, one.reading, item.moment, None, [item.launch.name or ""]) is NewsKind.CANCEL:
        return replace(item, outcome=Outcome.CANCELLED, news=(*item.news, one.ts))
    launches = one.reading.launches
    at = 0 if len(launches) == 1 else position
    said = launches[at] if at < len(launches) else None
    patch = patch_of(one.text, said, said_at=one.posted_at, ref=f"news:{one.ts}", shift=shift_of(one.text))
    return replace(item, patches=(*item.patches, patch), news=(*item.news, one.ts))


def _changed_apart(item: Item, one: Told, share: Share) -> Item:
    """Do to a launch what a note says of it beside others."""
    news = (*item.news, one.ts)
    if share.act is Act.OFF:
        return replace(item, outcome=Outcome.CANCELLED, news=news)
    if share.act is Act.UNCLEAR:
        return replace(item, news=news)
    text = alone(one.text, share.at)
    said = said_of(one.text, share.at, one.reading, one.posted_at)
    patch = patch_of(text, said, said_at=one.posted_at, ref=f"news:{one.ts}", shift=shift_of(text))
    return replace(item, patches=(*item.patches, patch), news=news)


def _outcome(item: Item, now: datetime) -> Outcome:
    if item.outcome is Outcome.CANCELLED:
        return item.outcome
    over = surely_over(item.moment)
    if over is None:
        return Outcome.UNDATED
    return Outcome.OPENED if over <= now else Outcome.COMING
