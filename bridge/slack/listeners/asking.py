"""오픈 공지인가요?: the planner's yes or no, and the message shortcut for an announcement that was missed."""

from __future__ import annotations

from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.errors import InvalidInputError, NotFoundError
from bridge.services import asking, attached, registering
from bridge.services.notes import note_in
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.ids import channel_of
from bridge.slack.listeners.acting import actor, clicked, client_of_announcement, messages_of, number
from bridge.slack.views.asking import NO, REGISTER, SAME, YES
from bridge.store import directory
from bridge.store.database import EVERYONE


def register(app: App, context: Context) -> None:
    """Listen to both answers and to the shortcut."""

    def yes(body: dict[str, Any]) -> None:
        announcement_id = number(clicked(body))
        with context.database.write(client_of_announcement(context, announcement_id)) as session:
            registering.accept(session, announcement_id, by=actor(body), playbook=context.playbook, now=context.now())
            asking.refresh(session, announcement_id, now=context.now())
        context.wake()

    def no(body: dict[str, Any]) -> None:
        announcement_id = number(clicked(body))
        with context.database.write(client_of_announcement(context, announcement_id)) as session:
            registering.dismiss(session, announcement_id, by=actor(body), now=context.now())
            asking.refresh(session, announcement_id, now=context.now())
        context.wake()

    def same(body: dict[str, Any]) -> None:
        announcement_id = number(clicked(body))
        with context.database.write(client_of_announcement(context, announcement_id)) as session:
            registering.same(session, announcement_id, by=actor(body), playbook=context.playbook, now=context.now())
            asking.refresh(session, announcement_id, now=context.now())
        context.wake()

    def point_out(body: dict[str, Any], client: WebClient) -> None:
        channel_id, message = channel_of(body) or "", body["message"]
        with context.database.read(EVERYONE) as session:
            bound = directory.channel(session, channel_id)
        if bound is None or bound.role != "planning":
            raise NotFoundError
        with context.database.read(bound.client_id) as session:
            files, _ = attached.words(session, bound, message)
        note = note_in(message, team_id=bound.team_id, files=files)
        if note is None:
            raise InvalidInputError
        with context.database.write(bound.client_id) as session:
            registering.point_out(session, bound, note, by=actor(body), playbook=context.playbook, now=context.now())
        context.wake()
        messages = messages_of(context, bound.bridge_id, bound.client_id)
        client.chat_postEphemeral(
            channel=channel_id, user=actor(body).user_id, text=messages("asking.answered.yes"), thread_ts=note.ts
        )

    answer = guarded(context)
    app.action(YES)(answer(yes))
    app.action(NO)(answer(no))
    app.action(SAME)(answer(same))
    app.shortcut({"type": "message_action", "callback_id": REGISTER})(answer(point_out))
