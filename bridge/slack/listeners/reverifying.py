"""그대로 맞아요: an approver's word that an old entry is right as it stands."""

from __future__ import annotations

from typing import Any

from slack_bolt import App

from bridge.services import reverifying
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.acting import actor, clicked, client_of_entry, number
from bridge.slack.views.reverifying import RIGHT


def register(app: App, context: Context) -> None:
    """Listen to the card's own button; the others are the review's."""

    def right(body: dict[str, Any]) -> None:
        entry_id = number(clicked(body))
        with context.database.write(client_of_entry(context, entry_id)) as session:
            reverifying.verify(session, entry_id, by=actor(body), now=context.now())
        context.wake()

    app.action(RIGHT)(guarded(context)(right))
