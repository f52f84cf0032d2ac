"""The `reactions.*` family."""

from __future__ import annotations

from bridge.playground.api.base import Call, Method, RefusedError
from bridge.playground.records import Json, Message


def _message(call: Call) -> Message:
    channel = call.channel(member=True)
    message = channel.find(call.text("timestamp"))
    if message is None:
        raise RefusedError("message_not_found")
    return message


def add(call: Call) -> Json:
    """`reactions.add`."""
    message, own = _message(call), call.installation.bot_user_id
    who = message.reactions.setdefault(call.text("name").strip(":"), [])
    if own in who:
        raise RefusedError("already_reacted")
    who.append(own)
    call.ws.state.publish("reaction", channel=message.channel, ts=message.ts)
    return {}


def remove(call: Call) -> Json:
    """`reactions.remove`."""
    message, own, name = _message(call), call.installation.bot_user_id, call.text("name").strip(":")
    if own not in message.reactions.get(name, []):
        raise RefusedError("no_reaction")
    message.reactions[name].remove(own)
    if not message.reactions[name]:
        del message.reactions[name]
    call.ws.state.publish("reaction", channel=message.channel, ts=message.ts)
    return {}


_ARGS = ("name", "channel", "timestamp")
METHODS = {
    "reactions.add": Method(add, "reactions:write", _ARGS, _ARGS),
    "reactions.remove": Method(remove, "reactions:write", _ARGS, _ARGS),
}
