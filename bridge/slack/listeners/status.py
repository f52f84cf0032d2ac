"""`/bridge`: how the coming launches stand, private to whoever asks; with a link to a message, that message is registered."""

from __future__ import annotations

from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bridge.errors import NotAllowedError
from bridge.services import status
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.ids import actor_of
from bridge.slack.listeners import importing
from bridge.slack.views.mrkdwn import escape, fit
from bridge.slack.views.status import plain, status_blocks
from bridge.store import directory
from bridge.store.database import EVERYONE

COMMAND = "/bridge"
SHOW = ("", "현황", "status")
"""What one writes after the command to see how things stand."""
HELP = ("도움말", "도움", "help", "?")


def register(app: App, context: Context) -> None:
    """Listen to the command."""

    def bridge(body: dict[str, Any], ack: Ack, client: WebClient) -> None:
        by = actor_of(body)
        if by is None:
            raise NotAllowedError
        with context.database.read(EVERYONE) as session:
            memberships = directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
        if not memberships:
            raise NotAllowedError
        messages = context.messages(memberships[0].locale)
        place = importing.linked(body)
        if place is not None:
            ack(text=messages(importing.take(context, client, place, by)), response_type="ephemeral")
            return
        asked = str(body.get("text") or "").strip()
        if asked.casefold() not in SHOW:
            known = messages("status.help")
            unknown = messages("status.unknown", asked=escape(fit(asked, 60)))
            ack(text=known if asked.casefold() in HELP else f"{unknown} {known}", response_type="ephemeral")
            return
        found = []
        for client_id in sorted({one.client_id for one in memberships}):
            with context.database.read(client_id) as session:
                found += status.for_bridges_of(session, by, now=context.now())
        blocks = [dict(block) for block in status_blocks(found, messages)]
        ack(text=plain(found, messages), blocks=blocks, response_type="ephemeral")

    app.command(COMMAND)(guarded(context)(bridge))
