"""Renders the list of what should be looked at again."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import reverifying
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.reverifying import reverify_card
from bridge.store.claims import Claim


def _card(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    since = reverifying.posted_at(session, claimed.updates_id or claimed.id)
    view = reverifying.load(session, claimed.bridge_id, now=claimed.now, since=since)
    if claimed.method == "post" and not view.stale:
        return None  # somebody was faster
    return reverify_card(view, messages)


RENDERERS: Mapping[str, Renderer] = {reverifying.KIND: _card}
