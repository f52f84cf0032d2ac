"""오픈됐어요: the planner's or approver's word, from the question in the thread or from a message's menu."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from slack_bolt import App, Respond
from slack_sdk import WebClient

from bridge.domain.people import Action
from bridge.errors import InvalidInputError, NotFoundError
from bridge.services import opening
from bridge.services.chat import Message
from bridge.services.people import require
from bridge.services.putting_off import put_off
from bridge.slack.clicks import is_private, tell
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.ids import channel_of
from bridge.slack.listeners.acting import actor, clicked, client_of_launch, messages_of, number
from bridge.slack.views.mrkdwn import escape, section
from bridge.slack.views.opening import (
    CANCELLED,
    CHOOSE,
    DELAYED,
    NEW_TIME,
    OPENED,
    SHORTCUT,
    answered_modal,
    new_time_blocks,
    new_time_message,
    opening_modal,
    taken,
)
from bridge.slack.views.when import say_in_full
from bridge.store import directory
from bridge.store.database import EVERYONE

_ACTS = {OPENED: opening.opened, DELAYED: opening.delayed, CANCELLED: opening.cancelled}
_WORDS = {OPENED: "opened", DELAYED: "delayed", CANCELLED: "cancelled"}


def register(app: App, context: Context) -> None:
    """Listen to the three answers and to the message shortcut that asks for one."""

    def say(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        action = body["actions"][0]["action_id"]
        launch_id = number(clicked(body))
        owner = client_of_launch(context, launch_id)
        with context.database.write(owner) as session:
            _ACTS[action](session, launch_id, by=actor(body), now=context.now())
            session.flush()
            view = opening.load(session, launch_id, now=context.now())
        context.wake()
        messages = messages_of(context, view.bridge_id, owner)
        if body.get("view"):
            asked = new_time_blocks(view, messages)
            modal = answered_modal(taken(_WORDS[action], view, messages), messages, asked)
            client.views_update(view_id=body["view"]["id"], view=modal)
        elif action == DELAYED and not _asks(body):
            # The question in the thread asks for the new time itself; elsewhere somebody must.
            tell(respond, new_time_message(view, messages))

    def new_time(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        launch_id, at = _chosen(body)
        owner = client_of_launch(context, launch_id)
        with context.database.write(owner) as session:
            put_off(session, launch_id, at, by=actor(body), playbook=context.playbook, now=context.now())
            session.flush()
            view = opening.load(session, launch_id)
        context.wake()
        messages = messages_of(context, view.bridge_id, owner)
        text = messages("opening.moved", when=say_in_full(view.moment, view.zone, messages))
        if body.get("view"):
            client.views_update(view_id=body["view"]["id"], view=answered_modal(text, messages))
        else:
            tell(respond, Message(text, (section(escape(text)),)), replace=is_private(body))

    def shortcut(body: dict[str, Any], client: WebClient) -> None:
        channel_id, message = channel_of(body) or "", body["message"]
        with context.database.read(EVERYONE) as session:
            bound = directory.channel(session, channel_id)
        if bound is None or bound.role != "planning":
            raise NotFoundError
        with context.database.read(bound.client_id) as session:
            require(session, actor(body), Action.OPEN, bridge_id=bound.bridge_id)
            ids = opening.reportable(session, channel_id, str(message.get("thread_ts") or message["ts"]))
            views = [opening.load(session, launch_id) for launch_id in ids]
        modal = opening_modal(views, messages_of(context, bound.bridge_id, bound.client_id))
        client.views_open(trigger_id=body["trigger_id"], view=modal)

    answer = guarded(context)
    for action in _ACTS:
        app.action(action)(answer(say))
    app.action(re.compile(f"^({NEW_TIME}_[0-9]+|{CHOOSE})$"))(answer(new_time))
    app.shortcut({"type": "message_action", "callback_id": SHORTCUT})(answer(shortcut))


def _asks(body: dict[str, Any]) -> bool:
    """Tell whether the clicked message is the question whether it has opened, which is brought up to date in place."""
    blocks = (body.get("message") or {}).get("blocks") or ()
    return any(element.get("action_id") == OPENED for block in blocks for element in block.get("elements") or ())


def _chosen(body: dict[str, Any]) -> tuple[int, datetime]:
    """Return which launch opens when: the button that was pressed, or the moment that was picked."""
    action = body["actions"][0]
    if action["action_id"] == CHOOSE:
        launch, at = str(action.get("block_id") or "").rpartition(":")[2], str(action.get("selected_date_time") or "")
    else:
        launch, _, at = str(action.get("value") or "").partition(":")
    if not at.isascii() or not at.isdigit() or len(at) > 10:
        raise InvalidInputError
    return number(launch), datetime.fromtimestamp(int(at), UTC)
