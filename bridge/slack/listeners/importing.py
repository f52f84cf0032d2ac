"""`/bridge <link to a message>`: registers what was announced before Bridge came, or what it missed."""

from __future__ import annotations

from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bridge.domain.people import Action, Actor
from bridge.domain.richtext import Place, linked_in
from bridge.domain.states import AnnouncementState
from bridge.errors import InvalidInputError, NotFoundError
from bridge.services import announcements, attached, registering
from bridge.services.notes import note_in
from bridge.services.people import require
from bridge.slack.context import Context
from bridge.store import directory
from bridge.store.database import EVERYONE


class NoMessageError(NotFoundError):
    """There is no such message in a connected planning channel, or the bot may not read it."""

    code = "importing.no_message"


def linked(body: dict[str, Any]) -> Place | None:
    """Return the message whose address was typed after the command."""
    return next(iter(linked_in(str(body.get("text") or ""))), None)


def take(context: Context, client: WebClient, place: Place, by: Actor) -> str:
    """Register the message that stands there; return the key of what to tell the person. Raises NoMessageError, NotAllowedError."""
    with context.database.read(EVERYONE) as session:
        bound = directory.channel(session, place.channel)
        if bound is None or bound.role != "planning":
            raise NoMessageError
        require(session, by, Action.REGISTER, bridge_id=bound.bridge_id)
    try:
        # Slack's answer is asked for one message; a reply in a thread is not among them.
        found = client.conversations_history(
            channel=place.channel, latest=place.ts, oldest=place.ts, inclusive=True, limit=1
        )
    except SlackApiError as error:
        raise NoMessageError from error
    message = next((one for one in found.get("messages") or [] if one.get("ts") == place.ts), None)
    if message is None:
        raise NoMessageError
    with context.database.write(bound.client_id) as session:
        note = note_in(message, team_id=bound.team_id, files=attached.words(session, bound, message)[0])
        if note is None:
            raise InvalidInputError
        known = announcements.find(session, bound.channel_id, note.ts)
        before = known is not None and known.state == AnnouncementState.ACCEPTED
        registering.point_out(session, bound, note, by=by, playbook=context.playbook, now=context.now())
    context.wake()
    return "importing.known" if before else "importing.done"
