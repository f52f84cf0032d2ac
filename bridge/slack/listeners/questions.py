"""Asking headquarters and replying: forms where a workspace has them, one click or `@bridge 질문 …` where it has not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy import select

from bridge.errors import NotFoundError
from bridge.messages import Messages
from bridge.services import answers, contents, lookup, questions
from bridge.services.chat import Message
from bridge.services.places import Place
from bridge.services.questions import Asked
from bridge.slack.clicks import Click, open_view, read_click, read_value, tell, value
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.ids import actor_of
from bridge.slack.views import questions as views
from bridge.slack.views.manual import ASK, DIFFERS
from bridge.slack.views.modals import message_modal
from bridge.store import directory
from bridge.store.database import EVERYONE
from bridge.store.schema import OutboxRow, RevisionRow

ASKING = re.compile(r"^(?:질문|문의|확인\s*요청|ask|question)\s*[:：]?\s+(.+)$", re.IGNORECASE | re.DOTALL)
"""How a mention begins that is a question to headquarters and no search."""


def register(app: App, context: Context) -> None:
    """Listen to the buttons and forms of questions and replies."""

    def ask(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        if not _has_forms(context, click):
            tell(respond, _ask_at_once(context, click))
            return
        _open_form(context, click, click.text, body, client, respond, words=click.text)

    def differs(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        if not _has_forms(context, click):
            tell(respond, views.guide_message(click.messages))
            return
        _open_form(context, click, click.messages("questions.differs"), body, client, respond)

    def submitted(body: dict[str, Any], ack: Ack) -> None:
        click = read_value(context, body, body["view"].get("private_metadata", ""), ids=1)
        state = body["view"]["state"]["values"]
        text = state[views.TEXT][views.TEXT].get("value") or ""
        first = bool(state.get(views.FIRST, {}).get(views.FIRST, {}).get("selected_options"))
        # Where there was no manual to choose from, it is about what the form came from.
        about = _entry_id(views.chosen(state)) if views.ABOUT in state else click.ids[0]
        asked = _ask(context, replace(click, ids=(about,)), text, customer_first=first)
        ack(response_action="update", view=views.asked_modal(asked, click.messages))

    def reply(body: dict[str, Any], client: WebClient) -> None:
        click = read_click(context, body, ids=1)
        with context.database.read(click.client_id) as session:
            text = answers.replyable(session, click.ids[0], by=click.by).text
        view = views.reply_modal(value(click.bridge_id, click.ids[0]), text, click.messages)
        client.views_open(trigger_id=body["trigger_id"], view=view)

    def replied(body: dict[str, Any], ack: Ack) -> None:
        click = read_value(context, body, body["view"].get("private_metadata", ""), ids=1)
        text = body["view"]["state"]["values"][views.TEXT][views.TEXT].get("value") or ""
        with context.database.write(click.client_id) as session:
            done = questions.answer(
                session,
                click.ids[0],
                text,
                ts=f"form:{body['view']['id']}"[:32],
                by=click.by,
                playbook=context.playbook,
                now=context.now(),
            )
        context.wake()
        if done is not None and done.held:
            told = views.receipt_message(done.sent, done.askers, held=True, messages=click.messages)
            title = click.messages("questions.reply_form.title")
            ack(response_action="update", view=message_modal(told, title, click.messages))

    def carry(body: dict[str, Any], respond: Respond) -> None:
        click = read_click(context, body, ids=2)
        with context.database.write(click.client_id) as session:
            done = answers.carry(session, *click.ids, by=click.by, playbook=context.playbook, now=context.now())
        context.wake()
        tell(respond, views.receipt_message(done.sent, done.askers, held=done.held, messages=click.messages))

    answer = guarded(context)
    app.action(ASK)(answer(ask))
    app.action(DIFFERS)(answer(differs))
    app.view(views.ASK_FORM)(answer(submitted))
    app.action(views.REPLY)(answer(reply))
    app.view(views.REPLY_FORM)(answer(replied))
    app.action(re.compile(rf"^{views.CARRY}_\d+$"))(answer(carry))


def asked_by_mention(
    context: Context, body: Mapping[str, Any], place: Place, text: str, messages: Messages
) -> Message | None:
    """Put the question that a mention asks ("@bridge 질문 …"); None where it is a search. In a manual's thread it is about it."""
    found = ASKING.match(text)
    by = actor_of(body)
    if found is None or by is None:
        return None
    entry_id = entry_of_thread(context, place.client_id, body["event"])
    click = Click(by, place.client_id, place.bridge_id, (entry_id,), "", messages)
    return views.asked_message(_ask(context, click, found.group(1), customer_first=False), messages)


def _open_form(
    context: Context,
    click: Click,
    text: str,
    body: Mapping[str, Any],
    client: WebClient,
    respond: Respond,
    *,
    words: str = "",
) -> None:
    about = click.ids[0]
    with context.database.read(click.client_id) as session:
        titles = contents.choices(
            session,
            click.bridge_id,
            about,
            words[: lookup.LONGEST_QUERY],
            by=click.by,
            synonyms=context.playbook.synonyms,
            most=views.CHOICES,
        )
    view = views.ask_modal(value(click.bridge_id, about), text, titles, click.messages, about=about)
    try:
        open_view(body, client, view)
    except SlackApiError:  # a guest's workspace, or a click too old: asking must not depend on a form
        tell(respond, views.guide_message(click.messages))


def _entry_id(chosen: str) -> int:
    if not (chosen.isascii() and chosen.isdigit() and len(chosen) < 16):
        raise NotFoundError
    return int(chosen)


def _ask_at_once(context: Context, click: Click) -> Message:
    """Where there are no forms, what was looked up is the question; without any the person is told how to ask."""
    if not click.text:
        return views.guide_message(click.messages)
    return views.asked_message(_ask(context, click, click.text, customer_first=False), click.messages)


def _ask(context: Context, click: Click, text: str, *, customer_first: bool) -> Asked:
    with context.database.write(click.client_id) as session:
        asked = questions.ask(
            session,
            click.bridge_id,
            text,
            entry_id=click.ids[0] or None,
            customer_first=customer_first,
            by=click.by,
            now=context.now(),
        )
    context.wake()
    return asked


def _has_forms(context: Context, click: Click) -> bool:
    with context.database.read(EVERYONE) as session:
        return directory.installed(session, click.by.team_id)


def entry_of_thread(context: Context, client_id: int, event: Mapping[str, Any]) -> int:
    """Return the entry whose manual begins this thread, 0 where there is none."""
    if not event.get("thread_ts"):
        return 0
    with context.database.read(client_id) as session:
        found = session.scalar(
            select(RevisionRow.entry_id)
            .join(OutboxRow, OutboxRow.revision_id == RevisionRow.id)
            .where(
                OutboxRow.kind == "manual",
                OutboxRow.sent_channel == event["channel"],
                OutboxRow.slack_ts == event["thread_ts"],
            )
        )
    return found or 0
