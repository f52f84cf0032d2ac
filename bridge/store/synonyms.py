"""A client's own words beside the common ones: added by an approver when a search found nothing, or the wrong thing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from bridge.domain.search.synonyms import Group, Synonyms
from bridge.errors import InvalidInputError
from bridge.store import morphemes
from bridge.store.database import client_of
from bridge.store.schema import client_synonyms
from bridge.store.search_index import restamp

_NARROWED = {"narrowed": True}
_OWN = (
    select(client_synonyms.c.id, client_synonyms.c.asked, client_synonyms.c.found)
    .where(client_synonyms.c.client_id == bindparam("client"))
    .order_by(client_synonyms.c.id)
)


def groups(session: Session) -> dict[int, Group]:
    """Return the client's own groups by id, oldest first."""
    rows = session.execute(_OWN, {"client": client_of(session)}, execution_options=_NARROWED)
    return {row.id: Group(tuple(row.asked), tuple(row.found)) for row in rows}


def read(rows: str) -> tuple[Group, ...]:
    """Return groups, oldest first, that were read as JSON: a list of [id, asked, found]."""
    return tuple(Group(tuple(asked), tuple(found)) for _, asked, found in sorted(json.loads(rows)))


def add(session: Session, words: Sequence[str], *, by: tuple[str, str], now: datetime) -> int:
    """Keep `words` as meaning the same for this client; `by` is (team, user). Return the group's id.

    Raises InvalidInputError for fewer than two different words, or words that hold nothing to search for.
    """
    kept = tuple(dict.fromkeys(word.strip() for word in words if word.strip()))
    if len(kept) < 2:
        raise InvalidInputError("Give two different words at least that mean the same.")
    if not all(Synonyms.of([Group((word,), (word,))], morphemes.analyse).usable for word in kept):
        raise InvalidInputError("One of the words holds nothing that can be searched for.")
    values = {
        "client_id": client_of(session),
        "asked": list(kept),
        "found": list(kept),
        "created_at": now,
        "created_team": by[0],
        "created_user": by[1],
    }
    restamp(session)
    added = client_synonyms.insert().values(**values).returning(client_synonyms.c.id)
    return int(session.execute(added, execution_options=_NARROWED).scalar_one())


def remove(session: Session, group_id: int) -> bool:
    """Forget a group; say whether there was one."""
    mine = (client_synonyms.c.client_id == client_of(session)) & (client_synonyms.c.id == group_id)
    restamp(session)
    gone = session.execute(
        delete(client_synonyms).where(mine).returning(client_synonyms.c.id), execution_options=_NARROWED
    )
    return gone.first() is not None


@lru_cache(maxsize=128)
def with_own(common: Synonyms, own: tuple[Group, ...]) -> Synonyms:
    """Return the common synonyms and a client's own, the same table for the same words: what was found with it is remembered by it."""
    # Kept by what the groups say, so that a change in the database is another key and never an old answer.
    return common.together(Synonyms.of(own, morphemes.analyse)) if own else common
