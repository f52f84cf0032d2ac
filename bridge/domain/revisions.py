"""What changed between two versions of an entry, as was → is, and whether agents must confirm again (P6)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bridge.domain.entries import Entry, Inquiry, Part
from bridge.domain.notes import Moment
from bridge.domain.sentences import say_moment


class Subject(StrEnum):
    """What a change is about, beside the parts of an entry."""

    NAME = "name"
    DATE = "date"
    END = "end"
    PART = "part"
    INQUIRY = "inquiry"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; `was` is "" where something is new and `now` is "" where it is gone.

    `key` is the part, the inquiry type or the field concerned. `weighty` changes (price, date, target, refund) ask
    agents for a new confirmation.
    """

    subject: Subject
    key: str
    was: str
    now: str
    weighty: bool = False


_WEIGHTY_PARTS = frozenset(
    {Part.PRICE, Part.TARGET, Part.EXCLUDED, Part.POLICY, Part.PERIOD, Part.ROLLOUT, Part.NEW_RULE}
)
_WEIGHTY_TYPES = frozenset({"A2", "A3", "C1", "C2", "C3"})


def difference(old: Entry, new: Entry) -> tuple[Change, ...]:
    """Return what differs for a reader, weighty changes first; how texts are sourced is no difference."""
    changes: list[Change] = []
    if old.name != new.name:
        changes.append(Change(Subject.NAME, "", old.name, new.name))
    changes += _moment(Subject.DATE, old.moment, new.moment)
    changes += _moment(Subject.END, old.end, new.end)
    for part in Part:
        was = [piece.text for piece in old.pieces if piece.part is part]
        now = [piece.text for piece in new.pieces if piece.part is part]
        changes += _lists(Subject.PART, part.value, was, now, weighty=part in _WEIGHTY_PARTS)
    changes += _inquiries(old, new)
    before, after = (dict.fromkeys((point.field, point.label) for point in one.open_points) for one in (old, new))
    changes += [Change(Subject.OPEN, field.value, label, "") for field, label in before if (field, label) not in after]
    changes += [Change(Subject.OPEN, field.value, "", label) for field, label in after if (field, label) not in before]
    return tuple(sorted(changes, key=lambda change: not change.weighty))


def said_once(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes as somebody reads them between two calls: none that only says again what another one says.

    A sentence in which nothing but the date changed says again that the date did.
    """
    kept: list[Change] = []
    for change in changes:
        date = next((one for one in kept if one.subject is Subject.DATE), None)
        again = any((one.was, one.now) == (change.was, change.now) for one in kept)
        if not again and not (date is not None and _repeats(change, date)):
            kept.append(change)
    return tuple(kept)


def _repeats(change: Change, date: Change) -> bool:
    was, now = (re.sub(r"^\d{4}년 ", "", said) for said in (date.was, date.now))
    return bool(was and now and change.was) and change.was.replace(was, now) == change.now


def ahead(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes of what a heads-up tells ahead of the manual: the name, the day and for whom."""
    return tuple(
        change for change in changes if change.subject in (Subject.NAME, Subject.DATE) or change.key == Part.TARGET
    )


def asks_again(changes: Iterable[Change]) -> bool:
    """Say whether agents who have confirmed must confirm again: price, date, target or refund changed."""
    return any(change.weighty for change in changes)


def _moment(subject: Subject, old: Moment | None, new: Moment | None) -> list[Change]:
    was, now = _say(old), _say(new)
    return [Change(subject, "", was, now, weighty=True)] if was != now else []


def _say(moment: Moment | None) -> str:
    return say_moment(moment, year=True) if moment else ""


def _lists(subject: Subject, key: str, was: Sequence[str], now: Sequence[str], *, weighty: bool) -> list[Change]:
    gone = [text for text in was if text not in now]
    come = [text for text in now if text not in was]
    paired = list(zip(gone, come, strict=False))
    changes = [Change(subject, key, old, new, weighty) for old, new in paired]
    changes += [Change(subject, key, old, "", weighty) for old in gone[len(paired) :]]
    return changes + [Change(subject, key, "", new, weighty) for new in come[len(paired) :]]


def answers_of(inquiry: Inquiry) -> tuple[str, ...]:
    """Return what an inquiry answers, each case by itself, as a change of it says what was and what is."""
    return (inquiry.say, *(f"{case.when}: {case.say}" for case in inquiry.cases))


def _inquiries(old: Entry, new: Entry) -> list[Change]:
    changes: list[Change] = []
    for code in dict.fromkeys(item.type for item in (*old.inquiries, *new.inquiries)):
        was, now = _of_type(old, code), _of_type(new, code)
        weighty = (
            code in _WEIGHTY_TYPES and (_confirmed(old, code) or _confirmed(new, code)) and bool(was) and bool(now)
        )
        changes += _lists(Subject.INQUIRY, code, was, now, weighty=weighty)
    return changes


def _of_type(entry: Entry, code: str) -> list[str]:
    return [text for item in entry.inquiries if item.type == code for text in answers_of(item)]


def _confirmed(entry: Entry, code: str) -> bool:
    return any(item.confirmed for item in entry.inquiries if item.type == code)
