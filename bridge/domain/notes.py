"""What a planner's note says, as values: the result of reading it.

Spans are half-open ranges of characters in the note's text exactly as it was given to the reader, so that whatever
is claimed can be shown where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a message of the planning team does."""

    LAUNCH = "launch"
    CHANGE = "change"
    CANCEL = "cancel"
    CORRECTION = "correction"
    OTHER = "other"


class Precision(StrEnum):
    """How exactly a moment is known."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "halfyear"
    YEAR = "year"
    UNKNOWN = "unknown"


class Visibility(StrEnum):
    """Who may have a piece, from nobody outside the client to the customer herself.

    `agent` may be known but not said; `customer` may be said.
    """

    INTERNAL = "internal"
    LEAD = "lead"
    AGENT = "agent"
    CUSTOMER = "customer"


class Field(StrEnum):
    """What a fact is about."""

    TARGET = "target"
    HOW_TO = "how_to"
    PRICE = "price"
    POLICY = "policy"
    LIMITS = "limits"
    PLATFORM = "platform"
    KNOWN_ISSUES = "known_issues"
    LINK = "link"
    CONTACT = "contact"
    SCRIPT = "script"
    HANDLING = "handling"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` up to, not including, `end` of the note's text."""

    start: int
    end: int


def meets(one: Span, other: Span) -> bool:
    """Say whether two spans share a character."""
    return one.start < other.end and other.start < one.end


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happens, as exactly as it was said.

    `at` is zone-aware; with day precision it is 00:00 of that day, with a longer one (week, month, quarter, half-year,
    year) 00:00 of its first day, and None only where precision is unknown. `text` is the note's own wording.
    """

    precision: Precision = Precision.UNKNOWN
    at: datetime | None = None
    text: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the note states, verbatim, filed under its likeliest field; `also` ranks the other candidates."""

    field: Field
    text: str
    span: Span
    visibility: Visibility = Visibility.CUSTOMER
    also: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A part that must not reach the outsourcer. `reason` is a key under `reading.held.` in the catalogue."""

    text: str
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Phase:
    """One step of a staged rollout; `share` is a percentage where the note gives one."""

    moment: Moment
    text: str
    share: int | None = None


@dataclass(frozen=True, slots=True)
class LaunchReading:
    """One launch that a note speaks of. `name` is None where the note gives none: ask, never guess.

    `missing` lists what the note does not state and a customer will ask, most valuable first.
    """

    name: str | None
    moment: Moment = field(default_factory=Moment)
    name_span: Span | None = None
    end: Moment | None = None
    phases: tuple[Phase, ...] = ()
    facts: tuple[Fact, ...] = ()
    missing: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why the reader decided as it did: `rule` is a stable name, `text` the words it saw."""

    rule: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole note, read.

    `confidence` is in 0..1 and speaks of `kind`; `ask` says that the planner should be asked privately whether this is an
    announcement. `incident` marks an outage or maintenance notice, which is no launch but may need an urgent notice.
    `contradictions` are places where the note disagrees with itself.
    """

    kind: Kind
    confidence: float
    ask: bool = False
    incident: bool = False
    launches: tuple[LaunchReading, ...] = ()
    held: tuple[HeldBack, ...] = ()
    contradictions: tuple[Evidence, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def others(self, launch: LaunchReading) -> tuple[LaunchReading, ...]:
        """Return what else the note announces beside `launch`, which may be as it is after its news: of another day, with other facts."""
        if len(self.launches) < 2:
            return ()
        here = any(one is launch for one in self.launches)
        return tuple(one for one in self.launches if one is not launch and (here or not _as_named(one, launch)))


def _as_named(one: LaunchReading, other: LaunchReading) -> bool:
    return (one.name, one.name_span) == (other.name, other.name_span)
