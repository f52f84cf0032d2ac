"""Which launches a piece of news speaks of: by name, by part of a name, by place (thread, link), by order, or all of them.

What is not sure is nobody's guess: a person is asked (`None`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from bridge.domain.news import Known, about
from bridge.domain.notes import Kind, Reading
from bridge.domain.reading.references import Context, KnownLaunch, resolve

_COUNTED = {"첫": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7}
_ORDER = re.compile(
    r"(?P<word>첫|두|세|네|다섯|여섯|일곱)\s?번째|(?P<digit>[1-9])\s?번(?:째|\s?(?:건|항목|오픈|공지))?(?=[\s은는이가만도을를,:]|$)"
    r"|(?P<round>[①-⑨])"
)
_AS_PLANNED = re.compile(r"예정대로|그대로|변동\s?없|유지|문제\s?없|정상\s?(?:진행|오픈)")
_CALLED_OFF = re.compile(r"취소|철회|무산|백지화|안\s?하기로|진행하지\s?않")
_JOINS = re.compile(r"\W*(?:과|와|랑|이랑|하고|및|그리고)?\W*")
_ALL = re.compile(r"(?:모두|전부|둘\s?다|셋\s?다|다\s?같이|전체|일괄|[두세네]\s?건\s?(?:다|모두|전부))")
_SHIFT = re.compile(
    r"(?<![\d/월.])(?<!월\s)(?P<count>\d{1,2}|한|두|세|네|일|이|삼)?\s?(?P<unit>주일|주|일|하루|이틀|사흘|나흘)(?:간|씩)?\s?(?:더\s?)?(?:뒤로\s?)?"
    r"(?P<way>미뤄|미뤘|미루|미룹|밀려|밀렸|밀립|연기|늦춰|늦췄|늦어|순연|딜레이|앞당|당겨|당겼|당깁|빨라)"
)
_COUNTS = {"한": 1, "일": 1, "두": 2, "이": 2, "세": 3, "삼": 3, "네": 4}
_DAYS = {"하루": 1, "이틀": 2, "사흘": 3, "나흘": 4}


def meant(
    text: str, reading: Reading, known: Sequence[KnownLaunch], where: Context, scope: Sequence[KnownLaunch] = ()
) -> dict[int, KnownLaunch | None]:
    """Return which launch each part of the news is about, by its position; None where a person must say it.

    `known` are the bridge's launches that are not over; `scope` those of the message that the news answers or links to, in
    its order: then no other is meant.
    """
    pool = list(scope) or list(known)
    called_off = _called_off(text, pool) if reading.kind is Kind.CANCEL else []
    if called_off:
        return dict(enumerate(called_off))
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


def words_of(text: str, name: str, others: Sequence[str]) -> str:
    """Return what a note says of one launch, without what it says of `others` that it names or counts; all of it where it does not."""
    said = _said_of_each(text, [name, *others])
    if len(said) > 1 and name in said:
        return said[name]
    marks = [*(mark.start() for mark in _ORDER.finditer(text)), len(text)]
    parts = [text[start:end] for start, end in pairwise(marks)]
    gone = [part for part in parts if not _AS_PLANNED.search(part)]
    return " ".join(gone) if len(parts) > 1 and gone else text


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


def _called_off(text: str, pool: Sequence[KnownLaunch]) -> list[KnownLaunch]:
    """Return which of several launches a note calls off while others stay; none where it does not say so clearly of each."""
    by_name = {launch.name: launch for launch in pool if sum(one.name == launch.name for one in pool) == 1}
    said = _said_of_each(text, list(by_name))
    gone = {name: _CALLED_OFF.search(words) is not None for name, words in said.items()}
    stays = {name: _AS_PLANNED.search(words) is not None for name, words in said.items()}
    if len(said) < 2 or any(gone[name] is stays[name] for name in said):
        return []
    return [by_name[name] for name in said if gone[name]]


def _said_of_each(text: str, names: Sequence[str]) -> dict[str, str]:
    """Return what follows each name that a text holds, up to the next one; names that are only joined share what follows them."""
    places: list[tuple[int, int, str]] = []
    for name in sorted({name for name in names if len(name) > 1}, key=len, reverse=True):
        letters = r"\s?".join(map(re.escape, name.replace(" ", "")))
        for found in re.finditer(letters, text):
            if all(found.end() <= start or end <= found.start() for start, end, _ in places):
                places.append((found.start(), found.end(), name))
    places.sort()
    said: dict[str, str] = {}
    words = ""
    for at in range(len(places) - 1, -1, -1):
        _, end, name = places[at]
        own = text[end : places[at + 1][0] if at + 1 < len(places) else len(text)]
        words = own if at + 1 == len(places) or not _JOINS.fullmatch(own) else words
        said[name] = f"{words} {said.get(name, '')}"
    return {name: said[name] for _, _, name in places if name in said}


def _resolved(
    position: int, text: str, reading: Reading, pool: Sequence[KnownLaunch], where: Context
) -> KnownLaunch | None:
    if position >= len(reading.launches):
        return None
    return resolve(reading.launches[position], text, pool, where).launch


def _ordered(text: str) -> list[int]:
    """Return the places in an order that a text counts, without those that stay as they are."""
    marks = list(_ORDER.finditer(text))
    numbers = []
    for count, mark in enumerate(marks, 1):
        end = marks[count].start() if count < len(marks) else len(text)
        if not _AS_PLANNED.search(text, mark.end(), end):
            numbers.append(_place(mark))
    return list(dict.fromkeys(numbers))


def _place(mark: re.Match[str]) -> int:
    if mark["word"]:
        return _COUNTED[mark["word"]]
    return int(mark["digit"]) if mark["digit"] else ord(mark["round"]) - ord("①") + 1
