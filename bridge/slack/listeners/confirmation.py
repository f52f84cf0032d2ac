"""Clicks on "확인했습니다" and on the lead's list of who has not. One click each, no modal: guests cannot use one."""

from __future__ import annotations

from typing import Any

from slack_bolt import App, Respond

from bridge.errors import NotAllowedError
from bridge.services import confirmation
from bridge.slack.clicks import read_click, tell, value
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.views.confirmation import confirmed_message, roll_message, totals_message
from bridge.slack.views.manual import CONFIRM, UNCONFIRMED


def register(app: App, context: Context) -> None:
    """Listen to the buttons under a manual."""

    def confirm(body: dict[str, Any], respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        with context.database.write(click.client_id) as session:
            done = confirmation.confirm(session, click.ids[0], by=click.by, now=context.now())
        context.wake()
        message = confirmed_message(done, value(click.bridge_id, click.ids[0]), click.messages)
        tell(respond, message)

    def unconfirmed(body: dict[str, Any], respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        with context.database.read(click.client_id) as session:
            try:
                message = roll_message(confirmation.unconfirmed(session, click.ids[0], by=click.by), click.messages)
            except NotAllowedError:
                totals = confirmation.totals(session, click.ids[0], by=click.by)
                message = totals_message(totals, click.messages)
        tell(respond, message)

    answer = guarded(context)
    app.action(CONFIRM)(answer(confirm))
    app.action(UNCONFIRMED)(answer(unconfirmed))
