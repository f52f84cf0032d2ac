"""Clicks on what the clock says: a lead puts a manual in front of his own center."""

from __future__ import annotations

from typing import Any

from slack_bolt import App, Respond

from bridge.services import delivery
from bridge.services.chat import Message
from bridge.slack.clicks import read_click, tell
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.views.clock import RELEASE
from bridge.slack.views.mrkdwn import section


def register(app: App, context: Context) -> None:
    """Listen to [우리 센터에 공지]."""

    def release(body: dict[str, Any], respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        with context.database.write(click.client_id) as session:
            count = delivery.release(session, click.ids[0], by=click.by, now=context.now())
        context.wake()
        text = click.messages("clock.released" if count else "clock.released_already")
        tell(respond, Message(text, (section(text),)))

    app.action(RELEASE)(guarded(context)(release))
