"""The client's own words (같은 말): an approver says what customers mean by a word that a search did not find, or found wrongly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bridge.domain.people import Action, Actor
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import InvalidInputError, NotFoundError
from bridge.services import finding
from bridge.services.people import record, require
from bridge.store import synonyms as store
from bridge.store.search import Found

LONGEST = 60
MOST_WORDS = 8
LISTED = 10
_BETWEEN = re.compile(r"\s*[,，、;\n]\s*")


class WordsError(InvalidInputError):
    """Each field needs a word or a few, divided by commas, that the other does not hold."""

    code = "synonyms.wrong"


@dataclass(frozen=True, slots=True)
class Taught:
    """Words that mean the same to this client; `found` is what the first of them finds, where that was tried."""

    group_id: int
    words: tuple[str, ...]
    found: Found | None = None


def listed(session: Session, bridge_id: int, *, by: Actor) -> tuple[Taught, ...]:
    """Return the client's own words, newest first. Raises NotAllowedError."""
    require(session, by, Action.REVIEW, bridge_id=bridge_id)
    groups = sorted(store.groups(session).items(), reverse=True)
    return tuple(Taught(number, group.asked) for number, group in groups[:LISTED])


def teach(session: Session, bridge_id: int, asked: str, meant: str, *, by: Actor, now: datetime) -> Taught:
    """Keep that who asks with `asked` means `meant`, each a word or several between commas. Raises NotAllowedError, WordsError."""
    require(session, by, Action.REVIEW, bridge_id=bridge_id)
    said, means = _words(asked, "asked"), _words(meant, "meant")
    if set(said) >= set(means):
        raise WordsError(field="meant")
    words = tuple(dict.fromkeys((*said, *means)))
    try:
        number = store.add(session, words, by=(by.team_id, by.user_id), now=now)
    except InvalidInputError:
        raise WordsError(field="asked") from None
    record(session, "synonyms.added", by=by, now=now, subject="synonyms", subject_id=number)
    return Taught(number, words)


def tried(session: Session, bridge_id: int, taught: Taught, *, by: Actor, synonyms: Synonyms) -> Taught:
    """Return what was taught with what it finds now, for whoever taught it: once it is kept, so that nobody's writing waits for a search."""
    require(session, by, Action.REVIEW, bridge_id=bridge_id)
    return replace(taught, found=finding.find(session, bridge_id, taught.words[0], synonyms=synonyms, limit=3))


def forget(session: Session, bridge_id: int, group_id: int, *, by: Actor, now: datetime) -> None:
    """Take words back. Raises NotAllowedError, NotFoundError."""
    require(session, by, Action.REVIEW, bridge_id=bridge_id)
    if not store.remove(session, group_id):
        raise NotFoundError
    record(session, "synonyms.removed", by=by, now=now, subject="synonyms", subject_id=group_id)


def _words(text: str, field: str) -> Sequence[str]:
    words = list(dict.fromkeys(word for word in _BETWEEN.split(" ".join(text.split(" ")).strip()) if word))
    if not 0 < len(words) <= MOST_WORDS or any(len(word) > LONGEST for word in words):
        raise WordsError(field=field)
    return words
