"""상담유형: a client's code tree is kept whole, mapped to inquiry types, and shown wherever an inquiry is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.contact_codes import ContactCode, How, from_rows, mapped, to_rows
from bridge.domain.foreign_columns import flat
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.search.synonyms import Group
from bridge.errors import NotFoundError
from bridge.services.people import record
from bridge.store.schema import ContactCodesRow

HEADINGS = ("코드", "대분류", "중분류", "소분류", "세분류")
TYPE_COLUMN, HOW_COLUMN = "문의 유형", "정한 방법"


def codes(session: Session) -> tuple[ContactCode, ...]:
    """Return the client's codes in their file's order; none where it keeps no tree here."""
    row = session.scalar(select(ContactCodesRow))
    return from_rows(row.codes) if row is not None else ()


def planned(
    session: Session, read: Iterable[ContactCode], types: InquiryTypes, alike: Mapping[str, frozenset[str]]
) -> tuple[ContactCode, ...]:
    """Return what bringing a tree in would make of it: what people said before of a code stays said."""
    said = {one.code: one.type for one in codes(session) if one.how is How.SAID}
    return mapped(read, types, alike, said)


def bring_in(session: Session, tree: Iterable[ContactCode], *, bridge_id: int, now: datetime) -> None:
    """Keep a client's tree in the place of the one before; the operator does so from the command line."""
    row = session.scalar(select(ContactCodesRow).with_for_update())
    if row is None:
        row = ContactCodesRow(codes=[], imported_at=now)
        session.add(row)
    row.codes, row.imported_at = to_rows(tree), now
    record(session, "codes.imported", by=None, now=now, subject="bridge", subject_id=bridge_id, count=len(row.codes))


def say(session: Session, code: str, type_: str, *, bridge_id: int, now: datetime) -> ContactCode:
    """Say which inquiry type a code belongs to, "" for none. Raises NotFoundError for a code that is not in the tree."""
    there = codes(session)
    if all(one.code != code for one in there):
        raise NotFoundError
    how = How.SAID if type_ else How.NONE
    made = [replace(one, type=type_, how=how) if one.code == code else one for one in there]
    bring_in(session, made, bridge_id=bridge_id, now=now)
    return next(one for one in made if one.code == code)


def alike(groups: Iterable[Group]) -> dict[str, frozenset[str]]:
    """Return for each word of the synonyms which others mean the same."""
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        words = frozenset(flat(word) for word in (*group.asked, *group.found) if flat(word))
        for word in words:
            found[word] = found.get(word, frozenset()) | words
    return found


def table(tree: Iterable[ContactCode], types: InquiryTypes) -> list[list[str]]:
    """Return the tree as rows that `read_codes` reads again, with the types that can be put right in them."""
    tree = tuple(tree)
    deepest = max((len(one.levels) for one in tree), default=1)
    heads = [*HEADINGS[: deepest + 1], *(f"{depth}단계" for depth in range(len(HEADINGS), deepest + 1))]
    rows = [[*heads, TYPE_COLUMN, HOW_COLUMN]]
    for one in tree:
        kind = types.get(one.type)
        levels = [*one.levels, *[""] * (deepest - len(one.levels))]
        rows.append([one.code, *levels, f"{kind.code} {kind.name}" if kind else "", one.how.value])
    return rows


@lru_cache(maxsize=64)
def parsed(text: str) -> tuple[ContactCode, ...]:
    """Return the codes of a stored document; the same text is read once."""
    return from_rows(json.loads(text))
