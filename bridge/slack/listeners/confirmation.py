"""Clicks on "확인했습니다", on the lead's roll and its tick list. One click each, no modal: guests cannot use one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt import App, Respond
from slack_sdk import WebClient
from sqlalchemy.orm import Session

from bridge.errors import InvalidInputError, NotAllowedError
from bridge.services import confirmation, rollcall
from bridge.services.chat import Message
from bridge.services.links import Link, Page
from bridge.slack.clicks import Click, is_private, read_click, show, tell, value
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.views import confirmation as views
from bridge.slack.views.briefing import PRINT
from bridge.slack.views.confirmation import confirmed_message, roll_message, totals_message
from bridge.slack.views.manual import CONFIRM, UNCONFIRMED
from bridge.slack.views.when import say_at

_NUMBERS = re.compile(r"[0-9]+(,[0-9]+)*", re.ASCII)


def register(app: App, context: Context) -> None:
    """Listen to the buttons under a manual."""
    answer = guarded(context)
    for register_part in (_confirming, _reading, _ticking):
        register_part(app, context, answer)


def _confirming(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def confirm(body: dict[str, Any], respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        with context.database.write(click.client_id) as session:
            done = confirmation.confirm(session, click.ids[0], by=click.by, now=context.now())
        context.wake()
        message = confirmed_message(done, value(click.bridge_id, click.ids[0]), click.messages)
        tell(respond, message)

    app.action(CONFIRM)(answer(confirm))


def _reading(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def unconfirmed(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        with context.database.read(click.client_id) as session:
            try:
                roll = rollcall.roll(session, click.ids[0], by=click.by, now=context.now())
                message = _roll(context, click, roll)
            except NotAllowedError:
                message = _sums(session, context, click)
        _show(body, client, respond, message, click)

    def turn(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        click = read_click(context, body, ids=1)
        start = int(click.text) if _NUMBERS.fullmatch(click.text) and len(click.text) < 7 else 0
        with context.database.read(click.client_id) as session:
            roll = rollcall.roll(session, click.ids[0], by=click.by, now=context.now())
        ticked = body["actions"][0]["action_id"] == views.ALL
        message = _roll(context, click, roll, start=start, ticked=ticked)
        _show(body, client, respond, message, click, replace=is_private(body))

    app.action(UNCONFIRMED)(answer(unconfirmed))
    app.action(views.ALL)(answer(turn))
    app.action(re.compile(f"^{views.PAGE}(_first)?$"))(answer(turn))


def _ticking(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def nothing() -> None:
        """Ticking a box does nothing yet: the button below sends all of them. A link opens by itself."""

    def told(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        def do(session: Session, click: Click, people: tuple[int, ...]) -> tuple[str, str]:
            made = rollcall.tell(session, click.ids[0], people, by=click.by, now=context.now())
            did = click.messages("confirmation.did_tell", count=len(made))
            return did, f"told:{','.join(map(str, made))}" if made else ""

        _do(body, client, respond, do)

    def absent(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        def do(session: Session, click: Click, people: tuple[int, ...]) -> tuple[str, str]:
            until = rollcall.absent(session, click.ids[0], people, by=click.by, now=context.now())
            roll = rollcall.roll(session, click.ids[0], by=click.by, now=context.now())
            when = say_at(until, roll.zone, click.messages)
            did = click.messages("confirmation.did_absent", count=len(people), until=when)
            return did, f"away:{','.join(map(str, people))}"

        _do(body, client, respond, do)

    def undo(body: dict[str, Any], client: WebClient, respond: Respond) -> None:
        def do(session: Session, click: Click, _people: tuple[int, ...]) -> tuple[str, str]:
            what, _, listed = click.text.partition(":")
            if not _NUMBERS.fullmatch(listed):
                raise InvalidInputError
            people = tuple(int(number) for number in listed.split(","))
            act = rollcall.untell if what == "told" else rollcall.present
            act(session, click.ids[0], people, by=click.by, now=context.now())
            return click.messages("confirmation.did_undo"), ""

        _do(body, client, respond, do)

    def _do(
        body: dict[str, Any],
        client: WebClient,
        respond: Respond,
        do: Callable[[Session, Click, tuple[int, ...]], tuple[str, str]],
    ) -> None:
        click = read_click(context, body, ids=1)
        with context.database.write(click.client_id) as session:
            did, back = do(session, click, _ticked(body))
            session.flush()
            roll = rollcall.roll(session, click.ids[0], by=click.by, now=context.now())
        context.wake()
        taken_back = value(click.bridge_id, click.ids[0], text=back) if back else None
        message = _roll(context, click, roll, did=did, undo=taken_back)
        _show(body, client, respond, message, click, replace=is_private(body))

    app.action(re.compile(f"^{views.TICK}_[0-9]+$"))(answer(nothing))
    app.action(views.LINK)(answer(nothing))
    app.action(views.ROSTER)(answer(nothing))
    app.action(PRINT)(answer(nothing))
    app.action(views.TOLD)(answer(told))
    app.action(views.ABSENT)(answer(absent))
    app.action(views.UNDO)(answer(undo))


def _show(
    body: Mapping[str, Any],
    client: WebClient,
    respond: Respond,
    message: Message,
    click: Click,
    *,
    replace: bool = False,
) -> None:
    title = click.messages("home.roll")
    show(body, client, respond, message, title=title, messages=click.messages, replace=replace)


def _roll(context: Context, click: Click, roll: rollcall.Roll, **shown: Any) -> Message:
    roster = _page(context, click, Page.ROSTER)
    return roll_message(roll, click.messages, page=_page(context, click), roster=roster, **shown)


def _sums(session: Session, context: Context, click: Click) -> Message:
    """Return the totals for the client's people; an agent, who reads the button too, is told whose it is."""
    try:
        totals = confirmation.totals(session, click.ids[0], by=click.by)
    except NotAllowedError:
        return views.for_leads_message(click.messages)
    return totals_message(totals, click.messages, page=_page(context, click))


def _page(context: Context, click: Click, page: Page = Page.ROLL) -> str | None:
    link = Link(page, click.by, click.client_id, click.bridge_id, click.ids[0])
    return context.links.make(link, now=context.now())


def _ticked(body: Mapping[str, Any]) -> tuple[int, ...]:
    """Return whose boxes are ticked in the clicked message or modal."""
    values = ((body.get("view") or body).get("state") or {}).get("values") or {}
    chosen = [
        str(option.get("value"))
        for block in values.values()
        for action_id, element in block.items()
        if action_id.startswith(views.TICK)
        for option in element.get("selected_options") or ()
    ]
    return tuple(int(number) for number in chosen if _NUMBERS.fullmatch(number) and len(number) < 19)
