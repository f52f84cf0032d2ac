"""Saying what words mean, from an answer of `/manual`: the form, what it finds, and taking it back."""

from __future__ import annotations

from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bridge.services import synonyms
from bridge.slack.clicks import open_view, read_click, read_value
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.views import synonyms as views


def register(app: App, context: Context) -> None:
    """Listen to the button, the form and the buttons that take words back."""

    def teach(body: dict[str, Any], client: WebClient) -> None:
        click = read_click(context, body, ids=0)
        with context.database.read(click.client_id) as session:
            own = synonyms.listed(session, click.bridge_id, by=click.by)
        open_view(body, client, views.teach_modal(click.bridge_id, click.text, own, click.messages))

    def submitted(body: dict[str, Any], ack: Ack) -> None:
        click = read_value(context, body, body["view"].get("private_metadata", ""), ids=0)
        state = body["view"]["state"]["values"]
        typed = {name: state[name][name].get("value") or "" for name in (views.ASKED, views.MEANT)}
        with context.database.write(click.client_id) as session:
            kept = synonyms.teach(
                session, click.bridge_id, typed[views.ASKED], typed[views.MEANT], by=click.by, now=context.now()
            )
        with context.database.glance(click.client_id) as session:
            taught = synonyms.tried(session, click.bridge_id, kept, by=click.by, synonyms=context.playbook.synonyms)
        ack(response_action="update", view=views.taught_modal(click.bridge_id, taught, click.messages))

    def forget(body: dict[str, Any], client: WebClient) -> None:
        click = read_click(context, body, ids=1)
        with context.database.write(click.client_id) as session:
            synonyms.forget(session, click.bridge_id, click.ids[0], by=click.by, now=context.now())
            own = synonyms.listed(session, click.bridge_id, by=click.by)
        open_view(body, client, views.forgotten_modal(click.bridge_id, own, click.messages), replace=True)

    answer = guarded(context)
    app.action(views.TEACH)(answer(teach))
    app.view(views.FORM)(answer(submitted))
    app.action(views.FORGET)(answer(forget))
