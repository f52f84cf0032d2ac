"""오픈됐어요: the planner's or approver's word, from the question in the thread or from a message's menu."""

from __future__ import annotations

from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.domain.people import Action
from bridge.errors import NotFoundError
from bridge.services import opening
from bridge.services.people import require
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.ids import channel_of
from bridge.slack.listeners.acting import actor, clicked, client_of_launch, messages_of, number
from bridge.slack.views.opening import (
    CANCELLED,
    DELAYED,
    OPENED,
    SHORTCUT,
    answered_modal,
    opening_modal,
)
from bridge.store import directory
from bridge.store.database import EVERYONE

_ACTS = {OPENED: opening.opened, DELAYED: opening.delayed, CANCELLED: opening.cancelled}
_WORDS = {OPENED: "opened", DELAYED: "delayed", CANCELLED: "cancelled"}


def register(app: App, context: Context) -> None:
    """Listen to the three answers and to the message shortcut that asks for one."""

    def say(body: dict[str, Any], client: WebClient) -> None:
        action = body["actions"][0]["action_id"]
        launch_id = number(clicked(body))
        owner = client_of_launch(context, launch_id)
        with context.database.write(owner) as session:
            _ACTS[action](session, launch_id, by=actor(body), now=context.now())
            view = opening.load(session, launch_id)
        context.wake()
        if body.get("view"):
            messages = messages_of(context, view.bridge_id, owner)
            modal = answered_modal(messages(f"opening.taken.{_WORDS[action]}"), messages)
            client.views_update(view_id=body["view"]["id"], view=modal)

    def shortcut(body: dict[str, Any], client: WebClient) -> None:
        channel_id, message = channel_of(body) or "", body["message"]
        with context.database.read(EVERYONE) as session:
            bound = directory.channel(session, channel_id)
        if bound is None or bound.role != "planning":
            raise NotFoundError
        with context.database.read(bound.client_id) as session:
            require(session, actor(body), Action.OPEN, bridge_id=bound.bridge_id)
            ids = opening.waiting(session, channel_id, str(message.get("thread_ts") or message["ts"]))
            views = [opening.load(session, launch_id) for launch_id in ids]
        modal = opening_modal(views, messages_of(context, bound.bridge_id, bound.client_id))
        client.views_open(trigger_id=body["trigger_id"], view=modal)

    answer = guarded(context)
    for action in _ACTS:
        app.action(action)(answer(say))
    app.shortcut({"type": "message_action", "callback_id": SHORTCUT})(answer(shortcut))
