"""`/manual`, `@bridge words` and direct messages: each answered privately, from one function."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient
from sqlalchemy.orm import Session

from bridge.domain.people import Actor
from bridge.domain.reading import plain
from bridge.errors import NotAllowedError
from bridge.messages import Messages
from bridge.services import lookup
from bridge.services.chat import Message
from bridge.services.history import History
from bridge.services.links import Link, Page
from bridge.services.lookup import Answer, Looked, Nothing, Shown
from bridge.services.overview import Overview
from bridge.services.places import Place, places_of
from bridge.slack.clicks import Click, is_private, read_click, show
from bridge.slack.context import Context
from bridge.slack.guard import guarded, locale_of
from bridge.slack.ids import actor_of, channel_of
from bridge.slack.listeners.questions import asked_by_mention, entry_of_thread
from bridge.slack.views import lookup as views
from bridge.slack.views.lookup import BRIDGE, ENTRY, PAGE
from bridge.slack.views.manual import OPEN
from bridge.store.database import EVERYONE, acting_for

COMMAND = "/manual"
_MENTION = re.compile(r"<@[^>]*>")


def register(app: App, context: Context) -> None:
    """Listen to the command and to the buttons of its answers."""

    def manual(body: dict[str, Any], ack: Ack) -> None:
        ack(**views.private(answer_to(context, body, str(body.get("text") or ""))))

    def shown(
        body: dict[str, Any], client: WebClient, respond: Respond, found: Message, click: Click, replace: bool
    ) -> None:
        title = click.messages("home.manual")
        show(body, client, respond, found, title=title, messages=click.messages, replace=replace)

    def chosen(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        click = read_click(context, body, ids=0)
        shown(body, client, respond, _look(context, click), click, is_private(body))

    def entry(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        shown(body, client, respond, _open(context, click, page=0), click, is_private(body) and "view" not in body)

    def page(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        click = read_click(context, body, ids=2)
        shown(body, client, respond, _open(context, click, page=click.ids[1]), click, "view" in body)

    answer = guarded(context)
    app.command(COMMAND)(answer(manual))
    app.action(OPEN)(answer(entry))
    app.action(PAGE)(answer(page))
    app.action(re.compile(rf"^{ENTRY}_\d+$"))(answer(entry))
    app.action(re.compile(rf"^{BRIDGE}_\d+$"))(answer(chosen))


def mention(body: dict[str, Any], context: Context, client: WebClient) -> None:
    """Answer an @mention or a direct message: privately where others read too."""
    event = body["event"]
    who, channel = actor_of(body), channel_of(body)
    if who is None or channel is None:
        return
    message = answer_to(context, body, words_of(event), may_ask=True)
    blocks = [dict(block) for block in message.blocks]
    if event.get("channel_type") == "im":
        client.chat_postMessage(channel=channel, text=message.text, blocks=blocks)
        return
    thread = {"thread_ts": event["thread_ts"]} if event.get("thread_ts") else {}
    client.chat_postEphemeral(channel=channel, user=who.user_id, text=message.text, blocks=blocks, **thread)


def words_of(event: Mapping[str, Any]) -> str:
    """Return what somebody wrote to us, without the mention."""
    return " ".join(_MENTION.sub(" ", str(event.get("text") or "")).split())


def answer_to(context: Context, body: Mapping[str, Any], text: str, *, may_ask: bool = False) -> Message:
    """Return what somebody is shown who looks for `text` (\"\": what is new), and note that he did. Raises NotAllowedError."""
    by = actor_of(body)
    if by is None:
        raise NotAllowedError
    words = plain(text)
    now, looked = context.now(), None
    with context.database.append(EVERYONE) as session:
        places = places_of(session, by=by, channel_id=channel_of(body))
        if len(places) == 1 and not may_ask:
            looked = _looked(context, session, places[0], words, by, now)
    if not places:
        return views.refusal_message(context.messages(locale_of(context, by)))
    messages = context.messages(places[0].locale)
    if len(places) > 1:
        return views.choose_message(places, lookup.clean(words), messages)
    if looked is None:
        asked = asked_by_mention(context, body, places[0], words, messages)
        if asked is not None:
            return asked
        thread = _thread_of(context, places[0].client_id, body)
        with context.database.append(EVERYONE) as session:
            looked = _looked(context, session, places[0], words, by, now, thread)
    return _shown(looked.shown, messages, partial(_pages, context, by, places[0].client_id, places[0].bridge_id))


def _thread_of(context: Context, client_id: int, body: Mapping[str, Any]) -> int | None:
    """Return the entry that a thread is about, 0 for another thread or a conversation, None where a message stands alone."""
    event = body["event"]
    if event.get("thread_ts") or event.get("channel_type") == "im":
        return entry_of_thread(context, client_id, event)
    return None


def _looked(
    context: Context, session: Session, place: Place, words: str, by: Actor, now: datetime, thread: int | None = None
) -> Looked:
    """Look something up and note it, each statement by itself: nobody's writing waits for a search."""
    synonyms = context.playbook.synonyms
    with acting_for(session, place.client_id):
        looked = lookup.read(session, place, words, by=by, synonyms=synonyms, now=now, thread=thread)
        lookup.note(session, looked, by=by, now=now)
    return looked


def _look(context: Context, click: Click) -> Message:
    with context.database.append(click.client_id) as session:
        found = lookup.look_up(
            session, click.bridge_id, click.text, by=click.by, synonyms=context.playbook.synonyms, now=context.now()
        )
    return _shown(found, click.messages, partial(_pages, context, click.by, click.client_id, click.bridge_id))


def _shown(found: Shown, messages: Messages, pages: Callable[[], str | None]) -> Message:
    match found:
        case Answer():
            return views.answer_message(found, messages)
        case Nothing():
            return views.nothing_message(found, messages)
        case History():
            return views.history_message(found, messages)
        case Overview():
            return views.overview_message(found, messages, pages())


def _open(context: Context, click: Click, *, page: int) -> Message:
    with context.database.append(click.client_id) as session:
        card = lookup.open_entry(session, click.ids[0], by=click.by, now=context.now())
    pages = _pages(context, click.by, click.client_id, card.bridge_id)
    return views.entry_message(card, page, click.messages, pages and f"{pages}&e={card.entry_id}")


def _pages(context: Context, by: Actor, client_id: int, bridge_id: int) -> str | None:
    """Return where this person reads the manual in a browser, None where no browser reaches us."""
    return context.links.make(Link(Page.MANUAL, by, client_id, bridge_id), now=context.now())
