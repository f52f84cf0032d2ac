"""The `conversations.*` family."""

from __future__ import annotations

from bridge.playground import events, messages, shapes
from bridge.playground.api.base import Call, Method, RefusedError, page
from bridge.playground.records import Channel, Json, Message
from bridge.playground.records import User as StateUser

_TYPES = {"public_channel": "channels:read", "private_channel": "groups:read", "im": "im:read", "mpim": "mpim:read"}


def _kind(channel: Channel) -> str:
    return "im" if channel.is_im else "private_channel" if channel.is_private else "public_channel"


def wanted_types(call: Call) -> set[str]:
    """Return the types asked for, refused where the token may not read them."""
    types = {t.strip() for t in call.text("types", "public_channel").split(",") if t.strip()}
    if not types <= set(_TYPES):
        raise RefusedError("invalid_types")
    for kind in sorted(types):
        call.need(_TYPES[kind])
    return types


def visible(call: Call, types: set[str]) -> list[Channel]:
    """Return the conversations of these types that the bot may know of."""
    own = call.installation
    return [
        c
        for c in call.ws.state.channels.values()
        if own.team_id in c.teams
        and _kind(c) in types
        and (own.bot_user_id in c.members or not (c.is_private or c.is_im))
        and not (call.flag("exclude_archived") and c.archived)
    ]


def list_(call: Call) -> Json:
    """`conversations.list`."""
    found, cursor = page(visible(call, wanted_types(call)), call, call.limit(100, 1000))
    shown = [shapes.channel(call.ws.state, c, call.installation) for c in found]
    return {"channels": shown, "response_metadata": {"next_cursor": cursor}}


def info(call: Call) -> Json:
    """`conversations.info`."""
    channel = call.channel()
    call.need_for(channel, "read")
    shown = shapes.channel(call.ws.state, channel, call.installation, full=True)
    if call.flag("include_num_members"):
        shown["num_members"] = len(channel.members)
    if call.flag("include_locale"):
        shown["locale"] = "ko-KR"
    return {"channel": shown}


def members(call: Call) -> Json:
    """`conversations.members`."""
    channel = call.channel()
    call.need_for(channel, "read")
    found, cursor = page(list(channel.members), call, call.limit(100, 1000))
    return {"members": found, "response_metadata": {"next_cursor": cursor}}


def _between(call: Call, items: list[Message]) -> list[Message]:
    oldest, latest, inclusive = call.text("oldest"), call.text("latest"), call.flag("inclusive")
    try:
        low = float(oldest) if oldest else 0.0
        high = float(latest) if latest else float("inf")
    except ValueError:
        raise RefusedError("invalid_ts_oldest" if not _number(oldest) else "invalid_ts_latest") from None
    if inclusive:
        return [m for m in items if low <= float(m.ts) <= high]
    return [m for m in items if low < float(m.ts) < high]


def _number(text: str) -> bool:
    return not text or text.replace(".", "", 1).isdigit()


def history(call: Call) -> Json:
    """`conversations.history`: newest first, replies only where they were sent to the channel too."""
    channel = call.channel(member=True)
    call.need_for(channel, "history")
    heads = [m for m in channel.messages if m.thread_ts in ("", m.ts) or m.subtype == "thread_broadcast"]
    found, cursor = page(_between(call, heads)[::-1], call, call.limit(100, 999))
    answer: Json = {
        "messages": _shown(call, channel, found),
        "has_more": bool(cursor),
        "pin_count": 0,
        "channel_actions_ts": None,
        "channel_actions_count": 0,
    }
    return {**answer, "response_metadata": {"next_cursor": cursor}} if cursor else answer


def replies(call: Call) -> Json:
    """`conversations.replies`: the head first, then its replies, oldest first."""
    channel = call.channel(member=True)
    call.need_for(channel, "history")
    asked = channel.find(call.text("ts"))
    if asked is None:
        raise RefusedError("thread_not_found")
    head = channel.find(asked.thread_ts) if asked.thread_ts else asked
    thread = channel.replies(head.ts) if head is asked else [asked]
    found, cursor = page(_between(call, thread), call, call.limit(1000, 1000))
    answer: Json = {"messages": _shown(call, channel, [head, *found] if head else found), "has_more": bool(cursor)}
    return {**answer, "response_metadata": {"next_cursor": cursor}} if cursor else answer


def _shown(call: Call, channel: Channel, found: list[Message]) -> list[Json]:
    full = call.flag("include_all_metadata")
    return [shapes.message(call.ws.state, m, metadata=full, room=channel) for m in found]


def open_(call: Call) -> Json:
    """`conversations.open`: the direct conversation with one user."""
    state = call.ws.state
    if call.text("channel"):
        channel = call.channel()
    else:
        users = [u for u in call.text("users").split(",") if u]
        if not users:
            raise RefusedError("users_list_not_supplied")
        if len(users) > 1:
            raise RefusedError("method_not_supported_for_channel_type")
        call.args["user"] = users[0]
        user = call.user()
        _addressable(user)
        channel = state.direct(call.installation, user)
    if call.flag("return_im"):
        return {"channel": shapes.channel(state, channel, call.installation, full=True)}
    return {"no_op": True, "already_open": True, "channel": {"id": channel.id}}


def _addressable(user: StateUser) -> None:
    if user.deleted:
        raise RefusedError("user_disabled")
    if user.is_bot:
        raise RefusedError("cannot_dm_bot")


def join(call: Call) -> Json:
    """`conversations.join`."""
    channel = call.channel()
    if channel.is_im or channel.is_private:
        raise RefusedError("method_not_supported_for_channel_type")
    if channel.archived:
        raise RefusedError("is_archived")
    own = call.installation.bot_user_id
    answer: Json = {}
    if own in channel.members:
        answer = {"warning": "already_in_channel", "response_metadata": {"warnings": ["already_in_channel"]}}
    else:
        enter(call, channel, own)
    return {"channel": shapes.channel(call.ws.state, channel, call.installation, full=True), **answer}


def enter(call: Call, channel: Channel, user_id: str) -> None:
    """Let somebody into a channel and tell the bot."""
    user = call.ws.state.users[user_id]
    channel.members[user_id] = None
    joined = Message(
        "", channel.id, user_id, user.team_id, f"<@{user_id}> has joined the channel", subtype="channel_join"
    )
    messages.add(call.ws, channel, joined)
    events.membership(call.ws, "member_joined_channel", channel, user)


_WINDOW = ("channel", "cursor", "limit", "oldest", "latest", "inclusive", "include_all_metadata")
METHODS = {
    "conversations.list": Method(list_, "", (), ("types", "cursor", "limit", "exclude_archived", "team_id")),
    "conversations.info": Method(info, "", ("channel",), ("channel", "include_locale", "include_num_members")),
    "conversations.members": Method(members, "", ("channel",), ("channel", "cursor", "limit")),
    "conversations.history": Method(history, "", ("channel",), _WINDOW),
    "conversations.replies": Method(replies, "", ("channel", "ts"), ("ts", *_WINDOW)),
    "conversations.open": Method(open_, "im:write", (), ("users", "channel", "return_im", "prevent_creation")),
    "conversations.join": Method(join, "channels:join", ("channel",), ("channel",)),
}
