"""Which part of a note speaks of which launch, kept beside the note: what it said of one stays told from what it said of another.

Kept, not found again: a launch that the note called off is not among those it could speak of afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bridge.domain import news
from bridge.domain.apart import Act, Places, Share, alone
from bridge.domain.news import NewsKind
from bridge.domain.notes import Kind, Moment, Reading
from bridge.store.schema import AnnouncementRow

_KEY = "apart"


@dataclass(frozen=True, slots=True)
class Part:
    """What a note says of one launch: `text` is the note with all else blanked out."""

    act: Act
    at: Places
    text: str


def keep(announcement: AnnouncementRow, found: Mapping[int, Share]) -> None:
    """Keep what a note says of each launch, by the position of its news; in place of what was kept before."""
    kept = {str(at): {"act": one.act.value, "at": [list(place) for place in one.at]} for at, one in found.items()}
    announcement.reading = {**announcement.reading, _KEY: kept}


def kept(announcement: AnnouncementRow) -> bool:
    """Tell whether a note was taken for one that speaks of several launches."""
    return bool(announcement.reading.get(_KEY))


def of(announcement: AnnouncementRow, position: int) -> Part | None:
    """Return what a note says of the launch at this position; None where all of it is said of it."""
    found = announcement.reading.get(_KEY, {}).get(str(position))
    if found is None:
        return None
    places = tuple((start, end) for start, end in found["at"])
    return Part(Act(found["act"]), places, alone(announcement.text, places))


def kind_of(
    announcement: AnnouncementRow,
    position: int,
    reading: Reading,
    was: Moment,
    now: Moment | None,
    names: Sequence[str],
) -> NewsKind:
    """Return what a note does to the launch at this position, which was to open at `was` and bears these names; `now` is the date that
    it gives.
    """
    share = of(announcement, position)
    if share is None:
        return news.kind_of(announcement.text, reading, was, now, names)
    if share.act is Act.OFF:
        return NewsKind.CANCEL
    if share.act is Act.UNCLEAR:
        return NewsKind.CHANGE
    kind = reading.kind if reading.kind is Kind.CORRECTION else Kind.CHANGE
    return news.kind_of(share.text, replace(reading, kind=kind), was, now, names)
