"""A launch that was moved: what its note says of the day before is said of the new one, or of none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bridge.domain.drafting.cutting import within
from bridge.domain.drafting.statements import Statement
from bridge.domain.entries import SourceKind
from bridge.domain.notes import LaunchReading, Moment, Precision, Reading
from bridge.domain.sentences import say_moment

_DATED = (Precision.MINUTE, Precision.DAY)


def of_the_new_day(told: Iterable[Statement], launch: LaunchReading, reading: Reading) -> tuple[Statement, ...]:
    """Return what still holds of a launch that was moved.

    A sentence with the launch's own day in it gets the new one; where there is none, and wherever else the old day stands
    ("12/1 이전 주문은 …"), nobody has said what holds now.
    """
    was = _before(launch, reading)
    if was is None or was.at is None:
        return tuple(told)
    month, number = was.at.month, was.at.day
    day = re.compile(
        rf"(?<!\d){month}월 {number}일(?!\d)(?:\([월화수목금토일]\))?(?:\s(?:오전|오후|낮|밤)?\s?\d{{1,2}}시(?:\s?\d{{1,2}}분)?)?"
        rf"|(?<![\d/.]){month}\s?[/.]\s?0?{number}(?![\d/])"
    )
    kept = []
    for item in told:
        if item.source.kind is not SourceKind.NOTE or not day.search(f"{item.text} {item.whole}"):
            kept.append(item)
        elif not day.search(item.text):
            kept.append(replace(item, whole=""))
        elif item.spoken and not item.quoted and _has_its_day(item, was) and launch.moment.precision in _DATED:
            kept.append(replace(item, text=day.sub(say_moment(launch.moment), item.text, count=1), whole=""))
    return tuple(kept)


def _has_its_day(item: Statement, was: Moment) -> bool:
    return was.span is not None and item.source.span is not None and within(was.span, item.source.span)


def _before(launch: LaunchReading, reading: Reading) -> Moment | None:
    """The moment that the note gives, where the launch's is another day that somebody said since."""
    others = reading.others(launch)
    was = next((one.moment for one in reading.launches if not any(one is other for other in others)), None)
    if was is None or was.at is None or was.precision not in _DATED or launch.moment.span is not None:
        return None
    now = launch.moment.at
    return was if now is None or now.date() != was.at.date() else None
