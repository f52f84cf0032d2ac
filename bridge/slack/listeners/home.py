"""The app's home: drawn anew whenever somebody opens it, searched, and read and confirmed from.

Slash commands do not run there, so what `/manual` answers is shown in a modal.
"""

from __future__ import annotations

from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.domain.people import Actor
from bridge.errors import NotAllowedError
from bridge.services import confirmation, home, lookup
from bridge.services.places import places_of
from bridge.slack.clicks import open_view, read_click, read_value, value
from bridge.slack.context import Context
from bridge.slack.guard import guarded, locale_of
from bridge.slack.ids import actor_of
from bridge.slack.listeners.lookup import answer_to
from bridge.slack.views.home import FIND, READ, READ_FORM, SEARCH, home_view, read_modal
from bridge.slack.views.modals import message_modal
from bridge.store.database import EVERYONE, acting_for

MOST_BRIDGES = 8


def register(app: App, context: Context) -> None:
    """Listen to the home's field and buttons."""

    def find(body: dict[str, Any], client: WebClient) -> None:
        by = _actor(body)
        typed = body["view"]["state"]["values"].get(SEARCH, {}).get(SEARCH, {}).get("value")
        found = answer_to(context, body, typed or "")
        messages = context.messages(locale_of(context, by))
        open_view(body, client, message_modal(found, messages("home.manual"), messages))

    def read(body: dict[str, Any], client: WebClient) -> None:
        click = read_click(context, body, ids=1)
        with context.database.append(click.client_id) as session:
            card = lookup.open_entry(session, click.ids[0], by=click.by, now=context.now())
        view = read_modal(card, value(click.bridge_id, card.revision_id), click.messages)
        open_view(body, client, view)

    def confirmed(body: dict[str, Any], client: WebClient) -> None:
        click = read_value(context, body, body["view"].get("private_metadata", ""), ids=1)
        with context.database.write(click.client_id) as session:
            confirmation.confirm(session, click.ids[0], by=click.by, now=context.now())
        context.wake()
        publish(context, client, click.by)

    answer = guarded(context)
    app.action(SEARCH)(answer(find))
    app.action(FIND)(answer(find))
    app.action(READ)(answer(read))
    app.view(READ_FORM)(answer(confirmed))


def opened(body: dict[str, Any], context: Context, client: WebClient) -> None:
    """Draw the home of whoever has opened it."""
    publish(context, client, _actor(body))


def publish(context: Context, client: WebClient, by: Actor) -> None:
    """Show somebody his home as it is now."""
    now = context.now()
    with context.database.read(EVERYONE) as session:
        places = places_of(session, by=by, channel_id=None)[:MOST_BRIDGES]
        corners = []
        for place in places:
            with acting_for(session, place.client_id):
                corners.append(home.corner(session, place, by=by, playbook=context.playbook, now=now))
    messages = context.messages(places[0].locale if places else locale_of(context, by))
    client.views_publish(user_id=by.user_id, view=home_view(corners, messages, now=now))


def _actor(body: dict[str, Any]) -> Actor:
    by = actor_of(body)
    if by is None:
        raise NotAllowedError
    return by
