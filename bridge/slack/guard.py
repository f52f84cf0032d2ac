"""The wrapper round every listener: whoever clicked is told what went wrong, in words, and never sees a traceback.

What we expect (`BridgeError`) is said in the reader's language. Anything else is a bug: it is logged with its traceback under a
reference that the reader sees too.
"""

from __future__ import annotations

import inspect
import secrets
from collections.abc import Callable
from typing import Any

import structlog
from slack_bolt import Args
from slack_sdk import WebClient
from sqlalchemy.exc import SQLAlchemyError

from bridge.domain.people import Actor
from bridge.errors import BridgeError
from bridge.messages import Messages
from bridge.messages.told import sentence
from bridge.slack.context import Context
from bridge.slack.ids import actor_of, channel_of
from bridge.slack.views.errors import error_modal
from bridge.slack.views.mrkdwn import escape
from bridge.store import directory
from bridge.store.database import EVERYONE

log = structlog.get_logger(__name__)

Listener = Callable[..., Any]


def guarded(context: Context) -> Callable[[Listener], Callable[[Args], None]]:
    """Return a decorator for listeners. They take the arguments they name, as with Bolt, and need not call `ack`."""

    def wrap(listener: Listener) -> Callable[[Args], None]:
        names = list(inspect.signature(listener).parameters)

        def run(args: Args) -> None:
            try:
                listener(**{name: getattr(args, name) for name in names})
            except Exception as error:
                _answer(context, args, error, listener=listener.__qualname__)
            if args.ack.response is None:
                args.ack()

        run.__name__ = listener.__name__
        return run

    return wrap


def answer_quietly(context: Context, body: dict[str, Any], client: WebClient, work: Callable[[], None]) -> None:
    """Do `work`, which answers an event; where it fails, tell the person in the channel, visible to him only."""
    try:
        work()
    except Exception as error:
        who, channel = actor_of(body), channel_of(body)
        text = explain(context, error, reader=who, listener="answer")
        if who is None or channel is None:
            return
        event = body["event"]
        thread = {"thread_ts": event["thread_ts"]} if event.get("thread_ts") else {}
        _or_log(lambda: client.chat_postEphemeral(channel=channel, user=who.user_id, text=escape(text), **thread))


def explain(context: Context, error: Exception, *, reader: Actor | None, listener: str) -> str:
    """Return what to tell the reader; log what is a bug, with its traceback."""
    messages = context.messages(locale_of(context, reader))
    if isinstance(error, BridgeError):
        log.info("listener.refused", listener=listener, error=error.code)
        return sentence(error, messages)
    reference = secrets.token_hex(4)
    log.error("listener.failed", listener=listener, reference=reference, exc_info=error)
    return messages("error.unexpected", reference=reference)


def locale_of(context: Context, reader: Actor | None) -> str:
    """Return the language of the reader's bridge, the default for a stranger."""
    if reader is None:
        return context.default_locale
    try:
        with context.database.read(EVERYONE) as session:
            found = directory.memberships(session, team_id=reader.team_id, user_id=reader.user_id)
    except SQLAlchemyError:  # an answer in another language is better than none
        return context.default_locale
    return found[0].locale if found else context.default_locale


def _answer(context: Context, args: Args, error: Exception, *, listener: str) -> None:
    body = args.body
    reader = actor_of(body)
    text = explain(context, error, reader=reader, listener=listener)
    messages = context.messages(locale_of(context, reader))
    kind = body.get("type")
    if kind == "view_submission":
        field = error.values.get("field") if isinstance(error, BridgeError) else None
        if field:
            args.ack(response_action="errors", errors={str(field): text})
        else:
            args.ack(response_action="push", view=error_modal(messages, text))
    elif kind == "block_suggestion":
        args.ack(options=[])
    elif "command" in body:
        args.ack(text=escape(text), response_type="ephemeral")
    elif kind != "view_closed":
        _or_log(lambda: _tell(args, messages, text))


def _tell(args: Args, messages: Messages, text: str) -> None:
    """Tell the person through whatever way this click leaves open."""
    body = args.body
    if args.context.response_url:
        args.respond(text=escape(text), response_type="ephemeral", replace_original=False)
    elif body.get("trigger_id"):
        open_view = args.client.views_push if _in_modal(body) else args.client.views_open
        open_view(trigger_id=body["trigger_id"], view=error_modal(messages, text))


def _in_modal(body: dict[str, Any]) -> bool:
    view = body.get("view")
    return isinstance(view, dict) and view.get("type") == "modal"


def _or_log(tell: Callable[[], Any]) -> None:
    try:
        tell()
    except Exception:
        log.exception("listener.could_not_tell")
