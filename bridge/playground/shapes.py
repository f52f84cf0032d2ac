"""How what the workspace knows looks in Slack's answers and events."""

from __future__ import annotations

from typing import Any

from bridge.playground.fileshapes import file
from bridge.playground.records import Channel, Installation, Json, Message, User, View
from bridge.playground.state import State

_AVATAR = "https://a.slack-edge.com/80588/img/plugins/app"


def bot_profile(state: State, installation: Installation) -> Json:
    """The app behind a bot's message."""
    icons = {f"image_{n}": f"{_AVATAR}/bot_{n}.png" for n in (36, 48, 72)}
    return {
        "id": installation.bot_id,
        "deleted": False,
        "name": state.app.name,
        "updated": 0,
        "app_id": state.app.id,
        "icons": icons,
        "team_id": installation.team_id,
    }


def profile(user: User) -> Json:
    """A user's profile, as far as every onlooker sees it."""
    shown: Json = {
        "title": user.title,
        "phone": "",
        "skype": "",
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": "" if user.is_bot else user.real_name,
        "display_name_normalized": "" if user.is_bot else user.real_name,
        "status_text": "",
        "status_emoji": "",
        "status_expiration": 0,
        "avatar_hash": "g0",
        "team": user.team_id,
        **{f"image_{n}": f"https://secure.gravatar.com/avatar/0?s={n}" for n in (24, 32, 48, 72, 192, 512)},
    }
    if user.is_bot:
        shown |= {"bot_id": user.bot_id, "api_app_id": user.app_id, "always_active": True}
    return shown


def user(state: State, who: User, reader_team: str, *, locale: bool) -> Json:
    """A user as `reader_team` sees it: strangers come without rights, and never with a locale."""
    if who.team_id != reader_team:
        stranger = not state.shares_channel(reader_team, who)
        return {
            "id": who.id,
            "team_id": who.team_id,
            "name": who.name,
            "deleted": who.deleted,
            "color": who.color,
            "is_bot": who.is_bot,
            "is_stranger": stranger,
            "updated": 0,
            "is_app_user": False,
            "profile": profile(who),
            **({} if stranger else {"real_name": who.real_name, **_zone(who)}),
        }
    shown: Json = {
        "id": who.id,
        "team_id": who.team_id,
        "name": who.name,
        "deleted": who.deleted,
        "color": who.color,
        "real_name": who.real_name,
        **_zone(who),
        "profile": profile(who),
        "is_admin": who.is_admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": who.is_restricted,
        "is_ultra_restricted": False,
        "is_bot": who.is_bot,
        "is_app_user": False,
        "is_email_confirmed": not who.is_bot,
        "updated": 0,
        "who_can_share_contact_card": "EVERYONE",
    }
    return {**shown, "locale": who.locale} if locale else shown


def _zone(who: User) -> Json:
    seoul = who.tz == "Asia/Seoul"
    return {"tz": who.tz, "tz_label": "Korea Standard Time" if seoul else who.tz, "tz_offset": 32400 if seoul else 0}


def channel(state: State, room: Channel, installation: Installation, *, full: bool = False) -> Json:
    """A conversation as the bot of `installation` sees it; `full` adds what only `conversations.info` tells."""
    if room.is_im:
        other = next((m for m in room.members if m != installation.bot_user_id), installation.bot_user_id)
        return {
            "id": room.id,
            "created": room.created,
            "is_archived": False,
            "is_im": True,
            "is_org_shared": False,
            "context_team_id": installation.team_id,
            "updated": 0,
            "user": other,
            "priority": 0,
            **(
                {"is_open": True, "last_read": "0000000000.000000"}
                if full
                else {"is_user_deleted": state.users[other].deleted}
            ),
        }
    people = [m for m in room.members if not state.users[m].is_bot]
    shown: Json = {
        "id": room.id,
        "name": room.name,
        "is_channel": not room.is_private,
        "is_group": room.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": room.is_private,
        "created": room.created,
        "is_archived": room.archived,
        "is_general": False,
        "unlinked": 0,
        "name_normalized": room.name,
        "is_shared": room.is_ext_shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "pending_shared": [],
        "context_team_id": installation.team_id,
        "updated": 0,
        "creator": room.creator,
        "is_ext_shared": room.is_ext_shared,
        "shared_team_ids": room.teams,
        "pending_connected_team_ids": [],
        "is_member": installation.bot_user_id in room.members,
        "topic": {"value": room.topic, "creator": "", "last_set": 0},
        "purpose": {"value": room.purpose, "creator": "", "last_set": 0},
        "previous_names": [],
    }
    if room.is_ext_shared:
        shown |= {"conversation_host_id": room.team_id, "internal_team_ids": [room.team_id]}
        shown |= {"connected_team_ids": room.connected} if full else {}
    return {**shown, "last_read": "0000000000.000000"} if full else {**shown, "num_members": len(people)}


def message(state: State, item: Message, *, metadata: bool = False, room: Channel | None = None) -> Json:
    """A message as history shows it; `room` adds what its thread has come to."""
    shown: Json = {"type": "message", **_author(state, item), "ts": item.ts, "text": item.text}
    for name in ("subtype", "client_msg_id", "team", "username", "blocks", "attachments", "edited"):
        if value := getattr(item, name):
            shown[name] = value
    if item.metadata:
        shown["metadata"] = item.metadata if metadata else {"event_type": item.metadata["event_type"]}
    if item.files:
        shown |= {"files": [file(state, state.files[f]) for f in item.files], "upload": False, "display_as_bot": False}
    if item.reactions:
        shown["reactions"] = [{"name": n, "users": who, "count": len(who)} for n, who in item.reactions.items()]
    if item.subtype == "tombstone":
        shown["hidden"] = True
    if item.thread_ts:
        shown |= _thread(item, room)
    return shown


def _author(state: State, item: Message) -> Json:
    shown: Json = {"user": item.user}
    if item.bot_id:
        shown["bot_id"] = item.bot_id
        installation = state.installations.get(item.team)
        if item.app_id and installation:
            shown |= {"app_id": item.app_id, "bot_profile": bot_profile(state, installation)}
    return shown


def _thread(item: Message, room: Channel | None) -> Json:
    shown: Json = {"thread_ts": item.thread_ts}
    if room is None:
        return shown
    if item.ts != item.thread_ts:
        parent = room.find(item.thread_ts)
        return {**shown, "parent_user_id": parent.user} if parent else shown
    replies = room.replies(item.ts)
    users = list(dict.fromkeys(reply.user for reply in replies))
    return shown | {
        "reply_count": len(replies),
        "reply_users_count": len(users),
        "latest_reply": replies[-1].ts if replies else item.ts,
        "reply_users": users[:5],
        "is_locked": False,
        "subscribed": False,
    }


def view(state: State, item: View) -> Json:
    """A modal or a home tab as the app sees it."""
    body = item.payload
    empty: dict[str, Any] = {"title": None, "submit": None, "close": None, "callback_id": "", "external_id": ""}
    shown: Json = {
        "id": item.id,
        "team_id": item.team_id,
        "type": item.type,
        "blocks": body["blocks"],
        "private_metadata": body.get("private_metadata", ""),
        **{name: body.get(name, default) for name, default in empty.items()},
        "state": {"values": item.values},
        "hash": item.hash,
        "clear_on_close": bool(body.get("clear_on_close")),
        "notify_on_close": bool(body.get("notify_on_close")),
        "previous_view_id": item.previous_id,
        "root_view_id": item.root_id,
        "app_id": state.app.id,
        "app_installed_team_id": item.installation.team_id,
        "bot_id": item.installation.bot_id,
    }
    if item.type == "modal":
        shown["submit_disabled"] = bool(body.get("submit_disabled"))
    if item.type == "home":
        shown["title"] = {"type": "plain_text", "text": "View Title", "emoji": True}
    return shown
