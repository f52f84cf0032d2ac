"""The installations, remembered for some seconds, so that a request costs no read and no decryption of its token.

A revocation seen by this process is known to it at once, to other processes within `TTL` seconds; a token that was revoked
is refused by Slack in any case.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, TokenBox, find_installation

TTL = 10.0


class Installed:
    """Finds a workspace's installation. `clock` counts seconds and never goes back."""

    def __init__(self, database: Database, box: TokenBox, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._box = box
        self._clock = clock
        self._known: dict[str, tuple[float, Installation]] = {}

    def find(self, team_id: str | None) -> Installation | None:
        """Return the installation, None where the app is not installed or its token was revoked.

        Raises SettingsError where the token was encrypted with another key. What is not installed is looked up each time,
        so that a new installation works at once.
        """
        if not team_id:
            return None
        known = self._known.get(team_id)
        if known is not None and self._clock() - known[0] < TTL:
            return known[1]
        with self._database.read(EVERYONE) as session:
            found = find_installation(session, self._box, team_id)
        if found is None:
            self._known.pop(team_id, None)
        else:
            self._known[team_id] = (self._clock(), found)
        return found

    def forget(self, team_id: str) -> None:
        """Look this workspace up again at the next request: it was installed anew or revoked."""
        self._known.pop(team_id, None)
