"""Which launches a piece of news speaks of: by name, by part of a name, by place (thread, link), by order, or all of them.

What is not sure is nobody's guess: a person is asked (`None`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bridge.domain.apart import AS_PLANNED, ORDER, Act, Share, alone, place, shares
from bridge.domain.known_launches import Known, about
from bridge.domain.notes import Kind, LaunchReading, Reading, meets
from bridge.domain.reading import read_note
from bridge.domain.reading.references import Context, KnownLaunch, resolve

_ALL = re.compile(r"(?:모두|전부|둘\s?다|셋\s?다|다\s?같이|전체|일괄|[두세네]\s?건\s?(?:다|모두|전부))")
_SHIFT = re.compile(
    r"(?<![\d/월.])(?<!월\s)(?P<count>\d{1,2}|한|두|세|네|일|이|삼)?\s?(?P<unit>주일|주|일|하루|이틀|사흘|나흘)(?:간|씩|만|정도)?\s?(?:더\s?)?(?:뒤로\s?)?"
    r"(?P<way>미뤄|미뤘|미루|미룹|밀려|밀렸|밀립|연기|늦춰|늦췄|늦어|순연|딜레이|앞당|당겨|당겼|당깁|빨라)"
)
_COUNTS = {"한": 1, "일": 1, "두": 2, "이": 2, "세": 3, "삼": 3, "네": 4}
_DAYS = {"하루": 1, "이틀": 2, "사흘": 3, "나흘": 4}


def meant(
    text: str, reading: Reading, known: Sequence[KnownLaunch], where: Context, scope: Sequence[KnownLaunch] = ()
) -> dict[int, KnownLaunch | None]:
    """Return which launch each part of the news is about, by its position; None where a person must say it.

    For news that does the same to all it speaks of: what does different things to several is told apart by `changed`.
    `known` are the bridge's launches that are not over; `scope` those of the message that the news answers or links to, in
    its order: then no other is meant.
    """
    pool = list(scope) or list(known)
    by_id = {int(launch.id): launch for launch in pool}
    named = about(text, reading, [Known(int(launch.id), launch.name) for launch in pool])
    found = {position: by_id[one.id] if one is not None else None for position, one in named.items()}
    if any(found.values()):
        return {position: one or _resolved(position, text, reading, pool, where) for position, one in found.items()}
    if len(scope) == 1:
        return {0: scope[0]}
    if scope:
        ordered = [scope[number - 1] for number in _ordered(text) if number <= len(scope)]
        if ordered or _ALL.search(text):
            return dict(enumerate(ordered or scope))
    return {position: _resolved(position, text, reading, pool, where) for position in found}


def changed(
    text: str, reading: Reading, known: Sequence[KnownLaunch], where: Context, scope: Sequence[KnownLaunch] = ()
) -> tuple[Share, ...]:
    """Return what a note does to each of several launches, without those that stay as they are; nothing where it is about one.

    A list that was read line by line needs no cutting where every line changes its launch.
    """
    return tuple(share for share in _several(text, reading, known, where, scope) if share.act is not Act.STAYS)


def _several(
    text: str, reading: Reading, known: Sequence[KnownLaunch], where: Context, scope: Sequence[KnownLaunch] = ()
) -> tuple[Share, ...]:
    others = [one for one in known if all(one.id != own.id for own in scope)]
    pool = [*scope, *others]
    told = shares(text, pool, scope, where.posted_at)
    if len(reading.launches) > 1 and all(one.act is Act.CHANGES for one in told):
        listed = about(text, reading, [Known(int(one.id), one.name) for one in pool]).values()
        if all(one is not None for one in listed) and len(listed) == len(told):
            return ()
    return told


def changes_several(text: str, reading: Reading, known: Sequence[KnownLaunch], where: Context) -> bool:
    """Tell whether what reads like an announcement changes launches that were announced before, and announces none besides."""
    told = _several(text, reading, known, where)
    names = [launch.name_span for launch in reading.launches if launch.name_span is not None]
    places = [place for share in told for place in share.named]
    changes = any(share.act is not Act.STAYS for share in told)
    return changes and all(any(start < name.end and name.start < end for start, end in places) for name in names)


def said_of(text: str, share: Sequence[tuple[int, int]], reading: Reading, posted: datetime) -> LaunchReading | None:
    """Return what these places of a note say of their launch; nothing of what the whole note's `reading` holds back."""
    own = read_note(alone(text, share), posted_at=posted, kind=Kind.CHANGE).launches
    if not own:
        return None
    closed = [part.span for part in reading.held]
    facts = tuple(fact for fact in own[0].facts if not any(meets(span, fact.span) for span in closed))
    return replace(own[0], facts=facts)


def counted_in(text: str, most: int) -> int | None:
    """Return which one of `most` a text counts ("두 번째 건은", "②"), from 1; None where it counts none or several."""
    numbers = [number for number in _ordered(text) if number <= most]
    return numbers[0] if len(numbers) == 1 else None


def shift_of(text: str) -> timedelta | None:
    """Return by how much a launch moves where a note says just that ("일주일 연기", "이틀 앞당겨"); None where it does not."""
    match = _SHIFT.search(text)
    if match is None:
        return None
    unit, count = match["unit"], match["count"]
    if unit in _DAYS:
        days = _DAYS[unit]
    elif count is None or (unit == "일" and not count.isdigit()):
        return None
    else:
        days = (int(count) if count.isdigit() else _COUNTS[count]) * (7 if unit in ("주", "주일") else 1)
    return timedelta(days=-days if re.match("앞당|당|빨라", match["way"]) else days)


def _resolved(
    position: int, text: str, reading: Reading, pool: Sequence[KnownLaunch], where: Context
) -> KnownLaunch | None:
    if position >= len(reading.launches):
        return None
    return resolve(reading.launches[position], text, pool, where).launch


def _ordered(text: str) -> list[int]:
    """Return the places in an order that a text counts, without those that stay as they are."""
    marks = list(ORDER.finditer(text))
    numbers = []
    for count, mark in enumerate(marks, 1):
        end = marks[count].start() if count < len(marks) else len(text)
        if not AS_PLANNED.search(text, mark.end(), end):
            numbers.append(place(mark))
    return list(dict.fromkeys(numbers))
