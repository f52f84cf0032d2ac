"""오픈 공지 쓰기: the shortcut that opens the form, and what is filled in."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.domain.forms import FIELDS, Form, note_of
from bridge.domain.people import Action, Role, may
from bridge.errors import InvalidInputError, NotAllowedError, NotFoundError
from bridge.messages import Messages
from bridge.services import forms
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.acting import actor
from bridge.slack.views.forms import AT, CHANNEL, DAY, FORM, INTERNAL, NAME, SHORTCUT, announce_form
from bridge.store import directory
from bridge.store.database import EVERYONE
from bridge.store.schema import BridgeRow


def register(app: App, context: Context) -> None:
    """Listen to the shortcut and to the form."""

    def show(body: dict[str, Any], client: WebClient) -> None:
        by = actor(body)
        with context.database.read(EVERYONE) as session:
            allowed = [
                one
                for one in directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
                if may((Role(one.role),), Action.REGISTER)
            ]
            bridges = {one.bridge_id: one.bridge_name for one in allowed}
            channels = [
                (channel.channel_id, name)
                for bridge_id, name in bridges.items()
                for channel in directory.channels(session, bridge_id=bridge_id, role="planning")
            ]
        if not channels:
            raise NotAllowedError
        messages = context.messages(allowed[0].locale)
        client.views_open(trigger_id=body["trigger_id"], view=announce_form(channels, messages))

    def submit(body: dict[str, Any], view: dict[str, Any]) -> None:
        values = {block: next(iter(found.values())) for block, found in view["state"]["values"].items()}
        chosen = (values.get(CHANNEL) or {}).get("selected_option") or {}
        channel_id = str(chosen.get("value") or view.get("private_metadata") or "")
        with context.database.read(EVERYONE) as session:
            bound = directory.channel(session, channel_id)
            if bound is None:
                raise NotFoundError
            locale = session.get_one(BridgeRow, bound.bridge_id).locale
        text = _text(values, context.messages(locale))
        with context.database.write(bound.client_id) as session:
            forms.submit(session, channel_id, text, by=actor(body), now=context.now())
        context.wake()

    answer = guarded(context)
    app.shortcut({"type": "shortcut", "callback_id": SHORTCUT})(answer(show))
    app.view(FORM)(answer(submit))


def _text(values: dict[str, Any], messages: Messages) -> str:
    name = str(values[NAME].get("value") or "").strip()
    day, at = values[DAY].get("selected_date"), (values.get(AT) or {}).get("selected_time")
    if not name:
        raise InvalidInputError(field=NAME)
    if not day:
        raise InvalidInputError(field=DAY)
    form = Form(
        name=name,
        day=date.fromisoformat(day),
        at=time.fromisoformat(at) if at else None,
        fields={field: str((values.get(field) or {}).get("value") or "") for field in FIELDS},
        internal=str((values.get(INTERNAL) or {}).get("value") or ""),
    )
    labels = {key: messages(f"forms.label.{key}") for key in ("title", "when", *FIELDS)}
    return note_of(form, labels, messages("forms.inside"))
