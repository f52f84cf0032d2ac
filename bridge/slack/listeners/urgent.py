"""[센터에 긴급 공지] and [복구됨] on the approvers' card."""

from __future__ import annotations

from datetime import time
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.domain.people import Action
from bridge.services import broken, urgent
from bridge.services.people import require
from bridge.services.urgent import Words
from bridge.slack.clicks import read_click, read_value, value
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.home import publish
from bridge.slack.views import urgent as views


def register(app: App, context: Context) -> None:
    """Listen to the card's buttons and to the two forms."""

    def write(body: dict[str, Any], client: WebClient) -> None:
        click = read_click(context, body, ids=2)
        with context.database.read(click.client_id) as session:
            require(session, click.by, Action.URGENT, bridge_id=click.bridge_id)
            notice = broken.load(session, click.ids[1]) if click.ids[1] else None
            offer = broken.load_offer(session, click.ids[0])
        say_now = offer.say_now if offer is not None else ""
        modal = views.urgent_form(
            value(click.bridge_id, *click.ids), notice, say_now, click.messages, now=context.now()
        )
        client.views_open(trigger_id=body["trigger_id"], view=modal)

    def written(body: dict[str, Any], view: dict[str, Any], client: WebClient) -> None:
        click = read_value(context, body, str(view["private_metadata"]), ids=2)
        words = _words(view)
        note_id, notice_id = click.ids
        with context.database.write(click.client_id) as session:
            if notice_id:
                urgent.update(session, notice_id, words, by=click.by, now=context.now())
            else:
                urgent.send(
                    session, click.bridge_id, words, announcement_id=note_id or None, by=click.by, now=context.now()
                )
        context.wake()
        if not any(click.ids):  # it was written on the home, which shows it from now on
            publish(context, client, click.by)

    def close(body: dict[str, Any], client: WebClient) -> None:
        click = read_click(context, body, ids=1)
        modal = views.close_form(value(click.bridge_id, *click.ids), click.messages)
        client.views_open(trigger_id=body["trigger_id"], view=modal)

    def closed(body: dict[str, Any], view: dict[str, Any]) -> None:
        click = read_value(context, body, str(view["private_metadata"]), ids=1)
        with context.database.write(click.client_id) as session:
            urgent.close(session, click.ids[0], _text(view, views.CLOSING), by=click.by, now=context.now())
        context.wake()

    answer = guarded(context)
    app.action(views.WRITE)(answer(write))
    app.action(views.CLOSE)(answer(close))
    app.view(views.FORM)(answer(written))
    app.view(views.CLOSE_FORM)(answer(closed))


def _words(view: dict[str, Any]) -> Words:
    at = (view["state"]["values"].get(views.NEXT) or {}).get(views.NEXT) or {}
    picked = at.get("selected_time")
    return Words(
        symptom=_text(view, views.SYMPTOM),
        effect=_text(view, views.EFFECT),
        say_now=_text(view, views.SAY),
        next_update=time.fromisoformat(picked) if picked else None,
    )


def _text(view: dict[str, Any], name: str) -> str:
    return str(((view["state"]["values"].get(name) or {}).get(name) or {}).get("value") or "")
