"""Which events the bot hears of, through which workspace, and what they look like."""

from __future__ import annotations

import secrets

from bridge.playground import fileshapes, shapes
from bridge.playground.core import Workspace
from bridge.playground.records import Channel, Installation, Json, Message, User

_READS = {"channel": "channels:history", "group": "groups:history", "im": "im:history"}
_SUBSCRIPTION = {"channel": "message.channels", "group": "message.groups", "im": "message.im"}


def channel_type(channel: Channel) -> str:
    """Return `channel`, `group` or `im`, as events say it."""
    if channel.is_im:
        return "im"
    return "group" if channel.is_private else "channel"


def emit(ws: Workspace, event: Json, installation: Installation, channel: Channel | None = None) -> None:
    """Send one event on behalf of `installation`, if the app asked for its type."""
    kind = event["type"]
    wanted = _SUBSCRIPTION[channel_type(channel)] if kind == "message" and channel else kind
    if wanted not in ws.state.app.events:
        return
    shared = bool(channel and channel.is_ext_shared)
    payload: Json = {
        "token": ws.state.app.verification_token,
        "team_id": channel.team_id if channel and shared else installation.team_id,
        "context_team_id": installation.team_id,
        "context_enterprise_id": None,
        "api_app_id": ws.state.app.id,
        "event": event,
        "type": "event_callback",
        "event_id": ws.state.new_id("Ev"),
        "event_time": ws.state.seconds(),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": installation.team_id,
                "user_id": installation.bot_user_id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": shared,
        "event_context": f"4-{secrets.token_urlsafe(24)}",
    }
    ws.delivery.event(channel.id if channel else installation.team_id, payload)


def to_readers(ws: Workspace, channel: Channel, event: Json) -> None:
    """Send `event` once, through one of the installations whose bot is in `channel`."""
    for installation in ws.state.reader_of(channel)[:1]:
        emit(ws, event, installation, channel)


def message_posted(ws: Workspace, channel: Channel, message: Message) -> None:
    """Tell the bot of a new message, and of being mentioned in it."""
    reader = _reader(ws, channel)
    if reader is not None:
        event = {**_body(ws, channel, message, reader), "channel_type": channel_type(channel)}
        emit(ws, event, reader, channel)
    if message.app_id == ws.state.app.id or channel.is_im:
        return
    for installation in ws.state.reader_of(channel):
        if f"<@{installation.bot_user_id}" in message.text and "app_mentions:read" in installation.scopes:
            event = {**_body(ws, channel, message, installation), "type": "app_mention"}
            event.pop("subtype", None)
            emit(ws, event, installation, channel)


def _reader(ws: Workspace, channel: Channel) -> Installation | None:
    needed = _READS[channel_type(channel)]
    return next((i for i in ws.state.reader_of(channel) if needed in i.scopes), None)


def _body(ws: Workspace, channel: Channel, message: Message, reader: Installation) -> Json:
    event = _told(ws, channel, message, shapes.message(ws.state, message))
    if message.subtype == "file_share":
        event.pop("team", None)  # Slack names no team here: the actor's is the authorization's
    if message.thread_ts and message.thread_ts != message.ts and (parent := channel.find(message.thread_ts)):
        event["parent_user_id"] = parent.user
    author = ws.state.users.get(message.user)
    if author is not None and channel.is_ext_shared and author.team_id != reader.team_id:
        event |= {
            "user_team": author.team_id,
            "source_team": author.team_id,
            "user_profile": {
                "name": author.name,
                "first_name": "",
                "real_name": author.real_name,
                "display_name": author.real_name,
                "team": author.team_id,
                "is_restricted": author.is_restricted,
                "is_ultra_restricted": False,
                "avatar_hash": "g0",
                "image_72": "https://secure.gravatar.com/avatar/0?s=72",
            },
        }
    return {**event, "channel": channel.id, "event_ts": message.ts}


def _told(ws: Workspace, channel: Channel, message: Message, shown: Json) -> Json:
    """Return a message as events tell it: in a channel shared with another company without what its files are."""
    if message.files and channel.is_ext_shared:
        return {**shown, "files": [fileshapes.unopened(ws.state.files[f]) for f in message.files]}
    return shown


def message_changed(ws: Workspace, channel: Channel, message: Message, former: Json) -> None:
    """Tell the bot that a message is not what it was (edited, unfurled, or a deleted head of a thread)."""
    ts = ws.state.next_ts(channel)
    _quiet(
        ws,
        channel,
        {
            "subtype": "message_changed",
            "message": before(ws, channel, message),
            "previous_message": former,
            "ts": ts,
        },
    )


def message_deleted(ws: Workspace, channel: Channel, message: Message, former: Json) -> None:
    """Tell the bot that a message is gone."""
    ts = ws.state.next_ts(channel)
    _quiet(ws, channel, {"subtype": "message_deleted", "previous_message": former, "deleted_ts": message.ts, "ts": ts})


def before(ws: Workspace, channel: Channel, message: Message) -> Json:
    """Return the message as an event about a change shows it."""
    return _in_change(_told(ws, channel, message, shapes.message(ws.state, message, room=channel)), message)


def _in_change(shown: Json, message: Message) -> Json:
    for name in ("metadata", "reply_users"):
        shown.pop(name, None)
    return {**shown, "source_team": message.team, "user_team": message.team} if message.team else shown


def _quiet(ws: Workspace, channel: Channel, event: Json) -> None:
    if (reader := _reader(ws, channel)) is not None:
        common: Json = {"type": "message", "channel": channel.id, "hidden": True}
        event = {**common, **event, "event_ts": event["ts"], "channel_type": channel_type(channel)}
        emit(ws, event, reader, channel)


def membership(ws: Workspace, kind: str, channel: Channel, user: User, inviter: str = "") -> None:
    """Tell the bot that somebody joined (`member_joined_channel`) or left (`member_left_channel`)."""
    event: Json = {
        "type": kind,
        "user": user.id,
        "channel": channel.id,
        "channel_type": "G" if channel.is_private else "C",
        "team": user.team_id,
        **({"inviter": inviter} if inviter else {}),
        "event_ts": ws.state.event_ts(),
    }
    readers = ws.state.reader_of(channel)
    own = ws.state.by_bot_user(user.id)
    if own is not None and own.active and own not in readers:
        readers = [own]
    for installation in readers[:1]:
        emit(ws, event, installation, channel)
