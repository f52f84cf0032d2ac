"""What a click means: who, on which bridge, about which rows. The ids in a button are a claim; the database decides.

A button's value is `bridge:id…`, optionally followed by text. Whoever clicks must have a role on that bridge, and the session
opened for him sees that bridge's client only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt import Respond
from slack_sdk import WebClient

from bridge.domain.people import Actor
from bridge.errors import InvalidInputError, NotAllowedError
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.slack.context import Context
from bridge.slack.ids import actor_of
from bridge.slack.views.modals import message_modal
from bridge.store import directory
from bridge.store.database import EVERYONE


@dataclass(frozen=True, slots=True)
class Click:
    """A click by somebody of the bridge. `ids` are what the button names after the bridge, `text` what follows them."""

    by: Actor
    client_id: int
    bridge_id: int
    ids: tuple[int, ...]
    text: str
    messages: Messages


def value(bridge_id: int, *ids: int, text: str | None = None) -> str:
    """Return the value of a button."""
    numbers = ":".join(str(number) for number in (bridge_id, *ids))
    return numbers if text is None else f"{numbers}:{text}"


def read_click(context: Context, body: Mapping[str, Any], *, ids: int) -> Click:
    """Read the click on a button whose value names `ids` rows. Raises NotAllowedError, InvalidInputError."""
    return read_value(context, body, str((body.get("actions") or [{}])[0].get("value") or ""), ids=ids)


def read_value(context: Context, body: Mapping[str, Any], raw: str, *, ids: int) -> Click:
    """Read who acts and the value of a button or of a modal's metadata. Raises NotAllowedError, InvalidInputError."""
    by = actor_of(body)
    if by is None:
        raise NotAllowedError
    first, *rest = raw.split(":", ids + 1)
    numbers = (first, *rest[:ids])
    if len(rest) < ids or not all(number.isascii() and number.isdigit() for number in numbers):
        raise InvalidInputError
    bridge_id, *named = (int(number) for number in numbers)
    with context.database.read(EVERYONE) as session:
        memberships = directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
    for membership in memberships:
        if membership.bridge_id == bridge_id:
            text = rest[ids] if len(rest) > ids else ""
            messages = context.messages(membership.locale)
            return Click(by, membership.client_id, bridge_id, tuple(named), text, messages)
    raise NotAllowedError


def tell(respond: Respond, message: Message, *, replace: bool = False) -> None:
    """Answer a click, visible to whoever clicked only; `replace` puts the answer in the clicked message's place."""
    blocks = [dict(block) for block in message.blocks]
    respond(text=message.text, blocks=blocks, response_type="ephemeral", replace_original=replace)


def show(
    body: Mapping[str, Any],
    client: WebClient,
    respond: Respond,
    message: Message,
    *,
    title: str,
    messages: Messages,
    replace: bool = False,
) -> None:
    """Answer a click where it was made: beside its message, or in a modal where it was made on the home or in a modal."""
    if isinstance(body.get("view"), Mapping):
        open_view(body, client, message_modal(message, title, messages), replace=replace)
    else:
        tell(respond, message, replace=replace)


def open_view(body: Mapping[str, Any], client: WebClient, view: Mapping[str, Any], *, replace: bool = False) -> None:
    """Open a modal over whatever was clicked; Slack stacks three, then the top one gives way (as with `replace`)."""
    there = body.get("view")
    modal = dict(view)
    if not isinstance(there, Mapping) or there.get("type") != "modal":
        client.views_open(trigger_id=body["trigger_id"], view=modal)
    elif replace or there.get("previous_view_id") not in (None, there.get("root_view_id")):
        client.views_update(view_id=str(there["id"]), view=modal)
    else:
        client.views_push(trigger_id=body["trigger_id"], view=modal)


def is_private(body: Mapping[str, Any]) -> bool:
    """Tell whether only this person sees what was clicked (a private message, a modal), so that the answer may take its place."""
    container = body.get("container")
    return "view" in body or (isinstance(container, Mapping) and container.get("is_ephemeral") is True)
