"""Clicks of an admin on messages that did not get through."""

from __future__ import annotations

from typing import Any

from slack_bolt import App, Respond

from bridge.services import sending
from bridge.services.chat import Message
from bridge.slack.clicks import read_click, tell
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.views.mrkdwn import section
from bridge.slack.views.sending import NOT_POSTED, POSTED, RETRY


def register(app: App, context: Context) -> None:
    """Listen to [다시 보내기], 보냄 and 안 보냄."""

    def retry(body: dict[str, Any], respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        with context.database.write(click.client_id) as session:
            count = sending.retry(session, click.ids[0], by=click.by, now=context.now())
        context.wake()
        text = click.messages("sending.retried", count=count)
        tell(respond, Message(text, (section(text),)))

    def decide(body: dict[str, Any], respond: Respond, *, posted: bool) -> None:
        click = read_click(context, body, ids=1)
        with context.database.write(click.client_id) as session:
            sending.decide(session, click.ids[0], posted=posted, by=click.by, now=context.now())
        context.wake()
        text = click.messages("sending.noted_posted" if posted else "sending.noted_not_posted")
        tell(respond, Message(text, (section(text),)))

    def was_posted(body: dict[str, Any], respond: Respond) -> None:
        decide(body, respond, posted=True)

    def was_not_posted(body: dict[str, Any], respond: Respond) -> None:
        decide(body, respond, posted=False)

    answer = guarded(context)
    app.action(RETRY)(answer(retry))
    app.action(POSTED)(answer(was_posted))
    app.action(NOT_POSTED)(answer(was_not_posted))
