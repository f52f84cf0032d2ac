"""An admin's form on the home: whom a center's agents answer, and how."""

from __future__ import annotations

import re
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.services import centers
from bridge.slack.clicks import open_view, read_click, read_value
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.home import publish
from bridge.slack.views.centers import CHANGE, FORM, centers_modal, read_form


def register(app: App, context: Context) -> None:
    """Listen to the button of each channel and to the form it opens."""

    def change(body: dict[str, Any], client: WebClient) -> None:
        click = read_click(context, body, ids=1)
        with context.database.read(click.client_id) as session:
            one = centers.seen(session, click.ids[0], bridge_id=click.bridge_id, by=click.by)
        open_view(body, client, centers_modal(one, click.bridge_id, click.messages))

    def said(body: dict[str, Any], client: WebClient) -> None:
        click = read_value(context, body, body["view"].get("private_metadata", ""), ids=1)
        audience, desk = read_form(body["view"]["state"]["values"])
        with context.database.write(click.client_id) as session:
            centers.say(
                session, click.ids[0], audience, desk, bridge_id=click.bridge_id, by=click.by, now=context.now()
            )
        publish(context, client, click.by)

    answer = guarded(context)
    app.action(re.compile(f"^{CHANGE}_[0-9]+$"))(answer(change))
    app.view(FORM)(answer(said))
