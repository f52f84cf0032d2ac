"""What every click on the client's side begins with: who it was, and whose row it speaks of.

A click names a row by its id. Whose it is says the database, and the service asks it again what this person may do there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from bridge.domain.people import Actor
from bridge.domain.states import RevisionState
from bridge.errors import NotAllowedError, NotFoundError, OutdatedError
from bridge.messages import Messages
from bridge.slack.context import Context
from bridge.slack.ids import actor_of
from bridge.store.database import EVERYONE
from bridge.store.schema import AnnouncementRow, BridgeRow, EntryRow, LaunchRow, RevisionRow


def actor(body: Mapping[str, Any]) -> Actor:
    """Return who clicked. Raises NotAllowedError where Slack does not say."""
    found = actor_of(body)
    if found is None:
        raise NotAllowedError
    return found


def clicked(body: Mapping[str, Any]) -> str:
    """Return the value of the button that was pressed or the option that was chosen."""
    action = body["actions"][0]
    return str(action.get("value") or (action.get("selected_option") or {}).get("value") or "")


def number(text: str) -> int:
    """Return an id that we put into a button. Raises OutdatedError for a button that is not of this version."""
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise OutdatedError
    return int(text)


def client_of_launch(context: Context, launch_id: int) -> int:
    """Return the client a launch belongs to. Raises NotFoundError."""
    return _client(context, LaunchRow, launch_id)


def client_of_revision(context: Context, revision_id: int) -> int:
    """Return the client a version belongs to. Raises NotFoundError."""
    return _client(context, RevisionRow, revision_id)


def client_of_entry(context: Context, entry_id: int) -> int:
    """Return the client an entry belongs to. Raises NotFoundError."""
    return _client(context, EntryRow, entry_id)


def client_of_announcement(context: Context, announcement_id: int) -> int:
    """Return the client an announcement belongs to. Raises NotFoundError."""
    return _client(context, AnnouncementRow, announcement_id)


def messages_of(context: Context, bridge_id: int, client: int) -> Messages:
    """Return the sentences in the language of a bridge."""
    with context.database.read(client) as session:
        locale = session.scalar(select(BridgeRow.locale).where(BridgeRow.id == bridge_id))
    return context.messages(locale or context.default_locale)


def newest_revision(context: Context, client: int, launch_id: int) -> int:
    """Return the version to look at: the newest that waits for a decision, else the newest. Raises NotFoundError."""
    with context.database.read(client) as session:
        found = session.scalar(
            select(RevisionRow.id)
            .join(EntryRow, EntryRow.id == RevisionRow.entry_id)
            .where(EntryRow.launch_id == launch_id)
            .order_by((RevisionRow.state != RevisionState.IN_REVIEW), RevisionRow.id.desc())
            .limit(1)
        )
    if found is None:
        raise NotFoundError
    return found


def _client(context: Context, row: type[AnnouncementRow | EntryRow | LaunchRow | RevisionRow], row_id: int) -> int:
    with context.database.read(EVERYONE) as session:
        found = session.scalar(select(row.client_id).where(row.id == row_id))
    if found is None:
        raise NotFoundError
    return found
