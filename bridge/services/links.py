"""Links to pages outside Slack: sealed, for one person and one purpose, and only for a while.

A link carries no authority of its own beyond saying who was given it: whoever opens it is asked for again in the database,
so a lead who is none any more sees nothing. Nothing in it can be read or changed without the key.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlencode

from cryptography.fernet import Fernet, InvalidToken

from bridge.domain.people import Actor
from bridge.errors import BridgeError


class Page(StrEnum):
    """What a link leads to; also the last part of its path."""

    BRIEFING = "briefing"
    ROLL = "roll"
    MANUAL = "manual"
    ROSTER = "roster"


LASTS = {
    Page.BRIEFING: timedelta(hours=14),
    Page.ROLL: timedelta(hours=2),
    Page.MANUAL: timedelta(hours=10),
    Page.ROSTER: timedelta(hours=2),
}
"""A briefing is for its day, the manual for a shift; names are looked at now."""


class ExpiredLinkError(BridgeError):
    """The link has expired or is none of ours; ask for a new one in Slack."""

    code = "center.expired"


@dataclass(frozen=True, slots=True)
class Link:
    """Who was given a link, to which page, about which rows."""

    page: Page
    by: Actor
    client_id: int
    bridge_id: int
    revision_id: int = 0


class Links:
    """Makes links under `base` (PUBLIC_URL) and reads them; `key` is a Fernet key.

    Where people's browsers cannot reach us (`base` is "") there are no links and no pages.
    """

    def __init__(self, base: str = "", key: str = "") -> None:
        self._base = base.rstrip("/")
        self._box = Fernet(key) if self._base else None

    def make(self, link: Link, *, now: datetime) -> str | None:
        """Return the address of a page, None where there is none that a browser could reach."""
        if self._box is None:
            return None
        until = int((now + LASTS[link.page]).timestamp())
        sealed = json.dumps(
            [link.page, link.by.team_id, link.by.user_id, link.client_id, link.bridge_id, link.revision_id, until]
        )
        token = self._box.encrypt(sealed.encode()).decode()
        return f"{self._base}/center/{link.page}?{urlencode({'t': token})}"

    def read(self, page: Page, token: str, *, now: datetime) -> Link:
        """Return what a link to `page` says. Raises ExpiredLinkError."""
        if self._box is None:
            raise ExpiredLinkError
        try:
            found = json.loads(self._box.decrypt(token.encode()))
            of, team, user, client, bridge, revision, until = found
        except (InvalidToken, ValueError, TypeError):
            raise ExpiredLinkError from None
        if of != page or now.timestamp() > until:
            raise ExpiredLinkError
        return Link(Page(of), Actor(str(team), str(user)), int(client), int(bridge), int(revision))


NO_LINKS = Links()
