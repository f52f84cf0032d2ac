"""상담유형: the client's own tree of codes that agents must enter, and which inquiry type each belongs to.

A code belongs to a type because somebody said so, because one of its levels is called like the type, or because its words are the
type's own. Where two types fit alike nobody guesses. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bridge.domain.cells import Formula, RowProblem, Rows, Value
from bridge.domain.foreign_columns import flat
from bridge.domain.inquiries import InquiryType, InquiryTypes

SHOWN = 2


class How(StrEnum):
    """Why a code belongs to its type."""

    SAID = "said"
    NAME = "name"
    WORDS = "words"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ContactCode:
    """One code with its levels from the broadest (대분류) to its own name; `type` is an inquiry type's code, "" where none fits."""

    code: str
    levels: tuple[str, ...]
    type: str = ""
    how: How = How.NONE

    @property
    def path(self) -> str:
        """The levels as people read them."""
        return " > ".join(self.levels)


_CODE = frozenset(["코드", "상담코드", "유형코드", "상담유형코드", "문의코드", "code", "id"])
_TYPE = frozenset(["문의유형", "bridge유형", "매핑", "inquirytype", "type"])
_LEVEL = re.compile(
    r"(대|중|소|세)(분류|유형|카테고리)?|[1-6](차|단계|depth|레벨|뎁스)(분류|유형)?|(level|depth|lv)[1-6]"
    r"|상담유형|유형명|유형|명칭|이름|코드명|분류|분류명|name|상담유형명"
)
_HEADER_WITHIN = 10
_WORD = re.compile(r"[0-9A-Za-z가-힣]+")
# What every tree calls everything.
_EMPTY = frozenset(
    ["문의", "요청", "안내", "관련", "기타", "일반", "상담", "서비스", "확인", "접수", "및", "등", "방법", "사항"]
)


def read_codes(rows: Rows, sheet: str) -> tuple[tuple[ContactCode, ...], tuple[RowProblem, ...]]:
    """Read a client's tree: a column of codes, one or more of levels; an empty level is the one above it, as merged cells are.

    A column called 문의 유형 says which type each belongs to (a code or a name, checked by `mapped`).
    """
    at, code_at, type_at, level_at = _header(rows)
    if code_at is None or not level_at:
        wrong = RowProblem(
            sheet, 1, "코드 열이나 분류 열을 찾지 못했습니다", "첫 행에 코드, 대분류, 중분류, 소분류처럼 적어 주세요"
        )
        return (), (wrong,)
    found: dict[str, ContactCode] = {}
    problems: list[RowProblem] = []
    above: list[str] = []
    for number, row in enumerate(rows[at + 1 :], at + 2):
        levels = [_text(row, place) for place in level_at]
        if not any(levels) and not _text(row, code_at):
            continue
        first = next((place for place, text in enumerate(levels) if text), len(levels))
        levels = [*above[:first], *levels[first:]]
        while levels and not levels[-1]:
            levels.pop()
        above = levels
        code = _text(row, code_at)
        if not code:
            continue  # a heading of the tree
        if code in found:
            problems.append(RowProblem(sheet, number, f"코드가 두 번 있습니다: {code[:30]}", "하나만 남겨 주세요"))
            continue
        if not any(levels):
            problems.append(RowProblem(sheet, number, f"이름이 없는 코드입니다: {code[:30]}", "분류를 적어 주세요"))
            continue
        given = _text(row, type_at) if type_at is not None else ""
        found[code] = ContactCode(code, tuple(one for one in levels if one), given, How.SAID if given else How.NONE)
    return tuple(found.values()), tuple(problems)


def mapped(
    codes: Iterable[ContactCode],
    types: InquiryTypes,
    alike: Mapping[str, frozenset[str]],
    said: Mapping[str, str],
) -> tuple[ContactCode, ...]:
    """Return the codes with their types. `said` is what people said before, by code; `alike` are words that mean the same."""
    made = []
    for one in codes:
        given = _type_called(one.type, types) if one.how is How.SAID else None
        before = said.get(one.code)
        if given is not None:
            made.append(replace(one, type=given.code, how=How.SAID))
        elif before is not None and types.get(before) is not None:
            made.append(replace(one, type=before, how=How.SAID))
        else:
            made.append(_guessed(replace(one, type="", how=How.NONE), types, alike))
    return tuple(made)


def codes_for(codes: Sequence[ContactCode], type_: str, text: str, *, most: int = SHOWN) -> tuple[ContactCode, ...]:
    """Return the codes of an inquiry's type that fit what it says best: one that fits alone, else the first few."""
    own = [one for one in codes if one.type == type_]
    ranked = sorted(own, key=lambda one: -_overlap(one, text))
    if len(ranked) > 1 and _overlap(ranked[0], text) > _overlap(ranked[1], text):
        return tuple(ranked[:1])
    return tuple(ranked[:most])


def to_rows(codes: Iterable[ContactCode]) -> list[Any]:
    """Return the codes as JSON."""
    return [[one.code, list(one.levels), one.type, one.how.value] for one in codes]


def from_rows(rows: Iterable[Any]) -> tuple[ContactCode, ...]:
    """Return the codes that `to_rows` wrote."""
    return tuple(ContactCode(code, tuple(levels), type_, How(how)) for code, levels, type_, how in rows)


def _header(rows: Rows) -> tuple[int, int | None, int | None, list[int]]:
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        names = [flat(cell) if isinstance(cell, str) else "" for cell in row]
        code = next((place for place, name in enumerate(names) if name in _CODE), None)
        type_ = next((place for place, name in enumerate(names) if name in _TYPE), None)
        levels = [place for place, name in enumerate(names) if place not in (code, type_) and _LEVEL.fullmatch(name)]
        if code is not None and levels:
            return at, code, type_, levels
    return 0, None, None, []


def _text(row: Sequence[Value], place: int) -> str:
    value = row[place] if place < len(row) else None
    if value is None or value is Formula:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split())


def _type_called(given: str, types: InquiryTypes) -> InquiryType | None:
    words = flat(given.split(" ")[0]), flat(given)
    return next((kind for kind in types if flat(kind.code) in words or flat(kind.name) in words), None)


def _guessed(one: ContactCode, types: InquiryTypes, alike: Mapping[str, frozenset[str]]) -> ContactCode:
    for level in reversed(one.levels):
        named = [kind for kind in types if flat(level) == flat(kind.name)]
        if named:
            return replace(one, type=named[0].code, how=How.NAME)
    scores = {kind.code: _score(one, kind, alike) for kind in types}
    best = max(scores.values(), default=0.0)
    first = [code for code, score in scores.items() if score == best]
    return replace(one, type=first[0], how=How.WORDS) if best > 0 and len(first) == 1 else one


def _score(one: ContactCode, kind: InquiryType, alike: Mapping[str, frozenset[str]]) -> float:
    """Count the code's words among the type's: its own name's twice, those that name the type three times."""
    title = flat(kind.name)
    others = {flat(word) for word in kind.words if not word.startswith("<")}
    total = 0.0
    for depth, level in enumerate(one.levels):
        weight = 2.0 if depth == len(one.levels) - 1 else 1.0
        for word in _words(level):
            meant = {word} | alike.get(word, frozenset())
            if any(len(other) > 1 and other in title for other in meant):
                total += 3 * weight
            elif any(len(other) > 1 and any(other in known for known in others) for other in meant):
                total += weight
    return total


def _words(level: str) -> list[str]:
    return [flat(word) for word in _WORD.findall(level) if flat(word) not in _EMPTY and len(flat(word)) > 1]


def _overlap(one: ContactCode, text: str) -> int:
    squeezed = flat(text)
    return sum(
        2 if depth == len(one.levels) - 1 else 1
        for depth, level in enumerate(one.levels)
        for word in _words(level)
        if word in squeezed
    )
