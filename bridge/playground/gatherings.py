"""What people do to channels and workspaces: come and go, archive, share, install and uninstall."""

from __future__ import annotations

from bridge.playground import events, messages
from bridge.playground.core import Workspace
from bridge.playground.gestures import place, writable
from bridge.playground.records import Channel, GestureError, Json, Message, User


def join(ws: Workspace, user: str, channel: str) -> None:
    """Join a public channel of one's own workspace."""
    with ws.state.lock:
        who, where = ws.state.user(user), ws.state.channel(channel)
        if who.team_id not in where.teams or where.is_private or where.is_im:
            raise GestureError(f"{who.real_name} cannot join #{where.name}.")
        _enter(ws, where, who, "")


def invite(ws: Workspace, user: str, channel: str, invited: str) -> None:
    """Invite somebody (a person, or `bot:<workspace>`) into a channel one is in."""
    with ws.state.lock:
        who = ws.state.user(user)
        where = place(ws, who, channel)
        guest = ws.state.user(invited)
        if guest.team_id not in where.teams:
            raise GestureError(f"{guest.real_name} belongs to no workspace that shares #{where.name}.")
        _enter(ws, where, guest, who.id)


def _enter(ws: Workspace, where: Channel, who: User, inviter: str) -> None:
    writable(where)
    if who.id in where.members:
        return
    where.members[who.id] = None
    text = f"<@{who.id}> has joined the channel"
    messages.add(ws, where, Message("", where.id, who.id, who.team_id, text, subtype="channel_join"))
    events.membership(ws, "member_joined_channel", where, who, inviter)
    ws.state.publish("channel", channel=where.id)


def leave(ws: Workspace, user: str, channel: str) -> None:
    """Leave a channel (or, for `bot:<workspace>`, be removed from it)."""
    with ws.state.lock:
        who, where = ws.state.user(user), ws.state.channel(channel)
        if who.id not in where.members:
            raise GestureError(f"{who.real_name} is not in #{where.name}.")
        text = f"<@{who.id}> has left the channel"
        messages.add(ws, where, Message("", where.id, who.id, who.team_id, text, subtype="channel_leave"))
        del where.members[who.id]
        events.membership(ws, "member_left_channel", where, who)
        ws.state.publish("channel", channel=where.id)


def archive(ws: Workspace, user: str, channel: str) -> None:
    """Archive a channel."""
    _set_archived(ws, user, channel, archived=True)


def unarchive(ws: Workspace, user: str, channel: str) -> None:
    """Bring an archived channel back; the bot stays a member."""
    _set_archived(ws, user, channel, archived=False)


def _set_archived(ws: Workspace, user: str, channel: str, *, archived: bool) -> None:
    with ws.state.lock:
        who = ws.state.user(user)
        where = place(ws, who, channel)
        where.archived = archived
        kind = f"{'group' if where.is_private else 'channel'}_{'archive' if archived else 'unarchive'}"
        event: Json = {"type": kind, "channel": where.id, "user": who.id}
        event |= {"is_moved": 0, "event_ts": ws.state.event_ts()} if archived else {"event_ts": ws.state.event_ts()}
        events.to_readers(ws, where, event)
        ws.state.publish("channel", channel=where.id)


def share(ws: Workspace, channel: str, team: str) -> None:
    """Connect a channel to another company's workspace (Slack Connect)."""
    with ws.state.lock:
        where, other = ws.state.channel(channel), ws.state.team(team)
        if other.id in where.teams:
            raise GestureError(f"{other.name} shares #{where.name} already.")
        readers = ws.state.reader_of(where)
        where.connected.append(other.id)
        event: Json = {"type": "channel_shared", "connected_team_id": other.id, "channel": where.id}
        event["event_ts"] = ws.state.event_ts()
        for installation in readers[:1]:
            events.emit(ws, event, installation, where)
        ws.state.publish("channel", channel=where.id)


def unshare(ws: Workspace, channel: str, team: str) -> None:
    """End a share; the other company's people lose the channel."""
    with ws.state.lock:
        where, other = ws.state.channel(channel), ws.state.team(team)
        if other.id not in where.connected:
            raise GestureError(f"{other.name} does not share #{where.name}.")
        where.connected.remove(other.id)
        for member in [m for m in where.members if ws.state.users[m].team_id == other.id]:
            del where.members[member]
        event: Json = {"type": "channel_unshared", "previously_connected_team_id": other.id, "channel": where.id}
        event |= {"is_ext_shared": where.is_ext_shared, "event_ts": ws.state.event_ts()}
        events.to_readers(ws, where, event)
        ws.state.publish("channel", channel=where.id)


def change_channel_id(ws: Workspace, channel: str) -> str:
    """Give a channel a new id, as starting or ending a share may. Returns it."""
    with ws.state.lock:
        where = ws.state.channel(channel)
        old, where.id = where.id, ws.state.new_id("C")
        del ws.state.channels[old]
        ws.state.channels[where.id] = where
        for message in (*where.messages, *where.ephemerals):
            message.channel = where.id
        for file in ws.state.files.values():
            file.channels = [where.id if c == old else c for c in file.channels]
        event: Json = {"type": "channel_id_changed", "old_channel_id": old, "new_channel_id": where.id}
        event["event_ts"] = ws.state.event_ts()
        events.to_readers(ws, where, event)
        ws.state.publish("channel", channel=where.id)
        return where.id


# -- workspaces -------------------------------------------------------------------------------------------------------


def add_person(ws: Workspace, team: str, key: str, name: str, channels: tuple[str, ...] = ()) -> User:
    """Let somebody new start work, and invite her into `channels`."""
    with ws.state.lock:
        company = ws.state.team(team)
        user = User(ws.state.new_id("U"), key, company.id, key.replace("_", "."), name)
        ws.state.users[user.id] = user
        for channel in channels:
            _enter(ws, ws.state.channel(channel), user, "")
        return user


def revoke_tokens(ws: Workspace, team: str) -> None:
    """Revoke the app's token in a workspace."""
    with ws.state.lock:
        installation = ws.state.installations[ws.state.team(team).id]
        tokens = {"oauth": [], "bot": [installation.bot_user_id]}
        events.emit(ws, {"type": "tokens_revoked", "tokens": tokens}, installation)
        installation.revoked = True


def uninstall(ws: Workspace, team: str) -> None:
    """Remove the app from a workspace."""
    with ws.state.lock:
        revoke_tokens(ws, team)
        installation = ws.state.installations[ws.state.team(team).id]
        events.emit(ws, {"type": "app_uninstalled"}, installation)
        installation.uninstalled = True
