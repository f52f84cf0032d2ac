"""Clicks on the approver's first card."""

from __future__ import annotations

from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.services import headsup
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.acting import actor, clicked, client_of_launch, newest_revision, number
from bridge.slack.listeners.review import open_manual
from bridge.slack.views.headsup import PUT_OFF, REVIEW, SEND


def register(app: App, context: Context) -> None:
    """Listen to the card's three buttons."""

    def send(body: dict[str, Any]) -> None:
        launch, _, revision = clicked(body).partition(":")
        launch_id, revision_id = number(launch), number(revision)
        with context.database.write(client_of_launch(context, launch_id)) as session:
            headsup.send(session, launch_id, revision_id=revision_id, by=actor(body), now=context.now())
        context.wake()

    def put_off(body: dict[str, Any]) -> None:
        launch_id = number(clicked(body).partition(":")[0])
        with context.database.write(client_of_launch(context, launch_id)) as session:
            headsup.put_off(session, launch_id, by=actor(body), now=context.now())
        context.wake()

    def review(body: dict[str, Any], client: WebClient) -> None:
        launch_id = number(clicked(body).partition(":")[0])
        revision_id = newest_revision(context, client_of_launch(context, launch_id), launch_id)
        open_manual(context, body, client, revision_id)

    answer = guarded(context)
    app.action(SEND)(answer(send))
    app.action(PUT_OFF)(answer(put_off))
    app.action(REVIEW)(answer(review))
