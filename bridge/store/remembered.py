"""Values that never change, remembered for each database so that they are read and taken apart once."""

from __future__ import annotations

import threading
from collections.abc import Hashable, Iterable, Mapping
from itertools import islice
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Pool
from sqlalchemy.orm import Session

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Remembered(Generic[Key, Value]):
    """At most `limit` values of each database; those that came first go first. Only for what its key fixes for ever."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._of: WeakKeyDictionary[Pool, dict[Key, Value]] = WeakKeyDictionary()

    def of(self, session: Session) -> Mapping[Key, Value]:
        """Return what is remembered of the session's database."""
        return self._known(session)

    def add(self, session: Session, values: Iterable[tuple[Key, Value]]) -> None:
        """Remember these, too, but not what a writing session reads: that may yet be taken back, and its ids given to others."""
        if is_writing(session):
            return
        known = self._known(session)
        with self._lock:
            known.update(values)
            for key in list(islice(known, max(0, len(known) - self._limit))):
                del known[key]

    def _known(self, session: Session) -> dict[Key, Value]:
        pool = session.get_bind().engine.pool  # which its readers and its writers share
        known = self._of.get(pool)
        if known is None:
            with self._lock:
                known = self._of.setdefault(pool, {})
        return known


def is_writing(session: Session) -> bool:
    """Say whether what the session reads may yet be taken back."""
    return bool(session.get_bind().get_execution_options().get("bridge_write"))
