"""Which of the launches that are known a note speaks of, by their names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bridge.domain.notes import Reading

_MORE = r"\s?(?:v?[1-9]\.\d(?!\d|\s?\(?[월화수목금토일])|v\d|시즌\s?\d|\d\s?[탄차](?![가-힣])|플러스|프로(?!모션)|라이트|베타|(?:plus|pro|lite|beta)\b)"
"""What makes another name of the one before it."""
_AFTER = r"(?:의|은|는|이|가|을|를|도|만|에|와|과|로|랑|건|쪽|까지|부터|하고|관련|서비스|기능|이벤트|프로모션|오픈|출시|런칭|취소|재개|재오픈|다시)"


@dataclass(frozen=True, slots=True)
class Known:
    """A launch that a note may speak of."""

    id: int
    name: str


def about(text: str, reading: Reading, known: Sequence[Known]) -> dict[int, Known | None]:
    """Return, for each launch that the note speaks of by its position, which known one it is; None where that is not sure.

    A name must stand in the note whole, or be the name that was read but for a few letters. Of two that fit the longer one
    is meant ("간편환불 2.0" and not "간편환불"); two of one name are nobody's guess.
    """
    found: dict[int, Known | None] = {}
    taken: set[int] = set()
    for position, launch in enumerate(reading.launches):
        match = _named(launch.name or "", known)
        if match is not None and match.id not in taken:
            found[position] = match
            taken.add(match.id)
    if found:
        named = [position for position, launch in enumerate(reading.launches) if launch.name]
        found |= {position: None for position in named if position not in found}
    else:
        inside = named_in(text, known)
        found = {0: inside[0] if len(inside) == 1 else None}
        if len(inside) > 1 and len(inside) == len(reading.launches):
            found = dict(enumerate(inside))
    return found


def named_in(text: str, known: Sequence[Known]) -> list[Known]:
    """Return the launches whose names stand in a text; of names that hold one another the longest."""
    whole = flat(text)
    return _longest([one for one in known if len(flat(one.name)) >= 2 and flat(one.name) in whole])


def called_in(text: str, known: Sequence[Known]) -> list[Known]:
    """Return the launches that a text calls by their whole names, each as words of its own and not as the beginning of another name:
    "쿠폰" is not called in "쿠폰함 재개합니다", nor "간편환불" in "간편환불 2.0 오픈합니다".
    """
    return _longest([one for one in known if len(flat(one.name)) >= 2 and _called(one.name).search(text)])


def candidates(text: str, known: Sequence[Known], most: int = 3) -> list[Known]:
    """Return the launches that a person may most likely mean, likeliest first; the newest where nothing tells them apart."""
    words = _pairs(flat(text))
    ranked = sorted(known, key=lambda one: (-_share(_pairs(flat(one.name)), words), -one.id))
    return ranked[:most]


def flat(text: str) -> str:
    """Return a text as names are compared: no spaces, no marks, one case."""
    kept = (sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())
    return "".join(kept)


def _named(name: str, known: Sequence[Known]) -> Known | None:
    wanted = flat(name)
    if not wanted:
        return None
    equal = [one for one in known if flat(one.name) == wanted]
    if equal:
        return equal[0] if len(equal) == 1 else None
    inside = _longest([one for one in known if flat(one.name) and flat(one.name) in wanted])
    return inside[0] if len(inside) == 1 else None


def _called(name: str) -> re.Pattern[str]:
    letters = r"\s?".join(map(re.escape, re.sub(r"\s+", "", name)))
    return re.compile(rf"(?<![\w가-힣]){letters}(?!{_MORE})(?={_AFTER}|[^\w가-힣]|$)", re.I)


def _longest(found: list[Known]) -> list[Known]:
    """Leave out names that are only part of another found name."""
    return [
        one
        for one in found
        if not any(flat(one.name) != flat(other.name) and flat(one.name) in flat(other.name) for other in found)
    ]


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)} or {text}


def _share(name: set[str], text: set[str]) -> float:
    return len(name & text) / max(len(name), 1)
